import type { Piece } from './pieces.ts';
import { makeRow, type Row, readRows } from './rows.ts';

/** A row of a table: for each column its printed lines, none for an empty cell. */
export type TableRow = Row[][];

/** A part of a region: a printed line, or a table. */
export type FlowPart = { kind: 'line'; row: Row } | { kind: 'table'; rows: TableRow[]; last: Row };

/** Two pieces further apart than this, in heights of the type, stand in two cells. */
const cellGap = 0.9;
/** A gutter is this wide at least. */
const gutterWidth = 0.35;
/** A column's gutter is free in so large a share of the rows at least; in the others a cell spans it. */
const free = 0.75;
/** Rows of one table are no further apart than this, in heights of the type. */
const furthest = 4.5;

/** Parts a region's rows into lines and tables, from top to bottom. */
export function readFlow(pieces: readonly Piece[], dropped: Piece[]): FlowPart[] {
  const rows = readRows(pieces, dropped);
  const parts: FlowPart[] = [];
  let at = 0;
  while (at < rows.length) {
    const end = tableEnd(rows, at);
    const table = end > at ? makeTable(rows.slice(at, end)) : null;
    if (table) {
      parts.push({ kind: 'table', rows: table, last: rows[end - 1]! });
      at = end;
    } else {
      parts.push({ kind: 'line', row: rows[at]! });
      at += 1;
    }
  }
  return parts;
}

interface Gap {
  x0: number;
  x1: number;
}

/** Where a row's cells are parted. */
function gapsOf({ pieces, size }: Row): Gap[] {
  const gaps: Gap[] = [];
  for (let i = 1; i < pieces.length; i += 1) {
    const x0 = pieces[i - 1]!.x1;
    const x1 = pieces[i]!.x0;
    if (x1 - x0 > cellGap * size) gaps.push({ x0, x1 });
  }
  return gaps;
}

/** The end of the table that begins at row `from`, `from` itself when none does. */
function tableEnd(rows: readonly Row[], from: number): number {
  let end = from;
  let gutters: Gap[] = [];
  let parted = 0;
  for (let i = from; i < rows.length; i += 1) {
    const row = rows[i]!;
    const before = rows[i - 1];
    if (i > from && row.y - before!.y > furthest * row.size) break;
    const gaps = gapsOf(row);
    if (gaps.length === 0 && spansGutter(row, gutters)) {
      // pdf.js runs cells together that stand close; they are parted all the same.
      parted += 1;
      end = i + 1;
      continue;
    }
    if (gaps.length === 0) {
      // A row in one column goes on with a cell, or all others of it are empty; it never opens a table.
      if (i === from && !opensCell(rows, i)) break;
      if (gutters.length > 0 && crosses(row, gutters)) break;
      continue;
    }
    const kept = gutters.length === 0 ? gaps : meet(gutters, row);
    if (kept.length === 0) break;
    if (kept.length >= gutters.length || gutters.length === 0) gutters = kept;
    parted += 1;
    end = i + 1;
  }
  if (parted < 2) return from;
  return end + continuation(rows, end, gutters);
}

/** A line of a cell that is set higher than the middle of its row: the rows below it are parted on both sides of it. */
function opensCell(rows: readonly Row[], at: number): boolean {
  const row = rows[at]!;
  const next = rows.slice(at + 1, at + 4).find((other) => gapsOf(other).length > 0);
  if (!next || next.y - row.y > 3 * row.size) return false;
  // Its column is one that the parted row leaves free, or it stands right over one of its cells, closer than rows do.
  const inColumn = row.x0 > next.x0 + row.size && next.pieces.some((piece) => overlaps(piece, row)) === false;
  return inColumn && next.x1 > row.x1;
}

const overlaps = (a: Gap, b: Gap): boolean => a.x0 < b.x1 && b.x0 < a.x1;

/** True when a row prints on both sides of a gutter that it leaves free, though less than a cell's gap. */
function spansGutter(row: Row, gutters: readonly Gap[]): boolean {
  return (
    gutters.length > 0 && !crosses(row, gutters) && gutters.some(({ x0, x1 }) => row.x0 < x0 && row.x1 > x1)
  );
}

/** True when a row's print lies across a gutter. */
const crosses = (row: Row, gutters: readonly Gap[]): boolean => meet(gutters, row).length < gutters.length;

/** The gutters as far as a row leaves them free. */
function meet(gutters: readonly Gap[], row: Row): Gap[] {
  return gutters.flatMap((gutter) => {
    let parts: Gap[] = [gutter];
    for (const piece of row.pieces)
      parts = parts.flatMap((part) => {
        if (!overlaps(part, piece)) return [part];
        const left = { x0: part.x0, x1: piece.x0 };
        const right = { x0: piece.x1, x1: part.x1 };
        return [left, right].filter(({ x0, x1 }) => x1 > x0);
      });
    const widest = parts.sort((a, b) => b.x1 - b.x0 - (a.x1 - a.x0))[0];
    return widest && widest.x1 - widest.x0 >= gutterWidth * row.size ? [widest] : [];
  });
}

