import { browser } from 'wxt/browser';
import { sitePattern } from '../../../lib/knowledge/hosts.ts';
import { largestFile } from '../../../lib/text/largest-file.ts';
import type { FileAtHand } from '../file-at-hand.ts';
import type { ViewerRoute } from '../route.ts';
import { type FetchFailure, fetchFile } from './fetch-file.ts';
import { readFromTab } from './from-tab.ts';

/** What became of asking for a file; `not-granted`: the reader has to allow its host first. */
export type GotBytes =
  | { ok: true; file: FileAtHand }
  | { ok: false; failure: FetchFailure | { code: 'not-granted' } };

/** How the reader sees it going on, and stops it. */
export interface GetWish {
  signal: AbortSignal;
  onProgress(done: number, total: number | null): void;
}

/**
 * Gets the file at an address by the first way that is open: in the tab that shows its site, by a request of our own
 * where its host is granted. Where neither is, nothing is asked of the site. Throws when the signal is aborted.
 */
export async function getBytes(
  { address, tabId }: Extract<ViewerRoute, { kind: 'address' }>,
  wish: GetWish,
): Promise<GotBytes> {
  const inTab = tabId === null ? null : await readFromTab(tabId, { address, most: largestFile });
  wish.signal.throwIfAborted();
  if (inTab) return { ok: true, file: inTab };
  if (!(await isGranted(address))) return { ok: false, failure: { code: 'not-granted' } };
  return fetchFile(address, { most: largestFile, ...wish });
}

/** Asks for the one host of an address, under the reader's click; true when it may be read now. */
export async function askForHost(address: string): Promise<boolean> {
  const pattern = sitePattern(address);
  if (pattern === null) return false;
  return browser.permissions.request({ origins: [pattern] }).catch(() => false);
}

async function isGranted(address: string): Promise<boolean> {
  const pattern = sitePattern(address);
  return pattern !== null && browser.permissions.contains({ origins: [pattern] }).catch(() => false);
}
