import { describe, expect, it } from 'vitest';
import { makePlaceRecord, type PlaceRecord } from '../../../lib/compare/place-record.ts';
import { readComparison } from '../../../lib/compare/read-comparison.ts';
import { runSteps } from '../../../lib/text/steps.ts';
import { compareMade, type MadeReport, madeInput } from '../../helpers/read-reports.ts';

const recordOf = (...made: MadeReport[]): PlaceRecord => runSteps(makePlaceRecord(compareMade(...made)));

const first: MadeReport = {
  reviews: 2021,
  done: '全年完成税收收入5亿元。新增就业500人。',
  plans:
    '力争税收收入达到6亿元，增长20%。整治易积水小区22个。新建农村道路32公里。建设“稻香青禾文化走廊”，让乡村更美。',
};
const second: MadeReport = {
  reviews: 2022,
  done: '全年完成税收收入5.8亿元，同比增长16%。新增就业520人。',
  plans: '力争税收收入达到6.5亿元。整治易积水小区22个。续建“稻香青禾文化走廊”。',
};

describe('the promises of a place’s reports', () => {
  const { goals, reports } = recordOf(second, first);
  const group = goals[0]!;

  it('stand in the order of the earlier report, each with its state', () => {
    expect(goals).toHaveLength(1);
    expect(reports.map(({ period }) => period)).toEqual(['2021', '2022']);
    expect([group.report, group.next, group.partOfYear]).toEqual([0, 1, false]);
    expect(group.goals.map(({ goal, state, outcome }) => [goal.text, state, outcome?.text ?? null])).toEqual([
      ['6亿元', 'reported', '5.8亿元'],
      ['20%', 'reported', '16%'],
      ['22个', 'promised-again', null],
      ['32公里', 'not-mentioned', null],
    ]);
  });

  it('are quoted with their sentence and lead to it', () => {
    const { goal, outcome, indicator, section } = group.goals[0]!;
    expect(goal.sentence).toMatchObject({
      before: '力争税收收入达到',
      middle: '6亿元',
      after: '，增长20%。',
    });
    expect(goal.href).toMatch(/^https:\/\/qinghe\.example\.gov\.cn\/2021\.html#:~:text=/u);
    expect(outcome?.href).toMatch(/2022\.html/u);
    expect([indicator, section]).toEqual(['税收收入', '二、2022年工作安排']);
  });

  it('say where they are promised again', () => {
    expect(group.goals[2]!.words?.text).toContain('整治易积水小区22个');
  });

  it('are none of a single report', () => expect(recordOf(first).goals).toEqual([]));

  it('of the latest pair come first', () => {
    const third = { reviews: 2023, done: '税收收入6.4亿元，同比增长10.3%。' };
    expect(recordOf(first, second, third).goals.map(({ report, next }) => [report, next])).toEqual([
      [1, 2],
      [0, 1],
    ]);
  });
});

it('shows what is said again with the words of both', () => {
  const { mentions } = recordOf(first, second);
  expect(mentions.map(({ said, again, by }) => [said.report, again.report, by])).toEqual([[0, 1, 'quoted']]);
  expect(mentions[0]!.again.text).toContain('稻香青禾文化走廊');
});

describe('the series of a place', () => {
  it('stand longest first, for a line of many years says more than one of two', () => {
    const { series } = recordOf(
      { reviews: 2020, done: '新增就业480人。' },
      { reviews: 2021, done: '完成税收收入5亿元。新增就业500人。' },
      { reviews: 2022, done: '完成税收收入5.4亿元。新增就业520人。' },
    );
    expect(series.map(({ indicator, points }) => [indicator, points.length])).toEqual([
      ['新增就业', 3],
      ['税收收入', 2],
    ]);
  });

  it('have two points at least, those of as many in the order in which the latest report prints them', () => {
    const { series } = recordOf(
      { reviews: 2021, done: '新增就业500人。全年完成税收收入5亿元。完成绿化面积12万平方米。' },
      second,
    );
    expect(series.map(({ indicator, points }) => [indicator, points.length])).toEqual([
      ['税收收入', 2],
      ['新增就业', 2],
    ]);
  });
});

describe('what can be worked out again', () => {
  it('comes with the numbers it is worked out of', () => {
    const { checks } = recordOf({
      reviews: 2021,
      done: '税收收入由4亿元增加到5亿元，增长25%。绿化覆盖率由38.2%提高到40.1%，提高1.8个百分点。三次产业结构比为7:41:52。',
    });
    expect(
      checks.map(({ kind, result, printed, from, given, asPrinted, falls, years }) => ({
        kind,
        result,
        printed: printed.text,
        from: from.map(({ text }) => text),
        given: given.value,
        asPrinted,
        falls,
        years,
      })),
    ).toEqual([
      {
        ...{ kind: 'change-from-to', result: 'fits', printed: '25%', from: ['5亿元', '4亿元'] },
        ...{ given: 25, asPrinted: true, falls: false, years: null },
      },
      {
        ...{ kind: 'points-from-to', result: 'fits', printed: '1.8个百分点', from: ['40.1%', '38.2%'] },
        ...{ given: 1.9, asPrinted: false, falls: false, years: null },
      },
      {
        ...{ kind: 'structure-sum', result: 'fits', printed: '52', from: ['7', '41'] },
        ...{ given: 52, asPrinted: true, falls: false, years: null },
      },
    ]);
  });
});

it('quotes what two versions say differently in both', () => {
  const { versions } = recordOf(first, { ...first, done: '全年完成税收收入5.2亿元。新增就业500人。' });
  expect(versions).toHaveLength(1);
  const [{ reports, changed, gone, added }] = versions as [PlaceRecord['versions'][number]];
  expect(reports).toEqual([0, 1]);
  expect(changed.map(({ before, after }) => [before.text, after.text])).toEqual([['5亿元', '5.2亿元']]);
  expect([gone, added]).toEqual([[], []]);
});

it('tells reports of one title apart by their periods, in lists and in sources', () => {
  const input = madeInput(first, second);
  const reports = input.reports.map((one) => ({ ...one, head: { ...one.head, title: '政府工作报告' } }));
  const record = runSteps(makePlaceRecord(runSteps(readComparison({ ...input, reports }))));
  const titles = ['政府工作报告（回顾2021年）', '政府工作报告（回顾2022年）'];
  expect(record.reports.map(({ title }) => title)).toEqual(titles);
  expect(record.series[0]!.points.map(({ reportTitle }) => reportTitle)).toEqual(titles);
});
