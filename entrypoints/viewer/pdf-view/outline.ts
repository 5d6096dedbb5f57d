import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { OutlineItem } from '../../../components/viewer/viewer-props.ts';

/** A place that an entry of a file's outline or a link leads to, as pdf.js gives it: a name, or an array that begins with a page. */
export type Destination = string | unknown[] | null;

/** A file's outline, flat, with what each entry leads to. */
export interface Outline {
  items: OutlineItem[];
  destinations: Destination[];
}

/** Most entries that are listed: a report has dozens. */
const most = 500;

/** Reads a file's own outline; empty where it has none. */
export async function readOutline(document: PDFDocumentProxy): Promise<Outline> {
  const outline: Outline = { items: [], destinations: [] };
  type Node = Awaited<ReturnType<PDFDocumentProxy['getOutline']>>[number];
  const add = (nodes: readonly Node[], level: number) => {
    for (const { title, dest, items } of nodes) {
      if (outline.items.length >= most) return;
      outline.items.push({ id: outline.items.length, title: title.trim(), level });
      outline.destinations.push(dest);
      add(items, level + 1);
    }
  };
  add((await document.getOutline().catch(() => null)) ?? [], 0);
  return outline;
}

/** Where it leads: its page, from 0, and the point on it in the file's space, whose height may be open; `null` for nowhere. */
export async function findDestination(
  document: PDFDocumentProxy,
  destination: Destination,
): Promise<{ page: number; x: number; y: number | null } | null> {
  const explicit = typeof destination === 'string' ? await document.getDestination(destination) : destination;
  if (!explicit) return null;
  const [target, kind, ...values] = explicit as [unknown, { name?: string } | undefined, ...unknown[]];
  const page = typeof target === 'number' ? target : await document.getPageIndex(target as never);
  // ISO 32000-1, 12.3.2.2: /XYZ left top zoom, /FitH top and /FitBH top.
  const height = kind?.name === 'XYZ' ? values[1] : /^FitB?H$/.test(kind?.name ?? '') ? values[0] : null;
  // On a page that is shown turned, the place across is the place down.
  const across = kind?.name === 'XYZ' ? values[0] : 0;
  return {
    page,
    x: typeof across === 'number' ? across : 0,
    y: typeof height === 'number' ? height : null,
  };
}
