import { parseFileTitle } from '../text/file-title.ts';
import { plainReportText, type ReportText } from '../text/report-text.ts';
import type { Span } from '../text/span.ts';
import type { WordBlock, WordLine } from './word-lines.ts';

/** A heading by the document's own styles. */
export interface WordHeading extends Span {
  /** 1 is the highest; a document's title has 0. */
  level: number;
}

/** A cell that spans columns or rows of its table. */
export interface MergedCell {
  columns: number;
  rows: number;
}

/** A Word document's text, and what its styles say of it. */
export interface WordReading {
  report: ReportText;
  /** Footnotes and endnotes, each a line, in text order. */
  notes: Span[];
  /** Lines set in a style of headings, in text order. */
  headings: WordHeading[];
  /** By where it begins in the text; the cells that it spans are empty ones, as the text has them. Left out where the format says nothing of them. */
  merged?: ReadonlyMap<number, MergedCell> | undefined;
}

/** What a Word document says of itself beside its text. */
export interface WordFacts {
  /** Where it was read from; `null` for a local file. */
  address: string | null;
  /** The title among its properties; often a template's. */
  title: string | null;
}

/** The text of a document's blocks: a paragraph or note is a line, a table row is a line, its cells parted by one TAB. */
export function writeWordText(blocks: readonly WordBlock[], { address, title }: WordFacts): WordReading {
  const report = plainReportText('', address);
  report.documentTitle = parseFileTitle(title);
  const merged = new Map<number, MergedCell>();
  const reading: WordReading = { report, notes: [], headings: [], merged };
  let tables = 0;
  const write = ({ text, raised }: WordLine): Span => {
    const start = report.text.length;
    report.text += text;
    report.superscripts.push(...raised.map((span) => ({ start: span.start + start, end: span.end + start })));
    return { start, end: report.text.length };
  };
  const breakLine = (): void => {
    if (report.text !== '') report.text += '\n';
  };
  for (const block of blocks) {
    if (block.kind !== 'table') {
      breakLine();
      const span = write(block);
      if (block.kind === 'note') reading.notes.push(span);
      if (block.kind === 'heading') reading.headings.push({ ...span, level: block.level });
      continue;
    }
    block.rows.forEach((cells, row) => {
      breakLine();
      cells.forEach((cell, column) => {
        if (column > 0) report.text += '\t';
        const span = write(cell);
        report.cells.push({ ...span, table: tables, row, column, header: false });
        const { columns = 1 } = cell;
        const rows = cell.fromAbove ? 1 : 1 + countBelow(block.rows.slice(row + 1), column);
        if (columns > 1 || rows > 1) merged.set(span.start, { columns, rows });
      });
    });
    tables += 1;
  }
  return reading;
}

/** How many rows from the first on have no cell of their own in a column, since the one above reaches into them. */
function countBelow(rows: readonly WordLine[][], column: number): number {
  const end = rows.findIndex((row) => !row[column]?.fromAbove);
  return end < 0 ? rows.length : end;
}
