import { type Gap, gapsOf, gutterWidth, overlaps } from './gutters.ts';
import type { Piece } from './pieces.ts';
import { makeRow, type Row, type TableRow, usualDistance } from './rows.ts';
import { withoutBlanks } from './table-gutters.ts';
import { placeSpanningHeads } from './table-heads.ts';
import { joinWords } from './table-words.ts';

/** A column's gutter is free in so large a share of the rows at least; in the others a cell spans it. */
const free = 0.75;

/** The rows and cells of parted rows; `null` when their gutters do not agree. */
export function makeTable(rows: readonly Row[]): TableRow[] | null {
  const words = joinWords(rows);
  const gutters = withoutBlanks(sharedGutters(words.rows), words.rows);
  if (gutters.length === 0) return null;
  const columnOf = (piece: Piece): number => {
    const { x0, x1, size } = words.wordOf.get(piece)!;
    // A cell that spans columns stands in the first of them.
    const spans = gutters.some((x) => x0 < x - size && x1 > x + size);
    return gutters.filter((x) => x < (spans ? x0 : (x0 + x1) / 2)).length;
  };
  const pieces = rows.flatMap((row) => row.pieces);
  const cells = readCells(pieces, columnOf);
  const table = joinDisjoint(stackCells(cells, gutters.length + 1));
  return table.length >= 2 ? placeSpanningHeads(table) : null;
}

/** A vertical stripe, and how many parted rows print on it. */
interface Stripe extends Gap {
  covered: number;
}

/**
 * The places at which columns part: in each vertical stripe that nearly all parted rows leave free, the middle of what
 * the fewest rows print on, for the cells of a head may be wider than those below it.
 */
function sharedGutters(rows: readonly Row[]): number[] {
  const parted = rows.filter((row) => gapsOf(row).length > 0);
  const edges = [...new Set(rows.flatMap((row) => row.pieces.flatMap(({ x0, x1 }) => [x0, x1])))].sort(
    (a, b) => a - b,
  );
  const stripes: Stripe[][] = [];
  for (let i = 1; i < edges.length; i += 1) {
    const stripe = { x0: edges[i - 1]!, x1: edges[i]! };
    const taken = rows.filter((row) => row.pieces.some((piece) => overlaps(piece, stripe))).length;
    const covered = parted.filter((row) => row.pieces.some((piece) => overlaps(piece, stripe))).length;
    if (covered > parted.length * (1 - free) || taken > rows.length * (1 - free)) continue;
    const open = stripes.at(-1);
    if (open && Math.abs(open.at(-1)!.x1 - stripe.x0) < 0.01) open.push({ ...stripe, covered });
    else stripes.push([{ ...stripe, covered }]);
  }
  const narrowest = gutterWidth * rows[0]!.size;
  return stripes
    .filter((stripe) => isWide(stripe, narrowest) && parted.some((row) => partsRow(row, spanOf(stripe))))
    .map((stripe) => middleOf(emptiest(stripe, narrowest, rows)));
}

/** Whether a stripe is as wide as a gutter, or no row prints on a part of it that may be narrower. */
const isWide = (stripe: readonly Stripe[], narrowest: number): boolean =>
  widthOf(stripe) >= narrowest ||
  stripe.some((part) => part.covered === 0 && part.x1 - part.x0 >= narrowest * untouched);

const spanOf = (stripe: readonly Stripe[]): Gap => ({ x0: stripe[0]!.x0, x1: stripe.at(-1)!.x1 });
const widthOf = (stripe: readonly Stripe[]): number =>
  stripe.length === 0 ? 0 : stripe.at(-1)!.x1 - stripe[0]!.x0;
const middleOf = (stripe: readonly Stripe[]): number => (stripe[0]!.x0 + stripe.at(-1)!.x1) / 2;

/** A gutter that no row prints on may be narrower, to this share. */
const untouched = 0.4;

/**
 * The widest part of a stripe on which the fewest rows print and that is wide enough for a gutter; of such a part, what
 * the lines leave free that reach into it from the column before.
 */
