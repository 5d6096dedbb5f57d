import { expect, it } from 'vitest';
import type { ReportPeriod } from '../../../../lib/figures/figure-input.ts';
import { parsePeriod } from '../../../../lib/text/period-shape.ts';
import { readFigures } from '../../../helpers/read-figures.ts';

const text = `各位代表：
一、工作回顾
今年以来，全镇新建步道12公里。
二、下一步工作
改造老旧电梯9部。力争全年新建步道30公里。`;

/** What a report of a period says, each figure with its own period. */
function readOf(period: string): string[] {
  const { from, to } = parsePeriod(period)!;
  const reviewed: ReportPeriod = { from, to, kind: 'other', deliveredOn: null };
  return readFigures(text, reviewed).map((figure) => `${figure.text} ${figure.period}`);
}

it.each([
  ['2023Q1', ['12公里 2023Q1', '9部 2023-04..2023-12', '30公里 2023']],
  ['2023-01..2023-05', ['12公里 2023-01..2023-05', '9部 2023-06..2023-12', '30公里 2023']],
  ['2023H1', ['12公里 2023H1', '9部 2023H2', '30公里 2023']],
  ['2023-01..2023-09', ['12公里 2023-01..2023-09', '9部 2023Q4', '30公里 2023']],
  // A report on the year so far, given at its end, plans the year to come.
  ['2023-01..2023-11', ['12公里 2023-01..2023-11', '9部 2024', '30公里 2024']],
  ['2023H2', ['12公里 2023H2', '9部 2024', '30公里 2024']],
])('a report on %s plans the rest of the year, or the next one', (period, read) => {
  expect(readOf(period)).toEqual(read);
});
