import type { Piece } from './pieces.ts';
import type { Row } from './rows.ts';

/** Two pieces further apart than this, in heights of the type, stand in two cells. */
export const cellGap = 0.9;
/** A gutter is this wide at least. */
export const gutterWidth = 0.35;

/** An interval of x, free of print or taken by it. */
export interface Gap {
  x0: number;
  x1: number;
}

/** Where a row's cells are parted. */
export function gapsOf({ pieces, size }: Row): Gap[] {
  const gaps: Gap[] = [];
  for (let i = 1; i < pieces.length; i += 1) {
    const x0 = pieces[i - 1]!.x1;
    const x1 = pieces[i]!.x0;
    if (x1 - x0 > cellGap * size) gaps.push({ x0, x1 });
  }
  return gaps;
}

/** A sign of the right half of a square's blank that print may hang out behind a column's edge. */
const hung = /[，。、；：！？,.;:!?’”）》」』】]$/;

/** Where a piece ends as far as it keeps to its column: a sign at its end may hang in the gutter. */
export const endOf = ({ str, x1, size }: Piece): number =>
  hung.test(str) ? x1 - size * (str.at(-1)! < '\u2000' ? 0.5 : 1) : x1;

/** Where a row ends, a sign that hangs behind its end aside. */
export const endOfRow = ({ pieces }: Row): number => Math.max(...pieces.map(endOf));

/** True when two share more than an edge. */
export const overlaps = (a: Gap, b: Gap): boolean => a.x0 < b.x1 && b.x0 < a.x1;

/** True when a row prints on both sides of a gutter that it leaves free, though less than a cell's gap. */
export function spansGutter(row: Row, gutters: readonly Gap[]): boolean {
  return !crosses(row, gutters) && gutters.some(({ x0, x1 }) => row.x0 < x0 && endOfRow(row) > x1);
}

/** True when a row's print lies across a gutter. */
export const crosses = (row: Row, gutters: readonly Gap[]): boolean =>
  meet(gutters, row).length < gutters.length;

/** The gutters as far as a row leaves them free. */
export function meet(gutters: readonly Gap[], row: Row): Gap[] {
  return gutters.flatMap((gutter) => {
    let parts: Gap[] = [gutter];
    for (const [i, piece] of row.pieces.entries())
      parts = parts.flatMap((part) => {
        const next = row.pieces[i + 1];
        const goesOn = next !== undefined && next.x0 - piece.x1 < gutterWidth * row.size;
        const print = { x0: piece.x0, x1: goesOn ? piece.x1 : endOf(piece) };
        if (!overlaps(part, print)) return [part];
        const left = { x0: part.x0, x1: print.x0 };
        const right = { x0: print.x1, x1: part.x1 };
        return [left, right].filter(({ x0, x1 }) => x1 > x0);
      });
    const widest = parts.sort((a, b) => b.x1 - b.x0 - (a.x1 - a.x0))[0];
    return widest && widest.x1 - widest.x0 >= gutterWidth * row.size ? [widest] : [];
  });
}