function emptiest(stripe: readonly Stripe[], narrowest: number, rows: readonly Row[]): readonly Stripe[] {
  const counts = [...new Set(stripe.map(({ covered }) => covered))].sort((a, b) => a - b);
  for (const most of counts) {
    const isFree = ({ covered }: Stripe): boolean => covered <= most;
    // Where no row prints at all the columns part, however near the longest cell comes to the next one.
    const least = most === 0 ? narrowest * untouched : narrowest;
    const widest = widestRun(stripe, isFree);
    if (widthOf(widest) < least) continue;
    const reaching = rows.filter(({ x0 }) => x0 < widest[0]!.x0).flatMap(({ pieces }) => pieces);
    const end = widest.at(-1)!.x1;
    const clear = widestRun(
      widest,
      (part) => !reaching.some((piece) => piece.x1 <= end && overlaps(piece, part)),
    );
    return widthOf(clear) >= narrowest ? clear : widest;
  }
  return stripe;
}

/** The widest run of neighbouring parts of which something is true; none where it is true of none. */
function widestRun(stripe: readonly Stripe[], isTrue: (part: Stripe) => boolean): Stripe[] {
  const runs: Stripe[][] = [[]];
  for (const part of stripe) {
    if (isTrue(part)) runs.at(-1)!.push(part);
    else runs.push([]);
  }
  return runs.reduce((best, run) => (widthOf(run) > widthOf(best) ? run : best));
}

/** True when a row prints on both sides of a stripe and leaves a cell's gap there. */
const partsRow = (row: Row, stripe: Gap): boolean => gapsOf(row).some((gap) => overlaps(gap, stripe));

interface Cell {
  column: number;
  lines: Row[];
}

/** A line of a cell fills this share of its column at least where the cell goes on below it. */
const fillsCell = 0.75;
/** Lines of a cell are no further apart than this, in heights of the type. */
const cellLeading = 1.9;
/** All lines of a column's cells stand as far apart as those that are set closest, to this share. */
const sameLeading = 1.15;
/** A line that stands in its row alone goes on with its cell where it is nearer than rows are, to this share. */
const nearer = 0.95;
/** Rows of a table stand at least so many times as far apart as the lines of a cell that is set closer than they are. */
const closer = 0.8;

/** The cells: print in one column, drawn one after another, that goes on from line to line. */
function readCells(pieces: readonly Piece[], columnOf: (piece: Piece) => number): Cell[] {
  const byOrder = [...pieces].sort((a, b) => a.item - b.item || a.from - b.from);
  // Drawn column by column, every line is a cell: what is drawn next below says nothing there.
  const goesBack = byOrder.some((piece, i) => i > 0 && columnOf(piece) < columnOf(byOrder[i - 1]!));
  const widths: number[] = [];
  const lines: { column: number; row: Row }[] = [];
  for (const piece of byOrder) {
    const column = columnOf(piece);
    const open = lines.find(
      (line) => line.column === column && Math.abs(line.row.y - piece.y) < piece.size * 0.75,
    );
    if (open) {
      open.row.pieces.push(piece);
      Object.assign(open.row, makeRow(open.row.pieces));
    } else lines.push({ column, row: makeRow([piece]) });
  }
  const byRows = goesBack || isSingleRow(lines);
  const distance = rowDistance(lines);
  for (const { column, row } of lines) widths[column] = Math.max(widths[column] ?? 0, row.x1 - row.x0);
  const leadings = widths.map((_width, column) =>
    closestLines(lines.filter((line) => line.column === column)),
  );
  const cells: Cell[] = [];
  for (const { column, row } of lines) {
    const open = cells.at(-1);
    const last = open?.lines.at(-1);
    const setting = {
      others: lines.filter((other) => other.column !== column).map((other) => other.row),
      width: widths[column]!,
      leading: leadings[column]!,
      distance,
    };
    if (byRows && open?.column === column && goesOnBelow(last!, row, setting)) open.lines.push(row);
    else cells.push({ column, lines: [row] });
  }
  return cells;
}

/** Whether lines are those of one row, which is drawn from the left to the right too: in half of its cells there is only one, the first among these. */
function isSingleRow(lines: readonly { column: number }[]): boolean {
  const columns = [...new Set(lines.map(({ column }) => column))];
  const single = columns.filter((column) => lines.filter((line) => line.column === column).length === 1);
  return single[0] === columns[0] && single.length * 2 >= columns.length;
}

