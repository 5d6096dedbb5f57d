import { type FileAtHand, nameInHeader } from '../file-at-hand.ts';

/** Why a file could not be had from its address. */
export type FetchFailure =
  /** No answer, or one that the browser keeps from us (a redirect to a host that is not granted). */
  | { code: 'no-answer' }
  /** The site answered with this status. */
  | { code: 'refused'; status: number }
  /** Larger than what is read. */
  | { code: 'too-large' };

export type Fetched = { ok: true; file: FileAtHand } | { ok: false; failure: FetchFailure };

/** How a file is asked for. */
export interface FetchWish {
  /** Largest that is read, in bytes. */
  most: number;
  signal: AbortSignal;
  /** `total` is what the server announced, `null` where it did not. */
  onProgress(done: number, total: number | null): void;
}

/**
 * Fetches a file from its address, on the click that opened the page or that granted the host. It is the request that a
 * click on the link would send, with the site's own cookies: `attach.do?id=1` gives many a file to their holder alone.
 * Redirects are followed as far as hosts are granted. Throws when the signal is aborted.
 */
export async function fetchFile(address: string, wish: FetchWish): Promise<Fetched> {
  const { signal } = wish;
  try {
    const response = await fetch(address, {
      credentials: 'include',
      referrerPolicy: 'no-referrer',
      signal,
    });
    if (!response.ok) return { ok: false, failure: { code: 'refused', status: response.status } };
    const bytes = await readBody(response, wish);
    if (!bytes) return { ok: false, failure: { code: 'too-large' } };
    const { headers } = response;
    const name = nameInHeader(headers.get('content-disposition'));
    return { ok: true, file: { bytes, name, address, contentType: headers.get('content-type') } };
  } catch {
    signal.throwIfAborted();
    return { ok: false, failure: { code: 'no-answer' } };
  }
}

/** The whole body, `null` as soon as it is larger than what is read. */
async function readBody(response: Response, { most, onProgress }: FetchWish): Promise<Blob | null> {
  const announced = Number(response.headers.get('content-length'));
  const total = announced > 0 ? announced : null;
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const reader = response.body?.getReader();
  let length = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    parts.push(part.value);
    length += part.value.length;
    if (length > most) {
      await reader?.cancel();
      return null;
    }
    onProgress(length, total);
  }
  return new Blob(parts);
}
