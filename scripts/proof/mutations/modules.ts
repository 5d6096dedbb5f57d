import { readFileSync } from 'node:fs';
import { registerHooks, stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { transformSync } from 'rolldown/utils';
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

const texts = new Map<string, string>();
let version = 0;
let fresh: ReadonlySet<string> = new Set();
let changed: { path: string; now: string } | null = null;

/** Has all that is imported from now on loaded anew where it loads the changed source: paths from the project's root. */
export function changeModule(file: string, now: string, loaders: readonly string[]): void {
  const path = join(projectRoot, file);
  if (changed?.path === path && changed.now === now) return;
  version += 1;
  changed = { path, now };
  fresh = new Set(loaders.map((one) => join(projectRoot, one)));
}

/** Runs a file of tests, and so declares them: anew for each change, and each time it is asked for where `again` is set. */
export async function importTests(file: string, again: boolean): Promise<void> {
  if (again) version += 1;
  await import(`${urlOf(file)}?${version}`);
}

/** A module's text as it is run: offsets in a `.ts` are those of its source. */
function plain(path: string, source: string): string {
  // Bundlers know what is built for whom; tests are of Chrome.
  const text = source.replaceAll('import.meta.env', '({})');
  if (path.endsWith('.ts')) return stripTypeScriptTypes(text, { mode: 'strip' });
  if (!path.endsWith('.tsx')) return `export default ${JSON.stringify(path.endsWith('.css') ? '' : source)}`;
  const { code, errors } = transformSync(path, text, {
    jsx: { runtime: 'automatic', importSource: 'preact' },
  });
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
      if (!found.url.startsWith('file:')) return found;
      const path = fileURLToPath(found.url);
      return fresh.has(path) ? { ...found, url: `${found.url}?${version}` } : found;
    },
    load(url, context, next) {
      if (!url.startsWith('file:')) return next(url, context);
      const { pathname, search } = new URL(url);
      if (!/\.(?:tsx?|css)$/.test(pathname) && search !== '?raw') return next(url, context);
      return { format: 'module', source: textOf(fileURLToPath(url)), shortCircuit: true };
    },
  });
}
