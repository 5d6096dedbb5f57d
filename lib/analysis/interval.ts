import type { Figure } from './figure.ts';

/**
 * The values that a print allows, in the figure's unit. An end that is open is itself not allowed; an end without
 * bound is infinite (and open).
 */
export interface Interval {
  from: number;
  to: number;
  fromOpen: boolean;
  toOpen: boolean;
}

/** What of a figure decides its interval. */
export type Printed = Pick<Figure, 'value' | 'valueTo' | 'printedStep' | 'approx' | 'kind'>;

/**
 * The interval of values for which the report could have printed the figure as it did; what lies outside contradicts
 * it. Two intervals that meet are no contradiction.
 *
 * - exact: what rounds to the print, half a printed step on either side (`12.0亿元`: 11.95 up to 12.05, that end
 *   open, since a half is rounded away from zero);
 * - over (超, 余, 以上, 不低于): the value and all above it. There is no upper bound: 不低于98% is kept by 99.7%, and
 *   超3亿元 stays true of 4.2亿元, however a writer would rather have said 超4亿元;
 * - under (不足, 以内, 不超过): the value and all below it, down to zero, since nothing that is counted goes below;
 *   a change is not bounded (涨幅3%以内 is kept by a fall);
 * - about (近, 约, 左右): as far as the nearest numbers that are as round as the printed one, those left out, since
 *   they would have been printed instead (`约13000`: between 12,000 and 14,000; `近300家`: between 290 and 310);
 * - a range (2万至3万元): from its lower to its upper end, both allowed: its ends are bounds that the text sets, not
 *   values that it rounds. A hedge takes away the bound on its side, and 左右 widens both ends.
 *
 * Which of the words of a hedge was printed doesn't matter: 超 and 以上 both allow the value itself, because a value
 * is rounded before it is hedged.
 */
export function intervalOf(figure: Printed): Interval {
  const { value, valueTo, approx, kind } = figure;
  const [low, high] = [Math.min(value, valueTo ?? value), Math.max(value, valueTo ?? value)];
  if (approx === 'over') return { from: low, to: Number.POSITIVE_INFINITY, fromOpen: false, toOpen: true };
  if (approx === 'under') return { ...floorOf(kind, high), to: high, toOpen: false };
  if (approx === 'about')
    return {
      from: low - roundness(low, figure.printedStep),
      to: high + roundness(high, figure.printedStep),
      fromOpen: true,
      toOpen: true,
    };
  if (valueTo !== null) return { from: low, to: high, fromOpen: false, toOpen: false };
  const half = figure.printedStep / 2;
  return { from: value - half, to: value + half, fromOpen: value < 0, toOpen: value >= 0 };
}

/** The lower end of what is under a value. */
function floorOf(kind: Figure['kind'], value: number): Pick<Interval, 'from' | 'fromOpen'> {
  return kind === 'change' || value < 0
    ? { from: Number.NEGATIVE_INFINITY, fromOpen: true }
    : { from: 0, fromOpen: false };
}

/**
 * How far the nearest numbers as round as a value lie: the place of its last digit that is not zero, and of a number
 * with one such digit (300, 2亿) the place behind it; never less than the printed step.
 */
function roundness(value: number, step: number): number {
  const steps = Math.round(Math.abs(value) / step);
  const digits = steps.toFixed(0);
  const zeros = digits.length - digits.replace(/(?<!0)0+$/, '').length;
  return step * 10 ** Math.min(zeros, Math.max(digits.length - 2, 0));
}
