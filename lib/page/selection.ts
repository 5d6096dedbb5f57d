import type { Span } from '../text/span.ts';
import type { TextMap } from './text-map.ts';

/**
 * What the reader has selected, as spans of the text, one for each range (Firefox allows several); may run over
 * paragraphs and cells. Outer white space is left out, and so is what lies outside the text; empty when nothing
 * of the text is selected.
 */
export function readSelection(selection: Selection | null, text: string, map: TextMap): Span[] {
  const spans: Span[] = [];
  for (let i = 0; selection && i < selection.rangeCount; i += 1) {
    const span = findSpanOf(selection.getRangeAt(i), map);
    const trimmed = span && trim(span, text);
    if (trimmed) spans.push(trimmed);
  }
  return spans;
}

/** The span of the text that a range of the page covers, wherever its ends lie; `null` when it covers none. */
function findSpanOf(range: Range, map: TextMap): Span | null {
  if (range.collapsed) return null;
  const { starts, lengths, nodes, offsets } = map.pieces;
  // Pieces stand in document order: first the pieces that end before the range, then those within, then those after.
  const first = firstIndex(
    nodes.length,
    (i) => range.comparePoint(nodes[i]!, offsets[i]! + lengths[i]!) >= 0,
  );
  const last = firstIndex(nodes.length, (i) => range.comparePoint(nodes[i]!, offsets[i]!) > 0) - 1;
  if (first > last) return null;
  const start = nodes[first] === range.startContainer ? range.startOffset - offsets[first]! : 0;
  const end = nodes[last] === range.endContainer ? range.endOffset - offsets[last]! : lengths[last]!;
  const span = {
    start: starts[first]! + Math.min(Math.max(0, start), lengths[first]!),
    end: starts[last]! + Math.min(Math.max(0, end), lengths[last]!),
  };
  return span.start < span.end ? span : null;
}

function trim({ start, end }: Span, text: string): Span | null {
  const words = text.slice(start, end);
  const from = start + (words.length - words.trimStart().length);
  const to = end - (words.length - words.trimEnd().length);
  return from < to ? { start: from, end: to } : null;
}

/** The first index for which `holds` is true, given that it stays true from there on; `length` when it never is. */
function firstIndex(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
