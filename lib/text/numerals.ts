import { digitsInOrder } from './hanzi-digits.ts';
import { exact, isRemainderAt, multiplierAt, readHanziNumeral } from './hanzi-numeral.ts';

/** A number as read from one place of a text; `end` is exclusive. */
export interface ReadNumber {
  value: number;
  /** The upper end of “three or four” in characters (三四百: 400); `null` for one value. */
  to: number | null;
  end: number;
  /** True when 万 or 亿, or behind digits any multiplier, was part of it: `15万` can count without a unit, `15` cannot. */
  scaled: boolean;
  /** True when an Arabic digit takes part. */
  arabic: boolean;
  /** True for Chinese digits one by one, as in years and codes (一九九八): they count nothing. */
  digitwise: boolean;
  /** 余, 多, 几 between the number and its unit: `1.3万余`, `三十多`. */
  more: boolean;
}

/** No figure of a report has more digits; a longer run is a code. */
const longestRun = 24;

const zeroUnit = '0'.charCodeAt(0);
const nineUnit = '9'.charCodeAt(0);
const isDigitAt = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= zeroUnit && unit <= nineUnit;
};

/**
 * Reads the number that begins at `at`: Arabic with thousands commas and decimals, Chinese, or mixed, with its
 * multipliers (`1,100.9亿`, `26亿8000万`, `十五点八万`, `一万五千亿`, `2万亿`, `7千余`). `null` when none begins there.
 * Looks at no more than the run itself.
 */
export function readNumber(text: string, at: number): ReadNumber | null {
  return isDigitAt(text, at) ? readArabic(text, at) : readHanzi(text, at);
}

function readArabic(text: string, at: number): ReadNumber | null {
  const first = readDigits(text, at);
  if (first === null) return null;
  let read = scale(text, {
    value: Number(first.digits),
    to: null,
    end: first.end,
    scaled: false,
    arabic: true,
    digitwise: false,
    more: false,
  });
  let least = Number.isInteger(Number(first.digits)) ? (read.value || 1) / (Number(first.digits) || 1) : 1;
  // 1亿3千万, 26亿8000万, 3万5000: what goes on below the multiplier before it is part of the number.
  while (least > 1 && !read.more && isDigitAt(text, read.end + (text[read.end] === zero ? 1 : 0))) {
    const next = readLower(text, read.end, least);
    if (next === null) break;
    read = { ...read, value: exact(read.value + next.value), end: next.end, more: next.more };
    ({ least } = next);
  }
  return read;
}

/** The digits that begin at `at`, thousands commas taken out; `null` for a run that is too long to be a number. */
function readDigits(text: string, at: number): { digits: string; end: number } | null {
  let i = at;
  while (isDigitAt(text, i)) i++;
  let digits = text.slice(at, Math.min(i, at + longestRun + 1));
  if (i - at > longestRun) return null;
  // Thousands commas: groups of exactly three, the first of one to three, or the comma parts two statements.
  if (i - at <= 3) {
    let j = i;
    let grouped = digits;
    while (
      text[j] === ',' &&
      isDigitAt(text, j + 1) &&
      isDigitAt(text, j + 2) &&
      isDigitAt(text, j + 3) &&
      !isDigitAt(text, j + 4)
    ) {
      grouped += text.slice(j + 1, j + 4);
      j += 4;
      if (grouped.length > longestRun) return null;
    }
    digits = grouped;
    i = j;
  }
  if (text[i] === '.' && isDigitAt(text, i + 1)) {
    let j = i + 1;
    while (isDigitAt(text, j) && j - i <= longestRun) j++;
    digits += text.slice(i, j);
    i = j;
  }
  return { digits, end: i };
}

/** What goes on behind a multiplier worth `above`: a smaller multiple (3千 behind 2万), or as many digits as it has places. */
function readLower(
  text: string,
  at: number,
  above: number,
): { value: number; end: number; more: boolean; least: number } | null {
  const isHeld = text[at] === zero;
  const next = readDigits(text, isHeld ? at + 1 : at);
  if (next === null) return null;
  const number = Number(next.digits);
  const { value, end, scaled, more } = scale(text, {
    value: number,
    to: null,
    end: next.end,
    scaled: false,
    arabic: true,
    digitwise: false,
    more: false,
  });
  if (value >= above || number === 0) return null;
  if (scaled) return { value, end, more, least: value / number };
  return (isHeld || 10 ** next.digits.length === above) && !/[年月日-]/.test(text[end] ?? '')
    ? { value, end, more, least: 1 }
    : null;
}

/** Applies the multipliers and the 余 or 多 that follow a number: `1.3万余`, `7千余`, `100多万`, `2万亿`. */
function scale(text: string, read: ReadNumber): ReadNumber {
  let { value, end, scaled, more } = read;
  for (let rounds = 0; rounds < 4; rounds++) {
    if (isRemainderAt(text, end) && !more) {
      more = true;
      end++;
      continue;
    }
    const by = multiplierAt(text, end);
    if (by === null) break;
    value = exact(value * by);
    scaled = true;
    end++;
  }
  return { ...read, value, end, scaled, more };
}

/** Holds the place of what is missing: 1万零500. */
const zero = '零';
/** The sign of decimals in Chinese characters, and the digits that may stand behind it. */
const point = '点';
const decimals = /[〇零一二三四五六七八九]{1,6}/y;

/** Chinese numerals, decimals among them: 十五点八万. */
function readHanzi(text: string, at: number): ReadNumber | null {
  const numeral = readHanziNumeral(text, at);
  if (numeral === null) return null;
  const read = { ...numeral, arabic: false };
  decimals.lastIndex = numeral.end + 1;
  const printed = text[numeral.end] === point && !numeral.more ? decimals.exec(text)?.[0] : undefined;
  if (printed === undefined) return read;
  const digits = [...printed.replaceAll('零', '〇')].map((c) => digitsInOrder.indexOf(c)).join('');
  return scale(text, {
    ...read,
    digitwise: false,
    value: Number(`${numeral.value}.${digits}`),
    end: numeral.end + 1 + printed.length,
  });
}
