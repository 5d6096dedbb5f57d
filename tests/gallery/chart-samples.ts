import type { ChartedPoint, ChartedSeries } from '../../lib/compare/charted-series.ts';
import type { Join } from '../../lib/compare/series/joins.ts';
import { madeCharted, madeGoal, madePoint } from '../helpers/made-charted.ts';

/** Points of one value a year from `first` on, in 亿元; a year without one is `null` and ties the next as a gap. */
export function yearly(
  first: number,
  values: readonly (number | null)[],
  fields: (year: number, index: number) => Partial<ChartedPoint> = () => ({}),
): ChartedPoint[] {
  return values.flatMap((value, index) => {
    if (value === null) return [];
    const join: Join = index > 0 && values[index - 1] === null ? 'gap' : 'joined';
    const year = first + index;
    const text = `${value}亿元`;
    return [madePoint({ period: String(year), value: value * 1e8, text, join, ...fields(year, index) })];
  });
}

const joinsOf = (joins: Record<number, Join>) => (year: number) =>
  year in joins ? { join: joins[year]! } : {};

/** Six years of tax with a goal of every kind. */
export const plain: ChartedSeries = madeCharted(yearly(2019, [10.83, 11.2, 12.46, 12.0, 13.92, 15.29]), {
  goals: [
    madeGoal({ period: '2020', value: 11.5e8, text: '11.5亿元以上', bound: 'at-least' }),
    madeGoal({ period: '2022', value: 13e8, text: '13亿元左右', bound: 'about' }),
    madeGoal({ period: '2023', value: 13.5e8 }),
    madeGoal({ period: '2025', value: 16e8, valueTo: 16.5e8, text: '16—16.5亿元' }),
  ],
});

/** Joined, revised, broken and hedged in one line, a base note, a hedged value and one that was read twice. */
export const everyJoin: ChartedSeries = madeCharted(
  yearly(2016, [207.3, 221.6, 230.1, 166.7, 178.2, 193.7, 205.0], (year) => ({
    ...joinsOf({ 2018: 'revised', 2019: 'broken', 2021: 'hedged' })(year),
    ...(year === 2020
      ? { others: [{ text: '178.6亿元', reportTitle: '临澜镇人民政府2021年工作报告' }] }
      : {}),
    ...(year === 2021 ? { text: '超193.7亿元', hedge: 'over' as const } : {}),
    ...(year === 2022 ? { inferred: ['period' as const] } : {}),
  })),
  {
    indicator: '规模以上工业总产值',
    notes: [{ period: '2020', text: '上半年本地生产经营受到影响，基数偏低。' }],
  },
);

/** Fifteen points under a title that takes several lines. */
export const long: ChartedSeries = madeCharted(
  yearly(
    2010,
    [0.92, 1.1, 1.35, 1.21, 1.6, 2.05, 2.44, 2.31, 3.02, 3.4, 3.11, 3.96, 4.2, 4.75, 5.03],
    joinsOf({ 2013: 'dotted', 2014: 'dotted', 2018: 'revised', 2021: 'dotted' }),
  ),
  {
    indicator: '全镇城乡居民最低生活保障、特困人员供养、医疗救助和临时救助等各类社会救助资金累计发放总额',
    scope: '含街道代管社区',
    aspect: 'total',
    goals: [madeGoal({ period: '2024', value: 5e8, text: '5亿元以内', bound: 'at-most' })],
  },
);

/** A line that breaks every year. */
export const allBroken: ChartedSeries = madeCharted(
  yearly(2018, [303.6, 248.1, 192.3, 240.5, 201.8, 260.4], () => ({ join: 'broken' })),
  { indicator: '地区生产总值', notes: [{ period: '2020', text: '全区经济普查后，各镇数据按新口径公布。' }] },
);

/** Everything inferred. */
export const allHollow: ChartedSeries = madeCharted(
  yearly(2020, [3.2, 3.5, 3.6, 4.1], () => ({ inferred: ['period', 'indicator'], join: 'dotted' })),
  { indicator: '固定资产投资' },
);

