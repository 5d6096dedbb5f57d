import type { Span } from '../text/span.ts';
import { propertyOf } from './form-safe.ts';
import { makeLiveRange } from './live-range.ts';
import type { TextMap } from './text-map.ts';

/** One box behind a line of a kept span, in CSS pixels from the layer's upper left corner. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

/** What a box says: kept as it was, other words there now than were kept, or what an open card speaks of. */
export type BoxLook = 'kept' | 'changed' | 'spoken-of';

/** A span to show. */
export interface Kept extends Span {
  id: string;
  look: BoxLook;
}

export interface SnippetBoxesOptions {
  /** An absolutely placed element of our closed root; boxes become its children. */
  layer: HTMLElement;
  /** The report's root in the page: its size is watched. */
  root: Element;
  signal: AbortSignal;
}

/** Rectangles closer than this on one line are one box, in CSS pixels: spans leave gaps of rounding. */
const seam = 1.5;

/**
 * Shows the reader's snippets, and what an open card speaks of, as boxes in our own closed root, where the page can't read them. They follow layout
 * and scrolling, once a frame at most; clicks pass through them to the words.
 */
export class SnippetBoxes {
  readonly #layer: HTMLElement;
  readonly #view: Window;
  #kept: readonly Kept[] = [];
  #map: TextMap | null = null;
  #frame = 0;

  constructor({ layer, root, signal }: SnippetBoxesOptions) {
    this.#layer = layer;
    const document = propertyOf(root, 'ownerDocument');
    this.#view = document.defaultView!;
    const later = () => this.#later();
    this.#view.addEventListener('resize', later, { signal, passive: true });
    // Captured: inner scrollers do not bubble.
    document.addEventListener('scroll', later, { signal, passive: true, capture: true });
    const Observer = globalThis.ResizeObserver;
    const observer = Observer ? new Observer(later) : null;
    observer?.observe(root);
    observer?.observe(document.documentElement);
    signal.addEventListener(
      'abort',
      () => {
        observer?.disconnect();
        this.#view.cancelAnimationFrame(this.#frame);
        this.#layer.replaceChildren();
      },
      { once: true },
    );
  }

  /** Shows these spans in place of those before; they are placed in the next frame. */
  show(kept: readonly Kept[], map: TextMap): void {
    this.#kept = kept;
    this.#map = map;
    this.#later();
  }

  #later(): void {
    if (this.#frame !== 0 || this.#map === null) return;
    this.#frame = this.#view.requestAnimationFrame(() => {
      this.#frame = 0;
      this.#place();
    });
  }

  #place(): void {
    const map = this.#map!;
    const origin = this.#layer.getBoundingClientRect();
    // All reading before all writing, so that layout is computed once.
    const boxes = this.#kept.flatMap((span) =>
      readBoxes(span, map, origin).map((box) => ({ ...box, look: span.look })),
    );
    const children = boxes.map((box, i) => {
      const element =
        (this.#layer.children[i] as HTMLElement) ?? this.#layer.ownerDocument.createElement('div');
      element.className = `snippet-box ${box.look}`;
      element.style.cssText = `position:absolute;pointer-events:none;left:${box.left}px;top:${box.top}px;width:${box.width}px;height:${box.height}px`;
      return element;
    });
    this.#layer.replaceChildren(...children);
  }
}

/** The boxes of a span, one a line, against the layer's corner; empty when the span is not shown. */
function readBoxes(span: Span, map: TextMap, origin: { left: number; top: number }): Box[] {
  const rects = map.toParts(span).flatMap(({ place, ...part }) =>
    // Node by node: a range over whole paragraphs would also give the paragraphs' own rectangles.
    map.nodesIn(part).flatMap((node) => {
      const range = makeLiveRange({
        startContainer: node,
        startOffset: node === place.startContainer ? place.startOffset : 0,
        endContainer: node,
        endOffset: node === place.endContainer ? place.endOffset : node.data.length,
      });
      return range ? [...range.getClientRects()] : [];
    }),
  );
  return joinLines(rects).map(({ left, top, width, height }) => ({
    left: left - origin.left,
    top: top - origin.top,
    width,
    height,
  }));
}

/** Joins rectangles that touch on one line; every text node gives its own. */
export function joinLines(rects: readonly Box[]): Box[] {
  const joined: Box[] = [];
  for (const { left, top, width, height } of rects) {
    if (width === 0 || height === 0) continue;
    const last = joined.at(-1);
    const middle = top + height / 2;
    const sameLine = last && middle > last.top && middle < last.top + last.height;
    if (!sameLine || left > last.left + last.width + seam || left + width < last.left - seam) {
      joined.push({ left, top, width, height });
      continue;
    }
    const right = Math.max(last.left + last.width, left + width);
    const bottom = Math.max(last.top + last.height, top + height);
    last.left = Math.min(last.left, left);
    last.top = Math.min(last.top, top);
    last.width = right - last.left;
    last.height = bottom - last.top;
  }
  return joined;
}
