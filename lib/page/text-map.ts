import type { Span } from '../text/span.ts';

/** Where a span of text stands in the page: the four fields that a `StaticRange` is made of. */
export interface PageRange {
  startContainer: Text;
  startOffset: number;
  endContainer: Text;
  endOffset: number;
}

/**
 * The pieces of a page's text in order: piece `i` is `lengths[i]` units at `starts[i]` of the text and at
 * `offsets[i]` of `nodes[i]`. What lies between pieces (line breaks, TABs, collapsed spaces) belongs to no node.
 */
export interface Pieces {
  starts: number[];
  lengths: number[];
  nodes: Text[];
  offsets: number[];
  /**
   * Pieces, by index, that the document does not print right behind the piece before: other words stand between the
   * two, or the document has them in another order. Absent where every piece follows the one before.
   */
  apart?: ReadonlySet<number>;
}

/** As much of a span as one place of the page prints. */
export interface SpanPart extends Span {
  place: PageRange;
}

/** How far ahead the next mark usually is, in pieces. */
const nearby = 16;

/** The two-way map between a page's text and its text nodes, true until the page changes. */
export class TextMap {
  readonly pieces: Pieces;
  #firstPiece: Map<Node, number> | null = null;
  #near = 0;

  constructor(pieces: Pieces) {
    this.pieces = pieces;
  }

  /**
   * The page's place of a span of the text, the first where it is printed in several; ends that fall between two
   * nodes' pieces are drawn in to the nearest printed character. `null` when the span holds no printed character at all.
   */
  toRange(span: Span): PageRange | null {
    return this.toParts(span)[0]?.place ?? null;
  }

  /**
   * The page's places of a span with what each prints of it, in text order: one, but where pieces stand apart (a
   * sentence that runs over a page's foot). Empty when the span holds no printed character.
   */
  toParts(span: Span): SpanPart[] {
    const found = this.#piecesIn(span);
    if (!found) return [];
    const { apart } = this.pieces;
    const parts: SpanPart[] = [];
    let { first } = found;
    for (let piece = first + 1; apart && piece <= found.last; piece += 1) {
      if (!apart.has(piece)) continue;
      parts.push(this.#partOf(span, { first, last: piece - 1 }));
      first = piece;
    }
    parts.push(this.#partOf(span, { first, last: found.last }));
    if (parts.length === 1) parts[0] = { ...parts[0]!, start: span.start, end: span.end };
    return parts;
  }

  /** The pieces that a span touches, `null` when there are none. */
  #piecesIn(span: Span): { first: number; last: number } | null {
    const { starts, lengths } = this.pieces;
    let first = this.#pieceAt(span.start);
    if (first < 0 || span.start >= starts[first]! + lengths[first]!) first += 1;
    // Most spans are a few pieces long: stepping on is shorter than a second search.
    let last = Math.max(0, first - 1);
    while (last + 1 < starts.length && starts[last + 1]! < span.end) last += 1;
    // Before the first piece there is none to step back to: pages of a PDF before those that are drawn.
    const isNone = first >= starts.length || last < first || starts[first]! >= span.end;
    return isNone ? null : { first, last };
  }

  /** What a run of pieces prints of a span. */
  #partOf(span: Span, { first, last }: { first: number; last: number }): SpanPart {
    const { starts, lengths, nodes, offsets } = this.pieces;
    const into = Math.max(0, span.start - starts[first]!);
    const upTo = Math.min(lengths[last]!, span.end - starts[last]!);
    return {
      start: starts[first]! + into,
      end: starts[last]! + upTo,
      place: {
        startContainer: nodes[first]!,
        startOffset: offsets[first]! + into,
        endContainer: nodes[last]!,
        endOffset: offsets[last]! + upTo,
      },
    };
  }

  /**
   * The offset in the text of a place in the page, as carets and selections give it; `null` when the place lies
   * outside what was read. Inside collapsed white space it is the offset of the next printed character of the
   * node, else the end of its last. An element with a child index stands for the text that follows.
   */
  toOffset(node: Node, offset: number): number | null {
    if (node.nodeType === 1) return this.#elementOffset(node, offset);
    const { starts, lengths, nodes, offsets } = this.pieces;
    const first = this.#indexOf(node);
    if (first === undefined) return null;
    let piece = first;
    while (nodes[piece] === node && offset > offsets[piece]! + lengths[piece]!) piece += 1;
    if (nodes[piece] !== node) return starts[piece - 1]! + lengths[piece - 1]!;
    return starts[piece]! + Math.max(0, offset - offsets[piece]!);
  }

  /** True when the node holds text that was read. */
  has(node: Node): boolean {
    return this.#indexOf(node) !== undefined;
  }

  /** The text nodes that a span touches, in order, each once. */
  nodesIn(span: Span): Text[] {
    const { starts, lengths, nodes } = this.pieces;
    const found: Text[] = [];
    let piece = Math.max(0, this.#pieceAt(span.start));
    for (; piece < starts.length && starts[piece]! < span.end; piece += 1) {
      if (starts[piece]! + lengths[piece]! <= span.start) continue;
      const node = nodes[piece]!;
      if (found.at(-1) !== node) found.push(node);
    }
    return found;
  }

  /** Index of the last piece that starts at or before `offset`; -1 before the first. */
  #pieceAt(offset: number): number {
    const { starts } = this.pieces;
    let low = 0;
    let high = starts.length;
    // Marks are painted in text order: the next is near the last.
    if (high > 0 && starts[this.#near]! <= offset) {
      low = this.#near;
      const beyond = this.#near + nearby;
      if (beyond < high && starts[beyond]! > offset) high = beyond;
    }
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle + 1;
      else high = middle;
    }
    this.#near = Math.max(0, low - 1);
    return low - 1;
  }

  #indexOf(node: Node): number | undefined {
    if (!this.#firstPiece) {
      // Built at the first question only: painting never asks.
      this.#firstPiece = new Map();
      const { nodes } = this.pieces;
      for (let i = nodes.length - 1; i >= 0; i -= 1) this.#firstPiece.set(nodes[i]!, i);
    }
    return this.#firstPiece.get(node);
  }

  #elementOffset(element: Node, index: number): number | null {
    const { starts, lengths, nodes } = this.pieces;
    const next = element.childNodes[index];
    // Binary search for the first piece at or after the child: pieces stand in document order.
    let low = 0;
    let high = nodes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (isBefore(nodes[middle]!, element, next)) low = middle + 1;
      else high = middle;
    }
    if (low < nodes.length && element.contains(nodes[low]!)) return starts[low]!;
    // After the element's last text: the end of what came before, if that is inside it.
    if (low > 0 && element.contains(nodes[low - 1]!)) return starts[low - 1]! + lengths[low - 1]!;
    return null;
  }
}

/** True when `node` stands before the child `next` of `element`, or, without one, not after the element's end. */
function isBefore(node: Node, element: Node, next: Node | undefined): boolean {
  const { DOCUMENT_POSITION_PRECEDING, DOCUMENT_POSITION_CONTAINED_BY } = node;
  if (next) {
    if (next === node) return false;
    return (next.compareDocumentPosition(node) & DOCUMENT_POSITION_PRECEDING) !== 0;
  }
  const place = element.compareDocumentPosition(node);
  return (place & (DOCUMENT_POSITION_PRECEDING | DOCUMENT_POSITION_CONTAINED_BY)) !== 0;
}
