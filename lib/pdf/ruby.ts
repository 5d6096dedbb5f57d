import { foldUnit } from './glyphs.ts';
import type { PagePieces, Piece } from './pieces.ts';

/** How characters are read: syllables in small letters, with their tones, or in phonetic signs. */
const reading = /^(?:[\p{Lowercase_Letter}\p{Mark}'’-]+|[\p{Script=Bopomofo}ˉˊˇˋ˙]+)$/u;
/** It is set in type of at most this share of what it stands over, */
const smaller = 0.65;
/** its baseline this far above, in heights of the larger type. */
const nearest = 0.7;
const furthest = 1.3;

/** Small type over Chinese characters that says how they are read (ruby): it stands between lines and is none. */
export function findRuby(pages: readonly PagePieces[]): Set<Piece> {
  const found = new Set<Piece>();
  for (const { upright } of pages)
    for (const piece of upright)
      if (reading.test(piece.str) && upright.some((base) => standsOver(piece, base))) found.add(piece);
  return found;
}

function standsOver(piece: Piece, base: Piece): boolean {
  if (piece.size > base.size * smaller) return false;
  const above = (base.y - piece.y) / base.size;
  if (above < nearest || above > furthest) return false;
  const middle = (piece.x0 + piece.x1) / 2;
  return middle > base.x0 && middle < base.x1 && hasHan(base);
}

const hasHan = ({ str }: Piece): boolean =>
  [...str].some((unit) => /\p{Script=Han}/u.test(foldUnit(unit, false)));
