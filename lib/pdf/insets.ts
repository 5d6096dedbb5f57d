import { belowRow } from './column-ends.ts';
import { cellGap } from './gutters.ts';
import type { Piece } from './pieces.ts';
import { inkOf, makeRow, type Row, readRows, usualSize } from './rows.ts';

/** A box is set in type of at most this share of the text's, */
const smaller = 0.85;
/** has so many lines, each no further from the one above than this, in heights of its type, */
const fewestLines = 2;
const closest = 2.4;
/** and is so many characters wide. */
const narrowest = 6;
/** Lines beside a box end within so many characters of it, */
const near = 2.5;
/** and begin within so many of their column's edge. */
const atEdge = 3;
/** They print on this share of their length: cells of a table do not. */
const filled = 0.8;
/** Lines of the text reach so many characters into the room that a box takes from others. */
const into = 1;
/** So many lines show where the text's column ends. */
const enough = 4;

/** Small print that stands in a box beside lines of the text, which leave it room: 知识链接, a note in the margin. */
export interface Inset {
  page: number;
  pieces: Piece[];
  x0: number;
  /** Height of its type. */
  size: number;
  /** The room of its lines, in points: from the first line's top to below the last one's baseline. */
  top: number;
  bottom: number;
  /** Where the text's lines on its left end by its room, and how much longer its others are; `null` where none stand there. */
  left: Narrowing | null;
  /** The same of the lines on its right, and where they begin. */
  right: Narrowing | null;
}

/** Lines that leave room for a box: those that end (or begin) at `edge`, `by` points before (behind) the others. */
interface Narrowing {
  edge: number;
  by: number;
}

/** A stretch of a row without a gap as wide as between cells. */
interface Stretch {
  x0: number;
  x1: number;
  y: number;
  size: number;
  row: Row;
}

/** Boxes of one document begin at places that differ by this many points at most. */
const samePlace = 2;

/**
 * The boxes of pages beside their text; none where all small type is a table's, a caption's or a note's. One beside a short
 * line alone (a heading) is known by another at the same place.
 */
export function findInsets(pages: readonly (readonly Piece[])[]): Inset[] {
  const found = pages.flatMap(findOnPage);
  const sure = found.filter(({ left, right }) => left !== null || right !== null);
  return found.filter((inset) =>
    sure.some(
      (other) => Math.abs(other.x0 - inset.x0) <= samePlace && Math.abs(other.size - inset.size) < 0.5,
    ),
  );
}

function findOnPage(pieces: readonly Piece[]): Inset[] {
  const usual = usualSize(pieces, 2);
  const isSmall = ({ size, raised }: Piece): boolean => size <= usual * smaller && !raised;
  const small = pieces.filter(isSmall);
  if (small.length < fewestLines || small.length * 2 > pieces.length) return [];
  const stretches = stretchesOf(small);
  const groups = groupLines(stretches);
  if (groups.length === 0) return [];
  const text = stretchesOf(pieces.filter((piece) => !isSmall(piece) && !piece.raised));
  return groups.flatMap((lines) => {
    const found = judge(lines, text, usual);
    // Small print side by side is a table.
    if (!found || stretches.some((line) => !lines.includes(line) && standsBeside(line, found))) return [];
    const own = new Set(lines.flatMap(({ row }) => row.pieces.map(keyOf)));
    return [{ ...found, pieces: small.filter((piece) => own.has(keyOf(piece))) }];
  });
}

/** Whether a line stands on the height of a box. */
const standsBeside = ({ y, size }: Stretch, { top, bottom }: Pick<Inset, 'top' | 'bottom'>): boolean =>
  y > top && y - size * 0.8 < bottom;

const keyOf = ({ item, from }: Piece): string => `${item} ${from}`;

/** The stretches of pieces, from top to bottom; copies, since rows mark what they hold. */
function stretchesOf(pieces: readonly Piece[]): Stretch[] {
  return readRows(pieces.map((piece) => ({ ...piece }))).flatMap((row) => {
    const runs: Piece[][] = [];
    for (const piece of row.pieces) {
      const before = runs.at(-1)?.at(-1);
      if (before && piece.x0 - before.x1 <= cellGap * row.size) runs.at(-1)!.push(piece);
      else runs.push([piece]);
    }
    return runs.map((run) => {
      const own = makeRow(run);
      return { x0: own.x0, x1: own.x1, y: own.y, size: own.size, row: own };
    });
  });
}

