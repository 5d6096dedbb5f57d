import type { PageRange } from './text-map.ts';

/** A live range for one question of layout; `null` when the place is no longer there. Not to be kept: it taxes edits. */
export function makeLiveRange({
  startContainer,
  startOffset,
  endContainer,
  endOffset,
}: PageRange): Range | null {
  if (!startContainer.isConnected || !endContainer.isConnected) return null;
  if (startOffset > startContainer.data.length || endOffset > endContainer.data.length) return null;
  const range = startContainer.ownerDocument.createRange();
  range.setStart(startContainer, startOffset);
  range.setEnd(endContainer, endOffset);
  return range;
}
