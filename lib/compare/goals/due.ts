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

const yearOf = (day: string): string => day.slice(0, 4);
