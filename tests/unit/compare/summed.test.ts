import { describe, expect, it } from 'vitest';
import { prepareReport } from '../../../lib/compare/compared-report.ts';
import { isSummed } from '../../../lib/compare/summed.ts';
import { readMadeReport } from '../../helpers/read-reports.ts';

/** Whether the number that a sentence ends with was summed up over years. */
function summed(sentence: string): boolean {
  const report = prepareReport(readMadeReport({ reviews: 2021, done: sentence }), 0);
  const start = report.text.lastIndexOf('1600个');
  const figure = report.figures.find((one) => one.start <= start && start < one.end);
  return isSummed(report, figure!);
}

describe('a number that was summed up over years', () => {
  it.each([
    '三年来，新增停车位1600个。',
    '四年间，新增停车位1600个。',
    '五年共新增停车位1600个。',
    '三个年头来，新增停车位1600个。',
    '过去五年，新增停车位1600个。',
    '“十三五”期间，新增停车位1600个。',
    '“十三五”以来，新增停车位1600个。',
    '“十三五”时期，新增停车位1600个。',
    '累计新增停车位1600个。',
  ])('is told by its sentence before it: %s', (sentence) => {
    expect(summed(sentence)).toBe(true);
  });

  it.each([
    '新增停车位1600个。',
    '六项工作有序，新增停车位1600个。',
    '累计完成投资5亿元，新增停车位1600个。',
    '五年来，停车位达到1600个。',
    '五年来，停车位增加到1600个。',
    '五年来，停车位增长到1600个。',
    '五年来，停车位提高到1600个。',
    '五年来，停车位扩大到1600个。',
    '五年来，2021年新增停车位1600个。',
    '五年来，去年新增停车位1600个。',
    '五年来，全年新增停车位1600个。',
    '五年来，停车位总量1600个。',
    '五年来，停车位余额1600个。',
  ])('is none in %s', (sentence) => {
    expect(summed(sentence)).toBe(false);
  });
});
