import { browser } from 'wxt/browser';
import { dataForServer, hostPattern } from '../../lib/sync/address.ts';

/** Asks the browser for the one host of a database; must be called under the reader's click. Gives what the reader said. */
export function askForServer(databaseAddress: string): Promise<boolean> {
  const origins = [hostPattern(databaseAddress)];
  // Chromium refuses a question that it does not know.
  const wanted = import.meta.env.FIREFOX ? { origins, data_collection: [...dataForServer] } : { origins };
  return browser.permissions.request(wanted).catch(() => false);
}

/** Whether the browser allows the host at this moment. */
export function isServerAllowed(databaseAddress: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [hostPattern(databaseAddress)] }).catch(() => false);
}

/** Gives the host back. */
export async function giveServerBack(databaseAddress: string): Promise<void> {
  await browser.permissions.remove({ origins: [hostPattern(databaseAddress)] }).catch(() => false);
}

/** Gives back what Firefox was asked of data, once no server is set up: what is used no more is not kept. */
export async function giveDataBack(): Promise<void> {
  if (!import.meta.env.FIREFOX) return;
  const given = { data_collection: [...dataForServer] } as object;
  await browser.permissions.remove(given).catch(() => false);
}
