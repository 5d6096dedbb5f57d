import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { CarriedListName } from '../../../lib/records/register.ts';
import { listOf, register } from '../../../lib/records/register.ts';
import { pickReading, type Snippet } from '../../../lib/records/snippet.ts';
import { keptPast } from '../../helpers/kept-past.ts';
import { keptSnippet, plainFigure } from '../../helpers/kept-snippet.ts';
import { madeBackup } from '../../helpers/made-backup.ts';
import { seeded } from '../../helpers/random.ts';

// What a record may hold stands here beside the schemas: a value that was kept once is read for good, and what no
// record ever held is set aside.

const backup = madeBackup(seeded(3), 1);
const hash = 'c'.repeat(64);
const check = { at: '2026-03-02T09:15:00Z', place: 'unchanged', body: 'same', found: null };
const term = { term: '单独二孩', termId: null, definitionFrom: null, definition: null, sources: [] };
const growth = {
  ...{ text: '5%', value: 5, valueTo: null, unit: '%', dir: 'up', basis: '同比', approx: 'exact' },
  ...{ lead: '增长', inferred: [] },
};
const file = { sha256: hash, size: 3, name: '报告.pdf', pages: { from: 2, to: 3 } };
const past = keptPast();
const bytes = new Blob(['abc']);
const other = { revision: 0, changedAt: '2026-03-02T09:15:00Z', machine: 'm2' };

/** A whole record of each list. */
const whole = {
  snippets: {
    ...keptSnippet({ file, figure: { ...plainFigure, value: 5, of: { text: '5亿元', indicator: null } } }),
    figure: { ...plainFigure, value: 5, lead: '完成', growth, of: { text: '5亿元', indicator: null } },
    subject: { lead: '税收', after: '', topic: null, owner: null, date: null, row: [], column: null },
    others: [{ ...other, words: { note: '', tags: [] } }],
    check,
    earlierChecks: [check],
  },
  texts: backup.texts[0]!,
  reports: backup.reports[0]!,
  pastReports: { ...backup.pastReports[0]!, named: { place: '云汀镇', placeKey: 'x', period: '2022' } },
  pastTexts: {
    ...backup.pastTexts[0]!,
    report: {
      ...past.report,
      cells: [{ start: 0, end: 3, table: 0, row: 0, column: 0, header: true }],
      superscripts: [{ start: 1, end: 2 }],
      file: {
        ...{ sha256: hash, size: 3, name: null, pagesWithoutText: [2] },
        pages: [
          { start: 0, page: 1 },
          { start: 9, page: 3 },
        ],
      },
    },
  },
  files: {
    format: 1,
    ...{ sha256: hash, size: 3, name: null, address: null, keptAt: '2026-03-02T09:15:00Z', bytes },
  },
  ownTerms: backup.ownTerms[0]!,
  corrections: backup.corrections[0]!,
  addressVerdicts: { ...backup.addressVerdicts[0]!, seenAs: 'http://example.gov.cn/2.html' },
  tombstones: { id: 'snippets:x', list: 'snippets', key: 'x', ...other, seen: { m2: 0 } },
  trash: { id: 'x', deletedAt: '2026-03-02T09:15:00Z', snippet: keptSnippet() },
  meta: { key: 'machine', value: 'm1' },
  synced: { id: 'snippets:x', list: 'snippets', key: 'x', hash, mark: null, rev: null, gone: null },
  shared: { id: 'x', rev: '1-a', by: '', at: '2026-03-02T09:15:00Z', snippet: keptSnippet() },
} satisfies Record<keyof typeof register, unknown>;
type List = keyof typeof whole;

/** A copy with one field set to another value, or, given none, without it. */
function withField(record: unknown, path: string, ...value: unknown[]): unknown {
  const copy = structuredClone(record) as Record<string, unknown>;
  const names = path.split('.');
  const last = names.pop()!;
  const holder = names.reduce((at, name) => at[name] as Record<string, unknown>, copy);
  if (value.length > 0) holder[last] = value[0];
  else delete holder[last];
  return copy;
}

