import { describe, expect, it } from 'vitest';
import { captionSaysOutcome } from '../../../../lib/figures/tables/table-words.ts';
import { readFigures } from '../../../helpers/read-figures.ts';

const plan = (rows: string[], caption = '附表'): string[] =>
  readFigures(
    `一、2023年工作回顾\n全年新建学校3所。\n二、2024年工作安排\n新建码头2座。\n${caption}\n${rows.join('\n')}\n`,
  )
    .filter(({ reading }) => reading.rule === 'table-cell')
    .map(({ text, status, goal, period }) => `${text} ${status}${goal ? ' goal' : ''} ${period}`);

describe('a table behind the plan', () => {
  it('has outcomes in the columns of years that are over, and in the growth beside them', () => {
    expect(plan(['指标\t单位\t2022年\t2023年\t同比增长（%）', '税收\t亿元\t17.8\t19.3\t8.4'])).toEqual([
      '17.8 actual 2022',
      '19.3 actual 2023',
      '8.4 actual 2023',
    ]);
  });

  it('has goals in the column of the year to come', () => {
    expect(plan(['指标\t单位\t2023年\t2024年', '税收\t亿元\t19.3\t20.1'])).toEqual([
      '19.3 actual 2023',
      '20.1 target goal 2024',
    ]);
  });

  it('has outcomes in columns that say so', () => {
    expect(plan(['指标\t单位\t实绩\t增长（%）', '税收\t亿元\t19.3\t8.4'])).toEqual([
      '19.3 actual 2023',
      '8.4 actual 2023',
    ]);
    expect(plan(['指标\t单位\t上年完成\t本年目标', '税收\t亿元\t19.3\t20.1'])).toEqual([
      '19.3 actual 2023',
      '20.1 target goal 2024',
    ]);
  });

  it('has outcomes where its caption says so', () => {
    const rows = ['指标\t单位\t数值\t增长（%）', '税收\t亿元\t19.3\t8.4'];
    expect(plan(rows, '附表：主要指标完成情况')).toEqual(['19.3 actual 2023', '8.4 actual 2023']);
    expect(plan(rows, '附表：主要指标')).toEqual(['19.3 target goal 2024', '8.4 target goal 2024']);
    expect(plan(rows, '附表：2023年完成情况和2024年目标')).toEqual([
      '19.3 target goal 2024',
      '8.4 target goal 2024',
    ]);
  });

  it('has goals in a growth that stands beside a goal', () => {
    expect(plan(['指标\t单位\t2023年\t2024年目标\t增长（%）', '税收\t亿元\t19.3\t20.1\t4.1'])).toEqual([
      '19.3 actual 2023',
      '20.1 target goal 2024',
      '4.1 target goal 2024',
    ]);
  });
});

describe('a caption', () => {
  it.each([
    ['主要指标完成情况', true],
    ['2023年计划执行情况表', true],
    ['主要经济指标实绩（单位：亿元）', true],
    ['2023年完成情况及2024年计划', false],
    ['2024年主要预期目标', false],
  ])('%s: outcomes %s', (caption, says) => {
    expect(captionSaysOutcome(caption)).toBe(says);
  });
});
