import { type ListCounter, nextNumber } from './list-counter.ts';
import type { OdtStyles } from './odt-styles.ts';
import { textBlocks } from './title-lines.ts';
import {
  addText,
  emptyLine,
  joinLines,
  makeTable,
  noteBlock,
  prefixed,
  splitLines,
  type WordBlock,
  type WordLine,
} from './word-lines.ts';
import { attributeOf, childOf, childrenOf } from './xml.ts';

/** Elements whose inside is not printed, or says again what the text says. */
const unprinted = new Set(
  'tracked-changes annotation annotation-end sequence-decls variable-decls user-field-decls forms table-of-content illustration-index table-index object-index user-index alphabetical-index bibliography hidden-text hidden-paragraph ruby-text desc title event-listeners'.split(
    ' ',
  ),
);

/** A table has no more columns or rows that say nothing. */
const mostRepeated = 63;

/** Reads the blocks of an OpenDocument text, from its `office:text`; endnotes stand at its end. */
export const readOdt = (text: Element, styles: OdtStyles): WordBlock[] => new OdtReader(styles).read(text);

/** A list that is being read: its style, and its numbers so far. */
interface OpenList {
  style: string | null;
  counter: ListCounter;
}

class OdtReader {
  readonly #styles: OdtStyles;
  readonly #blocks: WordBlock[] = [];
  readonly #endnotes: WordBlock[] = [];
  readonly #outline: ListCounter;
  /** Lists by their style, for those that count on. */
  readonly #lists = new Map<string | null, ListCounter>();
  #notes: WordBlock[] = [];
  /** How many there were. */
  #footnotes = 0;
  #boxes: Element[] = [];

  constructor(styles: OdtStyles) {
    this.#styles = styles;
    this.#outline = { counters: [], levels: styles.outline };
  }

  read(text: Element): WordBlock[] {
    this.#readChildren(text);
    return [...this.#blocks, ...this.#endnotes];
  }

  #readChildren(container: Element): void {
    for (const child of container.children) this.#readBlock(child);
  }

