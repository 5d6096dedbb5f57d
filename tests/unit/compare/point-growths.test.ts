import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../lib/compare/compare-reports.ts';
import { growthRule, readMadeReport } from '../../helpers/read-reports.ts';

/** The growths that stand with the level of 2023, in a report that says this of it. */
function growthsOf(done: string): string[] {
  const reports = [
    readMadeReport({ reviews: 2022, done: '税收收入5亿元。' }),
    readMadeReport({ reviews: 2023, done }),
  ];
  const points = compareReports(reports, growthRule).series.flatMap((series) => series.points);
  return points.find(({ figure }) => figure.text === '6亿元')!.growths.map(({ text }) => text);
}

describe('the growth of a level on a line of years', () => {
  it.each([
    ['that its sentence ties to it', '税收收入6亿元，增长20%。', ['20%']],
    ['in percent before others', '税收收入6亿元，增加1亿元，增长20%。', ['20%', '1亿元']],
    ['that the report says of it elsewhere', '税收收入6亿元。新建学校3所。税收收入增长20%。', ['20%']],
    ['the first of several', '税收收入6亿元。税收收入增长20%。税收收入同比增长21%。', ['20%']],
    ['none of another measure', '税收收入6亿元。工业产值增长20%。', []],
  ])('is %s', (_what, done, growths) => {
    expect(growthsOf(done)).toEqual(growths);
  });
});
