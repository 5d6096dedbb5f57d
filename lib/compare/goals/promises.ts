import type { Figure } from '../../analysis/figure.ts';
import { parsePeriod } from '../../text/period-shape.ts';
import type { ComparedReport } from '../compared-report.ts';

/**
 * The promises with a number that fall due in the time that the next report reviews: goals dated in it or not dated
 * at all. What is promised for later years (到2027年) is left to the report that will speak of them, and what stands in
 * the notes promises nothing.
 */
export function findPromises(report: ComparedReport, next: ComparedReport): Figure[] {
  const reviewed = next.identity.period ? parsePeriod(next.identity.period) : null;
  const notes = notesAt(report.text);
  return report.figures.filter(({ goal, period, start }) => {
    if (!goal || start >= notes) return false;
    const due = period ? parsePeriod(period) : null;
    return !reviewed || !due || (due.to >= reviewed.from && due.to <= yearEnd(reviewed.to));
  });
}

/** A heading of the notes that explain a report's names: they say what a name stands for and promise nothing. */
const notesHeading = /^[^\n。，；]{0,24}(?:名词解释|名词注释|名词说明|词语解释)[^\n。，；]{0,8}$/mu;

/** Where a report's notes begin; its end without any. A heading before the middle is one of a list of contents. */
function notesAt(text: string): number {
  const middle = Math.floor(text.length / 2);
  const at = text.slice(middle).search(notesHeading);
  return at < 0 ? text.length : middle + at;
}

/** A half-year's report is set against the goals of its year. */
const yearEnd = (day: string): string => `${day.slice(0, 4)}-12-31`;
