import { parseBareHead } from '../reports/bare-head.ts';
import { portalOf } from './all-portals.ts';
import { readAttachments } from './attachments.ts';
import { readBreadcrumb } from './breadcrumb.ts';
import { gkmlptTrail } from './gkmlpt.ts';
import { govxxgkHead } from './govxxgk.ts';
import { jpaasHead, jpaasTrail } from './jpaas.ts';
import { withBareDay } from './page-day.ts';
import { readLines } from './page-lines.ts';
import type { HeadOf, PortalGlance, PortalReading, Trail } from './portal.ts';
import { pudongHead } from './pudong.ts';
import { shbsqTrail } from './shbsq.ts';
import { shmhTrail } from './shmh.ts';

/** Trails by the id of the family whose pages print another one than the general rules find, or none. */
const trails: Readonly<Record<string, Trail>> = {
  shmh: shmhTrail,
  shbsq: shbsqTrail,
  jpaas: jpaasTrail,
  gkmlpt: gkmlptTrail,
};

/** Heads by the id of the family whose pages hold more of a head, or less, than the general rules read. */
const heads: Readonly<Record<string, HeadOf>> = {
  pudong: pudongHead,
  govxxgk: govxxgkHead,
  jpaas: jpaasHead,
};

/** Characters above the body within which a head table stands; menus come earlier, and may be long. */
const above = 20_000;

/** Reads all that a page says around its document, by its family's rules; the script of every page does without. */
export function readPortal(document: Document, url: string): PortalReading {
  const portal = portalOf(url, document);
  const glance = portal.read(document, url);
  const printed = readBreadcrumb(document);
  const breadcrumb = trails[portal.id]?.({ document, glance, printed }) ?? printed;
  const dated = withBareDay(document, glance);
  const head = heads[portal.id]?.({ url, head: dated }) ?? dated;
  const bare = head.some((field) => field.label !== '') ? [] : readBareHead(document, glance);
  return {
    ...glance,
    head: [...bare, ...head],
    breadcrumb,
    attachments: readAttachments(document, url, glance.layout.isChrome),
  };
}

/** The head's values where the page prints no labels. */
function readBareHead(document: Document, { layout: { root, isChrome } }: PortalGlance) {
  if (!root || !document.body) return [];
  return parseBareHead(readLines({ within: document.body, before: root, limit: above, skip: isChrome }));
}
