import { browser } from 'wxt/browser';
import { viewerPath } from '../viewer/route.ts';

const open = async (path: string): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL(path as '/library.html') });
};

/** Opens the built-in sample report in a tab of its own. */
export const openSample = (): Promise<void> => open('/sample.html');

/** Opens the page of the first run again. */
export const openWelcome = (): Promise<void> => open('/welcome.html');

/** Opens the reading page where the reader drops or chooses a file. */
export const openOwnFile = (): Promise<void> => open(viewerPath({ kind: 'none' }));
