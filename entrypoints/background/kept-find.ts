import { browser } from 'wxt/browser';

/** What was searched in a page, kept in the browser's memory until the tab shows another report or is closed. */
interface KeptFind {
  address: string;
  query: string;
}

const keyOf = (tabId: number): string => `find:${tabId}`;

/** Keeps what is searched in a tab's page, or with `null` forgets it: the reader has ended the search. */
export async function keepFind(tabId: number, { address, query }: { address: string; query: string | null }) {
  if (query === null) await forgetFind(tabId);
  else await browser.storage.session.set({ [keyOf(tabId)]: { address, query } satisfies KeptFind });
}

/** Forgets what was searched in a tab. */
export function forgetFind(tabId: number): Promise<void> {
  return browser.storage.session.remove(keyOf(tabId));
}

/** What was searched last in a tab at this address, `null` for nothing; what was searched at another one is forgotten. */
export async function keptFind(tabId: number, address: string): Promise<string | null> {
  const kept = (await browser.storage.session.get(keyOf(tabId)))[keyOf(tabId)] as KeptFind | undefined;
  if (kept?.address === address) return kept.query;
  if (kept) await forgetFind(tabId);
  return null;
}
