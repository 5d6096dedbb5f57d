import type { Page } from 'puppeteer-core';
import type { Stage } from './e2e.ts';

/** What the toolbar button and its popup show for a tab, read from the extension's own pages. */
export interface TabTool {
  /** Waits until the popup of the tab at an address says something; throws with what it says instead. */
  popup(address: string, says: RegExp): Promise<string>;
  /** Presses a button of that popup. */
  press(address: string, name: string): Promise<void>;
  /** The count on the toolbar button of that tab, empty without one. */
  badge(address: string): Promise<string>;
}

/** What the extension's pages have of the browser, in both of them. */
declare const chrome: {
  tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
  action: { getBadgeText(tab: { tabId: number }): Promise<string> };
};

const patience = 6_000;

/** Opens a page of the extension that answers for all tabs; it stays open with the stage. */
export async function openTabTool(stage: Stage): Promise<TabTool> {
  const asker = await stage.browser.openExtensionPage('/popup.html?tab=0');
  const tabOf = async (address: string): Promise<number> => {
    const id = await asker.evaluate(
      async (wanted) => (await chrome.tabs.query({})).find(({ url }) => url === wanted)?.id ?? null,
      address,
    );
    if (id === null) throw new Error(`no tab shows ${address}`);
    return id;
  };
  const onPopup = async <T>(address: string, work: (popup: Page) => Promise<T>): Promise<T> => {
    const popup = await stage.browser.openExtensionPage(`/popup.html?tab=${await tabOf(address)}`);
    try {
      return await work(popup);
    } finally {
      await popup.close();
    }
  };
  return {
    popup: (address, says) =>
      onPopup(address, async (popup) => {
        const deadline = Date.now() + patience;
        let shown = '';
        while (Date.now() < deadline) {
          shown = await popup.evaluate(() => document.body.innerText);
          if (says.test(shown)) return shown;
          await new Promise((done) => setTimeout(done, 50));
        }
        throw new Error(`the popup did not say ${says}, but: ${shown.slice(0, 600)}`);
      }),
    press: (address, name) =>
      onPopup(address, async (popup) => {
        await popup.waitForFunction(
          (wanted: string) => {
            const button = [...document.querySelectorAll('button')].find(
              ({ textContent }) => textContent?.trim() === wanted,
            );
            // What stands in a closed menu can't take the focus.
            button?.closest('details')?.setAttribute('open', '');
            button?.focus();
            return button !== undefined;
          },
          { timeout: patience },
          name,
        );
        // A press by the reader: buttons ask whether it is one.
        await popup.keyboard.press('Enter');
        await new Promise((done) => setTimeout(done, 200));
      }),
    badge: async (address) => {
      const tabId = await tabOf(address);
      return asker.evaluate((tab) => chrome.action.getBadgeText({ tabId: tab }), tabId);
    },
  };
}
