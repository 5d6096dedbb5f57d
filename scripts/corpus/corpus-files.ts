import type { Cell } from './column.ts';
import type { DocumentRows, DoneDocuments, Problem } from './document-task.ts';
import { lockFile } from './lock-file.ts';
import { assertOwnFile, OtherFile, openParquetFile, type ParquetFile } from './parquet-file.ts';
import { engineVersion, figureColumns, reportColumns, termColumns } from './tables.ts';

/** Where the tables go; `null` for one that is not wanted. */
export interface CorpusPaths {
  figures: string;
  reports: string;
  terms: string | null;
}

/** The tables of a corpus on disk. */
export interface CorpusFiles {
  /** Documents that stood in the files when they were opened. */
  readonly done: DoneDocuments;
  /** Adds a document that is not there; what was added may wait in memory until a group is full. */
  add(rows: DocumentRows): void;
  /** Writes what waits, where all that came before could be written, and closes the files. */
  close(): void;
}

/** Rows of a group of figures; the other tables' groups end where this one's do. */
const groupRows = 50_000;
/** Footers grow with the groups they name; they take at most this part of what stands between two of them. */
const footerShare = 1 / 4;
/** Bytes that a footer has for a group, measured; only how often one is written hangs on it. */
const footerBytesOfGroup = 10_000;
/** Bytes that a row has, measured. */
const rowBytes = 60;

/**
 * Opens the tables, for this run alone, and goes on where an earlier run stopped: what it did not sign is dropped from all of them alike,
 * since the reports say how many rows of the others belong to them. Rows of another version of the program are not kept.
 * Reads who is in the reports, and why they were not read, to know what is done.
 */
export async function openCorpusFiles(paths: CorpusPaths): Promise<CorpusFiles> {
  // Before any of them is made.
  const all = Object.values(paths).filter((path) => path !== null);
  for (const path of all) assertOwnFile(path);
  const unlocks: (() => void)[] = [];
  const unlock = (): void => {
    for (const one of unlocks) one();
  };
  try {
    for (const path of all) unlocks.push(lockFile(path));
    const files = await openTables(paths);
    return { ...files, close: () => tryAll([files.close, unlock]) };
  } catch (error) {
    unlock();
    throw error;
  }
}

/** Does one after the other, also where one fails. */
function tryAll(steps: readonly (() => void)[]): void {
  const [first, ...rest] = steps;
  if (!first) return;
  try {
    first();
  } finally {
    tryAll(rest);
  }
}

async function openTables(paths: CorpusPaths): Promise<CorpusFiles> {
  let signed: Notes = {};
  const reports = openParquetFile(paths.reports, reportColumns, (notes) => {
    if (notes.engine !== engineVersion) return 0;
    signed = notes;
    return Number.POSITIVE_INFINITY;
  });
  if (reports.rows > 0 && 'terms' in signed !== (paths.terms !== null))
    throw new OtherFile(
      `${paths.reports}: 上次有无 --terms 与这次不同 (the earlier run and this one differ in --terms)`,
    );
  const figures = openParquetFile(paths.figures, figureColumns, () => Number(signed.figures ?? 0));
  const terms =
    paths.terms === null ? null : openParquetFile(paths.terms, termColumns, () => Number(signed.terms ?? 0));
  return { done: await readDone(reports), ...gather({ reports, figures, terms }) };
}

async function readDone(reports: ParquetFile): Promise<DoneDocuments> {
  const column = async (name: string) => (await reports.readColumn(name)) as (string | null)[];
  const documents = (await column('document')) as string[];
  const kinds = await column('problem');
  const sentences = await column('problem_sentence');
  const problemAt = (row: number): Problem | null =>
    kinds[row] ? { kind: kinds[row], sentence: sentences[row] ?? '' } : null;
  return new Map(documents.map((document, row) => [document, problemAt(row)]));
}

type Notes = Readonly<Record<string, string>>;

interface Tables<Table, Terms = Table> {
  figures: Table;
  terms: Terms;
  reports: Table;
}

/** Lets rows wait until a group is full, and writes the tables together: the reports last, which answer for the others. */
function gather(files: Tables<ParquetFile, ParquetFile | null>): Omit<CorpusFiles, 'done'> {
  const waiting: Tables<Cell[][]> = { figures: [], terms: [], reports: [] };
  let rowsSinceFooter = 0;
  /** What could not be written whole is never signed: the last footer stands. */
  let hasFailed = false;
  const writeGroups = (): void => {
    hasFailed = true;
    for (const name of ['figures', 'terms', 'reports'] as const) {
      files[name]?.add(waiting[name]);
      rowsSinceFooter += waiting[name].length;
      waiting[name] = [];
    }
    hasFailed = false;
  };
  const sign = (): void => {
    const rows: Record<string, string> = { engine: engineVersion, figures: String(files.figures.rows) };
    if (files.terms) rows.terms = String(files.terms.rows);
    files.figures.sign({ engine: engineVersion });
    files.terms?.sign({ engine: engineVersion });
    files.reports.sign(rows);
    rowsSinceFooter = 0;
  };
  return {
    add(rows) {
      if (rows.report === null) return;
      waiting.reports.push(rows.report);
      for (const row of rows.figures) waiting.figures.push(row);
      if (files.terms) for (const row of rows.terms) waiting.terms.push(row);
      if (waiting.figures.length < groupRows) return;
      writeGroups();
      if (files.figures.groups * footerBytesOfGroup <= rowsSinceFooter * rowBytes * footerShare) sign();
    },
    close() {
      const descriptors = [files.figures, files.terms, files.reports];
      const write = (): void => {
        if (hasFailed) return;
        writeGroups();
        sign();
      };
      tryAll([write, ...descriptors.map((file) => () => file?.close())]);
    },
  };
}