/** Lines close below one another. */
function groupLines(lines: readonly Stretch[]): Stretch[][] {
  const groups: Stretch[][] = [];
  for (const line of lines) {
    const home = groups.find((group) => {
      const last = group.at(-1)!;
      const gap = line.y - last.y;
      return gap > last.size * 0.5 && gap <= last.size * closest && line.x0 < last.x1 && last.x0 < line.x1;
    });
    if (home) home.push(line);
    else groups.push([line]);
  }
  return groups.filter(({ length }) => length >= fewestLines);
}

function judge(
  lines: readonly Stretch[],
  text: readonly Stretch[],
  usual: number,
): Omit<Inset, 'pieces'> | null {
  const x0 = Math.min(...lines.map((line) => line.x0));
  const x1 = Math.max(...lines.map((line) => line.x1));
  const { size } = lines[0]!;
  if (x1 - x0 < narrowest * size) return null;
  const top = lines[0]!.y - size;
  const bottom = lines.at(-1)!.y + size * belowRow;
  const beside = text.filter((line) => standsBeside(line, { top, bottom }));
  if (beside.some((line) => line.x0 < x1 && line.x1 > x0)) return null;
  const others = text.filter((line) => !beside.includes(line));
  const sides = { x0, x1, usual, others };
  const left = narrowingOf(
    beside.filter((line) => line.x1 <= x0),
    sides,
    'left',
  );
  const right = narrowingOf(
    beside.filter((line) => line.x0 >= x1),
    sides,
    'right',
  );
  return beside.length === 0 ? null : { page: lines[0]!.row.page, x0, size, top, bottom, left, right };
}

interface Sides {
  x0: number;
  x1: number;
  /** Height of the text's type. */
  usual: number;
  /** Lines of the text that do not stand beside the box. */
  others: readonly Stretch[];
}

/** How far lines on one side of a box give way to it; `null` where they do not, or are no text. */
function narrowingOf(
  beside: readonly Stretch[],
  { x0, x1, usual, others }: Sides,
  side: 'left' | 'right',
): Narrowing | null {
  // Turned about, the right side is as the left one.
  const turn = side === 'left' ? 1 : -1;
  const start = (line: Stretch): number => (turn > 0 ? line.x0 : -line.x1);
  const end = (line: Stretch): number => (turn > 0 ? line.x1 : -line.x0);
  const box = turn > 0 ? x0 : -x1;
  const edge = Math.min(...beside.map(start));
  const isText = (line: Stretch): boolean => inkOf(line.row) >= filled * (line.x1 - line.x0);
  const full = beside.filter(
    (line) => isText(line) && start(line) - edge <= atEdge * usual && box - end(line) <= near * usual,
  );
  if (full.length === 0 || full.length * 2 < beside.length) return null;
  const narrowed = Math.max(...full.map(end));
  // Lines of the same column: they print where those beside the box do.
  const peers = others.filter((line) => isText(line) && start(line) < narrowed && end(line) > edge);
  const wide = peers.filter((line) => end(line) > box + into * usual);
  if (wide.length > 0) return { edge: turn * narrowed, by: Math.max(...wide.map(end)) - narrowed };
  // A note in the margin: no line of the text comes there.
  if (others.some((line) => line.x0 < x1 && line.x1 > x0)) return null;
  const ends = peers.filter((line) => Math.abs(end(line) - narrowed) <= usual);
  return ends.length >= enough ? { edge: turn * narrowed, by: 0 } : null;
}

/**
 * A line as it would be set if no box took its room; itself where none does. Only its edges differ: how full it is and
 * how far it is set in can be told from them.
 */
export function withoutInsets(row: Row, insets: readonly Inset[]): Row {
  for (const { page, top, bottom, left, right } of insets) {
    if (page !== row.page || row.y <= top || row.y - row.size * 0.8 >= bottom) continue;
    if (left && left.by > 0 && row.x1 <= left.edge + row.size * 0.5) return { ...row, x1: row.x1 + left.by };
    if (right && right.by > 0 && row.x0 >= right.edge - row.size * 0.5)
      return { ...row, x0: row.x0 - right.by };
  }
  return row;
}
