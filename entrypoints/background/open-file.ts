import { browser } from 'wxt/browser';
import { sitePattern } from '../../lib/knowledge/hosts.ts';
import { type Answer, done, failed } from '../../lib/protocol/answer.ts';
import { detectShownFile } from '../pages/shown-file.ts';
import { viewerPath } from '../viewer/route.ts';

/** A file to be opened in the reading page. */
interface WantedFile {
  address: string;
  /** The tab that shows it or leads to it. */
  tabId: number | null;
}

/** In session storage: the reader may think longer about the browser's question than a worker lives. */
const key = 'file-once-granted';

/** Opens the reading page on a file, beside its tab and in its window. */
export async function openFile({ address, tabId }: WantedFile): Promise<Answer<null>> {
  if (!/^(?:https?|file):/.test(address)) return failed('not-found');
  const tab = tabId === null ? null : await browser.tabs.get(tabId).catch(() => null);
  await browser.tabs.create({
    url: browser.runtime.getURL(viewerPath({ kind: 'address', address, tabId })),
    ...(tab ? { windowId: tab.windowId, index: tab.index + 1, openerTabId: tab.id } : {}),
  });
  return done;
}

/** Opens a file when the browser grants its site, which somebody is asking for; at once where it is granted already. */
export async function openOnceGranted(wanted: WantedFile): Promise<Answer<null>> {
  await browser.storage.session.set({ [key]: wanted });
  await openGrantedFile();
  return done;
}

/** Opens the file that waits for its site where that is granted now. To be asked whenever the browser grants something. */
export async function openGrantedFile(): Promise<void> {
  const wanted = (await browser.storage.session.get(key))[key] as WantedFile | undefined;
  const pattern = wanted ? sitePattern(wanted.address) : null;
  if (!wanted || pattern === null || !(await browser.permissions.contains({ origins: [pattern] }))) return;
  await browser.storage.session.remove(key);
  await openFile(wanted);
}

/** Opens the file that a tab shows; false where it shows none. In Firefox the page that opens asks for the host. */
export async function openShownFile(tabId: number): Promise<boolean> {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  if (!tab?.url || (await detectShownFile({ id: tabId, favIconUrl: tab.favIconUrl })) === null) return false;
  await openFile({ address: tab.url, tabId });
  return true;
}

/** What the browser says of a link whose menu entry was pressed. */
export interface PressedLink {
  href: string;
  tab: { id: number; url?: string | undefined };
}

/**
 * Opens the file that a link leads to. Must be called under the reader's press: where the link leads to another site than
 * the tab's, whose cookies and whose grant of this press it has, the browser is asked for that site first.
 */
export async function openLinkedFile({ href, tab }: PressedLink): Promise<void> {
  const pattern = sitePattern(href);
  if (pattern === null) return;
  const isOfTab = tab.url !== undefined && new URL(tab.url).origin === new URL(href).origin;
  const asked = isOfTab ? null : browser.permissions.request({ origins: [pattern] });
  // After a no the page opens all the same: it says what it lacks, and asks again.
  await asked?.catch(() => false);
  await openFile({ address: href, tabId: tab.id });
}
