import type { Piece } from './pieces.ts';
import { median } from './quantile.ts';
import { inkOf, type Row, readRows, usualDistance, widthOf } from './rows.ts';

/** A column of set text has at least so many lines, */
const fewestLines = 4;
/** each at least so many characters wide, */
const narrowestColumn = 8;
/** filled to this share by the middle one of its lines; cells of a table are not, */
const filled = 0.72;
/** and to this share where the file draws line by line across both columns. */
const filledAcross = 0.85;
/** The gutter is at least this many characters wide. */
const narrowestGutter = 0.9;

/** A part of a page that is read from top to bottom before the next one. */
export type Region = Piece[];

/**
 * The parts of a page in reading order: what runs over the whole width stands alone, and between two such rows the
 * left column is read before the right one. A page set in one column, tables and all, is one part. `gutter`: where the
 * page's other columns are parted; a line or two that keep to it are columns too.
 */
export function splitColumns(pieces: readonly Piece[], gutter: number | null = null): Region[] {
  const split = findColumns(pieces) ?? (gutter === null ? null : findShortColumns(pieces, gutter));
  if (!split) return pieces.length > 0 ? [[...pieces]] : [];
  const { x, top, bottom } = split;
  const above = pieces.filter(({ y }) => y < top);
  const within = pieces.filter(({ y }) => y >= top && y <= bottom);
  const below = pieces.filter(({ y }) => y > bottom);
  const left = within.filter((piece) => middleOf(piece) < x);
  const right = within.filter((piece) => middleOf(piece) >= x);
  return [...splitColumns(above, x), left, right, ...splitColumns(below, x)];
}

interface Split {
  /** The gutter's middle. */
  x: number;
  /** Baselines of the first and last row that are set in columns. */
  top: number;
  bottom: number;
  size: number;
}

const middleOf = ({ x0, x1 }: Piece): number => (x0 + x1) / 2;

/** The largest part of the pieces that is set in two columns, `null` when none is. */
function findColumns(pieces: readonly Piece[]): Split | null {
  if (pieces.length < fewestLines * 2) return null;
  const left = Math.min(...pieces.map(({ x0 }) => x0));
  const right = Math.max(...pieces.map(({ x1 }) => x1));
  const starts = new Map<number, number>();
  for (const { x0 } of pieces) starts.set(Math.round(x0), (starts.get(Math.round(x0)) ?? 0) + 1);
  const tableRows = findTableRows(pieces);
  let best: Split | null = null;
  for (const [x0, count] of starts) {
    // A right column begins in the page's middle half, and most of its lines begin with it.
    const share = (x0 - left) / (right - left);
    const near = count + (starts.get(x0 - 1) ?? 0) + (starts.get(x0 + 1) ?? 0);
    if (share < 0.3 || share > 0.7 || near < fewestLines - 1) continue;
    for (const band of bandsAt(pieces, x0, tableRows)) {
      const split = judgeBand(band, x0);
      if (split && (!best || split.size > best.size)) best = split;
    }
  }
  return best;
}

/** A side of a short row is full from here on. */
const full = 0.85;

/** Columns of a line or two above or below the page's others: rows that leave their gutter free and have no cells. */
function findShortColumns(pieces: readonly Piece[], gutter: number): Split | null {
  const rows = readRows(pieces.map((piece) => ({ ...piece })));
  const left = Math.min(...rows.map(({ x0 }) => x0));
  const right = Math.max(...rows.map(({ x1 }) => x1));
  const isFull = (row: Row): boolean => {
    const [before, behind] = sidesAt(row, gutter);
    if (before.length === 0 || behind.length === 0) return false;
    return lengthOf(before) >= full * (gutter - left) || lengthOf(behind) >= full * (right - gutter);
  };
  let run: Row[] = [];
  for (const row of [...rows, null]) {
    if (row && keepsTo(row, gutter)) run.push(row);
    else if (run.some(isFull)) break;
    else run = [];
  }
  if (!run.some(isFull)) return null;
  return { x: gutter, top: run[0]!.y - run[0]!.size * 0.8, bottom: run.at(-1)!.y, size: run.length };
}

