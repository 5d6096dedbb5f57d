import type { FigureKind } from '../../analysis/figure.ts';
import type { UnitGroup } from '../../text/unit-row.ts';
import type { Place } from '../numbers/clauses.ts';
import type { NumberToken } from '../numbers/number-token.ts';

/** A comparison as printed before its number: 高于全区平均水平, 增速|快于全市, 降幅|收窄. */
export interface Comparison {
  /** The noun of a growth whose own value is compared, empty where it is the level's. */
  growth: string;
  words: string;
  /** With another value or of a growth: it says nothing of how the level itself grew. */
  apart: boolean;
}

/** What a number says, by the words around it. */
export interface Sense {
  kind: FigureKind;
  dir: 'up' | 'down' | null;
  basis: string | null;
  /** Id of the rule that decided. */
  rule: string;
  /** Where the words begin that lead to the number (同比增长, 在全市排名): the indicator stands before them. */
  leadStart: number;
  /** Where the name begins, if a verb of the number's own stands before it (压缩审批时限80%). */
  nameStart?: number;
  /** True for a place in an order (第3, 排名56): such a number needs no unit to be a figure. */
  ranked: boolean;
  /** How a growth rate says it was worked out (同口径, 可比价), `null` where it doesn't. */
  scope: string | null;
  /** The comparison that the number is said with; left out where a plain verb of change says all. */
  compared?: Comparison;
  /** This number took its sense from the one before it in a list. */
  shared: boolean;
}

/** A number that is asked for its sense. Offsets of the normalised text. */
export interface Subject {
  text: string;
  token: NumberToken;
  place: Place;
  /** End of the number before, when it stands in the same sentence; else the sentence's start. */
  floor: number;
  previous: { token: NumberToken; sense: Sense; place: Place } | null;
}

/** What the rules of kind look at. */
export interface SenseFacts extends Subject {
  /** Where `gap` begins. */
  from: number;
  /** The words before the number in its clause, from the number before it, within reach. */
  gap: string;
  /** `gap` without a remark that parts a verb from its number (同比增长(下同)2.5%). */
  lead: string;
  group: UnitGroup | null;
  /** Percent, points or times: a number that a verb of change always makes a change. */
  rate: boolean;
  /** The number is a level that was reached or kept (提高到8%), whatever verb stands before it. */
  level: boolean;
}

/** A rule of kind: what it makes of a number, `null` where it does not apply. */
export interface SenseRule {
  id: string;
  sample: string;
  apply(facts: SenseFacts): Omit<Sense, 'rule'> | null;
}

/** Groups of units whose numbers are rates: a verb of change always makes them changes. */
export const rateGroups: readonly (UnitGroup | null)[] = ['percent', 'points', 'times'];

/** Longest lead before a number that is asked for its verb: a clause of a report rarely has more characters. */
export const leadReach = 40;

/** A sense whose name ends right before the number and that nothing more is known of. */
export function plainSense(facts: SenseFacts, kind: FigureKind): Omit<Sense, 'rule'> {
  return {
    kind,
    dir: null,
    basis: null,
    scope: null,
    leadStart: facts.token.start,
    ranked: false,
    shared: false,
  };
}
