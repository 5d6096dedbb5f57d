import { describe, expect, test } from 'vitest';
import { codeWords } from '../../../lib/formats/columns.ts';
import type { GlossarySource } from '../../../lib/knowledge/glossary.ts';
import type { SnippetTerm } from '../../../lib/records/snippet.ts';
import { citedSource } from '../../../lib/snippets/cited-work.ts';
import { definitionAddress, definitionSource } from '../../../lib/snippets/definition-source.ts';

const keptAt = '2026-03-02T09:15:00+08:00';
const say = codeWords({
  ...{ repealed: '原法废止日', amended: '原法已修改，新文本施行日', unchecked: '未核对' },
  ...{ unnumbered: '无文号', unprinted: '文号未见刊印', firstNumber: '首次公布的文号' },
  ...{ ownNote: '本报告自己的注释', ownEntry: '您自己的释义' },
});
const source: GlossarySource = {
  title: '某湖保护法',
  publisher: '全国人民代表大会常务委员会',
  url: 'https://flk.npc.gov.cn/detail?id=1',
  date: '2020-06-30',
  where: '第三条',
  seen: '2026-03-01',
};
const term = (law?: GlossarySource['law']): SnippetTerm => ({
  term: '湖长',
  termId: 'hu-zhang',
  definitionFrom: 'glossary',
  definition: '负责一个湖的领导。',
  sources: [law === undefined ? source : { ...source, law }],
});
const law = { number: '主席令第九号', inForce: '2020-09-01' };
const base = '全国人民代表大会常务委员会：某湖保护法';

describe('the source of a kept definition, in an export', () => {
  test.each([
    ['another document', term(), `${base}，2020-06-30，第三条`],
    [
      'a law in force',
      term({ ...law, status: { code: 'in-force' } }),
      `${base}，主席令第九号，2020-06-30，第三条`,
    ],
    [
      'a repealed law',
      term({ ...law, status: { code: 'repealed', on: '2026-08-15', by: '某法', now: '湖泊法' } }),
      `${base}，主席令第九号，2020-06-30，第三条；原法废止日 2026-08-15 湖泊法`,
    ],
    [
      'a law that nothing replaced',
      term({ ...law, status: { code: 'repealed', on: '2026-08-15', by: '某法', now: null } }),
      `${base}，主席令第九号，2020-06-30，第三条；原法废止日 2026-08-15`,
    ],
    [
      'a law that is to be amended, in words that hold before that day and after it',
      term({ ...law, status: { code: 'amended', on: '2027-01-01', now: '2026年6月26日修订' } }),
      `${base}，主席令第九号，2020-06-30，第三条；原法已修改，新文本施行日 2027-01-01 2026年6月26日修订`,
    ],
    [
      'a law with the number of its first edition',
      term({ ...law, numberOf: 'first', status: { code: 'in-force' } }),
      `${base}，主席令第九号（首次公布的文号），2020-06-30，第三条`,
    ],
    [
      'a law that bears no number',
      term({ ...law, number: null, noNumber: 'unnumbered', status: { code: 'in-force' } }),
      `${base}，无文号，2020-06-30，第三条`,
    ],
    [
      'a law whose number no text read prints',
      term({ ...law, number: null, noNumber: 'unprinted', status: { code: 'in-force' } }),
      `${base}，文号未见刊印，2020-06-30，第三条`,
    ],
    [
      'a law that nobody could check',
      term({ ...law, status: { code: 'unchecked', reason: '文本不可得' } }),
      `${base}，主席令第九号，2020-06-30，第三条；未核对（文本不可得）`,
    ],
  ])('names %s', (_, kept, words) => {
    expect(definitionSource({ term: kept, keptAt }, say)).toBe(words);
  });

  test.each([
    ['report', '本报告自己的注释'],
    ['own', '您自己的释义'],
    ['glossary', null],
    [null, null],
  ] as const)('of a term without sources, defined by %s, is %s', (definitionFrom, words) => {
    expect(definitionSource({ term: { ...term(), definitionFrom, sources: [] }, keptAt }, say)).toBe(words);
  });

  test('has its own address, and no copy for one', () => {
    expect(definitionAddress({ term: term(), keptAt })).toBe(source.url);
    const copied = { ...source, url: null, copy: 'https://github.com/a/b/blob/c/1.md' };
    expect(definitionAddress({ term: { ...term(), sources: [copied] }, keptAt })).toBeNull();
    expect(definitionAddress({ term: null, keptAt })).toBeNull();
  });

  test('is none for figures', () => {
    expect(definitionSource({ term: null, keptAt }, say)).toBeNull();
  });
});

test('a law is not cited with the number of its first edition beside the day of a later one', () => {
  const cited = (numberOf?: 'first') =>
    citedSource(
      { ...source, law: { ...law, ...(numberOf && { numberOf }), status: { code: 'in-force' } } },
      '2026-11-27',
    ).number;
  expect(cited()).toBe('主席令第九号');
  expect(cited('first')).toBeNull();
});

test.each([
  ['某站 转载', null],
  ['某站 转载（建设部网站）', null],
  ['建设部某司（某网转载）', '建设部某司'],
  ['某省人民政府（来源：国家统计局）', '某省人民政府'],
  ['某省人民政府', '某省人民政府'],
])('a definition is cited by whoever wrote it, never by a site that prints it anew: %s', (publisher, by) => {
  expect(citedSource({ ...source, publisher }, '2026-11-27').responsible).toBe(by);
});

test('a report of a collection is cited without the day and the speaker that stand behind its title', () => {
  const title = '云汀市政府工作报告（2024年1月16日 李某某）';
  const cited = citedSource({ ...source, law: undefined, title, date: '2024-01-16' }, '2026-11-27');
  expect(cited).toMatchObject({ kind: 'report', title: '云汀市政府工作报告', day: '2024-01-16' });
});
