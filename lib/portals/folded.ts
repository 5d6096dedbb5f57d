import { textOf } from '../page/form-safe.ts';
import { withoutBlanks } from '../text/print/characters.ts';
import { isHidden } from './page-lines.ts';
import { growTree, type SentenceBlock, type Sentences } from './sentence-blocks.ts';

/** Characters that may be hidden without a word. */
const mostHidden = 60;

/** So many hidden elements are looked at. */
const mostParts = 50;

/** So many pieces of a text are looked for in another, each of so many characters: a copy has them all. */
const pieces = 20;
const pieceLength = 12;

/**
 * The outermost elements of a page that attributes hide and that speak as its document does, as tabs that are not chosen;
 * a copy of what is shown may be among them. `hidden` are their blocks in page order, `speaks` judges what an element holds.
 */
export function findFolded(
  body: Element,
  hidden: readonly SentenceBlock[],
  speaks: (element: Element, sentences: Sentences) => boolean,
): Element[] {
  const { within, children } = growTree(hidden, body);
  const found: Element[] = [];
  const open: Element[] = [body];
  for (let at = open.pop(); at && found.length < mostParts; at = open.pop()) {
    if (at === body || !isHidden(at)) for (const child of children.get(at) ?? []) open.push(child);
    else if (within.get(at)!.length > mostHidden && speaks(at, within.get(at)!)) found.push(at);
  }
  return found;
}

/** Most of an element's text stands in `text`, too. */
export function isCopyOf(element: Element, text: string): boolean {
  const own = withoutBlanks(textOf(element));
  const step = Math.max(pieceLength, Math.floor(own.length / pieces));
  let [asked, found] = [0, 0];
  for (let at = 0; at < own.length; at += step, asked += 1)
    if (text.includes(own.slice(at, at + pieceLength))) found += 1;
  return found * 2 > asked;
}
