import { portalOf } from './all-portals.ts';
import { readAttachments } from './attachments.ts';
import { readBreadcrumb } from './breadcrumb.ts';
import type { PortalReading } from './portal.ts';

/** Reads all that a page says around its document, by its family's reader; the script of every page does without. */
export function readPortal(document: Document, url: string): PortalReading {
  const portal = portalOf(url, document);
  const glance = portal.read(document, url);
  const printed = readBreadcrumb(document);
  const breadcrumb = portal.trail?.({ document, glance, printed }) ?? printed;
  return { ...glance, breadcrumb, attachments: readAttachments(document, url) };
}
