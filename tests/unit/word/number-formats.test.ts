import { describe, expect, it } from 'vitest';
import { formatNumber, formatOfCode } from '../../../lib/word/number-formats.ts';

describe('a number of a list or note', () => {
  it.each([
    [
      'lowerRoman',
      [1, 3, 4, 5, 9, 10, 40, 49, 50, 90, 99, 100, 148],
      'i iii iv v ix x xl xlix l xc xcix c cxlviii',
    ],
    ['upperRoman', [4, 90], 'IV XC'],
    ['lowerLetter', [1, 26, 27, 52, 53], 'a z aa zz aaa'],
    ['upperLetter', [2, 28], 'B BB'],
    [
      'chineseCounting',
      [0, 1, 10, 11, 20, 35, 99, 100, 105, 110, 999, 1000],
      '0 一 十 十一 二十 三十五 九十九 一百 一百零五 一百一十 九百九十九 1000',
    ],
    [
      'chineseLegalSimplified',
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100, 205],
      '壹 贰 叁 肆 伍 陆 柒 捌 玖 拾 壹佰 贰佰零伍',
    ],
    ['decimal', [7, 12], '7 12'],
    ['decimalZero', [7, 12], '07 12'],
    ['decimalFullWidth', [1023456789], '１０２３４５６７８９'],
    ['ideographDigital', [1, 12, 20], '一 一二 二〇'],
    ['ideographTraditional', [1, 2, 10, 11], '甲 乙 癸 11'],
    ['ideographZodiac', [1, 12, 13], '子 亥 13'],
    ['decimalEnclosedCircle', [1, 20], '① ⑳'],
    ['none', [3], ''],
    ['thaiCounting', [3], '3'],
  ])('is printed as %s prints it', (format, numbers, printed) => {
    expect(numbers.map((number) => formatNumber(format, number)).join(' ')).toBe(printed);
  });

  it.each([
    [0, '3'],
    [1, 'III'],
    [2, 'iii'],
    [3, 'C'],
    [4, 'c'],
    [10, '三'],
    [11, '三'],
    [14, '３'],
    [18, '③'],
    [19, '３'],
    [22, '03'],
    [28, '③'],
    [30, '丙'],
    [31, '寅'],
    [33, '三'],
    [34, '叁'],
    [35, '三'],
    [37, '三'],
    [38, '叁'],
    [39, '三'],
    [255, ''],
    [99, '3'],
  ])('has a format by its code in an old document: %i prints %s', (code, printed) => {
    expect(formatNumber(formatOfCode(code), 3)).toBe(printed);
  });
});
