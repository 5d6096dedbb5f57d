import { describe, expect, test } from 'vitest';
import type { ChartedPoint } from '../../../lib/compare/charted-series.ts';
import { isInferredPoint } from '../../../lib/compare/charted-series.ts';
import { seriesColumns, seriesCsv } from '../../../lib/compare/series-csv.ts';
import { parseCsv } from '../../../lib/formats/csv.ts';
import { madeCharted, madeGoal, madePoint } from '../../helpers/made-charted.ts';

/** The rows of a CSV as objects, by column. */
function rowsOf(csv: string): Record<string, string>[] {
  const { rows, unclosed } = parseCsv(csv.replace(/^\uFEFF/, ''));
  expect(unclosed).toBeNull();
  const [heads, ...rest] = rows.map(({ cells }) => cells);
  return rest.map((cells) => Object.fromEntries(heads!.map((head, index) => [head, cells[index]!])));
}

/** The one row of a series of one point. */
function rowOf(fields: Partial<ChartedPoint>, of = {}): Record<string, string> {
  const point = madePoint({ period: '2023', value: 1_529_000_000, ...fields });
  return rowsOf(seriesCsv([{ ...madeCharted([]), points: [point], ...of }]))[0]!;
}

describe('the CSV of a chart', () => {
  test.each([
    ['value', '1529000000', {}],
    ['value', '-3000000', { value: -3_000_000 }],
    ['value', '0.03', { value: 0.03 }],
    ['value', '1234567000000', { value: 1_234_567_000_000 }],
    ['valueTo', '', {}],
    ['valueTo', '1600000000', { valueTo: 1_600_000_000 }],
    ['text', '超15亿元', { text: '超15亿元', hedge: 'over' }],
    ['approx', 'over', { hedge: 'over' }],
    ['goal', '0', {}],
    ['reportPeriod', '2023', {}],
    ['reportPeriod', '', { reportPeriod: null }],
    ['hollow', '0', { inferred: [] }],
    ['hollow', '1', { inferred: ['period'] }],
    ['hollow', '0', { inferred: ['status'] }],
    ['inferred', 'period; scope', { inferred: ['period', 'scope'] }],
    ['join', 'broken', { join: 'broken' }],
    ['join', '', { join: null }],
    [
      'otherReports',
      '15.31亿元 修订后的报告',
      { others: [{ text: '15.31亿元', reportTitle: '修订后的报告' }] },
    ],
    [
      'sentence',
      '全年税收15.29亿元，"收支"平稳。',
      { sentence: { before: '全年税收', middle: '15.29亿元', after: '，"收支"平稳。' } },
    ],
    ['address', '', { address: null }],
    ['address', 'https://www.example.gov.cn/2023.html', {}],
    ['bodyHash', '2023'.padEnd(64, '0'), {}],
  ] as [string, string, Partial<ChartedPoint>][])('%s reads %s', (column, cell, fields) => {
    expect(rowOf(fields)[column]).toBe(cell);
  });

  test('a sentence that a spreadsheet would run is made harmless', () => {
    const sentence = { before: '=HYPERLINK(', middle: '1', after: ')' };
    expect(rowOf({ sentence }).sentence).toBe("'=HYPERLINK(1)");
  });

  test('holds exactly the drawn points, in the order drawn, of one place and of two', () => {
    const periods = ['2021', '2022', '2024'];
    const one = madeCharted(periods.map((period) => madePoint({ period, value: 1e8 })));
    const two = { ...one, place: '石浦镇' };
    const drawn = rowsOf(seriesCsv([one, two])).map((row) => `${row.reportPlace} ${row.period}`);
    expect(drawn).toEqual([
      ...periods.map((period) => `临澜镇 ${period}`),
      ...periods.map((period) => `石浦镇 ${period}`),
    ]);
  });

  test('has the drawn goals behind the points, and says which they are', () => {
    const points = [madePoint({ period: '2023', value: 1e8 })];
    const goals = [madeGoal({ period: '2024', value: 1.2e8, bound: 'at-least' })];
    const rows = rowsOf(seriesCsv([madeCharted(points, { goals })]));
    expect(
      rows.map((row) => [row.period, row.value, row.goal, row.approx, row.join, row.reportPeriod]),
    ).toEqual([
      ['2023', '100000000', '0', 'exact', '', '2023'],
      ['2024', '120000000', '1', 'over', '', '2023'],
    ]);
  });

  test('names columns and codes by the labels, and keeps those that have none', () => {
    const csv = seriesCsv(
      [madeCharted([madePoint({ period: '2022', value: 1e8 }), madePoint({ period: '2023', value: 2e8 })])],
      {
        join: '与前一点',
        joined: '相接',
      },
    );
    const [, second] = rowsOf(csv);
    expect(second).toHaveProperty('与前一点', '相接');
    expect(Object.keys(second!)).toHaveLength(seriesColumns.length);
  });
});

describe('a hollow point', () => {
  test.each([
    ['value', true],
    ['valueTo', true],
    ['unit', true],
    ['period', true],
    ['indicator', true],
    ['indicatorId', true],
    ['scope', true],
    ['aspect', true],
    ['kind', true],
    ['status', false],
    ['goal', false],
    ['basis', false],
  ] as const)('inferred %s: %s', (field, hollow) => {
    expect(isInferredPoint({ inferred: [field] })).toBe(hollow);
  });
});
