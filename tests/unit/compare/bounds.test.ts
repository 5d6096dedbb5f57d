import { describe, expect, it } from 'vitest';
import {
  type Bounds,
  boundsOf,
  factorOf,
  judge,
  minus,
  over,
  signed,
  signedValue,
  sum,
  times,
} from '../../../lib/compare/arithmetic.ts';
import { compareReports } from '../../../lib/compare/compare-reports.ts';
import { type Growth, joinLevels, type Level } from '../../../lib/compare/series/joins.ts';
import { growthRule, readMadeReport, readText } from '../../helpers/read-reports.ts';

// Every bound of the comparison from both sides: what lies just within it and what lies just beyond.

const bounds = (low: number, high: number): Bounds => ({ low, high });
const nearly = ({ low, high }: Bounds) => [low, high].map((end) => Math.round(end * 1e6) / 1e6);

describe('reckoning with what rounding leaves open', () => {
  it.each<[string, Bounds, [number, number]]>([
    ['a print and half a step on either side', boundsOf({ value: 12, printedStep: 0.1 }), [11.95, 12.05]],
    ['a rise as a factor', factorOf({ value: 8, printedStep: 1, dir: 'up' }), [1.075, 1.085]],
    ['a fall as a factor', factorOf({ value: 8, printedStep: 1, dir: 'down' }), [0.915, 0.925]],
    ['a sum', sum([bounds(1, 2), bounds(3, 5), bounds(-1, 0)]), [3, 7]],
    ['a difference', minus(bounds(5, 6), bounds(1, 3)), [2, 5]],
    ['a product', times(bounds(2, 3), bounds(5, 7)), [10, 21]],
    ['a product with what may be below zero', times(bounds(-2, 3), bounds(-5, 7)), [-15, 21]],
    ['a product of two below zero', times(bounds(-3, -2), bounds(-7, -5)), [10, 21]],
    ['a quotient', over(bounds(10, 20), bounds(2, 5))!, [2, 10]],
    ['a quotient of what is below zero', over(bounds(-20, -10), bounds(2, 5))!, [-10, -2]],
  ])('%s', (_what, found, expected) => expect(nearly(found)).toEqual(expected));

  it.each([
    [bounds(-1, 1), true],
    [bounds(0, 1), true],
    [bounds(-1, 0), true],
    [bounds(0.1, 1), false],
    [bounds(-1, -0.1), false],
  ])('nothing is said of a quotient by %o: %s', (divisor, unknown) =>
    expect(over(bounds(1, 2), divisor) === null).toBe(unknown),
  );

  it.each([
    [5, 'down', -5],
    [-5, 'down', -5],
    [5, 'up', 5],
    [-5, 'up', -5],
    [5, null, 5],
  ] as const)('%d that goes %s is %d', (value, dir, expected) => {
    expect(signedValue(value, { dir })).toBe(expected);
    expect(signed({ value, printedStep: 1, dir })).toEqual({ value: expected, printedStep: 1 });
  });

  it.each<[value: number, given: Bounds, ReturnType<typeof judge>]>([
    [10, bounds(10.5, 11), 'fits'],
    [10, bounds(10.51, 11), 'truncated'],
    [10, bounds(10.99, 12), 'truncated'],
    [10, bounds(11, 12), 'differs'],
    [10, bounds(8, 9.5), 'fits'],
    [10, bounds(8, 9.49), 'differs'],
    [-10, bounds(-10.6, -10.55), 'truncated'],
    [-10, bounds(-12, -11), 'differs'],
    [-10, bounds(-9.4, -9), 'differs'],
  ])('%d beside %o %s', (value, given, expected) =>
    expect(judge({ value, printedStep: 1 }, given)).toBe(expected),
  );
});

const printed = { valueTo: null, printedStep: 1e-4, approx: 'exact' } as const;
const level = (value: number, more: Partial<Level> = {}): Level => ({
  ...printed,
  value,
  unit: '元',
  ...more,
});
const growth = (value: number, more: Partial<Growth> = {}): Growth => ({
  ...{ ...printed, value, dir: 'up', unit: '%', basis: '同比', scope: null },
  ...more,
});

