import { generalPortal } from './general.ts';
import { jpaasPortal } from './jpaas.ts';
import type { Portal, PortalGlance } from './portal.ts';
import { pudongPortal } from './pudong.ts';
import { shbsqPortal } from './shbsq.ts';
import { shmhPortal } from './shmh.ts';

/**
 * Families whose body or title the general rules miss. What else a family prints is read with the report, so that the
 * script of every page carries no family that it would read as any other page.
 */
export const readOtherwise: readonly Portal[] = [pudongPortal, shmhPortal, shbsqPortal, jpaasPortal];

/** Reads what a first look needs, by the family's rules. */
export function glanceAtPortal(document: Document, url: string): PortalGlance {
  const family = readOtherwise.find((portal) => portal.matches(url, document)) ?? generalPortal;
  return family.read(document, url);
}
