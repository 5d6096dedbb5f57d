import {
  aboveRow,
  belowRow,
  countReturns,
  findReturns,
  headBetween,
  isDrawnByCells,
  withoutShortRows,
} from './column-ends.ts';
import { cellGap, endOf, endOfRow } from './gutters.ts';
import type { Piece } from './pieces.ts';
import { median } from './quantile.ts';
import { inkOf, type Row, readRows, usualDistance, widthOf } from './rows.ts';
import { endsShort, findRises } from './short-columns.ts';

/** A column of set text has at least so many lines, */
const fewestLines = 4;
/** each at least so many characters wide, */
const narrowestColumn = 8;
/** filled to this share by the middle one of its lines; cells of a table are not, */
const filled = 0.72;
/** and to this share where the file draws line by line across both columns. */
const filledAcross = 0.85;
/** The gutter is at least this many characters wide; lines that end behind most others may leave less of it free. */
const narrowestGutter = 0.6;

/** Where two columns of a document stand: the lines of the left one end at `end`, those of the right one begin at `start`. */
export interface ColumnPlace {
  end: number;
  start: number;
}

/** Where a part of a page is parted into two columns. */
export interface Split extends ColumnPlace {
  /** The gutter's middle. */
  x: number;
  /** Baselines of the first and last row that are set in columns. */
  top: number;
  bottom: number;
  size: number;
}

/** Columns of a document's pages begin at places that differ by this many points at most. */
const samePlace = 2;

/**
 * The largest part of the pieces that is set in two columns, `null` when none is. `known`: where the document's other pages
 * have theirs, which tells where the lines of a column end that has few full ones.
 */
export function findColumns(pieces: readonly Piece[], known: readonly ColumnPlace[] = []): Split | null {
  if (pieces.length < fewestLines * 2) return null;
  const left = Math.min(...pieces.map(({ x0 }) => x0));
  const right = Math.max(...pieces.map(({ x1 }) => x1));
  const starts = pieces.map(({ x0 }) => Math.round(x0));
  const tables = findTables(pieces);
  let best: Split | null = null;
  const rises = findRises(pieces);
  const drawn = new Set(rises.map(({ start }) => start));
  for (const x0 of new Set([...starts, ...drawn])) {
    // A right column begins in the page's middle half, and most of its lines begin with it, or the file goes on with it.
    const share = (x0 - left) / (right - left);
    const near = starts.filter((start) => Math.abs(start - x0) <= 1).length;
    if (share < 0.3 || (!drawn.has(x0) && (share > 0.7 || near < fewestLines - 1))) continue;
    const over = tables.filter((table) => standsOver(table, x0)).flat();
    const ends = [...known, ...rises]
      .filter(({ start }) => Math.abs(start - x0) <= samePlace)
      .map(({ end }) => end);
    const edge = Math.max(edgeBefore(pieces, x0), ...ends);
    for (const band of bandsAt(pieces, { x: x0, edge, tableRows: over })) {
      const split = judgeBand(band, x0);
      if (split && (!best || split.size > best.size)) best = split;
    }
  }
  return best;
}

/** A row of a table between columns prints on no more than this share of the page's width, */
const sparse = 0.5;
/** and two such rows at least are parted into so many cells. */
const fewestCells = 3;

/**
 * Rows of tables between columns: each from the first row of several cells to the last one, where no row between them is
 * as full as text.
 */
function findTables(pieces: readonly Piece[]): Row[][] {
  const rows = readRows(pieces.map((piece) => ({ ...piece })));
  const width = widthOf(rows);
  const found: Row[][] = [];
  let open: Row[] = [];
  const close = (): void => {
    for (const table of partAtColumns(open)) {
      const last = table.findLastIndex(hasCells);
      if (table.slice(0, last + 1).filter(hasCells).length > 1) found.push(table.slice(0, last + 1));
    }
    open = [];
  };
  for (const row of rows) {
    if (inkOf(row) > sparse * width) close();
    else if (open.length > 0 || hasCells(row)) open.push(row);
  }
  close();
  return found;
}

/** Rows of tables without those between them that the file draws as columns: behind all above, before all below, and up once. */
function partAtColumns(rows: readonly Row[]): Row[][] {
  const parts: Row[][] = [[]];
  let between: Row[] = [];
  for (const row of rows) {
    if (!hasCells(row)) {
      between.push(row);
      continue;
    }
    if (isDrawnBetween(between, parts.at(-1)!.at(-1), row)) parts.push([row]);
    else parts.at(-1)!.push(...between, row);
    between = [];
  }
  return parts;
}

