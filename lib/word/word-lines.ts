import { raiseMark } from '../text/number-signs.ts';
import type { Span } from '../text/span.ts';

/** Words as they are printed; `raised` are the spans of superscripts in them. */
export interface WordLine {
  text: string;
  raised: Span[];
  /** Of a cell that spans columns: how many; the others stand empty behind it. Left out for one. */
  columns?: number | undefined;
  /** True for a cell that the one above it in its column reaches into: empty, and none of its own. */
  fromAbove?: boolean | undefined;
}

/** A part of a Word document: a paragraph, a note behind the paragraph or table that leads to it, a table. */
export type WordBlock =
  | ({ kind: 'paragraph' | 'note' } & WordLine)
  /** In a style of headings; 1 is the highest level, a document's title has 0. */
  | ({ kind: 'heading'; level: number } & WordLine)
  /** Rows of cells; a cell that another one spans is empty. */
  | { kind: 'table'; rows: WordLine[][] };

/** A level of an outline from here on is the text's own. */
const textLevel = 9;

/** The level of a heading by its level in an outline, which counts from 0; `null` for text. */
export const levelOfOutline = (outline: number): number | null => (outline < textLevel ? outline + 1 : null);

/** A line without words. */
export const emptyLine = (): WordLine => ({ text: '', raised: [] });

/** A table of rows, filled up with empty cells to the longest; `null` for one without words. */
export function makeTable(rows: readonly WordLine[][]): WordBlock | null {
  if (rows.every((row) => row.every(({ text }) => text === ''))) return null;
  const columns = Math.max(...rows.map(({ length }) => length));
  return {
    kind: 'table',
    rows: rows.map((row) => [...row, ...Array.from({ length: columns - row.length }, emptyLine)]),
  };
}

/** A note: the mark that leads to it, empty for a note without one, and its lines as one. */
export function noteBlock(mark: string, lines: readonly WordLine[]): WordBlock {
  const line = emptyLine();
  addText(line, mark, true);
  append(line, joinLines(lines), '');
  return { kind: 'note', ...line };
}

/** Lines with words as one, parted by blanks. */
export function joinLines(lines: readonly WordLine[]): WordLine {
  const line = emptyLine();
  for (const part of lines) append(line, part, ' ');
  return line;
}

/** Adds printed text; raised digits and Roman numerals become those that Unicode has. Breaks are kept, other blanks are blanks. */
export function addText(line: WordLine, text: string, raised: boolean): void {
  if (text === '') return;
  const start = line.text.length;
  line.text += raised ? raiseMark(text) : text.replace(/[\t\r\n]/g, (blank) => (blank === '\n' ? '\n' : ' '));
  const open = line.raised.at(-1);
  if (!raised) return;
  if (open?.end === start) open.end = line.text.length;
  else line.raised.push({ start, end: line.text.length });
}

/** Adds a line behind another one, parted by `joint` where both have words. */
export function append(line: WordLine, part: WordLine, joint: string): void {
  const at = line.text === '' ? 0 : line.text.length + joint.length;
  line.text += `${line.text === '' ? '' : joint}${part.text}`;
  line.raised.push(...part.raised.map(({ start, end }) => ({ start: start + at, end: end + at })));
}

/** The line with its list's number before it. */
export function prefixed({ text, raised }: WordLine, number: string): WordLine {
  if (number === '' || text.trim() === '') return { text, raised };
  const line: WordLine = { text: number, raised: [] };
  append(line, { text, raised }, '');
  return line;
}

/** The printed lines of a paragraph, blanks at their ends left out; none for an empty one. */
export function splitLines({ text, raised }: WordLine): WordLine[] {
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
