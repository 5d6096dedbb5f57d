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

/** How often a private window is opened before it is given up: on a busy machine one in Firefox may never answer. */
const mostWindows = 4;
/** How long a window may take to come, and then to show its page, in ms. */
const windowPatience = 10_000;

/**
 * Opens a private window with the extension in it, at an address. In Chromium the extension is let in now, which takes a
 * new start of it and closes its pages; Firefox must have been started with `privateWindows`. Gives the window's page;
 * throws when none shows the address.
 */
export async function openPrivateWindow(extension: ExtensionBrowser, address: string): Promise<Page> {
  for (let window = 0; window < mostWindows; window += 1) {
    const before = new Set(await extension.browser.pages());
    if (extension.kind === 'chrome') await openInChrome(extension);
    // The window is waited for, and not the answer, which may not come.
    else void openPrivateWindowInFirefox(extension.browser).catch(() => {});
    const page = await within(windowPatience, newPage(extension, before));
    if (page && (await within(windowPatience, showAddress(page, address)))) return page;
  }
  throw new Error(`no private window showed ${address}`);
}

/** What work gives, `null` when it fails or takes longer than `time` ms. */
async function within<T>(time: number, work: Promise<T>): Promise<T | null> {
  let ending: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<null>((done) => {
    ending = setTimeout(() => done(null), time);
  });
  const answer = await Promise.race([work.catch(() => null), late]);
  clearTimeout(ending);
  return answer;
}

/**
 * The private page that was not there before; looked for as long as a window may take. Firefox's is given once the
 * window's own first page is there: it comes up to two seconds after the window on a busy machine (measured), and takes
 * the place of whatever was opened before it.
 */
async function newPage(extension: ExtensionBrowser, before: ReadonlySet<Page>): Promise<Page | null> {
  for (const end = Date.now() + windowPatience; Date.now() < end; ) {
    const page = (await privatePages(extension)).find((one) => !before.has(one));
    if (page && (extension.kind === 'chrome' || (await hasOwnFirstPage(page)))) return page;
    await new Promise((done) => setTimeout(done, 100));
  }
  return null;
}

/** Whether a private window of Firefox shows the page that it starts with, whole. */
function hasOwnFirstPage(page: Page): Promise<boolean> {
  const isWhole = () => location.href === 'about:privatebrowsing' && document.readyState === 'complete';
  return page.evaluate(isWhole).catch(() => false);
}

/** Goes to an address, again where the browser breaks in; whether it is shown in the end. */
async function showAddress(page: Page, address: string): Promise<boolean> {
  for (const end = Date.now() + windowPatience; Date.now() < end; ) {
    await page.goto(address).catch(() => {});
    await new Promise((done) => setTimeout(done, 300));
    if ((await page.evaluate(() => location.href).catch(() => null)) === address) return true;
  }
  return false;
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
