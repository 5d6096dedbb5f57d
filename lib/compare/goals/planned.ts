import type { Figure } from '../../analysis/figure.ts';
import type { Span } from '../../text/span.ts';
import type { Clause } from '../clauses.ts';
import type { ComparedReport } from '../compared-report.ts';
import { bigramsOf } from '../likeness.ts';
import { isSameUnit, isSum } from '../measure.ts';
import { nameCore } from '../name-core.ts';
import { standsInNoteList, standsInNotes } from '../report-notes.ts';
import { areOfTwoScopes, scopesOf } from '../words/scopes.ts';
import { saysRoundSum } from '../words/sum-words.ts';
import { type ClauseIndex, clausesNaming } from './clause-index.ts';
import type { Named } from './named.ts';
import { coverageOf, namesOwn, type Subject } from './subject.ts';

/** Where a promise is looked for among the next report's plans. */
interface PlanSearch {
  next: ComparedReport;
  index: ClauseIndex;
}

/**
 * The clause of the next plan that undertakes the same again: it prints the same number of it, or names an undertaking
 * of the place's own. A new number for it, another scope, or a measure without a number is a new promise.
 */
export function findPlanned(subject: Subject, goal: Named, { next, index }: PlanSearch): Clause | null {
  const found = clausesNaming(subject, index).find((clause) => {
    if (
      clause.half !== 'plan' ||
      standsInNotes(next, clause.start) ||
      standsInNoteList(next, clause.start) ||
      areOfTwoScopes(goal.scopes, scopesOf(next.text.slice(clause.start, clause.end)))
    )
      return false;
    if (printsAgain(subject, clause, next)) return true;
    if (isSum(subject.figure) && saysRoundSum.test(next.text.slice(clause.start, clause.end))) return false;
    return (
      !subject.measure && countsIn(clause, subject.figure, next).length === 0 && namesOwn(subject, clause)
    );
  });
  return found ?? null;
}

/** How much of a name the item of a list must name that prints its number. */
const leastInItem = 0.5;

/** True where a clause prints a promise's number, and of several such numbers in the item that names its subject. */
function printsAgain(subject: Subject, clause: Clause, next: ComparedReport): boolean {
  const { figure } = subject;
  const counts = countsIn(clause, figure, next);
  const same = [
    ...counts.filter(({ value, valueTo }) => value === figure.value && valueTo === figure.valueTo),
    ...printsOf(figure.text, clause, next),
  ];
  return same.some(
    (span) =>
      counts.length <= 1 ||
      coverageOf(subject, bigramsOf(nameCore(itemAround(span, clause, next)))) >= leastInItem,
  );
}

/** Characters that make a number beside them another number. */
const digits = /[\d.]/u;

/** Where a clause prints the very characters of a number, and not as the end of a longer one (5% of 4.5%). */
function printsOf(words: string, clause: Clause, { text }: ComparedReport): Span[] {
  const spans: Span[] = [];
  for (
    let at = text.indexOf(words, clause.start);
    at >= 0 && at < clause.end;
    at = text.indexOf(words, at + 1)
  )
    if (!digits.test(text[at - 1] ?? '')) spans.push({ start: at, end: at + words.length });
  return spans;
}

/** What parts the items of a list. */
const betweenItems = '、';

/** The words of the list's item around a number: from the last mark or number before it to the next behind it. */
function itemAround({ start, end }: Span, clause: Clause, { text }: ComparedReport): string {
  const before = text.slice(clause.start, start);
  const behind = text.slice(end, clause.end).split(betweenItems, 1)[0] ?? '';
  return `${before.slice(before.lastIndexOf(betweenItems) + 1)}${behind}`;
}

/** The figures of a clause in a promise's unit. */
export const countsIn = (clause: Clause, { unit, kind }: Figure, next: ComparedReport): Figure[] =>
  figuresIn(clause, next).filter((other) => isSameUnit(other.unit, unit) && other.kind === kind);

/** The figures of a clause. */
export const figuresIn = ({ start, end }: Clause, { figures }: ComparedReport): Figure[] =>
  figures.filter((figure) => figure.start >= start && figure.start < end);
