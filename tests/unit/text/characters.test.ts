import { describe, expect, it } from 'vitest';
import { foldForFragments } from '../../../lib/snippets/fragment-matcher.ts';
import { normaliseBody } from '../../../lib/snippets/normalise-body.ts';
import { squeeze } from '../../../lib/snippets/squeezed-text.ts';
import { isBlank, isInvisible, isLineBreak, spell } from '../../../lib/text/print/characters.ts';
import { compactString } from '../../../lib/text/print/compact.ts';
import { foldForm } from '../../../lib/text/print/fold.ts';
import { printOf } from '../../helpers/print-of.ts';

const spelled = (unit: string): string => String.fromCharCode(spell(unit.charCodeAt(0)));

describe('the common spelling', () => {
  it.each([
    ['⺠', '民'],
    ['⻅', '见'],
    ['⻩', '黄'],
    ['⺢', '氺'],
    ['⺼', '肉'],
    ['⺮', '竹'],
    ['⻳', '龟'],
    ['⾦', '金'],
    ['⼾', '户'],
    ['５', '5'],
    ['％', '%'],
    ['–', '-'],
    ['─', '—'],
    ['∶', ':'],
    ['○', '〇'],
    ['税', '税'],
  ])('of %s is %s', (unit, common) => {
    expect(spelled(unit)).toBe(common);
  });

  it('is its own spelling', () => {
    for (let unit = 0; unit < 0x10000; unit++) expect(spell(spell(unit))).toBe(spell(unit));
  });
});

describe('the views of a text', () => {
  const ideographs: string[] = [];
  for (let unit = 0x2e80; unit <= 0x2fd5; unit++) {
    if (spell(unit) !== unit) ideographs.push(String.fromCharCode(unit));
  }

  it('read every radical and every full-width letter and digit alike', () => {
    expect(ideographs.length).toBeGreaterThan(300);
    for (const unit of [...ideographs, ...'０５９ＡＺａｚ']) {
      const common = spelled(unit);
      expect(printOf(unit).exact.text).toBe(common);
      expect(compactString(unit)).toBe(common);
      expect(foldForm(unit)).toBe(common.toLowerCase());
      expect(squeeze(unit).folded).toBe(common);
      expect(foldForFragments(unit).folded).toBe(common.toLowerCase().normalize('NFKD'));
    }
  });

  it('take line breaks and what is invisible for blank, and every space of Unicode', () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      const isSpace = /[\p{Z}\s]/u.test(String.fromCharCode(unit));
      if (isSpace || isLineBreak(unit) || isInvisible(unit))
        expect(isBlank(unit), unit.toString(16)).toBe(true);
    }
  });

  it('know the ends of lines, and what has no width, to their first and last', () => {
    const unitsOf = (holds: (unit: number) => boolean) =>
      Array.from({ length: 0x10000 }, (_, unit) => unit)
        .filter(holds)
        .map((unit) => unit.toString(16))
        .join(' ');
    expect(unitsOf(isLineBreak)).toBe('a b c d 85 2028 2029');
    expect(unitsOf(isInvisible)).toBe(
      'ad 200b 200c 200d 200e 200f 202a 202b 202c 202d 202e 2060 2061 2062 2063 2064 2065 2066 2067 2068 2069 206a 206b 206c 206d 206e 206f feff',
    );
  });

  it('show every letter, digit and sign of print', () => {
    for (const sign of 'AZaz09~!税㐀鿿，。①Ⅳ“”‐–—‥…‧※⁇℃ΩЯ￥')
      expect(isBlank(sign.charCodeAt(0)), sign).toBe(false);
  });

  it('leave out what shows nothing', () => {
    for (let unit = 0; unit < 0x10000; unit++) {
      if (!isBlank(unit)) continue;
      const printed = `税${String.fromCharCode(unit)}收`;
      expect(compactString(printed)).toBe('税收');
      expect(squeeze(printed).exact).toBe('税收');
    }
  });
});

describe('version 1 of the kept body', () => {
  // Kept hashes were made of these strings: a change here needs a new version.
  it.each([
    ['⺠生 ⾦融', '⺠生⾦融'],
    ['完成１９．６６亿元', '完成１９．６６亿元'],
    ['一\u200b二\u00ad三\ufeff四\u2060五', '一二三四五'],
    ['一\u200e二\u202a三', '一\u200e二\u202a三'],
    ['20–23日 — “三公”', '20–23日—“三公”'],
    ['甲\u3000乙\u00a0丙\u0085丁', '甲乙丙\u0085丁'],
    ['第一行\r\n\r\n第二行\u2028第三行', '第一行\n第二行第三行'],
  ])('%j', (printed, kept) => {
    expect(normaliseBody(printed)).toBe(kept);
  });
});
