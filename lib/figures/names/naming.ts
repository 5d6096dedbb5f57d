import type { Span } from '../../text/span.ts';
import type { Sense } from '../kinds/sense.ts';
import type { Place } from '../numbers/clauses.ts';
import type { NumberToken } from '../numbers/number-token.ts';
import type { PhraseContext } from './phrases.ts';

/** A number with its place and sense, on its way to a figure. */
export interface Reading {
  token: NumberToken;
  place: Place;
  sense: Sense;
}

/** What a number measures, in the report's words. */
export interface Name {
  text: string;
  /** Id of the rule that gave it. */
  rule: string;
  /** The main stretch it was read from, in the normalised text; `null` when inherited whole. */
  span: Span | null;
  /** True when words from another place take part. */
  inferred: boolean;
  /** Index of the reading it was inherited from, `null` otherwise. */
  from: number | null;
  /** True when the number is a condition on the noun after it (5000万元以上的企业). */
  threshold: boolean;
  /** True when the name is nothing but the noun after the number. */
  bareNoun: boolean;
  /** The part that stood before the number, for the items that follow it in a list. */
  head: string;
  /** What a general name was completed with (加装电梯 of 加装电梯开工); `null` where nothing was added. */
  topic: string | null;
}

/** What naming one number looks at: the text, all readings, the names given so far, and which number it is. */
export interface Work {
  context: PhraseContext;
  readings: readonly Reading[];
  names: readonly (Name | null)[];
  index: number;
}
