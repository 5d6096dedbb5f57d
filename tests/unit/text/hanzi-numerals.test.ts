import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { multiplierAt, readHanziNumeral } from '../../../lib/text/hanzi-numeral.ts';

const digits = '零一二三四五六七八九';
/** Places and large multipliers, each by the power of ten that it stands for; numbers below 10^16 need no others. */
const places = ['千', '百', '十', ''];
const larges = ['万亿', '亿', '万', ''];

/** Four digits as they are written out, with one 零 for what is missing between two of them. */
function writeSection(section: number, inner: boolean): string {
  const four = [...String(section).padStart(4, '0')].map(Number);
  let written = '';
  let missing = false;
  for (const [i, digit] of four.entries()) {
    if (digit === 0) missing = true;
    else {
      if (missing && (inner || written !== '')) written += '零';
      written += digits[digit]! + places[i]!;
      missing = false;
    }
  }
  return written;
}

/** A number as it is written out in characters: 10203 is 一万零二百零三. */
function write(value: number): string {
  const sections = String(value).padStart(16, '0').match(/\d{4}/g)!.map(Number);
  let written = '';
  for (const [i, section] of sections.entries())
    if (section > 0) written += writeSection(section, written !== '') + larges[i]!;
  return written;
}

describe('numerals in characters', () => {
  it('are read back as what was written, to their end', () => {
    // Below a billion: 亿 takes all that stands before it, so that 万亿 with 亿 behind it is written otherwise.
    const value = fc.oneof(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 999_999_999_999 }));
    fc.assert(
      fc.property(value, (value) => {
        const words = write(value);
        const read = readHanziNumeral(`共${words}元`, 1);
        expect(read, words).toEqual({
          ...{ value, to: null, end: 1 + words.length },
          ...{ scaled: value >= 10_000, digitwise: false, more: false },
        });
      }),
    );
  });

  it.each([
    ['十五人', 15, 2],
    ['一百零十人', 110, 4],
    ['三百五', 350, 3],
    ['三百零五', 305, 4],
    ['三千零五十', 3050, 5],
    ['三万五', 35_000, 3],
    ['三亿五', 350_000_000, 3],
    ['三万零五', 30_005, 4],
    ['三万五百', 30_500, 4],
    ['一万万', 100_000_000, 3],
    ['二万亿', 2e12, 3],
    ['一萬五千億', 1.5e12, 5],
    ['零人', 0, 1],
    ['零十人', 0, 1],
    ['三百二一', 300, 2],
    ['三百一二三', 300, 2],
    ['百里', 100, 1],
    ['千人', 1000, 1],
    ['十万', 100_000, 2],
  ])('%s is %d', (words, value, end) => {
    expect(readHanziNumeral(words, 0)).toMatchObject({ value, end, to: null, digitwise: false, more: false });
  });

  it.each([
    ['三四百', 300, 400, 3],
    ['三五百万', 3_000_000, 5_000_000, 4],
    ['一百三四十', 130, 140, 5],
    ['三万三四百', 30_300, 30_400, 5],
    ['两三家', 2, 3, 2],
  ])('%s is one of two neighbours', (words, value, to, end) => {
    expect(readHanziNumeral(words, 0)).toMatchObject({ value, to, end, digitwise: false });
  });

  it.each([
    ['百余家', 100, 2],
    ['三十多万', 300_000, 4],
    ['一千多亿', 1e11, 4],
    ['三万余家', 30_000, 3],
    ['三万多亿', 3e12, 4],
    ['三十几', 30, 3],
  ])('%s is more than it says', (words, value, end) => {
    expect(readHanziNumeral(words, 0)).toMatchObject({ value, end, to: null, more: true });
  });

  it.each([
    ['二〇二三年', 2023, 4],
    ['一九九八', 1998, 4],
    ['〇一号', 1, 2],
    ['三七开', 37, 2],
    [`一${'〇'.repeat(23)}`, 1e23, 24],
  ])('%s stands digit by digit', (words, value, end) => {
    expect(readHanziNumeral(words, 0)).toMatchObject({ value, end, digitwise: true, scaled: false });
  });

  it('of digits one by one take the multiplier behind them', () => {
    expect(readHanziNumeral('一五〇万', 0)).toMatchObject({
      ...{ value: 1_500_000, end: 4 },
      ...{ scaled: true, digitwise: false },
    });
  });

  it.each(['瓦', '米', '克', '伏'])('end before 千%s, which is a unit', (unit) => {
    expect(readHanziNumeral(`三千${unit}`, 0)).toMatchObject({ value: 3, end: 1 });
    expect(multiplierAt(`千${unit}`, 0)).toBeNull();
    expect(multiplierAt(`百${unit}`, 0)).toBe(100);
  });

  it('end before 百分, 千分 and 万分, which are fractions; a mark of so many tens is none', () => {
    for (const [words, end] of [
      ['七十百分位', 2],
      ['三千分之一', 1],
      ['三万分之一', 1],
      ['七十分', 2],
      ['三亿分', 2],
    ] as const)
      expect(readHanziNumeral(words, 0)?.end, words).toBe(end);
    expect(multiplierAt('十分', 0)).toBe(10);
    expect(multiplierAt('元', 0)).toBeNull();
  });

  it('do not begin with 万 or 亿, with a fraction, or where a run of digits is too long', () => {
    expect(readHanziNumeral('万元', 0)).toBeNull();
    expect(readHanziNumeral('百分之三', 0)).toBeNull();
    expect(readHanziNumeral('税收', 0)).toBeNull();
    expect(readHanziNumeral(`一${'〇'.repeat(24)}`, 0)).toBeNull();
  });

  it('end before a place that is no lower than the one before it', () => {
    expect(readHanziNumeral('三十五十', 0)).toMatchObject({ value: 30, end: 2 });
    expect(readHanziNumeral('三百四百', 0)).toMatchObject({ value: 300, end: 2 });
  });
});
