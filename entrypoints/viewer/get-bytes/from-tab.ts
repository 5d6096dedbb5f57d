import { browser } from 'wxt/browser';
import { type FileAtHand, nameInHeader } from '../file-at-hand.ts';

/** Bytes that cross in one message: as base64 well below what browsers let through (64 MiB in Chromium). */
const slice = 4 * 1024 * 1024;

/** What the tab says of a file that it has fetched and keeps. */
interface KeptInTab {
  size: number;
  contentType: string | null;
  disposition: string | null;
}

/**
 * Reads a file in a tab that shows its site, with that tab's cookies: where the reader's click on the toolbar button
 * (`activeTab`) or a granted host lets us. `null` where it does not, where the tab has gone on to another site, and where
 * the site gives no file: the next way is tried then.
 */
export async function readFromTab(
  tabId: number,
  { address, most }: { address: string; most: number },
): Promise<FileAtHand | null> {
  const run = async <Values extends (string | number)[], T>(func: (...args: Values) => T, args: Values) => {
    const [done] = await browser.scripting.executeScript({ target: { tabId }, func, args });
    return (done?.result ?? null) as Awaited<T> | null;
  };
  try {
    const kept = await run(keepInTab, [address, most]);
    if (!kept) return null;
    const parts: Uint8Array<ArrayBuffer>[] = [];
    for (let at = 0; at < kept.size; at += slice) {
      const part = await run(giveFromTab, [at, Math.min(kept.size, at + slice)]);
      if (part === null) return null;
      parts.push(decodeBase64(part));
    }
    await run(dropInTab, []);
    const { contentType, disposition } = kept;
    return { bytes: new Blob(parts), name: nameInHeader(disposition), address, contentType };
  } catch {
    return null; // not allowed, no page of the web, or the tab is gone
  }
}

// The next three run in the tab, in our own world there: they can use nothing that stands outside them.

async function keepInTab(address: string, most: number): Promise<KeptInTab | null> {
  const wanted = new URL(address);
  // A local file has no origin that says which it is.
  const isHere =
    wanted.protocol === 'file:' ? wanted.pathname === location.pathname : wanted.origin === location.origin;
  if (!isHere) return null;
  // What the browser holds of it is taken before the site is asked once more; without `same-origin` no `file:` is given.
  const response = await fetch(address, {
    cache: 'force-cache',
    credentials: 'include',
    mode: 'same-origin',
  });
  if (!response.ok) return null;
  const kept = await response.blob();
  if (kept.size > most) return null;
  (globalThis as { zbtFile?: Blob | undefined }).zbtFile = kept;
  const { headers } = response;
  return {
    size: kept.size,
    contentType: headers.get('content-type'),
    disposition: headers.get('content-disposition'),
  };
}

function giveFromTab(start: number, end: number): Promise<string | null> {
  const { zbtFile } = globalThis as { zbtFile?: Blob | undefined };
  if (!zbtFile) return Promise.resolve(null);
  return new Promise((resolve) => {
    const reader = new FileReader();
    // `data:application/octet-stream;base64,…`: binary cannot cross a message in every browser, this can.
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ''));
    reader.onerror = () => resolve(null);
    reader.readAsDataURL(zbtFile.slice(start, end));
  });
}

function dropInTab(): void {
  (globalThis as { zbtFile?: Blob | undefined }).zbtFile = undefined;
}

function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text);
  const bytes = new Uint8Array(plain.length);
  for (let i = 0; i < plain.length; i += 1) bytes[i] = plain.charCodeAt(i);
  return bytes;
}
