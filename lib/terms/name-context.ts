/**
 * Where the characters of a term are part of a name: of a street, a firm, a school, a titled document.
 * The rules look at the text around the term alone, so they hold before any segmenter has run.
 */
export interface NameContext {
  rule: string;
  /** Must end right before the term; `null` when what stands there does not matter. */
  before: RegExp | null;
  /** Must begin right after the term. */
  after: RegExp | null;
  /** Only of terms that are so written; left out where the rule holds of any. */
  within?: RegExp;
  /** A sentence in which the rule holds, and the term that is none there. */
  sample: string;
  term: string;
}
