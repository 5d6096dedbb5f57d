import { closesStatement } from '../text/print/marks.ts';
import { isCaption, isSpacedTitle } from './captions.ts';
import { printedBy } from './glyphs.ts';
import { crosses, endOfRow, type Gap, gapsOf, meet, overlaps, spansGutter } from './gutters.ts';
import type { Piece } from './pieces.ts';
import { inkOf, type Row, readRows, type TableRow, widthOf } from './rows.ts';
import { makeTable } from './table-cells.ts';

/** A part of a region: a printed line, or a table. */
export type FlowPart = { kind: 'line'; row: Row } | { kind: 'table'; rows: TableRow[] };

/** Rows of one table are no further apart than this, in heights of the type. */
const furthest = 4.5;

/** Lines of one cell are mostly set as close as this, in heights of the type, */
const cellLine = 1.6;
/** and no further apart than this. */
const cellLeading = 1.9;
/** Lines of one cell are as far apart as one another, to this share. */
const evenLeading = 1.1;

/** A full line of a cell leaves less than so many characters of its room, */
const cellRoom = 1.5;
/** and the next one is set as close below it as it is itself, to this share. */
const sameLeading = 1.05;

/** A row of set text prints on this share of its region's width. */
const fullRow = 0.8;

/** Parts a region's rows into lines and tables, from top to bottom. */
export function readFlow(pieces: readonly Piece[]): FlowPart[] {
  const rows = readRows(pieces);
  const parts: FlowPart[] = [];
  let at = 0;
  while (at < rows.length) {
    const end = tableEnd(rows, at);
    // A line with a gap right above a table that would end it early is no row of it.
    const table = end > at && tableEnd(rows, at + 1) <= end ? makeTable(rows.slice(at, end)) : null;
    if (table) {
      parts.push({ kind: 'table', rows: table });
      at = end;
    } else {
      parts.push({ kind: 'line', row: rows[at]! });
      at += 1;
    }
  }
  return parts;
}

/** The end of the table that begins at row `from`, `from` itself when none does. */
function tableEnd(rows: readonly Row[], from: number): number {
  if (from >= rows.length || isCaption(rows[from]!) || isSpacedTitle(rows[from]!)) return from;
  let end = from;
  let gutters: Gap[] = [];
  let parted = 0;
  const width = widthOf(rows);
  for (let i = from; i < rows.length; i += 1) {
    const row = rows[i]!;
    const before = rows[i - 1];
    if (i > from && (row.y - before!.y > furthest * row.size || isSpacedTitle(row))) break;
    const gaps = isListed(row) ? [] : gapsOf(row);
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
    // A row as full as text that keeps to one gutter of several is set in columns.
    if (kept.length === 0 || (kept.length < gutters.length && inkOf(row) > fullRow * width)) break;
    if (kept.length >= gutters.length || gutters.length === 0) gutters = kept;
    // A gap in a cell parts no cells: all of the row stands on one side of the gutter.
    if (!kept.some(({ x0, x1 }) => row.x0 < x1 && row.x1 > x0)) continue;
    parted += 1;
    end = i + 1;
  }
  if (parted < 2) return from;
  return end + continuation(rows, end, gutters);
}

/** The number of a list's item, with the sign that a table's own numbers have not. */
const listMark =
  /^(?:[（(]?(?:\d{1,2}|[一二三四五六七八九十]{1,3}|[a-z])[）)、.．]|[①-⑳]|第[一二三四五六七八九十]{1,3}[，,、])$/u;

/** Whether a row's one gap is that of a list: between an item's number and its words, which Word sets at a stop. */
const isListed = (row: Row): boolean => {
  const [gap, ...others] = gapsOf(row);
  if (!gap || others.length > 0) return false;
  return listMark.test(printedBy(row.pieces.filter(({ x1 }) => x1 <= gap.x0)));
};

/** A title's type is so many times as large as that of the heads below it at least, */
const largerType = 1.06;
/** or it is longer by so many of its characters than the head that it stands over. */
const longer = 2;

/**
 * Whether a line above a row of heads is its title: the file draws it before all of them, as no line of a cell is that
 * has cells before it, or behind them and the row below, in larger type, or over several heads, or longer than the one
 * that it stands over.
 */
