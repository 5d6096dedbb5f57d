import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../helpers/read-figures.ts';

const ranksOf = (text: string) =>
  readFigures(text)
    .filter(({ kind }) => kind === 'rank')
    .map(({ value, indicator }) => [indicator, value]);

describe('a place in an order', () => {
  it.each<[text: string, ranks: [name: string | null, place: number][]]>([
    [
      '外贸额、外资额分别居全省第3和第2位。',
      [
        ['外贸额', 3],
        ['外资额', 2],
      ],
    ],
    [
      '茶叶产量、产值位列全市第四与第六名。',
      [
        ['茶叶产量、产值', 4],
        ['茶叶产量、产值', 6],
      ],
    ],
    [
      '服务业增速居全市第十一和第十二。',
      [
        ['服务业增速', 11],
        ['服务业增速', 12],
      ],
    ],
    [
      '农业增速居全省第一，服务业增速位列第二，外贸增速第三。',
      [
        ['农业增速', 1],
        ['服务业增速', 2],
        ['外贸增速', 3],
      ],
    ],
    [
      '营商环境评价位居全市第5，服务业投资第2，税收总量第六和第七位。',
      [
        ['营商环境评价', 5],
        ['服务业投资', 2],
        ['税收总量', 6],
        ['税收总量', 7],
      ],
    ],
    [
      '钛矿储量世界第一，锑矿储量世界第二。',
      [
        ['钛矿储量', 1],
        ['锑矿储量', 2],
      ],
    ],
    [
      '货运量跃居全球第4、客运量全球第7，航班量全国第9。',
      [
        ['货运量', 4],
        ['客运量', 7],
        ['航班量', 9],
      ],
    ],
    [
      '小提琴产量全国第一、世界第二。',
      [
        ['小提琴产量', 1],
        ['小提琴产量', 2],
      ],
    ],
    [
      '绿化率居全省第6、耗水量第3。',
      [
        ['绿化率', 6],
        ['耗水量', 3],
      ],
    ],
    ['出口额升至世界第八。', [['出口额', 8]]],
  ])('%s is read wherever the one before it leads to it', (text, ranks) => {
    expect(ranksOf(text)).toEqual(ranks);
  });

  it.each([
    '推进城区第一和第三净水厂扩建。',
    '临空机场第四、第五跑道开工。',
    '出口额居全省第一，启动第二批技改。',
    '投资居全省第二，建成市第三中学。',
  ])('%s counts on, and ranks nothing behind it', (text) => {
    expect(ranksOf(text).length).toBe(text.includes('居') ? 1 : 0);
  });

  it('a list that a verb of change follows is one of places', () => {
    const places = ranksOf('外资额、外贸额分别由全省第六、第五跃居第四。').map(([, place]) => place);
    expect(places).toEqual([6, 5, 4]);
  });
});
