import type { Span } from '../text/span.ts';
import { parentOf } from './form-safe.ts';
import { makeLiveRange } from './live-range.ts';
import type { TextMap } from './text-map.ts';

/** Where the place comes to stand, as a part of the window's height: below any sticky head, with its context in view. */
const restingHeight = 1 / 3;

/**
 * Scrolls to a span of the text, within inner scrollers too; glides unless the reader asked for less motion.
 * False when the place is gone or has no box (folded away): the page itself is never opened or changed.
 */
export function scrollToSpan(span: Span, map: TextMap): boolean {
  const place = map.toRange(span);
  const range = place && makeLiveRange(place);
  const element = place?.startContainer.parentElement;
  const view = element?.ownerDocument.defaultView;
  if (!range || !element || !view || range.getClientRects().length === 0) return false;
  const calm = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const page = element.ownerDocument.scrollingElement;
  // From the inside out; only the page itself glides, so that the way is measured from resting scrollers.
  for (const scroller of scrollersAround(element, view)) {
    const frame = scroller.getBoundingClientRect();
    const top = firstRect(range).top - frame.top - scroller.clientHeight * restingHeight;
    scroller.scrollBy({ top, behavior: 'instant' });
  }
  const top = firstRect(range).top - view.innerHeight * restingHeight;
  page?.scrollBy({ top, behavior: calm ? 'instant' : 'smooth' });
  return true;
}

function firstRect(range: Range): DOMRect {
  return range.getClientRects()[0] ?? range.getBoundingClientRect();
}

/** The elements around one that scroll up and down by themselves, the innermost first; the page is none of them. */
export function scrollersAround(element: Element, view: Window): Element[] {
  const found: Element[] = [];
  const page = element.ownerDocument.scrollingElement;
  for (let at: Element | null = element; at && at !== page; at = parentOf(at)) {
    if (at.scrollHeight <= at.clientHeight || at === at.ownerDocument.body) continue;
    if (/auto|scroll/.test(view.getComputedStyle(at).overflowY)) found.push(at);
  }
  return found;
}
