import { attributeOf, parentOf, propertyOf } from '../page/form-safe.ts';
import { oncePer } from '../text/once.ts';
import { findContainer } from './body-root.ts';
import { findFolded } from './folded.ts';
import { chromeWordOf, isHidden, textLength } from './page-lines.ts';
import {
  growTree,
  readSentenceBlocks,
  type SentenceBlock,
  type Sentences,
  type SentenceTree,
  sumOf,
} from './sentence-blocks.ts';

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
  /** Characters beside the root that speak as the report does; left out on a first look. */
  passedBy?: number;
  /** What attributes hide now and speaks as the document does: parts of it, or a copy; none on a first look. */
  folded?: readonly Element[];
}

/** What holds so much of the page's sentences is no furniture, whatever its name. */
const most = 1 / 2;

/** As much of the sentences of an element as its body's own element holds. */
const nearlyAll = 0.9;

/** A part of the document shows signs of a report in this share of the blocks in which its richest part does, */
const alike = 0.3;

/** or it is prose: of names, dates and links, as lists and comments have them, there is less than the rest of this. */
const prose = 0.85;

/** Abstracts of other pages, each behind the link to it: so many, and each of so many blocks at most, */
const fewestAbstracts = 3;
const blocksEach = 2;

/** unless they are so much of what stands around them that they are the document. */
const nearlyOnly = 3 / 4;

const besideName = /comment|pinglun|review|statement|shengming|disclaim|related|recommend|xglj|rank|hot/i;

/**
 * Finds a page's body by where its sentences stand; names come second. From the page's body inwards it goes as long as
 * one child holds nearly all of them; what stands beside that and speaks as no report does is left out. `marked` is the
 * body's element where the page itself marks it.
 */
export function readLayout(document: Document, marked: Element | null = null): PageLayout {
  const { body } = document;
  if (!body) return { root: null, isChrome: isHidden, leftOut: 0 };
  const { tree, hidden, isNamed, isInside } = readSentences(body);
  const beside = new Set<Element>();
  const layout = { isChrome: (element: Element) => beside.has(element) || isNamed(element), leftOut: 0 };
  const foldedOf = (root: Element | null) => (root ? foldedBeside(root, { body, tree, hidden }) : []);
  if (marked) return { ...layout, root: marked, folded: foldedOf(marked) };
  const { root: found, leftOut, passed } = goIn(body, tree, beside);
  const lengthIn = (element: Element) => tree.within.get(element)?.length ?? 0;
  const root = findContainer(document, { root: found, lengthIn, isInside });
  const unread = passed.filter((element) => root && !propertyOf(root, 'contains')(element));
  const passedBy = unread.reduce((sum, element) => sum + lengthIn(element), 0);
  return { ...layout, root, leftOut, passedBy, folded: foldedOf(root) };
}

/** All of a page but what is hidden or furniture by its name: for a reader who was told that a part was left out. */
export function wholeLayout(document: Document): PageLayout {
  const { body } = document;
  if (!body) return { root: null, isChrome: isHidden, leftOut: 0 };
  return { root: body, isChrome: readSentences(body).isNamed, leftOut: 0 };
}

/** What is hidden and speaks as a document does whose element is known. */
function foldedBeside(
  root: Element,
  { body, tree, hidden }: Pick<PageSentences, 'tree' | 'hidden'> & { body: Element },
): Element[] {
  const own = tree.within.get(root) ?? tree.within.get(body);
  if (!own || hidden.length === 0) return [];
  const isAlike = (element: Element, held: Sentences) =>
    held.strange < held.length * most &&
    held.signed > 0 &&
    isSignedLike(held, own) &&
    held.led * blocksEach < held.blocks &&
    !besideName.test(`${attributeOf(element, 'class')} ${attributeOf(element, 'id')}`);
  return findFolded(body, hidden, isAlike);
}

/** A page's sentences without those that stand in furniture, and what is furniture. */
interface PageSentences {
  tree: SentenceTree;
  /** Sentences that attributes hide, outside of furniture. */
  hidden: readonly SentenceBlock[];
  isNamed(element: Element): boolean;
  isInside(element: Element): boolean;
}

/** What every hidden element is named by, beside the words of furniture. */
const hiddenWord = 'hidden';

/**
 * Reads a page's sentences and tells its furniture: what is hidden, and what bears a name of furniture, but for elements
 * that hold most of the sentences, alone or with others of their name.
 */
function readSentences(body: Element): PageSentences {
  const blocks = readSentenceBlocks(body);
  const wordOf = oncePer((element: Element) => (isHidden(element) ? hiddenWord : chromeWordOf(element)));
  const wordsAt = wordsAround(body, wordOf);
  const byWord = new Map<string, number>();
  let all = 0;
  for (const { block, length, strange } of blocks) {
    if (strange > 0) continue;
    all += length;
    for (const word of wordsAt(block)) byWord.set(word, (byWord.get(word) ?? 0) + length);
  }
  const isFurniture = (word: string) => word === hiddenWord || (byWord.get(word) ?? 0) < all * most;
  const isInside = (element: Element) => wordsAt(element).some(isFurniture);
  const hidden = blocks.filter(({ block }) => {
    const words = wordsAt(block);
    return words.includes(hiddenWord) && words.every((word) => word === hiddenWord || !isFurniture(word));
  });
  const tree = growTree(
    blocks.filter(({ block }) => !isInside(block)),
    body,
  );
  const isNamed = (element: Element) => {
    const word = wordOf(element);
    return word !== null && (!tree.within.has(element) || isFurniture(word));
  };
  return { tree, hidden, isNamed, isInside };
}