describe('a level that misses the one before it', () => {
  type Case = [earlier: Level, later: Level, growth: Growth, rule: 'nominal' | 'constant', join: string];
  const over8 = { approx: 'over' } as const;
  it.each<Case>([
    // Grown by 10%, 110 gives 100 back.
    [level(100), level(110), growth(10), 'nominal', 'joined'],
    [level(100.9), level(110), growth(10), 'nominal', 'revised'],
    [level(99.1), level(110), growth(10), 'nominal', 'revised'],
    [level(101.1), level(110), growth(10), 'nominal', 'broken'],
    [level(98.9), level(110), growth(10), 'nominal', 'broken'],
    // Prices may have moved by 6%.
    [level(106.3), level(110), growth(10), 'constant', 'joined'],
    [level(94.4), level(110), growth(10), 'constant', 'joined'],
    [level(106.5), level(110), growth(10), 'constant', 'broken'],
    [level(94.2), level(110), growth(10), 'constant', 'broken'],
    [level(106.3), level(110), growth(10, { scope: '可比价' }), 'nominal', 'joined'],
    [level(106.5), level(110), growth(10, { scope: '实际' }), 'nominal', 'broken'],
    [level(106.3), level(110), growth(10, { scope: '规上' }), 'nominal', 'broken'],
    // A fall.
    [level(100), level(90), growth(10, { dir: 'down' }), 'nominal', 'joined'],
    [level(100), level(110), growth(10, { dir: 'down' }), 'nominal', 'broken'],
    [level(50), level(0), growth(100, { dir: 'down' }), 'nominal', 'joined'],
    // A sum in the level's unit; without a basis it may be of several years.
    [level(100), level(110), growth(10, { unit: '元' }), 'nominal', 'joined'],
    [level(100.9), level(110), growth(10, { unit: '元' }), 'nominal', 'revised'],
    [level(104), level(110), growth(10, { unit: '元' }), 'constant', 'broken'],
    [level(104), level(110), growth(10, { unit: '元', basis: null }), 'nominal', 'dotted'],
    [level(104), level(110), growth(10, { basis: null }), 'nominal', 'broken'],
    [level(100), level(110), growth(10, { unit: '户' }), 'nominal', 'dotted'],
    // A rate grows by points, and not by percent of itself.
    [
      level(50, { unit: '%' }),
      level(60, { unit: '%' }),
      growth(10, { unit: '个百分点' }),
      'nominal',
      'joined',
    ],
    [level(50, { unit: '%' }), level(55, { unit: '%' }), growth(10), 'nominal', 'dotted'],
    [level(100), level(110), growth(10, { unit: '个百分点' }), 'nominal', 'dotted'],
    // Hedges leave open all on one side: at least 110 grown by 10% was at least 100.
    [level(99.2), level(110, over8), growth(10), 'nominal', 'hedged'],
    [level(98.9), level(110, over8), growth(10), 'nominal', 'broken'],
    [level(94.5), level(110, over8), growth(10), 'constant', 'hedged'],
    [level(94.2), level(110, over8), growth(10), 'constant', 'broken'],
    [level(150), level(110, over8), growth(10), 'nominal', 'hedged'],
    [level(101.1, over8), level(110), growth(10), 'nominal', 'broken'],
    [level(100.9, over8), level(110), growth(10), 'nominal', 'hedged'],
    [level(101.1), level(110), growth(10, over8), 'nominal', 'broken'],
    [level(50), level(110), growth(10, over8), 'nominal', 'hedged'],
    [level(95), level(90), growth(10, { dir: 'down', ...over8 }), 'nominal', 'broken'],
    [level(150), level(90), growth(10, { dir: 'down', ...over8 }), 'nominal', 'hedged'],
    // Less than a fall of nearly all there was leaves an upper bound, a fall of all there was none.
    [level(2000), level(5), growth(99.5, { dir: 'down', approx: 'under' }), 'nominal', 'broken'],
    [level(900), level(5), growth(99.5, { dir: 'down', approx: 'under' }), 'nominal', 'hedged'],
    [level(2000), level(5), growth(100, { dir: 'down', approx: 'under' }), 'nominal', 'hedged'],
    [level(98.9), level(110, over8), growth(10, { unit: '元' }), 'constant', 'broken'],
    [level(98.9), level(110, over8), growth(10, { unit: '元', basis: null }), 'nominal', 'hedged'],
    [level(80, { valueTo: 90 }), level(110), growth(10), 'nominal', 'broken'],
    [level(90, { valueTo: 105 }), level(110), growth(10), 'nominal', 'hedged'],
  ])('%o %o %o (%s): %s', (earlier, later, change, rule, join) =>
    expect(joinLevels({ earlier, later, growth: change, rule })).toBe(join),
  );

  it('has no growth: nothing is proved', () =>
    expect(joinLevels({ earlier: level(1), later: level(2), growth: null, rule: null })).toBe('dotted'));
});

