import { readDocBoxes } from './doc-boxes.ts';
import type { DocFile, Story } from './doc-file.ts';
import { DocLists } from './doc-lists.ts';
import { type DocNote, readDocNotes } from './doc-notes.ts';
import { numberOf, type Properties, PropertyRuns, property } from './doc-properties.ts';
import { DocStyles } from './doc-styles.ts';
import { DocTable } from './doc-table.ts';
import { printedByField } from './field-text.ts';
import { signOf } from './symbol-signs.ts';
import { textBlocks } from './title-lines.ts';
import {
  addText,
  emptyLine,
  noteBlock,
  prefixed,
  splitLines,
  type WordBlock,
  type WordLine,
} from './word-lines.ts';

/** Control characters of a `.doc`'s text (MS-DOC 2.4.1 and 2.8.29). */
const mark = {
  cell: '\x07',
  tab: '\t',
  line: '\x0b',
  page: '\x0c',
  paragraph: '\r',
  fieldBegins: '\x13',
  fieldSeparates: '\x14',
  fieldEnds: '\x15',
  hyphen: '\x1e',
} as const;

/** Reads the blocks of a `.doc`'s body in order; endnotes stand at its end. */
export const readDocBlocks = (doc: DocFile): WordBlock[] => new DocReader(doc).read();

/** A paragraph as it was read. */
interface Paragraph {
  line: WordLine;
  /** It ends with a cell's mark. */
  endsCell: boolean;
  style: number;
  properties: Properties;
}

class DocReader {
  readonly #doc: DocFile;
  readonly #characters: PropertyRuns;
  readonly #paragraphs: PropertyRuns;
  readonly #styles: DocStyles;
  readonly #lists: DocLists;
  readonly #notesAt: Map<number, DocNote>;
  readonly #boxesAt: Map<number, Story[]>;
  readonly #blocks: WordBlock[] = [];
  readonly #endnotes: WordBlock[] = [];
  /** Notes and text boxes that the paragraph or table being read leads to. */
  #notes: WordBlock[] = [];
  #boxes: Story[] = [];

  constructor(doc: DocFile) {
    this.#doc = doc;
    this.#characters = new PropertyRuns(doc, 'characters');
    this.#paragraphs = new PropertyRuns(doc, 'paragraphs');
    this.#styles = new DocStyles(doc);
    this.#lists = new DocLists(doc, this.#styles);
    this.#notesAt = readDocNotes(doc);
    this.#boxesAt = readDocBoxes(doc);
  }

  read(): WordBlock[] {
    const { main } = this.#doc.stories;
    this.#readStory(main);
    for (const box of this.#boxesAt.get(main.end) ?? []) this.#readStory(box);
    return [...this.#blocks, ...this.#endnotes];
  }

  #readStory(story: Story): void {
    const table = new DocTable();
    for (const paragraph of this.#readParagraphs(story)) {
      if (numberOf(paragraph.properties, property.inTable) !== 0) {
        table.add({ ...paragraph, lines: this.#printedLines(paragraph) });
        continue;
      }
      this.#endTable(table);
      const level = this.#styles.levelOf(paragraph.style, paragraph.properties);
      this.#blocks.push(...textBlocks(this.#printedLines(paragraph), level));
      this.#flush();
    }
    this.#endTable(table);
  }

  #printedLines({ line, style, properties }: Paragraph): WordLine[] {
    return splitLines(prefixed(line, this.#lists.next(style, properties)));
  }

  #endTable(table: DocTable): void {
    const block = table.end();
    if (!block) return;
    this.#blocks.push(block);
    this.#flush();
  }

  /** Writes what the block led to: its text boxes, then its notes. */
  #flush(): void {
    const boxes = this.#boxes;
    const notes = this.#notes;
    this.#boxes = [];
    this.#notes = [];
    for (const box of boxes) this.#readStory(box);
    this.#blocks.push(...notes);
  }

  /** The paragraphs of a part of the text; one whose mark was deleted goes on with the next. */
  *#readParagraphs({ start, end }: Story): Generator<Paragraph> {
    const fields: { shown: boolean; instruction: string }[] = [];
    let line = emptyLine();
    for (let position = start; position < end; position += 1) {
      const unit = this.#doc.text[position]!;
      const at = this.#doc.toFile(position);
      const { properties } = this.#characters.at(at);
      if (unit === mark.fieldBegins) fields.push({ shown: false, instruction: '' });
      else if (unit === mark.fieldSeparates) fields.at(-1)!.shown = true;
      else if (unit === mark.fieldEnds) {
        const instruction = fields.pop()?.instruction ?? '';
        if (fields.every(({ shown }) => shown) && !numberOf(properties, property.deleted))
          addText(line, printedByField(instruction), false);
      } else if (fields.at(-1)?.shown === false) fields.at(-1)!.instruction += unit;
      const ends = unit === mark.paragraph || unit === mark.cell || unit === mark.page;
      if (!ends) {
        if (fields.every(({ shown }) => shown)) this.#addUnit(line, { unit, position, properties });
        continue;
      }
      if (unit === mark.paragraph && numberOf(properties, property.deleted) !== 0) continue;
      const { style, properties: own } = this.#paragraphs.at(at);
      yield { line, endsCell: unit === mark.cell, style, properties: own };
      line = emptyLine();
    }
    if (line.text !== '') yield { line, endsCell: false, style: 0, properties: new Map() };
  }

  #addUnit(line: WordLine, { unit, position, properties }: DocUnit): void {
    if (numberOf(properties, property.deleted) || this.#isHidden(position, properties)) return;
    const note = this.#notesAt.get(position);
    if (note) this.#addNote(line, note);
    if (this.#boxesAt.has(position)) this.#boxes.push(...this.#boxesAt.get(position)!);
    const raised = numberOf(properties, property.raised) === 1;
    if (numberOf(properties, property.special) !== 0) {
      const symbol = properties.get(property.symbol);
      if (symbol) addText(line, signOf(null, symbol.getUint16(2, true)), raised);
    } else if (unit === mark.tab) addText(line, ' ', false);
    else if (unit === mark.line) addText(line, '\n', false);
    else if (unit === mark.hyphen) addText(line, '-', raised);
    else if (unit >= ' ') addText(line, unit, raised);
  }

  #isHidden(position: number, properties: Properties): boolean {
    return this.#styles.isHidden(properties, this.#paragraphs.at(this.#doc.toFile(position)).style);
  }

  /** The mark that leads to a note, and the note itself, to be written behind the block. */
  #addNote(line: WordLine, note: DocNote): void {
    const mark = note.mark ?? '';
    addText(line, mark, true);
    const lines = [...this.#readParagraphs(note)].flatMap((paragraph) => splitLines(paragraph.line));
    (note.kind === 'footnote' ? this.#notes : this.#endnotes).push(noteBlock(mark, lines));
  }
}

/** One unit of the text, where it stands and what it is. */
interface DocUnit {
  unit: string;
  position: number;
  properties: Properties;
}
