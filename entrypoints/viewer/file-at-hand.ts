/** A file whose bytes are there. */
export interface FileAtHand {
  bytes: Blob;
  /** As the disk or the server names it; `null` where only its address may. */
  name: string | null;
  /** Where it was read from; `null` for one that the reader chose. */
  address: string | null;
  /** The header of that name; `null` for one that the reader chose. */
  contentType: string | null;
}

/** A file that the reader dropped or chose. */
export const chosenFile = (file: File): FileAtHand => ({
  bytes: file,
  name: file.name,
  address: null,
  contentType: null,
});

/**
 * The name that a server gives a file it sends (header `Content-Disposition`, RFC 6266); `null` where it gives none.
 * Portals write Chinese names in UTF-8 after `filename*`, or percent-encoded in plain `filename`.
 */
export function nameInHeader(disposition: string | null): string | null {
  const coded = /filename\*\s*=\s*utf-8'[^']*'([^;]+)/i.exec(disposition ?? '')?.[1];
  const plain = /filename\s*=\s*(?:"([^"]*)"|([^;]+))/i.exec(disposition ?? '');
  const name = (coded ?? plain?.[1] ?? plain?.[2] ?? '').trim();
  try {
    return decodeURIComponent(name) || null;
  } catch {
    return name || null;
  }
}