  #readBlock(element: Element): void {
    const name = element.localName;
    if (unprinted.has(name) || attributeOf(element, 'display') === 'none') return;
    if (name === 'p') this.#addParagraph(this.#lineOf(element), null);
    else if (name === 'h') this.#addHeading(element);
    else if (name === 'list') this.#readList(element, { list: null, level: 0 });
    else if (name === 'table') this.#readTable(element);
    else this.#readChildren(element);
  }

  #addParagraph(line: WordLine, level: number | null): void {
    this.#blocks.push(...textBlocks(splitLines(line), level));
    this.#flush();
  }

  #addHeading(element: Element): void {
    const level = Number(attributeOf(element, 'outline-level') ?? 1);
    const number =
      attributeOf(element, 'is-list-header') === 'true' ? '' : nextNumber(this.#outline, level - 1);
    this.#addParagraph(prefixed(this.#lineOf(element), number), level);
  }

  /** A list in a list has the style of the one around it where it has none of its own. */
  #readList(element: Element, around: { list: OpenList | null; level: number }): void {
    const style = attributeOf(element, 'style-name') ?? around.list?.style ?? null;
    const goesOn =
      attributeOf(element, 'continue-numbering') === 'true' || attributeOf(element, 'continue-list') !== null;
    const inside = around.list?.style === style ? around.list.counter : null;
    const counter = inside ??
      (goesOn ? this.#lists.get(style) : null) ?? { counters: [], levels: this.#styles.levelsOf(style) };
    this.#lists.set(style, counter);
    for (const item of element.children) {
      let number = item.localName === 'list-item' ? null : '';
      for (const child of item.children) {
        if (child.localName === 'list') {
          this.#readList(child, { list: { style, counter }, level: around.level + 1 });
          continue;
        }
        if (child.localName !== 'p' && child.localName !== 'h') {
          this.#readBlock(child);
          continue;
        }
        number ??= nextNumber(counter, around.level);
        const level = child.localName === 'h' ? Number(attributeOf(child, 'outline-level') ?? 1) : null;
        this.#addParagraph(prefixed(this.#lineOf(child), number), level);
        number = '';
      }
    }
  }

  #readTable(table: Element): void {
    const rows = rowsOf(table).map((row) =>
      [...row.children].flatMap((cell) => {
        const repeated = Math.min(Number(attributeOf(cell, 'number-columns-repeated') ?? 1), mostRepeated);
        const line = cell.localName === 'table-cell' ? joinLines(this.#linesIn(cell)) : emptyLine();
        return Array.from({ length: repeated }, () => line);
      }),
    );
    const block = rows.length > 0 ? makeTable(rows) : null;
    if (block) this.#blocks.push(block);
    this.#flush();
  }

  /** The lines of all paragraphs of a cell or note. */
  #linesIn(container: Element): WordLine[] {
    return [...container.children].flatMap((child) => {
      if (child.localName === 'p' || child.localName === 'h') return splitLines(this.#lineOf(child));
      return unprinted.has(child.localName) ? [] : this.#linesIn(child);
    });
  }

  /** Writes what the block led to: its text boxes, then its notes. */
  #flush(): void {
    const boxes = this.#boxes;
    const notes = this.#notes;
    this.#boxes = [];
    this.#notes = [];
    for (const box of boxes) this.#readChildren(box);
    this.#blocks.push(...notes);
  }

  #lineOf(paragraph: Element): WordLine {
    const line = emptyLine();
    this.#addInside(paragraph, line, false);
    return line;
  }

  #addInside(element: Element, line: WordLine, raised: boolean): void {
    for (const node of element.childNodes) {
      // White space is one blank, as in a page (ODF 1.2, 6.1.2).
      if (node.nodeType === 3) addText(line, (node.nodeValue ?? '').replace(/[\t\r\n ]+/g, ' '), raised);
      else if (node.nodeType === 1) this.#add(node as Element, line, raised);
    }
  }

  #add(element: Element, line: WordLine, raised: boolean): void {
    const name = element.localName;
    if (unprinted.has(name)) return;
    if (name === 's')
      addText(line, ' '.repeat(Math.min(Number(attributeOf(element, 'c') ?? 1), mostRepeated)), raised);
    else if (name === 'tab') addText(line, ' ', raised);
    else if (name === 'line-break') addText(line, '\n', raised);
    else if (name === 'note') this.#addNote(element, line);
    else if (name === 'text-box') this.#boxes.push(element);
    else if (name === 'span') {
      const style = attributeOf(element, 'style-name');
      if (!this.#styles.isHidden(style))
        this.#addInside(element, line, raised || this.#styles.isRaised(style));
    } else this.#addInside(element, line, raised);
  }

  /** The mark that leads to a note, and the note itself, to be written behind the block. */
  #addNote(note: Element, line: WordLine): void {
    const isEndnote = attributeOf(note, 'note-class') === 'endnote';
    if (!isEndnote) this.#footnotes += 1;
    const cited = childOf(note, 'note-citation')?.textContent?.trim() ?? '';
    // Notes that count anew on each page are all 0 where no page was set when the file was written.
    const mark = cited === '0' && !isEndnote ? String(this.#footnotes) : cited;
    addText(line, mark, true);
    const notes = isEndnote ? this.#endnotes : this.#notes;
    notes.push(...childrenOf(note, 'note-body').map((body) => noteBlock(mark, this.#linesIn(body))));
  }
}

/** The rows of a table, those of its head and of groups too. */
const rowsOf = (container: Element): Element[] =>
  [...container.children].flatMap((child) => {
    if (child.localName === 'table-row') return [child];
    return /^table-(?:header-rows|row-group|rows)$/.test(child.localName) ? rowsOf(child) : [];
  });