const sidesAt = ({ pieces }: Row, x: number): [Piece[], Piece[]] => [
  pieces.filter((piece) => middleOf(piece) < x),
  pieces.filter((piece) => middleOf(piece) >= x),
];

const lengthOf = (pieces: readonly Piece[]): number => pieces.at(-1)!.x1 - pieces[0]!.x0;

/** True for a row that leaves a gutter free and has one run of print on either side of it. */
function keepsTo(row: Row, gutter: number): boolean {
  if (row.pieces.some(({ x0, x1 }) => x0 < gutter && x1 > gutter)) return false;
  return sidesAt(row, gutter).every((side) =>
    side.every((piece, i) => i === 0 || piece.x0 - side[i - 1]!.x1 <= cellGap * row.size),
  );
}

/** Small type beside a row stands at most so far above and below its baseline, in heights of the row's type. */
const above = 0.9;
const below = 0.4;

/** A row of a table between columns prints on no more than this share of the page's width, */
const sparse = 0.5;
/** and two such rows at least are parted into so many cells. */
const fewestCells = 3;
const cellGap = 0.9;

/**
 * Rows of tables that stand over the whole width between columns: their cells keep to the columns' gutter by chance.
 * From the first row of several cells to the last one, where no row between them is as full as text.
 */
function findTableRows(pieces: readonly Piece[]): Row[] {
  const rows = readRows(pieces.map((piece) => ({ ...piece })));
  const width = widthOf(rows);
  const found: Row[] = [];
  let open: Row[] = [];
  const close = (): void => {
    const last = open.findLastIndex(hasCells);
    if (open.slice(0, last + 1).filter(hasCells).length > 1) found.push(...open.slice(0, last + 1));
    open = [];
  };
  for (const row of rows) {
    if (inkOf(row) > sparse * width) close();
    else if (open.length > 0 || hasCells(row)) open.push(row);
  }
  close();
  return found;
}

const hasCells = ({ pieces, size }: Row): boolean =>
  pieces.filter((piece, i) => i > 0 && piece.x0 - pieces[i - 1]!.x1 > cellGap * size).length >=
  fewestCells - 1;

/** The pieces between the rows that cross `x`, from top to bottom. */
function bandsAt(pieces: readonly Piece[], x: number, tableRows: readonly Row[]): Piece[][] {
  const cuts = new Map<number, number>();
  for (const { x0, x1, y, size } of pieces)
    if (x0 < x - size * 0.3 && x1 > x - size * 0.3) cuts.set(y, Math.max(size, cuts.get(y) ?? 0));
  for (const { y, size } of tableRows) cuts.set(y, Math.max(size, cuts.get(y) ?? 0));
  const rows = [...cuts].sort(([a], [b]) => a - b);
  const bands: Piece[][] = Array.from({ length: rows.length + 1 }, () => []);
  for (const piece of pieces) {
    if (rows.some(([y, size]) => piece.y > y - size * above && piece.y < y + size * below)) continue;
    bands[rows.filter(([y]) => y < piece.y).length]!.push(piece);
  }
  return bands.filter((band) => band.length >= fewestLines * 2);
}

