import { closesStatement } from '../text/print/marks.ts';
import { isCaption } from './captions.ts';
import { printedBy } from './glyphs.ts';
import { gapsOf } from './gutters.ts';
import type { Row } from './rows.ts';
import { indented } from './setting.ts';

/** Type of one block of notes differs in size by this share at most. */
const sameSize = 0.06;
/** Lines of one note are no further apart than this, in heights of the type. */
const furthest = 2.5;
/** What stands below the notes of a page is none of its text where its rows are of so few characters: a number, a stamp. */
const shortest = 5;

/** How the notes of a page are told from what follows them. */
export interface NoteSetting {
  /** They are set in smaller type than the text. */
  small: boolean;
  /** Whether a row begins a note. */
  begins(row: Row): boolean;
  /** Whether a row's type may be a note's. */
  isSmall(row: Row): boolean;
}

/**
 * How many of the rows from a note's first one on are its own. It ends where the next one begins, and where what follows
 * is no note: a caption, rows of a table, larger type, what is set apart, and behind notes as large as the text a
 * paragraph that is set in.
 */
export function noteLength(rows: readonly Row[], setting: NoteSetting): number {
  const end = rows.findIndex((row, i) => i > 0 && (setting.begins(row) || endsNotes(rows, i, setting)));
  return end < 0 ? rows.length : end;
}

/** Whether row `i` is no line of the note that the rows before it are. */
function endsNotes(rows: readonly Row[], i: number, { small, isSmall }: NoteSetting): boolean {
  const [before, row] = [rows[i - 1]!, rows[i]!];
  if (row.y - before.y > furthest * row.size || isCaption(row) || opensTable(rows, i)) return true;
  const own = rows.slice(0, i);
  if (row.size > Math.max(...own.map(({ size }) => size)) * (1 + sameSize) && !(small && isSmall(row)))
    return true;
  const left = Math.min(...own.map(({ x0 }) => x0));
  return !small && row.x0 - left > indented * row.size && closesStatement(printedBy(before.pieces));
}

/** Whether rows of cells begin at row `i`: one of several gaps, or two rows with one, one below the other. */
export function opensTable(rows: readonly Row[], i: number): boolean {
  const gaps = gapsOf(rows[i]!).length;
  const below = rows[i + 1];
  return gaps > 1 || (gaps === 1 && below !== undefined && gapsOf(below).length > 0);
}

/** Whether rows below a page's notes are text: more than a number or a stamp. */
export const areText = (rows: readonly Row[]): boolean =>
  rows.some(({ pieces }) => printedBy(pieces).length > shortest);
