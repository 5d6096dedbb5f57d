import type { Figure } from '../../analysis/figure.ts';
import { bigramsOf, type Weigh } from '../likeness.ts';
import { isSameUnit } from '../measure.ts';
import { isToldApart, kindCore } from '../name-core.ts';
import { isOnlyGeneric } from '../words/generic-words.ts';
import { measureAtEnd } from '../words/progress-words.ts';
import { isOfItsYear } from './due.ts';
import { isEdge, type Named } from './named.ts';
import { areOfTwoThings, nameLikeness } from './pair-score.ts';

/**
 * Finds what the next report gives that is of a promise's own thing and measures something else: the level beside a
 * promised growth, all social housing beside one kind of it, what there is beside what was to be added. It may be shown,
 * never compared; one figure may stand beside several promises.
 */
export function findBeside(
  goals: readonly Named[],
  outcomes: readonly Named[],
  weigh: Weigh,
): Map<Figure, Figure> {
  const found = new Map<Figure, Figure>();
  for (const goal of goals) {
    const beside = outcomes.find(
      (outcome) =>
        !areOfTwoThings(goal, outcome) &&
        (isOtherKind(goal, outcome, weigh) ||
          isOfOneSort(goal, outcome) ||
          isNarrower(goal, outcome) ||
          isStock(goal, outcome, outcomes)) &&
        isOfItsYear(goal.figure, outcome.figure),
    );
    if (beside) found.set(goal.figure, beside.figure);
  }
  return found;
}

const isOtherKind = (goal: Named, outcome: Named, weigh: Weigh): boolean =>
  goal.figure.kind !== outcome.figure.kind &&
  ((!isMore(goal.figure) && !isMore(outcome.figure)) || isSameUnit(goal.figure.unit, outcome.figure.unit)) &&
  !isGrowthBesideShare(goal, outcome) &&
  goal.local === outcome.local &&
  nameLikeness(goal, outcome, weigh) === 1;

/** How fast a thing grew, beside what part of something it is: both in percent, and neither says the other. */
const isGrowthBesideShare = (goal: Named, outcome: Named): boolean =>
  (goal.portion && isRate(outcome.figure)) || (outcome.portion && isRate(goal.figure));

/** So many more or fewer of something, in the unit that it is counted in (减少2亿元): of a count of the same alone. */
const isMore = ({ kind, unit }: Figure): boolean => kind === 'change' && unit !== '%' && unit !== '个百分点';

const isRate = ({ kind, unit }: Figure): boolean => kind === 'change' && unit === '%';

/** Two kinds of one thing, or a kind and the whole (公租房, 保障性住房), counted alike. */
function isOfOneSort({ figure: a, core: own }: Named, { figure: b, core: other }: Named): boolean {
  if (a.kind !== b.kind || own.words === other.words || !isSameUnit(a.unit, b.unit)) return false;
  const [first, second] = [kindCore(own.words), kindCore(other.words)];
  if (first === own.words && second === other.words) return false;
  if (isToldApart(own.words)) return false;
  return first === second || isEdge(first, second);
}

/** How many characters at the end of two names make them names of one thing. */
const leastHead = 4;

/** What the name of all there is of a thing may have before it. */
const ofAll = /^(?:国内|国际|各类|总|[省市县区]级|以上)*$/u;

/** True for a name of all there is of a promise's thing, and not of another sort of it. */
function isAllOf({ core: { words } }: Named, { core }: Named): boolean {
  const [sort, head] = [words.slice(0, -leastHeadOfStock), words.slice(-leastHeadOfStock)];
  if (isOnlyGeneric(head)) return false;
  return ofAll.test(sort) || [...bigramsOf(sort)].some((pair) => core.bigrams.has(pair));
}

/** Fewer do, where what is new was promised and what there is in the end is given (新开通3条航线, 航线达到34条). */
const leastHeadOfStock = 2;

/** The only count of a promise's thing: what there is in the end, where what is added was promised. */
function isStock(goal: Named, outcome: Named, all: readonly Named[]): boolean {
  const isReached = goal.done && outcome.reached && isAllOf(outcome, goal);
  const least = isReached ? leastHeadOfStock : leastHead;
  const head = goal.core.words.slice(-least);
  const isAsked = !goal.general && head.length === least && !measureAtEnd.test(head);
  const isCount = ({ figure, core }: Named): boolean =>
    figure.kind === 'amount' && figure.unit === goal.figure.unit && core.words.endsWith(head);
  return isAsked && goal.figure.kind === 'amount' && isCount(outcome) && all.filter(isCount).length === 1;
}

/** How much of a name must stand on each side of the words that another name has in its midst. */
const leastSide = 2;

/** Two counts of which one says in its midst which sort it is of (规上企业, 规上工业企业). */
function isNarrower({ figure: a, core: own, general }: Named, { figure: b, core: other }: Named): boolean {
  if (general || a.kind !== b.kind || !isSameUnit(a.unit, b.unit)) return false;
  const [short, long] = [own.words, other.words].sort((x, y) => x.length - y.length) as [string, string];
  if (short.length === long.length) return false;
  for (let at = leastSide; at <= short.length - leastSide; at += 1)
    if (long.startsWith(short.slice(0, at)) && long.endsWith(short.slice(at))) return true;
  return false;
}
