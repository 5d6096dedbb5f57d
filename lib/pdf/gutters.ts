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

/** True when two share more than an edge. */
export const overlaps = (a: Gap, b: Gap): boolean => a.x0 < b.x1 && b.x0 < a.x1;

/** True when a row prints on both sides of a gutter that it leaves free, though less than a cell's gap. */
export function spansGutter(row: Row, gutters: readonly Gap[]): boolean {
  return (
    gutters.length > 0 && !crosses(row, gutters) && gutters.some(({ x0, x1 }) => row.x0 < x0 && row.x1 > x1)
  );
}

/** True when a row's print lies across a gutter. */
export const crosses = (row: Row, gutters: readonly Gap[]): boolean =>
  meet(gutters, row).length < gutters.length;

/** The gutters as far as a row leaves them free. */
export function meet(gutters: readonly Gap[], row: Row): Gap[] {
  return gutters.flatMap((gutter) => {
    let parts: Gap[] = [gutter];
    for (const piece of row.pieces)
      parts = parts.flatMap((part) => {
        if (!overlaps(part, piece)) return [part];
        const left = { x0: part.x0, x1: piece.x0 };
        const right = { x0: piece.x1, x1: part.x1 };
        return [left, right].filter(({ x0, x1 }) => x1 > x0);
      });
    const widest = parts.sort((a, b) => b.x1 - b.x0 - (a.x1 - a.x0))[0];
    return widest && widest.x1 - widest.x0 >= gutterWidth * row.size ? [widest] : [];
  });
}
