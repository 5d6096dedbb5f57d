import type { DocxStyles } from './docx-styles.ts';
import { printedByField } from './field-text.ts';
import { beforeWords } from './list-counter.ts';
import { NoteMarks } from './note-marks.ts';
import type { NoteKind } from './number-formats.ts';
import type { Numbering } from './numbering.ts';
import { signOf } from './symbol-signs.ts';
import { textBlocks } from './title-lines.ts';
import {
  addText,
  append,
  emptyLine,
  joinLines,
  makeTable,
  noteBlock,
  prefixed,
  splitLines,
  type WordBlock,
  type WordLine,
} from './word-lines.ts';
import { attributeOf, childOf, childrenOf, childValue } from './xml.ts';

/** The parts of a document that hold what is printed, by their root elements; its styles and lists as they are read. */
export interface WordParts {
  body: Element;
  footnotes: Element | null;
  endnotes: Element | null;
  settings: Element | null;
  styles: DocxStyles;
  numbering: Numbering;
}

/** Elements whose inside is not printed: properties, what was deleted, codes of fields. */
const unprinted = new Set([
  'pPr',
  'rPr',
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'delInstrText',
  'rt',
  'listPr',
  'sdtPr',
  'sectPr',
  'tblPr',
  'tblGrid',
]);

/** Reads the blocks of a document's body in order; endnotes stand at its end. */
export function readBlocks(parts: WordParts): WordBlock[] {
  return new BlockReader(parts).read();
}

class BlockReader {
  readonly #parts: WordParts;
  readonly #blocks: WordBlock[] = [];
  readonly #endnotes: WordBlock[] = [];
  readonly #marks: NoteMarks;
  /** Fields that have begun, the innermost last: what stands before their result is a code. */
  readonly #fields: { shown: boolean; instruction: string }[] = [];
  /** A line whose paragraph's end was deleted: it goes on with the next one. */
  #open = emptyLine();
  /** Notes that the block being read leads to. */
  #notes: WordBlock[] = [];
  /** Text boxes that hang on the paragraph being read. */
  #boxes: Element[] = [];

  constructor(parts: WordParts) {
    this.#parts = parts;
    this.#marks = new NoteMarks(parts);
  }

  read(): WordBlock[] {
    this.#readChildren(this.#parts.body);
    return [...this.#blocks, ...this.#endnotes];
  }

  #readChildren(container: Element): void {
    for (const child of container.children) {
      if (child.localName === 'p') this.#readParagraph(child);
      else if (child.localName === 'tbl') this.#readTable(child);
      else if (child.localName === 'AlternateContent') this.#readChildren(drawnPart(child));
      else if (!unprinted.has(child.localName)) this.#readChildren(child);
    }
  }

  #readParagraph(paragraph: Element): void {
    const properties = childOf(paragraph, 'pPr');
    const line = this.#open;
    append(line, this.#printedLine(paragraph), '');
    this.#open = emptyLine();
    if (childOf(childOf(properties, 'rPr'), 'del')) this.#open = line;
    else {
      const level = this.#parts.styles.levelOf(properties);
      this.#blocks.push(...textBlocks(splitLines(line), level));
    }
    if (childOf(properties, 'sectPr')) this.#marks.endSection();
    this.#flush();
  }

