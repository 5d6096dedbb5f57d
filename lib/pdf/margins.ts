import { gapOf, printedBy } from './glyphs.ts';
import { isPageNumber, readPageNumber } from './page-numbers.ts';
import { median } from './quantile.ts';
import { axisShift, type Row, usualDistance } from './rows.ts';

/**
 * What a row in a page's margin is. `cut-line`: signs of the page before's last line, which a browser draws again
 * where the page break cut through them.
 */
export type MarginKind = 'running-head' | 'page-number' | 'cut-line';

/** A page's rows, and where the page begins and ends. */
export interface PageRows {
  top: number;
  bottom: number;
  rows: Row[];
}

/** Rows from either edge that may be running heads or feet: two lines and a number. */
const outermost = 3;
/** A head repeats on so large a share of the pages at least; left and right pages may have different ones. */
const repeatedOn = 0.4;
/** Heights of one head differ by this many points at most. */
const sameHeight = 4;
/** Margins hold no more than this share of a page at either end. */
const margin = 0.16;
/** A head stands at least this many usual distances of lines from the text, or is set in type this much smaller. */
const apart = 1.3;
const smaller = 0.93;

/** Cells of a row stand this many heights of its type apart at least. */
const cellGap = 2;

const hasCells = ({ pieces }: Row): boolean =>
  pieces.some((piece, i) => i > 0 && gapOf(pieces[i - 1]!, piece) > cellGap);

interface Edge {
  row: Row;
  page: number;
  text: string;
  /** Distance from the page's nearer edge. */
  height: number;
  foot: boolean;
  /** Set apart from the row next to it on the side of the text. */
  apart: boolean;
  /** Drawn behind all that stands below it, or before all above it, in small type: no text is. */
  besides: boolean;
}

/**
 * The rows that are no part of the text: what repeats in the margins from page to page, numbers aside, and numbers of
 * pages. A bare number counts on from page to page, or it stays. A row as near to its neighbour as text is stays too,
 * unless pages print it alike.
 */
export function findMargins(pages: readonly PageRows[]): Map<Row, MarginKind> {
  const sides = pages.flatMap((page, index) => [readEdge(page, index, false), readEdge(page, index, true)]);
  const edges = sides.flat();
  const found = new Map<Row, MarginKind>();
  for (const side of sides) {
    const rest = side.filter((edge) => {
      const isNumber = isPageNumber(edge.text) || countsOn(edge, edges) || isOnlyPages(edge, pages.length);
      if (isNumber) found.set(edge.row, 'page-number');
      return !isNumber;
    });
    const end = rest.findIndex((edge) => edge.apart || !repeats(edge, edges, pages.length));
    const head = rest.slice(0, end + 1);
    if (head.at(-1) && repeats(head.at(-1)!, edges, pages.length))
      for (const { row } of head) found.set(row, 'running-head');
    else for (const edge of takeAlike(rest, edges, pages.length)) found.set(edge.row, 'running-head');
  }
  for (const { row, besides } of edges) if (besides && !found.has(row)) found.set(row, 'running-head');
  // What is a head on one page is one wherever it stands the same.
  const heads = edges.filter(({ row }) => found.get(row) === 'running-head');
  for (const side of sides) {
    const [edge, next] = side.filter(({ row }) => !found.has(row));
    if (!edge || hasCells(edge.row)) continue;
    // Where the next row comes again too, both are lines of a table's head.
    const goesOn = next && edges.some((other) => other !== next && standsAlike(other, next));
    if (!goesOn && heads.some((head) => standsAlike(edge, head))) found.set(edge.row, 'running-head');
  }
  for (const [index, { rows }] of pages.entries()) {
    const last = pages[index - 1]?.rows.findLast((row) => !found.has(row));
    if (last && rows[0] && !found.has(rows[0]) && repeatsSigns(rows[0], last)) found.set(rows[0], 'cut-line');
  }
  return found;
}

/** Rows that stand as near to the text as its lines are heads where so many pages (or both of two) print them at the very same place. */
const printedAlike = 3;
/** What stands at the same place differs by this many points at most. */
const samePlace = 1;

/**
 * The outermost rows of one side that other pages print alike at the same place: no lines of a text are. The head
 * of a table that goes on over pages has its cells apart, in one of its lines at least, and stays.
 */
function takeAlike(side: readonly Edge[], edges: readonly Edge[], pages: number): Edge[] {
  const isAlike = (edge: Edge): boolean => {
    const same = edges.filter((other) => standsAlike(edge, other));
    return pages > 1 && same.length >= Math.min(pages, Math.max(printedAlike, pages * repeatedOn));
  };
  const end = side.findIndex((edge) => !isAlike(edge));
  const alike = side.slice(0, Math.max(0, end));
  return alike.some(({ row }) => hasCells(row)) ? [] : alike;
}