function isDrawnBetween(rows: readonly Row[], above: Row | undefined, below: Row): boolean {
  if (rows.length === 0 || !above) return false;
  const pieces = asDrawn(rows);
  const isInOrder =
    above.pieces.every(({ item }) => item < pieces[0]!.item) &&
    below.pieces.every(({ item }) => item > pieces.at(-1)!.item);
  return isInOrder && findRises(pieces).length > 0;
}

/** The pieces of rows in the order in which the file draws them. */
const asDrawn = (rows: readonly Row[]): Piece[] =>
  rows.flatMap(({ pieces }) => pieces).sort((a, b) => a.item - b.item || a.from - b.from);

/**
 * True for a table over the whole width, whose cells keep to the gutter at `x` by chance: most of its rows print on both
 * sides. Two tables side by side, in a column each, are drawn one after the other.
 */
function standsOver(table: readonly Row[], x: number): boolean {
  const parted = table.filter(hasCells);
  if (countReturns(asDrawn(parted), x) === 0) return false;
  return parted.filter((row) => row.x0 < x && row.x1 > x).length * 2 > parted.length;
}

const hasCells = ({ pieces, size }: Row): boolean =>
  pieces.filter((piece, i) => i > 0 && piece.x0 - pieces[i - 1]!.x1 > cellGap * size).length >=
  fewestCells - 1;

/** A row that ends so many characters behind its column's edge is none of the column's: a head over both, a title. */
const overrun = 0.75;
/** So many more lines end within a character of a column's edge. */
const fewestAtEdge = 2;

/** Where the lines of the column before `x` end; `x` itself where they end in all places. */
function edgeBefore(pieces: readonly Piece[], x: number): number {
  const before = pieces.filter(({ x0, x1, size }) => x1 < x && x0 < x - size * 0.3);
  const ends = before.map((piece) => ({ end: endOf(piece), size: piece.size })).sort((a, b) => b.end - a.end);
  const edge = ends.find(({ end, size }, i) => (ends[i + fewestAtEdge]?.end ?? -size) >= end - size);
  return edge?.end ?? x;
}

interface Gutter {
  x: number;
  /** Where the lines before it end. */
  edge: number;
  /** Rows of tables over both columns. */
  tableRows: readonly Row[];
}

/** The pieces between the rows that reach into the gutter before `x`, from top to bottom. */
function bandsAt(pieces: readonly Piece[], { x, edge, tableRows }: Gutter): Piece[][] {
  const cuts = new Map<number, number>();
  for (const piece of pieces) {
    const { x0, y, size } = piece;
    if (x0 < x - size * 0.3 && endOf(piece) > Math.min(x - size * 0.3, edge + size * overrun))
      cuts.set(y, Math.max(size, cuts.get(y) ?? 0));
  }
  for (const { y, size } of tableRows) cuts.set(y, Math.max(size, cuts.get(y) ?? 0));
  const rows = [...cuts].sort(([a], [b]) => a - b);
  const bands: Piece[][] = Array.from({ length: rows.length + 1 }, () => []);
  for (const piece of pieces) {
    if (rows.some(([y, size]) => piece.y > y - size * aboveRow && piece.y < y + size * belowRow)) continue;
    bands[rows.filter(([y]) => y < piece.y).length]!.push(piece);
  }
  return bands.filter((band) => band.length >= fewestLines * 2);
}

const everything = { top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY };

/** Whether a band is two columns of set text, parted right before `x`; a table right above or below them is none of it. */
function judgeBand(band: readonly Piece[], x: number): Split | null {
  const sidesOf = (pieces: readonly Piece[]): [Row[], Row[]] => [
    readRows(pieces.filter((piece) => piece.x0 < x - piece.size * 0.3)),
    readRows(pieces.filter((piece) => piece.x0 >= x - piece.size * 0.3)),
  ];
  const whole = sidesOf(band);
  if (whole.some((rows) => rows.length === 0)) return null;
  const goesOn = countReturns(band, x) === 0 && holdsText(whole[0]) && endsShort(...whole);
  if (goesOn) return placeOf(band, x, whole[0][0]!.size);
  if (whole.some((rows) => rows.length < fewestLines)) return null;
  // Where all of the left column is drawn before the right one, no table's rows are.
  const reach = countReturns(band, x) === 0 ? everything : withoutShortRows(whole);
  const pieces = band.filter(({ y }) => y >= reach.top && y <= reach.bottom);
  const [left, right] = sidesOf(pieces);
  if (left.length < fewestLines || right.length < fewestLines) return null;
  const size = left[0]!.size;
  const most = edgeBefore(pieces, x);
  // A few short lines end in all places; drawn before all of a column that is as wide, the longest of them tells.
  const isDrawnBefore = countReturns(pieces, x) === 0 && areAlike(left, right) && !right.some(isParted);
  const leftEdge = most === x && isDrawnBefore ? Math.max(...left.map(endOfRow)) : most;
  if (x - leftEdge < narrowestGutter * size) return null;
  const returns = findReturns(pieces, x);
  const lines = Math.min(left.length, right.length);
  if (isDrawnByCells(returns, lines) || !areSet(left, right, countReturns(pieces, x))) return null;
  const top = topOf(left, right, size);
  // What the file draws there, behind both columns, begins others.
  const end = returns.length * 2 < lines ? returns[0]?.above : undefined;
  const bottom = headBetween(left, right) ?? end ?? Math.max(...pieces.map(({ y }) => y));
  return { ...placeOf(pieces, x, size), top, bottom };
}

