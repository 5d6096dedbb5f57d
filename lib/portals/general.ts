import { parentOf } from '../page/form-safe.ts';
import { isHeadLabelled, parseHeadText } from '../reports/head-fields.ts';
import type { PageField } from '../text/report-text.ts';
import { type PageLayout, readLayout } from './page-layout.ts';
import { readLines } from './page-lines.ts';
import { metaValue, readMeta } from './page-meta.ts';
import { readPageTitle } from './page-title.ts';
import type { Portal, PortalGlance } from './portal.ts';

/** Characters before the body in which head fields are looked for; menus come earlier. */
const headNear = 2_500;

/** Characters of the body in which a head table may stand, where a page has no container for the body alone. */
const insideLimit = 900;

/**
 * Any portal: national meta tags, head fields by their labels, known containers and the densest text.
 * It stands last and takes every page.
 */
export const generalPortal: Portal = {
  id: 'general',
  matches: () => true,
  read: readGeneral,
};

/** Reads a page by what all portals share. */
export function readGeneral(document: Document): PortalGlance {
  return readAround(document, readLayout(document));
}

/** Reads what stands around a body that is known already. */
export function readAround(document: Document, layout: PageLayout): PortalGlance {
  const meta = readMeta(document);
  const named = [metaValue(meta, 'ArticleTitle'), document.title].filter((name): name is string =>
    Boolean(name),
  );
  return {
    layout,
    title: readPageTitle({ document, layout, named }),
    head: readHead(document, layout),
    meta,
  };
}

/** Head fields before the body, and at its top where a page keeps head and body in one element. */
function readHead(document: Document, layout: PageLayout): PageField[] {
  const { near, top } = readHeadText(document, layout);
  const head = parseHeadText(near);
  if (isHeadLabelled(top) || head.length === 0) head.push(...parseHeadText(top).filter(hasValue));
  return head;
}

/** The lines in which a head table stands: those right before the body (`near`), and the body's first ones (`top`). */
export function readHeadText(
  document: Document,
  { root, isChrome }: PageLayout,
): { near: string; top: string } {
  if (root)
    return {
      near: readBefore(root, isChrome),
      top: readLines({ within: root, limit: insideLimit, skip: isChrome }),
    };
  const { body } = document;
  return { near: body ? readLines({ within: body, limit: headNear, skip: isChrome }) : '', top: '' };
}

/** The text that stands before an element, nearest elements first taken, so that no long menu is read for nothing. */
function readBefore(root: Element, isChrome: PageLayout['isChrome']): string {
  const parts: string[] = [];
  let length = 0;
  for (let at: Element | null = root; at && at.localName !== 'body'; at = parentOf(at)) {
    for (let before = at.previousSibling; before && length < headNear; before = before.previousSibling) {
      const text = readNode(before, isChrome);
      if (text !== '') parts.push(text);
      length += text.length;
    }
  }
  return parts.reverse().join('\n').slice(-headNear);
}

function readNode(node: Node, isChrome: PageLayout['isChrome']): string {
  if (node.nodeType === 3) return (node as Text).data.trim();
  if (node.nodeType !== 1 || isChrome(node as Element)) return '';
  return readLines({ within: node as Element, limit: 2 * headNear, skip: isChrome });
}

function hasValue(field: PageField): boolean {
  return field.value !== '';
}
