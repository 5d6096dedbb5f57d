import { propertyOf, textOf } from '../page/form-safe.ts';
import { headsOf } from '../reports/body.ts';
import { firstSegment, isSiteName } from '../reports/detect.ts';
import { findHalfHeads } from '../reports/heads.ts';
import { bodyLimit, isAttachmentAddress, type PageFacts } from '../reports/page-facts.ts';
import { findTitleCounter } from '../reports/title-counters.ts';
import { parseReportTitle } from '../reports/title-form.ts';
import { compactString } from '../text/print/compact.ts';
import { holdsImage } from './body-root.ts';
import { readAround } from './general.ts';
import { glanceAtLayout } from './glance-layout.ts';
import { readLines } from './page-lines.ts';
import { readPageTitle } from './page-title.ts';

/** Characters of `<title>` that are looked at: what is evidence crosses a message. */
const longestShown = 999;

const shownTitle = (document: Document): string | null =>
  document.title.trim().slice(0, longestShown) || null;

/** Tables whose first row is looked at: a task list begins with its table. */
const firstTables = 3;

/**
 * Words without which no page is a report: a salutation, or what its title or its review heading is called. Looked for
 * in the whole page's text, so that most pages cost one search.
 */
const reportWords =
  /各位(?:人大)?代表|各位(?:副主任|委员|组成人员)|政府工作|工作的?(?:主要)?(?:开展|完成)?(?:情况|回顾|总结|小结|报告|汇报|成效)|社代会|主要工作|回顾/;

/** Facts of a page that cannot be a report, or whose title names another kind of page: its body is left unread. */
function unreadFacts(document: Document, url: string, titles: string[]): PageFacts {
  return {
    address: url,
    title: titles.find((title) => findTitleCounter(title) !== null) ?? titles[0] ?? null,
    documentTitle: shownTitle(document),
    head: [],
    meta: [],
    breadcrumb: [],
    body: '',
    linkCount: 0,
    linkCharacters: 0,
    insteadOfText: null,
    tableHeads: [],
  };
}

/** Headings that may be the document's title, and what the page's meta tag and `<title>` call it. */
function readTitles(document: Document): string[] {
  const article = document.querySelector('meta[name="ArticleTitle" i]')?.getAttribute('content') ?? '';
  const headings = [...document.querySelectorAll('h1,h2')].slice(0, 8).map(textOf);
  const titles = new Set(
    [article, ...headings, firstSegment(document.title) ?? ''].map((title) => title.trim()),
  );
  return [...titles].filter((title) => title.length >= 4 && title.length <= 120 && !isSiteName(title));
}

/** True when a title names another kind of page and none names a report. */
function isOtherPage(titles: string[]): boolean {
  return (
    titles.some((title) => findTitleCounter(title) !== null) &&
    !titles.some((title) => parseReportTitle(title))
  );
}

/** What a report's or a summary's title says, its letters parted or not. */
const titleWords = /工\s*作[^\n]{0,12}?(?:报\s*告|总\s*结|小\s*结|回\s*顾|汇\s*报|情\s*况)|社代会|社区代表/;

/** The greeting or the first person of a speech. */
const speechWords = /各\s*位|同\s*志\s*们|我\s*(?:谨|受|代\s*表)|代\s*表[^。]{0,24}(?:政\s*府|办事处|管委会)/;

/** Characters of a body in which a speech begins, its own title lines stand, and before it a head table. */
const speechWithin = 6_000;
const titleWithin = 900;
const headWithin = 2_500;

/** Longest line that may be a title in the text. */
const longestTitle = 60;

/**
 * Lines of tools that stand above a text: letter sizes, 打印, 分享, a word to screen readers. The whole list of what
 * pages print around a text (`furniture.ts`) is for readers of the text; a first look only asks where it begins.
 */
const aboveTitle = /^.{0,12}(?:打印|分享|字[体号]|无障碍|[tT][aA][bB]).{0,24}$/;

/**
 * True unless nothing on the page can make it a report: no title's words above the body or in its first lines, no
 * speech, no two halves. Most pages that speak of a report in passing end here, their head table unread.
 */
function hasSign(root: Element, { text, shown }: { text: string; shown: string }): boolean {
  const inside = textOf(root);
  if (speechWords.test(inside.slice(0, speechWithin))) return true;
  const at = shown.indexOf(inside.slice(0, 60));
  if (titleWords.test(shown.slice(Math.max(0, at - headWithin), Math.max(0, at)))) return true;
  const opening = text.slice(0, titleWithin).split('\n');
  if (opening.some((line) => line.length <= longestTitle && titleWords.test(line))) return true;
  return findHalfHeads(headsOf(text)).plan !== null;
}

/**
 * A first look at a page, enough to judge whether it is a report: no layout, no request, nothing kept.
 * A page without running text gives an empty body. The trail, which judges nothing, is left unread, and so are the rules
 * of single portals: where they take a title from (a head field, a meta tag, `<title>`) the judgement looks itself.
 */
export function readPageFacts(document: Document, url: string): PageFacts {
  const shown = document.body?.textContent ?? '';
  const titles = readTitles(document);
  if (!reportWords.test(shown) && !titles.some((title) => reportWords.test(compactString(title)))) {
    return unreadFacts(document, url, titles);
  }
  if (isOtherPage(titles) && !speechWords.test(shown)) return unreadFacts(document, url, titles);
  const layout = glanceAtLayout(document);
  const { root, isChrome } = layout;
  const text = root ? readLines({ within: root, limit: bodyLimit, skip: isChrome }) : '';
  if (root && !titles.some((title) => parseReportTitle(title)) && !hasSign(root, { text, shown })) {
    // Its heading may say what it is instead.
    const heading = readPageTitle({ document, layout, named: [document.title] });
    return unreadFacts(document, url, heading ? [heading, ...titles] : titles);
  }
  const reading = readAround(document, layout);
  const body = text
    .split('\n')
    .filter((line) => !aboveTitle.test(line))
    .join('\n');
  return {
    address: url,
    title: reading.title,
    documentTitle: shownTitle(document),
    head: reading.head,
    meta: reading.meta,
    breadcrumb: [],
    body,
    ...countLinks(root),
    insteadOfText: body.length < leastText ? findInstead(document) : null,
    tableHeads: readTableHeads(root),
  };
}

/** Characters below which a page has no running text: a line that names its attachment. */
const leastText = 200;

/** A file that the page offers, else an image where known portals put their text. */
function findInstead(document: Document): PageFacts['insteadOfText'] {
  const links = [...document.links].some(({ href }) => isAttachmentAddress(href));
  if (links) return 'attachment';
  return holdsImage(document) ? 'image' : null;
}

function countLinks(root: Element | null): Pick<PageFacts, 'linkCount' | 'linkCharacters'> {
  let linkCount = 0;
  let linkCharacters = 0;
  for (const anchor of root ? propertyOf(root, 'getElementsByTagName')('a') : []) {
    const href = anchor.getAttribute('href') ?? '';
    if (/^(?:#|$)/.test(href) || isAttachmentAddress(href)) continue;
    linkCount += 1;
    linkCharacters += textOf(anchor).trim().length;
  }
  return { linkCount, linkCharacters };
}

function readTableHeads(root: Element | null): string[] {
  const tables = root ? [...propertyOf(root, 'getElementsByTagName')('table')] : [];
  return tables.slice(0, firstTables).flatMap((table) => {
    const row = table.querySelector('tr');
    return row ? [[...row.children].map((cell) => textOf(cell).replace(/\s+/g, '')).join('|')] : [];
  });
}
