import { readUnit } from '../units.ts';

/** Where a line break cuts a number by its looks alone: what stands before the break and behind it, parted by `|`. */
export const brokenNumbers: readonly { id: string; pattern: RegExp; sample: string }[] = [
  // No line begins with a point, and but for a point no number begins with a nought.
  { id: 'before-point', pattern: /\d\|\.\d/u, sample: '增长11|.5%以上' },
  { id: 'before-nought', pattern: /[^\d\s.]\s?\d[\d.,]*\|0+\s?[\p{Script=Han}%]/u, sample: '突破8|0万户' },
  { id: 'behind-point', pattern: /(?<!表|图|件)[\p{Script=Han}、]\s?\d+\.\|\d/u, sample: '完成8.|1亿美元' },
  { id: 'in-ratio', pattern: /\d[:：∶]\d[\d.]*\|\d/u, sample: '调整为13:53:3|4' },
  { id: 'in-month', pattern: /年1\|[0-2]月/u, sample: '2023年1|2月' },
  { id: 'in-day', pattern: /月[1-3]\|\d日/u, sample: '12月2|5日' },
  {
    id: 'in-year',
    pattern: /(?<![\d.])(?:1\|9\d\d|2\|0\d\d|19\|\d\d|20\|\d\d|(?:19|20)\d\|\d)年/u,
    sample: '到20|25年',
  },
];

/** A number at the end of a line, behind a word or a mark. */
const numberEnd = /[^\d\s.,]\s?(?<digits>\d[\d,]*(?:\.\d*)?)$/u;
/** Labels, which end lines whole: 附件1, 表1-2, G60. */
const label = /(?:(?:附件|附录|附表|表|图|专栏|编号|页)\s?(?:\d+[-.])?|[A-Za-z/])$/u;
/** Behind these marks stand numbers of notes too, of two digits at most. */
const noteMark = /[”》）)。；！]\s?\d{1,2}$/u;
/** The year that ends a heading. */
const year = /^(?:19|20)\d\d$/u;
/** What goes on: digits and multipliers. */
const goingOn = /^\d[\d.,]*(?:[余多]?[十百千万亿]+)*[余多]?/u;

/**
 * Whether a line that ends with `tail` is cut inside a number that `head`, the next line, goes on with: 达到259 | 7个.
 * What goes on has a unit. Numbers that order (附件1 | 10件实事), numbers of notes and the year at the end of a heading
 * are whole, and so are rows of bare numbers (2.8 3.0 | 70个).
 */
export function cutsDigits(tail: string, head: string): boolean {
  const joint = `${tail}|${head}`;
  if (brokenNumbers.some(({ pattern }) => pattern.test(joint))) return true;
  const end = numberEnd.exec(tail);
  const behind = goingOn.exec(head)?.[0];
  if (end === null || behind === undefined) return false;
  const digits = end.groups!.digits!;
  if (year.test(digits) || label.test(tail.slice(0, -digits.length).trimEnd())) return false;
  if (noteMark.test(tail)) return false;
  if (digits.includes('.') && behind.includes('.')) return false;
  const words = head.slice(behind.length).trimStart();
  // 目标3 | 1.2023年…: a number of a list before a year.
  if (/^[年月日]/u.test(words) && !/^\d{1,2}$/u.test(behind)) return false;
  return /[万亿][余多]?$/u.test(behind) || readUnit(words, 0) !== null;
}

/**
 * Whether digits that begin a line may be the rest of a number that the line before, which ends with `tail`, began: what
 * stands at its end may as well be the number of a note.
 */
export const mayGoOn = (tail: string): boolean => noteMark.test(tail);
