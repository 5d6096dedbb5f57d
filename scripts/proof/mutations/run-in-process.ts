import { readFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { projectRoot } from '../../../tests/helpers/sources.ts';
import { forgetTests, runTests } from './plain-tests.ts';

// The child process of `warm-tests.ts`. What a change does not reach stays loaded from one change to the next; the
// changed module and those that load it are loaded anew, under an address of that change.

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

/** Ranges of modules, by path from the project's root, with whether they were run; later ones lie within earlier ones. */
export type Ran = Record<string, [start: number, end: number, run: boolean][]>;

const plainTests = new URL('./plain-tests.ts', import.meta.url).href;
const stripped = new Map<string, string>();
let version = 0;
let fresh: ReadonlySet<string> = new Set();
let changed: { path: string; now: string } | null = null;

const strip = (text: string): string => stripTypeScriptTypes(text, { mode: 'strip' });

/** The text of a module, without types, read once. */
function textOf(path: string): string {
  if (changed?.path === path) return strip(changed.now);
  const known = stripped.get(path);
  if (known !== undefined) return known;
  const text = strip(readFileSync(path, 'utf8'));
  stripped.set(path, text);
  return text;
}

registerHooks({
  resolve(specifier, context, next) {
    if (specifier === 'vitest' && !context.parentURL?.startsWith(plainTests))
      return { url: plainTests, format: 'module', shortCircuit: true };
    const found = next(specifier, context);
    if (!found.url.startsWith('file:')) return found;
    const path = fileURLToPath(found.url);
    return fresh.has(path) ? { ...found, url: `${found.url}?${version}` } : found;
  },
  load(url, context, next) {
    if (!url.startsWith('file:') || !new URL(url).pathname.endsWith('.ts')) return next(url, context);
    return { format: 'module', source: textOf(fileURLToPath(url)), shortCircuit: true };
  },
});

async function runFile(file: string): Promise<{ ok: boolean; took: number; error: string }> {
  const from = process.cpuUsage();
  let error = '';
  try {
    forgetTests();
    const { href } = pathToFileURL(join(projectRoot, file));
    await import(`${href}?${version}`);
    await runTests();
  } catch (thrown) {
    error =
      String((thrown as Error)?.stack ?? thrown)
        .split('\n')
        .slice(0, 2)
        .join(' ') || 'thrown';
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
    ran[path] = functions.flatMap(({ ranges }) =>
      ranges.map(({ startOffset, endOffset, count }): Ran[string][number] => [
        startOffset,
        endOffset,
        count > 0,
      ]),
    );
  }
  return ran;
}

async function answer(asked: Asked): Promise<Answer> {
  if (asked.ask === 'watch') {
    await watch();
    version += 1;
    const outcome = await runFile(asked.file);
    return { ...outcome, ran: await takeRan() };
  }
  const path = join(projectRoot, asked.changed);
  if (changed?.path !== path || changed.now !== asked.now) {
    version += 1;
    changed = { path, now: asked.now };
    fresh = new Set(asked.loaders.map((file) => join(projectRoot, file)));
  }
  return { ...(await runFile(asked.file)), ran: {} };
}

process.on('message', async (asked: Asked) => {
  process.send?.(await answer(asked));
});
// A test that throws too late is noticed by the next answer that does not come; what it leaves behind is no one's.
process.on('unhandledRejection', () => {});
