import { describe, expect, it } from 'vitest';
import { readFigures, readTies } from '../../../helpers/read-figures.ts';

/** Sentences of a report of 2023, the value that is replaced or compared with, its period and the rule that dated it. */
const startValues: [sentence: string, value: string, period: string | null, rule: string][] = [
  ['机动车保有量由9万辆增加到12万辆。', '9万辆', null, 'start-value'],
  ['2023年，机动车保有量由9万辆增加到12万辆。', '9万辆', null, 'start-value'],
  ['全年，将税收增长目标从12%提高至15%。', '12%', '2023', 'start-value-of-goal'],
  ['全年，招商任务数由30亿元调整到36亿元。', '30亿元', '2023', 'start-value-of-goal'],
  ['机动车保有量由2021年的9万辆增加到12万辆。', '9万辆', '2021', 'start-value-dated'],
  ['机动车保有量从2021年9万辆增至12万辆。', '9万辆', '2021', 'start-value-dated'],
  ['机动车保有量由2021年的9万辆，增加到2023年的12万辆。', '9万辆', '2021', 'start-value-dated'],
  ['机动车保有量由9万辆(2021年)增加到12万辆(2023年)。', '9万辆', '2021', 'start-value-dated'],
  ['床位由2018年末的600张扩至800张。', '600张', '2018-12-31', 'start-value-dated'],
  ['城镇化率由“十二五”末的41%提升至53%。', '41%', '2015', 'start-value-dated'],
  ['失业率由去年的4.6%降至4.1%。', '4.6%', '2022', 'start-value-dated'],
  ['失业率由上年同期的4.6%降至4.1%。', '4.6%', '2022', 'start-value-dated'],
  ['城镇化率由五年前的41%提高到53%。', '41%', '2018', 'start-value-years-ago'],
  ['与2018年相比，村民人均收入由8600元增加到14200元。', '8600元', '2018', 'start-value-compared'],
  ['与去年同期相比，办结率由85%提高到98%。', '85%', '2022', 'start-value-compared'],
  ['五年来，城镇化率由41%提高到53%。', '41%', '2018', 'start-value-eve'],
  ['“十三五”期间，城镇化率由41%提高到53%。', '41%', '2015', 'start-value-eve'],
  ['2019-2022年，城镇化率由41%提高到53%。', '41%', '2018', 'start-value-eve'],
  ['企业开办时间由3天压缩至4小时。', '3天', null, 'start-value'],
  ['低保标准从每人每月600元提高到680元。', '600元', null, 'start-value'],
  ['经济总量由全省第49位上升到第23位。', '第49位', null, 'start-value'],
  [
    '城镇、农村居民收入分别由2018年的3万元、1.2万元提高到4万元、2万元。',
    '1.2万元',
    '2018',
    'start-value-dated',
  ],
  ['完成工业产值45亿元，比2021年的30亿元增长50%。', '30亿元', '2021', 'start-value-dated'],
  ['旅游收入达到7.5亿元，较2019年的6亿元增长25%。', '6亿元', '2019', 'start-value-dated'],
  ['入库企业135家，比上年的120家多15家。', '120家', '2022', 'start-value-dated'],
  ['办结率达98%，较去年的95%提高3个百分点。', '95%', '2022', 'start-value-dated'],
  ['过去的五年，贫困发生率由12.4%降至零。', '12.4%', '2018', 'start-value-eve'],
  ['公路里程从2018年的1200公里延伸到1560公里。', '1200公里', '2018', 'start-value-dated'],
  ['粮食总产量比2020年的31万吨增加4万吨。', '31万吨', '2020', 'start-value-dated'],
  ['用电量4.8亿千瓦时，与2022年的4.2亿千瓦时相比增长14%。', '4.2亿千瓦时', '2022', 'start-value-dated'],
  ['办件3600件，比2022年同期的3000件增加20%。', '3000件', '2022', 'start-value-dated'],
];

