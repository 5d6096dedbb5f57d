import type { Span } from '../../text/span.ts';
import { type Cell, type CellReading, isNumeric, readCell } from './read-cell.ts';
import { parseUnit, type ScaledUnit, unitInHead, unitOfLine } from './table-units.ts';
import { columnSays } from './table-words.ts';

/** A table found in a text: its span, and what its cells read. */
export interface TableReading extends Span {
  cells: CellReading[];
}

/**
 * Every table of a text, in text order: two lines or more with TABs, one below the other. The first rows without
 * numbers are its heading; the line above it may print its unit.
 */
export function findTables(text: string): TableReading[] {
  const tables: TableReading[] = [];
  let above = '';
  let rows: Cell[][] = [];
  let start = 0;
  let at = 0;
  const close = (end: number): void => {
    if (rows.length >= 2) tables.push({ start, end, cells: readTable(rows, above) });
    rows = [];
  };
  while (at <= text.length) {
    const stop = text.indexOf('\n', at);
    const end = stop < 0 ? text.length : stop;
    const tab = text.indexOf('\t', at);
    if (tab >= 0 && tab < end) {
      if (rows.length === 0) start = at;
      rows.push(cellsOf(text, at, end));
    } else {
      close(at);
      if (end > at) above = text.slice(at, Math.min(end, at + 80));
    }
    // Without a TAB further on there is no further table.
    if (tab < 0 || end === text.length) {
      close(end);
      break;
    }
    at = end + 1;
  }
  return tables;
}

function cellsOf(text: string, start: number, end: number): Cell[] {
  const cells: Cell[] = [];
  let from = start;
  while (from <= end) {
    const tab = text.indexOf('\t', from);
    const to = tab < 0 || tab > end ? end : tab;
    cells.push({ start: from, end: to, text: text.slice(from, to).trim() });
    from = to + 1;
  }
  return cells;
}

/** Reads every numeric cell by its heading and its row's name. The heading row is the first; a second heading row without numbers joins it. */
function readTable(rows: Cell[][], above: string): CellReading[] {
  const isHead = (row: Cell[]): boolean => !row.some(({ text }) => isNumeric(text));
  let first = 0;
  while (first < rows.length && isHead(rows[first]!)) first++;
  if (first === 0 || first >= rows.length) return [];
  const heads = headTexts(rows.slice(0, first));
  const common = unitOfLine(above) ?? unitOfLine(rows[0]!.map(({ text }) => text).join(' '));
  return rows.slice(first).flatMap((row) => readRow(row, heads, common));
}

/** The readings of one row; empty for a row without a name. */
function readRow(row: Cell[], heads: string[], common: ScaledUnit | null): CellReading[] {
  const isUnit = heads.map((head) => columnSays(head, 'unit'));
  const side = row.find(({ text }, column) => text !== '' && !isNumeric(text) && !isUnit[column]);
  if (!side) return [];
  const unit = parseUnit(row[isUnit.indexOf(true)]?.text) ?? unitInHead(side.text) ?? common;
  return row.flatMap((cell, column) => {
    const head = heads[column] ?? '';
    if (cell === side || !isNumeric(cell.text) || columnSays(head, 'idle')) return [];
    return readCell({ cell, head, side, row: row[0]!.start, unit }) ?? [];
  });
}

/** Heading cells joined downwards; an empty cell of an upper row belongs to the one on its left. */
function headTexts(rows: Cell[][]): string[] {
  const width = Math.max(...rows.map((row) => row.length));
  const heads: string[] = [];
  for (let column = 0; column < width; column++) {
    const parts = rows.map((row, depth) => {
      if (row[column]?.text || depth === rows.length - 1) return row[column]?.text ?? '';
      let left = column;
      while (left > 0 && !row[left]?.text) left--;
      return row[left]?.text ?? '';
    });
    heads.push([...new Set(parts.filter((part) => part !== ''))].join(''));
  }
  return heads;
}