/** Columns from the first of their pieces to the last, parted right before `x`; a sign that hangs in the gutter is the left one's. */
function placeOf(pieces: readonly Piece[], start: number, size: number): Split {
  const end = edgeBefore(pieces, start);
  const ys = pieces.map(({ y }) => y);
  return {
    x: Math.max((start + end) / 2, start - size * 0.4),
    end,
    start,
    top: Math.min(...ys),
    bottom: Math.max(...ys),
    size: pieces.length,
  };
}

/** Lines side by side differ by this share of their distance at most: a table's first one stands a little lower. */
const beside = 0.9;

/** Lines that go on from above are no further apart than this many usual distances. */
const goesOnWithin = 1.3;

/**
 * Where columns begin, side by side: what stands above the lower one's first line is no part of them, but for lines of
 * the right one that go on below without a gap, beside a title that stands lower in the left one.
 */
function topOf(left: readonly Row[], right: readonly Row[], size: number): number {
  const [higher, lower] = left[0]!.y < right[0]!.y ? [left, right] : [right, left];
  const usual = usualDistance(higher);
  const beginning = lower[0]!.y - Math.max(size, usual * beside) * 0.8;
  if (higher === left || higher[0]!.y >= beginning) return beginning;
  const end = higher.findIndex(
    ({ y }, i) => i > 0 && (y - higher[i - 1]!.y > usual * goesOnWithin || higher[i - 1]!.y >= beginning),
  );
  return end > 0 && higher[end - 1]!.y >= beginning ? higher[0]!.y - size : beginning;
}

/** Whether both sides are set text, parted into columns or not; one may hold tables or short lines alone that is drawn after or before all of the other, and stands on other heights where that is not full. */
function areSet(left: readonly Row[], right: readonly Row[], returns: number): boolean {
  const { size } = left[0]!;
  const least = returns <= 1 ? filled : filledAcross;
  const fills = [left, right].map((rows) => fillOf(rows, size));
  if (returns === 0 && Math.max(...fills) >= filledAcross) return true;
  if (returns === 0 && !standInRows(left, right) && ([left, right].some(holdsText) || areAlike(left, right)))
    return true;
  if (Math.max(...fills) < least) return false;
  return [left, right].every(
    (rows, i) => fills[i]! >= least || findColumns(rows.flatMap((row) => row.pieces)) !== null,
  );
}

/** Whether lines of set text are among the rows of a column, whatever else is. */
function holdsText(rows: readonly Row[]): boolean {
  const least = widthOf(rows) * filled;
  return rows.filter((row) => !isParted(row) && inkOf(row) >= least).length >= fewestLines;
}

/** Columns beside one another are as wide, to this share: their lines may all end early. */
const asWide = 0.8;

/** Whether two columns are wide enough for text, and both as wide: short paragraphs, items of a list. */
function areAlike(left: readonly Row[], right: readonly Row[]): boolean {
  const { size } = left[0]!;
  const [one, other] = [widthOf(left), widthOf(right)];
  return Math.min(one, other) >= Math.max(narrowestColumn * size, asWide * Math.max(one, other));
}

/** So large a share of the lines of a table's column stands on a line with one beside it. */
const aligned = 0.75;

/** Whether lines side by side stand on the same height, as cells do. */
function standInRows(left: readonly Row[], right: readonly Row[]): boolean {
  const [few, many] = left.length < right.length ? [left, right] : [right, left];
  const level = few.filter(({ y, size }) => many.some((row) => Math.abs(row.y - y) < size * 0.3));
  return level.length >= few.length * aligned;
}

/** How much of the column's width the middle one of its lines takes, rows of tables aside; 0 for a column too narrow for text. */
function fillOf(rows: readonly Row[], size: number): number {
  const width = widthOf(rows);
  if (width < narrowestColumn * size) return 0;
  const lines = rows.filter((row) => !isParted(row));
  return median((lines.length < fewestLines ? rows : lines).map((row) => inkOf(row) / width));
}

const isParted = ({ pieces, size }: Row): boolean =>
  pieces.some((piece, i) => i > 0 && piece.x0 - pieces[i - 1]!.x1 > cellGap * size);
