import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listSources, projectRoot, readSource } from '../../../tests/helpers/sources.ts';
import { type ImportGraph, importGraph } from './import-graph.ts';
import type { Asked, Ran } from './run-in-process.ts';
import { runners } from './runners.ts';

/** The tests, known by what they reach, and a process that runs them over one changed source at a time. Writes no file. */
export interface TestsByReach {
  /** How many files of tests pass without a change, and which do not: those say nothing of changes. */
  passing: number;
  failing: string[];
  /** How many changes made a test hang, or its process end, so far: they count as noticed. */
  hung(): number;
  /** Runs the files that reach a place of a source over its changed text, the likeliest first, until one fails. */
  try(change: Change): Promise<Verdict>;
  close(): void;
}

/** A source as it is changed. */
export interface Change {
  file: string;
  /** Where it is changed. */
  at: number;
  now: string;
}

/** What became of a change: the file that noticed it, or `null` and how many did not. */
export interface Verdict {
  noticedBy: string | null;
  tried: number;
}

/** Whole commands and servers, and what needs builds or vitest's own processes. */
const leftOut =
  /^tests\/(?:unit\/(?:scripts\/|reading\/passes|files\/command-line|laws\/|proof\/)|contracts\/(?:build|pdfjs|names|patterns|documents)|dom\/library\/sync)/;

/** Milliseconds of tests of other rooms that are run for one change at most, as they took when nothing was changed. */
const patience = 12_000;
/** Milliseconds after which a file hangs, by those of the processor that it takes without a change: a machine may be busy. */
const hangs = (took: number): number => 60_000 + 40 * took;
/** A process is begun anew after so many changes: what they loaded is never let go. */
const changesOfProcess = 60;

interface TestFile {
  file: string;
  ok: boolean;
  took: number;
  ran: Ran;
}

/** Runs every test that loads a module of some rooms once, and sees what it reaches. */
export async function testsByReach(rooms: readonly string[]): Promise<TestsByReach> {
  const graph = importGraph();
  const isOf = (file: string) => rooms.some((room) => file.startsWith(`lib/${room}/`));
  const files = ['unit', 'contracts', 'store', 'dom']
    .flatMap((kind) => listSources(`tests/${kind}`, /\.test\.tsx?$/))
    .filter((file) => !leftOut.test(file) && [...graph.loaded(file)].some(isOf));
  const seen = await watchFiles(files, graph);
  const known = seen.filter(({ ok }) => ok);
  const failing = seen.filter(({ ok }) => !ok).map(({ file }) => file);
  const atLoad = reachedAtLoad(known);

  const processes = runners();
  let changes = 0;
  let hung = 0;
  return {
    passing: known.length,
    failing,
    hung: () => hung,
    async try({ file, at, now }) {
      changes += 1;
      if (changes % changesOfProcess === 0) processes.end();
      const loaders = graph.loaders(file);
      const reach = known.filter(
        (test) => loaders.has(test.file) && (reaches(test.ran[file], at) ?? atLoad(file, at)),
      );
      const ordered = orderTests(reach, file);
      for (const [i, test] of ordered.entries()) {
        const asked: Asked = { ask: 'try', file: test.file, changed: file, now, loaders: [...loaders] };
        const answer = await processes.ask(asked, hangs(test.took));
        if (!answer) hung += 1;
        if (!answer?.ok) return { noticedBy: test.file, tried: i + 1 };
      }
      return { noticedBy: null, tried: ordered.length };
    },
    close: () => processes.end(),
  };
}

/** What was seen of files that are as they were, with all they load, is kept from run to run. */
const kept = join(projectRoot, '.cache/proof/reach.json');

/** Runs files without a change, and sees what each reaches. */
async function watchFiles(files: readonly string[], graph: ImportGraph): Promise<TestFile[]> {
  const before = readKept();
  const after = { ...before };
  const watchers = runners();
  // How tests are run is part of what is seen.
  const own = listSources('scripts/proof/mutations');
  const found: TestFile[] = [];
  for (const file of files) {
    const hash = createHash('sha256');
    for (const one of [...own, ...[...graph.loaded(file)].sort()]) hash.update(one).update(readSource(one));
    const key = hash.digest('hex');
    let seen = before[file]?.key === key ? before[file].seen : undefined;
    if (!seen) {
      const answer = await watchers.ask({ ask: 'watch', file }, 600_000);
      seen = { file, ok: answer?.ok ?? false, took: answer?.took ?? 0, ran: answer?.ran ?? {} };
    }
    after[file] = { key, seen };
    found.push(seen);
  }
  watchers.end();
  mkdirSync(join(kept, '..'), { recursive: true });
  writeFileSync(kept, JSON.stringify(after));
  return found;
}

function readKept(): Record<string, { key: string; seen: TestFile }> {
  try {
    return JSON.parse(readFileSync(kept, 'utf8'));
  } catch {
    return {};
  }
}

/** Whether a place was run; `null` where nothing is known of its function. */
function reaches(ran: Ran[string] | undefined, at: number): boolean | null {
  const told = (ran ?? []).map((ranges) => ranges.findLast(([start, end]) => start <= at && at < end)?.[2]);
  return told.includes(true) || (told.includes(false) ? false : null);
}

/**
 * Whether a place is run while its module loads, which only the first test that loads it sees: then all reach it. Where
 * nobody saw it load, since what was seen is of several runs, every place may be.
 */
function reachedAtLoad(tests: readonly TestFile[]): (file: string, at: number) => boolean {
  return (file, at) => {
    const saw = tests.filter(({ ran }) => ran[file]?.flat().some(([start]) => start === 0));
    return saw.length === 0 || saw.some(({ ran }) => reaches(ran[file], at));
  };
}

/** The tests that are named after the module first, then those of its room, then the quickest of the others, as many as patience allows. */
function orderTests(tests: readonly TestFile[], module: string): TestFile[] {
  const [, room, ...path] = module.replace(/\.ts$/, '').split('/');
  const rank = ({ file }: TestFile): number =>
    file.includes(`/${path.at(-1)}.test.`) ? 0 : file.includes(`/${room}/`) ? 1 : 2;
  const sorted = [...tests].sort((a, b) => rank(a) - rank(b) || a.took - b.took);
  let spent = 0;
  // What the room's own tests notice, they notice however long they take.
  return sorted.filter((test) => {
    if (rank(test) === 2) spent += test.took;
    return spent <= patience;
  });
}
