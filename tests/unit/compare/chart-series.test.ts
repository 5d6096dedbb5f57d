import { describe, expect, it } from 'vitest';
import { makePlaceRecord } from '../../../lib/compare/place-record.ts';
import { readComparison } from '../../../lib/compare/read-comparison.ts';
import { buildPlaceIndex } from '../../../lib/knowledge/places.ts';
import { seedBaseNotes } from '../../../lib/knowledge/seeds.ts';
import { runSteps } from '../../../lib/text/steps.ts';
import { madePlace } from '../../helpers/made-place.ts';
import { compareMade, growthRule, type MadeReport, recordMadeReport } from '../../helpers/read-reports.ts';

const seriesOf = (indicator: string, ...made: MadeReport[]) =>
  runSteps(makePlaceRecord(compareMade(...made))).series.find((series) => series.indicator === indicator)!;

const first = { reviews: 2019, done: '税收收入4.6亿元。', plans: '税收收入不低于5亿元。' };
const second = {
  reviews: 2020,
  done: '税收收入5亿元，同比增长8.7%，2019年税收收入为4.62亿元。',
  plans: '力争税收收入达到6亿元左右。',
};

describe('a series as it is drawn', () => {
  const series = seriesOf('税收收入', first, second);

  it('carries each point with its source and what others give for the period', () => {
    expect(series).toMatchObject({
      place: '青禾镇',
      unit: '元',
      kind: 'amount',
      shape: 'year',
      aspect: 'level',
    });
    expect(series.points.map(({ period, value, text, others }) => [period, value, text, others])).toEqual([
      ['2019', 462_000_000, '4.62亿元', [{ text: '4.6亿元', reportTitle: '2019年青禾镇政府工作报告' }]],
      ['2020', 500_000_000, '5亿元', []],
    ]);
    const [, last] = series.points;
    expect(last!.href).toMatch(/2020\.html#:~:text=/u);
    expect(last!.sentence).toMatchObject({ before: '税收收入', middle: '5亿元' });
    expect(last!.bodyHash).toHaveLength(64);
  });

  it('carries promises by the side on which they are open', () =>
    expect(series.goals.map(({ period, text, bound }) => [period, text, bound])).toEqual([
      ['2020', '不低于5亿元', 'at-least'],
      ['2021', '6亿元左右', 'about'],
    ]));

  it('says the unit of a table with each of its values', () => {
    const table = (year: number, value: string) => `指标\t单位\t${year}年\n税收收入\t亿元\t${value}`;
    const [a, b] = [table(2019, '4.6'), table(2020, '5.1')];
    const found = seriesOf('税收收入', { ...first, done: a }, { ...second, done: b });
    expect(found.points.map(({ text }) => text)).toEqual(['4.6亿元', '5.1亿元']);
  });

  it('leaves out a promise that is a part’s and not the whole place’s', () => {
    const part = { ...second, plans: '支持柳岙村争先进位，力争税收收入超过9000万元。' };
    expect(seriesOf('税收收入', first, part).goals.map(({ period }) => period)).toEqual(['2020']);
  });

  it('draws rates of growth under their own name, falls below zero, and the rates that were promised', () => {
    const rates = seriesOf(
      '地区生产总值增速',
      { reviews: 2019, done: '地区生产总值增长7.5%。', plans: '力争地区生产总值增长6%左右。' },
      {
        reviews: 2020,
        done: '地区生产总值下降1.2%。',
        plans: '地区生产总值增长7%以上，今后五年年均增长6%。',
      },
    );
    expect(rates).toMatchObject({ kind: 'change', unit: '%', indicatorId: 'gdp' });
    expect(rates.points.map(({ value, text, join }) => [value, text, join])).toEqual([
      [7.5, '7.5%', null],
      [-1.2, '−1.2%', null],
    ]);
    expect(rates.goals.map(({ period, text, bound }) => [period, text, bound])).toEqual([
      ['2020', '6%左右', 'about'],
      ['2021', '7%以上', 'at-least'],
    ]);
  });

  it.each([
    ['地区生产总值增速', '地区生产总值增速达'],
    ['税收收入增速', '税收收入同比增幅'],
    ['工业增加值增速', '工业增加值增长率为'],
  ])('calls rates %s, whatever word a sentence has for it', (name, words) => {
    const rates = seriesOf(name, { ...first, done: `${words}7.5%。` }, { ...second, done: `${words}6.2%。` });
    expect(rates.points.map(({ text }) => text)).toEqual(['7.5%', '6.2%']);
  });

  it('turns the side on which a promised fall is open', () => {
    const rates = seriesOf(
      '单位GDP能耗增速',
      { reviews: 2019, done: '单位GDP能耗下降3.1%。', plans: '单位GDP能耗下降3%以上。' },
      { reviews: 2020, done: '单位GDP能耗下降3.4%。' },
    );
    expect(rates.goals.map(({ value, bound }) => [value, bound])).toEqual([[-3, 'at-most']]);
  });

  it('names what moved the values of a period', () => {
    const gdp = seriesOf(
      '地区生产总值',
      { reviews: 2019, done: '地区生产总值100亿元。' },
      { reviews: 2020, done: '地区生产总值104亿元，同比增长2%。' },
    );
    expect(gdp.notes.map(({ period }) => period)).toContain('2020');
    expect(gdp.boundaries).toEqual([]);
  });
});

it('joins nothing across a change of the place’s boundary', () => {
  const places = buildPlaceIndex([
    madePlace('made-qinghe', '青禾镇', '镇', { predecessors: ['made-old'] }),
    madePlace('made-old', '青山乡', '乡', { to: '2020-03-01' }),
  ]);
  const input = {
    place: '青禾镇',
    reports: [first, second].map(recordMadeReport),
    growthRule,
    bases: { placeId: 'made-qinghe', notes: seedBaseNotes, places },
  };
  const read = runSteps(readComparison(input));
  const series = runSteps(makePlaceRecord(read)).series.find(({ indicator }) => indicator === '税收收入')!;
  expect(series.boundaries).toEqual(['2020']);
  expect(series.points.map(({ join }) => join)).toEqual([null, 'broken']);
});

it('joins nothing across a change on the last day of a year', () => {
  const places = buildPlaceIndex([
    madePlace('made-qinghe', '青禾镇', '镇', { predecessors: ['made-old'] }),
    madePlace('made-old', '青山乡', '乡', { to: '2020-12-31' }),
  ]);
  const bases = { placeId: 'made-qinghe', notes: seedBaseNotes, places };
  const reports = [first, second].map(recordMadeReport);
  const { series } = runSteps(
    makePlaceRecord(runSteps(readComparison({ place: '青禾镇', reports, growthRule, bases }))),
  );
  expect(series.find(({ indicator }) => indicator === '税收收入')!.boundaries).toEqual(['2020']);
});