function isTitle(row: Row, heads: Row, below: Row | undefined): boolean {
  const isFirst = row.pieces.every(({ item }) => heads.pieces.every((head) => item < head.item));
  const isLast =
    below !== undefined &&
    row.pieces.every(({ item }) => [...heads.pieces, ...below.pieces].every((other) => item > other.item));
  if (!(isFirst || isLast) || row.x0 <= heads.x0) return false;
  if (row.size >= heads.size * largerType) return true;
  const under = heads.pieces.filter((head) => overlaps(head, row));
  return under.length > 1 || under.some(({ x0, x1 }) => row.x1 - row.x0 > x1 - x0 + longer * row.size);
}

/** Lines that are nearer than this, in heights of the type, and do not lie over one another stand in cells side by side. */
const beside = 0.95;

/** A line of a cell that is set higher than the middle of its row: the rows below it are parted on both sides of it. */
function opensCell(rows: readonly Row[], at: number): boolean {
  const row = rows[at]!;
  const ahead = rows.slice(at + 1).findIndex((other) => gapsOf(other).length > 0);
  if (ahead < 0) return false;
  const next = rows[at + 1 + ahead]!;
  const below = next.pieces.filter((piece) => overlaps(piece, row));
  if (row.size >= next.size * largerType && isTitle(row, next, rows[at + ahead + 2])) return false;
  if (isDrawnAround(rows, at, at + 1 + ahead)) return true;
  if (ahead === 0 && below.length === 0 && next.y - row.y < beside * row.size) return true;
  if (ahead === 0 && spansCellsBelow(row, next, rows[at + 2])) return true;
  if (ahead === 0 && isTitle(row, next, rows[at + 2])) return false;
  if (row.x0 <= next.x0 + row.size) return ahead === 0 && isHalved(row, next, rows[at + 2]);
  if (standsInColumn(rows.slice(at, at + 1 + ahead), next)) return true;
  if (ahead >= 3 || next.y - row.y > 3 * row.size || next.x1 <= row.x1) return false;
  // Its column is one that the parted row leaves free, or goes on in close below it.
  return below.length === 0 || (below.length === 1 && next.y - row.y <= cellLine * row.size);
}

/**
 * Whether lines above and below a parted row are those of a cell of it: close to one another, and the file draws them
 * all before the cells beside.
 */
function isDrawnAround(rows: readonly Row[], at: number, parted: number): boolean {
  const below = rows[parted + 1];
  if (!below || gapsOf(below).length > 0) return false;
  const lines = rows.slice(at, parted + 2);
  const leadings = lines.slice(1).map((line, i) => line.y - lines[i]!.y);
  const isClose =
    Math.max(...leadings) <= Math.min(cellLeading * rows[at]!.size, Math.min(...leadings) * evenLeading);
  const { pieces } = rows[parted]!;
  const own = pieces.filter((piece) => overlaps(piece, rows[at]!));
  const beside = pieces.filter((piece) => !own.includes(piece));
  if (!isClose || own.length === 0 || beside.length === 0) return false;
  const cell = [...rows.slice(at, parted).flatMap((line) => line.pieces), ...own, ...below.pieces];
  const inOrder = cell.every(({ item }, i) => i === 0 || item >= cell[i - 1]!.item);
  return inOrder && beside.every(({ item }) => item > cell.at(-1)!.item);
}

/** Whether a parted row is set beside two lines of its first cell, halfway between them: 序 over 号. */
function isHalved(row: Row, parted: Row, next: Row | undefined): boolean {
  if (!next || parted.pieces.some((piece) => overlaps(piece, row)) || !overlaps(next, row)) return false;
  return next.y - row.y < 2 * row.size && Math.abs(parted.y - (row.y + next.y) / 2) < row.size * 0.3;
}

/** Whether a head of several columns stands over their own ones, all beside the parted row of the others, which is halfway. */
function spansCellsBelow(row: Row, parted: Row, below: Row | undefined): boolean {
  // The last line of a paragraph over a table is none of its heads.
  if (closesStatement(printedBy(row.pieces))) return false;
  if (!below || gapsOf(below).length === 0 || below.y - row.y > furthest * row.size) return false;
  const isHalfway = Math.abs(parted.y - (row.y + below.y) / 2) < row.size * 0.3;
  return (
    isHalfway &&
    overlaps(row, below) &&
    [row, below].every(({ pieces }) =>
      pieces.every((piece) => !parted.pieces.some((other) => overlaps(piece, other))),
    )
  );
}

