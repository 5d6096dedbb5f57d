const sector = 512;
/** Streams shorter than this lie together in one, in sectors of 64 bytes. */
const smallStream = 4096;
const smallSector = 64;
const endOfChain = 0xfffffffe;
const free = 0xffffffff;
const tableSector = 0xfffffffd;

/** A compound file of streams at its root, as Office writes it: small streams in small sectors. */
export function makeCompound(streams: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const small = streams.filter(([, data]) => data.length < smallStream);
  const chains: Buffer[] = [];
  const starts: number[] = [];
  let sectors = 0;
  const add = (data: Uint8Array): number => {
    if (data.length === 0) return endOfChain;
    const start = sectors;
    chains.push(pad(data, sector));
    starts.push(start);
    sectors += chains.at(-1)!.length / sector;
    return start;
  };
  const smallData = Buffer.concat(small.map(([, data]) => pad(data, smallSector)));
  const smallStarts = new Map<string, number>();
  const smallTable: number[] = [];
  for (const [name, data] of small) {
    smallStarts.set(name, smallTable.length);
    pushChain(smallTable, Math.ceil(data.length / smallSector));
  }
  const smallStart = add(smallData);
  const places = streams.map(
    ([name, data]) => [name, smallStarts.get(name) ?? add(data), data.length] as const,
  );
  const smallTableStart = add(toWords(smallTable));
  const directoryStart = add(makeDirectory(places, smallStart, smallData.length));
  const tableSectors = Math.ceil((sectors + 1) / (sector / 4 - 1));
  const table: number[] = [];
  for (const chain of chains) pushChain(table, chain.length / sector);
  for (let i = 0; i < tableSectors; i += 1) table.push(tableSector);
  const head = makeHead({ tableStart: sectors, tableSectors, directoryStart, smallTableStart });
  return new Uint8Array(Buffer.concat([head, ...chains, pad(toWords(table), sector, 0xff)]));
}

function pad(data: Uint8Array, size: number, fill = 0): Buffer {
  const whole = Buffer.alloc(Math.ceil(data.length / size) * size, fill);
  whole.set(data);
  return whole;
}

/** A chain of sectors that follow one another. */
function pushChain(table: number[], length: number): void {
  for (let i = 1; i <= length; i += 1) table.push(i === length ? endOfChain : table.length + 1);
}

function toWords(numbers: readonly number[]): Buffer {
  const words = Buffer.alloc(numbers.length * 4);
  numbers.forEach((number, i) => {
    words.writeUInt32LE(number, i * 4);
  });
  return words;
}

type Place = readonly [name: string, start: number, size: number];

function makeDirectory(places: readonly Place[], smallStart: number, smallSize: number): Buffer {
  // A tree without left branches is a list; readers walk it all the same.
  const entries = places.map(([name, start, size], i) =>
    makeEntry({ name, type: 2, start, size, right: i + 2 <= places.length ? i + 2 : free, child: free }),
  );
  const root = makeEntry({
    name: 'Root Entry',
    type: 5,
    start: smallStart,
    size: smallSize,
    right: free,
    child: 1,
  });
  return Buffer.concat([root, ...entries]);
}

interface MadeEntry {
  name: string;
  type: number;
  start: number;
  size: number;
  right: number;
  child: number;
}

function makeEntry({ name, type, start, size, right, child }: MadeEntry): Buffer {
  const entry = Buffer.alloc(128);
  entry.write(name, 0, 'utf16le');
  entry.writeUInt16LE((name.length + 1) * 2, 64);
  entry[66] = type;
  entry[67] = 1;
  entry.writeUInt32LE(free, 68);
  entry.writeUInt32LE(right, 72);
  entry.writeUInt32LE(child, 76);
  entry.writeUInt32LE(start, 116);
  entry.writeUInt32LE(size, 120);
  return entry;
}

interface MadeHead {
  tableStart: number;
  tableSectors: number;
  directoryStart: number;
  smallTableStart: number;
}

function makeHead({ tableStart, tableSectors, directoryStart, smallTableStart }: MadeHead): Buffer {
  const head = Buffer.alloc(sector);
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(head);
  head.writeUInt16LE(0x3e, 24);
  head.writeUInt16LE(3, 26);
  head.writeUInt16LE(0xfffe, 28);
  head.writeUInt16LE(9, 30);
  head.writeUInt16LE(6, 32);
  head.writeUInt32LE(tableSectors, 44);
  head.writeUInt32LE(directoryStart, 48);
  head.writeUInt32LE(smallStream, 56);
  head.writeUInt32LE(smallTableStart, 60);
  head.writeUInt32LE(smallTableStart === endOfChain ? 0 : 1, 64);
  head.writeUInt32LE(endOfChain, 68);
  for (let i = 0; i < 109; i += 1) head.writeUInt32LE(i < tableSectors ? tableStart + i : free, 76 + i * 4);
  return head;
}