/** Says by which words elements are named from the body in to an element and with it; each element is asked once. */
function wordsAround(
  body: Element,
  wordOf: (element: Element) => string | null,
): (element: Element) => readonly string[] {
  const known = new Map<Element, readonly string[]>([[body, []]]);
  return (element) => {
    const steps: Element[] = [];
    let at: Element | null = element;
    for (; at && !known.has(at); at = parentOf(at)) steps.push(at);
    let words = at ? known.get(at)! : [];
    for (const step of steps.reverse()) {
      const word = wordOf(step);
      if (word !== null && !words.includes(word)) words = [...words, word];
      known.set(step, words);
    }
    return words;
  };
}

/**
 * From the body inwards to the smallest element that holds nearly all that is the document's, `null` without sentences;
 * what is left out on the way is added to `beside`, what speaks as the document does and stands beside its element to
 * `passed`.
 */
function goIn(
  body: Element,
  tree: SentenceTree,
  beside: Set<Element>,
): { root: Element | null; leftOut: number; passed: Element[] } {
  const passed: Element[] = [];
  const lengthOf = (element: Element) => tree.within.get(element)?.length ?? 0;
  const all = lengthOf(body);
  let leftOut = 0;
  let root = all > 0 ? body : null;
  // Of the whole, not of each element on the way: a text in three thousand nested blocks loses a line at each step.
  let kept = all;
  for (let at: Element | undefined = body; at && root; ) {
    root = at;
    const children: readonly Element[] = tree.children.get(at) ?? [];
    for (const { element, isStrange } of findBeside(children, tree)) {
      beside.add(element);
      kept -= lengthOf(element);
      if (!isStrange) leftOut += lengthOf(element) / all;
    }
    const next: Element | undefined = children.find(
      (child) => !beside.has(child) && lengthOf(child) >= kept * nearlyAll,
    );
    if (next)
      passed.push(
        ...children.filter((child) => child !== next && !beside.has(child) && speaksAs(child, next, tree)),
      );
    at = next;
  }
  return { root, leftOut, passed };
}

/** Sentences show the signs of a report about as often as others do. */
const isSignedLike = (one: Signed, two: Signed): boolean =>
  one.signed / one.blocks >= (two.signed / two.blocks) * alike;

type Signed = Pick<Sentences, 'signed' | 'blocks'>;

/** An element that is of no site's own words shows the signs of a report about as often as another does. */
function speaksAs(element: Element, other: Element, { within }: SentenceTree): boolean {
  const [one, two] = [within.get(element)!, within.get(other)!];
  return one.signed > 0 && one.strange === 0 && isSignedLike(one, two);
}

/** Which of an element's children are no parts of the document; those that a name or a word tells are strange. */
function findBeside(
  children: readonly Element[],
  { within }: SentenceTree,
): { element: Element; isStrange: boolean }[] {
  const kindOf = (element: Element) => `${element.localName} ${attributeOf(element, 'class')}`;
  const areAbstracts = findAbstracts(children, { within, kindOf });
  const judged = children.map((element) => {
    const { length, blocks, signed, strange } = within.get(element)!;
    const [kind, name] = [kindOf(element), attributeOf(element, 'id')];
    const isNews = areAbstracts(element);
    const isStrange = strange >= length * most || besideName.test(`${kind} ${name}`);
    return { element, kind, isNews, isStrange: isStrange || isNews, length, blocks, signed };
  });
  const richest = judged.reduce(
    (best, part) =>
      !best || (best.isNews && !part.isNews) || (part.signed > best.signed && !part.isNews) ? part : best,
    judged[0],
  );
  const isPart = (part: (typeof judged)[number]) =>
    part.element === richest?.element ||
    (!part.isStrange &&
      (part.kind === richest?.kind ||
        part.blocks < 2 ||
        isSignedLike(part, richest!) ||
        part.length >= textLength(part.element) * prose));
  const parts = judged.map(isPart);
  const [from, to] = [parts.indexOf(true), parts.lastIndexOf(true)];
  // What stands between two parts is one, unless it says otherwise.
  return judged.filter(({ isStrange }, at) => !parts[at] && (isStrange || at < from || at > to));
}

/** Tells, of an element's children, a column of abstracts of other pages, and the single abstracts of one without an element of its own. */
function findAbstracts(
  children: readonly Element[],
  { within, kindOf }: Pick<SentenceTree, 'within'> & { kindOf(element: Element): string },
): (element: Element) => boolean {
  const byKind = Map.groupBy(children, kindOf);
  const sumWithin = (elements: readonly Element[]) => sumOf(elements.map((element) => within.get(element)!));
  const all = sumWithin(children);
  const holds = (elements: readonly Element[]) => {
    const { led, blocks, length } = sumWithin(elements);
    return led >= fewestAbstracts && led * blocksEach >= blocks && length < all.length * nearlyOnly;
  };
  const kinds = new Set([...byKind].filter(([, alike]) => holds(alike)).map(([kind]) => kind));
  return (element) => kinds.has(kindOf(element)) || holds([element]);
}
