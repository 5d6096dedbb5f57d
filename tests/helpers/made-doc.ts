import { makeCompound } from './made-compound.ts';

/** Text of a `.doc` with its properties, as codes and operands in bytes. */
export interface DocRun {
  text: string;
  properties?: readonly number[];
}

export interface DocParagraph {
  runs: string | readonly DocRun[];
  /** The mark that ends it: a paragraph's or a cell's. */
  end?: '\r' | '\x07';
  /** By its number among the styles. */
  style?: number;
  properties?: readonly number[];
}

export interface MadeDoc {
  body: readonly DocParagraph[];
  /** Texts of notes, in the order in which U+0002 in the body leads to them. */
  footnotes?: readonly string[];
  /** Built-in numbers of the styles that paragraphs name: 1 to 9 are headings; or styles of characters with properties. */
  styles?: readonly (number | { characters: readonly number[] })[];
  /** Levels of one list, each with the code of its format; U+0000 in a text is the number of the first level. */
  list?: readonly { format: number; text: string }[];
  /** Bits of the head that are set besides. */
  flags?: number;
  version?: number;
}

/** Properties of the paragraphs of tables: of a cell's, and of the one that ends a row whose cells have these edges. */
export const inTable: readonly number[] = [0x16, 0x24, 1];
export const endOfRow = (...edges: readonly number[]): number[] => {
  const cells = edges.length - 1;
  const operand = [cells, ...edges.flatMap(word), ...Array<number>(cells * 20).fill(0)];
  return [...inTable, 0x17, 0x24, 1, 0x08, 0xd6, ...word(operand.length + 1), ...operand];
};
/** A paragraph of the list, at a level. */
export const inList = (level: number): number[] => [0x0b, 0x46, 1, 0, 0x0a, 0x26, level];
export const special: readonly number[] = [0x55, 0x08, 1];
export const deleted: readonly number[] = [0x00, 0x08, 1];
export const hidden: readonly number[] = [0x3c, 0x08, 1];
/** Characters in a style, by its number among the styles. */
export const inStyle = (style: number): number[] => [0x30, 0x4a, ...word(style)];
export const raised: readonly number[] = [0x48, 0x2a, 1];

const word = (number: number): number[] => [number & 0xff, (number >> 8) & 0xff];
const long = (number: number): number[] => [...word(number), ...word(number >>> 16)];
const longs = (...numbers: readonly number[]): number[] => numbers.flatMap(long);

const textAt = 1024;
const page = 512;
/** Pairs of the head (FibRgFcLcb97). */
const pairs = 93;

interface Run {
  text: string;
  properties?: readonly number[];
  style?: number;
}

/**
 * A `.doc` of Word 97 (MS-DOC) as Word writes it: text in two pieces, the first with a byte a character where it is
 * ASCII, properties on pages of 512 bytes, tables in a stream of their own.
 */
export function makeDoc(made: MadeDoc): Uint8Array {
  const { body, footnotes = [], list, flags = 0, version = 193 } = made;
  const notes: DocParagraph[] = footnotes.map((text) => ({
    runs: [{ text: '\x02', properties: special }, { text }],
  }));
  const last: DocParagraph[] = notes.length > 0 ? [{ runs: '' }, { runs: '' }] : [];
  const paragraphs = [...body, ...notes, ...last].map(({ runs, end = '\r', ...more }) => ({
    ...more,
    runs: [...(typeof runs === 'string' ? [{ text: runs }] : runs), { text: end }],
  }));
  const text = paragraphs.flatMap(({ runs }) => runs.map((run) => run.text)).join('');
  const wide = Array.from(text).findIndex((sign) => sign > '\x7f');
  const narrow = wide < 0 ? text.length : wide;
  const pages = new Pages(text, narrow);
  const tables = new Map<number, readonly number[]>([
    [1, makeStyles(made.styles ?? [0])],
    [12, pages.add({ runs: paragraphs.flatMap(({ runs }) => runs), perPage: 20, write: writeCharacters })],
    [
      13,
      pages.add({
        runs: paragraphs.map(({ runs, ...more }) => ({
          ...more,
          text: runs.map((run) => run.text).join(''),
        })),
        perPage: 4,
        write: writeParagraphs,
      }),
    ],
    [33, makePieces(text, narrow)],
    ...(notes.length > 0 ? makeNoteTables(text.slice(0, lengthOf(body)), notes) : []),
    ...(list ? listTables : []),
  ]);
  const { table, places } = joinTables(tables, list ? makeLevels(list) : []);
  const lengths = { main: lengthOf(body), notes: notes.length > 0 ? lengthOf(notes) + 1 : 0 };
  writeHead(pages.bytes, { flags, version, lengths, places });
  return makeCompound([
    ['WordDocument', pages.bytes],
    ['1Table', table],
  ]);
}

