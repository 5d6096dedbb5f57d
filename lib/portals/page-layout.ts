import { attributeOf, parentOf } from '../page/form-safe.ts';
import { oncePer } from '../text/once.ts';
import { findContainer } from './body-root.ts';
import { chromeWordOf, isHidden, textLength } from './page-lines.ts';
import { growTree, readSentenceBlocks, type SentenceBlock, type SentenceTree } from './sentence-blocks.ts';

/** Where a page's document stands, and what stands beside it. */
export interface PageLayout {
  /** The element that holds the document's body; `null` on a page without running text. */
  root: Element | null;
  /**
   * True for an element that holds no part of the document: hidden, furniture by its name (menus, tools, foot), or what
   * a site or its visitors wrote beside it.
   */
  isChrome(element: Element): boolean;
  /** Share of the page's running text, 0 to 1, that was left out for its form alone: by no name and no word. */
  leftOut: number;
}

/** What holds so much of the page's sentences is no furniture, whatever its name. */
const most = 1 / 2;

/** As much of the sentences of an element as its body's own element holds. */
const nearlyAll = 0.9;

/** A part of the document shows signs of a report in this share of the blocks in which its richest part does, */
const alike = 0.3;

/** or it is prose: of names, dates and links, as lists and comments have them, there is less than the rest of this. */
const prose = 0.85;

const besideName = /comment|pinglun|review|statement|shengming|disclaim|related|recommend|xglj|rank|hot/i;

/**
 * Finds a page's body by where its sentences stand; names come second. From the page's body inwards it goes as long as
 * one child holds nearly all of them; what stands beside that and speaks as no report does is left out. `marked` is the
 * body's element where the page itself marks it.
 */
export function readLayout(document: Document, marked: Element | null = null): PageLayout {
  const { body } = document;
  if (!body) return { root: null, isChrome: isHidden, leftOut: 0 };
  const blocks = readSentenceBlocks(body);
  const isNamed = furnitureOf(blocks, body);
  const beside = new Set<Element>();
  const layout = { isChrome: (element: Element) => beside.has(element) || isNamed(element), leftOut: 0 };
  if (marked) return { ...layout, root: marked };
  const isInside = insideOf(isNamed, body);
  const tree = growTree(
    blocks.filter(({ block }) => !isInside(block)),
    body,
  );
  const { root, leftOut } = goIn(body, tree, beside);
  return { ...layout, root: findContainer(document, { root, tree, isInside }), leftOut };
}

/** Furniture by name, but for elements that hold most of the sentences, alone or with others of their name. */
function furnitureOf(blocks: readonly SentenceBlock[], body: Element): (element: Element) => boolean {
  const { within } = growTree(blocks, body);
  const all = within.get(body);
  const enough = all ? (all.length - all.strange) * most : 0;
  const wordOf = oncePer(chromeWordOf);
  const byWord = new Map<string | null, number>();
  for (const { block, length, strange } of blocks) {
    if (strange > 0) continue;
    const words = new Set<string | null>();
    for (let at: Element | null = block; at && at !== body; at = parentOf(at)) words.add(wordOf(at));
    for (const word of words) byWord.set(word, (byWord.get(word) ?? 0) + length);
  }
  return (element) => {
    if (isHidden(element)) return true;
    const word = wordOf(element);
    return word !== null && (!within.has(element) || (byWord.get(word) ?? 0) < enough);
  };
}

/** Whether an element is furniture or stands in some. */
function insideOf(isNamed: (element: Element) => boolean, body: Element): (element: Element) => boolean {
  const isFurniture = oncePer(isNamed);
  return (element) => {
    for (let at: Element | null = element; at && at !== body; at = parentOf(at)) {
      if (isFurniture(at)) return true;
    }
    return false;
  };
}

/**
 * From the body inwards to the smallest element that holds nearly all that is the document's, `null` without sentences;
 * what is left out on the way is added to `beside`.
 */
function goIn(
  body: Element,
  tree: SentenceTree,
  beside: Set<Element>,
): { root: Element | null; leftOut: number } {
  const lengthOf = (element: Element) => tree.within.get(element)?.length ?? 0;
  const all = lengthOf(body);
  let leftOut = 0;
  let root = all > 0 ? body : null;
  for (let at: Element | undefined = body; at && root; ) {
    root = at;
    const children: readonly Element[] = tree.children.get(at) ?? [];
    let rest = lengthOf(at);
    for (const { element, isStrange } of findBeside(children, tree)) {
      beside.add(element);
      rest -= lengthOf(element);
      if (!isStrange) leftOut += lengthOf(element) / all;
    }
    at = children.find((child) => !beside.has(child) && lengthOf(child) >= rest * nearlyAll);
  }
  return { root, leftOut };
}

/** Which of an element's children are no parts of the document; those that a name or a word tells are strange. */
function findBeside(
  children: readonly Element[],
  { within }: SentenceTree,
): { element: Element; isStrange: boolean }[] {
  const judged = children.map((element) => {
    const { length, blocks, signed, strange } = within.get(element)!;
    const [kind, name] = [
      `${element.localName} ${attributeOf(element, 'class')}`,
      attributeOf(element, 'id'),
    ];
    const isStrange = strange >= length * most || besideName.test(`${kind} ${name}`);
    return { element, kind, isStrange, length, blocks, signed };
  });
  const richest = judged.reduce(
    (best, part) => (part.signed > (best?.signed ?? -1) ? part : best),
    judged[0],
  );
  const isPart = ({ element, kind, isStrange, length, blocks, signed }: (typeof judged)[number]) =>
    element === richest?.element ||
    (!isStrange &&
      (kind === richest?.kind ||
        blocks < 2 ||
        signed / blocks >= (richest!.signed / richest!.blocks) * alike ||
        length >= textLength(element) * prose));
  const parts = judged.map(isPart);
  const [from, to] = [parts.indexOf(true), parts.lastIndexOf(true)];
  // What stands between two parts is one, unless it says otherwise.
  return judged.filter(({ isStrange }, at) => !parts[at] && (isStrange || at < from || at > to));
}
