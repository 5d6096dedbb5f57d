import { attributeOf, parentOf } from '../page/form-safe.ts';
import { tagRoles } from '../page/tag-roles.ts';
import { isAttachmentAddress } from '../reports/page-facts.ts';

/** The sentences of a block, or of all blocks within an element. */
export interface Sentences {
  /** Their characters. */
  length: number;
  /** How many blocks they are. */
  blocks: number;
  /** How many of these show what reports have in nearly every paragraph. */
  signed: number;
  /** Characters of those in which a site speaks of itself, or its visitors speak. */
  strange: number;
  /** How many blocks come right behind a link to another page that has a line to itself, as an abstract behind its heading. */
  led: number;
}

/** A block with text of its own that has stops, or that is a number, as cells are: labels and menus are neither. */
export type SentenceBlock = Sentences & { block: Element };

const stop = /[，。；、]/;
const bareNumber = /^-?\d[\d.,]*%?$/;
/** A number in a cell that is no day, page or year: with decimals or a percentage, or of three digits and more. */
const cellNumber = /^-?(?:\d[\d,]*(?:\.\d+%?|%)|(?!(?:19|20)\d{2}$)\d[\d,]*\d{2})$/;

/** A number of something that is no time and no ordinal, the mark of a head or of a note, a salutation. */
const sign =
  /(?<![第\d.年月:：-])\d[\d.]*(?:[%％]|[^\d\s年月日号条楼层:：.-])|^[（(]?[一二三四五六七八九十]+[、）)]|^(?:\d{1,2}[.．、]|[“【])|各位|同志们/;

/** What sites and their visitors write, and no report does. */
const ofTheSite =
  /本(?:网站?|站|平台|公众号)|网友|版权|转载|免责|仅供参考|不承担|侵权|未经.{0,8}(?:许可|授权)/;

/**
 * The page's running text by block, in one walk over its text: inline elements count for the block around them; links
 * and what is no text (scripts, form values) do not count.
 */
export function readSentenceBlocks(body: Element): SentenceBlock[] {
  const texts = new Map<Element, string>();
  // 4: NodeFilter.SHOW_TEXT.
  const walker = body.ownerDocument.createTreeWalker(body, 4);
  let parent: Element | null = null;
  let block: Element | null = null;
  let link: Element | null = null;
  let leads = 0;
  const leadsBefore = new Map<Element, number>();
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (text.length < 2 && text.trim() === '') continue;
    if (node.parentElement !== parent) {
      parent = node.parentElement;
      block = blockOf(parent);
      const around = block ? null : linkAround(parent);
      if (around && around !== link && isHeading(around)) leads += 1;
      link = around ?? link;
    }
    if (!block) continue;
    if (!texts.has(block)) leadsBefore.set(block, leads);
    texts.set(block, (texts.get(block) ?? '') + text);
  }
  const blocks: SentenceBlock[] = [];
  let seen = 0;
  for (const [element, whole] of texts) {
    const text = whole.trim();
    // A table's row is no sentence; its numbers are as much of the document.
    if (!stop.test(text) && !bareNumber.test(text)) continue;
    const strange = ofTheSite.test(text) ? text.length : 0;
    const before = leadsBefore.get(element)!;
    const led = before > seen ? 1 : 0;
    seen = before;
    blocks.push({
      block: element,
      length: text.length,
      blocks: 1,
      signed: strange === 0 && (sign.test(text) || isCellNumber(element, text)) ? 1 : 0,
      strange,
      led,
    });
  }
  return blocks;
}

/** Characters below which a link is a tool, a number of a page, or 详细. */
const shortestHeading = 6;

/** So many steps from a link the end of its line is looked for: pages have thousands of links in one. */
const nearLink = 12;

function linkAround(element: Element | null): Element | null {
  let at = element;
  while (at && at.localName !== 'a') at = parentOf(at);
  return at;
}

/** A link to another page, no file, that has its line to itself, or nearly. */
function isHeading(link: Element): boolean {
  const address = attributeOf(link, 'href') ?? '#';
  if (/^\s*(?:#|javascript:|$)/i.test(address) || isAttachmentAddress(address)) return false;
  if ((link.textContent ?? '').trim().length < shortestHeading) return false;
  return endsLine(link, 'previousSibling') && endsLine(link, 'nextSibling');
}

/** No words that are part of a sentence stand beside it on that side before the line ends. */
function endsLine(link: Element, side: 'previousSibling' | 'nextSibling'): boolean {
  let left = nearLink;
  for (let at: Element | null = link; at && !isLine(at); at = parentOf(at)) {
    for (let beside: Node | null = at[side]; beside; beside = beside[side]) {
      if (beside.nodeType === 1 && isLine(beside as Element)) return true;
      if (left-- === 0 || stop.test(beside.textContent ?? '')) return false;
    }
    if (left-- === 0) return false;
  }
  return true;
}

/** A line ends at its edges. */
const isLine = ({ localName }: Element): boolean => localName === 'br' || isBlock(localName);

const isCellNumber = ({ localName }: Element, text: string): boolean =>
  (localName === 'td' || localName === 'th') && cellNumber.test(text);

/** The nearest block around a text; `null` for text of links, scripts and other things that are no running text. */
function blockOf(element: Element | null): Element | null {
  for (let at = element; at; at = parentOf(at)) {
    const role = tagRoles.get(at.localName);
    if (role === 'skip' || role === 'link') return null;
    if (isBlock(at.localName)) return at;
  }
  return null;
}

function isBlock(name: string): boolean {
  const role = tagRoles.get(name);
  return role === 'block' || role === 'cell' || role === 'pre';
}

/** What each element of a page holds of its sentences, and which of its children hold any, in their order. */
export interface SentenceTree {
  within: ReadonlyMap<Element, Sentences>;
  children: ReadonlyMap<Element, readonly Element[]>;
}

/**
 * Adds blocks up through the elements around them, as far as `body`; blocks come in the order of the page. Each element
 * is added to the one around it once, when the page has gone past it: linear however deep a page is nested.
 */
export function growTree(blocks: readonly SentenceBlock[], body: Element): SentenceTree {
  const within = new Map<Element, Sentences>();
  const children = new Map<Element, Element[]>();
  const path: Element[] = [];
  const depths = new Map<Element, number>();
  const leave = (depth: number) => {
    while (path.length > depth) {
      const element = path.pop()!;
      depths.delete(element);
      const parent = path.at(-1);
      if (!parent) continue;
      add(within.get(parent)!, within.get(element)!);
      const list = children.get(parent);
      if (list) list.push(element);
      else children.set(parent, [element]);
    }
  };
  for (const sentences of blocks) {
    const steps: Element[] = [];
    let at: Element | null = sentences.block;
    for (; at && !depths.has(at); at = at === body ? null : parentOf(at)) steps.push(at);
    leave(at ? depths.get(at)! + 1 : 0);
    for (const step of steps.reverse()) {
      depths.set(step, path.push(step) - 1);
      within.set(step, sumOf([]));
    }
    add(within.get(sentences.block)!, sentences);
  }
  leave(0);
  return { within, children };
}

/** What several elements or blocks hold together. */
export function sumOf(parts: readonly Sentences[]): Sentences {
  const sum = { length: 0, blocks: 0, signed: 0, strange: 0, led: 0 };
  for (const part of parts) add(sum, part);
  return sum;
}

function add(sum: Sentences, { length, blocks, signed, strange, led }: Sentences): void {
  sum.length += length;
  sum.blocks += blocks;
  sum.signed += signed;
  sum.strange += strange;
  sum.led += led;
}