/** The periods of the points that print a value: a report of 2020, and one of 2021 that reviews five years. */
function periodsOf(before: string, value: string, ...done: string[]): string[] {
  const text = ['2022年青禾镇政府工作报告', '各位代表：', '一、本届政府工作回顾', ...done];
  const reports = [
    readMadeReport({ reviews: 2020, done: before }),
    readText([...text, '二、2022年工作安排', '抓好各项工作。'].join('\n')),
  ];
  return compareReports(reports, growthRule).series.flatMap(({ points }) =>
    points.filter(({ figure }) => figure.text === value).map(({ period }) => period),
  );
}

describe('a sum of five years', () => {
  const run = ['2017..2021'];
  const year = ['2021'];
  it.each([
    // Between half of five times the year and twice it.
    ['外贸进出口总额5.1亿元。', '12.6亿元', year, '外贸进出口总额达到12.6亿元。'],
    ['外贸进出口总额5.1亿元。', '12.9亿元', run, '外贸进出口总额达到12.9亿元。'],
    ['外贸进出口总额5.1亿元。', '50.8亿元', run, '外贸进出口总额达到50.8亿元。'],
    ['外贸进出口总额5.1亿元。', '51.2亿元', year, '外贸进出口总额达到51.2亿元。'],
  ])('beside %s: %s is of %o', (before, value, periods, done) =>
    expect(periodsOf(before, value, '过去五年，全镇实力不断增强。', done)).toEqual(periods),
  );

  it.each([
    ['10家', 2],
    ['11家', 1],
  ])('that nobody names is told from a year’s by how much it is: %s', (value, points) => {
    const text = ['2022年青禾镇政府工作报告', '各位代表：', '一、本届政府工作回顾', '工业稳步发展。'];
    const done = `2021年税收增长9%、年均增长8%，新增高新技术企业${value}。`;
    const later = readText([...text, done, '二、2022年工作安排', '抓好各项工作。'].join('\n'));
    const before = readMadeReport({ reviews: 2020, done: '新增高新技术企业4家。' });
    const { series } = compareReports([before, later], growthRule);
    expect(Math.max(...series.map((one) => one.points.length))).toBe(points);
  });
});

/** `outcome state` of the promises of a report beside the next one's words. */
const outcomesOf = (promise: string, done: string, again = '做好服务。'): string[] =>
  compareReports(
    [
      readMadeReport({ reviews: 2020, done: '各项工作平稳推进。', plans: promise }),
      readMadeReport({ reviews: 2021, done, plans: again }),
    ],
    growthRule,
  ).goals.map(({ outcome, state }) => `${outcome?.text ?? '–'} ${state}`);

describe('a promise finds its outcome', () => {
  it.each([
    // Of one number that is no single digit and not round, a like name is enough.
    ['培育新型经营主体55家。', '新型主体发展到55家。', '55家 reported'],
    // 企业 ends many names.
    ['新增企业30家。', '新增规上企业12家。', '– not-mentioned'],
    ['新增企业30家。', '新增规上企业30家。', '30家 reported'],
    ['市场主体达到3000户。', '市场主体减负200万元。', '– not-mentioned'],
    ['新增就业岗位500个。', '城镇新增就业620人。', '620人 reported'],
    ['绿色经济占生产总值比重达到12%。', '数字经济占生产总值比重达到18%。', '– not-mentioned'],
    ['新建大棚300亩。', '新建蔬菜大棚800亩。', '800亩 reported'],
    ['新建大棚300亩。', '新建蔬菜大棚1000亩。', '– not-mentioned'],
  ])('%s %s: %s', (promise, done, expected) => expect(outcomesOf(promise, done)).toEqual([expected]));

  it.each([
    ['城镇居民收入增长8%，农村居民收入增长9%。', ['8% reported', '9% reported']],
    ['城乡居民收入增长8%。', ['8% reported']],
  ])('and of two things each its own: %s', (done, expected) =>
    expect(outcomesOf('城乡居民收入增长8%。', done)).toEqual(expected),
  );
});
