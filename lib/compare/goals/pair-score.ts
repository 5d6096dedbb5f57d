import type { Figure } from '../../analysis/figure.ts';
import { measureUnits } from '../../text/measure-units.ts';
import { readPeriod } from '../../text/period-shape.ts';
import { bigramsOf, likenessOf, type Weigh } from '../likeness.ts';
import { isSameUnit } from '../measure.ts';
import { areContrary } from '../words/contrasts.ts';
import { isOnlyGeneric } from '../words/generic-words.ts';
import { areOfTwoOwners } from '../words/measure-owners.ts';
import { areApart } from '../words/scopes.ts';
import { sortOfProjects } from '../words/sorts-of-projects.ts';
import { type Core, isEdge, type Named } from './named.ts';

/** Pairs below this are not shown. */
export const leastScore = 0.6;

/** How much a name says that is the front or the end of the other. */
const contained = 0.8;

/** What equal printed values add: two reports print one number of two things less often than of one. */
const sameValue = 0.25;

/** How much of a pair's score may come of the clauses around the names. */
const clauseShare = 0.35;

/** Two clauses so like each other say the same of one thing. */
const sameClause = 0.7;

/** How long a name that many things go by must be to say as the end of another which one it is (到位资金). */
const leastGeneral = 4;

/** How surely a figure is the outcome of a promise of the same kind, from 0 to 1, by names, clauses and values. */
export function scorePair(goal: Named, outcome: Named, weigh: Weigh): number {
  const [a, b] = [goal.figure, outcome.figure];
  if (kindOf(a) !== kindOf(b) || areOfTwoThings(goal, outcome) || areOfTwoOrders(a, b)) return 0;
  const name = nameLikeness(goal, outcome, weigh);
  const clause =
    goal.clause && outcome.clause ? likenessOf(goal.clause.bigrams, outcome.clause.bigrams, weigh) : 0;
  const equal = isSameAmount(a, b) ? sameValue : 0;
  const isGeneral = goal.general || outcome.general;
  if (clause >= sameClause && !isGeneral && goal.alone && outcome.alone && isSameUnit(a.unit, b.unit))
    return Math.max(clause, name);
  if (name >= leastTold && isToldApart(a, b)) return Math.max(name, leastScore);
  return Math.min(1, Math.max(name, (1 - clauseShare) * name + clauseShare * clause + equal));
}

/** True for names that hold different members of a contrast, of things that their words tell apart, and for the measure of a named place or branch beside another's. */
export const areOfTwoThings = (goal: Named, outcome: Named): boolean =>
  areContrary(goal.sides, outcome.sides) ||
  areApart(goal.scopes, outcome.scopes) ||
  goal.ofPlace !== outcome.ofPlace ||
  areOfTwoOwners(goal.owner, outcome.owner);

/** Units of changes that are rates. */
const rates = new Set(['%', '个百分点']);

/** So many times as much for a year is of no measure of the same thing. */
const mostTimes = 40;

const areOfTwoOrders = (a: Figure, b: Figure): boolean =>
  a.kind === 'amount' && isSameUnit(a.unit, b.unit) && apart(a, b) > Math.log(mostTimes * yearsOf(b));

/** How many years a figure is of; 1 where it says none. */
function yearsOf({ period }: Figure): number {
  const parts = period === null ? null : readPeriod(period);
  return parts?.type === 'years' ? parts.to - parts.from + 1 : 1;
}

/** The kind of a figure, where so many more of a counted thing (净增17家) are an amount of them like others (新增15家). */
const kindOf = ({ kind, dir, unit }: Figure): Figure['kind'] =>
  kind === 'change' && dir === 'up' && unit !== null && !rates.has(unit) && unit !== '元' ? 'amount' : kind;

/** How like two names are, from 0 to 1; 1 for one indicator, or one wording of one 口径. */
export function nameLikeness(goal: Named, outcome: Named, weigh: Weigh): number {
  const [a, b] = [goal.figure, outcome.figure];
  const [own, other] = [goal.core.words, outcome.core.words];
  if (a.indicatorId !== null && a.indicatorId === b.indicatorId) return 1;
  if (isPromisedAs(a.indicatorId, b.indicatorId)) return contained;
  const least =
    isShortEnd(goal, outcome) ||
    countsTheSame(a, b) ||
    countsOneThing(goal, outcome) ||
    countsOneSort(goal, outcome)
      ? leastScore
      : 0;
  if (goal.owned || outcome.owned) return least;
  if (goal.general || outcome.general)
    return isEdge(own, other, leastGeneral) && (own === other || !isOnlyGeneric(shorterOf(own, other)))
      ? leastScore
      : least;
  if (own === other) return a.scope === b.scope ? 1 : contained;
  const isCounted = a.kind === 'amount' && b.kind === 'amount';
  // 企业 ends many names: it takes the number to say which one is meant.
  if (isCounted && (isBare(own) || isBare(other)) && a.unit !== '元' && !isSameAmount(a, b)) return least;
  if (isCounted && isFrontOfOther(own, other) && a.unit !== b.unit && !isSameAmount(a, b)) return least;
  return Math.max(least, ...goal.members.map((member) => coreLikeness(member, outcome.core, weigh)));
}

