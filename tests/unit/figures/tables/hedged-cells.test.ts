import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../../lib/analysis/figure.ts';
import { readFigures } from '../../../helpers/read-figures.ts';

const head = '指标\t单位\t2023年完成\t2024年目标';
const read = (...rows: string[]) =>
  readFigures(
    `一、2023年工作回顾\n全年新建学校3所。\n二、2024年工作安排\n新建码头2座。\n附表\n${[head, ...rows].join('\n')}\n`,
  ).filter(({ reading }) => reading.rule === 'table-cell');

describe('a goal in a cell', () => {
  const cases: [row: string, cell: string, want: Partial<Figure>][] = [
    [
      '城镇登记失业率\t%\t3.6\t4.5%以内',
      '4.5%以内',
      { value: 4.5, unit: '%', kind: 'share', approx: 'under' },
    ],
    ['城镇登记失业率\t%\t3.6\t4.5以内', '4.5以内', { value: 4.5, unit: '%', kind: 'share', approx: 'under' }],
    ['渔业产值增速\t%\t6.3\t6.5%左右', '6.5%左右', { value: 6.5, kind: 'change', approx: 'about' }],
    ['优良天数比例\t%\t93.7\t≥90', '≥90', { value: 90, unit: '%', approx: 'over' }],
    ['负债率\t%\t45\t≤50%', '≤50%', { value: 50, unit: '%', approx: 'under' }],
    ['泊位利用率\t%\t45\t＞50', '＞50', { value: 50, unit: '%', approx: 'over' }],
    ['投资增长\t%\t7.4\t10%以上', '10%以上', { value: 10, kind: 'change', approx: 'over' }],
    ['新增就业\t人\t453\t不低于430', '不低于430', { value: 430, unit: '人', approx: 'over' }],
    ['新增就业\t人\t453\t430人以上', '430人以上', { value: 430, unit: '人', approx: 'over' }],
    ['粮食产量\t万吨\t2.4\t约2.5', '约2.5', { value: 25_000, unit: '吨', approx: 'about' }],
    ['粮食产量\t万吨\t2.4\t稳定在2.5万吨以上', '2.5万吨以上', { value: 25_000, unit: '吨', approx: 'over' }],
    ['物价涨幅\t%\t0.2\t控制在3%左右', '3%左右', { value: 3, unit: '%', approx: 'about' }],
    [
      '渔业产值\t亿元\t6.3\t增长6.5%左右',
      '6.5%左右',
      { value: 6.5, kind: 'change', dir: 'up', approx: 'about' },
    ],
    ['能源消耗\t吨\t620\t下降2%', '2%', { value: 2, kind: 'change', dir: 'down', approx: 'exact' }],
    ['渔业产值增速\t%\t6.3\t6.5%-7%', '6.5%-7%', { value: 6.5, valueTo: 7, unit: '%', kind: 'change' }],
    ['渔业产值增速\t%\t6.3\t6～6.5', '6～6.5', { value: 6, valueTo: 6.5, unit: '%', kind: 'change' }],
  ];
  it.each(cases)('%s: %s', (row, cell, want) => {
    const figure = read(row).at(-1)!;
    expect(figure).toMatchObject({ text: cell, status: 'target', period: '2024', ...want });
    expect(figure.indicator ?? figure.reading.rule).toBe(row.split('\t')[0]);
  });

  it.each(['与经济增长同步', '完成市级任务', '2023-2025', '60岁以上老人占20%', '1～2'])(
    'is none: %s',
    (cell) => {
      expect(read(`新增就业\t人\t453\t${cell}`).map(({ text }) => text)).toEqual(['453']);
    },
  );
});

describe('rows of hedged cells alone', () => {
  it('are no heads', () => {
    const text = '附表\n指标\t目标\n失业率\t4.5%以内\n优良率\t≥90%\n';
    expect(readFigures(text).map((figure) => `${figure.indicator} ${figure.text}`)).toEqual([
      '失业率 4.5%以内',
      '优良率 ≥90%',
    ]);
  });

  it('are heads where they name columns', () => {
    const text = '附表\n指标\t60岁以上\t65岁以上\n老年人口（人）\t620\t410\n';
    expect(readFigures(text).map((figure) => `${figure.indicator} ${figure.text}`)).toEqual([
      '老年人口 620',
      '老年人口 410',
    ]);
  });

  it('keep their names where these are sizes', () => {
    const text = '附表\n规模\t企业（家）\n10亿元以上\t3\n1亿元以下\t42\n';
    expect(readFigures(text).map((figure) => figure.text)).toEqual(expect.arrayContaining(['3', '42']));
  });
});
