import { largestFile } from '../../lib/text/largest-file.ts';
import { fail, type Outcome } from './past-failure.ts';

/** Largest page that is read, in bytes: a city's report with its tables has some 400 kB. */
const largestPage = 8_000_000;

/** How long a site may take for a page, in ms. */
const longestWait = 20_000;

/** A page or a file as it came. */
export interface FetchedPage {
  /** The address that was asked: no redirect is followed, so the text came from there. */
  url: string;
  contentType: string | null;
  bytes: Uint8Array<ArrayBuffer>;
}

/**
 * The one place from which past reports are asked for: a page of a list that the reader has confirmed. Sends nothing
 * but the address: no cookies, no word of where the reader came from. A redirect is not followed: it may lead to a host
 * that the reader has not confirmed, or round and round, and the browser does not show where (decision 023). Throws when the signal is aborted.
 */
export async function fetchPage(address: string, signal: AbortSignal): Promise<Outcome<FetchedPage>> {
  try {
    const response = await fetch(address, {
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([signal, AbortSignal.timeout(longestWait)]),
    });
    if (response.type === 'opaqueredirect') return fail('redirected');
    if (response.status === 404 || response.status === 410) return fail('gone', String(response.status));
    if (!response.ok) return fail('refused', String(response.status));
    const contentType = response.headers.get('content-type');
    const kind = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
    if (/^(?:image|audio|video|font)\//.test(kind)) return fail('wrong-kind', kind);
    // Sites announce files as they like; what one is, its bytes say.
    const bytes = await readBytes(response, /^text\//.test(kind) ? largestPage : largestFile);
    return bytes ? { ok: true, value: { url: address, contentType, bytes } } : fail('too-large');
  } catch {
    signal.throwIfAborted();
    return fail('no-answer');
  }
}

/** The whole body, `null` as soon as it is larger than what is read. */
async function readBytes(response: Response, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const reader = response.body?.getReader();
  if (!reader) return new Uint8Array();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    parts.push(part.value);
    length += part.value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
