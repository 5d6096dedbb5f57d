import { describe, expect, test } from 'vitest';
import { checkLaws, readArticleNumbers } from '../../../lib/knowledge/check-laws.ts';
import type { SeedEntry, SeedSource } from '../../../lib/knowledge/glossary.ts';
import { isAhead, type LawRecord } from '../../../lib/knowledge/laws.ts';
import { buildLawShelf, type LawShelf, resolveEntries } from '../../../lib/knowledge/resolve-sources.ts';

const law: LawRecord = {
  id: '某湖保护法-2020',
  title: '中华人民共和国某湖保护法',
  number: '主席令第九号',
  body: '全国人民代表大会常务委员会',
  area: null,
  adopted: '2012-03-01',
  edition: '2020-06-30',
  inForce: '2020-09-01',
  articles: 40,
  status: { code: 'repealed', on: '2026-01-01', by: '湖泊法第九十条', now: '湖泊法' },
  checked: '2026-02-25',
  address: 'https://flk.npc.gov.cn/detail?id=1',
  copy: { collection: 'owner/laws', path: '法律/某湖保护法(2020-06-30).md' },
};
const collections = [{ id: 'owner/laws', commit: 'a'.repeat(40), day: '2026-02-25' }];
const shelf = buildLawShelf([law], collections);
const citation = { law: law.id, where: '第三条', seen: '2026-03-01' };
const resolve = (source: SeedSource, known: LawShelf) =>
  resolveEntries([{ senses: [{ sources: [source] }] } as unknown as SeedEntry], known)[0]!.senses[0]!
    .sources[0];
const file = (record: object) => `[\n${JSON.stringify(record)}\n]\n`;
const faultsOf = (record: object, source: object = citation) =>
  checkLaws(file(record), [{ id: 'entry', source: source as never }]).map(({ code }) => code);

describe('a law that is cited by its record', () => {
  test('reads as a source with the official page, and the copy beside it', () => {
    expect(resolve(citation, shelf)).toMatchObject({
      title: law.title,
      publisher: law.body,
      url: law.address,
      date: '2020-06-30',
      where: '第三条',
      law: { number: '主席令第九号', inForce: '2020-09-01', status: law.status },
    });
    expect(resolve(citation, shelf)?.copy).toContain(`owner/laws/blob/${'a'.repeat(40)}/`);
  });

  test('without an official page has no address of its own, and the copy', () => {
    const source = resolve(citation, buildLawShelf([{ ...law, address: null }], collections));
    expect(source?.url).toBeNull();
    expect(source?.copy).toContain('https://github.com/owner/laws/');
  });

  test('without a number says why', () => {
    const noNumber = { code: 'unnumbered' as const, lookedAt: ['owner/laws'] };
    const source = resolve(citation, buildLawShelf([{ ...law, number: null, noNumber }], collections));
    expect(source?.law).toMatchObject({ number: null, noNumber: 'unnumbered' });
    expect(resolve(citation, shelf)?.law).not.toHaveProperty('noNumber');
  });

  test('that has no record is no source', () => {
    expect(resolve({ ...citation, law: '无此法-2020' }, shelf)).toBeUndefined();
  });
});

describe('a change of a law', () => {
  const ahead = { code: 'amended' as const, on: '2027-01-01', now: '2026年6月26日修订' };

  test.each([
    ['2026-12-31', true],
    ['2027-01-01', false],
    ['2027-01-02', false],
  ])('that takes effect on 2027-01-01 lies ahead on %s: %s', (day, is) => {
    expect(isAhead(ahead, day)).toBe(is);
  });

  test('that never comes lies never ahead', () => {
    expect(isAhead({ code: 'in-force' }, '2026-01-01')).toBe(false);
    expect(isAhead({ code: 'unchecked', reason: '文本不可得' }, '2026-01-01')).toBe(false);
  });
});

describe('the check of laws', () => {
  test('finds nothing wrong with a whole record', () => {
    expect(faultsOf(law)).toEqual([]);
  });

  test.each([
    ['a record without a body', { ...law, body: undefined }, citation, 'schema'],
    ['an edition before the first', { ...law, edition: '2011-01-01' }, citation, 'edition-before-adopted'],
    [
      'an end before the edition',
      { ...law, status: { ...law.status, on: '2019-01-01' } },
      citation,
      'status-before-edition',
    ],
    ['a number that is missing without a reason', { ...law, number: null }, citation, 'number-unexplained'],
    [
      'a number beside the reason for none',
      { ...law, noNumber: { code: 'unprinted', lookedAt: ['owner/laws'] } },
      citation,
      'number-and-none',
    ],
    [
      'the number of the first edition in the first edition',
      { ...law, edition: law.adopted, numberOf: 'first' },
      citation,
      'first-number-unfit',
    ],
    ['a law without a record', law, { ...citation, law: '别的法-2020' }, 'law-missing'],
    ['a record that nothing cites', law, { ...citation, law: '别的法-2020' }, 'law-idle'],
    ['an article beyond the last', law, { ...citation, where: '第四十一条' }, 'article-missing'],
    ['a place that names no article', law, { ...citation, where: '第二条及附则' }, 'article-unread'],
    [
      'an address in a collection of laws',
      law,
      { url: 'https://github.com/LawRefBook/Laws/blob/a/b.md', title: '某法' },
      'law-by-address',
    ],
  ])('%s is a fault', (_, record, source, code) => {
    expect(faultsOf(record, source)).toContain(code);
  });

  test.each([
    ['第八条、第十四条', [8, 14]],
    ['第六十条至第六十二条', [60, 62]],
    ['第一百一十九条第五项', [119]],
    ['第三项', [3]],
    ['第二条及各章标题', null],
    ['附则', null],
  ])('%s names %j', (where, numbers) => {
    expect(readArticleNumbers(where)).toEqual(numbers);
  });
});
