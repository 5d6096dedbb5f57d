import { tagRoles } from '../page/tag-roles.ts';
import { isChrome, textLength } from './page-lines.ts';

/**
 * Containers that hold a document's body and nothing else, as content systems of governments name them: Shanghai and
 * Epoint (`ivs_content`), TRS and its editors, the central portal (`UCAP-CONTENT`), jpaas and others (`zoom`),
 * gkmlpt and most else (`article-content`).
 */
const sureContainers =
  '#ivs_content,.trs_editor_view,.TRS_UEDITOR,.TRS_Editor,#UCAP-CONTENT,.Custom_UnionStyle,#zoom,#Zoom,' +
  '.Article_content,.article-content,.article_content,.articleContent,.ewb-article-content,' +
  '.hbgov-article-content,.xxgk-content,.xxgk_content,.wrapper_detail_text,#TDContent,.infodetail,.v_news_content,' +
  '#vsb_content,.pages_content,.wenZhang,.xlxlcont,.detailCont,.vF_detail_content,.zwxl-content';

/** Names that hold a body on some portals and anything on others. */
const likelyContainers =
  '.zoom,.article_con,.article-con,.detail-content,.content-text,.content_body,.pub-detail,#con_con,.contText,' +
  '#mainText,.main-txt,#article,.article,.xl_con,.xl_cont,.xl-main,.info-content,.view,.zw,.txt,#content,.content';

/** Characters that a body must have for a named container to be believed: less is a caption or an attachment line. */
const shortestBody = 120;

/** Share of the densest text of the page that a container of a likely name must hold. */
const enough = 0.6;

/**
 * The element that holds the document's body: a container of a sure name, one of a likely name that holds most of
 * the running text, else the smallest element around the densest text. `null` on a page without running text.
 */
export function findBodyRoot(document: Document): Element | null {
  const sure = longest(document, sureContainers);
  if (sure) return innermost(sure, textLength(sure));
  const dense = densestBlock(document);
  const denseLength = dense ? textLength(dense) : 0;
  for (const element of document.querySelectorAll(likelyContainers)) {
    const length = textLength(element);
    if (length >= shortestBody && length >= denseLength * enough && !insideChrome(element)) {
      return innermost(element, length);
    }
  }
  return dense;
}

/** True where a container of a known name holds an image: a document that was scanned has no other text. */
export function holdsImage(document: Document): boolean {
  return document.querySelector(`:is(${sureContainers},${likelyContainers}) img`) !== null;
}

/** The container with the most text: a page may hold a caption or a sidebar by the same name. */
function longest(document: Document, selector: string): Element | null {
  let best: Element | null = null;
  let bestLength = shortestBody - 1;
  for (const element of document.querySelectorAll(selector)) {
    const length = textLength(element);
    if (length > bestLength && !insideChrome(element)) {
      best = element;
      bestLength = length;
    }
  }
  return best;
}

/** Goes down to a known container that holds nearly all of the same text. */
function innermost(element: Element, length: number): Element {
  for (const inner of element.querySelectorAll(sureContainers)) {
    if (textLength(inner) >= length * 0.9) return innermost(inner, length);
  }
  return element;
}

/** What a block's own text amounts to: its characters and whether stops part them. */
interface BlockText {
  length: number;
  stops: boolean;
}

/** Characters of a block from which it may be a sentence: menus and labels are shorter. */
const shortestSentence = 25;

/**
 * The smallest element that holds most of the page's sentences. Text counts for the element around its block, and
 * half for the one around that; a block that is no paragraph counts for itself too. Links do not count.
 */
function densestBlock(document: Document): Element | null {
  if (!document.body) return null;
  const scores = new Map<Element, number>();
  for (const [block, text] of readBlocks(document.body)) {
    if (text.length < shortestSentence || !text.stops || insideChrome(block)) continue;
    const paragraph = block.localName === 'p' || block.localName === 'li';
    if (!paragraph) add(scores, block, text.length);
    if (block.parentElement) add(scores, block.parentElement, text.length);
    const outer = block.parentElement?.parentElement;
    if (outer) add(scores, outer, text.length * 0.5);
  }
  let best: Element | null = null;
  let bestScore = 0;
  for (const [element, score] of scores) {
    if (score > bestScore) {
      best = element;
      bestScore = score;
    }
  }
  return best;
}

/** Adds up the text of each block in one walk; inline elements count for the block around them. */
function readBlocks(body: Element): Map<Element, BlockText> {
  const blocks = new Map<Element, BlockText>();
  // 4: NodeFilter.SHOW_TEXT.
  const walker = body.ownerDocument.createTreeWalker(body, 4);
  let parent: Element | null = null;
  let block: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    if (text.length < 2 && text.trim() === '') continue;
    if (node.parentElement !== parent) {
      parent = node.parentElement;
      block = blockOf(parent);
    }
    if (!block) continue;
    const sum = blocks.get(block) ?? { length: 0, stops: false };
    sum.length += text.length;
    sum.stops ||= /[，。；、]/.test(text);
    blocks.set(block, sum);
  }
  return blocks;
}

/** The nearest block around a text; `null` for text of links, scripts and other things that are no running text. */
function blockOf(element: Element | null): Element | null {
  for (let at = element; at; at = at.parentElement) {
    const role = tagRoles.get(at.localName);
    if (role === 'skip' || role === 'link') return null;
    if (role === 'block' || role === 'cell' || role === 'pre') return at;
  }
  return null;
}

function insideChrome(element: Element): boolean {
  for (let at: Element | null = element; at && at.localName !== 'body'; at = at.parentElement) {
    if (isChrome(at)) return true;
  }
  return false;
}

function add(scores: Map<Element, number>, element: Element, score: number): void {
  scores.set(element, (scores.get(element) ?? 0) + score);
}
