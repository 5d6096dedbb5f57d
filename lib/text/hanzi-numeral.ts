import { byUnit, unitsOf } from './by-unit.ts';
import { hanziDigits } from './hanzi-digits.ts';

/** A numeral in Chinese characters as read from one place of a text; `end` is exclusive. */
export interface HanziNumeral {
  value: number;
  /** The upper end where two neighbouring digits share a place (三五百: 500); `null` for one value. */
  to: number | null;
  end: number;
  /** True when 万 or 亿 was part of it. */
  scaled: boolean;
  /** True for digits that stand one by one, as in years and codes: 一九九八, 二〇一二. */
  digitwise: boolean;
  /** 余, 多, 几 inside or behind it: 三十多, 一千多万. */
  more: boolean;
}

const digitValues: Readonly<Record<string, number>> = { ...hanziDigits, 两: 2 };
const smallValues: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const largeValues: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

const digitOf = byUnit(digitValues);
const smallOf = byUnit(smallValues);
const largeOf = byUnit(largeValues);
const multiplierOf = byUnit({ ...smallValues, ...largeValues });
const signValues = byUnit({ ...digitValues, ...smallValues, ...largeValues });

/** The characters that Chinese numerals are written with, as the inside of a character class. */
export const hanziNumeralSigns = Object.keys({ ...digitValues, ...smallValues, ...largeValues }).join('');

/** True where a character stands that Chinese numerals are written with. */
export const isHanziNumeralAt = (text: string, at: number): boolean => signValues.has(text.charCodeAt(at));

/** Before 分 a multiplier is the whole of a fraction (百分之); before these 千 begins a unit. */
const fractionSign = '分'.charCodeAt(0);
const thousand = '千'.charCodeAt(0);
const unitsOfThousand = unitsOf('瓦米克伏');

/**
 * What a multiplier is worth where one stands (十, 百, 千, 万, 亿); `null` for another character, and where it begins
 * a unit (千瓦, 千米, 千克, 千伏) or a fraction (百分之, 万分之).
 */
export function multiplierAt(text: string, at: number): number | null {
  const by = multiplierOf.get(text.charCodeAt(at));
  if (by === undefined) return null;
  if (by === 10) return by;
  const next = text.charCodeAt(at + 1);
  if (text.charCodeAt(at) === thousand && unitsOfThousand.has(next)) return null;
  return next === fractionSign && by <= 1e4 ? null : by;
}

const remainders = unitsOf('余多几');

/** Whether 余, 多 or 几 stands there: more than the number before says. */
export const isRemainderAt = (text: string, at: number): boolean => remainders.has(text.charCodeAt(at));

/** Rounds away what binary multiplication adds: 47.264287亿 is 4726428700, not 4726428699.999999. */
export const exact = (value: number): number =>
  Number.isSafeInteger(value) ? value : Number(value.toPrecision(15));

const digitAt = (text: string, at: number): number | null => digitOf.get(text.charCodeAt(at)) ?? null;

/** Two digits in one place say “the one or the other”: neighbours (三四, 两三), and 三五. */
const isAbout = (first: number, second: number): boolean =>
  first > 0 && (second === first + 1 || (first === 3 && second === 5));

/** No numeral of a report is longer. */
const longestRun = 24;

function digitRun(text: string, at: number): number {
  let end = at;
  while (end - at <= longestRun && digitAt(text, end) !== null) end++;
  return end - at;
}

/** A value with the upper end that two neighbouring digits give it; both are the same for one value. */
interface Bounds {
  low: number;
  high: number;
}

const plus = (a: Bounds, b: Bounds): Bounds => ({ low: a.low + b.low, high: a.high + b.high });
const times = ({ low, high }: Bounds, by: number): Bounds => ({
  low: exact(low * by),
  high: exact(high * by),
});

/** What stands before 万 or 亿, or alone: digits over 千, 百 and 十, largest first. */
interface Section extends Bounds {
  end: number;
  /** True for a single digit that no 零 leads in: 三万五 leaves its 千 out. */
  short: boolean;
}

/** One digit, or two that say “about”, with its multiplier; `by` is 1 where none follows. */
function readPlace(text: string, at: number): (Bounds & { end: number; by: number }) | null {
  const run = digitRun(text, at);
  const low = digitAt(text, at);
  if (low === null) {
    // 十五, 一百零十: the one is not written.
    return smallOf.get(text.charCodeAt(at)) === 10 ? { low: 1, high: 1, by: 10, end: at + 1 } : null;
  }
  if (run > 2) return null;
  const second = run === 2 ? digitAt(text, at + 1)! : low;
  if (run === 2 && !isAbout(low, second)) return null;
  const end = at + run;
  const by = multiplierAt(text, end);
  return by !== null && by < 1e4
    ? { low, high: second, by, end: end + 1 }
    : { low, high: second, by: 1, end };
}

