import { oncePer } from '../text/once.ts';
import type { Span } from '../text/span.ts';
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

/** A numbered line that begins with a name and its colon (16.两江一河：). */
const numberedName = /^\s*(?<number>\d{1,3})[.．、]?\s*[^，。；：:\n]{2,30}[:：]/u;

/** Where notes without a heading begin at the earliest: a list before that is one of what is to be done. */
const leastPassed = 0.6;

/** How many lines of notes stand together at least. */
const leastNotes = 3;

/** True for a place in a line of numbered notes without a heading, at the end of a report: each names what it explains. */
export const standsInNoteList = (report: ComparedReport, at: number): boolean =>
  noteLinesOf(report).some(({ start, end }) => start <= at && at < end);

/** The runs of numbered notes at the end of a report, numbered on from line to line. */
const noteLinesOf = oncePer(({ text }: ComparedReport): Span[] => {
  const runs: (Span & { lines: number; number: number })[] = [];
  for (let start = Math.floor(text.length * leastPassed); start < text.length; ) {
    const end = text.indexOf('\n', start) < 0 ? text.length : text.indexOf('\n', start);
    const line = text.slice(start, end);
    const found = numberedName.exec(line)?.groups?.number;
    const last = runs.at(-1);
    if (found !== undefined && last && Number(found) === last.number + 1)
      Object.assign(last, { end, lines: last.lines + 1, number: Number(found) });
    else if (found !== undefined) runs.push({ start, end, lines: 1, number: Number(found) });
    start = end + 1;
  }
  return runs.filter(({ lines }) => lines >= leastNotes);
});
