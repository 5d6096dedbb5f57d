import { describe, expect, it } from 'vitest';
import { printedByField } from '../../../lib/word/field-text.ts';

describe('a field without a result', () => {
  it.each([
    [' EQ \\* jc3 \\* "Font:Serif" \\* hps12 \\o\\al(\\s\\up 13(chá yè),茶叶)', '茶叶'],
    ['EQ \\* jc2 \\* hps10 \\o\\ad(\\s\\up 11(zhèn),镇)', '镇'],
    ['eq \\o\\ac(○,优)', '优'],
    ['EQ \\o(\\s\\up 9(a,b);字)', '字'],
    ['EQ \\f(1,2)', ''],
    ['EQ \\o\\al(\\s\\up 13(chá),茶', ''],
    [' PAGE \\* MERGEFORMAT ', ''],
    ['HYPERLINK "https://www.linlan.gov.cn/o(1,2)"', ''],
  ])('%s', (instruction, printed) => {
    expect(printedByField(instruction)).toBe(printed);
  });
});
