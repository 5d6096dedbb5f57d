import { noteLead } from '../terms/foot-notes.ts';
import { parseMarkAt } from '../terms/note-marks.ts';
import { printedBy } from './glyphs.ts';
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
/** Notes that may be lost in a row without the count being given up. */
const largestGap = 3;

/** What stands at the foot of one page. */
export interface PageNotes {
  /** Rows of each note that begins here. */
  notes: Row[][];
  /** Rows that go on with the last note of an earlier page. */
  rest: Row[];
}

/** Finds the notes of page after page; keeps count of their numbers and knows whether the last one is still open. */
export class NoteFinder {
  readonly #usual: number;
  readonly #raised: ReadonlySet<number>;
  #last = 0;
  #isOpen = false;

  /** `usual` is the size of the text's own type, `raised` are the raised numbers of the document. */
  constructor(usual: number, raised: ReadonlySet<number>) {
    this.#usual = usual;
    this.#raised = raised;
  }

  /**
   * The notes at the foot of a page's rows: small type down to the last row, from the first row that begins with a
   * mark whose number goes on counting. Small type above it goes on with a note that the page before left open; without
   * one it is none (a table's, a caption's) and stays in the text.
   */
  find(rows: readonly Row[]): PageNotes {
    const none: PageNotes = { notes: [], rest: [] };
    const from = Math.min(this.#smallFrom(rows), this.#markedFrom(rows));
    // A page that is small print from top to bottom has no foot.
    if (from === rows.length || (from === 0 && !this.#isOpen)) {
      this.#isOpen = false;
      return none;
    }
    const foot = rows.slice(from);
    const notes: Row[][] = [];
    const rest: Row[] = [];
    for (const row of foot) {
      if (this.#begins(row)) notes.push([row]);
      else if (notes.length > 0) notes.at(-1)!.push(row);
      else rest.push(row);
    }
    if (notes.length === 0 && !this.#isOpen) return none;
    const lastRow = rows.at(-1)!;
    const goesOn = this.#isOpen ? rest : [];
    this.#isOpen = !/[。！？；.!?…][”’」』）)》】\]]*$/u.test(printedBy(lastRow.pieces));
    return { notes, rest: goesOn };
  }

  /** Where the small type at the page's end begins. */
  #smallFrom(rows: readonly Row[]): number {
    let from = rows.length;
    while (from > 0 && notesAreSmaller(rows[from - 1]!.size, this.#usual)) from -= 1;
    return from;
  }

  /**
   * Where the notes of a page begin that sets them hardly smaller than its text: with a raised number that the text
   * above has, raised, or with one that leads an explanation (1指…).
   */
  #markedFrom(rows: readonly Row[]): number {
    const used = new Set<number>();
    for (const [i, row] of rows.entries()) {
      const printed = printedBy(row.pieces);
      const mark = parseMarkAt(printed, 0, ['raised', 'bare']);
      const leads = mark && (mark.style === 'raised' || noteLead.test(printed.slice(mark.end)));
      if (leads && used.has(mark.number) && row.size <= this.#usual * notLarger) return i;
      for (const piece of row.pieces)
        if (piece.raised && /^\d{1,3}$/.test(piece.str)) used.add(Number(piece.str));
    }
    return rows.length;
  }

  #begins(row: Row): boolean {
    const printed = printedBy(row.pieces);
    const mark = parseMarkAt(printed, 0, styles);
    if (!mark || mark.number === 0) return false;
    if (mark.number !== 1 && (mark.number <= this.#last || mark.number > this.#last + largestGap))
      return false;
    if (mark.style === 'bare' && !/^\s*[\p{Script=Han}“「《]/u.test(printed.slice(mark.end))) return false;
    this.#last = mark.number;
    if (mark.style === 'bare' && this.#raised.has(mark.number)) raiseLead(row, mark.end);
    return true;
  }
}

/**
 * Has the number that leads a note read as the raised one that it answers to, as most offices set it: before words,
 * `2万元以上项目`, its digits would be a figure's. `length` in UTF-16 units.
 */
function raiseLead(row: Row, length: number): void {
  let left = length;
  row.pieces = row.pieces.flatMap((piece) => {
    if (left <= 0) return [piece];
    const parts = piece.str.length > left ? cutPiece(piece, left) : [piece];
    left -= parts[0]!.str.length;
    parts[0]!.raised = true;
    return parts;
  });
}