  /** A paragraph's text behind the number of its list. */
  #printedLine(paragraph: Element): WordLine {
    const properties = childOf(paragraph, 'pPr');
    // Counted first: a text box inside may go on with the list.
    const number = this.#parts.numbering.next(properties) || writtenNumber(properties);
    const line = emptyLine();
    this.#addInside(paragraph, { line, paragraph: properties, raised: false });
    return prefixed(line, number);
  }

  /** The lines of all paragraphs of a cell or note. */
  #printedLines(container: Element): WordLine[] {
    return paragraphsIn(container).flatMap((paragraph) => splitLines(this.#printedLine(paragraph)));
  }

  #readTable(table: Element): void {
    const rows = membersOf(table, 'tr')
      .filter((row) => !childOf(childOf(row, 'trPr'), 'del'))
      .map((row) => [
        ...emptyCells(childValue(childOf(row, 'trPr'), 'gridBefore')),
        ...membersOf(row, 'tc').flatMap((cell) => this.#readCell(cell)),
      ]);
    const block = makeTable(rows);
    if (block) this.#blocks.push(block);
    this.#flush();
  }

  /** A cell and the empty ones that it spans; all its paragraphs stand on one line. */
  #readCell(cell: Element): WordLine[] {
    const properties = childOf(cell, 'tcPr');
    const spanned = Math.max(1, Number(childValue(properties, 'gridSpan') ?? 1));
    const merge = childOf(properties, 'vMerge');
    const goesOn = merge !== null && (attributeOf(merge, 'val') ?? 'continue') === 'continue';
    const line: WordLine = { ...joinLines(goesOn ? [] : this.#printedLines(cell)), columns: spanned };
    if (goesOn) line.fromAbove = true;
    return [line, ...emptyCells(spanned - 1)];
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

  #addInside(element: Element, place: LinePlace): void {
    for (const child of element.children) this.#add(child, place);
  }

  #add(element: Element, place: LinePlace): void {
    const { line, raised } = place;
    const name = element.localName;
    if (name === 'fldChar') this.#followField(attributeOf(element, 'fldCharType'), line);
    if (name === 'instrText' && this.#fields.at(-1)?.shown === false)
      this.#fields.at(-1)!.instruction += element.textContent ?? '';
    if (unprinted.has(name) || name === 'fldChar') return;
    if (name === 'txbxContent') this.#boxes.push(element);
    else if (name === 'AlternateContent') this.#addInside(drawnPart(element), place);
    else if (name === 'footnoteReference' || name === 'endnoteReference') this.#addReference(element, line);
    else if (name === 'footnote' || name === 'endnote')
      this.#addNote(element, { line, kind: name, isCounted: true });
    else if (name === 'lastRenderedPageBreak') this.#marks.endPage();
    else if (name === 'r') this.#addRun(element, place);
    else if (printed[name]) {
      if (this.#fields.every(({ shown }) => shown)) addText(line, printed[name](element), raised);
    } else this.#addInside(element, place);
  }

  #addRun(run: Element, { line, paragraph }: LinePlace): void {
    const properties = childOf(run, 'rPr');
    if (this.#parts.styles.isHidden(properties, paragraph)) return;
    this.#addInside(run, { line, paragraph, raised: this.#parts.styles.isRaised(properties) });
  }

  #followField(type: string | null, line: WordLine): void {
    if (type === 'begin') this.#fields.push({ shown: false, instruction: '' });
    else if (type === 'end') {
      const instruction = this.#fields.pop()?.instruction ?? '';
      if (this.#fields.every(({ shown }) => shown)) addText(line, printedByField(instruction), false);
    } else if (this.#fields.length > 0) this.#fields.at(-1)!.shown = true;
  }

  #addReference(reference: Element, line: WordLine): void {
    const kind = reference.localName === 'footnoteReference' ? 'footnote' : 'endnote';
    const notes = kind === 'footnote' ? this.#parts.footnotes : this.#parts.endnotes;
    const id = attributeOf(reference, 'id');
    const note = childrenOf(notes, kind).find((other) => attributeOf(other, 'id') === id);
    // A mark that the writer chose stands in the text beside the reference.
    const own = attributeOf(reference, 'customMarkFollows');
    if (note) this.#addNote(note, { line, kind, isCounted: own === null || /^(?:0|false|off)$/.test(own) });
  }

  /** The mark that leads to a note, as Word numbers it, and the note itself, to be written behind the block. */
  #addNote(note: Element, { line, kind, isCounted }: NotePlace): void {
    const mark = isCounted ? this.#marks.next(kind) : '';
    addText(line, mark, true);
    (kind === 'footnote' ? this.#notes : this.#endnotes).push(noteBlock(mark, this.#printedLines(note)));
  }
}

/** Where text goes: its line, the properties of its paragraph, and whether it is set as a superscript. */
interface LinePlace {
  line: WordLine;
  paragraph: Element | null;
  raised: boolean;
}

interface NotePlace {
  line: WordLine;
  kind: NoteKind;
  isCounted: boolean;
}

/** What elements without more in them print. */
const printed: Readonly<Record<string, (element: Element) => string>> = {
  t: (element) => element.textContent ?? '',
  tab: () => ' ',
  ptab: () => ' ',
  br: breakOf,
  cr: breakOf,
  noBreakHyphen: () => '-',
  sym: (element) =>
    signOf(attributeOf(element, 'font'), Number.parseInt(attributeOf(element, 'char') ?? '', 16) || 0),
};

/**
 * The part of several that is drawn: the first one with text of a kind that is read, else the one that stands in for
 * them. All of them say the same.
 */
function drawnPart(alternatives: Element): Element {
  const parts = [...alternatives.children];
  const hasText = (part: Element): boolean => part.getElementsByTagNameNS('*', 't').length > 0;
  return parts.find(hasText) ?? parts[0] ?? alternatives;
}

/** The rows of a table or cells of a row, those in controls and inserted ones too. */
function membersOf(container: Element, name: string): Element[] {
  return [...container.children].flatMap((child) => {
    if (child.localName === name) return [child];
    return unprinted.has(child.localName) || child.localName === 'tbl' || child.localName === 'p'
      ? []
      : membersOf(child, name);
  });
}

/** The number of a list that Word 2003 wrote beside its properties. */
function writtenNumber(properties: Element | null): string {
  return beforeWords(childValue(childOf(properties, 'listPr'), 't')?.trim() ?? '');
}

const emptyCells = (count: string | number | null): WordLine[] =>
  Array.from({ length: Math.min(Number(count ?? 0) || 0, mostColumns) }, emptyLine);

/** Word has no more columns. */
const mostColumns = 63;

/** The paragraphs of a cell, those of a table inside it too. */
const paragraphsIn = (container: Element): Element[] =>
  [...container.children].flatMap((child) => {
    if (child.localName === 'p') return [child];
    return unprinted.has(child.localName) ? [] : paragraphsIn(child);
  });

/** Pages and columns break where the page ends: only a line's break is the writer's. */
function breakOf(element: Element): string {
  return /^(?:page|column)$/.test(attributeOf(element, 'type') ?? '') ? '' : '\n';
}
