import type { Gap } from './gutters.ts';
import type { Row, TableRow } from './rows.ts';

/** Rows of heads below which others may stand: a table has three of them at most. */
const highest = 2;
/** Cells that are set to the left begin at one place, to so many heights of the type. */
const samePlace = 0.3;

/**
 * Puts a head that spans columns into the first of them: where the row below it has cells under empty ones of its row, the
 * heads of that row share them so that each stands nearest to the middle of its own. Heads that are set to the left stay.
 */
export function placeSpanningHeads(table: readonly TableRow[]): TableRow[] {
  const placed = joinHalved(table);
  for (let i = 0; i < highest && i + 2 < table.length && placed[i + 1]![0]!.length === 0; i += 1)
    placed[i] = placeHeads(placed[i]!, placed[i + 1]!, placed.slice(i + 1));
  return placed;
}

/** Heads of two rows stand halfway beside those of one: with the upper ones they are one row. */
function joinHalved(table: readonly TableRow[]): TableRow[] {
  const [upper, halved, lower] = table;
  if (!lower || table.length < 4) return [...table];
  const [y0, y1, y2] = [upper!, halved!, lower].map((row) => row.flat()[0]!.y) as [number, number, number];
  const { size } = halved!.flat()[0]!;
  const isBeside = halved!.every(
    (cell, i) => cell.length === 0 || (upper![i]!.length === 0 && lower[i]!.length === 0),
  );
  if (!isBeside || Math.abs(y1 - (y0 + y2) / 2) > samePlace * size) return [...table];
  return [upper!.map((cell, i) => (cell.length > 0 ? cell : halved![i]!)), ...table.slice(2)];
}

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