/** Whether a band is two columns of set text, parted right before `x`; a table right above or below them is none of it. */
function judgeBand(band: readonly Piece[], x: number): Split | null {
  const sidesOf = (pieces: readonly Piece[]): [Row[], Row[]] => [
    readRows(pieces.filter((piece) => piece.x0 < x - piece.size * 0.3)),
    readRows(pieces.filter((piece) => piece.x0 >= x - piece.size * 0.3)),
  ];
  const whole = sidesOf(band);
  if (whole.some((rows) => rows.length < fewestLines)) return null;
  const reach = withoutShortRows(whole);
  const pieces = band.filter(({ y }) => y >= reach.top && y <= reach.bottom);
  const [left, right] = sidesOf(pieces);
  if (left.length < fewestLines || right.length < fewestLines) return null;
  const size = left[0]!.size;
  const leftEdge = Math.max(...left.map(({ x1 }) => x1));
  if (x - leftEdge < narrowestGutter * size) return null;
  const fill = Math.min(fillOf(left, size), fillOf(right, size));
  if (fill < (countReturns(pieces, x) <= 1 ? filled : filledAcross)) return null;
  // Columns begin side by side: what stands above the lower one's first line is no part of them.
  const top = Math.max(left[0]!.y, right[0]!.y) - size * 0.8;
  const bottom = headBetween(left, right) ?? Math.max(...pieces.map(({ y }) => y));
  return { x: (x + leftEdge) / 2, top, bottom, size: pieces.length };
}

/** Rows side by side that fill less of their columns together are cells, or end two paragraphs; a head beside text is neither. */
const short = 0.5;

/** A table below columns stands this many usual distances of lines from them. */
const setApart = 1.25;

/** From where to where both sides hold more than short rows side by side; below, those are set apart from the columns. */
function withoutShortRows([left, right]: readonly [Row[], Row[]]): { top: number; bottom: number } {
  const width = widthOf(left) + widthOf(right);
  const { size } = left[0]!;
  const arePair = (a: Row | undefined, b: Row | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    Math.abs(a.y - b.y) < size * 0.3 &&
    inkOf(a) + inkOf(b) < short * width;
  // What stands on one side alone above the other's first row is none of the columns either.
  let l = Math.max(
    0,
    left.findIndex(({ y }) => y > right[0]!.y - size * 0.3),
  );
  let r = Math.max(
    0,
    right.findIndex(({ y }) => y > left[0]!.y - size * 0.3),
  );
  let top = Number.NEGATIVE_INFINITY;
  for (; arePair(left[l], right[r]); l += 1, r += 1) top = left[l]!.y + size * below;
  const apart = usualDistance(left) * setApart;
  let bottom = Number.POSITIVE_INFINITY;
  for (let last = 1; arePair(left.at(-last), right.at(-last)); last += 1) {
    const row = left.at(-last)!;
    const before = left.at(-last - 1);
    if (before && row.y - before.y > apart) bottom = row.y - size * above;
  }
  return { top, bottom };
}

/** A head over both columns has this many usual distances of lines to itself in the right column, */
const clear = 1.9;
/** and this many between it and the text of the left one. */
const clearBeside = 1.2;

/**
 * The last baseline above a head that stands over the columns below it, at the left edge: the right column leaves its
 * lines free, and it is set apart in the left one. `null` when there is none.
 */
function headBetween(left: readonly Row[], right: readonly Row[]): number | null {
  const usual = usualDistance(right);
  for (let i = 1; i < right.length; i += 1) {
    const above = right[i - 1]!.y;
    const below = right[i]!.y;
    if (below - above <= usual * clear) continue;
    const at = left.findIndex(({ y }) => y > above + usual * 0.5 && y < below - usual * 0.5);
    if (at < 1 || at + 1 >= left.length) continue;
    const isApart =
      left[at]!.y - left[at - 1]!.y > usual * clearBeside &&
      left[at + 1]!.y - left[at]!.y > usual * clearBeside;
    if (isApart) return Math.max(above, left[at - 1]!.y);
  }
  return null;
}

/** How much of the column's width the middle one of its rows takes; 0 for a column too narrow for text. */
function fillOf(rows: readonly Row[], size: number): number {
  const width = widthOf(rows);
  if (width < narrowestColumn * size) return 0;
  return median(rows.map((row) => inkOf(row) / width));
}

/** How often the file goes back from the right column to the left one. */
function countReturns(band: readonly Piece[], x: number): number {
  let count = 0;
  for (let i = 1; i < band.length; i += 1)
    if (middleOf(band[i - 1]!) >= x && middleOf(band[i]!) < x) count += 1;
  return count;
}
