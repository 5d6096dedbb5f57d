/**
 * `npm run --silent corpus -- DIR|FILE… --out figures.parquet [--terms terms.parquet] [--jsonl FILE|-]`: reads documents
 * beside one another into tables, a row a figure, a use of a term, a document. `--stdin` takes documents from standard
 * input instead, a line each, and with `--jsonl -` answers each with a line, in order. See docs/scale.md.
 */

import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { openCorpusFiles } from './corpus/corpus-files.ts';
import type { DocumentTask } from './corpus/document-task.ts';
import { findDocuments, readLines } from './corpus/find-documents.ts';
import { openProgress } from './corpus/progress.ts';
import { readAll } from './corpus/read-all.ts';
import { readWishes, usage, type Wishes } from './corpus/wishes.ts';
import { runCommand } from './run-command.ts';

/** Ended by Ctrl-C, as a shell says it: 128 and the signal's number. */
const interrupted = 130;

/** The documents that are not done yet, and how many there are in all where that was counted. */
async function listTasks(
  { paths, stdin }: Wishes,
  done: ReadonlySet<string>,
): Promise<{ tasks: AsyncIterable<DocumentTask>; total: number | null }> {
  const isLeft = ({ document }: DocumentTask): boolean => !done.has(document);
  if (stdin) return { tasks: filter(readLines(process.stdin), isLeft), total: null };
  let total = 0;
  for await (const task of findDocuments(paths)) if (isLeft(task)) total += 1;
  return { tasks: filter(findDocuments(paths), isLeft), total };
}

async function* filter<T>(all: AsyncIterable<T>, keep: (one: T) => boolean): AsyncGenerator<T> {
  for await (const one of all) if (keep(one)) yield one;
}

/** Takes lines, and waits where whoever reads them is slower. */
function openLines(target: string | null): { write(line: string): Promise<void>; close(): Promise<void> } {
  if (target === null) return { write: async () => {}, close: async () => {} };
  const stream = target === '-' ? process.stdout : createWriteStream(target, { flags: 'a' });
  return {
    async write(line) {
      if (!stream.write(`${line}\n`)) await once(stream, 'drain');
    },
    async close() {
      if (stream !== process.stdout) await new Promise<void>((resolve) => stream.end(resolve));
    },
  };
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
  const { tasks, total } = await listTasks(wishes, files?.done ?? new Set());
  const progress = openProgress(process.stderr, total);
  const lines = openLines(jsonl);
  const line = jsonl !== null;
  try {
    for await (const rows of readAll(tasks, { workforce, line, stop: stopping.signal })) {
      files?.add(rows);
      if (rows.line !== null) await lines.write(rows.line);
      progress.count(rows);
    }
  } finally {
    files?.close();
    await lines.close();
    progress.close();
  }
  return stopping.signal.aborted ? interrupted : 0;
}

runCommand(main, usage);
