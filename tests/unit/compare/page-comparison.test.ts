import { describe, expect, it } from 'vitest';
import {
  comparePage,
  findFigureHistories,
  readOpenComparison,
} from '../../../lib/compare/page-comparison.ts';
import { type ReadComparison, readComparison } from '../../../lib/compare/read-comparison.ts';
import { runSteps } from '../../../lib/text/steps.ts';
import { compareMade, madeInput } from '../../helpers/read-reports.ts';

const plans = '力争税收收入达到6亿元。新建农村道路32公里。';
const first = { reviews: 2020, done: '税收收入4.6亿元。', plans: '力争税收收入达到5亿元。' };
const second = { reviews: 2021, done: '税收收入5亿元，同比增长8.7%。', plans };
const open = { reviews: 2022, done: '税收收入5.8亿元，同比增长16%。新增就业520人。' };

const indexOf = ({ heads }: ReadComparison, period: string): number =>
  heads.findIndex((head) => head.period === period);

describe('the open report beside the one before it', () => {
  it('shows that one’s promises in its order', () => {
    const read = compareMade(open, first, second);
    const { last, goals, partOfYear } = comparePage(read, indexOf(read, '2022'));
    expect([last?.period, partOfYear]).toEqual(['2021', false]);
    expect(goals.map(({ goal, state, outcome }) => [goal.text, state, outcome?.text ?? null])).toEqual([
      ['6亿元', 'reported', '5.8亿元'],
      ['32公里', 'not-mentioned', null],
    ]);
  });

  it('says both as cards do: a change with its verb, a value with its table’s unit', () => {
    const row = (value: string) => `指标\t单位\t2022年\n社会消费品零售总额\t亿元\t${value}`;
    const plans = '力争税收收入增长8%。力争万元产值能耗下降3%。社会消费品零售总额达到60亿元。';
    const done = `税收收入同比增长8.2%，万元产值能耗下降2.4%。\n${row('60.1')}`;
    const read = compareMade({ ...open, done }, { ...second, plans });
    const { goals } = comparePage(read, indexOf(read, '2022'));
    expect(goals.map(({ said }) => [said.goal, said.outcome])).toEqual([
      ['增长8%', '同比增长8.2%'],
      ['下降3%', '下降2.4%'],
      ['60亿元', '60.1亿元'],
    ]);
  });

  it('looks past a later one', () => {
    const read = compareMade(open, first, second);
    const { last, goals } = comparePage(read, indexOf(read, '2021'));
    expect(last?.period).toBe('2020');
    expect(goals.map(({ outcome }) => outcome?.text)).toEqual(['5亿元']);
  });

  it('names a report without a title by its place and year, in rows, goals and series alike', () => {
    const input = madeInput(open, first, second);
    const reports = input.reports.map((one) => ({ ...one, head: { ...one.head, title: null } }));
    const read = runSteps(readComparison({ ...input, reports }));
    const here = indexOf(read, '2022');
    expect(comparePage(read, here).last?.title).toBe('青禾镇人民政府2021年工作报告');
    const { goal, series } = findFigureHistories(read, here).flatMap(({ history }) => history ?? [])[0]!;
    expect(goal?.reportTitle).toBe('青禾镇人民政府2021年工作报告');
    expect(series?.points[0]?.reportTitle).toBe('青禾镇人民政府2020年工作报告');
  });

  it('has nothing where none comes before', () => {
    const read = compareMade(open);
    expect(comparePage(read, 0)).toEqual({ last: null, partOfYear: false, goals: [] });
  });
});

describe('a figure beside the other reports of its place', () => {
  const read = compareMade(open, first, second);
  const here = indexOf(read, '2022');
  const histories = findFigureHistories(read, here);
  const historyOf = (words: string) => {
    const { start } = read.reports[here]!.figures.find(({ text }) => text === words)!;
    return histories.find(({ figure }) => figure.start === start)?.history ?? null;
  };

  it('has the promise for its year and its line', () => {
    const { goal, series } = historyOf('5.8亿元')!;
    expect(goal).toMatchObject({ text: '6亿元', comparable: true, period: '2022' });
    expect(goal?.sentence).toBe('力争税收收入达到6亿元。');
    expect(series?.points.map(({ period, text, join }) => [period, text, join])).toEqual([
      ['2020', '4.6亿元', null],
      ['2021', '5亿元', 'joined'],
      ['2022', '5.8亿元', 'joined'],
    ]);
  });

  it('has the promise for its growth where none is of itself', () => {
    const plan = { reviews: 2021, done: '税收收入5亿元。', plans: '力争税收收入增长12%，新增就业500人。' };
    const grown = compareMade(open, plan);
    const at = indexOf(grown, '2022');
    const goalOf = (words: string) => {
      const { start } = grown.reports[at]!.figures.find(({ text }) => text === words)!;
      return findFigureHistories(grown, at).find(({ figure }) => figure.start === start)?.history.goal;
    };
    expect(goalOf('5.8亿元')).toMatchObject({ text: '增长12%', comparable: true });
    expect(goalOf('16%')).toMatchObject({ text: '增长12%', comparable: true });
    expect(goalOf('520人')).toMatchObject({ text: '500人' });
  });

  it('is left out where no other report speaks of it', () => expect(historyOf('520人')).toBeNull());
});

it('compares as much as the open report needs, and finds the same', () => {
  const reports = [second, open, first, { ...first, done: '税收收入4.62亿元。' }];
  const input = madeInput(...reports);
  const whole = runSteps(readComparison(input));
  const lean = runSteps(readOpenComparison(input, input.reports[1]!));
  const here = indexOf(whole, '2022');
  expect(indexOf(lean, '2022')).toBe(here);
  expect(comparePage(lean, here)).toEqual(comparePage(whole, here));
  expect(findFigureHistories(lean, here)).toEqual(findFigureHistories(whole, here));
});
