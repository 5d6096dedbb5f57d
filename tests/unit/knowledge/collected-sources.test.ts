import { describe, expect, test } from 'vitest';
import { checkSources } from '../../../lib/knowledge/check-sources.ts';
import { addressOf, ownAddressOf, sourceKind } from '../../../lib/knowledge/citable-source.ts';
import { copiedPath, isOfficial, namedWords, withAddress } from '../../../scripts/sources/collected.ts';

const file = `https://github.com/lawtext/gov/blob/${'a'.repeat(40)}/${encodeURI('其他/云汀市/2023.md')}`;
const source = {
  title: '云汀市政府工作报告',
  publisher: '云汀市人民政府',
  url: null as string | null,
  date: '2023-01-05',
  where: '名词解释“河湖警长”',
  seen: '2026-03-01',
};
const faultsOf = (of: Parameters<typeof checkSources>[0][number]) => {
  const codes: string[] = [];
  checkSources([of], (code) => codes.push(code));
  return codes;
};

describe('a source that was read elsewhere than on its own page', () => {
  const collected = { ...source, copy: file };

  test('has the copy as a second address and no main one', () => {
    expect(faultsOf(collected)).toEqual([]);
    expect(faultsOf({ ...collected, url: 'https://www.example.gov.cn/a/20230105.html' })).toEqual([]);
    expect(addressOf(collected)).toBe(file);
  });

  test('is a paper of government when the collection is of their reports, else what the copy’s site is', () => {
    expect(sourceKind(collected)).toBe('government');
    expect(sourceKind({ ...source, copy: 'https://blog.example.com/a' })).toBe('other');
    expect(sourceKind(source)).toBe('other');
  });

  test.each([
    ['a collection', { ...source, url: file }, null],
    [
      'a site that prints what others wrote',
      { ...source, url: 'https://b.example.com/1', publisher: '某网转载' },
      null,
    ],
    [
      'a site that quotes',
      { ...source, url: 'https://b.example.com/1', publisher: '某总局令第9号（b.example.com 引）' },
      null,
    ],
    ['a copy', collected, null],
    [
      'a page of its own',
      { ...collected, url: 'https://www.example.gov.cn/1' },
      'https://www.example.gov.cn/1',
    ],
  ])('has its own address, where all there is is %s', (_name, of, address) => {
    expect(ownAddressOf(of)).toBe(address);
  });

  test.each([
    ['no address at all', source, 'source-address'],
    ['a copy that is no web page', { ...source, copy: 'file:///a.md' }, 'source-address'],
    ['a collection as its main address', { ...source, url: file }, 'mirror-address'],
    [
      'a mirror of an encyclopaedia’s texts',
      { ...source, url: 'https://zh.m.wikisource.org/a' },
      'mirror-address',
    ],
    [
      'a paper of the state on another’s site',
      { ...source, url: 'https://law.example.com/1' },
      'reprint-address',
    ],
    [
      'a reprint named with the publisher',
      { ...source, publisher: '晚报（某网转载）', url: 'https://law.example.com/1' },
      'reprint-address',
    ],
  ])('%s is a fault', (_, of, code) => {
    expect(faultsOf(of)).toEqual([code]);
  });

  test('keeps the press on its own site as it is', () => {
    expect(faultsOf({ ...source, publisher: '云汀晚报', url: 'https://news.example.com/1' })).toEqual([]);
  });
});

describe('the addresses that a collection gives its documents', () => {
  test('a copy is known by its path', () => {
    expect(copiedPath(file)).toBe('其他/云汀市/2023.md');
    expect(copiedPath('https://github.com/other/repo/blob/main/a.md')).toBeNull();
  });

  test.each([
    ['https://www.yunting.gov.cn/a.html', true],
    ['https://www.example.com/a.html', false],
    ['no address', false],
    [null, false],
  ])('%s is official: %s', (address, official) => {
    expect(isOfficial(address)).toBe(official);
  });

  test('the words of a place are those it quotes', () => {
    expect(namedWords('名词解释“河湖警长”及正文“河湖‘警长’”')).toEqual(['河湖警长', '河湖‘警长’']);
    expect(namedWords('第三部分')).toEqual([]);
    expect(namedWords(null)).toEqual([]);
  });

  test('only sources read in the collection get one', () => {
    const press = { ...source, url: 'https://news.example.com/1' };
    const record = { id: 'a', senses: [{ sources: [{ ...source, copy: file }, press] }] };
    expect(withAddress(record, () => 'https://www.yunting.gov.cn/1.html')).toEqual({
      id: 'a',
      senses: [{ sources: [{ ...source, copy: file, url: 'https://www.yunting.gov.cn/1.html' }, press] }],
    });
  });
});
