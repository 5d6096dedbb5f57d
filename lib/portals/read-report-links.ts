import { isAttachmentAddress } from '../reports/page-facts.ts';
import { parseReportTitle } from '../reports/title-form.ts';
import { attachmentEnding } from '../text/document-endings.ts';
import type { PageLink } from '../text/report-text.ts';
import { absolute } from './attachments.ts';

/** Links on one page are many, reports few: a column's page lists 10 to 30 documents. */
const most = 200;

/**
 * The links of a page whose words name a report, and files that may carry one, absolute, each address once, in page
 * order. Works on column pages as on a report's own; a link's `title` counts where its words are cut. No request.
 */
export function readReportLinks(document: Document, url: string): PageLink[] {
  const base = document.querySelector('base[href]')?.getAttribute('href');
  const from = base && URL.canParse(base, url) ? new URL(base, url).href : url;
  const found = new Map<string, PageLink>();
  for (const anchor of document.querySelectorAll('a[href]')) {
    const href = absolute(anchor.getAttribute('href') ?? '', from);
    if (!href || found.has(href)) continue;
    const words = (anchor.textContent ?? '').replace(/\s+/g, ' ').trim();
    const title = (anchor.getAttribute('title') ?? '').replace(/\s+/g, ' ').trim();
    const text = title.length > words.replace(/(?:\.{3}|…).*$/, '').length ? title : words;
    const bare = text
      .replace(/^[·•\-\s]+|\s*[[(（]?\d{4}[-./]\d{1,2}[-./]\d{1,2}[\])）]?\s*$/g, '')
      .replace(attachmentEnding, '');
    if (!parseReportTitle(bare)) continue;
    found.set(href, { text: isAttachmentAddress(href) ? text : bare, href, span: null });
    if (found.size >= most) break;
  }
  return [...found.values()];
}
