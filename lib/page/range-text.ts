import { spellText, withoutBlanks } from '../text/print/characters.ts';
import type { PageRange } from './text-map.ts';

/**
 * True when a place in the page still prints the given words. White space is left out of the comparison: the text
 * has it collapsed, the page has it as written; and so is how a character is written: a PDF's page has a radical or a
 * raised digit where its text has the ideograph or a superscript. Hidden text inside the place counts as a difference.
 */
export function isStillPrinted(place: PageRange, text: string): boolean {
  const { startContainer, startOffset, endContainer, endOffset } = place;
  if (!startContainer.isConnected || !endContainer.isConnected) return false;
  if (startContainer === endContainer) {
    const printed = startContainer.data.slice(startOffset, endOffset);
    return printed === text || asPrint(printed) === asPrint(text);
  }
  // A walker, not a live range: this is asked after every change, and live ranges tax the page's own edits.
  const walker = startContainer.ownerDocument.createTreeWalker(startContainer.ownerDocument, 0x4 | 0x8);
  walker.currentNode = startContainer;
  const wanted = asPrint(text);
  let printed = asPrint(startContainer.data.slice(startOffset));
  for (let node = walker.nextNode(); node && wanted.startsWith(printed); node = walker.nextNode()) {
    if (node === endContainer) return printed + asPrint(endContainer.data.slice(0, endOffset)) === wanted;
    printed += asPrint((node as Text).data);
  }
  return false;
}

/** What a reader sees of some characters: none that are blank, each in its common spelling. */
const asPrint = (text: string): string => withoutBlanks(spellText(text).normalize('NFKC'));
