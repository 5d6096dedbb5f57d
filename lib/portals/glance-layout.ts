import { attributeOf, parentOf, propertyOf, textOf } from '../page/form-safe.ts';
import { tagRoles } from '../page/tag-roles.ts';
import { oncePer } from '../text/once.ts';
import { findContainer } from './body-root.ts';
import type { PageLayout } from './page-layout.ts';
import { chromeWordOf, isHidden } from './page-lines.ts';

/** A child with so much of the stops around it is gone into: what stands beside it is less than the document. */
const most = 0.8;

/** What holds so much of the page's stops is no furniture, whatever its name. */
const half = 1 / 2;

/** A part of a document has more than this part of the stops that its largest one has; a list of links beside it has less. */
const much = 10;

/** Elements one in another that are gone into at most: no template nests a body deeper. */
const deepest = 60;

/**
 * Where a page's document stands, for a first look: the browser's own text of an element is asked for its stops, and
 * nothing is walked. Coarser than `readLayout`: what a site or its visitors wrote in the same element as the report
 * counts as read, which judges nothing.
 */
export function glanceAtLayout(document: Document): PageLayout {
  const { body } = document;
  if (!body) return { root: null, isChrome: isHidden, leftOut: 0 };
  const stopsIn = oncePer(countStops);
  const all = childrenOf(body).reduce((sum, child) => sum + stopsIn(child), 0);
  const wordOf = oncePer(chromeWordOf);
  /** Alone, or with those beside it that are named alike. */
  const holdsMost = oncePer((element: Element): boolean => {
    const alike = childrenOf(parentOf(element)!).filter((one) => wordOf(one) === wordOf(element));
    return alike.reduce((sum, one) => sum + stopsIn(one), 0) >= all * half;
  });
  // Inline elements, of which pages hold thousands, are no furniture: nothing is kept of them.
  const isChrome = (element: Element): boolean =>
    tagRoles.has(element.localName) &&
    (isHidden(element) || (wordOf(element) !== null && !(stopsIn(element) > 0 && holdsMost(element))));
  const isInside = (element: Element): boolean => {
    for (let at: Element | null = element; at && at !== body; at = parentOf(at))
      if (isChrome(at)) return true;
    return false;
  };
  const root = all > 0 ? goIn(body, { stopsIn, isChrome }) : null;
  return { root: findContainer(document, { root, lengthIn: stopsIn, isInside }), isChrome, leftOut: 0 };
}

/** From the body inwards as long as one child holds most of the stops that are not furniture's, and none beside it is of its kind. */
function goIn(
  body: Element,
  { stopsIn, isChrome }: { stopsIn(element: Element): number; isChrome(element: Element): boolean },
): Element {
  let root = body;
  let kept: number | null = null;
  for (let depth = 0; depth < deepest; depth += 1) {
    const children = childrenOf(root);
    kept ??= children.reduce((sum, child) => sum + (isChrome(child) ? 0 : stopsIn(child)), 0);
    // Names are asked last, of the few that the stops leave.
    const enough = kept * most || 1;
    const next = children.find((child) => stopsIn(child) >= enough && !isChrome(child));
    // Parts of one document are of one kind: chapters, columns, paragraphs.
    if (
      !next ||
      children.some(
        (child) =>
          child !== next && stopsIn(child) * much > stopsIn(next) && isAlike(child, next) && !isChrome(child),
      )
    )
      break;
    root = next;
  }
  return root;
}

const childrenOf = (element: Element): Element[] =>
  [...propertyOf(element, 'children')].filter(({ localName }) => tagRoles.get(localName) !== 'skip');

const isAlike = (a: Element, b: Element): boolean =>
  a.localName === b.localName && attributeOf(a, 'class') === attributeOf(b, 'class');

/** Stops in an element's text; a comma of ASCII counts before a Chinese character. */
function countStops(element: Element): number {
  return textOf(element).match(/[，。；]|,(?=[\u4e00-\u9fff])/g)?.length ?? 0;
}
