import { parseCellNumber } from './cell-number.ts';
import { type Cell, isNumeric } from './read-cell.ts';
import { parseUnit } from './table-units.ts';
import { columnSays, kindColumn, thingsColumn } from './table-words.ts';

/** Columns that are no measures, by their indexes; -1 for none. */
export interface ColumnRoles {
  /** Units of the rows. */
  units: number;
  /** Bodies or places that the rows are of, below a head that may mean units too (单位). */
  bodies: number;
  /** Kinds of what the column behind names, printed once for several rows. */
  kinds: number;
  /** Numbers of the rows, below no head. */
  counts: number;
}

/** Finds those columns by the heads and by what stands below. */
export function readColumnRoles(heads: readonly string[], below: readonly (readonly Cell[])[]): ColumnRoles {
  const printed = (column: number): string[] => below.flatMap((row) => row[column]?.text || []);
  const units = heads.findIndex((head) => columnSays(head, 'unit'));
  const isBodies = units >= 0 && !printed(units).some((text) => parseUnit(text) !== null || isNumeric(text));
  return {
    units: isBodies ? -1 : units,
    bodies: isBodies ? units : -1,
    kinds: heads.findIndex((head, column) => kindColumn.pattern.test(head) || isMerged(heads, below, column)),
    counts: heads[0] === '' && isCounting(printed(0)) ? 0 : -1,
  };
}

/** Whether a column is printed once for several rows, and the things that they are of stand behind it. */
const isMerged = (heads: readonly string[], below: readonly (readonly Cell[])[], column: number): boolean =>
  thingsColumn.pattern.test(heads[column + 1] ?? '') &&
  !columnSays(heads[column]!, 'idle') &&
  !columnSays(heads[column]!, 'unit') &&
  below.some(
    (row) =>
      row[column]?.text === '' &&
      isName(row[column + 1]) &&
      row.slice(column + 2).some(({ text }) => parseCellNumber(text) !== null),
  );

/** Whether a cell may name a row: it has words. */
export const isName = (cell: Cell | undefined): boolean =>
  cell !== undefined && cell.text !== '' && !isNumeric(cell.text);

/** 1, 2, 3 …: two at least, each one more than the one above. */
const isCounting = (texts: readonly string[]): boolean =>
  texts.length > 1 &&
  texts.every((text, i) => /^\d{1,4}$/.test(text) && (i === 0 || Number(text) === Number(texts[i - 1]) + 1));
