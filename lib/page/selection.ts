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
    for (const span of findSpansOf(selection.getRangeAt(i), map)) {
      const trimmed = trim(span, text);
      if (trimmed) spans.push(trimmed);
    }
  }
  return spans;
}

/** The spans of the text that a range of the page covers: one, but where the document has the text in another order. */
function findSpansOf(range: Range, map: TextMap): Span[] {
  if (range.collapsed) return [];
  const span = map.pieces.apart ? null : findSpanOf(range, map);
  return map.pieces.apart ? findRuns(range, map) : span ? [span] : [];
}

/** Every piece is looked at: what a selection covers of a document in another order lies anywhere in the text. */
function findRuns(range: Range, map: TextMap): Span[] {
  const { starts, lengths, nodes } = map.pieces;
  const runs: Span[] = [];
  let before = -1;
  for (let piece = 0; piece < nodes.length; piece += 1) {
    const covered = coveredOf(range, map, piece);
    if (!covered) continue;
    // Pieces that follow one another are one span, with the breaks and blanks between them.
    const last = before === piece - 1 ? runs.at(-1) : undefined;
    const wholeBefore = last?.end === starts[before]! + lengths[before]!;
    if (last && wholeBefore && covered.start === starts[piece]!) last.end = covered.end;
    else runs.push(covered);
    before = piece;
  }
  return runs;
}

/** As much of one piece as a range covers, in units of the text; `null` for nothing. */
function coveredOf(range: Range, { pieces }: TextMap, piece: number): Span | null {
  const start = pieces.starts[piece]!;
  const length = pieces.lengths[piece]!;
  const node = pieces.nodes[piece]!;
  const offset = pieces.offsets[piece]!;
  if (range.comparePoint(node, offset + length) < 0 || range.comparePoint(node, offset) > 0) return null;
  const from = node === range.startContainer ? Math.max(0, range.startOffset - offset) : 0;
  const to = node === range.endContainer ? Math.min(length, range.endOffset - offset) : length;
  return from < to ? { start: start + from, end: start + to } : null;
}

/** The span of the text that a range of the page covers, wherever its ends lie; `null` when it covers none. */
function findSpanOf(range: Range, map: TextMap): Span | null {
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
