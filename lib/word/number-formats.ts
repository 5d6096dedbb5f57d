import { digitsInOrder } from '../text/hanzi-digits.ts';
import { circledNumbers } from '../text/number-signs.ts';

const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';
const plainSigns = '一二三四五六七八九十百';
const legalSigns = '壹贰叁肆伍陆柒捌玖拾佰';
const romans: readonly [number, string][] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** 一, 十, 十二, 二十, 一百零五; digits for what counts no list. */
function toHanzi(number: number): string {
  if (number < 1 || number > 999) return String(number);
  const hundreds = Math.floor(number / 100);
  const rest = number % 100;
  const tens = Math.floor(rest / 10);
  const ones = rest % 10;
  let text = hundreds > 0 ? `${digitsInOrder[hundreds]}百` : '';
  if (hundreds > 0 && tens === 0 && ones > 0) text += '零';
  if (tens > 0) text += `${tens === 1 && hundreds === 0 ? '' : digitsInOrder[tens]}十`;
  return text + (ones > 0 ? digitsInOrder[ones] : '');
}

/** 壹, 拾贰: as sums of money are written out. */
const toLegal = (number: number): string =>
  toHanzi(number).replace(/[一二三四五六七八九十百]/g, (sign) => legalSigns.charAt(plainSigns.indexOf(sign)));

function toRoman(number: number): string {
  let text = '';
  let left = number;
  for (const [value, sign] of romans)
    while (left >= value) {
      text += sign;
      left -= value;
    }
  return text;
}

/** a … z, aa … zz, as Word counts on. */
const toLetter = (number: number): string =>
  String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));

const signOf = (signs: string, number: number): string => signs[number - 1] ?? String(number);

/** How Word prints a number, by the name of the format (ECMA-376, ST_NumberFormat); the ones that Chinese documents use. */
const formats: Record<string, (number: number) => string> = {
  decimal: String,
  decimalZero: (number) => String(number).padStart(2, '0'),
  decimalFullWidth: (number) =>
    String(number).replace(/\d/g, (digit) => '０１２３４５６７８９'[Number(digit)]!),
  chineseCounting: toHanzi,
  chineseCountingThousand: toHanzi,
  chineseLegalSimplified: toLegal,
  ideographLegalTraditional: toLegal,
  japaneseCounting: toHanzi,
  taiwaneseCounting: toHanzi,
  taiwaneseCountingThousand: toHanzi,
  ideographDigital: (number) => String(number).replace(/\d/g, (digit) => digitsInOrder[Number(digit)]!),
  ideographTraditional: (number) => signOf(stems, number),
  ideographZodiac: (number) => signOf(branches, number),
  decimalEnclosedCircle: (number) => signOf(circledNumbers, number),
  decimalEnclosedCircleChinese: (number) => signOf(circledNumbers, number),
  lowerLetter: toLetter,
  upperLetter: (number) => toLetter(number).toUpperCase(),
  lowerRoman: toRoman,
  upperRoman: (number) => toRoman(number).toUpperCase(),
  none: () => '',
};

/** A number as a format prints it; by digits for a format of another language. */
export const formatNumber = (format: string, number: number): string => (formats[format] ?? String)(number);

/** Where a note stands: at the foot of its page, or at the document's end. */
export type NoteKind = 'footnote' | 'endnote';

/** The formats of notes' numbers where the document gives none: 1, 2, 3 and i, ii, iii. */
export const usualNoteFormat: Readonly<Record<NoteKind, string>> = {
  footnote: 'decimal',
  endnote: 'lowerRoman',
};

/** Names of formats by their codes in a `.doc` (MS-OSHARED, MSONFC). */
const codes: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  10: 'ideographDigital',
  11: 'japaneseCounting',
  14: 'decimalFullWidth',
  18: 'decimalEnclosedCircle',
  19: 'decimalFullWidth',
  22: 'decimalZero',
  23: 'bullet',
  28: 'decimalEnclosedCircleChinese',
  30: 'ideographTraditional',
  31: 'ideographZodiac',
  33: 'taiwaneseCounting',
  34: 'ideographLegalTraditional',
  35: 'taiwaneseCountingThousand',
  37: 'chineseCounting',
  38: 'chineseLegalSimplified',
  39: 'chineseCountingThousand',
  255: 'none',
};

/** The name of a format by its code in a `.doc`; digits for a format of another language. */
export const formatOfCode = (code: number): string => codes[code] ?? 'decimal';