/** The table of the two pieces: where each begins in the text and in the file. */
function makePieces(text: string, narrow: number): number[] {
  const piece = (at: number): number[] => [...word(0), ...long(at), ...word(0)];
  const content = [
    ...longs(0, narrow, text.length),
    ...piece((textAt * 2) | 0x40000000),
    ...piece(textAt + narrow),
  ];
  return [2, ...long(content.length), ...content];
}

/** Where the body leads to notes, and where each note begins. */
function makeNoteTables(body: string, notes: readonly DocParagraph[]): [number, number[]][] {
  const references = Array.from(body, (sign, at) => (sign === '\x02' ? at : -1)).filter((at) => at >= 0);
  const starts = notes.map((_, i) => lengthOf(notes.slice(0, i)));
  const end = lengthOf(notes);
  return [
    [2, [...longs(...references, body.length), ...references.flatMap(() => word(1))]],
    [3, longs(...starts, end, end + 1)],
  ];
}

/** One list, numbered 7, and one use of it. */
const listTables: [number, number[]][] = [
  [73, [...word(1), ...long(7), ...Array<number>(24).fill(0)]],
  [74, [...long(1), ...long(7), ...Array<number>(12).fill(0), ...long(0xffffffff)]],
];

const lengthOf = (paragraphs: readonly DocParagraph[]): number =>
  paragraphs.reduce(
    (sum, { runs }) =>
      sum +
      1 +
      (typeof runs === 'string' ? runs.length : runs.reduce((all, { text }) => all + text.length, 0)),
    0,
  );

interface PageInput {
  runs: readonly Run[];
  perPage: number;
  write(target: Buffer, runs: readonly Run[]): void;
}

/** The document's stream: its text, then pages of properties. */
class Pages {
  bytes: Buffer;
  readonly #narrow: number;

  /** The first `narrow` characters take a byte each. */
  constructor(text: string, narrow: number) {
    this.#narrow = narrow;
    this.bytes = Buffer.concat([
      Buffer.alloc(textAt),
      Buffer.from(text.slice(0, narrow), 'latin1'),
      Buffer.from(text.slice(narrow), 'utf16le'),
    ]);
  }

  #toFile(position: number): number {
    return textAt + position + Math.max(0, position - this.#narrow);
  }

