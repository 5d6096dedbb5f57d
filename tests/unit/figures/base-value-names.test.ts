import { describe, expect, it } from 'vitest';
import { readFigures } from '../../helpers/read-figures.ts';

describe('a value that a level is compared with', () => {
  it.each([
    ['完成工业产值45亿元，比2021年的30亿元增长50%。', '工业产值'],
    ['旅游收入达到7.5亿元，较2019年的6亿元增长25%。', '旅游收入'],
    ['公园绿地达到90公顷，比上年的80公顷增加10公顷。', '公园绿地'],
    ['固定资产投资80亿元，较“十三五”末的60亿元增加20亿元，增长33.3%。', '固定资产投资'],
    ['农产品出口额3亿元，比2020年的出口额2亿元增长50%。', '农产品出口额'],
  ])('%s: every number is of %s', (text, name) => {
    const figures = readFigures(text);
    expect(figures.map(({ indicator }) => indicator)).toEqual(figures.map(() => name));
    expect(figures[1]).toMatchObject({ inferred: expect.arrayContaining(['indicator']) });
    expect(figures[1]!.reading.name).toBe('level-compared');
  });

  it('whose own name stands before the comparison keeps it', () => {
    expect(readFigures('商品房销售面积比2021年的30万平方米下降20%。').map((f) => f.indicator)).toEqual([
      '商品房销售面积',
      '商品房销售面积',
    ]);
  });
});
