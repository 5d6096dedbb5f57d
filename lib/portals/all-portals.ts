import { generalPortal } from './general.ts';
import { gkmlptPortal } from './gkmlpt.ts';
import { govxxgkPortal } from './govxxgk.ts';
import { jpaasPortal } from './jpaas.ts';
import type { Portal } from './portal.ts';
import { pudongPortal } from './pudong.ts';
import { shbsqPortal } from './shbsq.ts';
import { shmhPortal } from './shmh.ts';

/** Every family, single portals before shared platforms, the general rules last. */
export const allPortals: readonly Portal[] = [
  pudongPortal,
  shmhPortal,
  shbsqPortal,
  govxxgkPortal,
  jpaasPortal,
  gkmlptPortal,
  generalPortal,
];

/** The family that a page belongs to; the general one where no other fits. */
export function portalOf(url: string, document: Document): Portal {
  return allPortals.find((portal) => portal.matches(url, document)) ?? generalPortal;
}
