import type { CompoundFile } from './compound-file.ts';

/** A run of a document's text in the file: `compressed` has a byte a character, all others two. */
interface TextPiece {
  start: number;
  end: number;
  /** Where its first character stands in the document's stream. */
  at: number;
  compressed: boolean;
}

/** Parts of a document's text, which follow one another in it. */
export interface Stories {
  main: Story;
  footnotes: Story;
  endnotes: Story;
  boxes: Story;
}

/** From where to where a part of the text goes. */
export interface Story {
  start: number;
  end: number;
}

/** Tables of the file by their place in its head (MS-DOC 2.5.6, FibRgFcLcb97, counted in pairs). */
export const tableOf = {
  styles: 1,
  footnoteMarks: 2,
  footnoteTexts: 3,
  characterRuns: 12,
  paragraphRuns: 13,
  properties: 31,
  pieces: 33,
  shapes: 40,
  endnoteMarks: 46,
  endnoteTexts: 47,
  boxTexts: 56,
  lists: 73,
  listUses: 74,
} as const;

/** A `.doc`: all of its text, main story first, and the tables that say what each place of it is. */
export interface DocFile {
  /** A UTF-16 unit a character position; marks of paragraphs, cells and fields are control characters. */
  text: string;
  stories: Stories;
  /** The stream in which text and runs stand. */
  document: DataView;
  /** Where a character stands in the document's stream. */
  toFile(position: number): number;
  /** A table of the file; empty where it has none. What follows a list's table belongs to it: `openEnd` gives it too. */
  table(pair: number, openEnd?: boolean): DataView;
}

/** The first word of a document since Word 97 (MS-DOC 2.5.1). */
const wordMark = 0xa5ec;
const fewestVersion = 193;
const encrypted = 0x0100;
const inFirstTable = 0x0200;

/** Why a `.doc` has no text. */
export type DocProblem = 'password' | 'old-doc';

/** Reads the head, the tables and the text of a `.doc`; throws for a damaged one. */
export function openDoc(file: CompoundFile): DocFile | DocProblem {
  const document = viewOf(file.read('WordDocument'));
  const flags = document.getUint16(10, true);
  if (document.getUint16(0, true) !== wordMark || document.getUint16(2, true) < fewestVersion)
    return 'old-doc';
  if (flags & encrypted) return 'password';
  const tables = viewOf(file.read(flags & inFirstTable ? '1Table' : '0Table'));
  const words = 34 + document.getUint16(32, true) * 2;
  const lengths = (index: number): number => document.getUint32(words + 2 + index * 4, true);
  const pairs = words + 2 + document.getUint16(words, true) * 4;
  const table = (pair: number, openEnd = false): DataView => {
    if (pair >= document.getUint16(pairs, true)) return viewOf(null);
    const at = document.getUint32(pairs + 2 + pair * 8, true);
    const length = document.getUint32(pairs + 6 + pair * 8, true);
    if (length === 0) return viewOf(null);
    return new DataView(tables.buffer, tables.byteOffset + at, openEnd ? tables.byteLength - at : length);
  };
  const pieces = readPieces(table(tableOf.pieces));
  return {
    text: pieces.map((piece) => decode(document, piece)).join(''),
    stories: readStories(lengths),
    document,
    toFile: (position) => placeOf(pieces, position),
    table,
  };
}

function viewOf(bytes: Uint8Array | null): DataView {
  return bytes
    ? new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    : new DataView(new ArrayBuffer(0));
}

/** The parts of the text by the lengths that the head gives (FibRgLw97): headers and remarks lie between them. */
function readStories(lengths: (index: number) => number): Stories {
  const [main, footnotes, headers, macros, remarks, endnotes, boxes] = [3, 4, 5, 6, 7, 8, 9].map(lengths);
  const story = (start: number, length: number): Story => ({ start, end: start + length });
  const afterNotes = main! + footnotes! + headers! + macros! + remarks!;
  return {
    main: story(0, main!),
    footnotes: story(main!, footnotes!),
    endnotes: story(afterNotes, endnotes!),
    boxes: story(afterNotes + endnotes!, boxes!),
  };
}

/** The kind of a part of the piece table, and of the properties that may stand before it. */
const isPieces = 2;
const isProperties = 1;
const compressedBit = 0x40000000;

function readPieces(table: DataView): TextPiece[] {
  let at = 0;
  while (table.getUint8(at) === isProperties) at += 3 + table.getUint16(at + 1, true);
  if (table.getUint8(at) !== isPieces) throw new Error('no table of pieces');
  const count = (table.getUint32(at + 1, true) - 4) / 12;
  const first = at + 5;
  return Array.from({ length: count }, (_, i) => {
    const place = table.getUint32(first + (count + 1) * 4 + i * 8 + 2, true);
    const compressed = (place & compressedBit) !== 0;
    return {
      start: table.getUint32(first + i * 4, true),
      end: table.getUint32(first + i * 4 + 4, true),
      at: compressed ? (place & ~compressedBit) / 2 : place,
      compressed,
    };
  });
}

function decode(document: DataView, { start, end, at, compressed }: TextPiece): string {
  const length = (end - start) * (compressed ? 1 : 2);
  const bytes = new Uint8Array(document.buffer, document.byteOffset + at, length);
  return new TextDecoder(compressed ? 'windows-1252' : 'utf-16le', { ignoreBOM: true }).decode(bytes);
}

function placeOf(pieces: readonly TextPiece[], position: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (pieces[middle]!.start <= position) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low]!;
  return piece.at + (position - piece.start) * (piece.compressed ? 1 : 2);
}
