import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../lib/compare/compare-reports.ts';
import type { ComparedReport } from '../../../lib/compare/compared-report.ts';
import { findOtherPlaces } from '../../../lib/compare/other-places.ts';
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

describe('whether two reports are of one place', () => {
  const of = (index: number, place: string | null, placeId: string | null, district: string | null) =>
    ({ index, identity: { place, placeId, district } }) as ComparedReport;
  const usual = [of(0, '青禾镇', 'q', '样例区'), of(1, '青禾镇', 'q', '样例区')];
  it.each<[string, ComparedReport, boolean]>([
    ['by one id, whatever they are called', of(2, '青禾街道', 'q', '样例区'), true],
    ['by two ids, though they share a name', of(2, '青禾镇', 'z', '样例区'), false],
    ['by name where one has no id', of(2, '青禾镇', null, '样例区'), true],
    ['by name where one has no district', of(2, '青禾镇', null, null), true],
    ['in another district', of(2, '青禾镇', null, '外区'), false],
    ['by another name', of(2, '柳岙镇', null, '样例区'), false],
    ['where one names none', of(2, null, null, null), true],
  ])('%s', (_name, other, is) => {
    const named = other.identity.place === null || is ? [] : [{ report: 2, place: other.identity.place }];
    expect(findOtherPlaces([...usual, other])).toEqual(named);
  });
});
