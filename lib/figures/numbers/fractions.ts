import type { Approx } from '../../analysis/figure.ts';
import { isHanziNumeralAt } from '../../text/hanzi-numeral.ts';
import { readNumber } from '../../text/numerals.ts';
import { numberAt } from './number-at.ts';
import { atStart, impliedUnit, type NumberToken, type PatternRow, percent } from './number-token.ts';
import { printedStep } from './printed-step.ts';

/** What stands between 翻 and its number; hedges among them with what they leave of it. */
export const doublingLinks: readonly { form: string; approx: Approx; sample: string }[] = [
  { form: '了', approx: 'exact', sample: '产值翻了一番' },
  { form: '近', approx: 'about', sample: '产值翻近两番' },
  { form: '约', approx: 'about', sample: '产值翻约两番' },
  { form: '超', approx: 'over', sample: '产值翻超两番' },
  { form: '逾', approx: 'over', sample: '产值翻逾两番' },
];

const doubling = { verb: '翻', particle: '了', unit: '番' } as const;

/** 实现四个|翻番: how many things are to double, of which no number is said. */
const counted = /[\d一二两三四五六七八九十几]个$/u;

/** 翻番, 翻一番, 翻了近两番; none that are counted themselves. */
export function readDoubling(text: string, at: number): NumberToken[] | null {
  if (text[at] !== doubling.verb || counted.test(text.slice(Math.max(0, at - 2), at))) return null;
  let i = at + 1;
  if (text[i] === doubling.particle) i++;
  const hedge = doublingLinks.find(({ form, approx }) => approx !== 'exact' && form === text[i]);
  if (hedge) i++;
  const number = text[i] === doubling.unit ? null : readNumber(text, i);
  const end = number ? number.end : i;
  if (text[end] !== doubling.unit) return null;
  return [
    {
      start: at,
      end: end + 1,
      from: at,
      value: number?.value ?? 1,
      valueTo: null,
      unit: impliedUnit(doubling.unit, 'times'),
      step: number ? printedStep(text.slice(i, number.end)) : 1,
      approx: hedge?.approx ?? 'exact',
      rule: 'doubling',
      parts: [{ role: 'number', start: at, end: end + 1 }],
      arabic: number?.arabic ?? false,
      bare: false,
    },
  ];
}

/** Between the parts of a fraction in words. */
const ofParts = '分之';
/** Wholes that open a fraction by a magnitude alone; any other whole is a numeral of its own (三分之一). */
export const namedWholes: readonly { form: string; of: number; sample: string }[] = [
  { form: '百', of: 100, sample: '完成百分之七十' },
  { form: '千', of: 1000, sample: '发案率千分之三' },
  { form: '万', of: 1e4, sample: '差错率万分之五' },
  { form: '十万', of: 1e5, sample: '死亡率十万分之八' },
  { form: '百万', of: 1e6, sample: '不良率百万分之三十' },
  { form: '千万', of: 1e7, sample: '事故率千万分之二' },
  { form: '亿', of: 1e8, sample: '含量亿分之五' },
];

const percentile: PatternRow = { id: 'percentile', pattern: /(?:百?分)?位/u, sample: '位于百分之七十百分位' };

/** 百分之七十, 十万分之八, 三分之一. */
export function readFraction(text: string, at: number): NumberToken[] | null {
  const whole = readWhole(text, at);
  if (!whole) return null;
  const i = whole.end;
  const read = readNumber(text, i);
  if (!read) return null;
  // 十分之一二手房: a plain fraction's numerator is one digit, what follows begins another word.
  const single = whole.of <= 10 && !read.arabic;
  const value = single ? (readNumber(text[i]!, 0)?.value ?? read.value) : read.value;
  const end = single ? i + 1 : read.end;
  if (percentileHere.test(text.slice(end, end + 3))) return null;
  return [
    {
      start: at,
      end,
      from: at,
      value: partsOfHundred(value, whole.of),
      valueTo: single || read.to === null ? null : partsOfHundred(read.to, whole.of),
      unit: percent,
      step: (printedStep(text.slice(i, end)) * 100) / whole.of,
      approx: 'exact',
      rule: 'fraction',
      parts: [{ role: 'number', start: at, end }],
      arabic: read.arabic,
      bare: false,
    },
  ];
}

/** A fraction in percent. */
export const partsOfHundred = (parts: number, of: number): number =>
  Number(((parts / of) * 100).toPrecision(12));

function readWhole(text: string, at: number): { of: number; end: number } | null {
  // A fraction is spelt out; most numbers are digits and need no further look.
  if (!isHanziNumeralAt(text, at)) return null;
  const whole = namedWholes.find(({ form }) => text.startsWith(form + ofParts, at));
  if (whole) return { of: whole.of, end: at + whole.form.length + ofParts.length };
  const number = numberAt(text, at);
  if (!number || number.value < 2 || !text.startsWith(ofParts, number.end)) return null;
  return { of: number.value, end: number.end + ofParts.length };
}

/** The unit of tenths. */
const tenth = '成';

const otherWord: PatternRow = {
  id: 'other-word',
  pattern: /[立员果功效为长就本熟型都份套绩交品形分]/u,
  sample: '企业六成立工会',
};
const halfTenth: PatternRow = {
  id: 'half-tenth',
  pattern: /[一二三四五六七八九](?![家户个名])|半(?![导岛山封])/u,
  sample: '八成五',
};
/** What 半 behind 成 adds: 三成半 is 35%. */
const halfOfTen = 5;

/** What follows 分之 or 成 and makes another word of it, or a finer number. */
export const fractionPatterns: readonly PatternRow[] = [percentile, otherWord, halfTenth];

const percentileHere = atStart(percentile.pattern);
const otherWordHere = atStart(otherWord.pattern);
const halfTenthHere = atStart(halfTenth.pattern);

/** 六成, 近八成五, 三成半. */
export function readTenths(text: string, at: number): NumberToken[] | null {
  const number = numberAt(text, at);
  if (!number || number.scaled || number.to !== null || number.value < 1 || number.value > 9.9) return null;
  if (text[number.end] !== tenth) return null;
  let end = number.end + 1;
  if (otherWordHere.test(text.slice(end, end + 1))) return null;
  let value = number.value * 10;
  const finer = !number.arabic && halfTenthHere.test(text.slice(end, end + 2));
  if (finer) value += readNumber(text[end++]!, 0)?.value ?? halfOfTen;
  return [
    {
      start: at,
      end,
      from: at,
      value,
      valueTo: null,
      unit: percent,
      step: finer ? 1 : 10 * printedStep(text.slice(at, number.end)),
      approx: number.more ? 'over' : 'exact',
      rule: 'tenths',
      parts: [{ role: 'number', start: at, end }],
      arabic: number.arabic,
      bare: false,
    },
  ];
}
