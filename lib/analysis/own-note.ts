import type { Span } from '../text/span.ts';
import type { Figure } from './figure.ts';

/** A note that the report itself gives: a footnote, or an entry of its 名词解释. */
export interface OwnNote {
  /** The term explained, as the report writes it, quotes removed. */
  term: string;
  /** The mark that leads to it (`1`, `①`, `[1]`), `null` when it is bound by name alone. */
  mark: string | null;
  /** Where the mark stands in running text, one for each use; empty when there is none. */
  markSpans: Span[];
  /** The note's own words without mark and term. */
  note: Span;
  /** The whole entry: mark, term, words; with page breaks inside, one span a piece. */
  entry: Span[];
}

/**
 * The notes whose marks stand in the name of what a figure measures, or between the name and the number, in text order:
 * 地区生产总值[2]1873.45亿元. Empty for a figure without a printed name: a note is never passed on by inference.
 */
export function notesOfFigure(
  { indicatorSpan, start }: Pick<Figure, 'indicatorSpan' | 'start'>,
  notes: readonly OwnNote[],
): OwnNote[] {
  if (indicatorSpan === null || indicatorSpan.start > start) return [];
  return notes.filter(({ markSpans }) =>
    markSpans.some((mark) => mark.start >= indicatorSpan.start && mark.end <= start),
  );
}
