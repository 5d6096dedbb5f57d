import type { Figure } from '../../analysis/figure.ts';
import { isInNotes } from '../../figures/weight/weigh-figures.ts';
import { parsePeriod } from '../../text/period-shape.ts';
import { clauseAt } from '../clauses.ts';
import type { ComparedReport } from '../compared-report.ts';
import type { Weigh } from '../likeness.ts';
import { isSameIndicator, yearOf } from '../measure.ts';
import { isThreshold } from '../thresholds.ts';
import { areOfTwoFields } from '../words/heading-fields.ts';
import { countsBrands, saysRunOfYears } from '../words/progress-words.ts';
import { isComparable } from './comparable.ts';
import { isOfItsYear } from './due.ts';
import { outcomesOfHalves, partPromise } from './halves.ts';
import { isEdge, type Named } from './named.ts';
import type { Outcome } from './outcome.ts';
import { apart, leastScore, scorePair } from './pair-score.ts';

/** Growth over several years (年均增长12%), which is no outcome of what was promised for one. */
export const overRun: ReadonlySet<string> = new Set(['年均', '两年平均']);

/**
 * Figures of the next report that give what became of something: stated, of its time, not summed over
 * several years, no condition on what is counted, not a value that was superseded, and none of its notes.
 */
export function findOutcomeFigures(next: ComparedReport): Figure[] {
  const reviewed = next.identity.period ? parsePeriod(next.identity.period) : null;
  return next.figures.filter((figure) => {
    if (figure.status === 'target' || figure.kind === 'rank' || isInNotes(figure)) return false;
    if (next.related.replacementOf(figure) || isThreshold(next, figure)) return false;
    if (isRunOfYears(figure, next) || isOfBrand(figure, next)) return false;
    if (figure.basis !== null && overRun.has(figure.basis)) return false;
    const period = figure.period ? parsePeriod(figure.period) : null;
    if (period?.shape.startsWith('years-')) return false;
    return !reviewed || !period || (period.to >= reviewed.from && period.to <= reviewed.to);
  });
}

/** True for the years for which something has been so: no outcome of anything. */
const isRunOfYears = ({ unit, start }: Figure, { text }: ComparedReport): boolean =>
  unit === '年' && saysRunOfYears.test(text.slice(start - 2, start));

/** True for a number in the name of a brand or a base that a list counts: no outcome of anything. */
const isOfBrand = ({ start, end }: Figure, { text, clauses }: ComparedReport): boolean =>
  countsBrands.test(text.slice(end, clauseAt(clauses, start)?.end ?? end));

/**
 * Pairs promises with outcomes of their kind: the surest pair first, each figure in one pair; a pair that measures two
 * things says so. Only a promise that is printed twice shares its outcome. A promise for two has the outcomes of both.
 */
export function pairOutcomes(
  goals: readonly Named[],
  outcomes: readonly Named[],
  weigh: Weigh,
): Map<Figure, Outcome[]> {
  const promises = goals.map(partPromise);
  const wholes = pairEach(goals, outcomes, weigh);
  const joint = promises.filter(({ halves }) => halves.length > 1);
  const halves = pairEach(
    joint.flatMap((promise) => promise.halves),
    outcomes,
    weigh,
  );
  const found = new Map([...wholes, ...halves]);
  return new Map(
    promises.flatMap((promise) => {
      const own = outcomesOfHalves(promise, found);
      return own.length > 0 ? [[promise.goal.figure, own] as const] : [];
    }),
  );
}

/** Pairs each promise with one outcome at most. */
function pairEach(goals: readonly Named[], outcomes: readonly Named[], weigh: Weigh): Map<Named, Outcome> {
  const found = new Map<Named, Outcome>();
  const taken = new Set<Figure>();
  for (const { goal, outcome, comparable } of rankPairs(goals, outcomes, weigh)) {
    // What is said of two (城乡居民收入均增长7%) answers a promise for each.
    if (found.has(goal) || (taken.has(outcome.figure) && outcome.members.length === 1)) continue;
    found.set(goal, { figure: outcome.figure, comparable });
    taken.add(outcome.figure);
  }
  for (const goal of goals) {
    if (found.has(goal)) continue;
    const same = goals.find((other) => found.has(other) && isSamePromise(goal, other));
    if (same) found.set(goal, found.get(same)!);
  }
  return found;
}

/** A promise beside a figure that may be its outcome. */
interface Pair {
  goal: Named;
  outcome: Named;
  score: number;
  comparable: boolean;
}

/** All pairs worth showing, the surest first; of two values of one measure (a park's and the town's) the nearer is meant. */
function rankPairs(goals: readonly Named[], outcomes: readonly Named[], weigh: Weigh): Pair[] {
  const pairs: Pair[] = [];
  for (const goal of goals)
    for (const outcome of outcomes) {
      if (baseYear(goal.figure) !== baseYear(outcome.figure)) continue;
      const score = scorePair(goal, outcome, weigh);
      // Their times are read last: few pairs come so far.
      if (score >= leastScore && isOfItsYear(goal.figure, outcome.figure))
        pairs.push({ goal, outcome, score, comparable: isComparable(goal, outcome) });
    }
  return pairs.sort(
    (a, b) =>
      Number(b.comparable) - Number(a.comparable) ||
      orderedScore(b) - orderedScore(a) ||
      apart(a.goal.figure, a.outcome.figure) - apart(b.goal.figure, b.outcome.figure) ||
      a.goal.figure.start - b.goal.figure.start ||
      a.outcome.figure.start - b.outcome.figure.start,
  );
}

/** How much a candidate under a heading of another field (农业农村 of 城市) is less sure than one under the promise's. */
const otherField = 0.15;

const orderedScore = ({ goal, outcome, score }: Pair): number =>
  areOfTwoFields(goal.fields, outcome.fields) ? score - otherField : score;

/** A year that growth is measured from (比2016年). */
const printedYear = /[12]\d{3}/u;

/** The year that a value's growth is measured from; `null` for the one before, and for none. */
function baseYear({ basis, period }: Figure): number | null {
  const printed = basis === null ? null : printedYear.exec(basis);
  const year = period ? yearOf(period) : null;
  return printed && Number(printed[0]) + 1 !== year ? Number(printed[0]) : null;
}

/** A promise that a plan prints twice: 190亿元 among its aims, and again where it says how. */
function isSamePromise(a: Named, b: Named): boolean {
  const [one, other] = [a.figure, b.figure];
  if (one.value !== other.value || one.unit !== other.unit || one.kind !== other.kind) return false;
  return isSameIndicator(one, other) || (!a.general && isEdge(a.core.words, b.core.words));
}
