import { layText, type TextBlock } from '../../../lib/files/text-blocks.ts';
import { type Pieces, TextMap } from '../../../lib/page/text-map.ts';
import type { Span } from '../../../lib/text/span.ts';
import type { WordReading } from '../../../lib/word/word-text.ts';

/** A document without pages as it stands on the page: its element, and the way from its text to what is drawn. */
export interface WordView {
  root: HTMLElement;
  map: TextMap;
  /** Its headings in text order, with the elements that show them. */
  headings: { level: number; title: string; element: HTMLElement }[];
}

/** Lowest heading of HTML: a title is the first, a document's highest heading the second. */
const lowestHeading = 6;

/** Sets a document's text: headings, paragraphs, notes and tables as the document has them, in our own type. */
export function setText(reading: WordReading, document: Document): WordView {
  const root = document.createElement('article');
  root.className = 'word-sheet';
  root.lang = 'zh-CN';
  const pieces: Pieces = { starts: [], lengths: [], nodes: [], offsets: [] };
  const { text } = reading.report;
  const write = (element: HTMLElement, { start, end }: Span): HTMLElement => {
    if (end === start) return element;
    const node = document.createTextNode(text.slice(start, end));
    element.append(node);
    pieces.starts.push(start);
    pieces.lengths.push(end - start);
    pieces.nodes.push(node);
    pieces.offsets.push(0);
    return element;
  };
  const headings: WordView['headings'] = [];
  for (const block of layText(reading)) {
    const element = setBlock(block, { document, write });
    root.append(element);
    if (block.kind === 'heading')
      headings.push({ level: block.level, title: text.slice(block.start, block.end), element });
  }
  return { root, map: new TextMap(pieces), headings };
}

interface Setting {
  document: Document;
  /** Writes a span of the text into an element. */
  write(element: HTMLElement, span: Span): HTMLElement;
}

function setBlock(block: TextBlock, { document, write }: Setting): HTMLElement {
  if (block.kind === 'heading') {
    const tag = `h${Math.min(lowestHeading, block.level + 1)}`;
    return write(document.createElement(tag), block);
  }
  if (block.kind !== 'table') {
    const paragraph = write(document.createElement('p'), block);
    if (block.kind === 'note') paragraph.className = 'word-note';
    return paragraph;
  }
  // A wide table is moved inside its frame, not the page.
  const frame = document.createElement('div');
  frame.className = 'word-table';
  frame.tabIndex = 0;
  const table = document.createElement('table');
  for (const cells of block.rows) {
    const row = table.insertRow();
    for (const cell of cells) {
      const shown = row.insertCell();
      if (cell.columns > 1) shown.colSpan = cell.columns;
      if (cell.rows > 1) shown.rowSpan = cell.rows;
      write(shown, cell);
    }
  }
  frame.append(table);
  return frame;
}
