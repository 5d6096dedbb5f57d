import type { Approx } from '../../analysis/figure.ts';
import type { UnitRow } from '../../text/units.ts';

/** A part of a number as read, for the card's 如何读出. Offsets in the normalised text. */
export interface TokenPart {
  role: 'hedge' | 'number' | 'range' | 'unit' | 'order';
  start: number;
  end: number;
}

/** A number with what belongs to it, before anything is known of its meaning. Offsets in the normalised text. */
export interface NumberToken {
  /** The whole printed stretch, hedges included. */
  start: number;
  end: number;
  /** Where the digits begin. */
  from: number;
  value: number;
  valueTo: number | null;
  unit: UnitRow | null;
  /** What one unit in the last printed place is worth, in the unit's base (`12.0亿元`: 10,000,000). */
  step: number;
  approx: Approx;
  /** Which rule read it. */
  rule: string;
  parts: TokenPart[];
  /** False when the number is written in Chinese characters alone. */
  arabic: boolean;
  /** A number that has neither unit nor multiplier: a figure only in a ranking, a list or a table. */
  bare: boolean;
}
