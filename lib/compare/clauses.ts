import { marksOf } from '../text/print/marks.ts';
import type { Span } from '../text/span.ts';
import { type ComparedReport, halfAt } from './compared-report.ts';
import { bigramsOf } from './likeness.ts';
import { nameCore } from './name-core.ts';
import { splitAtMarks } from './split-at-marks.ts';

/** A clause of a report, as two reports are searched for the same undertaking. */
export interface Clause extends Span {
  half: 'review' | 'plan' | null;
  /** Its words without numbers and marks, in one wording (`nameCore`). */
  words: string;
  bigrams: ReadonlySet<string>;
}

const ends = marksOf('clause', 'statement', 'sentence');
const numbers = /[\d.,%％‰]+/gu;

/** All clauses of a report, in text order. A list's items stand in one clause. */
export const findClauses = (report: ComparedReport): Clause[] =>
  splitAtMarks(report.text, ends)
    .filter(({ start, end }) => end > start)
    .map((span) => clauseOf(report, span));

function clauseOf(report: ComparedReport, { start, end }: Span): Clause {
  const words = plainWords(report.text.slice(start, end));
  return { start, end, half: halfAt(report, start), words, bigrams: bigramsOf(words) };
}

/** Words without numbers, in the wording in which names are compared. */
const plainWords = (text: string): string => nameCore(text.replace(numbers, ' '));
