import type { Figure } from '../../analysis/figure.ts';
import { areFarApart, isSameUnit, lineAspect } from '../measure.ts';
import { areOneOwner, isOwnerAlone, ownerOf } from '../words/measure-owners.ts';
import { areOfOneScope } from '../words/scopes.ts';
import type { Named } from './named.ts';
import { countsTheSame, isOneNumber, isSameAmount, measuring } from './pair-score.ts';

/**
 * True where a promise and a figure that seems to be its outcome may be set side by side: same unit, same scope where
 * both print one, of one part and stage (`scopes`), of one owner, one thing or the same several, counted in one way, of
 * as much time, and of the same aspect: what was done beside what is to be done, what there is beside what there shall
 * be.
 */
export function isComparable(goal: Named, outcome: Named): boolean {
  const [a, b] = [goal.figure, outcome.figure];
  if (!isSameUnit(a.unit, b.unit) || (outcome.partOfYear && !goal.partOfYear)) return false;
  if (a.scope !== null && b.scope !== null && a.scope !== b.scope) return false;
  // What was added (净增17家) beside an amount: only one that was added as well.
  if (a.kind !== b.kind && !(a.kind === 'amount' ? goal : outcome).done) return false;
  if (isStockBesideDeed(goal, outcome) || isStockBesideDeed(outcome, goal)) return false;
  const isKnown = a.indicatorId !== null && a.indicatorId === b.indicatorId;
  if (goal.local !== outcome.local && !countsTheSame(a, b)) return false;
  if (!speaksOf(outcome, goal.zone) || !speaksOf(goal, outcome.zone)) return false;
  if (isOfSeveralYears(goal, outcome) || goal.adjusted !== outcome.adjusted) return false;
  if (!isKnown && (!isOfOneWhole(goal, outcome) || isGrowthOfNew(goal, outcome))) return false;
  if (!areOfOneScope(goal.scopes, outcome.scopes, countsTheSame(a, b))) return false;
  if (a.kind === 'amount' && areFarApart(a.value, b.value)) return false;
  if (isKnown && a.aspect !== 'total' && b.aspect !== 'total') return true;
  return lineAspect(a.aspect) === lineAspect(b.aspect) || goal.done === outcome.done;
}

/** So many times what was promised for a year, a value that may be of several years is theirs. */
const mostOfYear = 2;

/** True for an outcome of several years: it says so, or it may be by its words and is far more than what a year was to have. */
function isOfSeveralYears(
  { figure: promised }: Named,
  { figure: given, summed, several, reached }: Named,
): boolean {
  if (summed) return true;
  const addsUp = given.kind === 'amount' ? !reached : given.unit !== '%';
  return several && addsUp && given.value >= mostOfYear * promised.value;
}

/** False where one name is of a part of what the other is of: of one of two things, or of one branch of many. */
function isOfOneWhole(goal: Named, outcome: Named): boolean {
  if (goal.joint !== outcome.joint && !isOneNumber(goal.figure, outcome.figure)) return false;
  if (isHalf(goal, outcome) || isHalf(outcome, goal)) return false;
  return isOfOneOwner(goal, outcome) || isSameAmount(goal.figure, outcome.figure);
}

/** True where both names say of the same owner, or one leaves out what the other says, or what its sentence says. */
function isOfOneOwner(goal: Named, outcome: Named): boolean {
  const [own, other] = [goal.core.words, outcome.core.words];
  if (areOneOwner(goal.owner, outcome.owner)) return true;
  if (goal.members.some(({ words }) => areOneOwner(ownerOf(words), outcome.owner))) return true;
  if (isOwnerAlone(own, other) || isOwnerAlone(other, own)) return true;
  return (
    (outcome.owner === '' && speaksOf(outcome, goal.owner)) ||
    (goal.owner === '' && speaksOf(goal, outcome.owner))
  );
}

/** True where the sentence of a value, up to it, holds some words; of none it always does. */
const speaksOf = ({ said }: Named, words: string | null): boolean =>
  words === null || (words !== '' && said.includes(words));

/** Words of one of two things, of the other, and of both; `joint` where a promise for both is always one of each. */
const halves = [
  { one: /城[镇市区]|县城/u, other: /农村|乡村|农民/u, both: /城乡/u, joint: false },
  { one: /存款/u, other: /(?<!存)贷款/u, both: /存贷款/u, joint: true },
];

/** True where one name is of one of two things alone, and the other of both (城市风貌样板, 城乡风貌样板; 贷款, 存贷款). */
const isHalf = ({ core: half }: Named, { core: whole, members }: Named): boolean =>
  halves.some(
    ({ one, other, both, joint }) =>
      (joint || members.length === 1) &&
      both.test(whole.words) &&
      !both.test(half.words) &&
      one.test(half.words) !== other.test(half.words),
  );

/** What says of what grows that it is what is new, and not all there is. */
const ofNew = /新(?:增|登记|设立?|注册)/u;

/** True for the growth of what is new beside that of all there is (市场主体增长10%, 新登记市场主体增长31%). */
const isGrowthOfNew = ({ figure: a }: Named, { figure: b }: Named): boolean =>
  a.kind === 'change' && ofNew.test(a.indicator ?? '') !== ofNew.test(b.indicator ?? '');

/** A count of what there is in the end beside one of what is done in the time. */
const isStockBesideDeed = (stock: Named, deed: Named): boolean =>
  isCount(stock.figure) && stock.reached && !stock.done && deed.done && !deed.reached;

const isCount = ({ kind, unit }: Figure): boolean =>
  kind === 'amount' && unit !== null && unit !== '元' && !measuring.has(unit);
