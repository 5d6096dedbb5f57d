import { browser } from 'wxt/browser';
import type { FileWay, PopupPage } from '../../components/popup/popup-props.ts';
import { sitePattern } from '../../lib/knowledge/hosts.ts';
import type { PageFile } from '../../lib/portals/page-files.ts';
import { askBackground } from '../../lib/protocol/ask.ts';
import { fileNameIn, kindOfFileName } from '../../lib/text/file-address.ts';
import type { CurrentTab } from '../pages/current-tab.ts';
import { detectShownFile, type ShownFile } from '../pages/shown-file.ts';

/** The popup's state where the tab shows a file; `null` for pages. Nothing is asked of any site. */
export async function findShownFile(tab: CurrentTab): Promise<PopupPage | null> {
  const shown = (await detectShownFile(tab)) ?? localFile(tab);
  if (shown === null) return null;
  const { kind } = shown;
  const url = tab.url ?? '';
  return {
    state: 'file',
    kind,
    name: tab.title ?? fileNameIn(url),
    host: tab.address === null ? null : new URL(tab.address).hostname,
    way: await wayOf(tab, shown),
  };
}

/** A local file that no script of ours may enter, by its name: there is nothing else to tell it by. */
function localFile({ url }: CurrentTab): ShownFile | null {
  if (!url?.startsWith('file:')) return null;
  const kind = kindOfFileName(fileNameIn(url) ?? '');
  return kind === null ? null : { kind, entered: false };
}

async function wayOf(tab: CurrentTab, { entered }: ShownFile): Promise<FileWay> {
  // Chromium shows our pages in ordinary windows alone, where what is read is remembered.
  if (tab.incognito && !browser.extension.inIncognitoContext) return 'private';
  if (entered) return 'open';
  if (tab.address === null) return import.meta.env.FIREFOX ? 'choose' : 'allow';
  const pattern = sitePattern(tab.address);
  const granted =
    pattern !== null && (await browser.permissions.contains({ origins: [pattern] }).catch(() => false));
  return granted ? 'open' : 'ask';
}

/** The files of a tab's page and of its frames, the report first, each once; none where no script of ours may look. */
export async function findPageFiles({ id }: CurrentTab): Promise<PageFile[]> {
  const frames = await browser.scripting
    .executeScript({ target: { tabId: id, allFrames: true }, files: ['/files.js'] })
    .catch(() => []);
  const files = new Map<string, PageFile>();
  for (const { result } of frames)
    for (const file of (result as PageFile[] | null | undefined) ?? [])
      if (!files.has(file.href)) files.set(file.href, file);
  return [...files.values()].sort((a, b) => Number(b.role === 'report') - Number(a.role === 'report'));
}

/**
 * Opens a file of the tab in the reading page; `null`: the one that the tab shows. Called under the reader's press: with
 * `asks` the browser is asked for the file's host first, and the background opens the page when the reader has said yes,
 * because this popup may be gone by then. After a no the page opens all the same and says what it lacks.
 */
export async function openFileOf(
  tab: CurrentTab,
  file: { href: string | null; asks: boolean },
): Promise<void> {
  const address = file.href ?? tab.url;
  if (address === null) return;
  const pattern = file.asks ? sitePattern(address) : null;
  const asked = pattern === null ? null : browser.permissions.request({ origins: [pattern] });
  await askBackground('openFile', { address, tabId: tab.id, onceGranted: pattern !== null });
  if (asked !== null && !(await asked.catch(() => false)))
    await askBackground('openFile', { address, tabId: tab.id, onceGranted: false });
  window.close();
}
