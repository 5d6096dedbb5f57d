import { browser } from 'wxt/browser';
import { askBackground } from '../../lib/protocol/ask.ts';
import { offEverywhere, offSites } from '../../lib/settings/settings.ts';

/**
 * Switches the extension on again, for a site or (`null`) wherever it was switched off by one word for all, and has the
 * open tabs looked at anew: those that we may read, and the one that the reader pressed for.
 */
export async function switchOn(site: string | null, pressedIn: number | null = null): Promise<void> {
  if (site === null) await offEverywhere.setValue(false);
  else await offSites.setValue((await offSites.getValue()).filter((other) => other !== site));
  // The browser names the addresses of tabs that we may read, and no other's.
  const tabs = (await browser.tabs.query({})).filter(({ url }) => url && /^https?:/.test(url));
  const ids = new Set([...tabs.map(({ id }) => id), pressedIn]);
  await Promise.all([...ids].map((tabId) => (tabId == null ? null : askBackground('lookAtTab', { tabId }))));
}
