import type { CellSpan } from '../text/report-text.ts';
import type { Span } from '../text/span.ts';
import { composeGlyphs, type Glyph, jointOf } from './glyphs.ts';
import type { PdfLine, PdfPieces } from './pdf-map.ts';
import type { Row, TableRow } from './rows.ts';

/** Writes a document's text from printed rows, and notes where each of its characters is printed. */
export class PdfTextWriter {
  text = '';
  readonly pieces: PdfPieces = { starts: [], lengths: [], pages: [], items: [], offsets: [] };
  readonly lines: PdfLine[] = [];
  readonly cells: CellSpan[] = [];
  readonly superscripts: Span[] = [];
  #tables = 0;

  /** Writes rows as one line of text, each right behind the one before. */
  writeLine(rows: readonly Row[]): Span {
    this.#breakLine();
    const start = this.text.length;
    this.#writeRows(rows);
    return { start, end: this.text.length };
  }

  /** Writes a table: a line a row, its cells parted by one TAB. */
  writeTable(rows: readonly TableRow[]): void {
    const table = this.#tables;
    this.#tables += 1;
    rows.forEach((cells, row) => {
      this.#breakLine();
      cells.forEach((lines, column) => {
        if (column > 0) this.text += '\t';
        const start = this.text.length;
        this.#writeRows(lines);
        this.cells.push({ start, end: this.text.length, table, row, column, header: false });
      });
    });
  }

  #breakLine(): void {
    if (this.text !== '') this.text += '\n';
  }

  #writeRows(rows: readonly Row[]): void {
    let last: string | undefined;
    for (const row of rows) {
      const pieces = [...row.pieces].sort((a, b) => a.x0 - b.x0);
      const glyphs = composeGlyphs(pieces);
      this.text += jointOf(last, glyphs[0]?.unit);
      const start = this.text.length;
      this.#writeGlyphs(glyphs);
      this.#noteRaised(glyphs, start);
      const { page, x0, x1, y, size } = row;
      this.lines.push({ start, end: this.text.length, page, x0, x1, y, size });
      last = glyphs.at(-1)?.unit;
    }
  }

  #writeGlyphs(glyphs: readonly Glyph[]): void {
    const { starts, lengths, pages, items, offsets } = this.pieces;
    for (const { unit, place } of glyphs) {
      if (place) {
        const i = starts.length - 1;
        const goesOn =
          i >= 0 &&
          starts[i]! + lengths[i]! === this.text.length &&
          pages[i] === place.page &&
          items[i] === place.item &&
          offsets[i]! + lengths[i]! === place.at;
        if (goesOn) lengths[i]! += 1;
        else {
          starts.push(this.text.length);
          lengths.push(1);
          pages.push(place.page);
          items.push(place.item);
          offsets.push(place.at);
        }
      }
      this.text += unit;
    }
  }

  #noteRaised(glyphs: readonly Glyph[], start: number): void {
    glyphs.forEach(({ raised }, i) => {
      if (!raised) return;
      const open = this.superscripts.at(-1);
      if (open && open.end === start + i) open.end += 1;
      else this.superscripts.push({ start: start + i, end: start + i + 1 });
    });
  }
}
