import { gapOf } from './glyphs.ts';
import type { PagePieces, Piece } from './pieces.ts';
import { median, quantile } from './quantile.ts';
import { inkOf, type Row, readRows, widthOf } from './rows.ts';

/** A page has at least so many numbers where its lines are counted: every fifth of twenty lines. */
const fewest = 3;
/** A number stands at least this far from its line, in heights of the type. */
const beside = 0.4;
/** Lines that are counted one by one print on this share of the page's width: rows of a table do not. */
const filled = 0.6;
/** So large a share of the numbers counts on from the one above, as many lines apart: the foot's line may count too. */
const regular = 0.7;
/** The numbers end at one place, to a point. */
const sameEdge = 1;

/** A row that begins with a number, and which row of its page it is. */
interface Numbered {
  piece: Piece;
  number: number;
  index: number;
}

/** A page's rows, and the numbers left of them. */
interface CountedPage {
  rows: readonly Row[];
  numbered: readonly Numbered[];
}

/**
 * The numbers that count a document's lines in its left margin, each line or every fifth one, as drafts are printed for
 * a vote. They stand left of all text and count on by one step, with so many lines between them.
 */
export function findLineNumbers(pages: readonly PagePieces[]): Set<Piece> {
  const found = new Set<Piece>();
  if (!pages.some(hasNumbersOutside)) return found;
  const read = pages.map(({ upright }) => {
    const rows = readRows(upright.map((piece) => ({ ...piece })));
    return { rows, numbered: findNumbered(rows, upright) };
  });
  const step = read.map(stepOf).find((own) => own !== null) ?? null;
  if (step === null) return found;
  let last = 0;
  for (const page of read) {
    const first = page.numbered[0]?.number;
    // A last page has too few to show by themselves that they count.
    if (stepOf(page) !== step && first !== last + step && first !== step) continue;
    page.numbered.forEach(({ piece, number }, i) => {
      found.add(piece);
      if (i === 0 || number === last + step) last = number;
    });
  }
  return found;
}

/** False for nearly all pages, at little cost: none of them has numbers left of what else it prints. */
function hasNumbersOutside({ upright }: PagePieces): boolean {
  const edge = quantile(
    upright.filter((piece) => !isNumber(piece)).map(({ x0 }) => x0),
    0.02,
  );
  return upright.filter((piece) => isNumber(piece) && piece.x1 < edge).length >= fewest;
}

/** The numbers of a page that stand left of all its lines. */
function findNumbered(rows: readonly Row[], pieces: readonly Piece[]): Numbered[] {
  const starts = rows.map(({ pieces: [first, next] }) => (isNumber(first) && next ? next.x0 : first!.x0));
  const edge = quantile(starts, 0.1);
  const found = rows.flatMap(({ pieces: [first, next], size }, index) => {
    if (!isNumber(first) || first.x1 > edge - beside * size) return [];
    if (next && gapOf(first, next) < beside) return [];
    const piece = pieces.find(({ item, from }) => item === first.item && from === first.from)!;
    return [{ piece, number: Number(first.str), index }];
  });
  const end = median(found.map(({ piece }) => piece.x1));
  return found.filter(({ piece }) => Math.abs(piece.x1 - end) <= sameEdge);
}

const isNumber = (piece: Piece | undefined): piece is Piece =>
  piece !== undefined && /^\d{1,4}$/.test(piece.str);

/** By how much the numbers of a page count on; `null` where they don't count its lines. */
function stepOf({ rows, numbered }: CountedPage): number | null {
  if (numbered.length < fewest) return null;
  const step = numbered[1]!.number - numbered[0]!.number;
  if (step < 1) return null;
  const counted = numbered.filter(({ index, number }, i) => {
    const before = numbered[i - 1];
    return before && number - before.number === step && index - before.index === step;
  });
  if (counted.length < (numbered.length - 1) * regular) return null;
  const width = widthOf(rows);
  return step > 1 || median(rows.map((row) => inkOf(row) / width)) >= filled ? step : null;
}
