import { decodeDocument } from '../portals/decode-page.ts';

/** A part of a message: its head's fields by lower-case name, and its bytes. */
interface MessagePart {
  fields: ReadonlyMap<string, string>;
  bytes: Uint8Array;
}

/** The page of a saved page (MHTML, RFC 2557): its first part that is one; `null` without any. */
export function readSavedPage(bytes: Uint8Array): string | null {
  const whole = readPart(latin1.decode(bytes));
  const boundary = /boundary="?([^";\s]+)"?/i.exec(whole.fields.get('content-type') ?? '')?.[1];
  const parts = boundary
    ? latin1
        .decode(whole.bytes)
        .split(`--${boundary}`)
        .slice(1)
        .map((part) => readPart(part.replace(/^\r?\n/, '')))
    : [whole];
  const page = parts.find(({ fields }) => /^text\/html/i.test(fields.get('content-type') ?? ''));
  return page ? decodeDocument(page.bytes, page.fields.get('content-type') ?? null) : null;
}

/** A byte a character, so that bytes can be looked at as text. */
const latin1 = new TextDecoder('latin1');
/** Latin-1 as browsers read it has other signs at 80 to 9F: bytes are found by asking the decoder. */
const byteOf = new Map(
  Array.from({ length: 256 }, (_, byte) => [latin1.decode(new Uint8Array([byte])), byte]),
);

const toBytes = (text: string): Uint8Array => Uint8Array.from(text, (sign) => byteOf.get(sign) ?? 0x3f);

function readPart(text: string): MessagePart {
  const [head, body] = cutAt(text, /\r?\n\r?\n/);
  const fields = new Map<string, string>();
  for (const line of head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) fields.set(line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim());
  }
  const encoding = fields.get('content-transfer-encoding')?.toLowerCase();
  if (encoding === 'base64') return { fields, bytes: fromBase64(body) };
  return { fields, bytes: toBytes(encoding === 'quoted-printable' ? unquote(body) : body) };
}

function cutAt(text: string, pattern: RegExp): [string, string] {
  const found = pattern.exec(text);
  return found ? [text.slice(0, found.index), text.slice(found.index + found[0].length)] : [text, ''];
}

/** Quoted-printable (RFC 2045, 6.7): `=B9` is a byte, `=` at the end of a line is none. */
const unquote = (text: string): string =>
  text
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([\da-f]{2})/gi, (_all, hex: string) =>
      latin1.decode(new Uint8Array([Number.parseInt(hex, 16)])),
    );

function fromBase64(text: string): Uint8Array {
  const clean = text.replace(/[^a-z\d+/]/gi, '');
  return Uint8Array.from(atob(clean.slice(0, clean.length - (clean.length % 4 === 1 ? 1 : 0))), (sign) =>
    sign.charCodeAt(0),
  );
}