/** How many rows after a table's last parted one are further lines of one of its cells. */
function continuation(rows: readonly Row[], end: number, gutters: readonly Gap[]): number {
  let count = 0;
  while (end + count < rows.length) {
    const row = rows[end + count]!;
    const before = rows[end + count - 1]!;
    const first = gutters[0]!;
    if (row.y - before.y > 1.8 * row.size || crosses(row, gutters) || row.x0 < first.x0) break;
    const above = before.pieces.some((piece) => Math.abs(piece.x0 - row.x0) < row.size);
    if (!above) break;
    count += 1;
  }
  return count;
}

/** The rows and cells of parted rows; `null` when their gutters do not agree. */
function makeTable(rows: readonly Row[]): TableRow[] | null {
  const gutters = sharedGutters(rows);
  if (gutters.length === 0) return null;
  const columnOf = (piece: Piece): number => {
    const middle = (piece.x0 + piece.x1) / 2;
    // A cell that spans columns stands in the first of them.
    const spans = gutters.some((x) => piece.x0 < x - piece.size && piece.x1 > x + piece.size);
    return gutters.filter((x) => x < (spans ? piece.x0 : middle)).length;
  };
  const pieces = rows.flatMap((row) => row.pieces);
  const cells = readCells(pieces, columnOf);
  const table = joinDisjoint(stackCells(cells, gutters.length + 1));
  return table.length >= 2 ? table : null;
}

/** Middles of the vertical stripes that nearly all parted rows leave free. */
function sharedGutters(rows: readonly Row[]): number[] {
  const parted = rows.filter((row) => gapsOf(row).length > 0);
  const edges = [...new Set(rows.flatMap((row) => row.pieces.flatMap(({ x0, x1 }) => [x0, x1])))].sort(
    (a, b) => a - b,
  );
  const stripes: Gap[] = [];
  for (let i = 1; i < edges.length; i += 1) {
    const stripe = { x0: edges[i - 1]!, x1: edges[i]! };
    const taken = rows.filter((row) => row.pieces.some((piece) => overlaps(piece, stripe))).length;
    const covered = parted.filter((row) => row.pieces.some((piece) => overlaps(piece, stripe))).length;
    if (covered > parted.length * (1 - free) || taken > rows.length * (1 - free)) continue;
    const open = stripes.at(-1);
    if (open && Math.abs(open.x1 - stripe.x0) < 0.01) open.x1 = stripe.x1;
    else stripes.push(stripe);
  }
  const size = rows[0]!.size;
  return stripes
    .filter(
      (stripe) => stripe.x1 - stripe.x0 >= gutterWidth * size && parted.some((row) => partsRow(row, stripe)),
    )
    .map((stripe) => (stripe.x0 + stripe.x1) / 2);
}

/** True when a row prints on both sides of a stripe and leaves a cell's gap there. */
const partsRow = (row: Row, stripe: Gap): boolean => gapsOf(row).some((gap) => overlaps(gap, stripe));

interface Cell {
  column: number;
  lines: Row[];
  order: number;
}

/** A line of a cell fills this share of its column at least where the cell goes on below it. */
const fillsCell = 0.75;
/** Lines of a cell are no further apart than this, in heights of the type. */
const cellLeading = 1.9;

/** The cells: print in one column, drawn one after another, that goes on from line to line. */
function readCells(pieces: readonly Piece[], columnOf: (piece: Piece) => number): Cell[] {
  const byOrder = [...pieces].sort((a, b) => a.item - b.item || a.from - b.from);
  const widths: number[] = [];
  const lines: { column: number; row: Row }[] = [];
  for (const piece of byOrder) {
    const column = columnOf(piece);
    const open = lines.at(-1);
    if (open && open.column === column && Math.abs(open.row.y - piece.y) < piece.size * 0.75) {
      open.row.pieces.push(piece);
      Object.assign(open.row, makeRow(open.row.pieces));
    } else lines.push({ column, row: makeRow([piece]) });
  }
  for (const { column, row } of lines) widths[column] = Math.max(widths[column] ?? 0, row.x1 - row.x0);
  const cells: Cell[] = [];
  for (const { column, row } of lines) {
    const open = cells.at(-1);
    const last = open?.lines.at(-1);
    const goesOn =
      open?.column === column &&
      row.y > last!.y &&
      row.y - last!.y <= cellLeading * row.size &&
      last!.x1 - last!.x0 >= fillsCell * widths[column]!;
    if (goesOn) open!.lines.push(row);
    else cells.push({ column, lines: [row], order: cells.length });
  }
  return cells;
}

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
