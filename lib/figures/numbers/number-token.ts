import type { Approx } from '../../analysis/figure.ts';
import type { UnitGroup, UnitRow } from '../../text/unit-row.ts';
import { readUnit } from '../../text/units.ts';

/** A part of a number as read, for the card's 如何读出. Offsets in the normalised text. */
export interface TokenPart {
  role: 'hedge' | 'number' | 'range' | 'unit' | 'order';
  start: number;
  end: number;
}

/** A number with what belongs to it, before anything is known of its meaning. Offsets in the normalised text. */
export interface NumberToken {
  /** The whole printed span, hedges included. */
  start: number;
  end: number;
  /** Where the digits begin. */
  from: number;
  value: number;
  valueTo: number | null;
  unit: UnitRow | null;
  /** Id of the rule that gave the unit, where the text implies it and does not print it. */
  unitRule?: string;
  /** What one unit in the last printed place is worth, in the unit's base (`12.0亿元`: 10,000,000). */
  step: number;
  approx: Approx;
  /** Id of the number rule that read it; `table-cell` for a cell. */
  rule: string;
  parts: TokenPart[];
  /** False when the number is written in Chinese characters alone. */
  arabic: boolean;
  /** A number that has neither unit nor multiplier, or a place in an order: a figure only in a ranking, a list or a table. */
  bare: boolean;
  /** Its place among the members of a ratio (a:b:c), from 0; absent for all other numbers. */
  member?: { index: number; count: number };
}

/** A way to write a number; each reads what begins at one offset and looks no further than that number. */
export interface NumberRule {
  id: string;
  sample: string;
  /**
   * The tokens of the number that begins at `at`, in text order; `null` when none of this kind does. `before` is the
   * last number that was read, wherever it stands.
   */
  apply(text: string, at: number, before: NumberToken | null): NumberToken[] | null;
  /** True where the notation itself says that it counts something: neither hedges nor exclusions are asked. */
  settled?: true;
}

/** A unit that a notation implies and does not print (成: %). */
export const impliedUnit = (base: string, group: UnitGroup): UnitRow => ({
  form: base,
  base,
  factor: 1,
  group,
  sample: base,
});

/** What differs between such counts; `unit` is its base, `end` lies behind the character. */
interface CountWithSign extends Pick<NumberToken, 'start' | 'end' | 'value' | 'rule'> {
  unit: string;
}

/** A whole count in digits with one character behind it that stands for its unit (3金, 5大). Offsets of the normalised text. */
export const countWithSign = ({ start, end, value, unit, rule }: CountWithSign): NumberToken => ({
  start,
  end,
  from: start,
  value,
  valueTo: null,
  unit: impliedUnit(unit, 'count'),
  step: 1,
  approx: 'exact',
  rule,
  parts: [
    { role: 'number', start, end: end - 1 },
    { role: 'unit', start: end - 1, end },
  ],
  arabic: true,
  bare: false,
});

/** The unit of shares, whatever notation implies it. */
export const percent: UnitRow = readUnit('%', 0)!.unit;

/** A pattern of the words around a number, with a phrase in which it is found. */
export interface PatternRow {
  id: string;
  pattern: RegExp;
  sample: string;
}

/** The pattern, made to match only at the end of what it is asked of: the words right before a number. */
export const atEnd = ({ source, flags }: RegExp): RegExp => new RegExp(`(?:${source})$`, flags);

/** The pattern, made to match only at the start of what it is asked of: the words right after a number. */
export const atStart = ({ source, flags }: RegExp): RegExp => new RegExp(`^(?:${source})`, flags);
