import type { Span } from '../span.ts';

/** Which half of a report a section belongs to. `notes` is 名词解释 and the like. */
export type SectionRole = 'review' | 'plan' | 'notes' | 'other';

/** A headed part of the report, heading included; sections nest and come in text order. */
export interface Section extends Span {
  /** The heading in the normalised spelling, its number included, without trailing text: `一、坚持经济为先,高质量发展步履坚实`. */
  title: string;
  /** Where the heading itself stands. */
  head: Span;
  /** 1 for 第一部分 or the topmost numbering used, counted without gaps. */
  level: number;
  /** Index of the enclosing section in the same array, `null` at the top. */
  parent: number | null;
  role: SectionRole;
}