/** What a column's lines are seen beside: the lines of the others, its width, its closest lines, the distance of rows. */
interface ColumnSetting {
  others: readonly Row[];
  width: number;
  leading: number;
  distance: number;
}

/** Whether a cell goes on from a line to the one that is drawn behind it. */
function goesOnBelow(last: Row, row: Row, { others, width, leading, distance }: ColumnSetting): boolean {
  const below = row.y - last.y;
  if (below <= 0) return false;
  const isFull = last.x1 - last.x0 >= fillsCell * width;
  // Set as far apart as the lines of the text, a cell's lines are nearer than rows by what pads a cell.
  if (isFull && below < nearer * distance && isInOneRow(last, row, others)) return true;
  if (below > Math.min(cellLeading * row.size, leading * sameLeading)) return false;
  return isFull || below < closer * distance || others.some(({ y }) => isBetween(y, last.y, row.y));
}

/** Whether a line stands in its row alone, or beside cells of which one is drawn before the line above: a row begins with its first cell. */
function isInOneRow(last: Row, row: Row, others: readonly Row[]): boolean {
  const beside = others.filter(({ y }) => Math.abs(y - row.y) < row.size);
  return beside.length === 0 || beside.some(({ pieces }) => pieces[0]!.item < last.pieces[0]!.item);
}

/** How far the lines of a column stand apart that are set closest. */
function closestLines(lines: readonly { row: Row }[]): number {
  const places = lines.map(({ row }) => row.y).sort((a, b) => a - b);
  return Math.min(...places.slice(1).map((y, i) => y - places[i]!));
}

/** How far rows of a table stand apart: the usual distance of two lines of the column that is drawn first. */
function rowDistance(lines: readonly { column: number; row: Row }[]): number {
  const first = Math.min(...lines.map(({ column }) => column));
  return usualDistance(lines.filter(({ column }) => column === first).map(({ row }) => row));
}

/** True for a baseline about halfway between two lines: the other cells of their row are centred beside both. */
const isBetween = (y: number, above: number, below: number): boolean =>
  Math.abs(y - (above + below) / 2) < (below - above) / 4;

/** Joins neighbouring columns of which no row has both: a head that is centred over cells set to the left. */
function joinDisjoint(table: readonly TableRow[]): TableRow[] {
  const columns = table[0]?.length ?? 0;
  for (let column = columns - 2; column >= 0; column -= 1) {
    if (table.some((row) => row[column]!.length > 0 && row[column + 1]!.length > 0)) continue;
    return joinDisjoint(table.map((row) => row.toSpliced(column, 2, [...row[column]!, ...row[column + 1]!])));
  }
  return [...table];
}

/** From where to where a cell prints; rows that are set solid, a height of the type apart, do not overlap. */
function heightOf({ lines }: Cell): { top: number; bottom: number } {
  const first = lines[0]!;
  const last = lines.at(-1)!;
  return { top: first.y - first.size * 0.85, bottom: last.y + last.size * 0.15 };
}

/**
 * Rows of cells: those whose heights overlap, whichever way the file draws them. A cell that spans rows stands in the
 * first of them.
 */
function stackCells(cells: readonly Cell[], columns: number): TableRow[] {
  const spans = cells
    .map((cell) => ({ cell, ...heightOf(cell) }))
    .sort((a, b) => b.cell.lines.length - a.cell.lines.length || a.top - b.top);
  const stacked: { top: number; bottom: number; cells: (Cell | undefined)[] }[] = [];
  for (const { cell, top, bottom } of spans) {
    const shared = (row: { top: number; bottom: number }): number =>
      Math.min(row.bottom, bottom) - Math.max(row.top, top);
    const home = stacked
      .filter((row) => row.cells[cell.column] === undefined && shared(row) > 0)
      .sort((a, b) => shared(b) - shared(a))[0];
    if (home) home.cells[cell.column] = cell;
    else {
      const row = { top, bottom, cells: Array<Cell | undefined>(columns).fill(undefined) };
      row.cells[cell.column] = cell;
      stacked.push(row);
    }
  }
  stacked.sort((a, b) => a.top + a.bottom - b.top - b.bottom);
  return stacked.map((row) => row.cells.map((cell) => cell?.lines ?? []));
}
