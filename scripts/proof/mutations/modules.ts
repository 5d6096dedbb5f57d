import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { hoistMocks } from '@vitest/mocker/transforms';
import { transformSync } from 'rolldown/utils';
import { parseAst } from 'vite';
import { projectRoot } from '../../../tests/helpers/sources.ts';

// How a process of tests loads modules: without their types, from what was read once, one of them changed. What a
// change does not reach stays loaded from one change to the next; the changed module and those that load it are loaded
// anew, under an address of that change.

const plainTests = new URL('./plain-tests.ts', import.meta.url).href;
const urlOf = (path: string): string => pathToFileURL(join(projectRoot, path)).href;

/** What tests with a DOM name otherwise than Node finds it, as `vitest.config.ts` and its plugin have it. */
const elsewhere: Readonly<Record<string, string>> = {
  '#i18n': urlOf('.wxt/i18n/index.ts'),
  'wxt/browser': urlOf('node_modules/wxt/dist/virtual/mock-browser.mjs'),
  '/pdfjs/pdf.min.mjs': urlOf('node_modules/pdfjs-dist/build/pdf.min.mjs'),
};

/** Rooms whose modules remember something; those below them are pure, and need never be loaded anew for that. */
const remembers = /^(?:entrypoints|components|tests|lib\/(?:protocol|settings|store))\//;

/** What a file of tests asks of vitest that moves above its imports. */
const movesUp = /\bvi\.(?:mock|hoisted)\(/;

type Factory = (original: () => Promise<object>) => object | Promise<object>;

const texts = new Map<string, string>();
let version = 0;
let fresh: ReadonlySet<string> = new Set();
let changed: { path: string; now: string } | null = null;
/** True while all that remembers is loaded under the present version. */
let anew = false;
/** The file of tests that runs, and what it puts in the place of modules. */
let testFile = '';
const standIns = new Map<string, Factory>();

/** Has all that is imported from now on loaded anew where it loads the changed source: paths from the project's root. */
export function changeModule(file: string, now: string, loaders: readonly string[]): void {
  const path = join(projectRoot, file);
  if (changed?.path === path && changed.now === now) return;
  version += 1;
  changed = { path, now };
  fresh = new Set(loaders.map((one) => join(projectRoot, one)));
}

/** Has all that remembers something loaded anew from now on, as vitest's `resetModules` has all. */
export function resetModules(): void {
  version += 1;
  anew = true;
}

/** Has a module, named as the file of tests names it, be what a factory makes, as vitest's `mock` has it. */
export function standIn(specifier: string, factory: Factory): void {
  standIns.set(resolve(projectRoot, dirname(testFile), specifier), factory);
}

/** Runs a file of tests, and so declares them: anew for each change, and each time it is asked for where `again` is set. */
export async function importTests(file: string, again: boolean): Promise<void> {
  if (again || anew) version += 1;
  anew = false;
  standIns.clear();
  testFile = file;
  await import(`${urlOf(file)}?${version}`);
}

/** What stands in for a module, under each of its names: the module that is made while its importers wait. */
function textOfStandIn(path: string): string {
  const exported = /^export (?:async )?(?:const|function\*?|class) (\w+|\{[^}]*\})/gm;
  const named = [...readFileSync(path, 'utf8').matchAll(exported)].map(([, names]) => names!);
  const lines = named.flatMap((names) =>
    names.match(/\w+/g)!.map((name) => `export const ${name} = made.${name};`),
  );
  return [`const made = await globalThis.${made}(${JSON.stringify(path)});`, ...lines].join('\n');
}

const made = 'madeModule';
Object.assign(globalThis, {
  [made]: (path: string) => standIns.get(path)!(() => import(`${pathToFileURL(path).href}?${original}`)),
});
/** The address of a module that something stands in for. */
const original = 'original';

/** A module's text as it is run: offsets in a `.ts` are those of its source. */
function plain(path: string, source: string): string {
  // Bundlers know what is built for whom; tests are of Chrome.
  const text = source.replaceAll('import.meta.env', '({})');
  if (!/\.tsx?$/.test(path)) return `export default ${JSON.stringify(path.endsWith('.css') ? '' : source)}`;
  const code = path.endsWith('.ts') ? stripTypeScriptTypes(text, { mode: 'strip' }) : withoutJsx(path, text);
  return movesUp.test(code) ? String(hoistMocks(code, path, parseAst) ?? code) : code;
}

function withoutJsx(path: string, text: string): string {
  const jsx = { runtime: 'automatic', importSource: 'preact' } as const;
  const { code, errors } = transformSync(path, text, { jsx });
  if (errors.length > 0) throw errors[0];
  return code;
}

/** The text of a module as it is run, read once. */
function textOf(path: string): string {
  if (changed?.path === path) return plain(path, changed.now);
  const known = texts.get(path);
  if (known !== undefined) return known;
  const text = plain(path, readFileSync(path, 'utf8'));
  texts.set(path, text);
  return text;
}

/** Has this process load the project's modules; `withDom` where they meet a document and a browser's calls. */
export function loadModules(withDom: boolean): void {
  registerHooks({
    resolve(specifier, context, next) {
      if (specifier === 'vitest' && !context.parentURL?.startsWith(plainTests))
        return { url: plainTests, format: 'module', shortCircuit: true };
      if (withDom && specifier in elsewhere)
        return { url: elsewhere[specifier]!, format: 'module', shortCircuit: true };
      const found = next(specifier, context);
      if (!found.url.startsWith('file:') || found.url.includes('?')) return found;
      const path = fileURLToPath(found.url);
      if (standIns.has(path)) return { ...found, url: `${found.url}?${version}-${made}` };
      const isAnew = anew && remembers.test(relative(projectRoot, path));
      return isAnew || fresh.has(path) ? { ...found, url: `${found.url}?${version}` } : found;
    },
    load(url, context, next) {
      if (!url.startsWith('file:')) return next(url, context);
      const { pathname, search } = new URL(url);
      if (!/\.(?:tsx?|css)$/.test(pathname) && search !== '?raw') return next(url, context);
      const path = fileURLToPath(url);
      const source = search.endsWith(made) ? textOfStandIn(path) : textOf(path);
      return { format: 'module', source, shortCircuit: true };
    },
  });
}
