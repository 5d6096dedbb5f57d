import { printedBy } from './glyphs.ts';
import type { Gap } from './gutters.ts';
import type { Row, TableRow } from './rows.ts';

/** Rows of heads below which others may stand: a table has three of them at most. */
const highest = 2;
/** Type of one row of heads differs in size by this share at most. */
const sameSize = 0.06;
/** Cells that are set to the left begin at one place, to so many heights of the type. */
const samePlace = 0.3;

/**
 * Puts a head that spans columns into the first of them: where the row below it has cells under empty ones of its row, the
 * heads of that row share them so that each stands nearest to the middle of its own. Heads that are set to the left stay.
 * A table that stands right below another has heads of its own.
 */
export function placeSpanningHeads(table: readonly TableRow[]): TableRow[] {
  const starts = [0, ...table.flatMap((_row, i) => (opensHeads(table, i) ? [i] : []))];
  return starts.flatMap((start, i) => placeIn(table.slice(start, starts[i + 1])));
}

/** Whether rows of heads begin below rows with numbers: two of them at least, of which one has no first cell. */
function opensHeads(table: readonly TableRow[], at: number): boolean {
  if (at === 0 || !hasNumbers(table[at - 1]!) || hasNumbers(table[at]!)) return false;
  const length = table.slice(at).findIndex(hasNumbers);
  return length >= 2 && table.slice(at, at + length).some((row) => row[0]!.length === 0);
}

/** What dates a head: its digits are no number of a cell. */
const dates = /(?:19|20)\d{2}年?|\d{1,2}(?:[-—－～~至]\d{1,2})?(?:月|季度)/gu;

/** Whether a row has words alone, the numbers of dates aside. */
export const isHeads = (row: TableRow): boolean => !hasNumbers(row);

const hasNumbers = (row: TableRow): boolean =>
  row.some((lines) =>
    /\d/.test(
      lines
        .map(({ pieces }) => printedBy(pieces))
        .join('')
        .replace(dates, ''),
    ),
  );

function placeIn(table: readonly TableRow[]): TableRow[] {
  const placed = joinHalved(table);
  for (let i = 0; i < highest && i + 2 < table.length && placed[i + 1]![0]!.length === 0; i += 1)
    placed[i] = placeHeads(placed[i]!, placed[i + 1]!, placed.slice(i + 1));
  return placed;
}

/**
 * Heads of one cell stand halfway beside those that span columns and the more ones below these: with the upper ones they
 * are one row. By how little print is off, the lower ones may be in the row of those that are halfway.
 */
function joinHalved(table: readonly TableRow[]): TableRow[] {
  const [upper, second, third] = table;
  if (!third || table.length < 4) return [...table];
  const lowest = Math.max(...second!.flat().map(({ y }) => y));
  const isMixed = lowest - yOf(second!) > samePlace * second!.flat()[0]!.size;
  const middle = (yOf(upper!) + (isMixed ? lowest : yOf(third))) / 2;
  const [halved, rest] = [true, false].map((wanted) =>
    second!.map((cell) => {
      const isHalfway = cell.length > 0 && Math.abs(cell[0]!.y - middle) <= samePlace * cell[0]!.size;
      return isHalfway === wanted ? cell : [];
    }),
  );
  const lower = isMixed ? rest! : third;
  // A heading over the table is none of its heads.
  const [above, beside] = [upper!.flat()[0]!, halved!.flat()[0]];
  if (!beside || Math.abs(above.size - beside.size) > sameSize * beside.size) return [...table];
  const isBeside = halved!.every(
    (cell, i) => cell.length === 0 || (upper![i]!.length === 0 && lower[i]!.length === 0),
  );
  if (!isBeside || countCells(lower) <= countCells(upper!)) return [...table];
  if (!isMixed && countCells(rest!) > 0) return [...table];
  return [
    upper!.map((cell, i) => (cell.length > 0 ? cell : halved![i]!)),
    lower,
    ...table.slice(isMixed ? 2 : 3),
  ];
}

const countCells = (row: TableRow): number => row.filter((cell) => cell.length > 0).length;

/** The highest baseline of a row. */
const yOf = (row: TableRow): number => Math.min(...row.flat().map(({ y }) => y));

function placeHeads(row: TableRow, below: TableRow, rows: readonly TableRow[]): TableRow {
  const columns = below.flatMap((cell, column) => (cell.length > 0 ? [column] : []));
  const heads = columns.filter((column) => row[column]!.length > 0);
  if (heads.length === 0 || heads.length === columns.length) return row;
  const extents = row.map((_cell, column) => extentOf(rows.flatMap((other) => other[column]!)));
  const isLeft = (column: number): boolean => {
    const [line] = row[column]!;
    return Math.abs(line!.x0 - extents[column]!.x0) <= samePlace * line!.size;
  };
  if (heads.every(isLeft) && heads[0] === columns[0]) return row;
  const starts = shareColumns(
    columns.map((column) => extents[column]!),
    heads.map((column) => middleOf(extentOf(row[column]!))),
  );
  const moved = row.map((cell, column) => (heads.includes(column) ? [] : cell));
  starts.forEach((start, i) => {
    moved[columns[start]!] = row[heads[i]!]!;
  });
  return moved;
}

/** Where the columns of each head begin, by their indexes: runs of them whose middles lie nearest to the heads'. */
function shareColumns(columns: readonly Gap[], heads: readonly number[]): number[] {
  interface Shares {
    error: number;
    starts: number[];
  }
  const known = new Map<string, Shares>();
  const share = (from: number, head: number): Shares => {
    const key = `${from} ${head}`;
    const before = known.get(key);
    if (before) return before;
    const isLast = head === heads.length - 1;
    let best: Shares = { error: Number.POSITIVE_INFINITY, starts: [] };
    for (
      let to = isLast ? columns.length : from + 1;
      to <= columns.length - (heads.length - 1 - head);
      to += 1
    ) {
      const middle = middleOf({ x0: columns[from]!.x0, x1: columns[to - 1]!.x1 });
      const rest = isLast ? { error: 0, starts: [] } : share(to, head + 1);
      const error = Math.abs(middle - heads[head]!) + rest.error;
      if (error < best.error) best = { error, starts: [from, ...rest.starts] };
    }
    known.set(key, best);
    return best;
  };
  return share(0, 0).starts;
}

const extentOf = (lines: readonly Row[]): Gap => ({
  x0: Math.min(...lines.map(({ x0 }) => x0)),
  x1: Math.max(...lines.map(({ x1 }) => x1)),
});

const middleOf = ({ x0, x1 }: Gap): number => (x0 + x1) / 2;
