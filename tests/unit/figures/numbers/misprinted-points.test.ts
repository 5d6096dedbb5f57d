import { describe, expect, it } from 'vitest';
import { readFigures } from '../../../helpers/read-figures.ts';

const read = (text: string) =>
  readFigures(text).map((figure) => [figure.text, figure.value, figure.indicator]);

describe('a decimal point printed as a full stop', () => {
  it.each([
    ['契税收入增长12。6%。', [['12。6%', 12.6, '契税收入']]],
    [
      '蔬菜产量38。5万吨，油料4。2万吨。',
      [
        ['38。5万吨', 385000, '蔬菜产量'],
        ['4。2万吨', 42000, '油料'],
      ],
    ],
    ['出生率9。1‰。', [['9。1‰', 9.1, '出生率']]],
    ['粮食收购量是上年的1。3倍。', [['1。3倍', 1.3, '粮食收购量']]],
  ])('%s is read as a point', (text, figures) => {
    expect(read(text)).toEqual(figures);
  });

  it.each([
    ['综合考核排名全市第2。6家企业上市。', '6家'],
    ['通过验收的居全省第1。92%的社区达标。', '92%'],
    ['城乡收入比缩小到1.9。35%的农户参保。', '35%'],
  ])('%s ends a sentence', (text, last) => {
    expect(readFigures(text).at(-1)!.text).toBe(last);
  });
});
