import type { PhrasePart, PhraseYear } from './period-grammar.ts';
import type { PeriodPhrase } from './periods.ts';

/** What relative phrases are resolved against. Years as numbers, `null` when the report does not say them. */
export interface PeriodContext {
  /** The year that is spoken of where the phrase stands: 当年 is it, 上年 the one before, 全年 all of it. */
  thisYear: number | null;
  /** The year in which the speaker speaks: 今年 is it, 去年 the one before. */
  spokenIn: number | null;
  /** Last day the report reviews, ISO; `null` when unknown. */
  reportTo: string | null;
  /** Day up to which 以来 counts from the last year reviewed or later, ISO, where the report was delivered long after that year; else `null`. */
  since: string | null;
}

/** 十三五 is the thirteenth plan; the first began in 1953 and each has five years since the second of 1958, the third of 1966. */
export const planStart = (ordinal: number): number => 1966 + (ordinal - 3) * 5;

const two = (n: number): string => String(n).padStart(2, '0');
const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

/** `from..to` in the closed grammar, months as their half, quarter or year where they make one. */
function months(year: number, from: number, to: number): string | null {
  if (from > to) return null;
  if (from === 1 && to === 12) return String(year);
  if (from === 1 && to === 6) return `${year}H1`;
  if (from === 7 && to === 12) return `${year}H2`;
  if (to - from === 2 && from % 3 === 1) return `${year}Q${(from + 2) / 3}`;
  return from === to ? `${year}-${two(from)}` : `${year}-${two(from)}..${year}-${two(to)}`;
}

/** A run of years; one year alone where it has no more. */
const run = (from: number, to: number): string => (from === to ? String(from) : `${from}..${to}`);

/** From a year on, or from a month of it, to the last day that counts; a month of a later year to that year's end, and `null` for a later year itself. */
function since(
  from: number,
  month: number | undefined,
  { reportTo, since: until }: PeriodContext,
): string | null {
  const last = until !== null && reportTo !== null && Number(reportTo.slice(0, 4)) <= from ? until : reportTo;
  if (last === null) return null;
  const year = Number(last.slice(0, 4));
  if (year < from) return month === undefined ? null : months(from, month, 12);
  const lastMonth = last.slice(5, 7);
  if (year === from) return months(from, month ?? 1, Number(lastMonth));
  return month === undefined ? `${from}..${year}` : `${from}-${two(month)}..${year}-${lastMonth}`;
}

type SincePart = Extract<PhrasePart, { type: 'since' }>;

/** 2月24日以来, said in May of the year after the one reviewed: the February that has just been. `null` for any other. */
const yearOfDelivery = (
  { year, part: { month } }: { year: PhraseYear; part: SincePart },
  { since: until }: PeriodContext,
): number | null =>
  year === null && month !== undefined && until !== null && month <= Number(until.slice(5, 7))
    ? Number(until.slice(0, 4))
    : null;

/** From a day on to the last day that counts; that of a later year to its year's end. */
function sinceDay(from: string, { reportTo, since: until }: PeriodContext): string | null {
  if (reportTo === null) return null;
  const last = reportTo.slice(0, 4) <= from.slice(0, 4) ? (until ?? reportTo) : reportTo;
  return `${from}..${last < from ? `${from.slice(0, 4)}-12-31` : last}`;
}

/** How many years the relative ones lie from the year that they are counted from. */
const shifts = {
  this: 0,
  last: -1,
  'before-last': -2,
  next: 1,
  same: 0,
  previous: -1,
  following: 1,
} as const;
const spokenOf: readonly PhraseYear[] = ['same', 'previous', 'following', null];

/** The year that the words of a phrase name; `null` where it takes one that the context does not have. */
export function yearIn(year: PhraseYear, { thisYear, spokenIn }: PeriodContext): number | null {
  if (typeof year === 'number') return year;
  const from = spokenOf.includes(year) ? thisYear : spokenIn;
  return from === null ? null : from + (year === null ? 0 : shifts[year]);
}

/** Runs of years that name no year, counted from the report's last; `undefined` for any other part. */
function runOf(part: PhrasePart, context: PeriodContext): string | null | undefined {
  const last = context.reportTo === null ? null : Number(context.reportTo.slice(0, 4));
  const { spokenIn } = context;
  switch (part.type) {
    case 'open':
      return null;
    case 'years':
      return part.from < part.to ? run(part.from, part.to) : null;
    case 'plan': {
      const from = planStart(part.ordinal);
      // “十四五”以来, said before its last year: up to the last year that the report reviews.
      if (part.since && last !== null && last >= from && last < from + 4) return run(from, last);
      return part.end ? String(from + 4) : run(from, from + 4);
    }
    case 'back':
    case 'within':
      return last === null ? null : run(last - part.years + 1, last);
    case 'ahead':
      return last === null ? null : run(last + 1, last + part.years);
    case 'this-and-next':
      return spokenIn === null ? null : run(spokenIn, spokenIn + 1);
    default:
      return undefined;
  }
}

const dayIn = (year: number, { month, day }: { month: number; day: number | 'end' }): string =>
  `${year}-${two(month)}-${two(day === 'end' ? lastDay(year, month) : day)}`;

/**
 * The phrase's period in the closed grammar; `null` where no year is known, for a time that the text leaves open, and for
 * a run that ends before it begins.
 */
export function resolvePeriod(
  { year, part }: Pick<PeriodPhrase, 'year' | 'part'>,
  context: PeriodContext,
): string | null {
  const years = runOf(part, context);
  if (years !== undefined) return years;
  const named = yearIn(year, context);
  if (named === null) return null;
  switch (part.type) {
    case 'half':
      return `${named}H${part.half}`;
    case 'quarter':
      return `${named}Q${part.quarter}`;
    case 'months':
      return months(named, part.from, part.to);
    case 'day':
      return dayIn(named, part);
    case 'days': {
      const [from, to] = [dayIn(named, part.from), dayIn(named, part.to)];
      return from < to ? `${from}..${to}` : null;
    }
    case 'since': {
      const from = yearOfDelivery({ year, part }, context) ?? named;
      const { month, day } = part;
      return month === undefined || day === undefined
        ? since(from, month, context)
        : sinceDay(dayIn(from, { month, day }), context);
    }
    default:
      return String(named);
  }
}

/** The report's own days as a period of the closed grammar: whole years, halves, quarters, months. `null` when unknown. */
export function periodOfDays(from: string | null, to: string | null): string | null {
  if (from === null || to === null) return null;
  const [fromYear, toYear] = [Number(from.slice(0, 4)), Number(to.slice(0, 4))];
  if (!Number.isInteger(fromYear) || !Number.isInteger(toYear) || fromYear > toYear) return null;
  if (fromYear < toYear) return `${fromYear}..${toYear}`;
  return months(fromYear, Number(from.slice(5, 7)), Number(to.slice(5, 7)));
}
