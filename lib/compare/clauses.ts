import type { Analysis } from '../analysis/analysis.ts';
import { marksOf } from '../text/print/marks.ts';
import type { SectionRole } from '../text/print/section.ts';
import type { Span } from '../text/span.ts';
import { bigramsOf } from './likeness.ts';
import { nameCore } from './name-core.ts';
import { splitAtMarks } from './split-at-marks.ts';

/** A clause of a report, as two reports are searched for the same undertaking. */
export interface Clause extends Span {
  half: Extract<SectionRole, 'review' | 'plan'> | null;
  /** Its words without numbers and marks, in one wording (`nameCore`). */
  words: string;
  bigrams: ReadonlySet<string>;
}

/** What clauses are found in: a report's text and its sections. */
type Sectioned = Pick<Analysis, 'sections'> & { text: string };

const ends = marksOf('clause', 'statement', 'sentence');
const numbers = /[\d.,%％‰]+/gu;

/** All clauses of a report, in text order. A list's items stand in one clause. */
export const findClauses = (report: Sectioned): Clause[] =>
  splitAtMarks(report.text, ends)
    .filter(({ start, end }) => end > start)
    .map((span) => clauseOf(report, span));

function clauseOf(report: Sectioned, { start, end }: Span): Clause {
  const words = plainWords(report.text.slice(start, end));
  return { start, end, half: halfAt(report.sections, start), words, bigrams: bigramsOf(words) };
}

/** Words without numbers, in the wording in which names are compared. */
const plainWords = (text: string): string => nameCore(text.replace(numbers, ' '));

/** The half in which a place stands, by the innermost section around it; `null` where no section says. */
function halfAt(sections: Analysis['sections'], offset: number): Clause['half'] {
  let half: Clause['half'] = null;
  for (const { start, end, role } of sections)
    if (start <= offset && offset < end && (role === 'review' || role === 'plan')) half = role;
  return half;
}

/** The clause around an offset; `null` between clauses. */
export function clauseAt(clauses: readonly Clause[], offset: number): Clause | null {
  let [low, high] = [0, clauses.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (clauses[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  const clause = clauses[low];
  return clause && clause.start <= offset ? clause : null;
}