export const onePoint: ChartedSeries = madeCharted(yearly(2023, [8.06]), { indicator: '社会消费品零售总额' });

const people = (value: number) => ({ value, text: `${value / 1e4}万人` });

/** Values under zero. */
export const negative: ChartedSeries = madeCharted(
  [
    { period: '2019', value: 4200, text: '4200人' },
    { period: '2020', value: 1300, text: '1300人' },
    { period: '2021', value: -800, text: '-800人' },
    { period: '2022', ...people(-21_000) },
    { period: '2023', value: -6400, text: '-6400人' },
  ].map(madePoint),
  { indicator: '户籍人口净迁入', unit: '人', aspect: 'added' },
);

/** A share whose axis is cut, with a range and years that nobody gives. */
export const share: ChartedSeries = madeCharted(
  [
    madePoint({ period: '2017', value: 45.6, text: '45.6%' }),
    madePoint({ period: '2018', value: 45.81, text: '45.81%' }),
    madePoint({ period: '2021', value: 46.2, text: '46.2%', join: 'gap' }),
    madePoint({ period: '2022', value: 46.3, valueTo: 46.6, text: '46.3%—46.6%', join: 'dotted' }),
  ],
  { indicator: '森林覆盖率', unit: '%', kind: 'share' },
);

/** From very small to very large. */
export const steep: ChartedSeries = madeCharted(yearly(2021, [0.03, 48.5, 12_345.67]), {
  indicator: '跨境贸易结算额',
});

/** A rate of growth a year, no line between them. */
const rates = (first: number, values: readonly number[]): ChartedPoint[] =>
  values.map((value, index) =>
    madePoint({ period: String(first + index), value, text: `${value}%`, join: null }),
  );

/** Rates that rise and fall, promised ones close over the values. */
export const growth: ChartedSeries = madeCharted(rates(2021, [4.7, 5.0, 4.6, -2.4]), {
  indicator: '税收增速',
  unit: '%',
  kind: 'change',
  goals: [
    madeGoal({ period: '2022', value: 5, text: '5%左右', bound: 'about' }),
    madeGoal({ period: '2023', value: 5, text: '5%以上', bound: 'at-least' }),
    madeGoal({ period: '2025', value: 5, text: '5%左右', bound: 'about' }),
  ],
});

/** Rates that are all falls: their stems hang from zero. */
export const falling: ChartedSeries = madeCharted(rates(2023, [-3.0, -3.1]), {
  indicator: 'PM2.5平均浓度增速',
  unit: '%',
  kind: 'change',
});

/** Half-years of people served. */
export const halves: ChartedSeries = madeCharted(
  [2021, 2022, 2023, 2024].map((year, index) =>
    madePoint({ period: `${year}H1`, ...people([126_000, 131_500, 118_200, 140_300][index]!) }),
  ),
  { indicator: '社区卫生服务中心门诊', unit: '人', shape: 'H1' },
);

/** The same measure in a neighbouring place. */
export const neighbour: ChartedSeries = madeCharted(
  yearly(2020, [21.4, 22.9, 24.1, 23.6, 25.8], joinsOf({ 2022: 'broken' })),
  { place: '石浦镇' },
);

/** What a card has room for. */
export const sparks: readonly ChartedSeries[] = [plain, everyJoin, negative, allHollow, share];

/** As many series as asked for, each a little different. */
export function manySeries(count: number): ChartedSeries[] {
  const kinds = [
    ...[plain, everyJoin, allBroken, share, negative, halves, allHollow, steep, onePoint, long],
    ...[growth, falling],
  ];
  return Array.from({ length: count }, (_, index) => {
    const one = kinds[index % kinds.length]!;
    return index < kinds.length ? one : { ...one, indicator: `${one.indicator}（之${index + 1}）` };
  });
}
