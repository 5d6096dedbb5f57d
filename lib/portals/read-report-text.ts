import { type PageText, readPageText } from '../page/page-text.ts';
import type { ReportText } from '../text/report-text.ts';
import { endOfDocument, isLinkList, printsFurniture } from './furniture.ts';
import { readPortal } from './read-portal.ts';

/** A page read whole: the report's text with what the page says about it, the way back to its nodes, the body's element. */
export interface ReadReport {
  report: ReportText;
  page: PageText;
  root: Element;
}

/**
 * Reads a page's document by its portal's rules; the portal's own lines (打印本页, 扫一扫, 相关附件, 上一篇) are left
 * out. Works with and without layout, so in Node too. `null` when the page has no running text (yet).
 */
export function readReportText(document: Document, url: string): ReadReport | null {
  const reading = readPortal(document, url);
  const { root, isChrome } = reading.layout;
  if (!root) return null;
  const isHidden = (element: Element) =>
    isChrome(element) || printsFurniture(element) || (element.parentElement === root && isLinkList(element));
  const whole = readPageText(root, { isHidden });
  const page = cutPage(whole, endOfDocument(whole.text));
  const elsewhere = reading.attachments.filter((file) => !page.links.some((link) => link.href === file.href));
  const report: ReportText = {
    text: page.text,
    address: url,
    title: reading.title,
    documentTitle: document.title.trim() || null,
    head: reading.head,
    meta: reading.meta,
    breadcrumb: reading.breadcrumb,
    links: [...page.links, ...elsewhere],
    cells: page.cells,
    superscripts: page.superscripts,
    file: null,
  };
  return { report, page, root };
}

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
