import { browser } from 'wxt/browser';
import { offEverywhere, offSites } from '../../lib/settings/settings.ts';
import { lookAtTab } from './tabs.ts';

/**
 * Switches the extension on again, for a site or (`null`) wherever it was switched off by one word for all, and looks at
 * the open tabs anew: those that we may read, and the one that the reader pressed for. Done here, where no popup that
 * closes breaks it off.
 */
export async function switchOn({
  site,
  tabId,
}: {
  site: string | null;
  tabId: number | null;
}): Promise<void> {
  if (site === null) await offEverywhere.setValue(false);
  else await offSites.setValue((await offSites.getValue()).filter((other) => other !== site));
  // The browser names the addresses of tabs that we may read, and no other's.
  const tabs = (await browser.tabs.query({})).filter(({ url }) => url && /^https?:/.test(url));
  const ids = new Set([...tabs.map(({ id }) => id), tabId]);
  await Promise.all([...ids].map((id) => (id == null ? null : lookAtTab(id))));
}
