import { browser } from 'wxt/browser';

/** Opens the built-in sample report in a tab of its own. */
export async function openSample(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('/sample.html') });
}
