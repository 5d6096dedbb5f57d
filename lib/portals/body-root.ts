import { isChrome, textLength } from './page-lines.ts';

/**
 * Containers that hold a document's body, innermost kinds first, as content systems of governments name them:
 * Shanghai and Epoint (`ivs_content`), TRS and its editors, the central portal (`UCAP-CONTENT`), jpaas and others
 * (`zoom`), gkmlpt and most else (`article-content`).
 */
const containers: readonly string[] = [
  '#ivs_content',
  '.trs_editor_view',
  '.TRS_UEDITOR',
  '.TRS_Editor',
  '#UCAP-CONTENT',
  '.Custom_UnionStyle',
  '#zoom',
  '#Zoom',
  '.zoom',
  '.Article_content',
  '.article-content',
  '.article_content',
  '.article_con',
  '.articleContent',
  '.ewb-article-content',
  '.hbgov-article-content',
  '.xxgk-content',
  '.xxgk_content',
  '.wrapper_detail_text',
  '#TDContent',
  '.infodetail',
  '.pages_content',
  '.wenZhang',
  '.xlxlcont',
  '.detailCont',
  '.detail-content',
  '.content-text',
  '.content_body',
  '.pub-detail',
  '#con_con',
  '.vF_detail_content',
  '.contText',
  '#mainText',
  '.main-txt',
  '#article',
  '.article',
  '.xl_con',
  '.xl_cont',
  '.zwxl-content',
  '.view',
  '.zw',
  '#content',
  '.content',
];

/** Characters that a body must have for a named container to be believed: less is a caption or an attachment line. */
const shortestBody = 120;

/** Share of the page's text blocks that a container must hold against the densest block of the page. */
const enough = 0.6;

/** Blocks that carry running text. */
const blocks = 'p,td,li,div,section,article,pre,span,blockquote';

/**
 * The element that holds the document's body: a known container, unless most of the running text stands
 * elsewhere; then the smallest element around the densest text. `null` on a page without running text.
 */
export function findBodyRoot(document: Document): Element | null {
  const dense = densestBlock(document);
  const denseLength = dense ? textLength(dense) : 0;
  for (const element of document.querySelectorAll(containers.join(','))) {
    if (insideChrome(element)) continue;
    const length = textLength(element);
    if (length >= shortestBody && length >= denseLength * enough) return innermost(element, length);
  }
  return dense;
}

/** Goes down to a known container that holds nearly all of the same text. */
function innermost(element: Element, length: number): Element {
  for (const inner of element.querySelectorAll(containers.join(','))) {
    if (textLength(inner) >= length * 0.9) return innermost(inner, length);
  }
  return element;
}

/**
 * The smallest element that holds most of the page's sentences. Text is counted at its nearest block with the
 * stops in it, links not counted, and given to the two enclosing elements, the outer one at half weight.
 */
function densestBlock(document: Document): Element | null {
  if (!document.body) return null;
  const scores = new Map<Element, number>();
  for (const element of document.body.querySelectorAll(blocks)) {
    const score = ownSentences(element);
    if (score === 0 || insideChrome(element)) continue;
    const inline = element.localName === 'span';
    const parent = element.parentElement;
    if (!inline) add(scores, element, score * (isParagraph(element) ? 0 : 1));
    if (parent) add(scores, parent, score);
    if (parent?.parentElement) add(scores, parent.parentElement, score * 0.5);
  }
  let best: Element | null = null;
  let bestScore = 0;
  for (const [element, score] of scores) {
    if (score > bestScore) {
      best = element;
      bestScore = score;
    }
  }
  return best && (isParagraph(best) || best.localName === 'span') ? best.parentElement : best;
}

function isParagraph(element: Element): boolean {
  return element.localName === 'p' || element.localName === 'li';
}

/** Characters of the element's own text nodes when they hold sentences; a paragraph's include its inline children. */
function ownSentences(element: Element): number {
  const text = isParagraph(element) ? (element.textContent ?? '') : ownText(element);
  if (text.length < 25) return 0;
  const stops = text.match(/[，。；、,;]/g)?.length ?? 0;
  return stops === 0 ? 0 : text.length;
}

function ownText(element: Element): string {
  let text = '';
  for (let child = element.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) text += child.nodeValue ?? '';
  }
  return text;
}

function insideChrome(element: Element): boolean {
  for (let at: Element | null = element; at && at.localName !== 'body'; at = at.parentElement) {
    if (isChrome(at)) return true;
  }
  return false;
}

function add(scores: Map<Element, number>, element: Element, score: number): void {
  if (score > 0) scores.set(element, (scores.get(element) ?? 0) + score);
}
