import { printedBy } from './glyphs.ts';
import { type Gap, gapsOf, overlaps } from './gutters.ts';
import type { Piece } from './pieces.ts';
import { makeRow, type Row } from './rows.ts';
import type { TableRow } from './table-cells.ts';
import type { FlowPart } from './tables.ts';

/** A part of a document's text with its page. */
type PagePart = FlowPart & { page: number };

/**
 * Puts a table together that a page's end cuts: the first part of a page goes on with the table that the page before
 * ends with, if its cells stand in the same columns; a single row does too. Heads that such a page prints again go to
 * `repeated`.
 */
export function joinTables<Part extends PagePart>(parts: readonly Part[], repeated: Row[]): Part[] {
  const joined: Part[] = [];
  parts.forEach((part, i) => {
    const open = joined.at(-1);
    const begins = parts[i - 1]?.page === part.page - 1;
    const rows = open?.kind === 'table' && begins ? continuation(open.rows, part) : null;
    if (open?.kind !== 'table' || !rows) joined.push(part);
    else {
      const heads = countHeads(open.rows, rows);
      repeated.push(...rows.slice(0, heads).flat(2));
      joined[joined.length - 1] = { ...open, rows: [...open.rows, ...rows.slice(heads)] };
    }
  });
  return joined;
}

/** The rows with which a part goes on with a table; `null` where it is none of it. */
function continuation(table: readonly TableRow[], part: FlowPart): TableRow[] | null {
  if (part.kind === 'table') {
    const columns = columnsOf(table);
    const own = columnsOf(part.rows);
    const agree = own.length === columns.length && own.every((column, i) => isIn(column, i, columns));
    return agree ? part.rows : null;
  }
  if (gapsOf(part.row).length === 0) return null;
  return inColumns(part.row, table);
}

/** A printed line as a row of a table; `null` where its print does not stand as cells of one column each do. */
function inColumns(row: Row, table: readonly TableRow[]): TableRow[] | null {
  const columns = columnsOf(table);
  const cells: Piece[][] = columns.map(() => []);
  for (const piece of row.pieces) {
    const homes = columns.flatMap((column, i) => (column && overlaps(piece, column) ? [i] : []));
    if (homes.length !== 1) return null;
    cells[homes[0]!]!.push(piece);
  }
  const made = cells.map((pieces) => (pieces.length > 0 ? [makeRow(pieces)] : []));
  const stands = made.every(([cell], i) => !cell || linesIn(table, i).some((line) => isAligned(cell, line)));
  return stands ? [made] : null;
}

/** Cells of one column begin, end or have their middle at one place, to so many heights of the type. */
const samePlace = 0.6;

const isAligned = (a: Row, b: Row): boolean =>
  [a.x0 - b.x0, a.x1 - b.x1, (a.x0 + a.x1 - b.x0 - b.x1) / 2].some(
    (distance) => Math.abs(distance) <= samePlace * a.size,
  );

const linesIn = (table: readonly TableRow[], column: number): Row[] =>
  table.flatMap((row) => row[column] ?? []);

/** From where to where each column prints; `null` for an empty one. */
const columnsOf = (table: readonly TableRow[]): (Gap | null)[] =>
  (table[0] ?? []).map((_cell, column) => {
    const lines = linesIn(table, column);
    if (lines.length === 0) return null;
    return { x0: Math.min(...lines.map(({ x0 }) => x0)), x1: Math.max(...lines.map(({ x1 }) => x1)) };
  });

/** Whether a column stands where the other table has the same one, and none of its others. */
const isIn = (column: Gap | null, at: number, columns: readonly (Gap | null)[]): boolean =>
  column === null ||
  columns[at] === null ||
  columns.every((other, i) => other === null || overlaps(column, other) === (i === at));

/** How many of the first rows say again what the table begins with. */
function countHeads(table: readonly TableRow[], rows: readonly TableRow[]): number {
  let count = 0;
  while (count < rows.length && table[count] && wordsOf(rows[count]!) === wordsOf(table[count]!)) count += 1;
  return count;
}

const wordsOf = (row: TableRow): string =>
  row.map((lines) => lines.map(({ pieces }) => printedBy(pieces)).join('')).join('\t');
