import type { Figure } from '../../analysis/figure.ts';
import { type Clause, clauseAt } from '../clauses.ts';
import type { ComparedReport } from '../compared-report.ts';
import { isSameIndicator } from '../measure.ts';
import { saysFared, saysFinished } from '../words/progress-words.ts';
import type { Named } from './named.ts';
import { isNamedIn, namesOwn, type Subject, subjectOf } from './subject.ts';

/** Where the next report names a promise's own undertaking. */
export interface Repeat {
  clause: Clause;
  state: 'reported' | 'promised-again';
}

/** A name that more clauses of a review hold is a field of work, and no undertaking. */
const mostNamed = 4;

/**
 * Finds where the next report names the undertaking of each promise: among what was done it is `reported`, among what
 * is planned `promised-again`; where both name it, the review must say that it was finished.
 */
export function findRepeats(goals: readonly Named[], next: ComparedReport): Map<Figure, Repeat> {
  const found = new Map<Figure, Repeat>();
  for (const goal of goals) {
    const subject = subjectOf(goal);
    const done = subject && findDone(subject, next);
    const planned = findSamePromise(goal, next) ?? (subject && findPlanned(subject, next));
    if (done && (!planned || saysFinished.test(printedIn(next, done))))
      found.set(goal.figure, { clause: done, state: 'reported' });
    else if (planned) found.set(goal.figure, { clause: planned, state: 'promised-again' });
  }
  return found;
}

const printedIn = ({ text }: ComparedReport, { start, end }: Clause): string => text.slice(start, end);

/** The clause of the review that says in words what became of a subject, one that says it was finished before others. */
function findDone(subject: Subject, next: ComparedReport): Clause | null {
  const named = next.clauses.filter((clause) => {
    if (clause.half !== 'review') return false;
    const printed = printedIn(next, clause);
    return isNamedIn(subject, { clause, printed }) && (!subject.measure || saysFared.test(printed));
  });
  if (named.length > mostNamed) return null;
  return named.find((clause) => saysFinished.test(printedIn(next, clause))) ?? named[0] ?? null;
}

/** The clause of the next plan that promises the same measure with the same number. */
function findSamePromise({ figure, general }: Named, { figures, clauses }: ComparedReport): Clause | null {
  if (general) return null;
  const same = figures.find(
    (other) =>
      other.goal &&
      other.value === figure.value &&
      other.unit === figure.unit &&
      other.kind === figure.kind &&
      isSameIndicator(other, figure),
  );
  return same ? clauseAt(clauses, same.start) : null;
}

/**
 * The clause of the next plan that undertakes the same again: it prints the same number, or names an undertaking of the
 * place's own. A new number for it, or for a measure, is a new promise.
 */
function findPlanned(subject: Subject, next: ComparedReport): Clause | null {
  const { figure, measure } = subject;
  const found = next.clauses.find((clause) => {
    if (clause.half !== 'plan') return false;
    const printed = printedIn(next, clause);
    if (!isNamedIn(subject, { clause, printed })) return false;
    const counts = countsIn(clause, figure, next);
    if (counts.includes(figure.value) || printed.includes(figure.text)) return true;
    return !measure && counts.length === 0 && namesOwn(subject, clause);
  });
  return found ?? null;
}

/** The values that a clause prints in a promise's unit. */
const countsIn = ({ start, end }: Clause, { unit, kind }: Figure, { figures }: ComparedReport): number[] =>
  figures
    .filter(
      (other) => other.start >= start && other.start < end && other.unit === unit && other.kind === kind,
    )
    .map(({ value }) => value);
