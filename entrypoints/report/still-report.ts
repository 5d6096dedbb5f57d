import { asksForPassword } from '../../lib/page/password-field.ts';
import { saidReports } from '../../lib/settings/settings.ts';
import { canonicalAddress } from '../../lib/text/address.ts';
import { sharedWorld } from './shared-world.ts';

/**
 * Whether this document holds a report now: asked after a single-page navigation, when the address is no longer the
 * one that was looked at. The reader's own word for the new address counts; a `maybe` does not.
 */
export async function isStillReport(): Promise<boolean> {
  if (asksForPassword(document)) return false;
  if (sharedWorld.detect?.().verdict === 'yes') return true;
  const address = canonicalAddress(location.href);
  const said: readonly string[] = await saidReports.getValue().catch(() => []);
  return address !== null && said.includes(address);
}
