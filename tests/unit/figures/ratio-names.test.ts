import { describe, expect, it } from 'vitest';
import { readFigures } from '../../helpers/read-figures.ts';

const namesOf = (text: string) => readFigures(text).map(({ indicator }) => indicator);

describe('a ratio behind a verb of change', () => {
  it.each(['演进', '更加优化', '逐步调整', '变化'])('%s is no part of the name', (verb) => {
    expect(namesOf(`三次产业结构${verb}为3.6:48:48.4。`)).toEqual([
      '第一产业占比',
      '第二产业占比',
      '第三产业占比',
    ]);
  });
});

describe('the structure of the three industries', () => {
  const shares = ['第一产业占比', '第二产业占比', '第三产业占比'];

  it.each([
    '三次产业占比',
    '三次产业比例',
    '三次产业比重',
    '三次产业增加值占比',
    '三大产业结构',
    '一二三产业结构',
    '一、二、三产业结构',
    '一二三产比例',
    '一产、二产、三产比例',
    '第一产业、第二产业和第三产业比重',
    '第一产业、第二产业、第三产业之比',
  ])('is named after its members: %s', (structure) =>
    expect(namesOf(`${structure}为7:41:52。`)).toEqual(shares),
  );

  it('keeps whose it is', () =>
    expect(namesOf('全市三次产业结构优化为7:41:52。')).toEqual(shares.map((share) => `全市${share}`)));

  it('is found a clause before, where a general word stands before its numbers', () =>
    expect(namesOf('三次产业结构更加优化，比例为9.7:39.5:50.8。')).toEqual(shares));

  it('is the same before and after it changed', () =>
    expect(namesOf('三次产业结构由8:43:49调整为7:41:52。')).toEqual([...shares, ...shares]));
});
