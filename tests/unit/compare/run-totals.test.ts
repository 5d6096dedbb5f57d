import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../lib/compare/compare-reports.ts';
import { growthRule, readMadeReport, readText } from '../../helpers/read-reports.ts';

/** What a report of 2021 that looks back on five years gives for a promise of 2020: `goal → outcome state`. */
function outcomesOf(promise: string, done: readonly string[], again = '做好服务。'): string[] {
  const next = readText(
    [
      '2022年青禾镇政府工作报告',
      '各位代表：',
      '一、过去五年工作回顾',
      ...done,
      '二、2022年工作安排',
      again,
    ].join('\n'),
  );
  const report = readMadeReport({ reviews: 2020, done: '各项工作平稳推进。', plans: promise });
  return compareReports([report, next], growthRule).goals.map(({ goal, outcome, state }) => {
    const mark = outcome && !outcome.comparable ? '≠' : '';
    return `${goal.text} → ${mark}${outcome?.text ?? '–'} ${state}`;
  });
}

describe('a promise of a year beside a review of five', () => {
  it.each([
    ['改造老旧小区29个。', '改造老旧小区50个。', '29个 → ≠50个 reported'],
    ['城镇新增就业1200人。', '城镇新增就业6200人。', '1200人 → ≠6200人 reported'],
    ['税收收入增长8%。', '税收收入年均增长6%。', '8% → ≠6% reported'],
    ['新建5G基站98座。', '新建5G基站162座，建成文体中心。', '98座 → ≠162座 reported'],
  ])('stands beside the sum of the years, and is not compared: %s %s', (promise, done, expected) =>
    expect(outcomesOf(promise, [`五年来，全镇面貌大变。${done}`])).toEqual([expected]),
  );

  it.each([
    ['改造老旧小区29个。', '改造老旧小区50个。', '改造老旧小区27个。', '29个 → 27个 reported'],
    ['税收收入增长8%。', '税收收入年均增长6%。', '税收收入增长5%。', '8% → 5% reported'],
  ])('has the outcome of its own year where the report gives it: %s %s %s', (promise, run, year, expected) =>
    expect(
      outcomesOf(promise, [`五年来，全镇面貌大变。${run}`, `刚刚过去的一年，成绩来之不易。${year}`]),
    ).toEqual([expected]),
  );

  it('is promised again where its number is, whatever the years came to', () =>
    expect(
      outcomesOf('改造老旧小区29个。', ['五年来，全镇面貌大变。改造老旧小区150个。'], '改造老旧小区29个。'),
    ).toEqual(['29个 → ≠150个 promised-again']));

  it('is found by words only where an undertaking of its own was finished', () => {
    const done = ['五年来，全镇面貌大变。柳岙云岭大桥建成通车，村庄亮化工程扎实推进。'];
    expect(outcomesOf('推进柳岙云岭大桥等6个项目。', done)[0]).toMatch(/ reported$/u);
    expect(outcomesOf('实施村庄亮化36个。', done)[0]).toMatch(/ not-mentioned$/u);
  });
});
