import type { Span } from '../lib/text/span.ts';

/** Signs that close a sentence in these texts; line breaks do so as well. A comma between clauses does not. */
const sentenceEnd = /[。！？!?；\n]/;

/** Longest stretch shown on either side: a body without full stops must not fill the card. */
const reach = 160;

/** The sentence around a stretch, cut into what stands before it, the stretch, and what follows. */
export interface SentenceParts extends Span {
  before: string;
  middle: string;
  after: string;
  /** True when the sentence was too long and is cut at that end. */
  cutBefore: boolean;
  cutAfter: boolean;
}

/** The sentence of `text` that holds `span`, its closing sign included, white space at the ends left out. */
export function sentenceAround(text: string, span: Span): SentenceParts {
  let start = span.start;
  while (start > 0 && span.start - start < reach && !sentenceEnd.test(text[start - 1] ?? '')) start -= 1;
  let end = span.end;
  while (end < text.length && end - span.end < reach && !sentenceEnd.test(text[end] ?? '')) end += 1;
  const cutBefore = start > 0 && !sentenceEnd.test(text[start - 1] ?? '');
  const cutAfter = end < text.length && !sentenceEnd.test(text[end] ?? '');
  if (end < text.length && text[end] !== '\n' && !cutAfter) end += 1;
  return {
    start,
    end,
    before: text.slice(start, span.start).trimStart().replaceAll('\t', ' '),
    middle: text.slice(span.start, span.end),
    after: text.slice(span.end, end).trimEnd().replaceAll('\t', ' '),
    cutBefore,
    cutAfter,
  };
}
