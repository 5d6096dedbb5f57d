import type { Anchor } from '../view-models.ts';

/** Room kept between a card and what it speaks of, and between a card and the window's edge, in px. */
const gap = 8;

/** Up to this width of the window a card is a sheet at its foot: beside one there is no room for a line of text. */
const widestSheet = 480;

/** Whether cards are sheets at the window's foot; the style sheets say the same (`in-page.css`). */
export const isSheet = (): boolean => window.innerWidth <= widestSheet;

/**
 * Room under or above that a card is content with, in px: what it says first and its buttons take about so much, and
 * the line it speaks of stays in sight. Below it, the card covers the line rather than be a slit.
 */
const enough = 280;

export interface Box {
  width: number;
  height: number;
}

/** On which side of its anchor a card stands. */
export type Side = 'below' | 'above' | 'beside';

export interface Place {
  side: Side;
  left: number;
  top: number;
  /** The tallest it may grow before it scrolls inside. */
  maxHeight: number;
}

/** A part of the window; `width` and `height` are counted from the window's own edges all the same. */
export interface View extends Box {
  /** The first pixels that are not free. */
  top: number;
  /** Where it begins at the left. */
  left?: number;
}

/** What of the window below its first `top` pixels our panel, beside it or at its foot, leaves for another surface of the same root. */
export function viewBeside(surface: Element, top: number): View {
  const view = { top, left: 0, width: document.documentElement.clientWidth, height: window.innerHeight };
  const panel = (surface.getRootNode() as ParentNode).querySelector('.panel');
  if (!panel) return view;
  const box = panel.getBoundingClientRect();
  if (panel.classList.contains('foot')) return { ...view, height: box.top };
  return box.left > 0 ? { ...view, width: box.left } : { ...view, left: box.right };
}

/**
 * Where a card of `size` stands in a `view`: under its anchor when it fits, else above, else where there is more
 * room, cut to it, or beside where that room is too little; never over the view's edge, and never over the anchor.
 * A card that already stands on a side stays there (`stays`): what arrives late must not move it from under a hand.
 */
export function placeCard(
  anchor: Anchor,
  { size, view, stays = null }: { size: Box; view: View; stays?: Side | null },
): Place {
  const left = Math.max((view.left ?? 0) + gap, Math.min(anchor.left, view.width - size.width - gap));
  const below = view.height - anchor.bottom - 2 * gap;
  const above = anchor.top - view.top - 2 * gap;
  const room = Math.max(below, above);
  const isCut = size.height > room && room < enough;
  const beside = (stays === null ? isCut : stays === 'beside') ? placeBeside(anchor, size, view) : null;
  if (beside) return beside;
  const isBelow = stays === 'below' || (stays !== 'above' && (size.height <= below || below >= above));
  if (isBelow) {
    return {
      side: 'below',
      left,
      top: Math.max(view.top + gap, anchor.bottom + gap),
      maxHeight: Math.max(below, 120),
    };
  }
  const height = Math.min(size.height, above);
  return {
    side: 'above',
    left,
    top: Math.max(view.top + gap, anchor.top - gap - height),
    maxHeight: Math.max(above, 120),
  };
}

/**
 * Where tools of `size` stand beside chosen words: above them, else under them, else where there is room to the right or
 * to the left; never over them. `null` without such a place, and where the words are out of the window.
 */
export function placeTools(
  anchor: Anchor,
  { size, view }: { size: Box; view: View },
): { left: number; top: number } | null {
  if (anchor.bottom < view.top || anchor.top > view.height) return null;
  const left = Math.max((view.left ?? 0) + gap, Math.min(anchor.left, view.width - size.width - gap));
  const above = anchor.top - gap - size.height;
  if (above >= view.top) return { left, top: above };
  const below = anchor.bottom + gap;
  if (below + size.height <= view.height) return { left, top: below };
  return placeBeside(anchor, size, view);
}

/** To the right of the anchor, else to its left, level with it as far as the window allows; `null` without room. */
function placeBeside(anchor: Anchor, size: Box, view: View): Place | null {
  const right = anchor.right + gap;
  const left = anchor.left - gap - size.width;
  const start = right + size.width + gap <= view.width ? right : left >= (view.left ?? 0) + gap ? left : null;
  const maxHeight = view.height - view.top - 2 * gap;
  if (start === null) return null;
  return {
    side: 'beside',
    left: start,
    top: Math.max(view.top + gap, Math.min(anchor.top, view.height - gap - size.height)),
    maxHeight,
  };
}
