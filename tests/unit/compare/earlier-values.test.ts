import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../lib/analysis/figure.ts';
import type { ReportGenre } from '../../../lib/analysis/report-identity.ts';
import { findEarlierValues } from '../../../lib/compare/earlier-values.ts';
import type { BaseNote } from '../../../lib/knowledge/base-notes.ts';
import { buildPlaceIndex } from '../../../lib/knowledge/places.ts';
import type { FigureSummary, StoredReport } from '../../../lib/records/snippet.ts';
import { madeFigure } from '../../helpers/made-figure.ts';
import { madePlace } from '../../helpers/made-place.ts';

const figure: Figure = madeFigure({
  end: 6,
  text: '19.66亿元',
  indicator: '税收',
  indicatorId: 'tax',
  value: 1_966_000_000,
  unit: '元',
  period: '2023H1',
  headline: true,
});

const summary = (more: Partial<FigureSummary>): FigureSummary => ({
  ...figure,
  sentence: '完成税收13亿元。',
  period: '2022H1',
  ...more,
});

const report = (figures: FigureSummary[], genre: ReportGenre = 'report') =>
  ({
    address: 'https://www.example.gov.cn/1.html',
    identity: { title: '上半年报告', genre },
    figures,
  }) as unknown as StoredReport;

const places = buildPlaceIndex([
  madePlace('z', '某庄镇', '镇', { parent: 'c' }),
  madePlace('c', '某市', '市'),
  madePlace('cut', '切庄镇', '镇'),
  madePlace('new', '新街道', '街道', { from: '2023-01-01', predecessors: ['cut'] }),
]);

const ask = (
  figures: FigureSummary[],
  more: {
    figure?: Partial<Figure>;
    placeId?: string;
    notes?: BaseNote[];
    genres?: [ReportGenre | null, ReportGenre];
  } = {},
) =>
  findEarlierValues({
    figure: { ...figure, ...more.figure },
    identity: { placeId: more.placeId ?? 'z', genre: more.genres?.[0] ?? null },
    reports: [report(figures, more.genres?.[1])],
    notes: more.notes ?? [],
    places,
  });

it.each([
  ['全市', '考评居全市第5位。', true],
  ['全市', '考评居全省第5位。', false],
  ['全市', '考评居第5位。', false],
  ['全省', '税收增长5%，增速居全省第5位。', false],
  ['增速居全省', '税收增长5%，增速居全省第5位。', true],
  ['增速居全省', '税收居全省第5位。', false],
])('a place of %s is set beside one of the same order alone: %s', (lead, sentence, same) => {
  const place = { kind: 'rank', value: 5, unit: null, text: '第5位' } as const;
  const found = ask([summary({ ...place, sentence })], { figure: { ...place, lead } });
  expect(found?.values.length ?? 0).toBe(Number(same));
});

const note: BaseNote = {
  id: 'n',
  from: '2022-03-01',
  to: '2022-06-01',
  area: 'c',
  indicators: ['tax'],
  note: '比较的基期受一次性因素影响，请留意。',
  sources: [] as unknown as BaseNote['sources'],
};

describe('findEarlierValues', () => {
  it('finds the same figure before, newest first', () => {
    const found = ask([
      summary({ period: '2021H1', text: '12亿元', value: 1.2e9 }),
      summary({ text: '13亿元', value: 1.3e9 }),
    ]);
    expect(found?.values.map((value) => value.text)).toEqual(['13亿元', '12亿元']);
  });

  it.each([
    ['121.8', 1.218e10, '元', '121.8亿元'],
    ['2,210', 2_210, '个', '2,210个'],
    ['65', 65, null, '65'],
    ['13亿元', 1.3e9, '元', '13亿元'],
  ])('gives %s of a table its unit', (text, value, unit, said) => {
    const found = ask([summary({ text, value, unit })], { figure: { unit } });
    expect(found?.values.map((earlier) => earlier.text)).toEqual([said]);
  });

  it.each([
    [['report', 'bulletin'], 0],
    [['bulletin', 'report'], 0],
    [['budget', 'bulletin'], 0],
    [['bulletin', 'bulletin'], 1],
    // What names no genre is taken for a report.
    [[null, 'report'], 1],
    [[null, 'bulletin'], 0],
  ] as const)('sets beside one genre no other: %j', (genres, count) => {
    expect(ask([summary({})], { genres: [...genres] })?.values ?? []).toHaveLength(count);
  });

  it.each([
    ['another indicator', { indicatorId: 'revenue' }],
    ['an indicator that is not sure', { indicatorId: null }],
    ['another scope', { scope: '镇级' }],
    ['another unit', { unit: '美元' }],
    ['another kind', { kind: 'share' as const }],
    ['a target', { status: 'target' as const }],
    ['an estimate', { status: 'estimate' as const }],
    ['another shape', { period: '2022' }],
    ['the same period', { period: '2023H1' }],
    ['a later period', { period: '2024H1' }],
    ['no period', { period: null }],
  ])('gives nothing for %s', (_name, more) => {
    expect(ask([summary(more)])).toBeNull();
  });

  it('compares by the printed name only where neither is known by id', () => {
    const unnamed = { figure: { indicatorId: null } };
    expect(ask([summary({ indicatorId: null })], unnamed)?.values).toHaveLength(1);
    expect(ask([summary({ indicatorId: null, indicator: '财政收入' })], unnamed)).toBeNull();
  });

  it('gives nothing across a change of the boundary', () => {
    expect(ask([summary({})], { placeId: 'cut' })).toBeNull();
  });

  it('says nothing where two values of one period differ', () => {
    expect(ask([summary({ value: 1 }), summary({ value: 2 })])).toBeNull();
  });

  it('tells of a base that something moved', () => {
    expect(ask([summary({})], { notes: [note] })?.notes).toEqual([note]);
    expect(ask([summary({})], { notes: [{ ...note, area: 'else' }] })?.notes).toEqual([]);
    const change = { figure: { kind: 'change' as const, basis: '同比', unit: '%' }, notes: [note] };
    expect(ask([], change)).toEqual({ values: [], notes: [note] });
    expect(ask([], { ...change, notes: [{ ...note, indicators: ['gdp'] }] })).toBeNull();
    // How far a growth is off another's rests on no base of its own.
    const off = { kind: 'change' as const, unit: '个百分点', basis: null };
    expect(ask([], { figure: { ...off, lead: '高于全区平均' }, notes: [note] })).toBeNull();
    expect(ask([], { figure: { ...off, lead: '提高' }, notes: [note] })?.notes).toEqual([note]);
  });
});
