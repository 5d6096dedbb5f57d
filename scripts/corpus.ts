/**
 * `npm run --silent corpus -- DIR|FILE… --out figures.parquet [--terms terms.parquet] [--jsonl FILE|-]`: reads documents
 * beside one another into tables, a row a figure, a use of a term, a document. `--stdin` takes documents from standard
 * input instead, a line each, and with `--jsonl -` answers each with a line, in order. See docs/scale.md.
 */

import { createWriteStream } from 'node:fs';
import { openCorpusFiles } from './corpus/corpus-files.ts';
import type { DocumentTask, DoneDocuments } from './corpus/document-task.ts';
import { findDocuments, readLines } from './corpus/find-documents.ts';
import { documentsInLines } from './corpus/line-file.ts';
import { OtherFile } from './corpus/parquet-file.ts';
import { openProgress } from './corpus/progress.ts';
import { readAll } from './corpus/read-all.ts';
import { readWishes, usage, type Wishes } from './corpus/wishes.ts';
import { runCommand } from './run-command.ts';

/** Ended by Ctrl-C, as a shell says it: 128 and the signal's number. */
const interrupted = 130;

/**
 * The documents that are not done yet, how many there are of them where that was counted, and how many were passed over.
 * Of an input all are listed: whoever writes lines and reads the answers waits for one to each.
 */
async function listTasks(
  { paths, stdin }: Wishes,
  done: DoneDocuments,
): Promise<{ tasks: AsyncIterable<DocumentTask>; total: number | null; passed: number }> {
  if (stdin) return { tasks: readLines(process.stdin), total: null, passed: 0 };
  const isLeft = ({ document }: DocumentTask): boolean => !done.has(document);
  let total = 0;
  let passed = 0;
  for await (const task of findDocuments(paths)) {
    if (isLeft(task)) total += 1;
    else passed += 1;
  }
  return { tasks: filter(findDocuments(paths), isLeft), total, passed };
}

async function* filter<T>(all: AsyncIterable<T>, keep: (one: T) => boolean): AsyncGenerator<T> {
  for await (const one of all) if (keep(one)) yield one;
}

/** Takes lines, and waits where whoever reads them is slower. */
interface Lines {
  /** Rejects with an `OtherFile` where they can't be written, or nobody reads them any more. */
  write(line: string): Promise<void>;
  close(): Promise<void>;
}

function openLines(target: string | null): Lines {
  if (target === null) return { write: async () => {}, close: async () => {} };
  const stream = target === '-' ? process.stdout : createWriteStream(target, { flags: 'a' });
  let failure: OtherFile | null = null;
  let tell = (_failure: OtherFile): void => {};
  stream.once('error', (error) => {
    failure = new OtherFile(`${target}: ${lineFault(error)}`);
    tell(failure);
  });
  /** Who waits hears of a failure; where nobody waits, the next one does. */
  const unlessFailed = (begin: (done: () => void) => void): Promise<void> =>
    new Promise((resolve, reject) => {
      tell = reject;
      if (failure) reject(failure);
      else begin(resolve);
    });
  return {
    write: (line) =>
      unlessFailed((done) => {
        if (stream.write(`${line}\n`)) done();
        else stream.once('drain', done);
      }),
    async close() {
      if (stream === process.stdout || stream.destroyed) return;
      await unlessFailed((done) => stream.end(done));
    },
  };
}

function lineFault(error: Error): string {
  if ((error as { code?: unknown }).code === 'EPIPE')
    return '没有人再读这些行 (nobody reads the lines any more)';
  return `写不进去 (can’t be written): ${error.message}`;
}

async function main(): Promise<number> {
  const wishes = readWishes(process.argv.slice(2));
  if (!wishes) {
    console.error(usage);
    return 2;
  }
  const { out, terms, jsonl, workforce } = wishes;
  const files =
    out === null ? null : await openCorpusFiles({ figures: out, reports: wishes.reports!, terms });
  const stopping = new AbortController();
  process.once('SIGINT', () => stopping.abort());
  process.once('SIGTERM', () => stopping.abort());
  const done: DoneDocuments = files?.done ?? new Map();
  const { tasks, total, passed } = await listTasks(wishes, done);
  const progress = openProgress(process.stderr, total);
  progress.pass(passed);
  const isFile = jsonl !== null && jsonl !== '-';
  // With tables the command goes on where it stopped; without them it adds whatever it is asked.
  const written = isFile && files ? await documentsInLines(jsonl) : new Set<string>();
  const lines = openLines(jsonl);
  const line = jsonl !== null;
  try {
    for await (const rows of readAll(tasks, { workforce, line, done, stop: stopping.signal })) {
      files?.add(rows);
      const isNew = rows.report !== null;
      // A file has its line from the run that read the document.
      const isSaid = isFile && (!isNew || written.has(rows.document));
      if (rows.line !== null && !isSaid) await lines.write(rows.line);
      if (isNew) progress.count(rows);
      else progress.pass(1);
    }
  } finally {
    try {
      files?.close();
    } finally {
      progress.close();
      // Whoever writes them may still be there; the command is done.
      if (wishes.stdin) process.stdin.destroy();
      await lines.close();
    }
  }
  return stopping.signal.aborted ? interrupted : 0;
}

runCommand(main, usage);
