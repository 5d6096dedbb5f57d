import type { Piece } from './pieces.ts';
import { inkOf, type Row, usualDistance, widthOf } from './rows.ts';

/** The middle of a piece, in points. */
export const middleOf = ({ x0, x1 }: Piece): number => (x0 + x1) / 2;

/** Small type beside a row stands at most so far above and below its baseline, in heights of the row's type. */
export const aboveRow = 0.9;
/** See `aboveRow`. */
export const belowRow = 0.4;

/** Rows side by side that fill less of their columns together are cells, or end two paragraphs; a head beside text is neither. */
const short = 0.5;

/** A table below columns stands this many usual distances of lines from them. */
const setApart = 1.25;

/** From where to where both sides hold more than short rows side by side; below, those are set apart from the columns. */
export function withoutShortRows([left, right]: readonly [Row[], Row[]]): { top: number; bottom: number } {
  const width = widthOf(left) + widthOf(right);
  const { size } = left[0]!;
  const arePair = (a: Row | undefined, b: Row | undefined): boolean =>
    a !== undefined &&
    b !== undefined &&
    Math.abs(a.y - b.y) < size * 0.3 &&
    inkOf(a) + inkOf(b) < short * width;
  // What stands on one side alone above the other's first row is none of the columns either.
  let l = Math.max(
    0,
    left.findIndex(({ y }) => y > right[0]!.y - size * 0.3),
  );
  let r = Math.max(
    0,
    right.findIndex(({ y }) => y > left[0]!.y - size * 0.3),
  );
  let top = Number.NEGATIVE_INFINITY;
  for (; arePair(left[l], right[r]); l += 1, r += 1) top = left[l]!.y + size * belowRow;
  const apart = usualDistance(left) * setApart;
  let bottom = Number.POSITIVE_INFINITY;
  for (let last = 1; arePair(left.at(-last), right.at(-last)); last += 1) {
    const row = left.at(-last)!;
    const before = left.at(-last - 1);
    if (before && row.y - before.y > apart) bottom = row.y - size * aboveRow;
  }
  return { top, bottom };
}

/** Where the file goes back from the right column to the left one, below all that it has drawn. */
export interface Return {
  /** The last baseline above. */
  above: number;
  /** The line that it goes on with stands alone: a head over the columns below it. */
  headed: boolean;
}

/** The places at which the file goes back to the left of `x`, below all that it has drawn. */
export function findReturns(pieces: readonly Piece[], x: number): Return[] {
  const found: Return[] = [];
  for (let i = 1; i < pieces.length; i += 1) {
    if (middleOf(pieces[i - 1]!) < x || middleOf(pieces[i]!) >= x) continue;
    const above = Math.max(...pieces.slice(0, i).map(({ y }) => y));
    const behind = pieces.slice(i);
    if (!behind.every(({ y, size }) => y > above + size * belowRow)) continue;
    const { y, size } = pieces[i]!;
    const besides = Math.min(...behind.filter((piece) => middleOf(piece) >= x).map((piece) => piece.y));
    const alone = new Set(
      behind.filter((piece) => piece.y < besides - size * sameLine).map((piece) => piece.y),
    );
    found.push({ above, headed: y < besides - size * sameLine && alone.size <= longestHead });
  }
  return found;
}

/** Lines side by side differ by less than this, in heights of the type. */
const sameLine = 0.5;
/** A head over columns has so many lines at most. */
const longestHead = 2;
/** A file that draws line by line goes back at so large a share of the lines; one that draws cell by cell less often. */
const byLine = 0.6;

/** Whether text is drawn as a table's rows are: a cell of several lines, the one beside it, and again below them. */
export function isDrawnByCells(returns: readonly Return[], lines: number): boolean {
  const unheaded = returns.filter(({ headed }) => !headed).length;
  return unheaded > 1 && unheaded * 2 >= returns.length && returns.length < lines * byLine;
}

/** A head over both columns has this many usual distances of lines to itself in the right column, */
const clear = 1.9;
/** and this many between it and the text of the left one. */
const clearBeside = 1.2;

/**
 * The last baseline above a head that stands over the columns below it, at the left edge: the right column leaves its
 * lines free, and it is set apart in the left one. `null` when there is none.
 */
export function headBetween(left: readonly Row[], right: readonly Row[]): number | null {
  const usual = usualDistance(right);
  for (let i = 1; i < right.length; i += 1) {
    const above = right[i - 1]!.y;
    const below = right[i]!.y;
    if (below - above <= usual * clear) continue;
    const at = left.findIndex(({ y }) => y > above + usual * 0.5 && y < below - usual * 0.5);
    if (at < 1 || at + 1 >= left.length) continue;
    const isApart =
      left[at]!.y - left[at - 1]!.y > usual * clearBeside &&
      left[at + 1]!.y - left[at]!.y > usual * clearBeside;
    if (isApart) return Math.max(above, left[at - 1]!.y);
  }
  return null;
}

/** How often the file goes back from the right column to the left one. */
export function countReturns(band: readonly Piece[], x: number): number {
  let count = 0;
  for (let i = 1; i < band.length; i += 1)
    if (middleOf(band[i - 1]!) >= x && middleOf(band[i]!) < x) count += 1;
  return count;
}
