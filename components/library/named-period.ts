import { i18n } from '#i18n';
import { monthName } from '../format.ts';

/** A part of a year, or several years, that a report may review, as the reader names it. */
export interface PeriodChoice {
  id: string;
  name(): string;
  /** In the closed grammar; `year` is the year it lies in, or ends with. */
  periodOf(year: number): string;
}

const quarterName = (quarter: number): string =>
  i18n.t('past.quarter', [i18n.t('period.quarters').split(',')[quarter - 1] ?? '']);

const quarterOf = (quarter: number): PeriodChoice => ({
  id: `Q${quarter}`,
  name: () => quarterName(quarter),
  periodOf: (year) => `${year}Q${quarter}`,
});

/** The year's first months; those that a quarter or a half has a name for are left out. */
const monthsTo = (last: number): PeriodChoice => ({
  id: `months-${last}`,
  name: () => (last === 9 ? i18n.t('past.threeQuarters') : i18n.t('past.firstMonths', [monthName(last)])),
  periodOf: (year) => `${year}-01..${year}-${String(last).padStart(2, '0')}`,
});

/** What a report may review, the usual first. */
export const periodChoices: readonly PeriodChoice[] = [
  { id: 'year', name: () => i18n.t('past.wholeYear'), periodOf: String },
  { id: 'H1', name: () => i18n.t('past.firstHalf'), periodOf: (year) => `${year}H1` },
  { id: 'H2', name: () => i18n.t('past.secondHalf'), periodOf: (year) => `${year}H2` },
  ...[1, 2, 3, 4].map(quarterOf),
  ...[9, 2, 4, 5, 7, 8, 10, 11].map(monthsTo),
  {
    id: 'years-5',
    name: () => i18n.t('past.fiveYears'),
    periodOf: (year) => `${year - 4}..${year}`,
  },
];

/** What a year and a choice come to; `null` for what is no year. */
export function namedPeriod(year: string, choice: string): string | null {
  const [words] = /^(?:19|20)\d\d$/.exec(year.trim()) ?? [];
  const chosen = periodChoices.find(({ id }) => id === choice);
  return words === undefined ? null : (chosen?.periodOf(Number(words)) ?? null);
}
