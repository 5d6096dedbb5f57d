import type { Figure } from '../../analysis/figure.ts';
import { parsePeriod } from '../../text/period-shape.ts';
import { findSentence } from '../../text/print/sentence.ts';
import type { ComparedReport } from '../compared-report.ts';
import { standsInNotes } from '../report-notes.ts';
import { isThreshold } from '../thresholds.ts';
import { promisesNothing } from '../words/no-promises.ts';

/**
 * The promises with a number that fall due in the time that the next report reviews: goals dated in it or not dated
 * at all. A size that only says which things are meant (30户以上自然村) is none. What is promised for later years (到2027年) is left to the report that will speak of them, and what stands in
 * the notes promises nothing.
 */
export function findPromises(report: ComparedReport, next: ComparedReport): Figure[] {
  const reviewed = next.identity.period ? parsePeriod(next.identity.period) : null;
  return report.figures.filter((figure) => {
    const { goal, period, start } = figure;
    if (!goal || isThreshold(report, figure) || isOverYears(figure, report)) return false;
    if (standsInNotes(report, start)) return false;
    const sentence = findSentence(report, figure);
    if (
      promisesNothing(report.text.slice(sentence.start, start), report.text.slice(figure.end, sentence.end))
    )
      return false;
    const due = period ? parsePeriod(period) : null;
    return !reviewed || !due || (due.to >= reviewed.from && due.to <= yearEnd(reviewed.to));
  });
}

/** Growth a year over several (年均增长7%), which no single year keeps. */
const yearly = '年均';

/** True for growth over several years, and for the level that it leads to where that prints no time of its own. */
const isOverYears = (figure: Figure, { related }: ComparedReport): boolean =>
  figure.basis === yearly ||
  (figure.inferred.includes('period') && related.changesOf(figure).some(({ basis }) => basis === yearly));

/** A half-year's report is set against the goals of its year. */
const yearEnd = (day: string): string => `${day.slice(0, 4)}-12-31`;
