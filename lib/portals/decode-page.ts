/** Bytes at the head of a page in which its own word on its characters must stand (WHATWG: 1,024; old pages open with long comments). */
const headBytes = 4096;

/** What a page says of its characters in its head: `<meta charset=gb2312>`, `content="text/html; charset=GBK"`. */
const declared = /<meta[^>]{0,400}?charset\s*=\s*["']?\s*([\w:-]+)/i;

/**
 * The text of a document's bytes. What its characters are is said by a byte order mark, else by the header's
 * `Content-Type`, else by the page itself; where nobody says it, or by a name that is none, the bytes are read as
 * UTF-8 if they are that, else as GB 18030, which GB2312 and GBK are parts of. Bytes that are no character of it
 * become U+FFFD.
 */
export function decodeDocument(bytes: Uint8Array, contentType: string | null = null): string {
  const label =
    byteOrderMark(bytes) ??
    knownLabel(/charset\s*=\s*["']?([\w:-]+)/i.exec(contentType ?? '')?.[1]) ??
    knownLabel(declared.exec(new TextDecoder('latin1').decode(bytes.subarray(0, headBytes)))?.[1]);
  if (label !== null) return new TextDecoder(label).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

function byteOrderMark([first, second, third]: Uint8Array): string | null {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : null;
}

/** The name of an encoding that a decoder knows, `null` for any other; a page that is read as ASCII so far says UTF-16 in vain. */
function knownLabel(label: string | undefined): string | null {
  if (label === undefined || /^utf-?16/i.test(label)) return null;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return null;
  }
}
