/** One measured line of the bench. */
export interface Row {
  name: string;
  value: number;
  unit: string;
  /** How many runs the value is the median of, with the least and the most of them; left out for what is measured once. */
  spread?: { runs: number; least: number; most: number };
  /** What it was measured against in the same run, `null` for a bare figure. */
  against: string | null;
  /** How many times the peer or floor, `null` for a bare figure. */
  ratio: number | null;
  /** What the design aims at, in words. */
  aim: string;
}
