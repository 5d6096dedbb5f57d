import { hanziDigits, hanziYear, readSpelled, yearDigit } from './hanzi-digits.ts';

/** The most days that a month can have: 29 February passes in any year, as printed. */
const monthDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** `2023-07-18` of its numbers; `null` for what is no day of a month, and outside 1949 to 2100. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < 1949 || year > 2100 || day < 1 || day > (monthDays[month - 1] ?? 0)) {
    return null;
  }
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/**
 * The first whole date in a field's value, in any of the forms portals print: `2023-07-19 10:01`, `2021年9月14日`,
 * `2013.01.20`, `2025- 02- 19`, `2026/6/13`. `null` when there is none.
 */
export function parseDay(value: string): string | null {
  const flat = value.replace(/\s+/g, '');
  const match =
    /(\d{4})[-年./—](\d{1,2})[-月./—](\d{1,2})(?=\D|\d{2}:|$)/.exec(flat) ??
    /(\d{4})[-年./—](\d{1,2})[-月./—](\d{2})/.exec(flat);
  return match ? isoDay(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

const spelledDigits = new RegExp(`^${yearDigit}+$`);
const hanYear = new RegExp(`${hanziYear}(?=年)`, 'g');

/** 二〇一二年 → 2012年, with any round sign for its zero; a year keeps its four characters, so that offsets stay. */
export function withYearsInDigits(text: string): string {
  return text.replace(hanYear, (year) => String(readSpelled(year)));
}

/** 二〇二四 → 2024, 十八 → 18, 7 → 7; `null` for anything else. */
export function parseCount(text: string): number | null {
  if (/^\d+$/.test(text)) return Number(text);
  if (text === '元') return 1;
  if (spelledDigits.test(text)) return readSpelled(text);
  const tens = /^([一二三四五六七八九]?)十([一二三四五六七八九]?)$/.exec(text);
  if (!tens) return null;
  return (
    (tens[1] ? (hanziDigits[tens[1]] as number) : 1) * 10 + (tens[2] ? (hanziDigits[tens[2]] as number) : 0)
  );
}

/** A date as a speech line prints it, whole or with its 年 and 月 lost: every day it can mean. */
export interface PrintedDay {
  days: string[];
  start: number;
  end: number;
}

const whole = /(\d{4})年(\d{1,2}|元|[一二三四五六七八九十]{1,3})月(\d{1,2}|[一二三四五六七八九十]{1,3})日/;
const cut = /((?:19[5-9]|20[0-4])\d)(年?)(\d{1,2})?(月?)(\d{1,4})日/;

/**
 * The first date of a line without spaces. `2023718日` is 18 July 2023, since there is no month 71;
 * `2024111日` may be 11 January or 1 November and gives both. `null` when there is none, or no day fits.
 */
export function findPrintedDay(line: string): PrintedDay | null {
  const full = whole.exec(withYearsInDigits(line));
  if (full) {
    const [year, month, day] = [full[1], full[2], full[3]].map((part) => parseCount(part as string));
    const iso = year && month && day ? isoDay(year, month, day) : null;
    if (iso) return { days: [iso], start: full.index, end: full.index + full[0].length };
  }
  const lost = cut.exec(line);
  if (!lost) return null;
  const digits = `${lost[3] ?? ''}${lost[4] ? ' ' : ''}${lost[5]}`;
  const days = splits(digits).flatMap(([month, day]) => isoDay(Number(lost[1]), month, day) ?? []);
  return days.length > 0 ? { days, start: lost.index, end: lost.index + lost[0].length } : null;
}

/** Every way to part `718` into a month and a day; a kept 月 parts it where it stood. */
function splits(digits: string): [number, number][] {
  if (digits.includes(' ')) {
    const [month, day] = digits.split(' ');
    return [[Number(month), Number(day)]];
  }
  const found: [number, number][] = [];
  for (let at = 1; at < digits.length; at += 1) {
    const [month, day] = [digits.slice(0, at), digits.slice(at)];
    if (month.startsWith('0') && month.length === 1) continue;
    if (day.length <= 2 && month.length <= 2 && !(day.startsWith('0') && digits.length < 4)) {
      found.push([Number(month), Number(day)]);
    }
  }
  return found;
}

/** Days between two ISO days, negative when `to` comes first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}