/** Lines of a cell begin at one place, to so many heights of the type. */
const samePlace = 0.3;

/** Whether lines close below one another begin where a cell of the parted row behind them does, which is not its first. */
function standsInColumn(lines: readonly Row[], parted: Row): boolean {
  const { x0, size } = lines[0]!;
  const starts = gapsOf(parted).map((gap) => gap.x1);
  if (!starts.some((start) => Math.abs(start - x0) < samePlace * size)) return false;
  return lines.every((line, i) => {
    const next = lines[i + 1] ?? parted;
    return Math.abs(line.x0 - x0) < samePlace * size && next.y - line.y <= cellLine * 1.2 * size;
  });
}

/** How many rows after a table's last parted one are further lines of one of its cells. */
function continuation(rows: readonly Row[], end: number, gutters: readonly Gap[]): number {
  let count = 0;
  while (end + count < rows.length) {
    const row = rows[end + count]!;
    const before = rows[end + count - 1]!;
    const first = gutters[0]!;
    if (crosses(row, gutters)) break;
    if (!isBelowMiddle(rows, end + count)) {
      // Text behind a table begins at its left edge too: there the cell's lines above show how close they are set.
      const inFirst =
        row.x0 < first.x0 && goesOnInFirst(rows, end + count, { gutter: first, parted: rows[end - 1]! });
      const isDrawn = drawnAfter(row, rows[end - 1]!).length > 0;
      const isNear = row.y - before.y <= (inFirst || isDrawn ? furthest : 1.8) * row.size;
      if (!isNear || (row.x0 < first.x0 && !inFirst)) break;
      // The rest of its row may stand between two of its lines.
      const above = [before, ...(isDrawn ? [rows[end + count - 2]] : [])];
      const isBelow = above.some((line) => line?.pieces.some(({ x0 }) => Math.abs(x0 - row.x0) < row.size));
      if (!isBelow && !isDrawnInCell(row, before)) break;
    }
    count += 1;
  }
  return count;
}

/** What stands further right in a parted row than a row below it and is drawn after that: none of it where text follows a table. */
function drawnAfter(row: Row, parted: Row): Piece[] {
  const last = Math.max(...row.pieces.map(({ item }) => item));
  return parted.pieces.filter(({ x0, item }) => x0 >= row.x1 && item > last);
}

/** Whether a row is the next line of the cell above it, wherever that is centred: it is drawn between it and the cell beside. */
function isDrawnInCell(row: Row, before: Row): boolean {
  const at = before.pieces.findIndex((piece) => overlaps(piece, row));
  const [cell, beside] = [before.pieces[at], before.pieces[at + 1]];
  if (!cell || !beside) return false;
  return cell.item < row.pieces[0]!.item && drawnAfter(row, before).includes(beside);
}

/**
 * Whether a row and the last but one before it are lines of a cell, drawn one after the other, beside which the rest of
 * their row stands halfway.
 */
function isBelowMiddle(rows: readonly Row[], at: number): boolean {
  const [above, before, row] = [rows[at - 2], rows[at - 1]!, rows[at]!];
  if (!above || !isHalved(above, before, row)) return false;
  const [from, to] = [above.pieces.at(-1)!.item, row.pieces[0]!.item];
  return from <= to && !before.pieces.some(({ item }) => item > from && item < to);
}

/**
 * Whether a row goes on with a cell of a table's first column: behind a full line of it, as close as that is to the one
 * above or as lines of a cell are, and drawn before the cell beside it in the row that is parted.
 */
function goesOnInFirst(
  rows: readonly Row[],
  at: number,
  { gutter, parted }: { gutter: Gap; parted: Row },
): boolean {
  const [above, before, row] = [rows[at - 2], rows[at - 1]!, rows[at]!];
  const line = before.pieces.filter(({ x1 }) => x1 <= gutter.x0);
  if (!above || line.length === 0 || endOfRow(row) > gutter.x0) return false;
  if (drawnAfter(row, parted).length === 0) return false;
  const isFull = line.at(-1)!.x1 > gutter.x0 - cellRoom * row.size;
  const closest = Math.max((before.y - above.y) * sameLeading, cellLeading * row.size);
  return isFull && row.y - before.y <= closest;
}
