import { raiseMark } from '../text/number-signs.ts';
import { splitColumns } from './columns.ts';
import { gapsOf } from './gutters.ts';
import { type FoundNote, NoteFinder, notesAreSmaller } from './page-notes.ts';
import type { Piece } from './pieces.ts';
import { type Row, readRows, usualSize } from './rows.ts';

/** A row of so many gaps is one of a table's, beside text too. */
const tableGaps = 3;

/** A note with the page on which it begins. */
export interface PageNote extends FoundNote {
  page: number;
}

/** The notes of a document, each whole, and for each page what is left of its text, in the order of the file. */
export interface DocumentNotes {
  notes: PageNote[];
  text: Piece[][];
}

/**
 * The notes of all pages, at their feet or between their text; where a page is set in columns, at the feet of those. The
 * rows are the pages', without their margins.
 */
export function readNotes(pages: readonly (readonly Row[])[]): DocumentNotes {
  // To a quarter of a point: notes may be hardly smaller than the text. Long tables say nothing of the text's type.
  const printed = pages.flat();
  const text = printed.filter((row) => gapsOf(row).length < tableGaps);
  const usual = usualSize(
    (text.length > 0 ? text : printed).flatMap((row) => row.pieces),
    4,
  );
  const finder = new NoteFinder(usual, raisedIn(pages));
  const notes: PageNote[] = [];
  const left = pages.map((rows, page) => {
    const all = rows.flatMap((row) => row.pieces).sort(byOrder);
    const noted = new Set<string>();
    for (const part of columnsOf(rows, all, usual)) {
      const found = finder.find(part);
      if (found.rest.length > 0) notes.at(-1)!.rows.push(...found.rest);
      notes.push(...found.notes.map((note) => ({ ...note, page })));
      for (const row of [...found.rest, ...found.notes.flatMap((note) => note.rows)])
        for (const piece of row.pieces) noted.add(keyOf(piece));
    }
    return all.filter((piece) => !noted.has(keyOf(piece)));
  });
  return { notes, text: left };
}

/** What the pages print raised, as it is read. */
const raisedIn = (pages: readonly (readonly Row[])[]): Set<string> =>
  new Set(
    pages
      .flat()
      .flatMap((row) => row.pieces)
      .filter(({ raised }) => raised)
      .map(({ str }) => raiseMark(str)),
  );

const byOrder = (a: Piece, b: Piece): number => a.item - b.item || a.from - b.from;

/** A note's lead may be a piece of its own by now: it begins where it did. */
const keyOf = ({ item, from }: Piece): string => `${item} ${from}`;

/** The rows of each column, where small type stands at the foot of one; else the page's rows. */
function columnsOf(rows: readonly Row[], pieces: readonly Piece[], usual: number): (readonly Row[])[] {
  if (!pieces.some(({ size }) => notesAreSmaller(size, usual))) return [rows];
  const regions = splitColumns(pieces).map((region) => region.pieces);
  const read = regions.map((region) => readRows(region));
  const [left, right] = read.slice(-2);
  const areColumns =
    left &&
    right &&
    right[0]!.y < left.at(-1)!.y &&
    Math.max(...left.map(({ x1 }) => x1)) < Math.min(...right.map(({ x0 }) => x0));
  return areColumns ? read : [rows];
}
