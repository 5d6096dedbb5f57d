import { digitsInOrder, hanziYear, readSpelled } from './hanzi-digits.ts';
/**
 * The year that a phrase names. Printed: a number. Counted from the day on which the speaker speaks: 今年, 去年, 前年,
 * 明年. Counted from the year that is spoken of: 当年 (`same`), 上年 (`previous`), 次年 (`following`). `null` when it names none.
 */
export type PhraseYear =
  | number
  | 'this'
  | 'last'
  | 'before-last'
  | 'next'
  | 'same'
  | 'previous'
  | 'following'
  | null;

/** The part of a year, or the run of years, that a phrase names. */
export type PhrasePart =
  | { type: 'year' }
  | { type: 'half'; half: 1 | 2 }
  | { type: 'quarter'; quarter: 1 | 2 | 3 | 4 }
  | { type: 'months'; from: number; to: number }
  | { type: 'day'; month: number; day: number | 'end' }
  | { type: 'days'; from: DayOfYear; to: DayOfYear }
  /** From a year on, or from a month or day of it, up to the report's last day: 2021年以来, 从2021年11月起, 自4月26日起. */
  | { type: 'since'; month?: number; day?: number }
  | { type: 'years'; from: number; to: number }
  /** This year and the next: 今明两年. */
  | { type: 'this-and-next' }
  /** N years up to the report's last: 五年来. */
  | { type: 'back'; years: number }
  /** N years after the report's last: 今后五年. */
  | { type: 'ahead'; years: number }
  /** As many years as something takes, ahead of who plans and behind who reviews: 用三年时间, 三年内. */
  | { type: 'within'; years: number }
  /** A five-year plan, its years so far, or its last year: “十三五”期间, “十四五”以来, “十四五”末. */
  | { type: 'plan'; ordinal: number; end: boolean; since?: true }
  /** A time that the text does not name: 截至目前, 用三到五年时间. */
  | { type: 'open' };

/** A day of any year. */
export interface DayOfYear {
  month: number;
  day: number;
}

/** What joins the ends of a run. A source for `new RegExp`. */
export const dash = '[-—~至到]{1,2}';
const hanYear = `${hanziYear}(?=年)`;
const printedYear = '(?:19|20)\\d{2}(?!\\d)';
/** A printed year without its 年. A source for `new RegExp`. */
export const yearDigits = `${printedYear}|${hanYear}`;
/** A printed year with its 年. A source for `new RegExp`. */
export const yearForm = `(?:${yearDigits})年`;
/** A year, printed (group `year`) or relative (group `rel`). */
export const yearWord = `(?:(?<year>${printedYear}|${hanYear})年?度?|(?<rel>今年|本年|去年|上年|前年|明年|当年|次年|翌年))`;
/** The number of a month: in characters it needs its 月, and stands in no larger numeral. */
export const monthNumber =
  '(?:1[0-2]|0?[1-9]|(?<![一二三四五六七八九十百千几数个第])(?:十[一二]?|[元一二三四五六七八九]))';
/** The number of a day. */
export const dayNumber = '(?:[12]\\d|3[01]|0?[1-9])';
/** What is measured by the year, behind its 年: 5户以上年销售收入过亿元 is 以上 and 年销售收入. A source for `new RegExp`. */
export const yearlyMeasure =
  '(?:销售|产[值量销能]?|营业|营收|主营|总?收入|均|纳税|[利上]税|利润|薪|用[电水气]|处理|加工|交易|吞吐|接待|出口|缴)';
/** How many years a run has. */
export const yearCount = '(?:10|[2-9]|十|[两二三四五六七八九])';

const digitOf = (c: string): number => (digitsInOrder.includes(c) ? digitsInOrder.indexOf(c) : Number(c));
const spelled: Record<string, number> = { 两: 2, 元: 1, 十: 10, 十一: 11, 十二: 12 };

/** A count of months, quarters or years, in digits or characters. */
export const countOf = (printed: string): number =>
  spelled[printed] ?? (printed.length === 1 ? digitOf(printed) : Number(printed));

/** A year of four digits, in any way that zero is written. */
export const parseYear = readSpelled;

/** Years of speaking and of what is spoken of, by their words. */
export const relativeYears: Readonly<Record<string, PhraseYear>> = {
  今年: 'this',
  去年: 'last',
  前年: 'before-last',
  明年: 'next',
  本年: 'same',
  当年: 'same',
  上年: 'previous',
  次年: 'following',
  翌年: 'following',
};

/** The ordinal of a five-year plan by its number before 五: 十三 is the thirteenth, 八 the eighth. */
export function planOrdinal(printed: string): number {
  if (printed.length === 1) return printed === '十' ? 10 : digitOf(printed);
  return 10 + digitOf(printed[1]!);
}
