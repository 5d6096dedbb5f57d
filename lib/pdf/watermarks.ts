import type { PagePieces, Piece } from './pieces.ts';
import { usualSize } from './rows.ts';

/** A watermark stands on so large a share of the pages at least, */
const repeatedOn = 0.4;
/** at places that differ by this many points at most; */
const samePlace = 4;
/** print that runs aslant is one, where a page says it so often. */
const tiledAslant = 3;
/** Print of the text's own direction is one where its type is so much larger than the text's. */
const larger = 1.4;
/** Print lies over other print by this share of the lower one's height at least. */
const overlap = 0.3;

/**
 * The watermarks of a document's pages (内部资料, a sender's name over each page): print that runs another way than the
 * text and comes again, and large print of the text's own direction that lies over other print at the same place of many pages.
 */
export function findWatermarks(pages: readonly PagePieces[]): Set<Piece> {
  const found = new Set<Piece>();
  const most = Math.max(2, pages.length * repeatedOn);
  for (const same of groupByPlace(pages.flatMap(({ askew }) => askew)))
    if (countPages(same) >= most) addAll(found, same);
  for (const { askew } of pages)
    for (const [, same] of Map.groupBy(askew, ({ str }) => str))
      if (same.length >= tiledAslant && same[0]!.aslant) addAll(found, same);
  const all = pages.flatMap(({ upright }) => upright);
  const least = usualSize(all, 2) * larger;
  for (const same of groupByPlace(all.filter(({ size }) => size >= least))) {
    if (countPages(same) < most) continue;
    const over = same.filter((piece) => liesOver(piece, pages[piece.page]!.upright));
    if (over.length >= most) addAll(found, same);
  }
  return found;
}

const addAll = (found: Set<Piece>, pieces: readonly Piece[]): void => {
  for (const piece of pieces) found.add(piece);
};

const countPages = (pieces: readonly Piece[]): number => new Set(pieces.map(({ page }) => page)).size;

/** Pieces of the same words at the same place of their pages. */
function groupByPlace(pieces: readonly Piece[]): Piece[][] {
  const groups: Piece[][] = [];
  for (const [, same] of Map.groupBy(pieces, ({ str }) => str)) {
    if (same.length < 2) continue;
    const own: Piece[][] = [];
    for (const piece of same) {
      const home = own.find(([first]) => isNear(first!, piece));
      if (home) home.push(piece);
      else own.push([piece]);
    }
    groups.push(...own.filter(({ length }) => length > 1));
  }
  return groups;
}

const isNear = (a: Piece, b: Piece): boolean =>
  Math.abs(a.x0 - b.x0) <= samePlace && Math.abs(a.y - b.y) <= samePlace && Math.abs(a.size - b.size) < 1;

/** Whether other words are printed where a piece is; the same ones twice are bold type. */
function liesOver(piece: Piece, others: readonly Piece[]): boolean {
  return others.some((other) => {
    if (other === piece || other.str === piece.str) return false;
    const height = Math.min(piece.y, other.y) - Math.max(piece.y - piece.size, other.y - other.size);
    const width = Math.min(piece.x1, other.x1) - Math.max(piece.x0, other.x0);
    const least = Math.min(piece.size, other.size) * overlap;
    return height > least && width > least;
  });
}
