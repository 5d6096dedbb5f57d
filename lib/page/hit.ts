import type { Span } from '../text/span.ts';
import { makeLiveRange } from './live-range.ts';
import type { Painted, Painter } from './painter.ts';
import { isStillPrinted } from './range-text.ts';
import type { TextMap } from './text-map.ts';

/** A place in the window, in CSS pixels from its upper left corner, as `MouseEvent.clientX` and `clientY` give it. */
export interface Point {
  x: number;
  y: number;
}

/** How far from a character's box a point still means it, in CSS pixels: half the gap of a wide line. */
const reach = 4;

/** A place between two characters of the page. */
export interface Caret {
  node: Node;
  offset: number;
}

/** Where a text is, for questions of the kind "what stands here". */
export interface HitScope {
  document: Document;
  text: string;
  map: TextMap;
}

/** The offset in the text of the character under a point; `null` when there is none, or it lies outside the text. */
export function findOffsetAt(point: Point, { document, map }: Omit<HitScope, 'text'>): number | null {
  const caret = findCaretAt(document, point);
  if (caret?.node.nodeType !== 3) return null;
  const node = caret.node as Text;
  // The caret falls before or after the character that was meant.
  for (const at of [caret.offset, caret.offset - 1]) {
    if (at >= 0 && at < node.data.length && isOver(node, at, point)) return map.toOffset(node, at);
  }
  return null;
}

/**
 * The index of the span under a point, of those that still print what the text says; painted or not. Of several the
 * shortest counts. `null` when there is none.
 */
export function findSpanAt(point: Point, spans: readonly Span[], scope: HitScope): number | null {
  const offset = findOffsetAt(point, scope);
  if (offset === null) return null;
  let found: number | null = null;
  for (const [i, span] of spans.entries()) {
    if (span.start > offset || offset >= span.end) continue;
    const best = found === null ? null : spans[found]!;
    if (best && best.end - best.start <= span.end - span.start) continue;
    if (isShown(span, scope)) found = i;
  }
  return found;
}

/** True when every part of a span that is drawn still prints its words. */
function isShown(span: Span, { text, map }: HitScope): boolean {
  const parts = map.toParts(span);
  return (
    parts.length > 0 && parts.every(({ place, start, end }) => isStillPrinted(place, text.slice(start, end)))
  );
}

interface RegistryWithPoint {
  highlightsFromPoint?(x: number, y: number): { ranges: AbstractRange[] }[];
}

/**
 * The painted mark under a point that still stands on its own words: asked of the browser where it can tell, else
 * found by the caret and the client rectangles. `null` when there is none.
 */
export function findMarkAt<Key>(
  point: Point,
  painter: Painter<Key>,
  { document, registry }: { document: Document; registry: object | null },
): Painted<Key> | null {
  const asked = (registry as RegistryWithPoint | null)?.highlightsFromPoint?.(point.x, point.y);
  const marks = asked
    ? asked.flatMap(({ ranges }) => ranges.map((range) => painter.find(range)))
    : marksByCaret(point, painter, document);
  let best: Painted<Key> | null = null;
  for (const mark of marks) {
    if (!mark || !isStillPrinted(mark.place, mark.text)) continue;
    if (!best || mark.end - mark.start < best.end - best.start) best = mark;
  }
  return best;
}

function* marksByCaret<Key>(
  point: Point,
  painter: Painter<Key>,
  document: Document,
): Generator<Painted<Key>> {
  const caret = findCaretAt(document, point);
  if (caret?.node.nodeType !== 3) return;
  for (const mark of painter.painted) {
    const range = makeLiveRange(mark.place);
    if (!range?.isPointInRange(caret.node, caret.offset)) continue;
    if ([...range.getClientRects()].some((rect) => isWithin(rect, point))) yield mark;
  }
}

interface CaretDocument {
  caretPositionFromPoint?(x: number, y: number): { offsetNode: Node; offset: number } | null;
  caretRangeFromPoint?(x: number, y: number): Range | null;
}

/** The caret that a click at the point would set; `null` outside the window and where the browser can't tell. */
export function findCaretAt(document: Document, { x, y }: Point): Caret | null {
  const asked = document as unknown as CaretDocument;
  if (asked.caretPositionFromPoint) {
    const caret = asked.caretPositionFromPoint(x, y);
    return caret?.offsetNode ? { node: caret.offsetNode, offset: caret.offset } : null;
  }
  const range = asked.caretRangeFromPoint?.(x, y);
  return range ? { node: range.startContainer, offset: range.startOffset } : null;
}

function isOver(node: Text, at: number, point: Point): boolean {
  const range = node.ownerDocument.createRange();
  range.setStart(node, at);
  range.setEnd(node, at + 1);
  return [...range.getClientRects()].some((rect) => isWithin(rect, point));
}

function isWithin(rect: DOMRect, { x, y }: Point): boolean {
  return x >= rect.left - 1 && x <= rect.right + 1 && y >= rect.top - reach && y <= rect.bottom + reach;
}