const shorterOf = (a: string, b: string): string => (a.length < b.length ? a : b);

/** A generic name of so few characters ends the names of many things. */
const longestBare = 3;
const isBare = (name: string): boolean => name.length <= longestBare && isOnlyGeneric(name);

/** True where one name only begins the other: what it goes on to (市场主体, 市场主体减负) is another thing where it is measured otherwise. */
const isFrontOfOther = (a: string, b: string): boolean => {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.startsWith(short) && !long.endsWith(short);
};

/** What stands between a part and its whole in the name of a share (绿色经济占生产总值比重). */
const shareOf = '占';

function coreLikeness(a: Core, b: Core, weigh: Weigh): number {
  if (a.words.startsWith(shareOf) !== b.words.startsWith(shareOf)) return 0;
  const [part, other] = [partOf(a.words), partOf(b.words)];
  if (
    part &&
    other &&
    likenessOf(bigramsOf(part), bigramsOf(other), weigh) < leastScore &&
    !isEdge(part, other)
  )
    return 0;
  const likeness = likenessOf(a.bigrams, b.bigrams, weigh);
  return isEdge(a.words, b.words) ? Math.max(contained, likeness) : likeness;
}

/** What a share is the share of something of; empty where a name is no share's. */
const partOf = (name: string): string => (name.includes(shareOf) ? (name.split(shareOf)[0] ?? '') : '');

/** Indicators that are promised by one name and reported by the other. Jobs are promised as posts, reported as people. */
const promisedAs: ReadonlyMap<string, string> = new Map([['new-jobs', 'new-urban-employment']]);

const isPromisedAs = (promised: string | null, reported: string | null): boolean =>
  promised !== null && reported !== null && promisedAs.get(promised) === reported;

/** The very same amount: two figures of one thing more often than of two. Of two counting words (277项, 277个) only where it is not round. */
export const isSameAmount = (a: Figure, b: Figure): boolean =>
  a.kind === 'amount' &&
  a.value === b.value &&
  (a.unit === b.unit || (isSameUnit(a.unit, b.unit) && !isRound(a)));

/** A number of one digit is printed of many things. */
const leastTelling = 10;

/** How like the names of two equal amounts must be where the number itself is seldom printed. */
const leastTold = 0.35;

/** The very same amount, of a number that is not round (55公里): one report seldom prints it of two things. */
const isToldApart = (a: Figure, b: Figure): boolean => isSameAmount(a, b) && !isRound(a);

const isRound = ({ value }: Figure): boolean => String(value).replace(/[.]|(?<!0)0+$/gu, '').length === 1;

/** The very same amount, of a number that is no single digit. */
export const isOneNumber = (a: Figure, b: Figure): boolean => isSameAmount(a, b) && a.value >= leastTelling;

/** One count of a thing and of the same thing with more words (68个重点项目, 68个试验区重点项目). */
export const countsTheSame = (a: Figure, b: Figure): boolean =>
  isOneNumber(a, b) && isInside(a.indicator ?? '', b.indicator ?? '');

/** Counts of one thing to which two deeds are done (公厕, 改造新建公厕); a name that is a deed alone is of nothing. */
const countsOneThing = (goal: Named, outcome: Named): boolean =>
  !goal.general &&
  !outcome.general &&
  goal.figure.unit === outcome.figure.unit &&
  goal.figure.kind === 'amount' &&
  goal.figure.unit !== '元' &&
  goal.thing === outcome.thing &&
  goal.thing !== '';

/** Counts of projects of one rank, size or stage (市级重点项目266个, 321个): of things that many go by the sort says which. */
const countsOneSort = ({ figure: a, general }: Named, { figure: b, general: other }: Named): boolean => {
  if ((!general && !other) || a.kind !== 'amount' || b.kind !== 'amount' || !isSameUnit(a.unit, b.unit))
    return false;
  const sort = sortOfProjects(a.indicator ?? '');
  return sort !== null && sort === sortOfProjects(b.indicator ?? '');
};

const isInside = (a: string, b: string): boolean => a !== '' && b !== '' && (a.includes(b) || b.includes(a));

/** Units in which a thing is measured and not counted; few things of a report are measured in one of them. */
export const measuring: ReadonlySet<string> = new Set(
  measureUnits
    .filter(({ group }) => group === 'area' || group === 'length' || group === 'volume' || group === 'weight')
    .map(({ base }) => base),
);

/** Two measures of one thing in two years seldom differ by more than this factor. */
const mostApart = 3;

/** A word of two characters that ends the other name (大棚, 蔬菜大棚), where what is measured says the rest. */
function isShortEnd({ figure: a, core: x }: Named, { figure: b, core: y }: Named): boolean {
  const [short, long] = x.words.length < y.words.length ? [x.words, y.words] : [y.words, x.words];
  if (a.unit !== b.unit || short.length !== 2 || !long.endsWith(short)) return false;
  return isSameAmount(a, b) || (measuring.has(a.unit ?? '') && apart(a, b) < Math.log(mostApart));
}

/** How far two values lie apart, as the logarithm of their ratio. */
export const apart = (a: Figure, b: Figure): number =>
  Math.abs(Math.log(Math.abs(a.value || 1) / Math.abs(b.value || 1)));
