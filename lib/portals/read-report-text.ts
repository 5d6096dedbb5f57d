import { type PageText, readPageText } from '../page/page-text.ts';
import { withoutBlanks } from '../text/print/characters.ts';
import type { ReportText } from '../text/report-text.ts';
import { endOfDocument } from './document-end.ts';
import { isCopyOf } from './folded.ts';
import { isLinkList, printsFurniture } from './furniture.ts';
import { wholeLayout } from './page-layout.ts';
import { readPortal } from './read-portal.ts';

/** A page read whole: the report's text with what the page says about it, the way back to its nodes, the body's element. */
export interface ReadReport {
  report: ReportText;
  page: PageText;
  root: Element;
  /** More was left out for its form alone than may go unsaid. */
  isPart: boolean;
}

/** So many characters that show signs of a report may stand beside its element without a word: a head table has as many. */
const mostPassedBy = 60;

/** Share of a page's running text that may be left out for its form alone without a word: comments below a short report. */
const mostLeftOut = 0.2;

/**
 * Reads a page's document by its portal's rules; the portal's own lines (打印本页, 扫一扫, 相关附件, 上一篇) are left
 * out. `whole` takes all of the page but its furniture, parts that the page does not show now among it. Works with and without layout, so in Node too. `null` when the page has no running text (yet).
 */
export function readReportText(
  document: Document,
  url: string,
  { whole = false }: { whole?: boolean } = {},
): ReadReport | null {
  const reading = readPortal(document, url);
  const { root, isChrome, leftOut, passedBy = 0 } = whole ? wholeLayout(document) : reading.layout;
  if (!root) return null;
  const isHidden = (element: Element) =>
    isChrome(element) || printsFurniture(element) || (mayBeLinkList(element, root) && isLinkList(element));
  let all = readPageText(root, { isHidden });
  const { folded = [] } = reading.layout;
  const shown = folded.length > 0 ? withoutBlanks(all.text) : '';
  const unread = folded.filter((element) => !isCopyOf(element, shown));
  if (whole && unread.length > 0)
    all = readPageText(root, {
      isHidden: (element) => !unread.includes(element) && isHidden(element),
      unfolded: unread,
    });
  const page = cutPage(all, endOfDocument(all, { whole }));
  // Below a document stand the links to the place's earlier ones, which are asked for though their words are no part of it.
  const below = all.links.slice(page.links.length).map((link) => ({ ...link, span: null }));
  const elsewhere = reading.attachments.filter((file) => !all.links.some((link) => link.href === file.href));
  const report: ReportText = {
    text: page.text,
    address: url,
    title: reading.title,
    documentTitle: document.title.trim() || null,
    head: reading.head,
    meta: reading.meta,
    breadcrumb: reading.breadcrumb,
    links: [...page.links, ...below, ...elsewhere],
    cells: page.cells,
    superscripts: page.superscripts,
    file: null,
  };
  const isPart = leftOut > mostLeftOut || passedBy > mostPassedBy || (!whole && unread.length > 0);
  return { report, page, root, isPart };
}

/** What stands right in the body's element, or is a list. */
const mayBeLinkList = (element: Element, root: Element): boolean =>
  /^[uod]l$/.test(element.localName) || element.parentElement === root;

/** The page's text up to `end`; offsets before it stay what they were, so that the map still holds. */
function cutPage(page: PageText, end: number): PageText {
  if (end >= page.text.length) return page;
  return {
    ...page,
    text: page.text.slice(0, end),
    cells: page.cells.filter((cell) => cell.end <= end),
    superscripts: page.superscripts.filter((span) => span.end <= end),
    links: page.links.filter((link) => link.span.end <= end),
  };
}
