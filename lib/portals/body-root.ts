import { propertyOf } from '../page/form-safe.ts';
import { textLength } from './page-lines.ts';

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

/** Names that hold a body on some portals and anything on others: asked where a page has no sentences to go by. */
const likelyContainers = '.zoom,.article,#article,.zw,.txt,.view,#content,.content';

/** Asked first, so that of most elements no other name is: it costs a third. */
const named = ':is([id],[class])';

/** Characters that a body must have for a named container to be believed: less is a caption or an attachment line. */
const shortestBody = 120;

/** A container holds about as many sentences as their own element: neither less than this of it, nor it less of the container. */
const about = 0.9;

/** What is known of a page when its container is looked for. */
interface Known {
  /** The element that the sentences gave; `null` on a page without any. */
  root: Element | null;
  /** How much of the page's sentences an element holds, in any measure. */
  lengthIn(element: Element): number;
  isInside(element: Element): boolean;
}

/**
 * The body's element: the container of a sure name around or within that of the sentences, with about as many of them;
 * one with more text than that, since a body may be all table; that element itself; else a container by name alone.
 * `null` without any.
 */
export function findContainer(document: Document, { root, lengthIn, isInside }: Known): Element | null {
  const sentences = (element: Element | null) => (element ? lengthIn(element) : 0);
  const sure = [...document.querySelectorAll(`${named}:is(${sureContainers})`)].filter(
    (element) => !isInside(element),
  );
  const same = sure.filter(
    (element) =>
      sentences(element) > 0 &&
      sentences(element) >= sentences(root) * about &&
      sentences(root) >= sentences(element) * about,
  );
  if (same.length > 0) return same.at(-1)!;
  const longest = longestOf(sure);
  const isTable =
    longest && root && !propertyOf(longest, 'contains')(root) && textLength(longest) > textLength(root);
  return (
    (isTable ? longest : root) ??
    longest ??
    longestOf([...document.querySelectorAll(likelyContainers)].filter((element) => !isInside(element)))
  );
}

/** True where a container of a known name holds an image: a document that was scanned has no other text. */
export function holdsImage(document: Document): boolean {
  return document.querySelector(`:is(${sureContainers},${likelyContainers}) img`) !== null;
}

/** The container with the most text: a page may hold a caption or a sidebar by the same name. */
function longestOf(elements: readonly Element[]): Element | null {
  let best: Element | null = null;
  let bestLength = shortestBody - 1;
  for (const element of elements) {
    const length = textLength(element);
    if (length > bestLength) {
      best = element;
      bestLength = length;
    }
  }
  return best;
}