/** Reads a section; `inner` where 万 or 亿 stands before it. `null` when none begins there. */
function readSection(text: string, at: number, inner: boolean): Section | null {
  let sum: Bounds = { low: 0, high: 0 };
  let end = at;
  let least = 1e4;
  let short = false;
  while (least > 1) {
    const isHeld = (inner || end > at) && digitAt(text, end) === 0;
    const place = readPlace(text, isHeld ? end + 1 : end);
    if (place === null || place.by >= least || place.low === 0) break;
    // 三百五 is 350: the place after 百 says itself only where 零 says that one is missing (三百零五).
    const worth = place.by === 1 && !isHeld && end > at ? least / 10 : place.by;
    sum = plus(sum, times(place, worth));
    short = !isHeld && end === at && place.by === 1;
    ({ end } = place);
    least = place.by;
  }
  return end === at ? null : { ...sum, end, short };
}

/** The product of the 万 and 亿 that stand at `at` (万亿, 万万), with their end; `null` when none does. */
function readLarge(text: string, at: number): { by: number; end: number } | null {
  let by = 1;
  let end = at;
  while (end - at < 3 && largeOf.has(text.charCodeAt(end)) && multiplierAt(text, end) !== null)
    by *= largeOf.get(text.charCodeAt(end++))!;
  return end === at ? null : { by, end };
}

/**
 * The numeral that begins at `at`, without decimals: 三百二十, 七千零三十四亿, 一百九十万零三千, 三五百万, 二〇二三.
 * `null` when none begins there. It may end before the run of numerals does: what stands there then is no one number.
 */
export function readHanziNumeral(text: string, at: number): HanziNumeral | null {
  const digitwise = readDigitwise(text, at);
  if (digitwise) return digitwise;
  const first = smallOf.has(text.charCodeAt(at))
    ? readBareMultiplier(text, at)
    : readSection(text, at, false);
  if (first === null) return digitAt(text, at) === 0 ? numeralOf({ low: 0, high: 0 }, { end: at + 1 }) : null;
  let total: Bounds = { low: 0, high: 0 };
  let section: Section | null = first;
  let { end } = first;
  let least = Number.POSITIVE_INFINITY;
  let more = false;
  while (section !== null) {
    ({ end } = section);
    if (isRemainderAt(text, end)) {
      more = true;
      end++;
    }
    const large = readLarge(text, end);
    if (large === null) {
      // 三万五, 三亿五: the place right below is left out.
      total = plus(total, times(section, section.short && least < Number.POSITIVE_INFINITY ? least / 10 : 1));
      break;
    }
    ({ end } = large);
    // 一万五千亿: 亿 takes all that stands before it.
    total = large.by > least ? times(plus(total, section), large.by) : plus(total, times(section, large.by));
    least = large.by;
    if (!more && isRemainderAt(text, end)) {
      more = true;
      end++;
      const again = readLarge(text, end);
      if (again) {
        total = times(total, again.by);
        ({ end } = again);
      }
    }
    section = more ? null : readSection(text, end, true);
  }
  return numeralOf(total, { end, scaled: least < Number.POSITIVE_INFINITY, more });
}

const numeralOf = (
  { low, high }: Bounds,
  more: Pick<HanziNumeral, 'end'> & Partial<HanziNumeral>,
): HanziNumeral => ({
  value: exact(low),
  to: high > low ? exact(high) : null,
  scaled: false,
  digitwise: false,
  more: false,
  ...more,
});

/** Two or more digits one by one, with 万 or 亿 where it follows (一五〇万); `null` for an “about” (三四百, 三五家). */
function readDigitwise(text: string, at: number): HanziNumeral | null {
  const run = digitRun(text, at);
  if (run < 2 || run > longestRun) return null;
  const printed = Array.from({ length: run }, (_, i) => digitAt(text, at + i)!);
  if (run === 2 && isAbout(printed[0]!, printed[1]!)) return null;
  const value = Number(printed.join(''));
  const large = readLarge(text, at + run);
  return numeralOf(
    { low: value, high: value },
    large === null
      ? { end: at + run, digitwise: true }
      : { value: exact(value * large.by), end: large.end, scaled: true },
  );
}

/** 百, 千 and 十 at the start of a numeral: the one before them is not written (百余家, 十五万). */
function readBareMultiplier(text: string, at: number): Section | null {
  const by = multiplierAt(text, at);
  if (by === null) return null;
  if (by === 10) return readSection(text, at, false);
  return { low: by, high: by, end: at + 1, short: false };
}
