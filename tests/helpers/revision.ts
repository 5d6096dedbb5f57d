import type { SnippetReport } from '../../lib/records/snippet.ts';
import type { AnchorResult } from '../../lib/snippets/anchor.ts';
import { findSentence } from '../../lib/text/print/sentence.ts';
import type { Span } from '../../lib/text/span.ts';
import { printOf } from './print-of.ts';
import type { Random } from './random.ts';

/** A report before and after a revision, and the truth about one number of it. */
export interface Revision {
  before: string;
  /** What was kept of it. */
  kept: Span;
  after: string;
  /** Where that number stands now; for `changed` where its place is, `null` where nothing stands in it. */
  place: Span | null;
  /** `same`: the same number of the same. `changed`: it says something else, or another’s stands there. `gone`: it is no longer there. */
  truth: 'same' | 'changed' | 'gone';
  /** Which report the page says it is, then and now, where that is what was revised. */
  reports?: { before: SnippetReport; after: SnippetReport };
}

/** A way in which offices revise a page. */
export interface RevisionKind {
  id: string;
  /** `null` where a report gives no occasion for it. */
  revise(report: string, random: Random): Revision | null;
}

/**
 * `right`; `missed` when the same number is called changed or gone; `elsewhere` when another place is shown for it;
 * `unseen` when a changed one is called unchanged or moved.
 */
export type Verdict = 'right' | 'missed' | 'elsewhere' | 'unseen';

/** Judges what was found by what is true. */
export function judgeRevision(result: AnchorResult, { truth, place }: Revision): Verdict {
  const says = result.state === 'unchanged' || result.state === 'moved' ? 'same' : result.state;
  const there =
    result.span !== null && place !== null && result.span.start < place.end && place.start < result.span.end;
  if (truth === 'same') {
    if (says === 'gone') return 'missed';
    if (!there) return 'elsewhere';
    return says === 'same' ? 'right' : 'missed';
  }
  if (says === 'same') return there ? 'unseen' : 'elsewhere';
  if (truth === 'gone') return says === 'gone' ? 'right' : 'elsewhere';
  return says === 'gone' || place === null || there ? 'right' : 'elsewhere';
}

/** The sentence around a span. */
export const sentenceAt = (text: string, span: Span): Span => findSentence(printOf(text), span);

/** Where sentences begin, but for the shortest paragraphs. */
export function sentenceStarts(text: string): number[] {
  return printOf(text)
    .paragraphs.filter(({ start, end }) => end - start > 12 && !text.slice(start, end).includes('\t'))
    .flatMap(({ start, end }) => [
      start,
      ...[...text.slice(start, end - 1).matchAll(/。/g)].map((match) => start + match.index + 1),
    ]);
}
