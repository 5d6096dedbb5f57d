import { lineAt, rowsAbove } from '../text/row.ts';
import type { Span } from '../text/span.ts';
import { spelled } from './subject-words.ts';

/** What names a cell of a table, in the common spelling. */
export interface CellHeads {
  /** The words of its row, the leftmost first: any of them may name the row. */
  row: string[];
  /** The heads above it, joined downwards; `null` without any. */
  column: string | null;
  /** The cell itself. */
  cell: Span;
}

/** A cell that holds a number, a sign of none, or nothing. Years head columns. */
const isValue = (cell: string): boolean =>
  /^[+\-−－]?\d/u.test(cell) && !/^(?:19|20)\d{2}(?:年|$)/u.test(cell) && !/^\d{1,2}(?:月|季度)/u.test(cell);

/** Rows of a table that are looked at above a cell, for its head among others. A longer table has no head in reach. */
export const mostRows = 2000;

/** The heads of the cell around a span of a text whose rows are lines parted by TABs; `null` outside a table. Reads up to 2,000 rows above. */
export function findCellHeads(text: string, span: Span): CellHeads | null {
  const line = lineAt(text, span.start);
  const row = text.slice(line.start, line.end);
  if (!row.includes('\t')) return null;
  const cells = cellsOf(row, line.start);
  const index = cells.findIndex(({ end }) => span.start <= end);
  const own = cells[index]!;
  const head = columnHead(headRows(text, line), index);
  return {
    row: cells
      .filter((cell, i) => i !== index && !isValue(cell.text))
      .map(({ text: words }) => spelled(words))
      // A mark of a note alone names no row.
      .filter((name) => name !== ''),
    column: head && spelled(head),
    cell: { start: own.start, end: own.end },
  };
}

/** The cells of the row that holds an offset, each with the head of its column in the common spelling; empty outside tables. */
export function cellsInRow(text: string, at: number): (Span & { column: string | null })[] {
  const line = lineAt(text, at);
  const row = text.slice(line.start, line.end);
  if (!row.includes('\t')) return [];
  const heads = headRows(text, line);
  return cellsOf(row, line.start).map(({ start, end }, index) => {
    const head = columnHead(heads, index);
    return { start, end, column: head && spelled(head) };
  });
}

interface Cell extends Span {
  text: string;
}

function cellsOf(row: string, start: number): Cell[] {
  let at = start;
  return row.split('\t').map((cell) => {
    const span = { start: at, end: at + cell.length, text: cell.trim() };
    at += cell.length + 1;
    return span;
  });
}

/** The rows at the head of the table: the first, and those after it that hold no values; empty when the row is among them. */
function headRows(text: string, own: Span): string[][] {
  const rows = rowsAbove(text, own.start, mostRows).map(({ start, end }) =>
    text
      .slice(start, end)
      .split('\t')
      .map((cell) => cell.trim()),
  );
  const firstValues = rows.findIndex((cells) => cells.some(isValue));
  return firstValues < 0 ? rows : rows.slice(0, firstValues);
}

/** An empty cell of an upper row belongs to the one on its left. */
function columnHead(rows: readonly string[][], index: number): string | null {
  const parts = rows.map((row, depth) => {
    let at = index;
    while (at > 0 && depth < rows.length - 1 && !row[at]) at -= 1;
    return row[at] ?? '';
  });
  const head = [...new Set(parts.filter((part) => part !== ''))].join('');
  return head === '' ? null : head;
}
