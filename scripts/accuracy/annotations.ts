import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Figure, FigureStatus } from '../../lib/analysis/figure.ts';
import { isLikeName, judgeName, statementAt } from './judge-gold.ts';
import type { DocumentScore, Judgement, ScoredField } from './judgement.ts';
import { readReport } from './read-report.ts';

/** What a reader says of one number of a public report, without the report's words around it. */
export interface AnnotationRow {
  /** The report's path in a copy of `lawtext/gov`. */
  doc: string;
  /** Where the number begins in the report's plain text (`plainMarkdown`), in UTF-16 units. */
  at: number;
  /** The number as printed. */
  q: string;
  /** Any of these names is right; `null` where the text does not say. */
  names: string[] | null;
  /** Names that say less than the text does. */
  poor?: string[];
  period?: string | null;
  status?: FigureStatus;
  goal?: boolean;
}

/** A report of `lawtext/gov` as plain text: without front matter, comments and the marks of Markdown; notes' marks in brackets. */
export const plainMarkdown = (source: string): string =>
  source
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/^#+\s*/gm, '')
    .replace(/\*\*/g, '')
    .replace(/\[\^(\d+)\]/g, '[$1]')
    .replace(/^>\s?/gm, '')
    .replace(/\\$/gm, '');

/** All rows of the `.jsonl` files of a folder, by document, in text order; empty where the folder is missing. */
export function readAnnotations(folder: string): Map<string, AnnotationRow[]> {
  const byDocument = new Map<string, AnnotationRow[]>();
  if (!existsSync(folder)) return byDocument;
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith('.jsonl')) continue;
    for (const line of readFileSync(join(folder, file), 'utf8').split('\n')) {
      if (line.trim() === '') continue;
      const row = JSON.parse(line) as AnnotationRow;
      byDocument.set(row.doc, [...(byDocument.get(row.doc) ?? []), row]);
    }
  }
  for (const rows of byDocument.values()) rows.sort((a, b) => a.at - b.at);
  return byDocument;
}

/** Judges the reading of an annotated report; `null` where the copy of the reports lacks it. Throws where the text is another than the annotated one. */
export function scoreAnnotations(
  copy: string,
  document: string,
  rows: readonly AnnotationRow[],
): DocumentScore | null {
  const path = join(copy, document);
  if (!existsSync(path)) return null;
  const text = plainMarkdown(readFileSync(path, 'utf8'));
  const { figures } = readReport(text);
  const judged = rows.map((row) => {
    if (!text.startsWith(row.q, row.at)) throw new Error(`${document}: no ${row.q} at ${row.at}`);
    const end = row.at + row.q.length;
    return judge(row, figures.find((figure) => figure.start < end && row.at < figure.end) ?? null, text);
  });
  return { document, judged, spurious: null };
}

function judge(row: AnnotationRow, got: Figure | null, text: string): Judgement {
  const right: Judgement['right'] = {};
  const saidWrong: ScoredField[] = [];
  for (const field of ['period', 'status', 'goal'] as const) {
    if (got === null || row[field] === undefined) continue;
    right[field] = got[field] === row[field];
    if (!right[field] && got[field] !== null) saidWrong.push(field);
  }
  if (got !== null) {
    right.indicator = (row.names ?? [null]).some((name) => isLikeName(name, got.indicator));
    if (!right.indicator && got.indicator !== null) saidWrong.push('indicator');
  }
  const asked = { names: row.names, poor: row.poor, statement: statementAt(text, row.at) };
  return {
    quote: `${row.q} at ${row.at}`,
    found: got !== null,
    headline: false,
    right,
    saidWrong,
    name: got && judgeName(got, asked),
  };
}
