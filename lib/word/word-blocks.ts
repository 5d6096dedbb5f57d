import { raiseDigits } from '../text/number-signs.ts';
import type { Span } from '../text/span.ts';
import { Headings } from './headings.ts';
import { formatNumber } from './number-formats.ts';
import type { Numbering } from './numbering.ts';
import { attributeOf, childOf, childrenOf, childValue, isOn } from './xml.ts';

/** Words as they are printed; `raised` are the spans of superscripts in them. */
export interface WordLine {
  text: string;
  raised: Span[];
}

/** A part of a Word document: a paragraph, a note behind the paragraph or table that leads to it, a table. */
export type WordBlock =
  | ({ kind: 'paragraph' | 'note' } & WordLine)
  /** In a style of headings; 1 is the highest level, a document's title has 0. */
  | ({ kind: 'heading'; level: number } & WordLine)
  /** Rows of cells; a cell that another one spans is empty. */
  | { kind: 'table'; rows: WordLine[][] };

/** The parts of a `.docx` that hold what is printed. */
export interface WordParts {
  body: Element;
  footnotes: Document | null;
  endnotes: Document | null;
  settings: Document | null;
  styles: Document | null;
  numbering: Numbering;
}

/** Elements whose inside is not printed: properties, what was deleted, codes of fields, what other readers draw instead. */
const unprinted = new Set([
  'pPr',
  'rPr',
  'del',
  'moveFrom',
  'delText',
  'instrText',
  'delInstrText',
  'rt',
  'Fallback',
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
  readonly #headings: Headings;
  readonly #counts = { footnote: 0, endnote: 0 };
  /** Notes that the block being read leads to. */
  #notes: WordBlock[] = [];
  /** Text boxes that hang on the paragraph being read. */
  #boxes: Element[] = [];

  constructor(parts: WordParts) {
    this.#parts = parts;
    this.#headings = new Headings(parts.styles);
  }

  read(): WordBlock[] {
    this.#readChildren(this.#parts.body);
    return [...this.#blocks, ...this.#endnotes];
  }

  #readChildren(container: Element): void {
    for (const child of container.children) {
      if (child.localName === 'p') this.#readParagraph(child);
      else if (child.localName === 'tbl') this.#readTable(child);
      else if (!unprinted.has(child.localName)) this.#readChildren(child);
    }
  }

  #readParagraph(paragraph: Element): void {
    const properties = childOf(paragraph, 'pPr');
    const number = this.#parts.numbering.next(properties);
    const line = this.#readLine(paragraph);
    const level = this.#headings.levelOf(properties);
    for (const part of splitLines(prefixed(line, number)))
      this.#blocks.push(
        level === null ? { kind: 'paragraph', ...part } : { kind: 'heading', level, ...part },
      );
    this.#flush();
  }

  #readTable(table: Element): void {
    const rows = childrenOf(table, 'tr').map((row) =>
      childrenOf(row, 'tc').flatMap((cell) => this.#readCell(cell)),
    );
    const columns = Math.max(0, ...rows.map(({ length }) => length));
    const empty = (): WordLine => ({ text: '', raised: [] });
    if (rows.some((row) => row.some(({ text }) => text !== '')))
      this.#blocks.push({
        kind: 'table',
        rows: rows.map((row) => [...row, ...Array.from({ length: columns - row.length }, empty)]),
      });
    this.#flush();
  }

  /** A cell and the empty ones that it spans; all its paragraphs stand on one line. */
  #readCell(cell: Element): WordLine[] {
    const properties = childOf(cell, 'tcPr');
    const spanned = Math.max(1, Number(childValue(properties, 'gridSpan') ?? 1));
    const merge = childOf(properties, 'vMerge');
    const goesOn = merge !== null && (attributeOf(merge, 'val') ?? 'continue') === 'continue';
    const line: WordLine = { text: '', raised: [] };
    for (const paragraph of goesOn ? [] : paragraphsIn(cell)) {
      const number = this.#parts.numbering.next(childOf(paragraph, 'pPr'));
      for (const part of splitLines(prefixed(this.#readLine(paragraph), number))) append(line, part, ' ');
    }
    return [line, ...Array.from({ length: spanned - 1 }, () => ({ text: '', raised: [] }))];
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

  #readLine(paragraph: Element): WordLine {
    const line: WordLine = { text: '', raised: [] };
    this.#addInside(paragraph, line, false);
    return line;
  }

  #addInside(element: Element, line: WordLine, raised: boolean): void {
    for (const child of element.children) this.#add(child, line, raised);
  }

  #add(element: Element, line: WordLine, raised: boolean): void {
    const name = element.localName;
    if (unprinted.has(name)) return;
    if (name === 't') addText(line, element.textContent ?? '', raised);
    else if (name === 'tab') addText(line, ' ', false);
    else if (name === 'br' || name === 'cr') addText(line, breakOf(element), false);
    else if (name === 'noBreakHyphen') addText(line, '-', raised);
    else if (name === 'footnoteReference' || name === 'endnoteReference') this.#addReference(element, line);
    else if (name === 'txbxContent') this.#boxes.push(element);
    else if (name === 'r') {
      const properties = childOf(element, 'rPr');
      if (isOn(properties, 'vanish')) return;
      this.#addInside(element, line, childValue(properties, 'vertAlign') === 'superscript');
    } else this.#addInside(element, line, raised);
  }

  /** The mark that leads to a note, as Word numbers it, and the note itself, to be written behind the block. */
  #addReference(reference: Element, line: WordLine): void {
    const kind = reference.localName === 'footnoteReference' ? 'footnote' : 'endnote';
    const notes = kind === 'footnote' ? this.#parts.footnotes : this.#parts.endnotes;
    const id = attributeOf(reference, 'id');
    const note = childrenOf(notes?.documentElement, kind).find((other) => attributeOf(other, 'id') === id);
    if (!note) return;
    // A mark that the writer chose stands in the text beside the reference.
    const mark = attributeOf(reference, 'customMarkFollows') === null ? this.#markOf(kind) : '';
    addText(line, mark, true);
    const written: WordLine = { text: '', raised: [] };
    addText(written, mark, true);
    const lines = childrenOf(note, 'p').flatMap((paragraph) => splitLines(this.#readLine(paragraph)));
    for (const [i, part] of lines.entries()) append(written, part, i === 0 ? '' : ' ');
    (kind === 'footnote' ? this.#notes : this.#endnotes).push({ kind: 'note', ...written });
  }

  #markOf(kind: 'footnote' | 'endnote'): string {
    this.#counts[kind] += 1;
    const settings = childOf(this.#parts.settings?.documentElement, `${kind}Pr`);
    const section = this.#parts.body.getElementsByTagNameNS(this.#parts.body.namespaceURI, `${kind}Pr`)[0];
    const format = childValue(section, 'numFmt') ?? childValue(settings, 'numFmt');
    return formatNumber(format ?? (kind === 'footnote' ? 'decimal' : 'lowerRoman'), this.#counts[kind]);
  }
}

/** The paragraphs of a cell, those of a table inside it too. */
const paragraphsIn = (container: Element): Element[] =>
  [...container.children].flatMap((child) => {
    if (child.localName === 'p') return [child];
    return unprinted.has(child.localName) ? [] : paragraphsIn(child);
  });

/** Pages and columns break where the page ends: only a line's break is the writer's. */
const breakOf = (element: Element): string =>
  /^(?:page|column)$/.test(attributeOf(element, 'type') ?? '') ? '' : '\n';

function addText(line: WordLine, text: string, raised: boolean): void {
  if (text === '') return;
  const start = line.text.length;
  line.text += raised
    ? raiseDigits(text)
    : text.replace(/[\t\r\n]/g, (blank) => (blank === '\n' ? '\n' : ' '));
  const open = line.raised.at(-1);
  if (!raised) return;
  if (open?.end === start) open.end = line.text.length;
  else line.raised.push({ start, end: line.text.length });
}

function append(line: WordLine, part: WordLine, joint: string): void {
  const at = line.text === '' ? 0 : line.text.length + joint.length;
  line.text += `${line.text === '' ? '' : joint}${part.text}`;
  line.raised.push(...part.raised.map(({ start, end }) => ({ start: start + at, end: end + at })));
}

/** The line with its list's number before it. */
function prefixed({ text, raised }: WordLine, number: string): WordLine {
  if (number === '' || text.trim() === '') return { text, raised };
  const line: WordLine = { text: number, raised: [] };
  append(line, { text, raised }, '');
  return line;
}

/** The printed lines of a paragraph, blanks at their ends left out; none for an empty one. */
function splitLines({ text, raised }: WordLine): WordLine[] {
  const lines: WordLine[] = [];
  let from = 0;
  for (const part of text.split('\n')) {
    const start = from + part.length - part.trimStart().length;
    const end = Math.max(start, from + part.trimEnd().length);
    const spans = raised.filter((span) => span.start >= start && span.end <= end);
    if (end > start)
      lines.push({
        text: text.slice(start, end),
        raised: spans.map((span) => ({ start: span.start - start, end: span.end - start })),
      });
    from += part.length + 1;
  }
  return lines;
}
