import { describe, expect, it } from 'vitest';
import { findFigures } from '../../../lib/figures/find-figures.ts';
import { inputOf } from '../../helpers/read-figures.ts';

/** Name and number of every figure of a sentence. */
const named = (text: string) =>
  findFigures(inputOf(text)).figures.map(({ indicator, text: number }) => `${indicator ?? ''} ${number}`);

describe('the two sides of a budget', () => {
  it.each([
    [
      '加上转移支付收入18亿元、调入资金3亿元，收入总计92亿元。',
      ['转移支付收入 18亿元', '调入资金 3亿元', '收入总计 92亿元'],
    ],
    [
      '加上上解上级支出6亿元，支出总计89亿元，收支相抵，年终结余3亿元。',
      ['上解上级支出 6亿元', '支出总计 89亿元', '年终结余 3亿元'],
    ],
    ['1.一般公共预算收入86亿元。', ['一般公共预算收入 86亿元']],
    ['（一）政府性基金支出12亿元。', ['政府性基金支出 12亿元']],
    // A sum of something else keeps its name short.
    ['清理河道总计16公里。', ['清理河道 16公里']],
  ])('%s', (text, wanted) => expect(named(text)).toEqual(wanted));
});
