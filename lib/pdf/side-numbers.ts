import { isPageNumber, readPageNumber } from './page-numbers.ts';
import type { PagePieces, Piece } from './pieces.ts';

/** Numbers of pages stand at places that differ by this many points at most, a digit more or less aside. */
const samePlace = 4;
/** Print of one number stands no further apart than this, in heights of its type. */
const near = 2;
/** A number beside the text stands this far from it at least, in heights of its type. */
const beside = 0.8;
/** More numbers than these beside a page's text count its lines, or a table's rows. */
const mostBeside = 2;
/** Lines this near to a page's edge, as a share of its height, are heads and feet that may be wider than the text. */
const margin = 0.1;

/** Print in the margin beside a page's text that may be its number. */
interface SidePrint {
  pieces: Piece[];
  page: number;
  text: string;
  /** Its middle along the line and its baseline, in the frame of its own direction. */
  x: number;
  y: number;
  /** Runs up or down the page. */
  turned: boolean;
}

/**
 * The numbers of pages that stand beside the text instead of above or below it, set sideways (as on a sheet that is bound
 * at its top) or level in the outer margin: `— 3 —`, or a bare number that counts on from page to page at one place.
 */
export function findSideNumbers(pages: readonly PagePieces[]): Set<Piece> {
  const prints = pages.flatMap((page) => [...readTurned(page), ...readLevel(page)]);
  const found = prints.filter(
    (print) => (print.turned && isPageNumber(print.text)) || prints.some((other) => countsOn(print, other)),
  );
  return new Set(found.flatMap(({ pieces }) => pieces));
}

/** Runs of print that stand another way than the page's text. */
function readTurned({ askew }: PagePieces): SidePrint[] {
  const runs: Piece[][] = [];
  for (const piece of askew) {
    if (piece.aslant) continue;
    const before = runs.at(-1)?.at(-1);
    const goesOn =
      before &&
      Math.abs(piece.y - before.y) < piece.size * 0.2 &&
      Math.abs(piece.x0 - before.x1) < near * piece.size;
    if (goesOn) runs.at(-1)!.push(piece);
    else runs.push([piece]);
  }
  return runs.map((run) => toPrint(run, true));
}

/** Numbers left and right of all lines of a page's text. */
function readLevel({ upright, top, bottom }: PagePieces): SidePrint[] {
  const room = (bottom - top) * margin;
  const inner = upright.filter(({ y }) => y > top + room && y < bottom - room);
  const isNumber = ({ str }: Piece): boolean => isPageNumber(str) || readPageNumber(str) !== null;
  const numbers = inner.filter(isNumber);
  if (numbers.length === 0) return [];
  const text = inner.filter((piece) => !isNumber(piece));
  const left = Math.min(...text.map(({ x0 }) => x0));
  const right = Math.max(...text.map(({ x1 }) => x1));
  const outside = numbers.filter(
    ({ x0, x1, size }) => x1 < left - beside * size || x0 > right + beside * size,
  );
  return outside.length > mostBeside ? [] : outside.map((piece) => toPrint([piece], false));
}

function toPrint(pieces: Piece[], turned: boolean): SidePrint {
  const { page, y } = pieces[0]!;
  const x = (Math.min(...pieces.map(({ x0 }) => x0)) + Math.max(...pieces.map(({ x1 }) => x1))) / 2;
  return { pieces, page, text: pieces.map(({ str }) => str).join(''), x, y, turned };
}

/** Whether two pages print numbers at one place (left and right pages of a book: at one height) that differ as they do. */
function countsOn(print: SidePrint, other: SidePrint): boolean {
  const [number, beside] = [readPageNumber(print.text), readPageNumber(other.text)];
  if (number === null || beside === null || print.page === other.page || print.turned !== other.turned)
    return false;
  const shift = print.turned ? print.x - other.x : print.y - other.y;
  return Math.abs(shift) <= samePlace && number - beside === print.page - other.page;
}
