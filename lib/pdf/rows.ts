import type { Piece } from './pieces.ts';
import { median } from './quantile.ts';

/** What stands on one baseline, from left to right; at least one piece. */
export interface Row {
  page: number;
  pieces: Piece[];
  x0: number;
  x1: number;
  y: number;
  /** Height of most of its type. */
  size: number;
}

/** A row of a table: for each column its printed lines, none for an empty cell. */
export type TableRow = Row[][];

/** How far baselines of one row may differ, as a share of the type's height. */
const sameBaseline = 0.2;
/** Type of at most this share of its neighbour's height may be a superscript or subscript. */
const small = 0.85;
/** How far above and below the baseline the small type beside it may stand, in heights of the larger. */
const highest = 0.75;
const lowest = 0.35;
/** How near it must stand to what it belongs to. */
const beside = 0.5;
/** From this much above the baseline on it is raised. */
const raisedFrom = 0.08;
/** Two prints of the same words this near to each other are one: bold type made by printing twice. */
const overprinted = 0.2;

/** The rows of a page or of a part of it, from top to bottom; `dropped` takes what is printed twice. */
export function readRows(pieces: readonly Piece[], dropped: Piece[] = []): Row[] {
  const rows = mergeSmall(groupByBaseline(pieces));
  for (const row of rows) {
    row.pieces.sort((a, b) => a.x0 - b.x0);
    row.pieces = row.pieces.filter((piece, i) => {
      const twice = row.pieces
        .slice(Math.max(0, i - 4), i)
        .some((other) => other.str === piece.str && Math.abs(other.x0 - piece.x0) < overprinted * row.size);
      if (twice) dropped.push(piece);
      return !twice;
    });
    markRaised(row);
  }
  return rows;
}

/** What is never set as a superscript: a figure with a point in it, a year. */
const unraised = /\d[.．]\d|\d{4}/;

/**
 * Marks the superscripts of a row: small type above its baseline, right beside type that stands on it. Small type by
 * itself is a cell of a table, set in the middle of its row.
 */
function markRaised({ pieces, size, y }: Row): void {
  const isHigh = (piece: Piece): boolean =>
    piece.size <= size * small && piece.y < y - size * raisedFrom && !unraised.test(piece.str);
  for (const piece of pieces) piece.raised = false;
  const follows = (piece: Piece, other: Piece | undefined): boolean =>
    other !== undefined &&
    (other.raised || other.size > piece.size) &&
    Math.max(piece.x0 - other.x1, other.x0 - piece.x1) <= beside * size;
  for (const ordered of [pieces, pieces.toReversed()])
    for (const [i, piece] of ordered.entries())
      if (isHigh(piece) && follows(piece, ordered[i - 1])) piece.raised = true;
}

function groupByBaseline(pieces: readonly Piece[]): Row[] {
  const sorted = [...pieces].sort((a, b) => a.y - b.y);
  const groups: Piece[][] = [];
  for (const piece of sorted) {
    const open = groups.at(-1);
    const reach = sameBaseline * piece.size;
    if (open && piece.y - open[0]!.y <= reach) open.push(piece);
    else groups.push([piece]);
  }
  return groups.map(makeRow);
}

/** A row of pieces; its baseline and its type are those of most of its characters. */
export function makeRow(pieces: Piece[]): Row {
  const main = mostOf(pieces);
  return {
    page: main.page,
    pieces,
    x0: Math.min(...pieces.map(({ x0 }) => x0)),
    x1: Math.max(...pieces.map(({ x1 }) => x1)),
    y: main.y,
    size: main.size,
  };
}

/** A piece of the size that most characters have. */
function mostOf(pieces: readonly Piece[]): Piece {
  const most = usualSize(pieces, 2);
  return pieces.find(({ size }) => roundTo(size, 2) === most)!;
}

const roundTo = (size: number, parts: number): number => Math.round(size * parts) / parts;

/** The size in which most characters are set, to a half (`parts` 2) or another part of a point; 0 without any. */
export function usualSize(pieces: readonly Piece[], parts: number): number {
  const counts = new Map<number, number>();
  for (const { size, str } of pieces) {
    const rounded = roundTo(size, parts);
    counts.set(rounded, (counts.get(rounded) ?? 0) + str.length);
  }
  return [...counts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0])[0];
}

/** From the leftmost print of rows to the rightmost. */
export const widthOf = (rows: readonly Row[]): number =>
  Math.max(...rows.map((row) => row.x1)) - Math.min(...rows.map((row) => row.x0));

/** How far two rows are from beginning, ending or having their middle at one place, in points: the least of the three. */
export function axisShift(a: Row, b: Row): number {
  const [left, right] = [a.x0 - b.x0, a.x1 - b.x1];
  return Math.min(Math.abs(left), Math.abs(right), Math.abs(left + right) / 2);
}

/** How much of a row's length its print takes. */
export const inkOf = ({ pieces }: Row): number => pieces.reduce((sum, { x0, x1 }) => sum + x1 - x0, 0);

/** The usual distance of the baselines of rows from top to bottom; 0 for one row. */
export const usualDistance = (rows: readonly Row[]): number =>
  median(rows.slice(1).map((row, i) => row.y - rows[i]!.y));

/** Puts small type that stands a little above or below a row, right beside a piece of it, into that row. */
function mergeSmall(groups: Row[]): Row[] {
  const kept: Row[] = [];
  // What has gone into another row itself takes nothing any more.
  const gone = new Set<Row>();
  groups.forEach((group, index) => {
    const targets = groups
      .slice(Math.max(0, index - 2), index + 3)
      .filter((row) => row !== group && !gone.has(row));
    const rest = group.pieces.filter((piece) => {
      const home = targets.find((row) => belongsTo(piece, row));
      if (home) home.pieces.push(piece);
      return !home;
    });
    if (rest.length === group.pieces.length) kept.push(group);
    else if (rest.length > 0) kept.push(Object.assign(group, makeRow(rest)));
    else gone.add(group);
  });
  for (const row of kept) {
    row.x0 = Math.min(...row.pieces.map(({ x0 }) => x0));
    row.x1 = Math.max(...row.pieces.map(({ x1 }) => x1));
  }
  return kept.sort((a, b) => a.y - b.y);
}

function belongsTo(piece: Piece, row: Row): boolean {
  const { size, y } = row;
  if (piece.size > size * small || piece.y < y - size * highest || piece.y > y + size * lowest) return false;
  return row.pieces.some(
    (other) =>
      other.size > piece.size &&
      (Math.abs(piece.x0 - other.x1) <= beside * size || Math.abs(other.x0 - piece.x1) <= beside * size),
  );
}
