import type { Figure } from '../analysis/figure.ts';
import { intervalOf } from '../analysis/interval.ts';

/** Bounds between which a value lies, in its unit. */
export interface Bounds {
  low: number;
  high: number;
}

/** A value with the unit of its last printed digit. */
export type Printed = Pick<Figure, 'value' | 'printedStep'>;

/** What rounding leaves open of a printed value, whatever hedge stands beside it. */
export function boundsOf({ value, printedStep }: Printed): Bounds {
  const exact = intervalOf({ value, valueTo: null, printedStep, approx: 'exact', kind: 'amount' });
  return { low: exact.from, high: exact.to };
}

/** A change in percent as the factor it stands for: 增长8% is 1.08, 下降8% is 0.92. */
export function factorOf(change: Printed & Pick<Figure, 'dir'>): Bounds {
  const { low, high } = boundsOf(signed(change));
  return { low: 1 + low / 100, high: 1 + high / 100 };
}

/** A value as a negative one where it is a fall, with a minus of its own (收窄到-5%) or without; others as they are. */
export const signedValue = (value: number, { dir }: Pick<Figure, 'dir'>): number =>
  dir === 'down' ? -Math.abs(value) : value;

/** A fall as a negative value, as the difference of its two ends is. */
export const signed = ({ value, printedStep, dir }: Printed & Pick<Figure, 'dir'>): Printed => ({
  value: signedValue(value, { dir }),
  printedStep,
});

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

/** What is left open of a printed value that was cut off instead of rounded (去尾法): a whole unit above it. */
function cutBoundsOf({ value, printedStep }: Printed): Bounds {
  return value < 0 ? { low: value - printedStep, high: value } : { low: value, high: value + printedStep };
}

/** Below this share of a printed step two bounds count as touching: what binary fractions leave behind. */
const dust = 1e-6;

/**
 * How a printed value stands to what the other prints give:
 * - `fits`: they meet within rounding;
 * - `truncated`: they meet only when it was cut off instead of rounded (去尾法);
 * - `differs`: they don't.
 */
export type Judgement = 'fits' | 'truncated' | 'differs';

/** Judges a printed value by what the other prints give for it. */
export function judge(printed: Printed, given: Bounds): Judgement {
  const slack = printed.printedStep * dust;
  const rounded = boundsOf(printed);
  if (given.low <= rounded.high + slack && given.high >= rounded.low - slack) return 'fits';
  const cut = cutBoundsOf(printed);
  // What was cut off is less than a unit: bounds that only touch don't meet.
  const meets = given.low < cut.high - slack && given.high > cut.low + slack;
  return meets ? 'truncated' : 'differs';
}
