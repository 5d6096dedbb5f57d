import { parentOf } from './form-safe.ts';
import { scrollersAround } from './scroll-to.ts';

/** A rectangle of the window, in CSS pixels. */
type Rect = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** What stands over a page, and the page itself. */
export interface CoverWorld {
  /** Our own surfaces, in the window. */
  ours(): Rect[];
  /** Our element in the page: what lies under a point of it is one of those surfaces. */
  host: Element;
  /** Lets the page be scrolled as far as this, in CSS pixels from its upper left corner. */
  makeRoom(right: number, bottom: number): void;
}

/** Room that is left between a place and what covered it, in CSS pixels. */
const margin = 16;

/** A head under a head under a head: more than so many covers are not looked for. */
const mostCovers = 4;

/**
 * Scrolls a place free of what lies over it: our panel and card, and what the page itself holds fast in its window, a
 * head or a bar. A place above or below the window is left there: the reader has scrolled on.
 */
export function uncover(range: Range, world: CoverWorld): void {
  const element = range.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (!element || !view) return;
  const window = {
    left: 0,
    top: 0,
    right: view.document.documentElement.clientWidth,
    bottom: view.innerHeight,
  };
  let free: Rect = window;
  for (let round = 0; round < mostCovers; round += 1) {
    const place = firstLines(range);
    if (!place || place.bottom < 0 || place.top > view.innerHeight) return;
    for (const cover of [...world.ours(), ...heldFast(place, element, world.host)]) {
      if (overlaps(cover, place)) free = leave(free, cover);
    }
    const by = { left: across(place, free), top: down(place, free) };
    if (by.left === 0 && by.top === 0) return;
    if (by.left > 0 || by.top > 0)
      world.makeRoom(view.scrollX + window.right + by.left, view.scrollY + window.bottom + by.top);
    for (const scroller of [view, ...scrollersAround(element, view)]) {
      const before = firstLines(range)!;
      scroller.scrollBy({ ...by, behavior: 'instant' });
      const now = firstLines(range)!;
      by.left -= before.left - now.left;
      by.top -= before.top - now.top;
    }
  }
}

/** As many lines of a place are brought in sight: a figure with its growth takes two, a kept paragraph may take a window. */
const mostLines = 3;

/**
 * Where a range begins: from left to right what of it stands on its first line (a page may have its digits in an element
 * of their own), down to the last of its first lines. `null` where none is drawn.
 */
function firstLines(range: Range): Rect | null {
  const [first, ...others] = range.getClientRects();
  if (!first) return null;
  const { left, top, bottom } = first;
  const onIt = others.filter((box) => box.top < bottom && box.bottom > top && box.left >= left);
  const lowest = top + mostLines * 2 * (bottom - top);
  const lower = others.filter((box) => box.bottom <= lowest);
  return {
    ...{ left, top },
    right: Math.max(first.right, ...onIt.map((box) => box.right)),
    bottom: Math.max(bottom, ...lower.map((box) => box.bottom)),
  };
}

/** What the page holds fast over a place: elements that stay where they are, or stick, while it scrolls. */
function heldFast(place: Rect, element: Element, host: Element): Rect[] {
  const { ownerDocument: document } = element;
  const style = (at: Element) => document.defaultView!.getComputedStyle(at).position;
  const found: Rect[] = [];
  const over = document.elementsFromPoint((place.left + place.right) / 2, (place.top + place.bottom) / 2);
  for (const at of over) {
    if (at.contains(element)) break;
    for (
      let held: Element | null = at;
      held && held !== host && !held.contains(element);
      held = parentOf(held)
    )
      if (/fixed|sticky/.test(style(held))) found.push(held.getBoundingClientRect());
  }
  return found;
}

const overlaps = (a: Rect, b: Rect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The largest part of a rectangle that a cover leaves free, on one side of it. */
function leave(free: Rect, cover: Rect): Rect {
  const parts = [
    { ...free, right: Math.min(free.right, cover.left) },
    { ...free, left: Math.max(free.left, cover.right) },
    { ...free, bottom: Math.min(free.bottom, cover.top) },
    { ...free, top: Math.max(free.top, cover.bottom) },
  ];
  const size = ({ left, top, right, bottom }: Rect) => Math.max(0, right - left) * Math.max(0, bottom - top);
  return parts.reduce((best, part) => (size(part) > size(best) ? part : best));
}

/** How far to scroll to the right: as little as is needed, and no further than to where the place begins. */
function across({ left, right }: Rect, free: Rect): number {
  const most = Math.max(0, left - free.left - margin);
  if (right > free.right) return Math.min(right - free.right + margin, most);
  return left < free.left ? left - free.left - margin : 0;
}

/** How far to scroll down: to the upper third of what is free. */
function down({ top, bottom }: Rect, free: Rect): number {
  if (top >= free.top && bottom <= free.bottom) return 0;
  return top - free.top - (free.bottom - free.top) / 3;
}