const takes = (list: List, record: unknown): boolean => v.safeParse(listOf(list).schema, record).success;

/** Fields with all that they may hold, and some of what they may not. */
const fields: [list: List, path: string, may: unknown[], mayNot: unknown[]][] = [
  ['snippets', 'figure.kind', ['amount', 'change', 'share', 'rank', 'score'], ['ratio', null]],
  ['snippets', 'figure.aspect', ['level', 'added', 'total', 'average', 'milestone'], ['sum', null]],
  ['snippets', 'figure.status', ['actual', 'estimate', 'target'], ['plan', null]],
  ['snippets', 'figure.approx', ['exact', 'over', 'about', 'under'], ['near', null]],
  ['snippets', 'figure.dir', ['up', 'down', null], ['level']],
  ['snippets', 'figure.goal', [true, false], [null, 1]],
  ['snippets', 'figure.headline', [true, false], [null]],
  ['snippets', 'figure.value', [0, -1, 1.5], [Number.NaN, Number.POSITIVE_INFINITY, null, '1']],
  ['snippets', 'figure.valueTo', [null, 2], [Number.NaN, '2']],
  ['snippets', 'figure.lead', ['完成', null, undefined], [1]],
  [
    'snippets',
    'figure.growth',
    [growth, null],
    [{ ...growth, approx: 'near' }, { ...growth, text: null }, []],
  ],
  ['snippets', 'figure.of', [null, { text: '5亿元', indicator: '税收' }], [{ text: '5亿元' }, '5亿元']],
  ['snippets', 'figure.inferred', [[], ['unit']], [null, [1]]],
  ['snippets', 'report.genre', ['report', 'bulletin', 'budget', 'plan-report', 'department'], ['speech']],
  ['snippets', 'report.genre', ['resolution', 'interpretation', 'duty-report', null], [1]],
  ['snippets', 'report.kind', ['half-year', 'annual', 'term', 'other', null], ['month']],
  ['snippets', 'report.format', ['html', 'pdf', 'word', 'text'], ['sheet', null]],
  ['snippets', 'report.periodFrom', ['2023-01-01', null], ['2023', '2023-01-01T', '02023-01-01']],
  ['snippets', 'report.meeting', [null, { name: '大会', kind: '人民代表大会' }], [{ name: '大会' }, '大会']],
  ['snippets', 'report.placeInferred', [true, false, undefined], [null, 'yes']],
  ['snippets', 'report.deliveredInferred', [true, undefined], [1]],
  ['snippets', 'check', [null, check], [undefined, { ...check, at: 'today' }]],
  ['snippets', 'check.place', ['unchanged', 'moved', 'changed', 'gone'], ['lost']],
  ['snippets', 'check.body', ['same', 'different', 'not-comparable'], ['other']],
  ['snippets', 'check.found', [null, '6亿元'], [6]],
  ['snippets', 'check.was', ['5亿元', undefined], [null]],
  ['snippets', 'check.doubt', [true, false, undefined], [null]],
  ['snippets', 'check.bodyHash', [hash, undefined], [hash.slice(1), null]],
  ['snippets', 'quote', ['5'], ['', null]],
  ['snippets', 'paragraph', [null, 1, 200], [0, -1, 1.5]],
  ['snippets', 'anchor.start', [0, 7, 13], [-1, 14, 0.5]],
  ['snippets', 'anchor.twins', [0, 3], [-1, 0.5]],
  ['snippets', 'file', [file, null], [undefined, { ...file, size: -1 }]],
  ['snippets', 'file.pages', [null, { from: 1, to: 1 }, { from: 99_999, to: 100_000 }], [{ from: 3, to: 2 }]],
  ['snippets', 'file.pages.from', [1, 3], [0, 4, 1.5]],
  ['snippets', 'file.pages.to', [2, 100_000], [1, 100_001]],
  ['snippets', 'file.name', [null, '名', '名'.repeat(1000)], ['名'.repeat(1001)]],
  ['snippets', 'bodyHash', [hash], ['C'.repeat(64), `${hash}c`, '']],
  ['snippets', 'keptAt', ['2026-03-02T09:15:00+08:00', '2026-03-02T09:15:00.123Z'], ['2026-03-02']],
  ['snippets', 'keptAt', ['2026-12-31T23:59:59-01:00'], ['2026-13-02T09:15:00Z', '2026-03-02T09:15:00']],
  ['snippets', 'address', [null, 'http://a.cn/', 'https://a.cn/'], ['javascript:1', 'file:///a', '']],
  ['snippets', 'canonicalAddress', [null, 'https://a.cn/'], ['data:,a']],
  ['snippets', 'id', ['x', 'x'.repeat(200)], ['', 'x'.repeat(201)]],
  ['snippets', 'copyOf', [null, 'y'], ['', 1]],
  ['snippets', 'machine', ['', 'm'.repeat(100)], ['m'.repeat(101), null]],
  ['snippets', 'seen', [{}, { m1: 4 }], [{ m1: -1 }, { m1: '4' }, null]],
  ['snippets', 'others', [[], [{ ...other, words: { note: '甲', tags: [] } }]], [[other], null]],
  ['snippets', 'format', [3], [2, 4]],
  ['texts', 'format', [1], [0, 2]],
  ['texts', 'address', [null, 'https://a.cn/'], ['about:blank']],
  ['reports', 'id', ['x', 'x'.repeat(2000)], ['']],
  ['reports', 'figures.0.start', [0, 3], [-1, 4]],
  ['pastReports', 'id', ['x', 'x'.repeat(2000)], ['']],
  ['pastReports', 'placeKey', ['x'], ['']],
  ['pastReports', 'named', [null], ['云汀镇']],
  ['pastReports', 'named.place', ['镇', '镇'.repeat(100)], ['', '镇'.repeat(101)]],
  ['pastReports', 'named.placeKey', ['x', 'x'.repeat(200)], ['', 'x'.repeat(201)]],
  ['pastReports', 'named.period', ['2022', '2023H1'], ['去年', '']],
  ['pastTexts', 'id', ['x'], ['']],
  ['pastTexts', 'report.text', ['四个字的正文'], ['', null]],
  ['pastTexts', 'report.cells.0.end', [0, 3, past.report.text.length], [past.report.text.length + 1]],
  ['pastTexts', 'report.cells.0.start', [0, 3], [4, -1]],
  ['pastTexts', 'report.superscripts.0.end', [1, past.report.text.length], [0, past.report.text.length + 1]],
  ['pastTexts', 'report.file', [null], [file]],
  ['pastTexts', 'report.file.pages.1.start', [1, 99], [0, -1]],
  ['pastTexts', 'report.file.pages.1.page', [1, 100_000], [0, 100_001]],
  ['pastTexts', 'report.file.pagesWithoutText', [[], [1]], [[0], undefined]],
  ['files', 'size', [3], [2, 4]],
  ['files', 'format', [1], [2]],
  ['files', 'bytes', [bytes], ['YWJj', null]],
  ['ownTerms', 'id', ['own:x'], ['x', '']],
  ['ownTerms', 'term', ['词'], ['']],
  ['ownTerms', 'replaces', [null, 'x'], [1]],
  ['ownTerms', 'format', [2], [1, 3]],
  ['corrections', 'target', ['figure', 'term', 'identity'], ['section']],
  ['corrections', 'bodyHash', [null, hash], ['x']],
  ['corrections', 'anchor', [null], ['5亿元', {}]],
  ['corrections', 'fields', [{}, { unit: '元', value: 5, goal: true, dir: null }], [{ unit: [] }, null]],
  ['corrections', 'dismissed', [true, false], [null]],
  ['addressVerdicts', 'verdict', ['report', 'not-report'], ['maybe']],
  ['addressVerdicts', 'address', ['http://a.cn/'], [null, 'ftp://a.cn/']],
  ['addressVerdicts', 'seenAs', ['https://a.cn/'], [null, undefined, 'x']],
  ['tombstones', 'id', ['x', 'x'.repeat(3000)], ['', 'x'.repeat(3001)]],
  ['trash', 'deletedAt', ['2026-03-02T09:15:00Z'], [0]],
  ['meta', 'value', ['m1', 5, true, null], [undefined, {}, []]],
  ['synced', 'mark', [null, 'x'], [1]],
  ['synced', 'rev', [null, '1-a'], [1]],
  ['synced', 'gone', [null, '2026-03-02T09:15:00Z'], [1]],
  ['shared', 'at', ['2026-03-02T09:15:00Z'], ['yesterday', null]],
];

