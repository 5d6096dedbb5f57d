import { textBlocks } from './title-lines.ts';
import {
  append,
  emptyLine,
  makeTable,
  noteBlock,
  splitLines,
  type WordBlock,
  type WordLine,
} from './word-lines.ts';

/** Puts an RTF file's lines together to blocks: paragraphs, tables, and what hangs on them. */
export class RtfWriter {
  readonly #blocks: WordBlock[] = [];
  readonly #endnotes: WordBlock[] = [];
  /** Notes and text boxes of the paragraph or table that is being read. */
  #parts: WordBlock[] = [];
  #rows: WordLine[][] = [];
  #cells: WordLine[] = [];
  #cell = emptyLine();

  /** Adds a paragraph outside tables; `level` is that of a heading, `null` for text. */
  addParagraph(line: WordLine, level: number | null): void {
    this.#endTable();
    this.#blocks.push(...textBlocks(splitLines(line), level));
    this.#flush();
  }

  /** Adds a paragraph to the cell that is being read. */
  addToCell(line: WordLine): void {
    for (const part of splitLines(line)) append(this.#cell, part, ' ');
  }

  /** Ends a cell with its last line; a cell of a table inside a cell is text of that one. */
  addCell(line: WordLine, isOuter: boolean): void {
    this.addToCell(line);
    if (!isOuter) return;
    this.#cells.push(this.#cell);
    this.#cell = emptyLine();
  }

  endRow(): void {
    if (this.#cells.length > 0) this.#rows.push(this.#cells);
    this.#cells = [];
    this.#cell = emptyLine();
  }

  /** Adds a note or a text box, which stands behind what it hangs on; endnotes stand at the end. */
  addPart(kind: 'note' | 'endnote' | 'box', lines: readonly WordLine[]): void {
    if (kind === 'box') this.#parts.push(...textBlocks(lines, null));
    else (kind === 'note' ? this.#parts : this.#endnotes).push(noteBlock('', lines));
  }

  /** All blocks; endnotes last. */
  end(): WordBlock[] {
    this.endRow();
    this.#endTable();
    this.#flush();
    return [...this.#blocks, ...this.#endnotes];
  }

  #endTable(): void {
    this.endRow();
    if (this.#rows.length === 0) return;
    const block = makeTable(this.#rows);
    this.#rows = [];
    if (block) this.#blocks.push(block);
    this.#flush();
  }

  #flush(): void {
    this.#blocks.push(...this.#parts);
    this.#parts = [];
  }
}
