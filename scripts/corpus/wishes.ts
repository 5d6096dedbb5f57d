import { availableParallelism } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { callOf } from '../call-of.ts';
import type { Workforce } from './read-all.ts';

/** How the command is called. */
export const usage = `Usage: ${callOf('corpus')} DIR|FILE… --out figures.parquet [--terms terms.parquet]
         [--reports reports.parquet] [--jsonl FILE|-] [--threads N] [--limit SECONDS] [--memory MB]
       ${callOf('corpus')} --stdin --jsonl - [--out …]   (a line each: a path, or {"id","path"|"text","url"})`;

/** What the corpus command is asked to do. */
export interface Wishes {
  /** Files and folders; empty with `stdin`. */
  paths: string[];
  /** Documents come a line each from standard input. */
  stdin: boolean;
  /** Where the tables go; `null` for one that is not wanted. */
  out: string | null;
  reports: string | null;
  terms: string | null;
  /** Where lines of JSON go, `-` for standard output; `null` for none. */
  jsonl: string | null;
  workforce: Workforce;
}

/** What arguments ask for, or `null` where they make no sense. Throws for an option that is not known (`ERR_PARSE_ARGS_…`). */
export function readWishes(args: string[]): Wishes | null {
  const text = { type: 'string' } as const;
  const { values, positionals: paths } = parseArgs({
    args,
    options: {
      ...{ out: text, reports: text, terms: text, jsonl: text, threads: text, limit: text, memory: text },
      stdin: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  const workforce = {
    threads: Number(values.threads ?? availableParallelism()),
    limit: Number(values.limit ?? 120) * 1000,
    memory: Number(values.memory ?? 1500),
  };
  const { out = null, terms = null, jsonl = null, stdin = false } = values;
  const reports = values.reports ?? (out === null ? null : reportsBeside(out));
  const targets = [out, reports, terms, jsonl === '-' ? null : jsonl].filter((path) => path !== null);
  const isSound =
    new Set(targets.map((path) => resolve(path))).size === targets.length &&
    (stdin ? paths.length === 0 : paths.length > 0) &&
    (out !== null || (jsonl !== null && reports === null && terms === null)) &&
    Number.isInteger(workforce.threads) &&
    Object.values(workforce).every((count) => count > 0);
  return isSound ? { paths, stdin, out, reports, terms, jsonl, workforce } : null;
}

/** `figures.parquet` has its documents in `figures.reports.parquet`. */
const reportsBeside = (out: string): string =>
  join(dirname(out), `${basename(out).replace(/\.parquet$/, '')}.reports.parquet`);