describe('a record of each list', () => {
  it.each(Object.keys(whole) as List[])(
    '%s: is taken whole, and not without a field that it always had',
    (list) => {
      expect(takes(list, whole[list])).toBe(true);
      expect(takes(list, null)).toBe(false);
      expect(takes(list, withField(whole[list], register[list].key))).toBe(false);
    },
  );

  it.each(fields)('%s: %s holds these and no others', (list, path, may, mayNot) => {
    for (const value of may)
      expect(takes(list, withField(whole[list], path, value)), String(value)).toBe(true);
    for (const value of mayNot)
      expect(takes(list, withField(whole[list], path, value)), JSON.stringify(value)).toBe(false);
  });
});

describe('a snippet', () => {
  it.each<[Snippet['kind'], unknown, unknown, boolean]>([
    ['figure', plainFigure, null, true],
    ['figure', null, null, false],
    ['figure', plainFigure, term, false],
    ['term', null, term, true],
    ['term', null, null, false],
    ['term', plainFigure, term, false],
    ['selection', null, null, true],
    ['selection', plainFigure, null, false],
    ['selection', null, term, false],
  ])('kept as %s has what belongs to that and no more: %o, %o', (kind, figure, itsTerm, taken) => {
    expect(takes('snippets', { ...whole.snippets, kind, figure, term: itsTerm })).toBe(taken);
  });

  it.each([
    ...[null, 'report', 'glossary', 'own'].map((from) => [from, true] as const),
    ['page', false] as const,
  ])('of a term has its definition from %s: %s', (definitionFrom, taken) => {
    const words = { ...term, definitionFrom };
    expect(takes('snippets', { ...whole.snippets, kind: 'term', figure: null, term: words })).toBe(taken);
  });

  it.each([
    ['subject', undefined],
    ['earlierChecks', []],
    ['figure.aspect', 'level'],
    ['report.genre', 'report'],
    ['figure.lead', undefined],
  ])('of before %s was kept reads as %o', (path, read) => {
    const parsed = v.parse(listOf('snippets').schema, withField(whole.snippets, path));
    const value = path
      .split('.')
      .reduce<unknown>((at, name) => (at as Record<string, unknown>)[name], parsed);
    expect(value).toEqual(read);
  });

  it('loses what no list knows', () => {
    expect(v.parse(listOf('snippets').schema, { ...whole.snippets, spy: 1 })).not.toHaveProperty('spy');
  });
});

it('a past text of before files were read was kept from none', () => {
  const parsed = v.parse(listOf('pastTexts').schema, withField(whole.pastTexts, 'report.file'));
  expect(parsed).toMatchObject({ report: { file: null } });
});

it('what is kept of a figure’s reading is all that an opened report keeps of it', () => {
  const { start, end, text, sentence, ...reading } = backup.reports[0]!.figures[0]!;
  expect(pickReading({ ...reading, ...{ start, end, text, sentence } })).toEqual(reading);
});

it('every list that a backup carries is in one that is made', () => {
  for (const list of Object.keys(whole) as List[])
    if (register[list].kind !== 'local') expect(backup[list as CarriedListName], list).toBeInstanceOf(Array);
});
