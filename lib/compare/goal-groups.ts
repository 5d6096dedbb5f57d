import type { Figure } from '../analysis/figure.ts';
import { sayValue } from '../analysis/say-figure.ts';
import type { Steps } from '../text/steps.ts';
import { type ComparedPlace, type ComparedReport, reviewsWholeYear } from './compared-report.ts';
import type { GoalRow, PromiseState } from './goals/compare-goals.ts';
import type { Quote } from './quote.ts';
import type { ReadComparison } from './read-comparison.ts';

/** A promise and what a later report gives for it. */
export interface RecordGoal {
  goal: Quote;
  /** What is promised, in the report's words; `null` where they don't say. */
  indicator: string | null;
  /** The innermost heading over it. */
  section: string | null;
  state: PromiseState;
  outcome: Quote | null;
  /** False where the outcome measures something else; `null` without one. */
  comparable: boolean | null;
  /** True where the outcome is of a part of a year, in a report that reviews whole years. */
  partOfYear: boolean;
  /** Both as cards say them, with the verb of a change and the unit of a table; `outcome` is `null` without one. */
  said: { goal: string; outcome: string | null };
  /** Where it is said in words, or promised again. */
  words: Quote | null;
}

/** The promises of one report, in its order, beside what one later report gives for them. */
export interface GoalGroup {
  report: number;
  next: number;
  /** True where the later report reviews only a part of a year: its values stand beside promises for all of it. */
  partOfYear: boolean;
  goals: RecordGoal[];
}

/** The promises by the pair of reports that was compared, in the order of the pairs, a pair at a step. */
export function* groupGoals(read: ReadComparison): Steps<GoalGroup[]> {
  const groups: GoalGroup[] = [];
  const pairs = Map.groupBy(read.comparison.goals, ({ goal, next }) => `${goal.report}|${next}`);
  for (const rows of pairs.values()) {
    const { goal, next } = rows[0]!;
    groups.push({
      report: goal.report,
      next,
      partOfYear: !reviewsWholeYear(read.reports[next]!.identity),
      goals: rows.map((row) => recordGoal(row, read)),
    });
    yield;
  }
  return groups;
}

/** Makes a row ready to be shown. */
export function recordGoal(
  { goal, state, outcome, words }: GoalRow,
  { reports, quote }: ReadComparison,
): RecordGoal {
  const reviewed = outcome && reports[outcome.report]!.identity;
  const figure = figureAt(goal, reports);
  const quoted = { goal: quote(goal), outcome: outcome && quote(outcome) };
  return {
    goal: quoted.goal,
    indicator: figure?.indicator ?? null,
    section: figure?.section.at(-1) ?? null,
    state,
    outcome: quoted.outcome,
    comparable: outcome?.comparable ?? null,
    partOfYear: reviewed !== null && outcome!.partOfYear && reviewsWholeYear(reviewed),
    said: {
      goal: say(quoted.goal, figure),
      outcome: quoted.outcome && say(quoted.outcome, outcome && figureAt(outcome, reports)),
    },
    words: words && quote(words),
  };
}

const figureAt = ({ report, start }: ComparedPlace, reports: readonly ComparedReport[]): Figure | null =>
  reports[report]!.figures.find((figure) => figure.start === start) ?? null;

/** What no figure was read at is said as it is printed. */
const say = ({ text }: Quote, figure: Figure | null): string => (figure === null ? text : sayValue(figure));
