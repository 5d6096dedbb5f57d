import type { Figure } from '../../analysis/figure.ts';
import { parsePeriod } from '../../text/period-shape.ts';

/**
 * False where a promise for one year would stand beside another year's figure: a review of five years has the last of
 * them, and what was promised may have been for one before. True where either prints no time.
 */
export function isOfItsYear(
  { period: due }: Pick<Figure, 'period'>,
  { period }: Pick<Figure, 'period'>,
): boolean {
  const [promised, given] = [due, period].map((one) => (one ? parsePeriod(one) : null));
  if (!promised || !given || promised.shape.startsWith('years-')) return true;
  return yearOf(promised.to) === yearOf(given.to);
}

/** True for a time within one year that is not all of it; a day at the year's end is the whole year's. */
export function isPartOfYear(period: string): boolean {
  const given = parsePeriod(period);
  if (!given || yearOf(given.from) !== yearOf(given.to)) return false;
  const isToEnd = given.to.endsWith(lastDay);
  return !(isToEnd && (given.from === given.to || given.from.endsWith(firstDay)));
}

const firstDay = '-01-01';
const lastDay = '-12-31';

const yearOf = (day: string): string => day.slice(0, 4);
