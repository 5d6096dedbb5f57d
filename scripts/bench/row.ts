/** One measured line of the bench. */
export interface Row {
  name: string;
  value: number;
  unit: string;
  /** What it was measured against in the same run, `null` for a bare figure. */
  against: string | null;
  /** How many times the peer or floor, `null` for a bare figure. */
  ratio: number | null;
  /** What the design aims at, in words. */
  aim: string;
}
