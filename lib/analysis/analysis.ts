import type { Section } from '../text/print/section.ts';
import type { Span } from '../text/span.ts';
import type { Figure } from './figure.ts';
import type { OwnNote } from './own-note.ts';
import type { Relation } from './relation.ts';
import type { ReportIdentity } from './report-identity.ts';
import type { TermHit } from './term-hit.ts';

/** What was read out of one report. All offsets are UTF-16 units of `ReportText.text`. */
export interface Analysis {
  report: ReportIdentity;
  /** Headed parts, in text order. */
  sections: Section[];
  /** In text order, never overlapping. */
  figures: Figure[];
  /** How figures speak of each other, by their `start`. */
  relations: Relation[];
  /** Every use of a term, in text order. */
  terms: TermHit[];
  /** Where the page lost characters, in text order; empty for a sound print. */
  lost: Span[];
  /** The report's own notes, bound to their terms. */
  notes: OwnNote[];
}
