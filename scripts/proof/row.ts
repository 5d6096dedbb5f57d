/** One proved line: what was asked, what was measured, and whether it holds. */
export interface ProofRow {
  name: string;
  asked: string;
  measured: string;
  pass: boolean;
}
