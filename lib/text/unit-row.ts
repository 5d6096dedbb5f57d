/** What sort of thing a unit measures; the headline rule and the reading of kinds go by it. */
export type UnitGroup =
  | 'money'
  | 'percent'
  | 'points'
  | 'times'
  | 'area'
  | 'length'
  | 'volume'
  | 'weight'
  | 'energy'
  | 'time'
  | 'compound'
  | 'score'
  | 'count';

/** One way to print a unit, the base it is given in, and a sentence in which it stands. */
export interface UnitRow {
  form: string;
  base: string;
  /** Multiplies the printed value into the base. */
  factor: number;
  group: UnitGroup;
  sample: string;
}
