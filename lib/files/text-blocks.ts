import { closesStatement } from '../text/print/marks.ts';
import { readPrint } from '../text/print/print.ts';
import type { CellSpan } from '../text/report-text.ts';
import type { Span } from '../text/span.ts';
import type { WordReading } from '../word/word-text.ts';

/** A part of a text without pages, for showing it; spans are of the report's text. */
export type TextBlock =
  | ({ kind: 'paragraph' | 'note' } & Span)
  /** 0 is the document's title, 1 the highest heading. */
  | ({ kind: 'heading'; level: number } & Span)
  /** Rows of cells, an empty one an empty span. */
  | { kind: 'table'; rows: Span[][] };

/** A title is no longer than this. */
const longestTitle = 40;

/**
 * The blocks of a text without pages: its lines, without empty ones. What is a heading is said by the document's
 * styles, else by its print: a line that is the head of a section, and a first line that is a title.
 */
export function layText({ report, notes, headings }: WordReading): TextBlock[] {
  const levels = new Map(headings.map(({ start, level }) => [start, level]));
  const noted = new Set(notes.map(({ start }) => start));
  const heads = new Map(
    readPrint(report).sections.map(({ head, level }) => [head.start, { ...head, level }]),
  );
  const cells = Map.groupBy(report.cells, ({ table, row }) => `${table} ${row}`);
  const rows = new Map([...cells.values()].map((row) => [row[0]!.start, row]));
  const blocks: TextBlock[] = [];
  let table: number | null = null;
  for (const line of linesOf(report.text)) {
    const row = rows.get(line.start);
    if (row) {
      addRow(blocks, row, table);
      table = row[0]!.table;
      continue;
    }
    table = null;
    if (report.text.slice(line.start, line.end).trim() === '') continue;
    const head = heads.get(line.start);
    const level =
      levels.get(line.start) ??
      (head && head.end >= line.end
        ? head.level
        : blocks.length === 0 && isTitle(report.text, line)
          ? 0
          : null);
    if (noted.has(line.start)) blocks.push({ kind: 'note', ...line });
    else if (level !== null) blocks.push({ kind: 'heading', level, ...line });
    else blocks.push({ kind: 'paragraph', ...line });
  }
  return blocks;
}

/** Adds a row to the table that the row before it stands in, or begins one. */
function addRow(blocks: TextBlock[], row: readonly CellSpan[], table: number | null): void {
  const cells = row.map(({ start, end }) => ({ start, end }));
  const open = blocks.at(-1);
  if (open?.kind === 'table' && row[0]!.table === table) open.rows.push(cells);
  else blocks.push({ kind: 'table', rows: [cells] });
}

const isTitle = (text: string, { start, end }: Span): boolean =>
  end - start <= longestTitle && !closesStatement(text.slice(start, end));

function* linesOf(text: string): Generator<Span> {
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g))
    yield { start: index, end: index + line.length };
}
