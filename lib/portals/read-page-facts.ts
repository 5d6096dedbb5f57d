import { bodyLimit, isAttachmentAddress, type PageFacts } from '../reports/page-facts.ts';
import { readPortal } from './all-portals.ts';
import { isFurnitureLine } from './furniture.ts';
import { readLines } from './page-lines.ts';

/** Tables whose first row is looked at: a task list begins with its table. */
const firstTables = 3;

/**
 * A first look at a page, enough to judge whether it is a report: no layout, no request, nothing kept.
 * A page without running text gives an empty body.
 */
export function readPageFacts(document: Document, url: string): PageFacts {
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
