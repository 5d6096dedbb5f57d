import type { Figure } from '../../analysis/figure.ts';
import { type ComparedFigure, type ComparedReport, placeOf } from '../compared-report.ts';
import { weighBigrams } from '../likeness.ts';
import { findOutcomeFigures, nameFigure, pairOutcomes } from './outcomes.ts';
import { findPromises } from './promises.ts';
import { findRepeats } from './repeats.ts';
import { findMentions, type Mention } from './text-goals.ts';

/**
 * What became of a promise, as far as the next report says: `reported` gives an outcome, in numbers or in words;
 * `promised-again` names it among the plans once more; `not-mentioned` does neither. None of them is a verdict.
 */
export type PromiseState = 'reported' | 'not-mentioned' | 'promised-again';

/** A promise beside what the next report gives for it. */
export interface GoalRow {
  goal: ComparedFigure;
  /** Index of the report that was asked what became of it. */
  next: number;
  /** `null` where the next report gives no number for it. */
  outcome: (ComparedFigure & { comparable: boolean }) | null;
  state: PromiseState;
  /** Where the next report says it in words or promises it again; `null` where a number says it, or nothing does. */
  words: { report: number; start: number; end: number } | null;
}

/** The promises of a report with a number, and what it says without one that the next report says again. */
export interface ComparedGoals {
  rows: GoalRow[];
  mentions: Mention[];
}

/** Sets the promises of one report, in its order, beside what the next report of the place gives for them. */
export function compareGoals(report: ComparedReport, next: ComparedReport): ComparedGoals {
  const weigh = weighBigrams([...report.clauses, ...next.clauses].map(({ bigrams }) => bigrams));
  const goals = findPromises(report, next).map((figure) => nameFigure(figure, report.clauses));
  const outcomes = findOutcomeFigures(next).map((figure) => nameFigure(figure, next.clauses));
  const pairs = pairOutcomes(goals, outcomes, weigh);
  const repeats = findRepeats(goals, next);
  const rows = goals.map(({ figure }) => {
    const pair = pairs.get(figure);
    if (pair)
      return row(report, figure, {
        next: next.index,
        outcome: { ...placeOf(next, pair.figure), comparable: pair.comparable },
        state: 'reported',
        words: null,
      });
    const said = repeats.get(figure);
    return row(report, figure, {
      next: next.index,
      outcome: null,
      state: said?.state ?? 'not-mentioned',
      words: said ? { report: next.index, start: said.clause.start, end: said.clause.end } : null,
    });
  });
  return {
    rows,
    mentions: findMentions(report, next),
  };
}

function row(report: ComparedReport, goal: Figure, rest: Omit<GoalRow, 'goal'>): GoalRow {
  return { goal: placeOf(report, goal), ...rest };
}
