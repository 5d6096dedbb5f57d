import { noteLead } from '../terms/foot-notes.ts';
import { type NoteMark, parseMarkAt, parsePlainMark } from '../terms/note-marks.ts';
import { raiseMark } from '../text/number-signs.ts';
import { printedBy } from './glyphs.ts';
import { gapsOf } from './gutters.ts';
import { areText, noteLength, opensTable } from './note-ends.ts';
import { cutPiece } from './pieces.ts';
import type { Row } from './rows.ts';

/** Notes are set in type of at most this share of the text's. */
const smaller = 0.93;
/** Whether type of a size may be a note's where the text's own is `usual`. */
export const notesAreSmaller = (size: number, usual: number): boolean => size <= usual * smaller;

/** Notes of the text's own size differ from it by rounding alone. */
const notLarger = 1.02;
/** Marks that may begin a note at a page's foot. */
const styles = ['raised', 'noted', 'circled', 'square', 'round', 'dotted', 'bare'] as const;
/** A row of more gaps is one of a table's: a note has one behind its mark. */
const mostGaps = 1;
/** Notes that may be lost in a row without the count being given up. */
const largestGap = 3;

/** A note that begins on a page. */
export interface FoundNote {
  rows: Row[];
  /** The row of the text that it stands behind in the midst of its page; `null` at the page's foot. */
  behind: Row | null;
}

/** The notes of one page. */
export interface PageNotes {
  notes: FoundNote[];
  /** Rows that go on with the last note of an earlier page. */
  rest: Row[];
}

/** Finds the notes of page after page; keeps count of their numbers and knows whether the last one is still open. */
export class NoteFinder {
  readonly #usual: number;
  readonly #raised: ReadonlySet<string>;
  #last = 0;
  #isOpen = false;

  /** `usual` is the size of the text's own type, `raised` are the raised marks of the document. */
  constructor(usual: number, raised: ReadonlySet<string>) {
    this.#usual = usual;
    this.#raised = raised;
  }

