/** Files of a zip archive by name; what is in them is unpacked when it is asked for. */
export interface ZipArchive {
  /** Names of its files, in the order of its directory. */
  readonly names: readonly string[];
  /** The bytes of a file; `null` when the archive has none of that name. Throws for a damaged, locked or too large one. */
  read(name: string): Promise<Uint8Array | null>;
}

interface Entry {
  method: number;
  locked: boolean;
  packed: Uint8Array;
  size: number;
}

const endSignature = 0x06054b50;
const entrySignature = 0x02014b50;
const wideEndSignature = 0x06064b50;
const wideLocatorSignature = 0x07064b50;
/** The end record is 22 bytes long and may have a comment of up to 65,535 behind it (APPNOTE 4.3.16). */
const endLength = 22;
const longestComment = 0xffff;
/** A field that says this is kept in 64 bits elsewhere (APPNOTE 4.4.1.4). */
const elsewhere = 0xffffffff;
const stored = 0;
const deflated = 8;
/** No report's text is as large with all its marks; what unpacks to more is made to exhaust memory. */
const largestPart = 32 * 1024 * 1024;

/**
 * Opens an archive by its central directory; `null` for bytes that are none. Stored and deflated files are read, by
 * the platform's own inflater; sizes are the directory's, so that a file may be written before its size was known.
 */
export function openZip(bytes: Uint8Array): ZipArchive | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory === null) return null;
  const entries = new Map<string, Entry>();
  let { at } = directory;
  for (let left = directory.count; left > 0; left -= 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== entrySignature) return null;
    const [name, more, comment] = [28, 30, 32].map((offset) => view.getUint16(at + offset, true));
    const entry = readEntry(bytes, view, at);
    if (!entry) return null;
    entries.set(nameOf(bytes.subarray(at + 46, at + 46 + name!)), entry);
    at += 46 + name! + more! + comment!;
  }
  return {
    names: [...entries.keys()],
    read: async (name) => (entries.has(name) ? unpack(entries.get(name)!) : null),
  };
}

/** Some writers part folders as Windows does. */
const nameOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes).replaceAll('\\', '/');

/** Where the directory begins and how many files it lists; `null` without one. */
function findDirectory(view: DataView): { at: number; count: number } | null {
  const first = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= first; at -= 1)
    if (view.getUint32(at, true) === endSignature) {
      const start = view.getUint32(at + 16, true);
      const count = view.getUint16(at + 10, true);
      return start === elsewhere || count === 0xffff ? findWideDirectory(view, at) : { at: start, count };
    }
  return null;
}

/** The directory of an archive of zip64, whose end record stands before the usual one. */
function findWideDirectory(view: DataView, end: number): { at: number; count: number } | null {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== wideLocatorSignature) return null;
  const at = readWide(view, locator + 8);
  if (at + 56 > view.byteLength || view.getUint32(at, true) !== wideEndSignature) return null;
  return { at: readWide(view, at + 48), count: readWide(view, at + 32) };
}

/** No file is as large as 2^53 bytes. */
const readWide = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

/** A file's packed bytes, behind the local head that stands before them. */
function readEntry(bytes: Uint8Array, view: DataView, at: number): Entry | null {
  const [size, packedSize, local] = readSizes(view, at);
  if (local + 30 > view.byteLength) return null;
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > view.byteLength) return null;
  const packed = bytes.subarray(start, start + packedSize);
  const locked = (view.getUint16(at + 8, true) & 1) === 1;
  return { method: view.getUint16(at + 10, true), locked, packed, size };
}

/** A file's size, its packed size and its place; those that 32 bits do not hold stand in the extra field of zip64. */
function readSizes(view: DataView, at: number): [number, number, number] {
  const sizes = [24, 20, 42].map((offset) => view.getUint32(at + offset, true));
  const end = at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true);
  let field = at + 46 + view.getUint16(at + 28, true);
  while (field + 4 <= Math.min(end, view.byteLength)) {
    const next = field + 4 + view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === 1) {
      let value = field + 4;
      for (const [i, size] of sizes.entries())
        if (size === elsewhere && value + 8 <= Math.min(next, view.byteLength)) {
          sizes[i] = readWide(view, value);
          value += 8;
        }
    }
    field = next;
  }
  return sizes as [number, number, number];
}

async function unpack({ method, locked, packed, size }: Entry): Promise<Uint8Array> {
  if (locked) throw new Error('a part that is locked');
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
