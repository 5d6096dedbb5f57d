/** A number as read from one place of a text; `end` is exclusive. */
export interface ReadNumber {
  value: number;
  end: number;
  /** True when 万 or 亿, or behind digits any multiplier, was part of it: `15万` can count without a unit, `15` cannot. */
  scaled: boolean;
  /** True when an Arabic digit takes part. */
  arabic: boolean;
  /** 余, 多, 几 between the number and its unit: `1.3万余`, `三十多`. */
  more: boolean;
}

const digitOf: Record<string, number> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const smallOf: Record<string, number> = { 十: 10, 百: 100, 千: 1000 };
const largeOf: Record<string, number> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };
/** 陆, 伍 and the other formal digits are left out: reports write them in names (陆家嘴), never in figures. */
/** No figure of a report has more digits; a longer run is a code. */
const longestRun = 24;

const isDigit = (c: string | undefined): boolean => c !== undefined && c >= '0' && c <= '9';

const hanziNumerals = new Set([...Object.keys(digitOf), ...Object.keys(smallOf), ...Object.keys(largeOf)]);

/** The characters that Chinese numerals are written with, as the inside of a character class. */
export const hanziNumeralSigns = [...hanziNumerals].join('');

/** True for a character that Chinese numerals are written with. */
export function isHanziNumeral(c: string): boolean {
  return hanziNumerals.has(c);
}

/**
 * Reads the number that begins at `at`: Arabic with thousands commas and decimals, Chinese, or mixed, with its
 * multipliers (`1,100.9亿`, `十五点八万`, `一万五千亿`, `2万亿`, `7千余`). `null` when none begins there.
 * Looks at no more than the run itself.
 */
export function readNumber(text: string, at: number): ReadNumber | null {
  return isDigit(text[at]) ? readArabic(text, at) : readHanzi(text, at);
}

function readArabic(text: string, at: number): ReadNumber | null {
  let i = at;
  while (isDigit(text[i])) i++;
  let digits = text.slice(at, Math.min(i, at + longestRun + 1));
  if (i - at > longestRun) return null;
  // Thousands commas: groups of exactly three, the first of one to three, or the comma parts two statements.
  if (i - at <= 3) {
    let j = i;
    let grouped = digits;
    while (
      text[j] === ',' &&
      isDigit(text[j + 1]) &&
      isDigit(text[j + 2]) &&
      isDigit(text[j + 3]) &&
      !isDigit(text[j + 4])
    ) {
      grouped += text.slice(j + 1, j + 4);
      j += 4;
      if (grouped.length > longestRun) return null;
    }
    digits = grouped;
    i = j;
  }
  if (text[i] === '.' && isDigit(text[i + 1])) {
    let j = i + 1;
    while (isDigit(text[j]) && j - i <= longestRun) j++;
    digits += text.slice(i, j);
    i = j;
  }
  return scale(text, { value: Number(digits), end: i, scaled: false, arabic: true, more: false });
}

/** Rounds away what binary multiplication adds: 47.264287亿 is 4726428700, not 4726428699.999999. */
const exact = (value: number): number => Number(value.toPrecision(15));

/** Applies the multipliers and the 余 or 多 that follow a number: `1.3万余`, `7千余`, `100多万`, `2万亿`. */
function scale(text: string, read: ReadNumber): ReadNumber {
  let { value, end, scaled, more } = read;
  for (let rounds = 0; rounds < 4; rounds++) {
    const c = text[end] ?? '';
    if ((c === '余' || c === '多' || c === '几') && !more) {
      more = true;
      end++;
      continue;
    }
    // 千瓦, 千米, 千克 and 千伏 are units: their 千 is no multiplier. 百分 begins 百分点 and 百分之.
    if ((c === '千' && /[瓦米克伏]/.test(text[end + 1] ?? '')) || (c === '百' && text[end + 1] === '分'))
      break;
    const by = smallOf[c] ?? largeOf[c];
    if (by === undefined) break;
    value = exact(value * by);
    scaled = true;
    end++;
  }
  return { ...read, value, end, scaled, more };
}

/** Chinese numerals, read left to right: digits, 十百千, then 万 and 亿 over what stands before them. */
function readHanzi(text: string, at: number): ReadNumber | null {
  let i = at;
  let total = 0;
  let section = 0;
  let digit = -1;
  let plain = '';
  let scaled = false;
  let more = false;
  let unit = 1;
  while (i - at <= longestRun) {
    const c = text[i] ?? '';
    if (c in digitOf) {
      if (digit >= 0) {
        if (unit !== 1 || section !== 0 || total !== 0) break;
        plain ||= String(digit);
      }
      digit = digitOf[c]!;
      if (plain !== '') plain += String(digit);
      i++;
    } else if (c in smallOf && plain === '') {
      if (c === '千' && /[瓦米克伏]/.test(text[i + 1] ?? '')) break;
      if ((c === '百' || c === '千') && text[i + 1] === '分') break;
      // 十, 百 and 千 only descend: 七十百分位 is seventy and something else.
      if (section > 0 && (digit < 0 || smallOf[c]! >= unit)) break;
      section += (digit < 0 ? 1 : digit) * smallOf[c]!;
      unit = smallOf[c]!;
      digit = -1;
      i++;
    } else if (c in largeOf && i > at) {
      if (c === '万' && text[i + 1] === '分') break;
      const before = plain !== '' ? Number(plain) : section + Math.max(digit, 0);
      if (before === 0 && total === 0) break;
      // 万亿 multiplies twice; 一万五千亿: the 亿 takes all that stands before it.
      total = c === '亿' || c === '億' ? (total + before) * 1e8 : total + before * 1e4;
      section = 0;
      digit = -1;
      plain = '';
      unit = 1;
      scaled = true;
      i++;
    } else if (c === '点' && i > at && (text[i + 1] ?? '') in digitOf) {
      let j = i + 1;
      let fraction = '';
      while ((text[j] ?? '') in digitOf && fraction.length < 6) fraction += String(digitOf[text[j++]!]);
      const whole = total + section + Math.max(digit, 0);
      return scale(text, {
        value: Number(`${whole}.${fraction}`),
        end: j,
        scaled,
        arabic: false,
        more: false,
      });
    } else if ((c === '余' || c === '多' || c === '几') && i > at && !more) {
      more = true;
      i++;
      if (!((text[i] ?? '') in largeOf)) break;
    } else break;
  }
  if (i === at) return null;
  const value = plain !== '' ? Number(plain) : total + section + Math.max(digit, 0);
  return { value: exact(value), end: i, scaled, arabic: false, more };
}
