/** Files of a zip archive by name; what is in them is unpacked when it is asked for. */
export interface ZipArchive {
  /** The bytes of a file; `null` when the archive has none of that name. Throws for a damaged or too large one. */
  read(name: string): Promise<Uint8Array | null>;
}

interface Entry {
  method: number;
  packed: Uint8Array;
  size: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
/** The end record is 22 bytes long and may have a comment of up to 65,535 behind it (APPNOTE 4.3.16). */
const endLength = 22;
const longestComment = 0xffff;
const stored = 0;
const deflated = 8;
/** No report's text is as large; what unpacks to more is made to exhaust memory. */
const largestPart = 64 * 1024 * 1024;

/**
 * Opens an archive by its central directory; `null` for bytes that are none. Stored and deflated files are read, by
 * the platform's own inflater; archives of more than 4 GB and encrypted ones are not.
 */
export function openZip(bytes: Uint8Array): ZipArchive | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return null;
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySignature) return null;
    const [name, more, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const entry = readEntry(bytes, view, at);
    if (!entry) return null;
    entries.set(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name!)), entry);
    at += 46 + name! + more! + comment!;
  }
  return { read: async (name) => (entries.has(name) ? unpack(entries.get(name)!) : null) };
}

function findEnd(view: DataView): number | null {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at -= 1)
    if (view.getUint32(at, true) === endSignature) return at;
  return null;
}

/** A file's packed bytes, behind the local head that stands before them. */
function readEntry(bytes: Uint8Array, view: DataView, at: number): Entry | null {
  const packedSize = view.getUint32(at + 20, true);
  const local = view.getUint32(at + 42, true);
  if (local + 30 > view.byteLength) return null;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > view.byteLength) return null;
  const packed = bytes.subarray(start, start + packedSize);
  return { method: view.getUint16(at + 10, true), packed, size: view.getUint32(at + 24, true) };
}

async function unpack({ method, packed, size }: Entry): Promise<Uint8Array> {
  if (method === stored) return packed;
  if (method !== deflated || size > largestPart) throw new Error('a part that is packed in another way');
  const reader = new Blob([new Uint8Array(packed)])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'))
    .getReader();
  const out = new Uint8Array(size);
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    if (length + part.value.length > size) throw new Error('a part that is larger than it says');
    out.set(part.value, length);
    length += part.value.length;
  }
  return out.subarray(0, length);
}