  /** Adds pages; gives the table that says which page has which part of the text. */
  add({ runs, perPage, write }: PageInput): number[] {
    const starts: number[] = [];
    const numbers: number[] = [];
    let position = 0;
    for (let from = 0; from < runs.length; from += perPage) {
      const some = runs.slice(from, from + perPage).filter(({ text }) => text !== '');
      const bytes = Buffer.alloc(page);
      starts.push(this.#toFile(position));
      some.forEach((run, i) => {
        bytes.writeUInt32LE(this.#toFile(position), i * 4);
        position += run.text.length;
        bytes.writeUInt32LE(this.#toFile(position), i * 4 + 4);
      });
      write(bytes, some);
      bytes[page - 1] = some.length;
      const padding = Buffer.alloc((page - (this.bytes.length % page)) % page);
      this.bytes = Buffer.concat([this.bytes, padding, bytes]);
      numbers.push(this.bytes.length / page - 1);
    }
    return longs(...starts, this.#toFile(position), ...numbers);
  }
}

function writeCharacters(target: Buffer, runs: readonly Run[]): void {
  let at = page - 1;
  runs.forEach(({ properties = [] }, i) => {
    if (properties.length === 0) return;
    at = (at - 1 - properties.length) & ~1;
    target.set([properties.length, ...properties], at);
    target[(runs.length + 1) * 4 + i] = at / 2;
  });
}

function writeParagraphs(target: Buffer, runs: readonly Run[]): void {
  let at = page - 1;
  runs.forEach(({ properties = [], style = 0 }, i) => {
    const content = [...word(style), ...properties];
    if (content.length % 2 === 1) content.push(0);
    at = (at - 2 - content.length) & ~1;
    target.set([0, content.length / 2, ...content], at);
    target[(runs.length + 1) * 4 + i * 13] = at / 2;
  });
}

/** Paragraph styles of these built-in numbers, without properties of their own, and styles of characters. */
function makeStyles(styles: NonNullable<MadeDoc['styles']>): number[] {
  const fixed = 10;
  const made = styles.flatMap((style) => {
    const [number, kind] = typeof style === 'number' ? [style, 1] : [4094, 2];
    const own = typeof style === 'number' ? word(0) : style.characters;
    const content = [
      ...word(number),
      ...word(kind | (0xfff << 4)),
      ...word(kind === 1 ? 2 : 1),
      ...word(0),
      ...word(0),
      ...word(0),
      ...word(0),
      ...word(own.length),
      ...own,
    ];
    return [...word(content.length), ...content];
  });
  const head = [...word(styles.length), ...word(fixed), ...Array<number>(14).fill(0)];
  return [...word(head.length), ...head, ...made];
}

/** Nine levels of a list: the given ones, then ones without numbers. */
function makeLevels(list: readonly { format: number; text: string }[]): number[] {
  return Array.from({ length: 9 }, (_, i) => list[i] ?? { format: 255, text: '' }).flatMap(
    ({ format, text }) => [
      ...long(1),
      format,
      ...Array<number>(23).fill(0),
      ...word(text.length),
      ...[...text].flatMap((sign) => word(sign.charCodeAt(0))),
    ],
  );
}

type Places = ReadonlyMap<number, readonly [at: number, length: number]>;

/** The stream of tables; the levels of lists stand right behind the table of lists, beyond its length. */
function joinTables(tables: ReadonlyMap<number, readonly number[]>, levels: readonly number[]) {
  const places = new Map<number, readonly [number, number]>();
  const bytes: number[] = [];
  for (const [pair, content] of tables) {
    places.set(pair, [bytes.length, content.length]);
    bytes.push(...content);
    if (pair === 73) bytes.push(...levels);
  }
  return { table: Buffer.from(bytes), places: places as Places };
}

interface Head {
  flags: number;
  version: number;
  lengths: { main: number; notes: number };
  places: Places;
}

function writeHead(document: Buffer, { flags, version, lengths, places }: Head): void {
  document.writeUInt16LE(0xa5ec, 0);
  document.writeUInt16LE(version, 2);
  document.writeUInt16LE(0x0200 | flags, 10);
  document.writeUInt16LE(14, 32);
  document.writeUInt16LE(22, 62);
  document.writeUInt32LE(lengths.main, 64 + 3 * 4);
  document.writeUInt32LE(lengths.notes, 64 + 4 * 4);
  document.writeUInt16LE(pairs, 152);
  for (const [pair, [at, length]] of places) {
    document.writeUInt32LE(at, 154 + pair * 8);
    document.writeUInt32LE(length, 158 + pair * 8);
  }
}
