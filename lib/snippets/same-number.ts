import { spelled } from './subject-words.ts';

/** Commas between groups of three digits, as many groups as there are. */
const groups = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?![\d,])/gu;
/** Zeros at the end of a decimal fraction, with the point where nothing else is behind it. */
const lastZeros = /(?<=\d)(?:\.0+|(?<=\.\d*[1-9])0+)(?!\d)/gu;

/**
 * Whether two prints are one number in one unit, written otherwise: 9230吨, 9,230吨, ９２３０吨, 9230.0吨. Numerals and other
 * units are another way to say it, which the reader is told of as a change.
 */
export function isSameNumber(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

const plain = (words: string): string =>
  spelled(words)
    .replace(groups, (digits) => digits.replaceAll(',', ''))
    .replace(lastZeros, '');
