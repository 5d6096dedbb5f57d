import { readAround } from './general.ts';
import { jpaasPortal } from './jpaas.ts';
import { type PageLayout, readLayout } from './page-layout.ts';
import type { Portal, PortalGlance } from './portal.ts';
import { pudongPortal } from './pudong.ts';
import { shbsqPortal } from './shbsq.ts';
import { shmhPortal } from './shmh.ts';

/**
 * Families whose body or title the general rules miss. What else a family prints is read with the report, so that the
 * script of every page carries no family that it would read as any other page.
 */
export const readOtherwise: readonly Portal[] = [pudongPortal, shmhPortal, shbsqPortal, jpaasPortal];

/** Reads what a first look needs, by the family's rules; `layout` is the page's by the general ones, `null` where it is not known yet. */
export function glanceAtPortal(document: Document, url: string, layout: PageLayout | null): PortalGlance {
  const family = readOtherwise.find((portal) => portal.matches(url, document));
  return family ? family.read(document, url) : readAround(document, layout ?? readLayout(document));
}
