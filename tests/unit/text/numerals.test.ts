import { describe, expect, it } from 'vitest';
import { readNumber } from '../../../lib/text/numerals.ts';

describe('readNumber', () => {
  it.each([
    ['15.29亿', 1529000000],
    ['1,100.9亿', 110090000000],
    ['1,100万', 11000000],
    ['47.264287亿', 4726428700],
    ['100000万', 1000000000],
    ['15万', 150000],
    ['7千余', 7000],
    ['2万亿', 2e12],
    ['一万五千亿', 1.5e12],
    ['三十万多亿', 3e13],
    ['二十万亿', 2e13],
    ['十五点八万', 158000],
    ['三百二十', 320],
    ['二千三百五十六', 2356],
    ['二〇二三', 2023],
  ])('%s', (text, value) => {
    expect(readNumber(text, 0)).toMatchObject({ value, end: text.length });
  });

  it.each([
    ['七十百分位', 70, 2],
    ['20个百分点', 20, 2],
    ['18,22条', 18, 2],
    ['3千瓦', 3, 1],
  ])('%s ends where the number does', (text, value, end) => {
    expect(readNumber(text, 0)).toMatchObject({ value, end });
  });

  it('reads nothing where no number begins', () => {
    expect(readNumber('税收', 0)).toBeNull();
    expect(readNumber('亿元楼', 0)).toBeNull();
    expect(readNumber('9'.repeat(30), 0)).toBeNull();
  });
});
