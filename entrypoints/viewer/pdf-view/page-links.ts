import type { PDFPageProxy } from 'pdfjs-dist';
import { i18n } from '#i18n';
import type { Destination } from './outline.ts';

/** What pdf.js says of a link (ISO 32000-1, 12.5.6.5); `url` only where it is a whole address. */
interface LinkAnnotation {
  subtype: string;
  /** Two corners in points of the file's space. */
  rect: [number, number, number, number];
  url?: string;
  dest?: Destination;
}

/**
 * The links of a page, each an element over its place, in parts of the page's size: those of the web open a tab of
 * their own that does not learn where the reader came from, those into the file call `goTo`. All others (mail, files,
 * scripts) are left out: a file's word is anybody's word.
 */
export async function makeLinks(
  page: PDFPageProxy,
  goTo: (destination: Destination) => void,
): Promise<HTMLElement[]> {
  const annotations = (await page.getAnnotations({ intent: 'display' })) as LinkAnnotation[];
  const links: HTMLElement[] = [];
  for (const { subtype, rect, url, dest = null } of annotations) {
    const link =
      subtype !== 'Link' ? null : url ? makeWebLink(url) : dest ? makeOwnLink(() => goTo(dest)) : null;
    if (!link) continue;
    link.className = 'page-link';
    placeOver(link, page, rect);
    links.push(link);
  }
  return links;
}

function makeWebLink(address: string): HTMLElement | null {
  if (!/^https?:/i.test(address)) return null;
  const link = document.createElement('a');
  link.href = address;
  link.target = '_blank';
  link.rel = 'noopener noreferrer';
  link.title = address;
  link.setAttribute('aria-label', address);
  return link;
}

function makeOwnLink(onPress: () => void): HTMLElement {
  const link = document.createElement('button');
  link.type = 'button';
  link.setAttribute('aria-label', i18n.t('viewer.linkInside'));
  link.addEventListener('click', onPress);
  return link;
}

/** Lays a link over its place, whichever way the page is turned. */
function placeOver(
  { style }: HTMLElement,
  page: PDFPageProxy,
  [x0, y0, x1, y1]: LinkAnnotation['rect'],
): void {
  const viewport = page.getViewport({ scale: 1 });
  const [ax = 0, ay = 0] = viewport.convertToViewportPoint(x0, y0);
  const [bx = 0, by = 0] = viewport.convertToViewportPoint(x1, y1);
  const part = (length: number, whole: number) => `${(length / whole) * 100}%`;
  style.left = part(Math.min(ax, bx), viewport.width);
  style.top = part(Math.min(ay, by), viewport.height);
  style.width = part(Math.abs(bx - ax), viewport.width);
  style.height = part(Math.abs(by - ay), viewport.height);
}
