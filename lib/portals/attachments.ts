import { parentOf } from '../page/form-safe.ts';
import { isFileLink } from '../reports/attached-file.ts';
import type { PageLink } from '../text/report-text.ts';
import type { PageLayout } from './page-layout.ts';

/** Links to files that the page offers with its document, each address once, absolute. */
export function readAttachments(
  document: Document,
  url: string,
  isChrome: PageLayout['isChrome'],
): PageLink[] {
  const found = new Map<string, PageLink>();
  for (const anchor of document.querySelectorAll('a[href]')) {
    const href = absolute(anchor.getAttribute('href') ?? '', url);
    if (!href || found.has(href)) continue;
    const text =
      (anchor.textContent ?? '').replace(/\s+/g, ' ').trim() || (anchor.getAttribute('title') ?? '');
    if (!isFileLink(href, [text])) continue;
    if (insideFurniture(anchor, isChrome)) continue;
    found.set(href, { text, href, span: null });
  }
  return [...found.values()];
}

/** The absolute form of a link as the page would follow it; `null` for scripts, mail and fragments. */
export function absolute(href: string, base: string): string | null {
  const trimmed = href.trim();
  if (trimmed === '' || trimmed.startsWith('#') || !URL.canParse(trimmed, base)) return null;
  const resolved = new URL(trimmed, base);
  return resolved.protocol === 'http:' || resolved.protocol === 'https:' ? resolved.href : null;
}

/** True for what stands in a page's menus, foot or sharing tools; the printing box, where files are offered too, is none. */
export function insideFurniture(element: Element, isChrome: PageLayout['isChrome']): boolean {
  for (let at: Element | null = element; at && at.localName !== 'body'; at = parentOf(at)) {
    if (isChrome(at) && !/print|related/i.test(at.className)) return true;
  }
  return false;
}
