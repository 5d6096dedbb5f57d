import type { Figure } from '../../analysis/figure.ts';
import { intervalOf } from '../../analysis/interval.ts';
import type { IndicatorRecord } from '../../knowledge/indicators.ts';
import { type Bounds, boundsOf, factorOf, minus, over, signed } from '../arithmetic.ts';
import { isPlain } from '../measure.ts';

/**
 * How a point is tied to the one before it:
 * - `joined`: the printed growth gives back the earlier print;
 * - `revised`: it misses it by at most 1%: the earlier value was revised;
 * - `broken`: it misses it by more, with all that a hedge leaves open: 口径 or base are not the same;
 * - `dotted`: no growth is printed that ties them, nothing can be proved;
 * - `hedged`: growth is printed, but it or a level is hedged or a range (突破5万亿元), and some of what that leaves open
 *   fits: nothing is proved;
 * - `gap`: the year before has no printed value;
 * - `null`: the line's first point, and every rate of growth: two years' rates follow from no common level, so that
 *   nothing joins them and nothing breaks.
 */
export type Join = 'joined' | 'revised' | 'broken' | 'dotted' | 'hedged' | 'gap' | null;

/** How far an implied earlier value may miss the printed one and be its revision. */
const revision = 0.01;

/** How far prices may have moved between a rate at constant prices and levels at current ones. */
const prices = 0.06;

/** A level as it is asked whether it follows from another. */
export type Level = Pick<Figure, 'value' | 'valueTo' | 'printedStep' | 'approx' | 'unit'>;

/** A growth as printed: in percent, or as a sum in the unit of the level (增加1100亿元, 提高1.6个百分点). */
export type Growth = Pick<
  Figure,
  'value' | 'valueTo' | 'printedStep' | 'approx' | 'dir' | 'unit' | 'basis' | 'scope'
>;

const constantPrices = /^实际$|价/u;

/** True for a rate that was found without what prices did (实际增长, 扣除价格因素): no level at current prices follows from it. */
export const isAtConstantPrices = ({ scope }: Pick<Growth, 'scope'>): boolean =>
  constantPrices.test(scope ?? '');

/**
 * Ties a level to the earlier one by the growth between them, with half a unit of the last printed digit allowed on
 * each. Growth of an unknown kind is taken as nominal. A hedged level or rate joins nothing (`hedged`), and breaks only
 * where all that it leaves open misses.
 */
export function joinLevels(input: {
  earlier: Level;
  later: Level;
  growth: Growth | null;
  rule: IndicatorRecord['growth'];
}): Exclude<Join, 'gap' | null> {
  const { earlier, later, growth, rule } = input;
  if (!growth || (!isRate(growth, later) && growth.unit !== differenceUnit(later))) return 'dotted';
  if (![earlier, later, growth].every(isPlain))
    return missesByAny({ earlier, later, growth, rule }) ? 'broken' : 'hedged';
  const printed = boundsOf(earlier);
  const implied = impliedBy(later, growth);
  // A fall of all there was leaves every earlier value open.
  if (!implied || (implied.low <= printed.high && implied.high >= printed.low)) return 'joined';
  const { low, high } = implied;
  const miss = Math.min(Math.abs(low / earlier.value - 1), Math.abs(high / earlier.value - 1));
  const isReal = rule === 'constant' || isAtConstantPrices(growth);
  if (isReal && isRate(growth, later)) return miss <= prices ? 'joined' : 'broken';
  if (miss <= revision) return 'revised';
  // A sum without a basis may be of several years (五年提高4.4个百分点): it ties where it fits and breaks nothing.
  return isRate(growth, later) || growth.basis !== null ? 'broken' : 'dotted';
}

/** True for growth in percent of a level; a rate (城镇化率) grows by points. */
const isRate = ({ unit }: Growth, level: Level): boolean => unit === '%' && level.unit !== '%';

const differenceUnit = ({ unit }: Level): string | null => (unit === '%' ? '个百分点' : unit);

/** The earlier level that a later one and its growth give; `null` where they leave every value open. */
const impliedBy = (later: Level, growth: Growth): Bounds | null =>
  isRate(growth, later)
    ? over(boundsOf(later), factorOf(growth))
    : minus(boundsOf(later), boundsOf(signed(growth)));

/** True where no values that the hedges leave open are nearer than a revision or a change of prices is. */
function missesByAny({ earlier, later, growth, rule }: Hedged): boolean {
  const rate = isRate(growth, later);
  if (!rate && growth.basis === null) return false;
  const from = openBounds(earlier, 'amount');
  const change = openBounds(growth, 'change');
  const grown = growth.dir === 'down' ? { low: -change.high, high: -change.low } : change;
  const to = openBounds(later, 'amount');
  const implied = rate ? grownFrom(to, grown) : minus(to, grown);
  const miss = implied.low > from.high ? implied.low / from.high - 1 : from.low / implied.high - 1;
  return miss > (rule === 'constant' && rate ? prices : revision);
}

/** A level, the one before it and the growth between them, of which one is hedged. */
interface Hedged {
  earlier: Level;
  later: Level;
  growth: Growth;
  rule: IndicatorRecord['growth'];
}

/** What levels may have grown from at rates in percent; a fall by all there was (下降8%以上) leaves no upper bound. */
const grownFrom = (level: Bounds, rate: Bounds): Bounds => ({
  low: level.low / (1 + rate.high / 100),
  high: rate.low > -100 ? level.high / (1 + rate.low / 100) : Number.POSITIVE_INFINITY,
});

/** The bounds of all values that a print with its hedge leaves open. */
const openBounds = (printed: Omit<Level, 'unit'>, kind: Figure['kind']): Bounds => {
  const { from, to } = intervalOf({ ...printed, kind });
  return { low: from, high: to };
};
