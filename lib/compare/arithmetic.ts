import type { Figure } from '../analysis/figure.ts';
import { intervalOf } from '../analysis/interval.ts';

/** Bounds between which a value lies, in its unit. */
export interface Bounds {
  low: number;
  high: number;
}

/** What rounding leaves open of a printed value, whatever hedge stands beside it. */
export function boundsOf({ value, printedStep }: Pick<Figure, 'value' | 'printedStep'>): Bounds {
  const exact = intervalOf({ value, valueTo: null, printedStep, approx: 'exact', kind: 'amount' });
  return { low: exact.from, high: exact.to };
}

/** A change in percent as the factor it stands for: 增长8% is 1.08, 下降8% is 0.92. */
export function factorOf(change: Pick<Figure, 'value' | 'printedStep' | 'dir'>): Bounds {
  const { low, high } = boundsOf(change);
  return change.dir === 'down'
    ? { low: 1 - high / 100, high: 1 - low / 100 }
    : { low: 1 + low / 100, high: 1 + high / 100 };
}

export const times = (a: Bounds, b: Bounds): Bounds =>
  spanOf([a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high]);

/** `null` where the divisor's bounds hold zero: nothing can be said of the quotient. */
export const over = (a: Bounds, b: Bounds): Bounds | null =>
  b.low <= 0 && b.high >= 0 ? null : spanOf([a.low / b.low, a.low / b.high, a.high / b.low, a.high / b.high]);

export const minus = (a: Bounds, b: Bounds): Bounds => ({ low: a.low - b.high, high: a.high - b.low });

export const sum = (all: readonly Bounds[]): Bounds => ({
  low: all.reduce((total, { low }) => total + low, 0),
  high: all.reduce((total, { high }) => total + high, 0),
});

const spanOf = (values: readonly number[]): Bounds => ({
  low: Math.min(...values),
  high: Math.max(...values),
});

/** Below this share of a printed step two bounds count as touching: what binary fractions leave behind. */
const dust = 1e-6;

/**
 * How a printed value stands to what the other prints give:
 * - `fits`: they meet within rounding;
 * - `truncated`: they meet when the print may have been cut off instead of rounded (去尾法), one printed unit off;
 * - `differs`: they don't.
 */
export type Judgement = 'fits' | 'truncated' | 'differs';

/** Judges a printed value by the bounds that the other prints give it. */
export function judge(printed: Pick<Figure, 'value' | 'printedStep'>, given: Bounds): Judgement {
  const { value, printedStep } = printed;
  const meets = (reach: number): boolean =>
    given.low <= value + reach + printedStep * dust && given.high >= value - reach - printedStep * dust;
  return meets(printedStep / 2) ? 'fits' : meets(printedStep) ? 'truncated' : 'differs';
}
