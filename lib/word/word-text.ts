import { parseFileTitle } from '../text/file-title.ts';
import { plainReportText, type ReportText } from '../text/report-text.ts';
import type { Span } from '../text/span.ts';
import type { WordBlock, WordLine } from './word-lines.ts';

/** A heading by the document's own styles. */
export interface WordHeading extends Span {
  /** 1 is the highest; a document's title has 0. */
  level: number;
}

/** A Word document's text, and what its styles say of it. */
export interface WordReading {
  report: ReportText;
  /** Footnotes and endnotes, each a line, in text order. */
  notes: Span[];
  /** Lines set in a style of headings, in text order. */
  headings: WordHeading[];
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
  const reading: WordReading = { report, notes: [], headings: [] };
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
        report.cells.push({ ...write(cell), table: tables, row, column, header: false });
      });
    });
    tables += 1;
  }
  return reading;
}
