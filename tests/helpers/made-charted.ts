import type { ChartedGoal, ChartedPoint, ChartedSeries } from '../../lib/compare/charted-series.ts';

/** A drawn point of 临澜镇's tax; what a test is about is given. */
export function madePoint(
  fields: Partial<ChartedPoint> & Pick<ChartedPoint, 'period' | 'value'>,
): ChartedPoint {
  const text = fields.text ?? `${fields.value / 1e8}亿元`;
  return {
    valueTo: null,
    text,
    hedge: 'exact',
    inferred: [],
    join: 'joined',
    href: `https://www.example.gov.cn/${fields.period}.html#:~:text=${encodeURIComponent(text)}`,
    sentence: { before: '全年完成税收', middle: text, after: '，收支总体平稳。' },
    reportTitle: `临澜镇人民政府${fields.period}年工作报告`,
    reportPeriod: fields.period,
    address: `https://www.example.gov.cn/${fields.period}.html`,
    bodyHash: fields.period.padEnd(64, '0').replaceAll(/[^0-9]/g, '0'),
    others: [],
    ...fields,
  };
}

/** A drawn goal of the same measure. */
export function madeGoal(fields: Partial<ChartedGoal> & Pick<ChartedGoal, 'period' | 'value'>): ChartedGoal {
  const text = fields.text ?? `${fields.value / 1e8}亿元`;
  const before = String(Number(fields.period.slice(0, 4)) - 1);
  return {
    valueTo: null,
    text,
    bound: 'exact',
    href: `https://www.example.gov.cn/${before}.html#:~:text=${encodeURIComponent(text)}`,
    sentence: { before: '力争税收达到', middle: text, after: '。' },
    reportTitle: `临澜镇人民政府${before}年工作报告`,
    reportPeriod: before,
    address: `https://www.example.gov.cn/${before}.html`,
    bodyHash: before.padEnd(64, '0'),
    ...fields,
  };
}

/** A drawn series of 临澜镇's tax in 元; the first point is tied to nothing. */
export function madeCharted(
  points: readonly ChartedPoint[],
  fields: Partial<ChartedSeries> = {},
): ChartedSeries {
  return {
    place: '临澜镇',
    indicator: '税收',
    aspect: 'level',
    scope: null,
    unit: '元',
    kind: 'amount',
    shape: 'year',
    points: points.map((point, index) => (index === 0 ? { ...point, join: null } : point)),
    goals: [],
    notes: [],
    ...fields,
  };
}
