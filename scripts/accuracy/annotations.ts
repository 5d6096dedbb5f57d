import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Figure, FigureKind } from '../../lib/analysis/figure.ts';
import { withoutNotation } from '../proof/corpus/documents.ts';
import { isLikeName, judgeName, statementAt } from './judge-gold.ts';
import type { DocumentScore, Judgement, ScoredField } from './judgement.ts';
import { readReport } from './read-report.ts';

/** A number that measures something, as a reader of the report judged it. `tests/fixtures/annotations/README.md` tells each field. */
export interface AnnotatedFigure {
  /** A path inside `lawtext/gov`, `owner/name:path` for another repository, or an address. */
  doc: string;
  /** UTF-16 offset of the number's first character in the cleaned text. */
  at: number;
  /** The number with its unit, as printed. */
  q: string;
  /** Right names, the shortest clear one first; `null` where the text does not say. */
  names: string[] | null;
  /** Names that are incomplete but not false. */
  poor?: string[];
  kind: FigureKind;
  /** In the base unit. */
  value: number;
  unit: string | null;
  dir: 'up' | 'down' | null;
  basis: string | null;
  period: string | null;
  status: 'actual' | 'target';
  goal: boolean;
  /** Two careful readers would differ. */
  unsure?: true;
}

/** A number that measures nothing: a name, a grade, an anniversary. */
export interface AnnotatedOther {
  doc: string;
  at: number;
  q: string;
  figure: false;
  unsure?: true;
}

export type Annotation = AnnotatedFigure | AnnotatedOther;

/** The rows of one document, in the order of the text; `file` is their file's name without its ending. */
export interface AnnotatedDocument {
  file: string;
  doc: string;
  rows: Annotation[];
}

/** Where the documents lie whose names alone were annotated: rows without kind, value and the like. */
export const namesAlone = join(import.meta.dirname, '../../tests/fixtures/annotations/names');

/** Every annotated document of a folder, in the order of the files' names. */
export function readAnnotations(folder: string): AnnotatedDocument[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort();
  return files.map((file) => {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    const rows = lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Annotation);
    return { file: basename(file, '.jsonl'), doc: rows[0]!.doc, rows };
  });
}

/**
 * The text of an annotated document in one of the folders: at its path in a copy of its repository, or as the opening
 * of a page in `FILE.txt`; `null` where no folder has it.
 */
export function annotatedText(folders: readonly string[], { file, doc }: AnnotatedDocument): string | null {
  const path = doc.includes('://') ? `${file}.txt` : doc.slice(doc.indexOf(':') + 1);
  const found = folders.map((folder) => join(folder, path)).find((place) => existsSync(place));
  if (found === undefined) return null;
  const source = readFileSync(found, 'utf8');
  return path.endsWith('.md') ? withoutNotation(source) : source;
}

/** The figure that a row speaks of, by overlap; `null` where none was read there. */
export function figureAt<T extends Pick<Figure, 'start' | 'end'>>(
  figures: readonly T[],
  { at, q }: Pick<Annotation, 'at' | 'q'>,
): T | null {
  return figures.find((figure) => figure.start < at + q.length && at < figure.end) ?? null;
}

/** Judges the reading of an annotated document. Throws where the text is another than the annotated one. */
export function scoreAnnotations(document: AnnotatedDocument, text: string): DocumentScore {
  const { figures } = readReport(text);
  const judged: Judgement[] = [];
  const spurious: string[] = [];
  for (const row of document.rows) {
    if (!text.startsWith(row.q, row.at)) throw new Error(`${document.doc}: no ${row.q} at ${row.at}`);
    const got = figureAt(figures, row);
    if (!('figure' in row)) judged.push(judge(row, got, text));
    else if (got !== null) spurious.push(`${got.text} at ${got.start}`);
  }
  return { document: document.file, judged, spurious };
}

const compared = ['unit', 'kind', 'dir', 'basis', 'period', 'goal'] as const;

function judge(row: AnnotatedFigure, got: Figure | null, text: string): Judgement {
  const right: Judgement['right'] = {};
  if (got !== null) {
    for (const field of compared) right[field] = got[field] === row[field];
    right.value = Math.abs(got.value - row.value) <= 1e-6 * Math.max(1, Math.abs(row.value));
    right.status = (got.status === 'target') === (row.status === 'target');
    right.indicator = (row.names ?? [null]).some((name) => isLikeName(name, got.indicator));
  }
  const fields = Object.keys(right) as ScoredField[];
  const asked = { names: row.names, poor: row.poor, statement: statementAt(text, row.at) };
  return {
    quote: `${row.q} at ${row.at}`,
    found: got !== null,
    headline: false,
    right,
    saidWrong: fields.filter((field) => !right[field] && got![field] !== null),
    name: got && judgeName(got, asked),
  };
}
