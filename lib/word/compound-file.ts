/** Streams of a compound file by name, those at its root alone: an embedded document has streams of the same names further in. */
export interface CompoundFile {
  readonly names: readonly string[];
  /** The bytes of a stream; `null` when the file has none of that name. Throws for a damaged one. */
  read(name: string): Uint8Array | null;
}

/** First bytes of a compound file (MS-CFB 2.2). */
const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Sector numbers from here on are no sectors: free ones, ends of chains. */
const lastSector = 0xfffffff9;
/** Directory entries without a sibling or child say this. */
const noEntry = 0xffffffff;
const entryLength = 128;
/** Sectors of the allocation table that the head lists itself. */
const listedInHead = 109;
const streamType = 2;

interface Sectors {
  view: DataView;
  /** Bytes of a sector. */
  size: number;
  /** The sector that follows each sector. */
  next: Uint32Array;
}

interface DirectoryEntry {
  name: string;
  type: number;
  left: number;
  right: number;
  child: number;
  start: number;
  size: number;
}

/** True for the first bytes of a compound file: an old Office document, or a new one behind a password. */
export const isCompoundFile = (bytes: Uint8Array): boolean => signature.every((byte, i) => bytes[i] === byte);

/** Opens a compound file (MS-CFB), the container of `.doc`; throws for a damaged one. */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = 2 ** view.getUint16(30, true);
  if (size !== 512 && size !== 4096) throw new Error('sectors of an unknown size');
  const sectors: Sectors = { view, size, next: readTable(view, size) };
  const entries = readEntries(readChain(sectors, view.getUint32(48, true)));
  const root = entries[0];
  if (!root) throw new Error('a compound file without a root');
  const streams = new Map<string, DirectoryEntry>();
  for (const entry of childrenOf(entries, root.child))
    if (entry.type === streamType) streams.set(entry.name, entry);
  const readStream = (entry: DirectoryEntry): Uint8Array => {
    if (entry.size >= view.getUint32(56, true))
      return readChain(sectors, entry.start).subarray(0, entry.size);
    const small = readChain(sectors, root.start);
    const table = readChain(sectors, view.getUint32(60, true));
    return readSmall({ small, table, entry, size: 2 ** view.getUint16(32, true) });
  };
  return {
    names: [...streams.keys()],
    read: (name) => (streams.has(name) ? readStream(streams.get(name)!) : null),
  };
}

/** The allocation table: its own sectors are listed in the head and in a chain of sectors behind it. */
function readTable(view: DataView, size: number): Uint32Array {
  const own: number[] = [];
  for (let i = 0; i < listedInHead; i += 1) own.push(view.getUint32(76 + i * 4, true));
  const perSector = size / 4;
  let more = view.getUint32(68, true);
  for (let left = view.byteLength / size; more <= lastSector && left > 0; left -= 1) {
    const at = (more + 1) * size;
    for (let i = 0; i < perSector - 1; i += 1) own.push(view.getUint32(at + i * 4, true));
    more = view.getUint32(at + (perSector - 1) * 4, true);
  }
  const used = own.filter((sector) => sector <= lastSector);
  const next = new Uint32Array(used.length * perSector).fill(noEntry);
  used.forEach((sector, i) => {
    const at = (sector + 1) * size;
    for (let j = 0; j < perSector && at + j * 4 + 4 <= view.byteLength; j += 1)
      next[i * perSector + j] = view.getUint32(at + j * 4, true);
  });
  return next;
}

/** The bytes of a chain of sectors; the file's last sector may be cut short. */
function readChain({ view, size, next }: Sectors, first: number): Uint8Array {
  const parts: Uint8Array[] = [];
  for (let sector = first; sector <= lastSector; sector = next[sector] ?? noEntry) {
    const at = (sector + 1) * size;
    if (at >= view.byteLength || parts.length > next.length) throw new Error('a chain that leads nowhere');
    parts.push(new Uint8Array(view.buffer, view.byteOffset + at, Math.min(size, view.byteLength - at)));
  }
  return join(parts);
}

interface SmallStream {
  /** The stream that holds all small ones, and its allocation table. */
  small: Uint8Array;
  table: Uint8Array;
  entry: DirectoryEntry;
  /** Bytes of a small sector. */
  size: number;
}

function readSmall({ small, table, entry, size }: SmallStream): Uint8Array {
  const next = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const parts: Uint8Array[] = [];
  for (let sector = entry.start; sector <= lastSector && parts.length * size < entry.size; ) {
    if (sector * size >= small.length || sector * 4 + 4 > next.byteLength)
      throw new Error('a chain that leads nowhere');
    parts.push(small.subarray(sector * size, (sector + 1) * size));
    sector = next.getUint32(sector * 4, true);
  }
  return join(parts).subarray(0, entry.size);
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

function readEntries(directory: Uint8Array): DirectoryEntry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: DirectoryEntry[] = [];
  for (let at = 0; at + entryLength <= directory.length; at += entryLength) {
    const length = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) - 2);
    const word = (offset: number): number => view.getUint32(at + offset, true);
    entries.push({
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + length)),
      type: directory[at + 66]!,
      left: word(68),
      right: word(72),
      child: word(76),
      start: word(116),
      size: word(120),
    });
  }
  return entries;
}

/** The entries of one storage: a binary tree by name. */
function childrenOf(entries: readonly DirectoryEntry[], top: number): DirectoryEntry[] {
  const found = new Set<DirectoryEntry>();
  const open = [top];
  for (let index = open.pop(); index !== undefined; index = open.pop()) {
    const entry = entries[index];
    if (!entry || found.has(entry)) continue;
    found.add(entry);
    open.push(entry.left, entry.right);
  }
  return [...found];
}
