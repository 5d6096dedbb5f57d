/** Bytes at the head of a page in which its own word on its characters must stand (WHATWG: 1,024; old pages open with long comments). */
const headBytes = 4096;

/** What a page says of its characters in its head: `<meta charset=gb2312>`, `content="text/html; charset=GBK"`. */
const declared = /<meta[^>]{0,400}?charset\s*=\s*["']?\s*([\w:-]+)/i;

/**
 * The text of a document's bytes. What its characters are is said by a byte order mark; else by the bytes where they are
 * UTF-8, throughout or but for a few of them, which nothing else of this length is, whatever the page or its server
 * declares; else by the header's `Content-Type`, else by the page itself; where nobody says it, or by a name that is none,
 * or says UTF-8 or Latin-1 (which servers say of all their pages) of what reads as Chinese otherwise, by the bytes again:
 * UTF-16 has zeros among them, and of GB 18030 (which GB2312 and GBK are parts of) and Big5 it is the one that reads as
 * Chinese. Bytes that are no character of it become U+FFFD.
 */
export function decodeDocument(bytes: Uint8Array, contentType: string | null = null): string {
  const mark = byteOrderMark(bytes);
  if (mark !== null) return new TextDecoder(mark).decode(bytes);
  const sample = tellingBytes(bytes);
  // No other encoding has zero bytes in a text; UTF-16 has them in line breaks and digits.
  const utf8 = sample.includes(0) ? null : asUtf8(bytes);
  if (utf8 !== null) return utf8;
  if (isDamagedUtf8(sample)) return new TextDecoder().decode(bytes);
  const label =
    knownLabel(/charset\s*=\s*["']?([\w:-]+)/i.exec(contentType ?? '')?.[1]) ??
    knownLabel(declared.exec(new TextDecoder('latin1').decode(bytes.subarray(0, headBytes)))?.[1]);
  const isKnown = label !== null && label !== 'utf-8' && label !== 'windows-1252';
  return new TextDecoder(isKnown ? label : byBytes(sample, label)).decode(bytes);
}

/** Bytes by which an encoding is recognised: some thousands of characters. */
const sampleBytes = 16384;

/** The bytes from the first on that is no ASCII; a page's head may be long. Begins at an even place, for UTF-16. */
function tellingBytes(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte === 0 || byte >= 0x80);
  const start = Math.max(0, first - (first % 2));
  return bytes.subarray(start, start + sampleBytes);
}

/** UTF-8 has at least so many characters beyond ASCII for each sign of damage; of GBK and Big5 read as UTF-8 every other one is. */
const soundForDamaged = 4;

/** True for UTF-8 that has lost a few of its bytes, or has some that are another's. */
function isDamagedUtf8(sample: Uint8Array): boolean {
  const text = new TextDecoder().decode(sample);
  const damaged = text.match(/[\ufffd\0]/g)?.length ?? 0;
  const sound = text.match(/[^\0-\x7f\ufffd]/gu)?.length ?? 0;
  return sound > damaged * soundForDamaged;
}

function asUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The encoding that bytes speak of which are no UTF-8; a page that says UTF-8 may have lost many of its bytes. */
function byBytes(sample: Uint8Array, declaredAs: string | null): string {
  // A zero may be a damaged byte of any other as well.
  const wide = sample.includes(0) ? ['utf-16le', 'utf-16be'] : [];
  const declared = declaredAs === null ? [] : [declaredAs];
  return likeliest(sample, [...wide, ...declared, 'gb18030', 'big5']);
}

/** Characters of which every Chinese text has many, and which no misreading brings forth. */
const frequent = /[，。、：；\n\d年月日一二三不人大中上下工作全市的在]/g;
const impossible = /[\ufffd\ue000-\uf8ff]/g;

/** The encoding by which the bytes read as Chinese rather than by the others; the first of equals. */
function likeliest(bytes: Uint8Array, labels: readonly string[]): string {
  const score = (label: string): number => {
    const text = new TextDecoder(label).decode(bytes);
    const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
    return count(frequent) - count(impossible);
  };
  return labels.reduce((best, label) => (score(label) > score(best) ? label : best));
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
