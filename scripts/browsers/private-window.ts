import type { Page } from 'puppeteer-core';
import { openPrivateWindowInFirefox } from './firefox-window.ts';
import type { ExtensionBrowser } from './launch.ts';

/** What pages of the browser and of the extension have, where they are run here. */
declare const chrome: {
  developerPrivate: {
    updateProfileConfiguration(change: object): Promise<void>;
    updateExtensionConfiguration(change: object): Promise<void>;
  };
  windows: { create(options: object): Promise<unknown> };
};

/**
 * Opens a private window with the extension in it. In Chromium it is let in now, which takes a new start of it and
 * closes its pages; Firefox must have been started with `privateWindows`. Gives the window's page; throws when there
 * is none within 10 s.
 */
export async function openPrivateWindow(extension: ExtensionBrowser): Promise<Page> {
  const { browser, kind } = extension;
  const before = new Set(await browser.pages());
  if (kind === 'chrome') await openInChrome(extension);
  else await openPrivateWindowInFirefox(browser);
  for (let look = 0; look < 100; look += 1) {
    const opened = await privatePages(extension);
    const page = opened.find((one) => !before.has(one));
    if (page) return page;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error('no private window was opened');
}

/** Every page; Chromium's driver does not count those of the private window among the browser's own. */
async function privatePages({ browser, kind }: ExtensionBrowser): Promise<Page[]> {
  if (kind === 'firefox') return browser.pages();
  const targets = browser.targets().filter((target) => target.type() === 'page');
  const pages = await Promise.all(targets.map((target) => target.page().catch(() => null)));
  return pages.filter((page) => page !== null && page.url() === firstAddress) as Page[];
}

/** What the private window shows first, by which it is known. */
const firstAddress = 'about:blank#private';

async function openInChrome({ browser, origin }: ExtensionBrowser): Promise<void> {
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions');
  const extensionId = new URL(origin).host;
  await settings.evaluate(async (id) => {
    // Without it an unpacked extension does not come back from its new start.
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
  }, extensionId);
  await settings.close();
  const own = await browser.newPage();
  // The extension is being started anew, and its pages are refused until it is there.
  for (let look = 0; look < 50; look += 1) {
    await own.goto(`${origin}/popup.html?tab=0`).catch(() => {});
    if (await own.evaluate(() => 'windows' in chrome).catch(() => false)) break;
    await new Promise((done) => setTimeout(done, 100));
  }
  await own.evaluate((url) => chrome.windows.create({ incognito: true, url }), firstAddress);
  await own.close();
}
