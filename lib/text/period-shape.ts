import { isoDay } from './days.ts';

/**
 * What a period of the closed grammar says, part by part. This module alone reads it: `2023`, `2023H1`, `2023Q3`,
 * `2023-03`, `2023-06-30`, `2018..2022`, `2023-01..2023-05`, `2023-01-01..2023-06-20`.
 */
export type PeriodParts =
  | { type: 'year'; year: number }
  | { type: 'half'; year: number; half: 1 | 2 }
  | { type: 'quarter'; year: number; quarter: 1 | 2 | 3 | 4 }
  | { type: 'month'; year: number; month: number }
  | { type: 'day'; year: number; month: number; day: number }
  | { type: 'years'; from: number; to: number }
  | { type: 'months'; from: YearMonth; to: YearMonth }
  /** ISO days. */
  | { type: 'days'; from: string; to: string };

/** A month of a year, from 1. */
export interface YearMonth {
  year: number;
  month: number;
}

/** A period by its days and its shape: only periods of one shape may be compared. */
export interface PeriodShape {
  from: string;
  to: string;
  /** `year`, `H1`, `Q3`, `month-03`, `months-01-05`, `years-5`, `day-06-30`: what is left when the year is taken off. */
  shape: string;
}

const single = /^(\d{4})(?:H([12])|Q([1-4])|-(\d{2})(?:-(\d{2}))?)?$/;
const range = /^(\d{4})(?:-(\d{2}))?\.\.(\d{4})(?:-(\d{2}))?$/;
const days = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/;

/** Reads a period of the closed grammar; `null` for anything else, a month or day that is none among it. */
export function readPeriod(period: string): PeriodParts | null {
  const one = single.exec(period);
  if (one) return readSingle(one);
  const two = range.exec(period);
  if (!two) return readDays(period);
  const [from, to] = [Number(two[1]), Number(two[3])];
  if (to < from) return null;
  // A range of which one end alone names its month is one of years.
  if (!two[2] || !two[4]) return { type: 'years', from, to };
  const months = { from: { year: from, month: Number(two[2]) }, to: { year: to, month: Number(two[4]) } };
  return isMonth(months.from.month) && isMonth(months.to.month) ? { type: 'months', ...months } : null;
}

function readDays(period: string): PeriodParts | null {
  const [, from, to] = days.exec(period) ?? [];
  return from && to && from <= to && isDay(from) && isDay(to) ? { type: 'days', from, to } : null;
}

function isDay(day: string): boolean {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return isoDay(year, month, date) !== null;
}

const isMonth = (month: number): boolean => month >= 1 && month <= 12;

function readSingle(match: RegExpExecArray): PeriodParts | null {
  const year = Number(match[1]);
  if (match[2]) return { type: 'half', year, half: match[2] === '1' ? 1 : 2 };
  if (match[3]) return { type: 'quarter', year, quarter: Number(match[3]) as 1 | 2 | 3 | 4 };
  if (!match[4]) return { type: 'year', year };
  const month = Number(match[4]);
  if (!match[5]) return isMonth(month) ? { type: 'month', year, month } : null;
  const day = Number(match[5]);
  return isoDay(year, month, day) ? { type: 'day', year, month, day } : null;
}

const two = (value: number): string => String(value).padStart(2, '0');
const lastDay = ({ year, month }: YearMonth): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** First and last day, and the shape, of a period of the closed grammar; `null` for anything else. */
export function parsePeriod(period: string): PeriodShape | null {
  const parts = readPeriod(period);
  return parts && shapeOf(parts);
}

function shapeOf(parts: PeriodParts): PeriodShape {
  switch (parts.type) {
    case 'year':
      return months({ year: parts.year, month: 1 }, { year: parts.year, month: 12 }, 'year');
    case 'half': {
      const last = parts.half * 6;
      return months(
        { year: parts.year, month: last - 5 },
        { year: parts.year, month: last },
        `H${parts.half}`,
      );
    }
    case 'quarter': {
      const last = parts.quarter * 3;
      return months(
        { year: parts.year, month: last - 2 },
        { year: parts.year, month: last },
        `Q${parts.quarter}`,
      );
    }
    case 'month':
      return months(parts, parts, `month-${two(parts.month)}`);
    case 'day': {
      const day = `${parts.year}-${two(parts.month)}-${two(parts.day)}`;
      return { from: day, to: day, shape: `day-${two(parts.month)}-${two(parts.day)}` };
    }
    case 'years':
      return months(
        { year: parts.from, month: 1 },
        { year: parts.to, month: 12 },
        `years-${parts.to - parts.from + 1}`,
      );
    case 'months': {
      const { from, to } = parts;
      const over = to.year === from.year ? '' : `+${to.year - from.year}`;
      return months(from, to, `months-${two(from.month)}-${two(to.month)}${over}`);
    }
    case 'days':
      return { from: parts.from, to: parts.to, shape: `days-${parts.from.slice(5)}-${parts.to.slice(5)}` };
  }
}

function months(from: YearMonth, to: YearMonth, shape: string): PeriodShape {
  return {
    from: `${from.year}-${two(from.month)}-01`,
    to: `${to.year}-${two(to.month)}-${two(lastDay(to))}`,
    shape,
  };
}

/** The last day of a period, ISO; `null` for none and outside the grammar. */
export function lastDayOf(period: string | null): string | null {
  return (period === null ? null : parsePeriod(period)?.to) ?? null;
}

/** Sorts periods by their last days, earliest first; what has none stands before all. */
export function compareLastDays(a: string | null, b: string | null): number {
  return (lastDayOf(a) ?? '').localeCompare(lastDayOf(b) ?? '');
}

/** True when `a` is over before `b` begins; false where either is outside the grammar. */
export function endsBefore(a: string, b: string): boolean {
  const [first, second] = [parsePeriod(a), parsePeriod(b)];
  return first !== null && second !== null && first.to < second.from;
}

/** Days and shape of the same period a year before; `null` for 29 February, spans of days, and outside the grammar. */
export function yearBefore(period: string): PeriodShape | null {
  const parts = readPeriod(period);
  if (!parts || parts.type === 'days') return null;
  if (parts.type === 'years') return shapeOf({ ...parts, from: parts.from - 1, to: parts.to - 1 });
  if (parts.type === 'months') {
    const back = ({ year, month }: YearMonth): YearMonth => ({ year: year - 1, month });
    return shapeOf({ ...parts, from: back(parts.from), to: back(parts.to) });
  }
  if (parts.type === 'day' && parts.month === 2 && parts.day === 29) return null;
  return shapeOf({ ...parts, year: parts.year - 1 });
}
