import { aboveRow } from './column-ends.ts';
import { endOf } from './gutters.ts';
import type { Piece } from './pieces.ts';
import { type Row, usualDistance } from './rows.ts';

/** A file that goes on at the top of a further column goes up by so many heights of its type at least. */
const rises = 4;

/** A further column of what a file draws: the lines beside it, drawn before, end at `end`, its own begin at `start`. */
interface Rise {
  end: number;
  start: number;
}

/**
 * Where the lines of a further column begin, by the order in which the file draws them: behind all of a column it goes up, to
 * the right of all that it has drawn from there on down.
 */
export function findRises(pieces: readonly Piece[]): Rise[] {
  const found: Rise[] = [];
  for (let i = 1; i < pieces.length; i += 1) {
    const { x0, y, size } = pieces[i]!;
    if (pieces[i - 1]!.y - y < rises * size) continue;
    const beside = pieces.slice(0, i).filter((piece) => piece.y > y - size * aboveRow);
    const edge = Math.max(...beside.map(endOf));
    if (edge > x0) continue;
    const behind = pieces.slice(i);
    const end = behind.findIndex((piece) => piece.x0 < edge);
    const column = end < 0 ? behind : behind.slice(0, end);
    found.push({ end: edge, start: Math.round(Math.min(...column.map((piece) => piece.x0))) });
  }
  return found;
}

/** A column that ends before the one on its left leaves room for so many of that one's lines at least, */
const shorterBy = 3;
/** and begins no further below it than so many of them. */
const beginsWithin = 1.5;

/**
 * Whether the right one of two columns may be the end of a text that fills the left one: it begins at the top and ends well
 * before, be it a line alone or rows of a table.
 */
export function endsShort(left: readonly Row[], right: readonly Row[]): boolean {
  const usual = usualDistance(left);
  return (
    right[0]!.y < left[0]!.y + usual * beginsWithin && right.at(-1)!.y + usual * shorterBy < left.at(-1)!.y
  );
}
