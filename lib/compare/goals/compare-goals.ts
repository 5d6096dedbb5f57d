import type { Figure } from '../../analysis/figure.ts';
import { type ComparedFigure, type ComparedReport, placeOf } from '../compared-report.ts';
import { weighBigrams } from '../likeness.ts';
import { isSameUnit } from '../measure.ts';
import { findBeside } from './beside.ts';
import { isOfItsYear, isPartOfYear } from './due.ts';
import { findFunded } from './funded.ts';
import { type Named, nameFigure } from './named.ts';
import type { Outcome } from './outcome.ts';
import { findOutcomeFigures, pairOutcomes } from './outcomes.ts';
import { findPromises } from './promises.ts';
import { findRepeats, findUnfinished, prepareSearch, type Repeat, type Searched } from './repeats.ts';
import { findRunTotals } from './run-totals.ts';
import { findSecondSteps } from './second-steps.ts';
import { findMentions, type Mention } from './text-goals.ts';

/**
 * What became of a promise, as far as the next report says: `reported` gives an outcome, in numbers or in words;
 * `promised-again` names it among the plans once more; `not-mentioned` does neither. None of them is a verdict.
 */
export type PromiseState = 'reported' | 'not-mentioned' | 'promised-again';

/** A figure of the next report that stands beside a promise. */
export interface GivenOutcome extends ComparedFigure {
  comparable: boolean;
  /** True where it is of a part of a year (前三季度增长9%): it stands beside a year's promise with that caution alone. */
  partOfYear: boolean;
}

/** A promise beside what the next report gives for it. */
export interface GoalRow {
  goal: ComparedFigure;
  /** Index of the report that was asked what became of it. */
  next: number;
  /** `null` where the next report gives no number for it. */
  outcome: GivenOutcome | null;
  state: PromiseState;
  /** Where the next report says it in words or promises it again; `null` where a number says it, or nothing does. */
  words: { report: number; start: number; end: number } | null;
  /**
   * What led to the state: `number`, a figure of the same measure, or the promised number given again; `words`, nothing
   * but the words of its name, which say less surely that the same thing is meant. `null` where nothing did.
   */
  by: 'number' | 'words' | null;
}

/** The promises of a report with a number, and what it says without one that the next report says again. */
export interface ComparedGoals {
  rows: GoalRow[];
  mentions: Mention[];
}

/**
 * Sets the promises of one report, in its order, beside what the next report of the place gives for them. A promise for
 * two things (城乡居民收入) has a row for each that is given; the steps of one (增长7%，力争8%) have the same outcome.
 */
export function compareGoals(report: ComparedReport, next: ComparedReport): ComparedGoals {
  const weigh = weighBigrams([...report.clauses, ...next.clauses].map(({ bigrams }) => bigrams));
  const promised = findPromises(report, next);
  const steps = findSecondSteps(promised, report);
  const goals = promised.filter((figure) => !steps.has(figure)).map((figure) => nameFigure(figure, report));
  const answered = answerGoals(goals, { report, next, weigh });
  const rows = promised.flatMap((figure) =>
    answered.get(steps.get(figure) ?? figure)!.map((row) => ({ ...row, goal: placeOf(report, figure) })),
  );
  return { rows, mentions: findMentions(report, next) };
}

/** What becomes of each promise, in a row for each of its halves. */
function answerGoals(
  goals: readonly Named[],
  { report, next, weigh }: Pick<Searched, 'report' | 'next' | 'weigh'>,
): Map<Figure, GoalRow[]> {
  const outcomes = findOutcomeFigures(next).map((figure) => nameFigure(figure, next));
  const pairs = pairOutcomes(goals, outcomes, weigh);
  const beside = findBeside(
    goals.filter(({ figure }) => !pairs.has(figure)),
    outcomes,
    weigh,
  );
  const searched = prepareSearch({ report, next, weigh });
  const funded = findFunded(goals, { report, next, outcomes });
  const repeats = findRepeats(goals, searched);
  const totals = findRunTotals(goals, next, weigh);
  const answer = (goal: Named, paired: Outcome | null): GoalRow => {
    const { figure } = goal;
    const repeat = isMeasuredOtherwise(goal, goals, pairs) ? null : (repeats.get(figure) ?? null);
    const outcome =
      paired ?? funded.get(figure) ?? shown(beside.get(figure)) ?? countIn(repeat, goal, outcomes);
    const total = outcome || repeat?.state === 'reported' ? null : shown(totals.get(figure));
    const unfinished = outcome && findUnfinished(goal, outcome.figure, searched);
    const isMeasured = paired !== null || total !== null || (!funded.has(figure) && beside.has(figure));
    const given = outcome ?? total;
    return rowOf(goal, {
      report,
      next,
      outcome: given,
      // What is promised again by its number was not done in a sum of several years.
      repeat: unfinished ?? (outcome || (total && repeat?.by !== 'number') ? null : repeat),
      by: given && (isMeasured ? 'number' : 'words'),
    });
  };
  return new Map(
    goals.map((goal) => [
      goal.figure,
      (pairs.get(goal.figure) ?? [null]).map((paired) => answer(goal, paired)),
    ]),
  );
}

/** True for one of two measures of a thing in one clause (380户、6万平方米棚户区改造), of which the other has its number. */
const isMeasuredOtherwise = (
  goal: Named,
  goals: readonly Named[],
  pairs: ReadonlyMap<Figure, readonly Outcome[]>,
): boolean =>
  !goal.general &&
  goals.some(
    (other) =>
      other !== goal &&
      other.clause === goal.clause &&
      other.core.words === goal.core.words &&
      pairs.has(other.figure),
  );

const shown = (figure: Figure | undefined): Outcome | null => (figure ? { figure, comparable: false } : null);

/** The only count in a promise's unit that stands in the clause that says in words what became of it. */
function countIn(repeat: Repeat | null, { figure }: Named, outcomes: readonly Named[]): Outcome | null {
  if (repeat?.state !== 'reported') return null;
  const { start, end } = repeat.clause;
  const counts = outcomes.filter(
    ({ figure: other }) =>
      other.start >= start &&
      other.start < end &&
      other.kind === figure.kind &&
      isOfItsYear(figure, other) &&
      isSameUnit(other.unit, figure.unit),
  );
  return counts.length === 1 ? shown(counts[0]?.figure) : null;
}

const givenBy = (next: ComparedReport, { figure, comparable }: Outcome): GivenOutcome => ({
  ...placeOf(next, figure),
  comparable,
  partOfYear: figure.period !== null && isPartOfYear(figure.period),
});

/** What a row is made of, besides its promise. */
interface Answer {
  report: ComparedReport;
  next: ComparedReport;
  outcome: Outcome | null;
  repeat: Repeat | null;
  /** What led to the outcome. */
  by: GoalRow['by'];
}

const rowOf = ({ figure }: Named, { report, next, outcome, repeat, by }: Answer): GoalRow => ({
  goal: placeOf(report, figure),
  next: next.index,
  outcome: outcome && givenBy(next, outcome),
  state: repeat?.state ?? (outcome ? 'reported' : 'not-mentioned'),
  words: repeat && { report: next.index, start: repeat.clause.start, end: repeat.clause.end },
  by: repeat?.by ?? by,
});
