import { makeLiveRange } from './live-range.ts';
import type { PageRange } from './text-map.ts';

/**
 * True when a place in the page still prints the given words. White space is left out of the comparison: the text
 * has it collapsed, the page has it as written. Hidden text inside the place counts as a difference.
 */
export function isStillPrinted(place: PageRange, text: string): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = place;
  if (!startContainer.isConnected || !endContainer.isConnected) return false;
  if (startContainer === endContainer) {
    const printed = startContainer.data.slice(startOffset, endOffset);
    return printed === text || squeeze(printed) === squeeze(text);
  }
  const range = makeLiveRange(place);
  return range !== null && squeeze(range.toString()) === squeeze(text);
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
