import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../lib/compare/compare-reports.ts';
import { growthRule, readMadeReport, readText } from '../../helpers/read-reports.ts';

/** A report of 2021 that looks back on five years first. */
const overYears = (...done: string[]) =>
  readText(
    [
      '2022年青禾镇政府工作报告',
      '各位代表：',
      '一、本届政府工作回顾',
      ...done,
      '二、2022年工作安排',
      '抓好各项工作。',
    ].join('\n'),
  );

/** `indicator period text` of every point of a report of 2020 and one of five years. */
function pointsOf(before: string, ...done: string[]): string[] {
  const reports = [readMadeReport({ reviews: 2020, done: before }), overYears(...done)];
  return compareReports(reports, growthRule).series.flatMap(({ indicator, points }) =>
    points.map(({ period, figure }) => `${indicator} ${period} ${figure.text}`),
  );
}

describe('a sum of several years stands on no line of years', () => {
  it.each([
    ['新增停车位300个。', '过去五年，我们着力惠民生。', '民生持续改善。新增停车位1600个。'],
    ['新增停车位300个。', '五年来，城乡面貌变化很大，新增停车位1600个。'],
    [
      '新增停车位300个。',
      '全镇全力以赴促发展。五年来，全镇上下攻坚克难。2021年，镇东园区建成厂房3栋。',
      '民生持续改善。新增停车位1600个。',
    ],
    ['新增停车位300个。', '全镇交通更加便利，五年累计新增停车位1600个。'],
  ])('%s %s', (before, ...done) =>
    expect(pointsOf(before, ...done)).toContain('新增停车位 2017..2021 1600个'),
  );

  it.each([
    ['接待游客30万人次。', '全镇旅游提质。', '累计改造景区6处，接待游客120万人次。'],
    ['关停企业8家。', '全镇全力治污。', '经过三年攻坚，水质达标，关停企业46家。'],
    ['新增高新技术企业4家。', '工业稳步发展。', '2021年税收增长9%、年均增长8%，新增高新技术企业15家。'],
  ])('and leaves it behind words of a long time: %s %s %s', (before, ...done) => {
    const { series } = compareReports(
      [readMadeReport({ reviews: 2020, done: before }), overYears(...done)],
      growthRule,
    );
    expect(series.filter(({ points }) => points.length > 1)).toEqual([]);
  });

  it('by how many times what the nearest year has, where a level may be meant', () => {
    const found = pointsOf(
      '外贸进出口总额5.1亿元。',
      '过去五年，全镇实力不断增强。',
      '对外贸易稳中有进。外贸进出口总额达到24亿元，贷款余额达到60亿元。',
    );
    expect(found.filter((point) => point.includes('24亿元'))).toEqual([
      expect.stringContaining('2017..2021 24亿元'),
    ]);
    expect(found.filter((point) => point.includes('60亿元'))).toEqual([
      expect.stringContaining('2021 60亿元'),
    ]);
  });

  it.each([
    ['新增停车位300个。', '过去五年，我们着力惠民生。', '2021年，新增停车位320个。'],
    ['新增停车位300个。', '过去五年，我们着力惠民生。', '刚刚过去的一年，新增停车位320个。'],
    ['税收收入5亿元。', '五年来，全镇实力不断增强，税收收入由4亿元增加到9亿元。'],
  ])('and a year’s value stays on it: %s %s %s', (before, ...done) => {
    const found = pointsOf(before, ...done);
    expect(found.filter((point) => point.includes('2017..2021'))).toEqual([]);
    expect(found.filter((point) => point.includes(' 2021 ')).length).toBeGreaterThan(0);
  });
});

describe('sums of runs of years', () => {
  /** `period join` of the sums that reports give of the five years up to each year. */
  const sumsOf = (...years: [number, string][]): string[] =>
    compareReports(
      years.map(([reviews, done]) => readMadeReport({ reviews, done })),
      growthRule,
    ).series.flatMap(({ points }) => points.map(({ period, join }) => `${period} ${join}`));

  it('are on one line where one run follows the other', () =>
    expect(
      sumsOf([2015, '五年累计新增停车位1600个。'], [2020, '五年累计新增停车位1900个，增长20%。']),
    ).toEqual(['2011..2015 null', '2016..2020 dotted']));

  it('are on two where they overlap', () =>
    expect(sumsOf([2020, '五年累计新增停车位1600个。'], [2021, '五年累计新增停车位1900个。'])).toEqual([
      '2016..2020 null',
      '2017..2021 null',
    ]));
});
