import { describe, expect, test } from 'vitest';
import { distinctTitle } from '../../../lib/snippets/report-title.ts';

describe('the title that tells a report from others', () => {
  test.each([
    ['政府工作报告', '2013', '政府工作报告（回顾2013年）'],
    ['政府工作报告', '2024H1', '政府工作报告（回顾2024年上半年）'],
    ['2014年政府工作报告', '2013', '2014年政府工作报告'],
    ['二〇一四年政府工作报告', '2013', '二〇一四年政府工作报告'],
    ['２０１４政府工作报告', '2013', '２０１４政府工作报告'],
    ['政府工作报告', null, '政府工作报告'],
    [null, '2013', '青禾镇人民政府2013年工作报告'],
  ])('%s of %s is %s', (title, period, shown) => {
    expect(distinctTitle({ title, period, place: '青禾镇', genre: 'report' })).toBe(shown);
  });

  test('is none without title and place', () => {
    expect(distinctTitle({ title: null, period: '2013', place: null, genre: 'report' })).toBeNull();
  });
});
