import type { ReportText } from '../text/report-text.ts';
import type { Section } from '../text/section.ts';
import type { OwnNote } from './own-note.ts';

/** The report's own notes, bound to the terms they explain; empty when it has none. */
export function findOwnNotes(_report: ReportText, _sections: Section[]): OwnNote[] {
  return [];
}
