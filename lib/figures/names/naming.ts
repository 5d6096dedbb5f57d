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
  /** Id of the rule that gave it; never the rule of the name it was inherited from. */
  rule: string;
  /** The main words it was read from, in the normalised text; `null` when inherited whole. */
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
  /** By reading: whether it is a condition on a noun behind it. */
  thresholds: readonly boolean[];
  names: readonly (Name | null)[];
  index: number;
}

/** The words that stand at a number and make a name: those before it, the noun behind it, or both. */
export interface PrintedName {
  text: string;
  /** Where its main words stand. */
  span: Span;
  part: 'before' | 'after' | 'both';
}

/** What every naming rule looks at, found once for a number. Offsets are of the normalised text. */
export interface NumberFacts extends Work, Reading {
  /** The words before it in its clause, from the number or the joint before it. */
  before: Span;
  /** The name in the words before it; empty when there is none. */
  words: string;
  /** The noun behind it that it may count; empty when there is none. */
  noun: string;
  /** What words and noun make together; `null` when neither says anything. */
  printed: PrintedName | null;
  /** Whether it is a condition on a noun behind it. */
  threshold: boolean;
  /** Index of the reading that it may take its name from; `null` when there is none. */
  source: number | null;
}

/** A name as a rule offers it: whoever chooses adds what holds whichever rule it was. */
export type Candidate = Omit<Name, 'rule' | 'threshold'>;

/** One way to a name, with a sentence in which it gives the name of one of the numbers. */
export interface NamingRule {
  id: string;
  sample: string;
  /** The name by this rule alone, `null` when the rule has nothing to offer. Pure. */
  apply(number: NumberFacts): Candidate | null;
}