/** Whether two pages print the same words at the same place; the number of the page among them counts on. */
const standsAlike = (a: Edge, b: Edge): boolean =>
  a.foot === b.foot &&
  Math.abs(a.height - b.height) <= samePlace &&
  (a.text === b.text
    ? Math.abs(a.row.x0 - b.row.x0) <= samePlace
    : // A longer number moves the others.
      countsPages(a, b) && axisShift(a.row, b.row) <= samePlace);

/** Whether two rows differ in one number alone, by as much as their pages: `政府工作报告 第3页`. */
function countsPages(a: Edge, b: Edge): boolean {
  if (!/\p{L}/u.test(a.text) || withoutNumbers(a.text) !== withoutNumbers(b.text)) return false;
  const others = b.text.match(/\d+/g) ?? [];
  const steps = (a.text.match(/\d+/g) ?? []).map((number, i) => Number(others[i]) - Number(number));
  const counted = steps.filter((step) => step !== 0);
  return counted.length === 1 && counted[0] === b.page - a.page;
}

/** True for a row of nothing but signs that stand in the same places in `last`, or within it. */
function repeatsSigns(row: Row, last: Row): boolean {
  const signs = printedBy(row.pieces).replace(/\s+/gu, '');
  if (!/^\p{P}+$/u.test(signs) || row.x0 < last.x0 || row.x1 > last.x1 + row.size) return false;
  let at = 0;
  for (const unit of printedBy(last.pieces)) if (unit === signs[at]) at += 1;
  return at === signs.length;
}

/** The outermost rows at one end of a page, from the edge inwards. */
function readEdge({ top, bottom, rows }: PageRows, page: number, foot: boolean): Edge[] {
  const inwards = foot ? rows.toReversed() : rows;
  const usual = usualDistance(rows);
  return inwards.slice(0, outermost).flatMap((row, i) => {
    const height = foot ? bottom - row.y : row.y - top;
    if (height > (bottom - top) * margin) return [];
    const text = printedBy(row.pieces).replace(/\s+/gu, '');
    const next = inwards[i + 1];
    const isApart = !next || Math.abs(next.y - row.y) > usual * apart || row.size < next.size * smaller;
    const besides = i === 0 && isApart && isDrawnBesides(row, inwards.slice(outermost, -outermost), foot);
    return [{ row, page, text, height, foot, apart: isApart, besides }];
  });
}

/** So many lines of a page's text at least show in which order it is drawn. */
const enough = 5;

/** Whether small type at a page's top is drawn behind the text of its middle, or at its foot before it. */
function isDrawnBesides(row: Row, text: readonly Row[], foot: boolean): boolean {
  if (text.length < enough || row.size >= median(text.map(({ size }) => size)) * smaller) return false;
  const own = row.pieces.map(({ item }) => item);
  const others = text.flatMap(({ pieces }) => pieces.map(({ item }) => item));
  return foot ? Math.max(...own) < Math.min(...others) : Math.min(...own) > Math.max(...others);
}

/** Whether the one page of a document prints the number that the first page has, set apart from its text. */
const isOnlyPages = ({ text, apart }: Edge, pages: number): boolean => pages === 1 && apart && text === '1';

/** The same words but for their numbers at the same height on enough pages. */
function repeats(edge: Edge, edges: readonly Edge[], pages: number): boolean {
  if (/^\d{1,4}$/.test(edge.text)) return false;
  const bare = withoutNumbers(edge.text);
  const same = new Set(
    edges
      .filter(
        (other) =>
          other.foot === edge.foot &&
          Math.abs(other.height - edge.height) <= sameHeight &&
          Math.abs(other.row.size - edge.row.size) < 1 &&
          withoutNumbers(other.text) === bare,
      )
      .map(({ page }) => page),
  );
  return same.size >= Math.max(2, pages * repeatedOn);
}

const withoutNumbers = (text: string): string => text.replace(/\d+/g, '#');

/** A number that the same height of a neighbouring page continues. */
function countsOn(edge: Edge, edges: readonly Edge[]): boolean {
  const number = readPageNumber(edge.text);
  if (number === null) return false;
  return edges.some((other) => {
    if (other.page === edge.page || other.foot !== edge.foot) return false;
    const beside = readPageNumber(other.text);
    return (
      beside !== null &&
      Math.abs(other.height - edge.height) <= sameHeight &&
      beside - number === other.page - edge.page
    );
  });
}
