import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../lib/compare/compare-reports.ts';
import { growthRule, readText } from '../../helpers/read-reports.ts';

const reportOf = (place: string, year: number) =>
  readText(
    [
      `${year}年${place}政府工作报告`,
      '各位代表：',
      `一、${year}年工作回顾`,
      '税收收入下降3%。',
      `二、${year + 1}年工作安排`,
      '税收收入增长5%。',
    ].join('\n'),
  );

describe('reports of two places', () => {
  it('are compared, and those of the other place are named', () => {
    const reports = [reportOf('青禾镇', 2021), reportOf('柳岙镇', 2022), reportOf('青禾镇', 2022)];
    expect(compareReports(reports, growthRule).otherPlaces).toEqual([{ report: 1, place: '柳岙镇' }]);
  });

  it('are none where all name one', () => {
    const reports = [reportOf('青禾镇', 2021), reportOf('青禾镇', 2022)];
    expect(compareReports(reports, growthRule).otherPlaces).toEqual([]);
  });
});
