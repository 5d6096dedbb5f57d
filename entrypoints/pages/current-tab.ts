import { browser } from 'wxt/browser';

/** The tab that the popup speaks of, or beside which the side panel stands. */
export interface CurrentTab {
  id: number;
  /** `null` where the browser does not say: a page no extension may read. */
  address: string | null;
  /** The address of whatever scheme, a local file's too; `null` where the browser does not say. */
  url: string | null;
  title: string | null;
  favIconUrl?: string | undefined;
  incognito: boolean;
  windowId: number;
}

/**
 * The tab in front, or the one named in the page's own address (`popup.html?tab=7`; 0 for the popup's own tab). Where
 * the popup itself is a tab, as phones open it, the one behind it.
 */
export async function currentTab(): Promise<CurrentTab | null> {
  const named = new URLSearchParams(location.search).get('tab');
  const tab = Number(named) ? await browser.tabs.get(Number(named)).catch(() => null) : await frontTab(named);
  if (tab?.id === undefined) return null;
  const url = tab.url ?? null;
  const address = url !== null && /^https?:/.test(url) ? url : null;
  const { id, incognito, favIconUrl, windowId } = tab;
  return { id, address, url, title: tab.title || null, favIconUrl, incognito, windowId };
}

async function frontTab(named: string | null) {
  const front = (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  const own = named === null ? await browser.tabs.getCurrent().catch(() => undefined) : undefined;
  if (own?.id === undefined || own.id !== front?.id) return front;
  const others = (await browser.tabs.query({ windowId: own.windowId })).filter(({ id }) => id !== own.id);
  const lastSeen = others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0))[0];
  return others.find(({ id }) => id === own.openerTabId) ?? lastSeen ?? front;
}
