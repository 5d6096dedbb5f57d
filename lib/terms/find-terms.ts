import type { ReportText } from '../text/report-text.ts';
import type { Section } from '../text/section.ts';
import type { OwnNote } from './own-note.ts';
import type { TermHit } from './term-hit.ts';
import type { TermIndex } from './term-index.ts';

export interface TermInput {
  report: ReportText;
  sections: Section[];
  notes: OwnNote[];
  index: TermIndex;
}

/** Every use of a known or self-explained term, leftmost-longest, in text order, never overlapping. */
export function findTerms(_input: TermInput): TermHit[] {
  return [];
}
