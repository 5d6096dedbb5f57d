import type { Inset } from './insets.ts';
import type { PagePieces, Piece } from './pieces.ts';
import { usualSize } from './rows.ts';

/** An initial is set in type this much larger than the text's. */
const larger = 1.6;
/** It is one character, with the sign that belongs to it. */
const oneCharacter = /^[“（]?(?:\p{Script=Han}|\d)[、.．]?$/u;
/** The lines beside it begin within so many characters of it (the first one may be set in), and they are two at least. */
const beside = 2.6;
const fewestLines = 2;
/** The last of them may stand so many heights of its type below it: a browser sets a large letter higher than its lines. */
const below = 0.8;

/**
 * Puts an initial that is set over several lines on the first of them, where it is read, and gives the room that it takes
 * from the others.
 */
export function levelInitials(pages: readonly PagePieces[]): Inset[] {
  const usual = usualSize(
    pages.flatMap(({ upright }) => upright),
    2,
  );
  return pages.flatMap(({ upright }) =>
    upright
      .filter(({ size, str }) => size >= usual * larger && oneCharacter.test(str))
      .flatMap((initial) => levelInitial(initial, upright, usual) ?? []),
  );
}

function levelInitial(initial: Piece, upright: readonly Piece[], usual: number): Inset | null {
  const { page, x0, x1, y, size } = initial;
  const lines = upright.filter(
    (piece) =>
      Math.abs(piece.size - usual) < 1 &&
      piece.x0 >= x1 - usual * 0.5 &&
      piece.x0 - x1 <= usual * beside &&
      piece.y > y - size &&
      piece.y <= y + usual * below,
  );
  const places = lines.map((line) => line.y).sort((a, b) => a - b);
  const [first, last] = [places[0]!, places.at(-1)!];
  if (new Set(places.map(Math.round)).size < fewestLines || last - first > size) return null;
  // However far its line is set in behind it, both are one word.
  initial.x1 = Math.min(...lines.filter((line) => line.y === first).map((line) => line.x0));
  initial.y = first;
  const edge = Math.min(...lines.map((line) => line.x0));
  const room = { edge, by: edge - columnEdge(upright, x0, usual) };
  return {
    page,
    pieces: [],
    x0,
    size,
    top: first + usual * 0.1,
    bottom: last + usual * 0.1,
    left: null,
    right: room,
  };
}

/** Where lines of the text begin that has an initial at `x0`, which may be set in as a paragraph's first line is. */
function columnEdge(upright: readonly Piece[], x0: number, usual: number): number {
  const starts = upright.filter(
    (piece) => Math.abs(piece.size - usual) < 1 && piece.x0 <= x0 && x0 - piece.x0 <= beside * usual,
  );
  return Math.min(x0, ...starts.map((piece) => piece.x0));
}
