import type { Span } from '../span.ts';
import { closers, sentenceEnds } from './marks.ts';
import type { Paragraph } from './paragraphs.ts';

/** A text and its paragraphs: a `Print` is one. */
export interface SentenceText {
  text: string;
  paragraphs: readonly Paragraph[];
}

/** Nobody quotes more than this around a figure; a text without any full stop is cut here. Origin: twice the longest sentence of the real reports. */
const maxSide = 600;

/** The sentence or sentences around `span`, never beyond its paragraphs; spans of a TAB-parted row are whole rows. */
export function findSentence({ text, paragraphs }: SentenceText, span: Span): Span {
  const first = paragraphs.find(({ start, end }) => start <= span.start && span.start < end);
  const last = paragraphs.find(({ start, end }) => start < span.end && span.end <= end);
  const limits = { start: first?.start ?? span.start, end: last?.end ?? span.end };
  if (text.slice(limits.start, limits.end).includes('\t')) return trim(text, limits);
  let start = span.start;
  while (start > limits.start && span.start - start < maxSide && !endsBefore(text, start)) start -= 1;
  let end = span.end;
  while (end < limits.end && end - span.end < maxSide && !(end > span.start && endsBefore(text, end)))
    end += 1;
  return trim(text, { start, end: Math.max(end, span.end) });
}

/** A sentence for showing: what stands before the span, the span, and what follows, each as one line. */
export interface SentenceParts {
  before: string;
  middle: string;
  after: string;
  /** True when the sentence was too long and is cut at that end. */
  cutBefore: boolean;
  cutAfter: boolean;
}

/** Parts the sentence around `span`, at most `reach` characters on either side. */
export function partSentence(
  text: string,
  { sentence, span, reach }: { sentence: Span; span: Span; reach: number },
): SentenceParts {
  const start = Math.max(sentence.start, span.start - reach);
  const end = Math.min(sentence.end, span.end + reach);
  return {
    // Blanks beside the span stay: the three parts together are the sentence as it is printed.
    before: onOneLine(text.slice(start, span.start)).trimStart(),
    middle: onOneLine(text.slice(span.start, span.end)),
    after: onOneLine(text.slice(span.end, end)).trimEnd(),
    cutBefore: start > sentence.start,
    cutAfter: end < sentence.end,
  };
}

/**
 * The words as one line, as a quotation has them: each blank that is printed is a blank (of a run one is left), and so
 * is what parts two cells; the end of a printed line is none, but between two letters of Latin words.
 */
export function asOneLine(words: string): string {
  return onOneLine(words).trim();
}

function onOneLine(words: string): string {
  return words
    .replace(/(?<=[A-Za-z])[^\S\t\n]*\n[^\S\t]*(?=[A-Za-z])/g, ' ')
    .replace(/(?<![^\S\t\n])[^\S\t\n]*\n[^\S\t]*/g, '')
    .replace(/\s+/g, ' ');
}

function endsBefore(text: string, offset: number): boolean {
  if (closers.includes(text[offset] ?? '\n')) return false;
  let at = offset - 1;
  while (at > 0 && closers.includes(text[at]!)) at -= 1;
  return sentenceEnds.includes(text[at] ?? '\n');
}

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}
