import type { Aspect, Figure } from '../analysis/figure.ts';
import { formsOf } from '../figures/lexicon/words.ts';
import { nameCounts } from '../figures/names/ranking/name-counts.ts';
import { generalNames, ownedMeasures } from '../figures/names/words/general-names.ts';
import { oncePer } from '../text/once.ts';
import { pairAt } from '../text/pairs.ts';
import { readPeriod } from '../text/period-shape.ts';
import { measureCore, nameCore } from './name-core.ts';

/** What a figure needs to have for the question which measure it is of. */
export type Measured = Pick<
  Figure,
  'indicator' | 'indicatorId' | 'scope' | 'unit' | 'kind' | 'aspect' | 'basis'
>;

/**
 * The aspects that are values of one line: a mark that was passed (突破300亿元) is a bound on the level. What was
 * newly added, summed up or averaged is a line of its own.
 */
export const lineAspect = (aspect: Aspect): Exclude<Aspect, 'milestone'> =>
  aspect === 'milestone' ? 'level' : aspect;

/**
 * The words by which a figure's measure is known among figures without an indicator's id; `null` where it has no name.
 * Asked whenever two figures are compared, and worked out once for each.
 */
export const coreOf = oncePer(({ indicator, scope }: Measured): string | null =>
  indicator === null ? null : measureCore(indicator, scope),
);

/** True when two figures are of one indicator: by id where either has one, else by the words of their names. */
export function isSameIndicator(a: Measured, b: Measured): boolean {
  return a.indicatorId === b.indicatorId && (a.indicatorId !== null || coreOf(a) === coreOf(b));
}

/** True for a sum of money. */
export const isSum = ({ unit, kind }: Pick<Figure, 'unit' | 'kind'>): boolean =>
  unit === '元' && kind === 'amount';

/** True for a value that is printed without a hedge and is no range: reckoning with others takes these alone. */
export const isPlain = ({ approx, valueTo }: Pick<Figure, 'approx' | 'valueTo'>): boolean =>
  approx === 'exact' && valueTo === null;

/** True for the basis of a growth over the year before; a rate without a printed basis is one. */
export const isOverYear = (basis: Figure['basis']): boolean =>
  basis === null || basis === '同比' || basis === '较上年';

/** True for a name that many things of one report go by (投资, 项目总投资, 面积): it never says by itself which one is meant. */
export function isGeneralName(name: string): boolean {
  const core = nameCore(name);
  if (generalNames.has(name) || generalNames.has(core)) return true;
  return Array.from(core, (_, at) => at).some(
    (at) => generalNames.has(core.slice(0, at)) && generalNames.has(core.slice(at)),
  );
}

const owned = new RegExp(`^(?:规上|工业|规上工业)?(?:${formsOf(ownedMeasures)})$`, 'u');

/** True for the bare name of what any firm or park earns, sells or pays (主营业务收入): it may be another's in the next sentence. */
export const isOwnedMeasure = (name: string): boolean => owned.test(nameCore(name));

/** A period as one of the year it ends: a level at the year's end (2014-12-31) is one of that year. */
export function yearOf(period: string): number | null {
  const parts = readPeriod(period);
  if (parts?.type === 'year') return parts.year;
  return parts?.type === 'day' && parts.month === 12 && parts.day === 31 ? parts.year : null;
}

/**
 * True for a name that speaks of an undertaking of the place's own (红星美凯龙主力店), and not of a kind of work that
 * reports of other places name as well (蔬菜大棚): three of its characters follow each other in no name of theirs.
 */
export function isOwnName(name: string): boolean {
  const { reports, inside } = nameCounts();
  if (reports.has(name)) return false;
  for (let at = 0; at + 2 < name.length; at += 1)
    if (!inside.has(pairAt(name, at)) && !inside.has(pairAt(name, at + 1))) return true;
  return false;
}

/** Words that count things without saying what is counted: 20个超市 and 10家超市 are counts of one thing. */
const classifiers = new Set([
  '个',
  '家',
  '所',
  '处',
  '座',
  '项',
  '条',
  '栋',
  '幢',
  '间',
  '件',
  '名',
  '人',
  '位',
]);
const people = new Set(['名', '人', '位']);

/** A dwelling is counted by itself or by who lives in it. */
const dwellings = new Set(['套', '户']);

/** True when two units measure in the same way: the same unit, or two words that count the same sort of thing. */
export function isSameUnit(a: string | null, b: string | null): boolean {
  if (a === b) return true;
  if (a === null || b === null) return false;
  if (dwellings.has(a) && dwellings.has(b)) return true;
  if (!classifiers.has(a) || !classifiers.has(b)) return false;
  return people.has(a) === people.has(b);
}

/** Two values of one thing in neighbouring years seldom differ by more than this factor: one is of more, or of a part. */
const mostApart = 4;

/** True for two values that lie too far apart to be of one thing in neighbouring years. */
export const areFarApart = (a: number, b: number): boolean =>
  Math.abs(Math.log(Math.abs(a || 1) / Math.abs(b || 1))) > Math.log(mostApart);
