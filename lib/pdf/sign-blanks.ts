import { gapOf } from './glyphs.ts';
import { narrowestInChinese, type PagePieces, type Piece } from './pieces.ts';

/** What ends a statement or an insertion, and what begins one: a heading in running text is parted by blanks beside them. */
const closing = new Set('。！？；：”’）〕】》!?;:)');
const opening = new Set('“‘（〔【《');

/** So few of the places beside such signs have a blank at most where type sets none by itself, */
const fewest = 0.15;
/** of so many that are looked at. */
const enough = 20;

/**
 * Marks the blanks beside signs that the writer has set: where type is not spread, so that nearly all such signs stand
 * close to what is beside them, a blank there is no gap of the type's.
 */
export function markMeantBlanks(pages: readonly PagePieces[]): void {
  let close = 0;
  const apart: Piece[] = [];
  for (const { upright } of pages)
    for (const [i, piece] of upright.entries()) {
      for (let at = 1; at < piece.str.length; at += 1)
        if (isBesideSign(piece.str[at - 1]!, piece.str[at]!)) close += 1;
      const before = upright[i - 1];
      if (!before || !isRightBehind(before, piece) || !isBesideSign(before.str.at(-1)!, piece.str[0]!))
        continue;
      if (piece.spaced && gapOf(before, piece) >= narrowestInChinese) apart.push(piece);
      else close += 1;
    }
  if (close < enough || apart.length > fewest * (close + apart.length)) return;
  for (const piece of apart) piece.parted = true;
}

const isBesideSign = (left: string, right: string): boolean => closing.has(left) || opening.has(right);

/** On one line, no more than a character apart: what is further apart may be another cell. */
const isRightBehind = (before: Piece, piece: Piece): boolean =>
  before.page === piece.page &&
  Math.abs(before.y - piece.y) < piece.size * 0.2 &&
  Math.abs(gapOf(before, piece)) < 1;
