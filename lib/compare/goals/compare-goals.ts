import type { Figure } from '../../analysis/figure.ts';
import { type ComparedFigure, type ComparedReport, placeOf } from '../compared-report.ts';
import { weighBigrams } from '../likeness.ts';
import { findBeside } from './beside.ts';
import { findFunded } from './funded.ts';
import { nameFigure } from './named.ts';
import { findOutcomeFigures, type Outcome, pairOutcomes } from './outcomes.ts';
import { findPromises } from './promises.ts';
import { findRepeats, findUnfinished, type Repeat } from './repeats.ts';
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
  const goals = findPromises(report, next).map((figure) => nameFigure(figure, report));
  const outcomes = findOutcomeFigures(next).map((figure) => nameFigure(figure, next));
  const pairs = pairOutcomes(goals, outcomes, weigh);
  const beside = findBeside(
    goals.filter(({ figure }) => !pairs.has(figure)),
    outcomes,
    weigh,
  );
  const planned = next.figures.filter(({ goal }) => goal).map((figure) => nameFigure(figure, next));
  const searched = { report, next, planned, weigh };
  const funded = findFunded(goals, { report, next, outcomes });
  const repeats = findRepeats(goals, searched);
  const outcomeOf = (figure: Figure): Outcome | null => {
    const other = beside.get(figure);
    return pairs.get(figure) ?? funded.get(figure) ?? (other ? { figure: other, comparable: false } : null);
  };
  const rows = goals.map((goal): GoalRow => {
    const { figure } = goal;
    const outcome = outcomeOf(figure);
    const again = outcome && findUnfinished(goal, outcome.figure, searched);
    const said: Repeat | null = again
      ? { clause: again, state: 'promised-again' }
      : outcome
        ? null
        : (repeats.get(figure) ?? null);
    return {
      goal: placeOf(report, figure),
      next: next.index,
      outcome: outcome && { ...placeOf(next, outcome.figure), comparable: outcome.comparable },
      state: said?.state ?? (outcome ? 'reported' : 'not-mentioned'),
      words: said && { report: next.index, start: said.clause.start, end: said.clause.end },
    };
  });
  return { rows, mentions: findMentions(report, next) };
}
