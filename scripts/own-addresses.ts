/**
 * `node scripts/own-addresses.ts DIR [--write]`: for every source that was read in `lawtext/gov` (DIR is a checkout of
 * it), whether the document is there, whether it holds the words that the source names (名词解释“城市大脑”), and which
 * address of its own the front matter gives; and of every definition, that it is in the words of no document of DIR. With `--write` that address becomes the source's `url` where it is on a
 * site of a government or congress, and the file stays its `copy`; the same checkout gives the same seeds. Prints each
 * fault and the counts, and ends with 1 when there is a fault.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { foldForm } from '../lib/text/print/fold.ts';
import { readDefined } from './laws/seed-files.ts';
import { type SeedRecord, spacedJson } from './new/seed-row.ts';
import { type CorpusDocument, readCorpus } from './proof/corpus/documents.ts';
import {
  type CollectedSource,
  copiedPath,
  isOfficial,
  namedWords,
  withAddress,
} from './sources/collected.ts';
import { wordingOf } from './sources/copied-wording.ts';

const [directory] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
if (directory === undefined || !existsSync(directory)) {
  console.error('Usage: node scripts/own-addresses.ts DIR [--write], DIR a checkout of lawtext/gov');
  process.exit(2);
}
const seeds = join(import.meta.dirname, '../seeds');
const glossary = readdirSync(join(seeds, 'glossary')).map((name) => `glossary/${name}`);
const documents = new Map([...readCorpus(directory)].map((document) => [document.path, document]));
const counts = { sources: 0, addressed: 0, official: 0 };
const faults: string[] = [];

for (const name of [...glossary.sort(), 'indicators.json', 'base-notes.json']) {
  const path = join(seeds, name);
  const lines = readFileSync(path, 'utf8').split('\n');
  const written = lines.map((line) => (line.includes('lawtext/gov') ? readLine(line) : line));
  if (process.argv.includes('--write')) writeFileSync(path, written.join('\n'));
}
const wordingIn = wordingOf(readDefined());
for (const { path, text } of documents.values())
  for (const { id, run } of wordingIn(text)) faults.push(`${id}: 「${run}」 is the wording of ${path}`);
for (const fault of faults) console.log(fault);
console.log(
  `${counts.sources} sources read in the collection: ${counts.addressed} with an address in its front matter, ` +
    `${counts.official} of them on an official site; ${faults.length} faults`,
);
process.exitCode = faults.length > 0 ? 1 : 0;

/** A seed's line with the addresses that the collection knows. */
function readLine(line: string): string {
  const [, json, comma] = line.match(/^(\{.*\})(,?)$/) ?? [];
  if (json === undefined) return line;
  const record = JSON.parse(json) as SeedRecord;
  const read = withAddress(record, (source) => addressOf(source, record.id));
  return (json.startsWith('{"id": ') ? spacedJson(read as SeedRecord) : JSON.stringify(read)) + comma;
}

/** The official address that the document of a source gives; `null` where it gives none. */
function addressOf(source: CollectedSource, id: string): string | null {
  counts.sources += 1;
  const document = documents.get(copiedPath(source.copy) ?? '');
  if (document === undefined) {
    faults.push(`${id}: no document ${source.copy}`);
    return source.url;
  }
  checkWords(source, { id, document });
  if (document.address !== null) counts.addressed += 1;
  if (!isOfficial(document.address)) return null;
  counts.official += 1;
  return document.address;
}

function checkWords(
  { where }: CollectedSource,
  { id, document }: { id: string; document: CorpusDocument },
): void {
  const text = foldForm(document.text);
  for (const words of namedWords(where))
    if (!text.includes(foldForm(words))) faults.push(`${id}: ${document.path} has no “${words}”`);
}
