import { closesStatement } from '../text/print/marks.ts';
import { isCaption } from './captions.ts';
import { printedBy } from './glyphs.ts';
import { type Gap, gapsOf, overlaps } from './gutters.ts';
import type { Piece } from './pieces.ts';
import { axisShift, makeRow, type Row, type TableRow } from './rows.ts';
import { widestBlank } from './table-gutters.ts';
import { isHeads, placeSpanningHeads } from './table-heads.ts';
import type { FlowPart } from './tables.ts';

/** Where a part of a document's text stands. */
export interface PartPlace {
  page: number;
  /** What is read from top to bottom before the next one: a page, or a column of one; counted over the document. */
  region: number;
  /** Where the region's print begins, in points. */
  left: number;
  /** The region is one of columns side by side. */
  inColumns: boolean;
}

type PlacedPart = FlowPart & PartPlace;

/**
 * Puts a table together that a page's or a column's end cuts: the first parts of a region go on with the table that the
 * one before ends with, if their cells stand in the same columns; a single row does too, and lines of a cell that the end
 * cuts. Heads that are printed again go to `repeated`.
 */
export function joinTables<Part extends PlacedPart>(parts: readonly Part[], repeated: Row[]): Part[] {
  const joined: Part[] = [];
  const moved = new MovedPieces();
  // The region that the table at the end of `joined` goes on in; `null` where it has only its own.
  let last: number | null = null;
  parts.forEach((printed, i) => {
    const open = joined.at(-1);
    const before = parts[i - 1];
    // A region goes on with the table as long as all that it has printed by now does.
    const begins = before !== undefined && (isBehind(printed, before) || last === printed.region);
    const part = open && begins ? moved.move(printed, printed.left - frameOf(open, printed)) : printed;
    const rows = open?.kind === 'table' && begins ? continuation(open.rows, part) : null;
    const heads = begins && part.kind === 'table' ? headsOver(joined, part.rows) : null;
    last = heads || rows ? printed.region : null;
    if (heads && part.kind === 'table' && open) {
      const { left, inColumns } = open;
      joined.splice(-heads.count);
      joined.push({ ...part, left, inColumns, rows: [heads.row, ...part.rows] });
    } else if (open?.kind === 'table' && rows) {
      const again = countHeads(open.rows, rows);
      repeated.push(...moved.back(rows.slice(0, again)).flat(2));
      joined[joined.length - 1] = { ...open, rows: appendRows(open.rows, rows.slice(again)) };
    } else joined.push(printed);
  });
  return joined.map((part) => (part.kind === 'table' ? { ...part, rows: moved.back(part.rows) } : part));
}

/** Whether a part begins the region behind that of another: on the next page, or in the column beside. */
const isBehind = (part: PartPlace, before: PartPlace): boolean =>
  before.page === part.page - 1 ||
  (before.page === part.page && before.region !== part.region && before.inColumns && part.inColumns);

/** Where a region begins as seen from a part of another: columns stand elsewhere on the page, pages do not. */
const frameOf = (part: PartPlace, other: PartPlace): number =>
  part.inColumns || other.inColumns ? part.left : other.left;

/** Print of one column set over that of another, and the way back. */
class MovedPieces {
  readonly #printed = new Map<Piece, Piece>();

