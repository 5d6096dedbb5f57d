import { describe, expect, it } from 'vitest';
import { readFigures } from '../../helpers/read-figures.ts';

describe('a place in an order that moved', () => {
  it.each([
    ['综合实力排名前移4位。', '综合实力排名', 'up'],
    ['财政收入总量居全市第3位，前移2个位次。', '财政收入总量', 'up'],
    ['考核排名后移3位。', '考核排名', 'down'],
  ])('%s: changed', (text, indicator, dir) => {
    expect(readFigures(text).at(-1)).toMatchObject({ indicator, kind: 'change', dir });
  });

  it('among counted things is of none of them', () => {
    expect(readFigures('在全市16个县中排名第4位。').map((f) => f.indicator)).not.toContain('县中排名第');
  });
});

describe('a list with one measure for all', () => {
  it.each([
    [
      '第一、第二、第三产业分别完成增加值9亿元、31亿元和28亿元。',
      ['第一产业增加值', '第二产业增加值', '第三产业增加值'],
    ],
    ['城市、农村特困供养标准分别提高到每月900和650元。', ['城市特困供养标准', '农村特困供养标准']],
    ['城镇调查失业率、居民消费价格涨幅分别为4.8%和2.1%。', ['城镇调查失业率', '居民消费价格涨幅']],
  ])('%s', (text, names) => {
    expect(readFigures(text).map(({ indicator }) => indicator)).toEqual(names);
  });
});
