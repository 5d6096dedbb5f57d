import { describe, expect, it } from 'vitest';
import {
  kindColumn,
  planOrOutcome,
  thingsColumn,
  wholeSum,
} from '../../../../lib/figures/tables/table-words.ts';
import { readFigures } from '../../../helpers/read-figures.ts';

const read = (...lines: string[]): string[] =>
  readFigures(`一、2023年工作回顾\n${lines.join('\n')}\n`).map(
    ({ indicator, text, kind, status }) => `${indicator} ${text} ${kind} ${status}`,
  );

describe('a column of kinds', () => {
  const heads = '类别\t项目\t年度目标\t完成情况';
  const want = [
    '新增学位 500个 amount target',
    '新增学位 526个 amount actual',
    '新建学校 6所 amount target',
    '新建学校 5所 amount actual',
    '完成率 83.3% share actual',
  ];

  it('names no row, in its first one either', () => {
    expect(read(heads, '教育\t新增学位\t500个\t已完成526个', '\t新建学校\t6所\t5所，完成率83.3%')).toEqual(
      want,
    );
  });

  it('names none where it stands in a row of its own', () => {
    expect(
      read(heads, '\t新增学位\t500个\t已完成526个', '教育\t\t\t', '\t新建学校\t6所\t5所，完成率83.3%'),
    ).toEqual(want);
  });

  it('is known by its empty cells below any head', () => {
    expect(read('战线\t指标\t目标\t完成', '渔业\t新增网箱\t30口\t32口', '\t新增渔船\t4艘\t5艘')).toEqual([
      '新增网箱 30口 amount target',
      '新增网箱 32口 amount actual',
      '新增渔船 4艘 amount target',
      '新增渔船 5艘 amount actual',
    ]);
  });

  it('names the rows itself where the column behind it holds their units', () => {
    expect(read('类别\t单位\t2023年', '税收\t亿元\t12', '学位\t个\t500')).toEqual([
      '税收 12 amount actual',
      '学位 500 amount actual',
    ]);
  });

  it('stands behind a column of units as it does before the things', () => {
    expect(read('单位\t类别\t项目\t完成', '个\t教育\t新增学位\t500', '所\t教育\t新建学校\t6')).toEqual([
      '新增学位 500 amount actual',
      '新建学校 6 amount actual',
    ]);
  });
});

describe('a row of which only the unit is told', () => {
  it('is of nothing that could be named', () => {
    expect(read('指标\t单位\t2023年', '税收\t亿元\t12', '\t亿元\t15')).toEqual(['税收 12 amount actual']);
    expect(read('单位\t2023年', '亿元\t12', '亿元\t15')).toEqual([]);
  });
});

describe('a column of bodies below 单位', () => {
  it('names rows by what columns and caption measure', () => {
    expect(
      read(
        '表2　各镇税收完成情况',
        '单位\t全年目标（万元）\t完成数（万元）\t完成率（%）\t排名',
        '东岭镇\t1200\t1286\t107.2\t1',
        '白沙乡\t980\t951\t97.0\t3',
      ),
    ).toEqual([
      '东岭镇税收 1200 amount target',
      '东岭镇税收 1286 amount actual',
      '东岭镇税收 107.2 share actual',
      '东岭镇税收 1 rank actual',
      '白沙乡税收 980 amount target',
      '白沙乡税收 951 amount actual',
      '白沙乡税收 97.0 share actual',
      '白沙乡税收 3 rank actual',
    ]);
  });

  it('is one of units where a unit stands in it', () => {
    expect(read('指标\t单位\t完成', '税收\t万元\t1286', '口碑\t—\t95分')).toEqual([
      '税收 1286 amount actual',
      '口碑 95分 amount actual',
    ]);
  });
});

describe('a head that is set wide', () => {
  it('says what it says without blanks', () => {
    expect(read('指 标\t单 位\t完成数', '税收\t亿元\t12.8')).toEqual(['税收 12.8 amount actual']);
  });
});

describe('numbers of rows', () => {
  it.each(['', '序号', '项目序号'])('are no figures below the head “%s”', (head) => {
    expect(
      read('单位：万元', `${head}\t项目\t投资`, '1\t东岭水厂\t410', '2\t白沙渡口\t90', '3\t渔港\t70'),
    ).toEqual(['东岭水厂 410 amount actual', '白沙渡口 90 amount actual', '渔港 70 amount actual']);
  });
});

describe('a percentage in a row of amounts', () => {
  const heads = ['附表：主要指标（单位：亿元、%）', '指标\t2022年\t2023年\t2024年预期'];
  it('is the growth of it', () => {
    expect(read(...heads, '渔业产值\t11.2\t12.1\t5.5%左右').at(-1)).toBe('渔业产值 5.5%左右 change target');
  });
  it.each([
    ['where the row is a rate', '渔业机械化率\t63%\t64%\t65%左右'],
    ['where no amount stands beside it', '渔业合格品\t—\t—\t65%左右'],
  ])('is none %s', (_, row) => {
    expect(read(...heads, row).at(-1)).toMatch(/ 65%左右 share target$/);
  });
});

describe('words of heads', () => {
  it.each([
    ['a kind', kindColumn],
    ['a plan', planOrOutcome],
    ['things', thingsColumn],
    ['a whole', wholeSum],
  ])('say %s', (_, { pattern, sample }) => {
    expect(sample).toMatch(pattern);
  });
});
