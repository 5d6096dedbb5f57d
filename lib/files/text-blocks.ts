import { closesStatement } from '../text/print/marks.ts';
import { readPrint } from '../text/print/print.ts';
import type { CellSpan } from '../text/report-text.ts';
import type { Span } from '../text/span.ts';
import type { MergedCell, WordReading } from '../word/word-text.ts';

/** A part of a text without pages, for showing it; spans are of the report's text. */
export type TextBlock =
  | ({ kind: 'paragraph' | 'note' } & Span)
  /** 0 is the document's title, 1 the highest heading. */
  | ({ kind: 'heading'; level: number } & Span)
  /** Rows of cells, an empty one an empty span; what another cell spans is left out. */
  | { kind: 'table'; rows: TableCell[][] };

/** A cell, and how many columns and rows it spans. */
export type TableCell = Span & { columns: number; rows: number };

/** A title is no longer than this. */
const longestTitle = 40;

/**
 * The blocks of a text without pages: its lines, without empty ones. What is a heading is said by the document's
 * styles, else by its print: a line that is the head of a section, and a first line that is a title.
 */
export function layText({ report, notes, headings, merged = new Map() }: WordReading): TextBlock[] {
  const levels = new Map(headings.map(({ start, level }) => [start, level]));
  const noted = new Set(notes.map(({ start }) => start));
  const heads = new Map(
    readPrint(report).sections.map(({ head, level }) => [head.start, { ...head, level }]),
  );
  const cells = Map.groupBy(report.cells, ({ table, row }) => `${table} ${row}`);
  const rows = new Map([...cells.values()].map((row) => [row[0]!.start, row]));
  const isSpanned = spannedCells(report.cells, merged);
  const blocks: TextBlock[] = [];
  let table: number | null = null;
  for (const line of linesOf(report.text)) {
    const row = rows.get(line.start);
    if (row) {
      const cells = row
        .filter((cell) => !isSpanned.has(cell))
        .map(({ start, end }) => ({ start, end, ...(merged.get(start) ?? { columns: 1, rows: 1 }) }));
      const open = blocks.at(-1);
      if (open?.kind === 'table' && row[0]!.table === table) open.rows.push(cells);
      else blocks.push({ kind: 'table', rows: [cells] });
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

/** The cells that stand where another one of their table reaches. */
function spannedCells(cells: readonly CellSpan[], merged: ReadonlyMap<number, MergedCell>): Set<CellSpan> {
  const spanned = new Set<CellSpan>();
  const byTable = Map.groupBy(cells, ({ table }) => table);
  for (const head of cells) {
    const { columns, rows } = merged.get(head.start) ?? { columns: 1, rows: 1 };
    if (columns * rows === 1) continue;
    for (const cell of byTable.get(head.table)!) {
      const isIn =
        cell.row >= head.row &&
        cell.row < head.row + rows &&
        cell.column >= head.column &&
        cell.column < head.column + columns;
      // Whatever a file says: words are shown.
      if (isIn && cell !== head && cell.start === cell.end) spanned.add(cell);
    }
  }
  return spanned;
}

const isTitle = (text: string, { start, end }: Span): boolean =>
  end - start <= longestTitle && !closesStatement(text.slice(start, end));

function* linesOf(text: string): Generator<Span> {
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g))
    yield { start: index, end: index + line.length };
}
