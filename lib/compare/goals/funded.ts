import type { Figure } from '../../analysis/figure.ts';
import { findSentence } from '../../text/print/sentence.ts';
import type { Span } from '../../text/span.ts';
import type { ComparedReport } from '../compared-report.ts';
import { isSum } from '../measure.ts';
import { partsStatements, saysFunds, saysInvested, speaksOfTheSame } from '../words/sum-words.ts';
import type { Named } from './named.ts';
import type { Outcome } from './outcome.ts';
import { isNamedIn, type Subject, topicSubjects } from './subject.ts';

/** The reports that sums are looked for in: the one that promises, and the next with what it gives. */
interface Searched {
  report: ComparedReport;
  next: ComparedReport;
  outcomes: readonly Named[];
}

/**
 * Finds what the next report says was spent on the undertaking that a promised sum is for, where the sum's own name does
 * not say it (推进柳岙园区建设，年内投资3亿元): in the statement that names it (柳岙园区加快建设，完成投资2亿元). Somebody's
 * funds for it are a part of what was spent.
 */
export function findFunded(
  goals: readonly Named[],
  { report, next, outcomes }: Searched,
): Map<Figure, Outcome> {
  const spent = outcomes.filter(
    ({ figure, summed }) => isSum(figure) && !summed && saysInvested.test(wordsAt(next, figure)),
  );
  const found = new Map<Figure, Outcome>();
  for (const { figure } of goals)
    for (const subject of isSum(figure) ? topicSubjects(figure, report) : []) {
      const sum = spent.find((outcome) => isSpentOn(subject, outcome.figure, next));
      if (sum && !found.has(figure))
        found.set(figure, { figure: sum.figure, comparable: !saysFunds.test(wordsAt(report, figure)) });
    }
  return found;
}

/** How many characters around a sum say that it was invested. */
const reach = 6;
const wordsAt = ({ text }: ComparedReport, { start, end }: Span): string =>
  text.slice(start - reach, end + reach);

/** True where a clause of the statement around a sum, up to the sum, names what it is for. */
function isSpentOn(subject: Subject, sum: Figure, next: ComparedReport): boolean {
  const { text, clauses } = next;
  const { start } = statementAt(next, sum);
  return clauses.some(
    (clause) =>
      clause.half === 'review' &&
      clause.start >= start &&
      clause.start <= sum.start &&
      !partsStatements.test(text.slice(clause.start, sum.start)) &&
      isNamedIn(subject, { clause, printed: text.slice(clause.start, clause.end) }),
  );
}

/** The sentence around a sum, with the one before where it goes on about the same (园区完成投资2亿元). */
function statementAt(next: ComparedReport, sum: Span): Span {
  const sentence = findSentence(next, sum);
  if (sentence.start === 0 || !speaksOfTheSame.test(next.text.slice(sentence.start, sum.end)))
    return sentence;
  const before = findSentence(next, { start: sentence.start - 1, end: sentence.start });
  return { start: Math.min(before.start, sentence.start), end: sentence.end };
}
