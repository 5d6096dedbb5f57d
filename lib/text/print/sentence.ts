import type { Span } from '../span.ts';
import { findParagraphs, type Paragraph } from './paragraphs.ts';

/** Ends of a Chinese sentence; a semicolon joins the parts of one: 区级收入2.75亿元；增长74%。 */
const END = /[。！？!?]/;
/** What may follow the end and still belongs to it. */
const AFTER = /[”’」』）)]/;

/** Nobody quotes more than this around a figure; a text without any full stop is cut here. Origin: twice the longest sentence of the real reports. */
const MAX_SIDE = 600;

/** The sentence or sentences around `span`, never beyond its paragraphs; spans of a TAB-parted row are whole rows. */
export function findSentence(
  text: string,
  span: Span,
  paragraphs: readonly Paragraph[] = findParagraphs(text),
): Span {
  const first = paragraphs.find(({ start, end }) => start <= span.start && span.start < end);
  const last = paragraphs.find(({ start, end }) => start < span.end && span.end <= end);
  const limits = { start: first?.start ?? span.start, end: last?.end ?? span.end };
  if (text.slice(limits.start, limits.end).includes('\t')) return trim(text, limits);
  let start = span.start;
  while (start > limits.start && span.start - start < MAX_SIDE && !endsBefore(text, start)) start -= 1;
  let end = span.end;
  while (end < limits.end && end - span.end < MAX_SIDE && !(end > span.start && endsBefore(text, end)))
    end += 1;
  return trim(text, { start, end: Math.max(end, span.end) });
}

/** A stretch of text as one line: breaks and the spaces beside Chinese characters go, cells are parted by one space. */
export function asOneLine(words: string): string {
  return words
    .replace(/[^\S\t\n]*\n[^\S\t]*/g, '')
    .replace(/[^\S\t]+/g, ' ')
    .replace(/(?<![A-Za-z0-9]) | (?![A-Za-z0-9])/g, '')
    .replace(/\t+/g, ' ')
    .trim();
}

function endsBefore(text: string, offset: number): boolean {
  if (AFTER.test(text[offset] ?? '')) return false;
  let at = offset - 1;
  while (at > 0 && AFTER.test(text[at] ?? '')) at -= 1;
  return END.test(text[at] ?? '');
}

function trim(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text[start] ?? '')) start += 1;
  while (end > start && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return { start, end };
}
