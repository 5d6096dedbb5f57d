import type { PageRun } from '../text/report-file.ts';
import { indexAt, type Span } from '../text/span.ts';
import type { PdfPlace } from './pdf-page.ts';

/**
 * The pieces of a PDF's text in order: piece `i` is `lengths[i]` units at `starts[i]` of the text and at `offsets[i]`
 * of the `str` of item `items[i]` on page `pages[i]`, counted from 0. What lies between pieces (line breaks, TABs,
 * blanks that part words) is printed nowhere. With a text layer's nodes for the items, they are the pieces of a `TextMap`.
 */
export interface PdfPieces {
  starts: number[];
  lengths: number[];
  pages: number[];
  items: number[];
  offsets: number[];
}

/** One printed line, or a line of one cell: its span, its page from 0, and where it stands there, upright, in points. */
export interface PdfLine extends Span {
  page: number;
  x0: number;
  x1: number;
  /** Of the baseline, growing downwards. */
  y: number;
  /** Height of its type. */
  size: number;
}

/** The two-way map between a PDF's text and what its pages print. */
export class PdfMap {
  readonly pieces: PdfPieces;
  /** Every printed line in text order. */
  readonly lines: readonly PdfLine[];
  readonly #lineStarts: number[];
  #first: Map<string, number[]> | null = null;

  constructor(pieces: PdfPieces, lines: readonly PdfLine[]) {
    this.pieces = pieces;
    this.lines = lines;
    this.#lineStarts = lines.map(({ start }) => start);
  }

  /** Where the character at `offset` is printed; `null` for a break, a TAB or a blank that no page prints. */
  toPlace(offset: number): PdfPlace | null {
    const { starts, lengths, pages, items, offsets } = this.pieces;
    const i = lastAtOrBefore(starts, offset);
    if (i < 0 || offset >= starts[i]! + lengths[i]!) return null;
    return { page: pages[i]!, item: items[i]!, at: offsets[i]! + offset - starts[i]! };
  }

  /** The offset of a printed character; `null` for one that was left out of the text. */
  toOffset({ page, item, at }: PdfPlace): number | null {
    const { starts, lengths, offsets } = this.pieces;
    for (const i of this.#piecesOf(page, item))
      if (offsets[i]! <= at && at < offsets[i]! + lengths[i]!) return starts[i]! + at - offsets[i]!;
    return null;
  }

  /** From where in the text on which page is printed, counted from 1. */
  pageRuns(): PageRun[] {
    const { starts, pages } = this.pieces;
    return starts.flatMap((start, i) => (pages[i] === pages[i - 1] ? [] : [{ start, page: pages[i]! + 1 }]));
  }

  /** The page, from 0, on which a span begins; `null` for a span without print. */
  pageOf(span: Span): number | null {
    return this.linesIn(span)[0]?.page ?? null;
  }

  /** The printed lines that a span touches, in text order. */
  linesIn(span: Span): PdfLine[] {
    const found: PdfLine[] = [];
    let i = Math.max(0, lastAtOrBefore(this.#lineStarts, span.start));
    for (; i < this.lines.length && this.lines[i]!.start < span.end; i += 1)
      if (this.lines[i]!.end > span.start) found.push(this.lines[i]!);
    return found;
  }

  #piecesOf(page: number, item: number): readonly number[] {
    if (!this.#first) {
      this.#first = new Map();
      this.pieces.items.forEach((other, i) => {
        const key = `${this.pieces.pages[i]} ${other}`;
        const list = this.#first!.get(key);
        if (list) list.push(i);
        else this.#first!.set(key, [i]);
      });
    }
    return this.#first.get(`${page} ${item}`) ?? [];
  }
}

/** Index of the last number that is at most `limit`; -1 before the first. */
const lastAtOrBefore = (numbers: readonly number[], limit: number): number => indexAt(numbers, limit + 1) - 1;
