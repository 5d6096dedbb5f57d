import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkGlossary } from '../lib/knowledge/check-glossary.ts';
import { checkLeftOut } from '../lib/knowledge/check-left-out.ts';
import type { SeedEntry } from '../lib/knowledge/glossary.ts';
import type { LawRecord } from '../lib/knowledge/laws.ts';
import { checkThinSources } from '../lib/knowledge/thin-sources.ts';

/**
 * Prints each fault of the glossary as `file  id  code: detail`, and ends with 1 when there is one.
 * `node scripts/check-glossary.ts [file…]` shows only the faults of the files named; all files of
 * `seeds/glossary` are read in any case, because forms and ids are unique over the whole. The words left out
 * (`seeds/left-out.json`) and the senses that rest on little (`seeds/thin-sources.json`) are checked against all entries
 * once those have no fault.
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
const all = faults.length > 0 ? [] : files.flatMap(({ text }) => JSON.parse(text) as SeedEntry[]);
const leftOut =
  all.length > 0 ? checkLeftOut(readFileSync(join(folder, '../left-out.json'), 'utf8'), all) : [];
for (const fault of leftOut) console.log(`left-out.json\t${fault}`);
const readSeed = (name: string) => readFileSync(join(folder, '..', name), 'utf8');
const laws = new Map((JSON.parse(readSeed('laws/laws.json')) as LawRecord[]).map((law) => [law.id, law]));
const thin = all.length > 0 ? checkThinSources(readSeed('thin-sources.json'), { entries: all, laws }) : [];
for (const fault of thin) console.log(`thin-sources.json\t${fault}`);
process.exitCode = faults.length + leftOut.length + thin.length > 0 ? 1 : 0;
