import { compactString } from '../reports/compact.ts';
import { firstSegment, isSiteName } from '../reports/detect.ts';
import { bodyLimit, isAttachmentAddress, type PageFacts } from '../reports/page-facts.ts';
import { findTitleCounter } from '../reports/title-counters.ts';
import { parseReportTitle } from '../reports/title-form.ts';
import { readPortal } from './all-portals.ts';
import { isFurnitureLine } from './furniture.ts';
import { readLines } from './page-lines.ts';

/** Tables whose first row is looked at: a task list begins with its table. */
const firstTables = 3;

/**
 * Words without which no page is a report: a salutation, or what its title or its review head is called. Looked for
 * in the whole page's text, so that most pages cost one search.
 */
const reportWords =
  /各位(?:人大)?代表|各位(?:副主任|委员|组成人员)|政府工作|工作的?(?:主要)?(?:开展|完成)?(?:情况|回顾|总结|小结|报告|汇报|成效)|社代会|主要工作|回顾/;

/** The salutation and the mandate of a speech: a heading may name something else above them. */
const speaks = /各位代表[、同志们\s]{0,8}[：:！!，,][\s\S]{0,120}?代表[^。]{0,24}政府/;

/** Facts of a page that cannot be a report, or whose title names another kind of page: its body is left unread. */
function unreadFacts(document: Document, url: string, titles: string[]): PageFacts {
  return {
    address: url,
    title: titles.find((title) => findTitleCounter(title) !== null) ?? titles[0] ?? null,
    documentTitle: document.title.trim() || null,
    head: [],
    meta: [],
    breadcrumb: [],
    body: '',
    linkCount: 0,
    linkCharacters: 0,
    attachmentCount: 0,
    tableHeads: [],
  };
}

/** Headings that may be the document's title, and what the page's meta tag and `<title>` call it. */
function readTitles(document: Document): string[] {
  const article = document.querySelector('meta[name="ArticleTitle" i]')?.getAttribute('content');
  const headings = [...document.querySelectorAll('h1,h2')]
    .slice(0, 8)
    .map((heading) => heading.textContent ?? '');
  const titles = [article ?? '', ...headings, firstSegment(document.title) ?? ''].map((title) =>
    title.trim(),
  );
  return titles.filter((title) => title.length >= 4 && title.length <= 120 && !isSiteName(title));
}

/** True when a title names another kind of page and none names a report. */
function isOtherPage(titles: string[]): boolean {
  return (
    titles.some((title) => findTitleCounter(title) !== null) &&
    !titles.some((title) => parseReportTitle(title))
  );
}

/**
 * A first look at a page, enough to judge whether it is a report: no layout, no request, nothing kept.
 * A page without running text gives an empty body.
 */
export function readPageFacts(document: Document, url: string): PageFacts {
  const shown = document.body?.textContent ?? '';
  const titles = readTitles(document);
  if (!reportWords.test(shown) && !titles.some((title) => reportWords.test(compactString(title)))) {
    return unreadFacts(document, url, titles);
  }
  if (isOtherPage(titles) && !speaks.test(shown)) return unreadFacts(document, url, titles);
  const reading = readPortal(document, url);
  const { root } = reading;
  const text = root ? readLines({ within: root, limit: bodyLimit, skipChrome: true }) : '';
  const body = text
    .split('\n')
    .filter((line) => !isFurnitureLine(line))
    .join('\n');
  return {
    address: url,
    title: reading.title,
    documentTitle: document.title.trim() || null,
    head: reading.head,
    meta: reading.meta,
    breadcrumb: reading.breadcrumb,
    body,
    ...countLinks(root),
    attachmentCount: reading.attachments.length,
    tableHeads: readTableHeads(root),
  };
}

function countLinks(root: Element | null): Pick<PageFacts, 'linkCount' | 'linkCharacters'> {
  let linkCount = 0;
  let linkCharacters = 0;
  for (const anchor of root?.getElementsByTagName('a') ?? []) {
    const href = anchor.getAttribute('href') ?? '';
    if (href === '' || href.startsWith('#') || isAttachmentAddress(href)) continue;
    linkCount += 1;
    linkCharacters += (anchor.textContent ?? '').trim().length;
  }
  return { linkCount, linkCharacters };
}

function readTableHeads(root: Element | null): string[] {
  const tables = root?.getElementsByTagName('table') ?? [];
  const heads: string[] = [];
  for (let i = 0; i < Math.min(tables.length, firstTables); i += 1) {
    const row = tables[i]?.getElementsByTagName('tr')[0];
    if (row)
      heads.push([...row.children].map((cell) => (cell.textContent ?? '').replace(/\s+/g, '')).join('|'));
  }
  return heads;
}
