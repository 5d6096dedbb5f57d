import { describe, expect, it } from 'vitest';
import { captionSaysPlan, placeSubject, unitLine } from '../../../../lib/figures/tables/table-words.ts';
import { captionMark } from '../../../../lib/text/print/caption-mark.ts';
import { readFigures } from '../../../helpers/read-figures.ts';

/** What is read of a table in the review of 2023. */
const read = (...lines: string[]): string[] =>
  readFigures(`一、2023年工作回顾\n全年新建学校3所。\n${lines.join('\n')}\n`)
    .slice(1)
    .map(
      ({ indicator, text, value, unit, period, status }) =>
        `${indicator} ${text} ${value}${unit ?? ''} ${period} ${status}`,
    );

const heads = '序号\t项目名称\t总投资\t2024年计划投资';
const rows = ['1\t东岭水厂\t1230\t410', '2\t白沙渡口\t860\t90'];
const want = [
  '东岭水厂总投资 1230 12300000元 null target',
  '东岭水厂 410 4100000元 2024 target',
  '白沙渡口总投资 860 8600000元 null target',
  '白沙渡口 90 900000元 2024 target',
];

describe('a caption', () => {
  it.each([
    ['above a table', ['附件　2024年重点项目计划表（单位：万元）']],
    ['with its unit in brackets alone', ['表3　2024年重点项目计划表（万元）']],
    ['above a line with the unit', ['附表2：2024年重点项目计划表', '单位：万元']],
    ['whose blank is read as a cell’s gap', ['附件\t2024年重点项目计划表（单位：万元）\t\t']],
    ['in a row over all columns', ['2024年重点项目计划表（单位：万元）\t\t\t']],
    ['in two rows over all columns', ['2024年重点项目计划表\t\t\t', '单位：万元\t\t\t']],
  ])('gives its unit and its time, and no row: %s', (_, caption) => {
    expect(read(...caption, heads, ...rows)).toEqual(want);
  });

  it('dates columns that say no time', () => {
    expect(read('2022年主要指标（单位：亿元）', '指标\t数值', '税收\t19.3')).toEqual([
      '税收 19.3 1930000000元 2022 actual',
    ]);
  });

  it('gives no growth the day of its levels', () => {
    expect(
      read(
        '表3　2022年年末存款余额及其增长速度（单位：亿元）',
        '指标\t余额\t比上年末增长（%）',
        '存款\t19.3\t6.4',
      ),
    ).toEqual(['存款 19.3 1930000000元 2022-12-31 actual', '存款 6.4 6.4% 2023 actual']);
  });

  it('dates no outcome where it plans', () => {
    expect(read('2024年税收计划（单位：亿元）', '指标\t上年完成\t计划', '税收\t19.3\t20.1')).toEqual([
      '税收 19.3 1930000000元 2022 actual',
      '税收 20.1 2010000000元 2024 target',
    ]);
  });

  it.each([
    ['a sentence', '主要指标与2021年相比均有增长，见下表'],
    ['two times', '2022年与2024年主要指标对比表'],
  ])('is none: %s', (_, line) => {
    expect(read(line, '指标\t数值（亿元）', '税收\t19.3')).toEqual(['税收 19.3 1930000000元 2023 actual']);
  });

  it.each([
    [captionSaysPlan('2024年为民办实事项目安排表'), true],
    [captionSaysPlan('2024年主要预期目标'), true],
    [captionSaysPlan('2023年计划执行情况'), false],
    [captionMark.pattern.test('附件名称'), false],
    [unitLine.pattern.test(unitLine.sample), true],
    [captionMark.pattern.test(captionMark.sample), true],
    [placeSubject.pattern.exec(placeSubject.sample)?.groups?.subject, '税收'],
  ])('has its words: %s', (is, wanted) => {
    expect(is).toBe(wanted);
  });
});

describe('words in the cells of a table', () => {
  const tasks = [
    '序号\t项目名称\t建设内容\t责任单位',
    '1\t公园\t新建口袋公园12个，绿化面积3.6万平方米\t绿化局',
  ];

  it('are planned where its caption plans', () => {
    expect(read('2024年实事项目计划表', ...tasks)).toEqual([
      '新建口袋公园 12个 12个 2024 target',
      '绿化面积 3.6万平方米 36000平方米 2024 target',
    ]);
  });

  it('are of the half of their section where nothing says more', () => {
    expect(read('实事项目一览', ...tasks)).toEqual([
      '新建口袋公园 12个 12个 2023 actual',
      '绿化面积 3.6万平方米 36000平方米 2023 actual',
    ]);
  });

  it('are planned in a column of goals', () => {
    expect(read('项目\t2024年目标\t2023年完成', '公园\t新建口袋公园12个以上\t新建口袋公园9个并开放')).toEqual(
      ['新建口袋公园 12个以上 12个 2024 target', '新建口袋公园 9个 9个 2023 actual'],
    );
  });

  it('are inferred to be planned', () => {
    const [, figure] = readFigures(`一、2023年工作回顾\n新建学校3所。\n2024年计划表\n${tasks.join('\n')}\n`);
    expect(figure).toMatchObject({ text: '12个', status: 'target', goal: true });
    expect(figure!.inferred).toEqual(expect.arrayContaining(['status', 'period']));
  });
});

describe('a caption that gives percent beside its unit', () => {
  it.each([
    ['增长', '8.5 %'],
    ['同比增长', '8.5 %'],
    ['增长额', '850000000 元'],
    ['比上年增加', '850000000 元'],
  ])('means it of %s, where the head may mean either', (head, read) => {
    for (const units of ['亿元、%', '亿元，%']) {
      const lines = [`主要指标（单位：${units}）`, `指标\t2023年\t${head}`, '税收\t12.7\t8.5'];
      const { value, unit } = readFigures(`一、2023年工作回顾\n${lines.join('\n')}`).at(-1)!;
      expect(`${value} ${unit}`).toBe(read);
    }
  });
});
