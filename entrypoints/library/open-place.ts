import { browser } from 'wxt/browser';
import type { Snippet } from '../../lib/records/snippet.ts';
import { keptFileOf } from '../../lib/store/kept-files.ts';
import { webAddress } from '../../lib/text/web-address.ts';
import { snippetLink } from '../pages/snippet-link.ts';
import { directStore } from '../pages/store-access.ts';
import { handFile } from '../viewer/hand-file.ts';
import { type ViewerRoute, viewerPathAt } from '../viewer/route.ts';
import type { Say } from './library-work.ts';
import { goToShownTab } from './shown-tab.ts';

/**
 * Opens the page where a snippet was kept, at its place where a link can say it; the page itself looks again. A tab that
 * shows it already is gone to. A file is
 * opened in the reading page, at the snippet: from its address, else from the original that the reader has kept. Of a
 * file of the reader's own disk without one it is said that it must be chosen again.
 */
export async function openPlace(snippet: Snippet, say: Say): Promise<void> {
  if (snippet.file) return openInViewer(snippet, say);
  const address = (await snippetLink(snippet)) ?? snippet.address;
  if (!address || !/^https?:/.test(address)) return;
  if (!(await goToShownTab(snippet, address))) await browser.tabs.create({ url: address });
}

async function openInViewer(snippet: Snippet, say: Say): Promise<void> {
  const route = await routeTo(snippet);
  if (!route) return say('choose-file', 'caution', snippet.file?.name);
  const url = browser.runtime.getURL(viewerPathAt(route, snippet.id) as '/viewer.html');
  if (!(await goToShownTab(snippet, url))) await browser.tabs.create({ url });
}

/** The way to a snippet's file; `null` where only the reader has it. */
async function routeTo({ address, file }: Snippet): Promise<ViewerRoute | null> {
  const web = webAddress(address);
  if (web !== null) return { kind: 'address', address: web, tabId: null };
  const original = file && (await originalOf(file.sha256).catch(() => null));
  return original ? { kind: 'handed', token: handFile(original).token } : null;
}

async function originalOf(sha256: string): Promise<File | null> {
  const kept = await keptFileOf(await directStore(), sha256);
  return kept && new File([kept.bytes], kept.name ?? sha256);
}
