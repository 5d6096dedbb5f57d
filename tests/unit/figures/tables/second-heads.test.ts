import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../helpers/read-figures.ts';

const read = (...rows: string[]): string[] =>
  readFigures(`附表\n${rows.join('\n')}\n`)
    .filter(({ reading }) => reading.rule === 'table-cell')
    .map(({ indicator, text, unit, kind, period, status }) =>
      [indicator, text, unit, kind, period, status].join(' '),
    );

describe('a second table right below the first', () => {
  it('has heads of its own where it has other columns', () => {
    expect(
      read(
        '指标\t单位\t2022年\t2023年',
        '渔业产值\t亿元\t11.2\t12.1',
        '类别\t2023年完成（家）',
        '新增商户\t26',
      ),
    ).toEqual([
      '渔业产值 11.2 元 amount 2022 actual',
      '渔业产值 12.1 元 amount 2023 actual',
      '新增商户 26 家 amount 2023 actual',
    ]);
  });

  it('has heads of its own where it begins as tables do', () => {
    expect(
      read(
        '指标\t2023年完成（亿元）',
        '渔业产值\t12.1',
        '项目名称\t同比增长（%）',
        '渔业投资\t8.4',
        '港口收入\t3.1',
      ),
    ).toEqual([
      '渔业产值 12.1 元 amount 2023 actual',
      '渔业投资 8.4 % change 2023 actual',
      '港口收入 3.1 % change 2023 actual',
    ]);
  });

  it('has heads of its own though cells are empty that the first one fills', () => {
    expect(
      read(
        '主要指标\t单位\t2022年\t2023年',
        '渔业产值\t亿元\t11.2\t12.1',
        '主要指标\t单位\t2024年目标\t',
        '税收\t亿元\t13.5以上\t',
      ).at(-1),
    ).toBe('税收 13.5以上 元 amount 2024 target');
  });

  it.each([
    ['a title over all of its columns', ['表2 2024年主要预期目标\t\t']],
    ['a title and its unit', ['2024年主要预期目标\t\t', '单位：亿元\t\t']],
  ])('is behind %s, which dates and plans its cells', (_what, caption) => {
    const heads = '指标\t单位\t数值';
    const rows = [heads.replace('数值', '2023年完成'), '渔业产值\t亿元\t12.1', ...caption];
    expect(read(...rows, heads, '渔业产值\t亿元\t13.5', '港口收入\t亿元\t3.1')).toEqual([
      '渔业产值 12.1 元 amount 2023 actual',
      '渔业产值 13.5 元 amount 2024 target',
      '港口收入 3.1 元 amount 2024 target',
    ]);
    // Its heads may be the first one's, or say less than those of a table without a caption.
    const places = ['地方\t税收\t增长（%）', '临澜镇\t5450\t6.5'];
    const taxes = '附件2 2024年各镇税收计划（单位：万元）\t\t';
    expect(read(...rows.slice(0, 2), taxes, ...places).at(-2)).toBe('临澜镇 5450 元 amount 2024 target');
  });

  it.each([
    ['a row whose goals are words', '信访化解\t率\t按期完成\t全部完成'],
    ['a row that heads a part', '二、民生\t\t\t'],
    ['a row without numbers', '项目审批\t—\t—\t—'],
  ])('is none behind %s', (_name, row) => {
    const rows = ['指标\t单位\t2022年\t2023年', '渔业产值\t亿元\t11.2\t12.1', row, '税收\t亿元\t3.2\t3.4'];
    expect(read(...rows).at(-1)).toBe('税收 3.4 元 amount 2023 actual');
  });
});
