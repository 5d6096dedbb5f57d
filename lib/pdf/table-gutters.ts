import { type Gap, gapsOf } from './gutters.ts';
import type { Row } from './rows.ts';

/** Type sets digits and words of one cell no further apart than this, in heights of the type. */
export const widestBlank = 0.6;
/** Parts of one word stand nearer than this, and digits in it, */
const wordGap = 0.3;
/** and lines of a cell that are set in its middle have theirs at one place, to so many heights of the type; */
const sameMiddle = 0.3;
/** they are no further apart than this. */
const cellLeading = 1.9;

/**
 * The gutters without those that part no columns: whatever prints in the column on one side of such a one stands right
 * beside print on its other side (2023 年计划), or is the next line of a cell that lies across it (2023年计 over 划).
 */
export function withoutBlanks(gutters: readonly number[], rows: readonly Row[]): number[] {
  const lines = rows.map((row) => ({ row, words: wordsOf(row) }));
  const double = gutters.findIndex((x, i) => i > 0 && isEmpty({ x0: gutters[i - 1]!, x1: x }, lines));
  if (double > 0) {
    const [before, behind] = [gutters[double - 1]!, gutters[double]!];
    const more = countCrossings(before, lines) - countCrossings(behind, lines);
    const keepsBefore = more < 0 || (more === 0 && clearanceOf(before, lines) >= clearanceOf(behind, lines));
    return withoutBlanks(gutters.toSpliced(keepsBefore ? double : double - 1, 1), rows);
  }
  const at = gutters.findIndex((x, i) => {
    const before = { x0: gutters[i - 1] ?? Number.NEGATIVE_INFINITY, x1: x };
    const behind = { x0: x, x1: gutters[i + 1] ?? Number.POSITIVE_INFINITY };
    return [before, behind].some((column) => lines.every((line) => isPartOfCell(line, { column, x, lines })));
  });
  return at < 0 ? [...gutters] : withoutBlanks(gutters.toSpliced(at, 1), rows);
}

interface Line {
  row: Row;
  words: Gap[];
}

/** Whether no word stands in a column: what prints there lies across its gutters. */
const isEmpty = ({ x0, x1 }: Gap, lines: readonly Line[]): boolean =>
  lines.every(({ words }) =>
    words.every((word) => word.x1 <= x0 || word.x0 >= x1 || word.x0 < x0 || word.x1 > x1),
  );

/** How many rows of cells have one across a gutter: a head over columns mostly stands in a row by itself. */
const countCrossings = (x: number, lines: readonly Line[]): number =>
  lines.filter(({ row, words }) => gapsOf(row).length > 0 && words.some(({ x0, x1 }) => x0 < x && x1 > x))
    .length;

/** How far a gutter is from the nearest word that does not lie across it. */
const clearanceOf = (x: number, lines: readonly Line[]): number =>
  Math.min(
    ...lines.flatMap(({ words }) =>
      words.filter(({ x0, x1 }) => x1 <= x || x0 >= x).map(({ x0, x1 }) => Math.max(x - x1, x0 - x)),
    ),
  );

/** Whether a line prints nothing in a column, or parts of cells that lie on the other side of its gutter at `x` too. */
function isPartOfCell(
  line: Line,
  { column, x, lines }: { column: Gap; x: number; lines: readonly Line[] },
): boolean {
  const { size, y } = line.row;
  const liesAcross = (word: Gap): boolean => word.x0 < x && word.x1 > x;
  const own = line.words.filter(
    (word) => middleOf(word) > column.x0 && middleOf(word) <= column.x1 && !liesAcross(word),
  );
  if (own.length === 0) return true;
  const edge = column.x1 === x ? own.at(-1)! : own[0]!;
  const isNear = line.words.some(
    (word) => middleOf(word) > x !== middleOf(edge) > x && distance(word, edge) <= widestBlank * size,
  );
  return (
    isNear ||
    lines.some(
      ({ row, words }) =>
        row !== line.row &&
        Math.abs(row.y - y) <= cellLeading * size &&
        words.some(
          (word) => liesAcross(word) && Math.abs(middleOf(word) - middleOf(edge)) <= sameMiddle * size,
        ),
    )
  );
}

const middleOf = ({ x0, x1 }: Gap): number => (x0 + x1) / 2;

const distance = (a: Gap, b: Gap): number => Math.max(a.x0 - b.x1, b.x0 - a.x1);

/** From where to where each word of a row prints: what pdf.js cuts within is one. */
function wordsOf({ pieces, size }: Row): Gap[] {
  const words: Gap[] = [];
  for (const { x0, x1 } of pieces) {
    const open = words.at(-1);
    if (open && x0 - open.x1 <= wordGap * size) open.x1 = x1;
    else words.push({ x0, x1 });
  }
  return words;
}
