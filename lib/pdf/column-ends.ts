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

/** Columns that the file draws one after another come again so seldom that each holds so many lines. */
const fewestDrawn = 3;

/**
 * The last baseline of the columns that the file draws before it goes back to the left one, below all of them: what it
 * draws there begins other columns, a head over them or none. `null` where it draws line by line or goes back nowhere.
 */
export function endOfDrawn(pieces: readonly Piece[], x: number, lines: number): number | null {
  if (countReturns(pieces, x) * fewestDrawn > lines) return null;
  for (let i = 1; i < pieces.length; i += 1) {
    if (middleOf(pieces[i - 1]!) < x || middleOf(pieces[i]!) >= x) continue;
    const above = Math.max(...pieces.slice(0, i).map(({ y }) => y));
    if (pieces.slice(i).every(({ y, size }) => y > above + size * belowRow)) return above;
  }
  return null;
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
