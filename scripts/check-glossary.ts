import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkGlossary } from '../lib/knowledge/check-glossary.ts';

/**
 * Prints each fault of the glossary as `file  id  code: detail`, and ends with 1 when there is one.
 * `node scripts/check-glossary.ts [file…]` shows only the faults of the files named; all files of
 * `seeds/glossary` are read in any case, because forms and ids are unique over the whole.
 */
const folder = join(import.meta.dirname, '../seeds/glossary');
const asked = process.argv.slice(2);
const paths = new Map(
  readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => [basename(name, '.json'), join(folder, name)]),
);
for (const path of asked) paths.set(basename(path, '.json'), path);
const shown = new Set(asked.length > 0 ? asked.map((path) => basename(path, '.json')) : paths.keys());

const files = [...paths].map(([category, path]) => ({ category, text: readFileSync(path, 'utf8') }));
const faults = checkGlossary(files).filter(({ category }) => shown.has(category));
for (const { category, id, code, detail } of faults)
  console.log(`${category}.json\t${id}\t${code}: ${detail}`);
const counted = files.filter(({ category }) => shown.has(category));
const entries = counted.reduce((sum, { text }) => sum + (text.match(/^\s*\{/gm)?.length ?? 0), 0);
console.log(`${entries} entries in ${counted.length} files, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