  /** A part as it stands so many points further left. */
  move<Part extends FlowPart>(part: Part, by: number): Part {
    if (by === 0) return part;
    return part.kind === 'table'
      ? {
          ...part,
          rows: part.rows.map((row) => row.map((lines) => lines.map((line) => this.#shift(line, by)))),
        }
      : { ...part, row: this.#shift(part.row, by) };
  }

  #shift(row: Row, by: number): Row {
    const pieces = row.pieces.map((piece) => {
      const copy = { ...piece, x0: piece.x0 - by, x1: piece.x1 - by };
      this.#printed.set(copy, piece);
      return copy;
    });
    return { ...row, pieces, x0: row.x0 - by, x1: row.x1 - by };
  }

  /** The rows as they are printed. */
  back(rows: readonly TableRow[]): TableRow[] {
    if (this.#printed.size === 0) return [...rows];
    return rows.map((row) =>
      row.map((lines) =>
        lines.map((line) =>
          line.pieces.some((piece) => this.#printed.has(piece))
            ? makeRow(line.pieces.map((piece) => this.#printed.get(piece) ?? piece))
            : line,
        ),
      ),
    );
  }
}

/** The heads of a table have so many printed lines at most where its page's or column's end parts them from it, */
const mostHeadLines = 3;
/** no further apart than this, in heights of the type. */
const headLeading = 1.9;

/** The last lines of a region as the head of the table that the next one begins with; `null` where their words do not stand over its columns. */
function headsOver(
  parts: readonly PlacedPart[],
  table: readonly TableRow[],
): { row: TableRow; count: number } | null {
  const last = parts.at(-1);
  let best: { row: TableRow; count: number } | null = null;
  const lines: Row[] = [];
  for (const part of parts.slice(-mostHeadLines).reverse()) {
    if (part.kind !== 'line' || part.region !== last!.region || isCaption(part.row)) break;
    const below = lines[0];
    if (below && below.y - part.row.y > headLeading * part.row.size) break;
    lines.unshift(part.row);
    const isParted = lines.some((line) => gapsOf(line).length > 0);
    const row = isParted ? (headOf(lines, table) ?? upperHeadsOf(lines, table)) : null;
    if (row) best = { row, count: lines.length };
  }
  return best;
}

/** Lines as a row of heads, each of their words over one column of a table, and one at least over each; `null` for others. */
function headOf(lines: readonly Row[], table: readonly TableRow[]): TableRow | null {
  const columns = columnsOf(table);
  const cells: Row[][] = columns.map(() => []);
  for (const word of lines.flatMap(wordsIn)) {
    const homes = columns.flatMap((column, i) => (column && overlaps(word, column) ? [i] : []));
    const above = homes.length === 1 ? cells[homes[0]!]!.at(-1) : undefined;
    if (homes.length !== 1 || (above && word.y - above.y < word.size * sameLine)) return null;
    cells[homes[0]!]!.push(word);
  }
  return cells.every((cell, i) => cell.length > 0 || columns[i] === null) ? cells : null;
}

/**
 * Lines as the upper row of a table's heads, whose lower one the table begins with: a head over each of its empty cells,
 * and such as span columns over the others. `null` for other lines.
 */
function upperHeadsOf(lines: readonly Row[], table: readonly TableRow[]): TableRow | null {
  const lower = table[0]!;
  if (lower[0]!.length > 0 || !isHeads(lower)) return null;
  const columns = columnsOf(table);
  const cells: Row[][] = columns.map(() => []);
  for (const word of lines.flatMap(wordsIn)) {
    const home = columns.findIndex((column) => column !== null && overlaps(word, column));
    const isLine =
      home >= 0 && cells[home]!.length > 0 && word.y - cells[home]!.at(-1)!.y >= word.size * sameLine;
    if (home < 0 || (cells[home]!.length > 0 && !isLine)) return null;
    cells[home]!.push(word);
  }
  const [alone, above] = [true, false].map((isEmpty) =>
    cells.filter((_cell, i) => (lower[i]!.length === 0) === isEmpty),
  );
  if (alone!.some((cell) => cell.length === 0) || above!.every((cell) => cell.length === 0)) return null;
  return placeSpanningHeads([cells, ...table])[0]!;
}

/** Words of one cell on one line are one word: two in a column nearer than this, in heights of the type, are of two. */
const sameLine = 0.5;

/** What a line prints without a gap as between cells. */
function wordsIn(row: Row): Row[] {
  const words: Piece[][] = [];
  for (const piece of row.pieces) {
    const before = words.at(-1)?.at(-1);
    if (before && piece.x0 - before.x1 <= widestBlank * row.size) words.at(-1)!.push(piece);
    else words.push([piece]);
  }
  return words.map(makeRow);
}

/** The rows of a table and those behind them; the first of these goes on with the last row where that is cut. */
function appendRows(table: readonly TableRow[], rows: readonly TableRow[]): TableRow[] {
  const [first, ...others] = rows;
  const whole = first && (joinDrawn(table.at(-1)!, first) ?? joinCut(table, first));
  return whole ? [...table.slice(0, -1), whole, ...others] : [...table, ...rows];
}

/** Lines of a cell are no further apart than this, in heights of the type. */
const cellLeading = 1.9;

/**
 * A row with the next lines of its cells, right below on its page, where the file shows that they are theirs: it draws
 * them before cells that stand further right in the row, all on that page. `null` for any other row.
 */
function joinDrawn(last: TableRow, next: TableRow): TableRow | null {
  const isBelow = (lines: readonly Row[], above: readonly Row[]): boolean => {
    const [line, end] = [lines[0]!, above.at(-1)];
    if (!end || line.page !== end.page || firstItem(line) < lastItem(end)) return false;
    return line.y > end.y && line.y - end.y <= cellLeading * line.size;
  };
  const isBefore = (lines: readonly Row[], cells: TableRow): boolean =>
    cells.flat().every((cell) => cell.page === lines[0]!.page && firstItem(cell) > lastItem(lines.at(-1)!));
  const filled = next.flatMap((lines, i) => (lines.length > 0 ? [i] : []));
  const ahead = (i: number): TableRow => last.slice(i + 1);
  const isDrawnSo = filled.every((i) => isBelow(next[i]!, last[i]!) && isBefore(next[i]!, ahead(i)));
  const hasCellsBehind = filled.some((i) => ahead(i).some((cell) => cell.length > 0));
  return isDrawnSo && hasCellsBehind ? last.map((lines, i) => [...lines, ...next[i]!]) : null;
}

const firstItem = ({ pieces }: Row): number => Math.min(...pieces.map(({ item }) => item));
const lastItem = ({ pieces }: Row): number => Math.max(...pieces.map(({ item }) => item));

/** A full line of a cell leaves less than so many characters of its column, */
const cellRoom = 1.5;
/** and text is set in columns of so many at least. */
const narrowestText = 6;

/**
 * The last row of a table with what a page's end cut off it: in one column at least the text goes on, in mid-sentence or
 * beside an empty first cell, and in no column does anything else begin. `null` where the row is whole.
 */
function joinCut(table: readonly TableRow[], next: TableRow): TableRow | null {
  const last = table.at(-1)!;
  const columns = columnsOf(table);
  const beside = last[0]!.length > 0 && next[0]!.length === 0;
  let goesOn = false;
  for (const [i, lines] of next.entries()) {
    const end = last[i]!.at(-1);
    if (lines.length === 0 || !end) continue;
    const { x0, x1 } = columns[i]!;
    const isText =
      x1 - x0 >= narrowestText * end.size && x1 - end.x1 < cellRoom * end.size && isSetInLines(table, i);
    if (!isText || (closesStatement(printedBy(end.pieces)) && !beside)) return null;
    goesOn = true;
  }
  return goesOn ? last.map((lines, i) => [...lines, ...next[i]!]) : null;
}

/** Whether cells of a column have several lines: a name that fills its column in one is whole. */
function isSetInLines(table: readonly TableRow[], column: number): boolean {
  const cells = table.map((row) => row[column]!.length).filter((lines) => lines > 0);
  return cells.at(-1)! > 1 || cells.reduce((sum, lines) => sum + lines, 0) >= cells.length * 1.5;
}

/** The rows with which a part goes on with a table; `null` where it is none of it. */
function continuation(table: readonly TableRow[], part: FlowPart): TableRow[] | null {
  if (part.kind === 'table') return continuationTable(table, part.rows);
  const rows = inColumns(part.row, table);
  if (!rows || gapsOf(part.row).length > 0) return rows;
  // A line in one column is the rest of a cell, or text behind the table.
  return (joinDrawn(table.at(-1)!, rows[0]!) ?? joinCut(table, rows[0]!)) ? rows : null;
}

function continuationTable(table: readonly TableRow[], rows: readonly TableRow[]): TableRow[] | null {
  const columns = columnsOf(table);
  const own = columnsOf(rows);
  if (own.length === columns.length)
    return own.every((column, i) => isIn(column, i, columns)) ? [...rows] : null;
  // A page that prints the rest of a cut row alone has only the columns that go on.
  const homes = own.map((column) => columns.findIndex((_other, i) => column && isIn(column, i, columns)));
  if (own.length > columns.length || new Set(homes).size < homes.length || homes.includes(-1)) return null;
  const wide = rows.map((row) => columns.map((_column, i) => row[homes.indexOf(i)] ?? []));
  return joinCut(table, wide[0]!) ? wide : null;
}

/** Parts of one word stand nearer than this, in heights of the type. */
const wordGap = 0.15;

/** A printed line as a row of a table; `null` where its print does not stand as cells of one column each do. */
function inColumns(row: Row, table: readonly TableRow[]): TableRow[] | null {
  const columns = columnsOf(table);
  const cells: Piece[][] = columns.map(() => []);
  let home = -1;
  for (const [at, piece] of row.pieces.entries()) {
    const homes = columns.flatMap((column, i) => (column && overlaps(piece, column) ? [i] : []));
    const before = row.pieces[at - 1];
    // The end of a word that is longer than the others of its column.
    const goesOn = homes.length === 0 && before && piece.x0 - before.x1 < wordGap * piece.size;
    if (homes.length !== 1 && !goesOn) return null;
    home = homes[0] ?? home;
    cells[home]!.push(piece);
  }
  const made = cells.map((pieces) => (pieces.length > 0 ? [makeRow(pieces)] : []));
  const stands = made.every(([cell], i) => !cell || linesIn(table, i).some((line) => isAligned(cell, line)));
  return stands ? [made] : null;
}

/** Cells of one column begin, end or have their middle at one place, to so many heights of the type. */
const samePlace = 0.6;

const isAligned = (a: Row, b: Row): boolean => axisShift(a, b) <= samePlace * a.size;

const linesIn = (table: readonly TableRow[], column: number): Row[] =>
  table.flatMap((row) => row[column] ?? []);

/** From where to where each column prints; `null` for an empty one. */
const columnsOf = (table: readonly TableRow[]): (Gap | null)[] =>
  (table[0] ?? []).map((_cell, column) => {
    const lines = linesIn(table, column);
    if (lines.length === 0) return null;
    return { x0: Math.min(...lines.map(({ x0 }) => x0)), x1: Math.max(...lines.map(({ x1 }) => x1)) };
  });

/** Whether a column stands where the other table has the same one, and none of its others. */
const isIn = (column: Gap | null, at: number, columns: readonly (Gap | null)[]): boolean =>
  column === null ||
  columns[at] === null ||
  columns.every((other, i) => other === null || overlaps(column, other) === (i === at));

/** How many of the first rows say again what the table begins with. */
function countHeads(table: readonly TableRow[], rows: readonly TableRow[]): number {
  let count = 0;
  while (count < rows.length && table[count] && wordsOf(rows[count]!) === wordsOf(table[count]!)) count += 1;
  return count;
}

const wordsOf = (row: TableRow): string =>
  row.map((lines) => lines.map(({ pieces }) => printedBy(pieces)).join('')).join('\t');
