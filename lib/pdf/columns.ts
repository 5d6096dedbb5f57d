import { middleOf } from './column-ends.ts';
import { type ColumnPlace, findColumns, type Split } from './column-split.ts';
import { cellGap } from './gutters.ts';
import type { Piece } from './pieces.ts';
import { type Row, readRows } from './rows.ts';

/** A part of a page that is read from top to bottom before the next one. */
export interface Region {
  pieces: Piece[];
  /** One of columns side by side. */
  inColumns: boolean;
}

/**
 * The parts of each page of a document in reading order. Columns of a page that has few lines of its own to show them are
 * found where other pages have theirs.
 */
export function splitPages(pages: readonly (readonly Piece[])[]): Region[][] {
  const known = pages.flatMap((pieces) => findColumns(pieces) ?? []);
  return pages.map((pieces) => splitColumns(pieces, { known }));
}

/** What is known of a page's columns before it is looked at. */
export interface KnownColumns {
  /** Where the page's other columns are parted; a line or two that keep to it are columns too. */
  gutter?: number;
  /** Where the document's other pages have theirs. */
  known?: readonly ColumnPlace[];
}

/**
 * The parts of a page in reading order: what runs over the whole width stands alone, and between two such rows the
 * left column is read before the right one. A page set in one column, tables and all, is one part.
 */
export function splitColumns(pieces: readonly Piece[], { gutter, known = [] }: KnownColumns = {}): Region[] {
  const split =
    findColumns(pieces, known) ?? (gutter === undefined ? null : findShortColumns(pieces, gutter));
  if (!split) return pieces.length > 0 ? [{ pieces: [...pieces], inColumns: false }] : [];
  const { x, top, bottom } = split;
  const above = pieces.filter(({ y }) => y < top);
  const within = pieces.filter(({ y }) => y >= top && y <= bottom);
  const below = pieces.filter(({ y }) => y > bottom);
  const left = within.filter((piece) => middleOf(piece) < x);
  const right = within.filter((piece) => middleOf(piece) >= x);
  const columns = [left, right].flatMap((column) => splitColumns(column, { known }));
  return [
    ...splitColumns(above, { gutter: x, known }),
    ...columns.map((column) => ({ ...column, inColumns: true })),
    ...splitColumns(below, { gutter: x, known }),
  ];
}

/** A side of a short row is full from here on. */
const full = 0.85;

type ColumnBand = Pick<Split, 'x' | 'top' | 'bottom'>;

/** Columns of a line or two above or below the page's others: rows that leave their gutter free and have no cells. */
function findShortColumns(pieces: readonly Piece[], gutter: number): ColumnBand | null {
  const rows = readRows(pieces.map((piece) => ({ ...piece })));
  const left = Math.min(...rows.map(({ x0 }) => x0));
  const right = Math.max(...rows.map(({ x1 }) => x1));
  const isFull = (row: Row): boolean => {
    const [before, behind] = sidesAt(row, gutter);
    return lengthOf(before) >= full * (gutter - left) || lengthOf(behind) >= full * (right - gutter);
  };
  const hasBoth = (row: Row): boolean => sidesAt(row, gutter).every((side) => side.length > 0);
  const areColumns = (some: readonly Row[]): boolean =>
    (some.some(isFull) && some.some(hasBoth)) || areDrawnInTurn(some, gutter);
  let run: Row[] = [];
  for (const row of [...rows, null]) {
    if (row && keepsTo(row, gutter) && !isDrawnBehind(row, run, gutter)) run.push(row);
    else if (areColumns(run)) break;
    else run = row && keepsTo(row, gutter) ? [row] : [];
  }
  if (!areColumns(run)) return null;
  return { x: gutter, top: run[0]!.y - run[0]!.size * 0.8, bottom: run.at(-1)!.y };
}

const sidesAt = ({ pieces }: Row, x: number): [Piece[], Piece[]] => [
  pieces.filter((piece) => middleOf(piece) < x),
  pieces.filter((piece) => middleOf(piece) >= x),
];

/** Whether the file draws several rows left of the gutter and then, up beside them, several right of it. */
function areDrawnInTurn(rows: readonly Row[], gutter: number): boolean {
  const [left, right] = [0, 1].map((side) =>
    rows.map((row) => sidesAt(row, gutter)[side]!).filter(({ length }) => length > 0),
  ) as [Piece[][], Piece[][]];
  if (left.length < 2 || right.length < 2) return false;
  const last = Math.max(...left.flat().map(({ item }) => item));
  return right.flat().every(({ item }) => item > last) && right[0]![0]!.y < left.at(-1)![0]!.y;
}

/** Whether a row on the left alone is drawn behind what stands right of the gutter above it: it begins other columns. */
function isDrawnBehind(row: Row, above: readonly Row[], gutter: number): boolean {
  const [own, none] = sidesAt(row, gutter);
  const right = above.flatMap((other) => sidesAt(other, gutter)[1]);
  return none.length === 0 && right.length > 0 && right.every(({ item }) => item < own[0]!.item);
}

const lengthOf = (pieces: readonly Piece[]): number =>
  pieces.length === 0 ? 0 : pieces.at(-1)!.x1 - pieces[0]!.x0;

/** True for a row that leaves a gutter free and has one run of print on either side of it. */
function keepsTo(row: Row, gutter: number): boolean {
  if (row.pieces.some(({ x0, x1 }) => x0 < gutter && x1 > gutter)) return false;
  return sidesAt(row, gutter).every((side) =>
    side.every((piece, i) => i === 0 || piece.x0 - side[i - 1]!.x1 <= cellGap * row.size),
  );
}
