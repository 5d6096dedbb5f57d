import type { Anchor } from '../view-models.ts';

/** Room kept between a card and what it speaks of, and between a card and the window's edge, in px. */
const gap = 8;

/** Below this width of the window a card is a sheet at its foot: 480 px is where two columns of text stop fitting. */
export const sheetBelow = 480;

export interface Box {
  width: number;
  height: number;
}

export interface Place {
  left: number;
  top: number;
  /** The tallest it may grow before it scrolls inside. */
  maxHeight: number;
}

/**
 * Where a card of `size` stands in a `view`: under its anchor when it fits, else above, else on the side with
 * more room and cut to it; never over the window's edge, and never over the anchor.
 */
export function placeCard(anchor: Anchor, size: Box, view: Box): Place {
  const left = Math.max(gap, Math.min(anchor.left, view.width - size.width - gap));
  const below = view.height - anchor.bottom - 2 * gap;
  const above = anchor.top - 2 * gap;
  if (size.height <= below || below >= above) {
    return { left, top: Math.max(gap, anchor.bottom + gap), maxHeight: Math.max(below, 120) };
  }
  const height = Math.min(size.height, above);
  return { left, top: Math.max(gap, anchor.top - gap - height), maxHeight: Math.max(above, 120) };
}
