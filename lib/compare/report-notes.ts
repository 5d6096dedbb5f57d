import { oncePer } from '../text/once.ts';
import type { ComparedReport } from './compared-report.ts';

/** A heading of the notes that explain a report's names: they say what a name stands for and promise nothing. */
const notesHeading = /^[^\n。，；]{0,24}(?:名词解释|名词注释|名词说明|词语解释)[^\n。，；]{0,8}$/mu;

/** A line of a note without a heading: it begins with the mark of a footnote, or a number and a name with its colon. */
const noteLine = /^\s*(?:\[\^\d+\]|(?:\d{1,2}|[①-⑳])[.．、]?\s*\**[“"][^”"\n]{2,20}[”"]\**)[:：]/u;

/** True for a place in the notes of a report, under their heading or in a line of them. */
export const standsInNotes = (report: ComparedReport, at: number): boolean =>
  at >= notesOf(report) || noteLine.test(report.text.slice(report.text.lastIndexOf('\n', at) + 1, at));

/** Where a report's notes begin; its end without any. A heading before the middle is one of a list of contents. */
const notesOf = oncePer(({ text }: ComparedReport): number => {
  const middle = Math.floor(text.length / 2);
  const at = text.slice(middle).search(notesHeading);
  return at < 0 ? text.length : middle + at;
});
