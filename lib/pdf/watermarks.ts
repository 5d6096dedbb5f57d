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

/** Print beside the text stands this far from it at least, in heights of its type. */
const beside = 0.8;
/** and takes this share of its width at most. */
const narrow = 0.2;
/** Lines this near to a page's edge, as a share of its height, are heads and feet that may be wider than the text. */
const margin = 0.1;

/**
 * The watermarks of a document's pages (内部资料, a sender's name over each page): print that runs another way than the
 * text and comes again, large print of the text's own direction that lies over other print at the same place of many
 * pages, and print that stands there beside all that the pages do not have alike, as a stamp of single characters does.
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
  addAll(found, findBesideText(pages, most));
  return found;
}

/** What `most` pages and more print at one place, left or right of the text of each. */
function findBesideText(pages: readonly PagePieces[], most: number): Piece[] {
  const keyOf = ({ str, x0, y }: Piece): string =>
    `${str} ${Math.round(x0 / samePlace)} ${Math.round(y / samePlace)}`;
  const alike = [
    ...Map.groupBy(
      pages.flatMap(({ upright }) => upright),
      keyOf,
    ).values(),
  ].filter((same) => countPages(same) >= most);
  const repeated = new Set(alike.flat());
  const edges = pages.map(({ upright, top, bottom }) => {
    const room = (bottom - top) * margin;
    const own = upright.filter(
      (piece) => !repeated.has(piece) && piece.y > top + room && piece.y < bottom - room,
    );
    return own.length === 0
      ? null
      : { left: Math.min(...own.map(({ x0 }) => x0)), right: Math.max(...own.map(({ x1 }) => x1)) };
  });
  const isBeside = ({ page, x0, x1, size }: Piece): boolean => {
    const text = edges[page];
    if (!text || x1 - x0 > (text.right - text.left) * narrow) return false;
    return x1 < text.left - beside * size || x0 > text.right + beside * size;
  };
  return alike.filter((same) => countPages(same.filter(isBeside)) >= most).flat();
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
