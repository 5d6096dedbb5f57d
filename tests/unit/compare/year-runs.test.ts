import { describe, expect, it } from 'vitest';
import { compareReports } from '../../../lib/compare/compare-reports.ts';
import { prepareReport } from '../../../lib/compare/compared-report.ts';
import { isInRun, yearRunOf } from '../../../lib/compare/year-runs.ts';
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

describe('a place speaks of a run of years', () => {
  /** Whether each number that is printed so stands in one, in a report of 2021. */
  function inRun(words: string, ...done: string[]): boolean[] {
    const report = prepareReport(readMadeReport({ reviews: 2021, done: done.join('\n') }), 0);
    return report.figures.filter(({ text }) => text === words).map((figure) => isInRun(report, figure));
  }

  it.each([
    ['names it before the number', '五年来，全镇新增停车位1600个。', true],
    ['names a plan', '“十四五”以来，新增停车位1600个。', true],
    ['names three years', '三年来，新增停车位1600个。', true],
    ['names no more than two', '两年来，新增停车位1600个。', false],
    ['names a year behind it', '五年来成效显著，2021年，新增停车位1600个。', false],
    ['names it behind a year', '2021年是不平凡的一年，五年来新增停车位1600个。', true],
    ['names none', '新增停车位1600个。', false],
  ])('where its sentence %s: %s', (_what, sentence, isIn) => {
    expect(inRun('1600个', sentence)).toEqual([isIn]);
  });

  it('from paragraph to paragraph, until the text turns to another time', () => {
    const done = [
      '过去五年，我们着力惠民生。',
      '新增停车位1600个。',
      '过去一年，我们攻坚克难。',
      '新增停车位1600个。',
    ];
    expect(inRun('1600个', ...done)).toEqual([true, false]);
  });

  it('to the end of a paragraph within which it begins, where the text has turned to another time before', () => {
    const within = '全镇交通便利。五年来，全镇上下攻坚克难。新增停车位1600个。';
    expect(inRun('1600个', '过去一年，我们攻坚克难。', within, '新增停车位1600个。')).toEqual([true, false]);
  });
});

it('a value of one year in the midst of a plan is summed up over the plan', () => {
  const runOf = (reviews: number) => {
    const done = '“十三五”时期，我们着力惠民生。\n新增停车位1600个。';
    const report = prepareReport(readMadeReport({ reviews, done }), 0);
    return yearRunOf(report, report.figures.find(({ text }) => text === '1600个')!);
  };
  expect([2015, 2016, 2019, 2020, 2021].map(runOf)).toEqual([
    null,
    '2016..2020',
    '2016..2020',
    '2016..2020',
    null,
  ]);
});
