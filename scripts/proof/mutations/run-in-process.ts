import { Session } from 'node:inspector/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { projectRoot } from '../../../tests/helpers/sources.ts';
import { changeModule, importTests, loadModules } from './modules.ts';
import { forgetTests, runTests } from './plain-tests.ts';

// The child process of `tests-by-reach.ts`: it runs files of tests one after the other, without a DOM, or with one
// where its first word is `dom`.

/** What the parent asks for. */
export type Asked =
  | { ask: 'watch'; file: string }
  | { ask: 'try'; file: string; changed: string; now: string; loaders: readonly string[] };

/** The answer: whether the file passed, in how many ms of the processor's time, and what of `lib` it ran, if watched. */
export interface Answer {
  ok: boolean;
  took: number;
  ran: Ran;
  /** The first line of what failed. */
  error: string;
}

/** Ranges of a module as it was loaded once, with whether they were run; later ones lie within earlier ones. */
export type Ranges = [start: number, end: number, run: boolean][];
/** What was run of modules, by path from the project's root, for each time that they were loaded. */
export type Ran = Record<string, Ranges[]>;

const withDom = process.argv[2] === 'dom';
loadModules(withDom);
/** Opens what surrounds a file of tests, and returns what closes it; the document's own module needs no types' loader. */
const open = withDom ? (await import('./document.ts')).openDocument : async () => async () => {};

async function runFile(file: string, again: boolean): Promise<{ ok: boolean; took: number; error: string }> {
  const from = process.cpuUsage();
  let error = '';
  const close = await open(file);
  try {
    forgetTests();
    await importTests(file, again);
    await runTests();
  } catch (thrown) {
    error =
      String((thrown as Error)?.stack ?? thrown)
        .split('\n')
        .slice(0, 2)
        .join(' ') || 'thrown';
  } finally {
    await close();
  }
  const { user, system } = process.cpuUsage(from);
  return { ok: error === '', took: (user + system) / 1000, error };
}

const session = new Session();
let watching = false;

async function watch(): Promise<void> {
  if (watching) return;
  watching = true;
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });
}

async function takeRan(): Promise<Ran> {
  const { result } = await session.post('Profiler.takePreciseCoverage');
  const lib = pathToFileURL(join(projectRoot, 'lib/')).href;
  const ran: Ran = {};
  for (const { url, functions } of result) {
    if (!url.startsWith(lib)) continue;
    const path = `lib/${decodeURI(url.slice(lib.length)).replace(/\?.*/, '')}`;
    const ranges = functions.flatMap((one) =>
      one.ranges.map(({ startOffset, endOffset, count }): Ranges[number] => [
        startOffset,
        endOffset,
        count > 0,
      ]),
    );
    ran[path] ??= [];
    if (!ran[path].some((known) => isDeepStrictEqual(known, ranges))) ran[path].push(ranges);
  }
  return ran;
}

async function answer(asked: Asked): Promise<Answer> {
  if (asked.ask === 'watch') {
    await watch();
    const outcome = await runFile(asked.file, true);
    return { ...outcome, ran: await takeRan() };
  }
  changeModule(asked.changed, asked.now, asked.loaders);
  return { ...(await runFile(asked.file, false)), ran: {} };
}

process.on('message', async (asked: Asked) => {
  process.send?.(await answer(asked));
});
// A test that throws too late is noticed by the next answer that does not come; what it leaves behind is no one's.
process.on('unhandledRejection', () => {});