describe('a value that is replaced or compared with has its own time', () => {
  it.each(startValues)('%s: %s holds %s by %s', (sentence, value, period, rule) => {
    const figure = readFigures(sentence).find(({ text }) => text === value)!;
    expect([figure.period, figure.reading.period]).toEqual([period, rule]);
  });

  it('several pairs of one sentence stand before the same span', () => {
    const figures = readFigures('五年来，城镇化率由41%提高到53%，森林覆盖率从27%提升到33%。');
    expect(figures.map(({ text, period }) => [text, period])).toEqual([
      ['41%', '2018'],
      ['53%', '2023'],
      ['27%', '2018'],
      ['33%', '2023'],
    ]);
  });

  it('the same part of the year before is of a half-year report’s shape', () => {
    const half = { from: '2023-01-01', to: '2023-06-30', kind: 'half-year', deliveredOn: null } as const;
    expect(readFigures('失业率由上年同期的4.6%降至4.1%。', half).map(({ period }) => period)).toEqual([
      '2022H1',
      '2023H1',
    ]);
  });

  it('a plan builds on what there is: that is no goal and not of the year planned for', () => {
    const plan =
      '一、2023年工作回顾\n二、2024年工作安排\n城镇化率由53%提高到50%，森林覆盖率由2023年的33%提高到36%。';
    expect(readFigures(plan).map(({ text, period, status, goal }) => [text, period, status, goal])).toEqual([
      ['53%', null, 'target', false],
      ['50%', '2024', 'target', true],
      ['33%', '2023', 'actual', false],
      ['36%', '2024', 'target', true],
    ]);
  });

  it.each([
    '从2022年起，床位达到800张。',
    '比2021年增加15家，达到28家。',
    '由3家企业投资24亿元，建成厂房36万平方米。',
    '比2021年的基数高，占比达24%。',
  ])('%s: nothing is replaced', (sentence) => {
    expect(readTies(sentence).filter(([kind]) => kind === 'replaces')).toEqual([]);
  });
});

/** Changes measured against a value that is printed, their basis, and the level that they speak of. */
const compared: [sentence: string, change: string, basis: string, level: string][] = [
  ['完成工业产值45亿元，比2021年的30亿元增长50%。', '50%', '比2021年', '45亿元'],
  ['旅游收入达到7.5亿元，较2019年的6亿元增长25%。', '25%', '比2019年', '7.5亿元'],
  ['入库企业135家，比上年的120家增加15家。', '15家', '较上年', '135家'],
  ['完成税收20亿元，比去年同期的18亿元增长11.1%。', '11.1%', '同比', '20亿元'],
  ['工业产值比2021年的30亿元增长50%，达到45亿元。', '50%', '比2021年', '45亿元'],
  ['用电量4.8亿千瓦时，与2022年的4.2亿千瓦时相比增长14%。', '14%', '比2022年', '4.8亿千瓦时'],
  ['办结率达98%，较“十三五”末的95%提高3个百分点。', '3个百分点', '比十三五末', '98%'],
];

describe('a change that is measured against a printed value', () => {
  it.each(compared)('%s: %s is %s, of %s', (sentence, change, basis, level) => {
    expect(readFigures(sentence).find(({ text }) => text === change)).toMatchObject({
      kind: 'change',
      basis,
    });
    expect(readTies(sentence)).toContainEqual(['growth-of', change, level]);
  });
});

describe('a change that is printed before its level', () => {
  it.each<[sentence: string, ties: [change: string, level: string][]]>([
    ['地区生产总值同比增长7.5%、总量达到309亿元。', [['7.5%', '309亿元']]],
    [
      '税收增收1.2亿元、增长11%，达12.1亿元。',
      [
        ['11%', '12.1亿元'],
        ['1.2亿元', '12.1亿元'],
      ],
    ],
    ['贷款余额净增22亿元，达到188亿元。', [['22亿元', '188亿元']]],
    [
      '城镇、农村居民收入分别增长5%和7%，达到3.6万元和1.8万元。',
      [
        ['5%', '3.6万元'],
        ['7%', '1.8万元'],
      ],
    ],
    ['粮食总产量比2020年的31万吨增加4万吨。', []],
  ])('%s', (sentence, ties) => {
    const growths = readTies(sentence).filter(([kind]) => kind === 'growth-of');
    expect(growths.map(([, change, level]) => [change, level])).toEqual(ties);
  });
});

describe('a multiple of a printed base', () => {
  it('is of the level’s time, not of the base’s', () => {
    const figures = readFigures('旅游收入6.4亿元，是2019年5亿元的1.28倍。');
    expect(figures.map(({ period }) => period)).toEqual(['2023', '2019', '2023']);
  });
});
