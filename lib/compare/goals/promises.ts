import type { Figure } from '../../analysis/figure.ts';
import { parsePeriod } from '../../text/period-shape.ts';
import type { ComparedReport } from '../compared-report.ts';

/**
 * The promises with a number that fall due in the time that the next report reviews: goals dated in it or not dated
 * at all. What is promised for later years (到2027年) is left to the report that will speak of them.
 */
export function findPromises(report: ComparedReport, next: ComparedReport): Figure[] {
  const reviewed = next.identity.period ? parsePeriod(next.identity.period) : null;
  return report.figures.filter(({ goal, period }) => {
    if (!goal) return false;
    const due = period ? parsePeriod(period) : null;
    return !reviewed || !due || (due.to >= reviewed.from && due.to <= yearEnd(reviewed.to));
  });
}

/** A half-year's report is set against the goals of its year. */
const yearEnd = (day: string): string => `${day.slice(0, 4)}-12-31`;
