import { asksForPassword } from '../../lib/page/password-field.ts';
import { isSaidReport } from '../../lib/settings/said-report.ts';
import { sharedWorld } from './shared-world.ts';

/**
 * Whether this document holds a report now: asked after a single-page navigation, when the address is no longer the
 * one that was looked at. The reader's own word for the new address counts; a `maybe` does not.
 */
export async function isStillReport(): Promise<boolean> {
  if (asksForPassword(document)) return false;
  if (sharedWorld.detect?.().verdict === 'yes') return true;
  return isSaidReport(location.href).catch(() => false);
}