  /**
   * The notes of a page's rows, at its foot or, where its writer put them there, between text: from the first row that
   * begins with a mark whose number goes on counting, as far as small type or what a note may be goes. Small type above
   * it goes on with a note that the page before left open; without one it is none (a table's, a caption's) and stays in
   * the text.
   */
  find(rows: readonly Row[]): PageNotes {
    const found: PageNotes = { notes: [], rest: [] };
    let at = 0;
    while (at < rows.length) {
      const from = Math.min(this.#smallFrom(rows, at), this.#markedFrom(rows, at));
      // A page that is small print from top to bottom has no foot.
      const goesOn = this.#isOpen;
      this.#isOpen = false;
      if (from === rows.length || (from === 0 && !goesOn)) break;
      if (goesOn && !this.#markOf(rows[from]!) && !opensTable(rows, from)) {
        at = from + this.#lengthAt(rows, from);
        found.rest.push(...rows.slice(from, at));
        this.#isOpen = at === rows.length && isUnfinished(rows.at(-1)!);
        continue;
      }
      const first = rows.findIndex((row, i) => i >= from && this.#markOf(row));
      if (first < 0) break;
      at = this.#takeNotes(rows, first, found.notes);
    }
    return found;
  }

  /** Adds the notes that stand from row `from` on to those found; gives the row behind them. */
  #takeNotes(rows: readonly Row[], from: number, found: FoundNote[]): number {
    const taken: FoundNote[] = [];
    let at = from;
    for (let mark = this.#markOf(rows[at]!); mark; mark = rows[at] ? this.#markOf(rows[at]!) : null) {
      this.#count(rows[at]!, mark);
      const length = this.#lengthAt(rows, at);
      taken.push({ rows: rows.slice(at, at + length), behind: null });
      at += length;
    }
    found.push(...taken);
    const below = rows.slice(at);
    if (areText(below)) {
      for (const note of taken) note.behind = rows[from - 1] ?? null;
      return at;
    }
    taken.at(-1)!.rows.push(...below);
    this.#isOpen = isUnfinished(rows.at(-1)!);
    return rows.length;
  }

  /** How many rows from one on are of the note that it is of. */
  #lengthAt(rows: readonly Row[], from: number): number {
    const isSmall = ({ size }: Row): boolean => notesAreSmaller(size, this.#usual);
    return noteLength(rows.slice(from), {
      small: isSmall(rows[from]!),
      isSmall,
      begins: (row) => this.#markOf(row) !== null,
    });
  }

  /** Where the small type at the page's end begins, from row `least` on. */
  #smallFrom(rows: readonly Row[], least: number): number {
    let from = rows.length;
    while (from > least && notesAreSmaller(rows[from - 1]!.size, this.#usual)) from -= 1;
    return from;
  }

  /**
   * Where, from row `least` on, the notes of a page begin that sets them hardly smaller than its text, or text behind
   * them: with a raised number that the text above has, raised, or with one that leads an explanation (1指…) or that
   * the next note counts on from.
   */
  #markedFrom(rows: readonly Row[], least: number): number {
    const used = new Set<number>();
    for (const [i, row] of rows.entries()) {
      const printed = printedBy(row.pieces);
      const mark = parseMarkAt(printed, 0, ['raised', 'bare']);
      const leads =
        mark &&
        (mark.style === 'raised' || noteLead.test(printed.slice(mark.end)) || countsOn(rows.slice(i), used));
      if (i >= least && leads && used.has(mark.number) && row.size <= this.#usual * notLarger) return i;
      for (const piece of row.pieces)
        if (piece.raised && /^\d{1,3}$/.test(piece.str)) used.add(Number(piece.str));
    }
    return rows.length;
  }

  /** The mark with which a row begins a note; `null` for any other row. */
  #markOf(row: Row): NoteMark | null {
    const printed = printedBy(row.pieces);
    const mark = this.#plainMarkOf(row, printed) ?? parseMarkAt(printed, 0, styles);
    if (!mark || mark.number === 0 || gapsOf(row).length > mostGaps) return null;
    if (mark.number !== 1 && (mark.number <= this.#last || mark.number > this.#last + largestGap))
      return null;
    const isBare = mark.style === 'bare' && !/^\s*[\p{Script=Han}“「《]/u.test(printed.slice(mark.end));
    return isBare ? null : mark;
  }

  /** A letter or sign that small type begins with and the text has raised. */
  #plainMarkOf(row: Row, printed: string): NoteMark | null {
    const mark = parsePlainMark(printed);
    if (!mark || !this.#raised.has(mark.raised) || !notesAreSmaller(row.size, this.#usual)) return null;
    return { start: 0, end: mark.length, style: 'raised', number: mark.number };
  }

  /** Counts the note that a row begins. */
  #count(row: Row, { number, style, end }: NoteMark): void {
    this.#last = number;
    const isPlain = style === 'bare' || (style === 'raised' && !row.pieces[0]?.raised);
    if (isPlain && this.#raised.has(raiseMark(printedBy(row.pieces).slice(0, end)))) raiseLead(row, end);
  }
}

/** A note before the next one has so many lines at most. */
const linesOfNote = 3;

/** Whether rows begin with a number that the text has raised, and then with the next one: no row of a table. */
function countsOn(rows: readonly Row[], used: ReadonlySet<number>): boolean {
  const numberOf = (row: Row): number | null => {
    const mark = gapsOf(row).length === 0 && parseMarkAt(printedBy(row.pieces), 0, ['bare']);
    return mark && used.has(mark.number) ? mark.number : null;
  };
  const first = numberOf(rows[0]!);
  return first !== null && rows.slice(1, linesOfNote + 1).some((row) => numberOf(row) === first + 1);
}

/** Whether a note goes on behind its page: its last row ends in mid-sentence. */
const isUnfinished = ({ pieces }: Row): boolean =>
  !/[。！？；.!?…][”’」』）)》】\]]*$/u.test(printedBy(pieces));

/**
 * Has the number that leads a note read as the raised one that it answers to, as most offices set it: before words,
 * `2万元以上项目`, its digits would be a figure's. `length` in UTF-16 units.
 */
export function raiseLead(row: Row, length: number): void {
  let left = length;
  row.pieces = row.pieces.flatMap((piece) => {
    if (left <= 0) return [piece];
    const parts = piece.str.length > left ? cutPiece(piece, left) : [piece];
    left -= parts[0]!.str.length;
    parts[0]!.raised = true;
    return parts;
  });
}
