import type { PeriodPhrase } from './periods.ts';

/** What relative phrases are resolved against. Years as numbers, `null` when the report does not say them. */
export interface PeriodContext {
  /** The year that 今年 means where the phrase stands. */
  thisYear: number | null;
  /** Last day the report reviews, ISO; `null` when unknown. */
  reportTo: string | null;
}

/** 十三五 is the thirteenth plan; the first began in 1953 and each has five years since the second of 1958, the third of 1966. */
const planStart = (ordinal: number): number => 1966 + (ordinal - 3) * 5;

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

/** The phrase's period in the closed grammar; `null` where no year is known, for 截至目前, and for a run that ends before it begins. */
export function resolvePeriod(
  { year, part }: Pick<PeriodPhrase, 'year' | 'part'>,
  context: PeriodContext,
): string | null {
  const { thisYear, reportTo } = context;
  const reportYear = reportTo === null ? null : Number(reportTo.slice(0, 4));
  if (part.type === 'now') return null;
  if (part.type === 'years') return part.from < part.to ? `${part.from}..${part.to}` : null;
  if (part.type === 'plan') {
    const from = planStart(part.ordinal);
    return part.end ? String(from + 4) : `${from}..${from + 4}`;
  }
  if (part.type === 'back')
    return reportYear === null ? null : `${reportYear - part.years + 1}..${reportYear}`;
  if (part.type === 'ahead')
    return reportYear === null ? null : `${reportYear + 1}..${reportYear + part.years}`;
  const shift = { this: 0, last: -1, 'before-last': -2, next: 1 };
  const named =
    typeof year === 'number' ? year : thisYear === null ? null : thisYear + (year === null ? 0 : shift[year]);
  if (named === null) return null;
  switch (part.type) {
    case 'year':
      return String(named);
    case 'half':
      return `${named}H${part.half}`;
    case 'quarter':
      return `${named}Q${part.quarter}`;
    case 'months':
      return months(named, part.from, part.to);
    case 'day':
      return `${named}-${two(part.month)}-${two(part.day === 'end' ? lastDay(named, part.month) : part.day)}`;
    case 'since':
      if (reportYear === null || reportTo === null || reportYear < named) return null;
      if (reportYear > named) return `${named}..${reportYear}`;
      return months(named, 1, Number(reportTo.slice(5, 7)));
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
