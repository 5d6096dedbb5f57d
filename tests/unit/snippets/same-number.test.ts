import { describe, expect, it } from 'vitest';
import { isSameNumber } from '../../../lib/snippets/same-number.ts';

describe('two prints of a number', () => {
  it.each([
    ['9230吨', '9,230吨'],
    ['9230吨', '９２３０吨'],
    ['1234567元', '1,234,567元'],
    ['1.20万人', '1.2万人'],
    ['12.00%', '12%'],
    ['12%', '１２％'],
    ['9230 吨', '9230吨'],
  ])('%s and %s are one', (a, b) => {
    expect(isSameNumber(a, b)).toBe(true);
    expect(isSameNumber(b, a)).toBe(true);
  });

  it.each([
    ['9230吨', '92,30吨'],
    ['1234567元', '1234,567元'],
    ['1.20万人', '1.02万人'],
    ['120万人', '12万人'],
    ['1.05万人', '1.5万人'],
    ['100%', '1%'],
    ['1.2万人', '12000人'],
    ['四场', '4场'],
    ['9230吨', '9230万吨'],
    ['-5%', '5%'],
    ['1-2家', '1,2家'],
  ])('%s and %s are not', (a, b) => {
    expect(isSameNumber(a, b)).toBe(false);
    expect(isSameNumber(b, a)).toBe(false);
  });
});
