/**
 * `npm run check:law -- DIR… [--write]`: checks every citation of law in terms and indicators against the texts. Each
 * DIR is a clone of a collection of `seeds/laws/collections.json` that holds its commit, with or without a work tree.
 *
 * Told from the texts: title, number, issuing body, days, articles of each record (a number that they do not print, from
 * the page in `seeds/laws/numbers.json`, else it is named as not verifiable; that no collection prints the number of a
 * record that says none does); that each cited article exists; that no record is said to be in force that a newer edition
 * or a repealing article has overtaken; that no definition is in the words of the law it cites. Prints each fault and the
 * counts, and ends with 1 when there is a fault. With `--write`, sources that give the address of a file in a collection
 * are cited by record first, and laws without a record get one, to be completed by hand.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { checkLaws } from '../lib/knowledge/check-laws.ts';
import { type CollectedCopy, type LawRecord, lawCollectionSchema } from '../lib/knowledge/laws.ts';
import { isLawCitation } from '../lib/knowledge/resolve-sources.ts';
import { adoptSources } from './laws/adopt.ts';
import { openCollections, readDatabase } from './laws/collections.ts';
import { compareRecord, findRepeals, missingArticles, unsaidStatuses } from './laws/compare.ts';
import { findCopied } from './laws/copied.ts';
import { deriveLaw } from './laws/derive-law.ts';
import { findEditions, footStatuses } from './laws/editions.ts';
import { checkNumbers, findPrinted } from './laws/numbers.ts';
import { citingFiles, readCited, readDefined, readNotedNumbers, seedsFolder } from './laws/seed-files.ts';

/** Repeals before the oldest collection are in the texts themselves: a repealed law is not in it. */
const repealsSince = '2025-01-01';

const today = new Date().toISOString().slice(0, 10);
const args = process.argv.slice(2);
const directories = args.filter((arg) => arg !== '--write');
const lawsPath = join(seedsFolder, 'laws/laws.json');
const collections = v.parse(
  v.array(lawCollectionSchema),
  JSON.parse(readFileSync(join(seedsFolder, 'laws/collections.json'), 'utf8')),
);
const readLaws = () => JSON.parse(readFileSync(lawsPath, 'utf8')) as LawRecord[];

if (directories.length === 0) {
  console.error('Usage: npm run check:law -- DIR… [--write], a clone of each of:');
  for (const { id, commit } of collections) console.error(`  https://github.com/${id} at ${commit}`);
  process.exit(2);
}

const open = openCollections(collections, directories);
const rows = readDatabase(open);
const derive = (copy: CollectedCopy) => deriveLaw(copy, { open, rows });
if (args.includes('--write')) writeCitations();

const laws = readLaws();
const byId = new Map(laws.map((law) => [law.id, law]));
const cited = readCited();
const editions = findEditions(open);
const numbers = checkNumbers(laws, { open, noted: readNotedNumbers() });
const faults = [
  ...numbers.faults,
  ...findPrinted(laws, open),
  ...checkLaws(readFileSync(lawsPath, 'utf8'), cited).map(
    ({ id, code, detail }) => `${id} ${code}: ${detail}`,
  ),
  ...laws.flatMap((law) => compareRecord(law, 'path' in law.copy ? derive(law.copy) : null)),
  ...missingArticles(cited, { laws: byId, open }),
  ...findCopied(readDefined(), { laws: byId, open }),
  ...unsaidStatuses(laws, { rows, editions, repeals: findRepeals(open, repealsSince), today }),
];
for (const fault of faults) console.log(fault);
for (const id of numbers.byFooting.nothing)
  console.log(`${id}: number ${byId.get(id)?.number} is not verifiable from the text, no page is noted`);
const citations = cited.filter(({ source }) => isLawCitation(source));
const overtaken = citations.filter(({ source }) => {
  const status = isLawCitation(source) ? byId.get(source.law)?.status.code : undefined;
  return status === 'amended' || status === 'repealed' || status === 'renamed';
});
const count = (holds: (law: LawRecord) => boolean) => laws.filter(holds).length;
console.log(
  `${citations.length} citations of ${laws.length} laws (${count(({ area }) => area === null)} national), ` +
    `${count(({ noNumber }) => noNumber?.code === 'unnumbered')} that bear no number, ` +
    `${count(({ noNumber }) => noNumber?.code === 'unprinted')} whose number no text read prints, ${count(({ status }) => status.code === 'unchecked')} ` +
    `unchecked, ${overtaken.length} citations of overtaken text that say so, ${faults.length} faults`,
);
const { text, page, nothing } = numbers.byFooting;
console.log(
  `numbers: ${text.length} verified by the text, ${page.length} by a noted page, ${nothing.length} by nothing`,
);
const { borneOut, ofLaterDay, byHand, unchecked } = footStatuses(laws, { rows, editions });
console.log(
  `statuses: ${borneOut.length} in force by the database or the newest collection (${ofLaterDay.length} said of a ` +
    `later day), ${byHand.length} told by hand and not verifiable from them, ${unchecked.length} unchecked`,
);
process.exitCode = faults.length > 0 ? 1 : 0;

/** Cites by record what is cited by address, and adds the records that are missing. */
function writeCitations(): void {
  const all = new Map(readLaws().map((law) => [law.id, law]));
  for (const path of citingFiles()) {
    const { text, added, left } = adoptSources(readFileSync(path, 'utf8'), {
      collections: collections.map(({ id }) => id),
      laws: all,
      derive,
      day: today,
    });
    for (const law of added) all.set(law.id, law);
    for (const address of left) console.log(`left as it is: ${address}`);
    writeFileSync(path, text);
  }
  const sorted = [...all.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  writeFileSync(lawsPath, `[\n${sorted.map((law) => JSON.stringify(law)).join(',\n')}\n]\n`);
}
