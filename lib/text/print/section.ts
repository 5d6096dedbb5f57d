import type { Span } from '../span.ts';

/** Which half of a report a section belongs to. `notes` is 名词解释 and the like. */
export type SectionRole = 'review' | 'plan' | 'notes' | 'other';

/** A headed part of the report, heading included, or a half that begins with a sentence; sections nest and come in text order. */
export interface Section extends Span {
  /** The heading in one spelling of digits and blanks, brackets as printed, its number included, without trailing text: `（一）坚持经济为先，高质量发展步履坚实`. */
  title: string;
  /** Where the heading itself stands; of a half without one, the clause that opens it. */
  head: Span;
  /** 1 for 第一部分 or the topmost numbering used, counted without gaps. */
  level: number;
  /** Index of the enclosing section in the same array, `null` at the top. */
  parent: number | null;
  role: SectionRole;
  /**
   * How much less the best outline weighs in which some of the section's own sentences stand in the other half, in log
   * odds from 0 on; `null` for notes and where the report has no halves.
   */
  margin: number | null;
  /** Ids of the rows that weighed most for the role (`half-words.ts`, `weigh-statement.ts`), the weightiest first. */
  evidence: string[];
}
