import { browser } from 'wxt/browser';
import { askBackground, askPage } from '../../lib/protocol/ask.ts';
import type { Snippet } from '../../lib/records/snippet.ts';
import { canonicalAddress } from '../../lib/text/address.ts';
import { optionalApi } from '../pages/optional-apis.ts';
import { addressInViewer } from '../viewer/route.ts';

/**
 * Goes to the tab that shows a snippet's page or file already, at the snippet; one that is not read, or has lost its
 * place, is led to `url`. False where no tab shows it: the browser tells us the addresses of pages that we may read alone.
 */
export async function goToShownTab(snippet: Snippet, url: string): Promise<boolean> {
  const tab = await findTab(snippet);
  if (tab?.id === undefined) return false;
  await browser.tabs.update(tab.id, { active: true });
  await optionalApi('windows')?.update(tab.windowId, { focused: true });
  const answer = await askBackground('tabReading', { tabId: tab.id });
  const frameId = answer.ok ? (answer.value?.frameId ?? null) : null;
  const isShown =
    frameId !== null && (await askPage({ tabId: tab.id, frameId }, 'showSnippet', { id: snippet.id })).ok;
  if (!isShown) await browser.tabs.update(tab.id, { url });
  return true;
}

async function findTab({ canonicalAddress: wanted }: Snippet) {
  if (wanted === null) return undefined;
  const incognito = browser.extension.inIncognitoContext;
  const tabs = await browser.tabs.query({});
  return tabs.find(({ url, incognito: isPrivate }) => {
    if (!url || isPrivate !== incognito) return false;
    const address = addressInViewer(url) ?? url;
    return URL.canParse(address) && canonicalAddress(address) === wanted;
  });
}
