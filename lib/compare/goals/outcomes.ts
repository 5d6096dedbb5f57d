import type { Figure } from '../../analysis/figure.ts';
import { parsePeriod } from '../../text/period-shape.ts';
import { type Clause, clauseAt } from '../clauses.ts';
import type { ComparedReport } from '../compared-report.ts';
import { bigramsOf, likenessOf, type Weigh } from '../likeness.ts';
import { coreOf, isGeneralName, isSameUnit, lineAspect } from '../measure.ts';
import { areContrary, type Sides, sidesOf } from '../words/contrasts.ts';
import { jointWords } from '../words/name-words.ts';

/** What a report gives for a promise, and whether the two may be set side by side. */
export interface Outcome {
  figure: Figure;
  /** False where it is of the same thing and measures something else: another unit, growth against level, new against stock. */
  comparable: boolean;
  /** How sure the pair is, from 0 to 1. */
  score: number;
}

/** Words with their pairs of characters. */
interface Core {
  words: string;
  bigrams: ReadonlySet<string>;
}

/** A figure with the words it is known by, worked out once for all that it is tried against. */
export interface Named {
  figure: Figure;
  core: Core;
  sides: Sides;
  /** What it stands for as a promise: of a name for two things (城乡居民) the cores of both, else its own. */
  members: readonly Core[];
  clause: Clause | null;
  general: boolean;
}

/** Pairs below this are not shown. */
const least = 0.6;

/** Names of this many characters may stand for a longer name that ends or begins with them. */
const leastContained = 3;

/** How much a name says that is the front or the end of the other. */
const contained = 0.8;

/** What equal printed values add: two reports print one number of two things less often than of one. */
const sameValue = 0.25;

/** How much of a pair's score may come of the clauses around the names. */
const clauseShare = 0.35;

/** Growth over several years (年均增长12%), which is no outcome of what was promised for one. */
const overRun = new Set(['年均', '两年平均']);

/**
 * Figures of the next report that give what became of something: stated, of its time, not summed over
 * several years, and not a value that was superseded.
 */
export function findOutcomeFigures(next: ComparedReport): Figure[] {
  const reviewed = next.identity.period ? parsePeriod(next.identity.period) : null;
  return next.figures.filter((figure) => {
    if (figure.status === 'target' || figure.kind === 'rank') return false;
    if (next.related.replacementOf(figure)) return false;
    if (figure.basis !== null && overRun.has(figure.basis)) return false;
    const period = figure.period ? parsePeriod(figure.period) : null;
    if (period?.shape.startsWith('years-')) return false;
    return !reviewed || !period || (period.to >= reviewed.from && period.to <= reviewed.to);
  });
}

/** Works out the words that a figure is known by. */
export function nameFigure(figure: Figure, clauses: readonly Clause[]): Named {
  const core = coreOf(figure) ?? '';
  return {
    figure,
    core: withBigrams(core),
    sides: sidesOf(core),
    members: coresOf(core).map(withBigrams),
    clause: clauseAt(clauses, figure.start),
    general: core === '' || isGeneralName(figure.indicator ?? ''),
  };
}

const withBigrams = (words: string): Core => ({ words, bigrams: bigramsOf(words) });

/** The cores that a name stands for: of one that names two things at once, those of both. */
function coresOf(core: string): string[] {
  const joint = jointWords.find(({ form }) => core.includes(form));
  return joint ? joint.members.map((member) => core.replace(joint.form, member)) : [core];
}

/** How surely a figure is the outcome of a promise, from 0 to 1, by names, clauses and values. */
function scorePair(goal: Named, outcome: Named, weigh: Weigh): number {
  const [a, b] = [goal.figure, outcome.figure];
  if (areContrary(goal.sides, outcome.sides)) return 0;
  const name = nameLikeness(goal, outcome, weigh);
  // Growth and level of one measure may be shown beside each other, where nothing but the name says that they are one.
  if (a.kind !== b.kind) return name === 1 ? name : 0;
  const clause =
    goal.clause && outcome.clause ? likenessOf(goal.clause.bigrams, outcome.clause.bigrams, weigh) : 0;
  const equal = a.value === b.value && a.unit === b.unit && a.kind === 'amount' ? sameValue : 0;
  return Math.min(1, Math.max(name, (1 - clauseShare) * name + clauseShare * clause + equal));
}

function nameLikeness(goal: Named, outcome: Named, weigh: Weigh): number {
  const [a, b] = [goal.figure, outcome.figure];
  if (a.indicatorId !== null && a.indicatorId === b.indicatorId) return 1;
  if (goal.general || outcome.general) return 0;
  if (goal.core.words === outcome.core.words) return a.scope === b.scope ? 1 : contained;
  return Math.max(...goal.members.map((member) => coreLikeness(member, outcome.core, weigh)));
}

function coreLikeness(a: Core, b: Core, weigh: Weigh): number {
  const [short, long] = a.words.length < b.words.length ? [a.words, b.words] : [b.words, a.words];
  const edge = short.length >= leastContained && (long.endsWith(short) || long.startsWith(short));
  const likeness = likenessOf(a.bigrams, b.bigrams, weigh);
  return edge ? Math.max(contained, likeness) : likeness;
}

/**
 * Pairs promises with outcomes: the surest pair first, each figure in one pair. Growth is paired with growth and level
 * with level; a pair that measures two things says so.
 */
export function pairOutcomes(
  goals: readonly Named[],
  outcomes: readonly Named[],
  weigh: Weigh,
): Map<Figure, Outcome> {
  const pairs = goals
    .flatMap((goal) => outcomes.map((outcome) => ({ goal, outcome, score: scorePair(goal, outcome, weigh) })))
    .filter(({ score }) => score >= least)
    .map((pair) => ({ ...pair, comparable: isComparable(pair.goal.figure, pair.outcome.figure) }))
    .sort(
      (a, b) =>
        Number(b.comparable) - Number(a.comparable) ||
        b.score - a.score ||
        apart(a.goal.figure, a.outcome.figure) - apart(b.goal.figure, b.outcome.figure) ||
        a.goal.figure.start - b.goal.figure.start ||
        a.outcome.figure.start - b.outcome.figure.start,
    );
  const found = new Map<Figure, Outcome>();
  const taken = new Set<Figure>();
  for (const { goal, outcome, comparable, score } of pairs) {
    if (found.has(goal.figure) || taken.has(outcome.figure)) continue;
    found.set(goal.figure, { figure: outcome.figure, comparable, score });
    taken.add(outcome.figure);
  }
  return found;
}

/** How far two values lie apart, as a ratio: of two values of one measure (a park's and the town's) the nearer is meant. */
const apart = (goal: Figure, outcome: Figure): number =>
  Math.abs(Math.log(Math.abs(goal.value || 1) / Math.abs(outcome.value || 1)));

/** Same unit, same aspect, same scope where both print one. */
function isComparable(goal: Figure, outcome: Figure): boolean {
  if (goal.kind !== outcome.kind || !isSameUnit(goal.unit, outcome.unit)) return false;
  if (goal.scope !== null && outcome.scope !== null && goal.scope !== outcome.scope) return false;
  return lineAspect(goal.aspect) === lineAspect(outcome.aspect) || isDone(goal) === isDone(outcome);
}

/** True for what is done in the time (新建, 改造, 完成), against what there is in the end. */
const isDone = ({ aspect }: Figure): boolean => aspect === 'added' || aspect === 'total';
