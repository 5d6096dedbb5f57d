import type { PagePieces, Piece } from '../../lib/pdf/pieces.ts';
import type { Row } from '../../lib/pdf/rows.ts';

/** A piece of type 10 points high whose characters are ten points wide each; `more` overrides. */
export const piece = (x0: number, y: number, str: string, more: Partial<Piece> = {}): Piece => ({
  ...{ page: 0, item: 0, from: 0, str, x0, x1: x0 + str.length * 10, y, size: 10 },
  ...{ spaced: false, parted: false, raised: false, aslant: false },
  ...more,
});

/** A row of pieces, on the baseline and in the type of the first. */
export const row = (...pieces: Piece[]): Row => {
  const { page, x0, y, size } = pieces[0]!;
  return { page, pieces, x0, x1: pieces.at(-1)!.x1, y, size };
};

/** A row of one piece at the left edge. */
export const rowOf = (y: number, str: string, more: Partial<Piece> = {}): Row => row(piece(0, y, str, more));

/** A page of pieces, 800 points high. */
export const page = (upright: Piece[], askew: Piece[] = []): PagePieces => ({
  ...{ top: 0, bottom: 800 },
  upright,
  askew,
});
