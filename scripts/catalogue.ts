/**
 * `node scripts/catalogue.ts DIR`: writes `seeds/catalogue` from a checkout of `lawtext/gov`, and prints what was left
 * out and why. The same checkout gives the same file; records that `seeds/reports.json` has by hand stay there alone.
 * DIR has the files themselves; a copy without history needs COMMIT and DAY. Where none of this holds, it says so,
 * exits with 1 and writes nothing.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CatalogueRecord } from '../lib/knowledge/catalogue.ts';
import { leaveOutRules } from './catalogue/leave-out.ts';
import { toCatalogueRecord } from './catalogue/to-record.ts';
import { loadKnowledge } from './knowledge.ts';
import { readCorpus } from './proof/corpus/documents.ts';

const [directory, commit, day] = process.argv.slice(2);
if (directory === undefined) {
  console.error('Usage: node scripts/catalogue.ts DIR [COMMIT DAY]');
  process.exit(2);
}
const documents = existsSync(directory) ? [...readCorpus(directory)] : [];
if (documents.length === 0)
  fail(`${directory} has no reports: give a work tree of lawtext/gov, not its git directory alone.`);
const source = { commit: commit ?? fromGit('%H'), day: day ?? fromGit('%cs') };

const seedFile = (name: string) => join(import.meta.dirname, '../seeds', name);
const byHand = JSON.parse(readFileSync(seedFile('reports.json'), 'utf8')) as CatalogueRecord[];
const { places } = loadKnowledge();
const seen = new Set(byHand.flatMap(({ addresses }) => addresses.map(({ url }) => url)));
const records = new Map<string, CatalogueRecord>();
const leftOut = new Map<string, number>();
const count = (reason: string) => leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1);

for (const document of documents) {
  const rule = leaveOutRules.find(({ holds }) => holds(document, seen));
  if (rule) {
    count(`${rule.id}: ${rule.reason}`);
    continue;
  }
  const record = toCatalogueRecord(document, { places, seen: source.day });
  if (record === null) count('no-period: the text does not say which year it reviews, or not the file’s');
  else if (records.has(record.id) || byHand.some(({ id }) => id === record.id))
    count('known: the report is there already');
  else {
    records.set(record.id, record);
    seen.add(document.address!);
  }
}

const sorted = [...records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
writeFileSync(
  seedFile('catalogue/reports.json'),
  `[\n${sorted.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`,
);
writeFileSync(
  seedFile('catalogue/source.json'),
  `${JSON.stringify({ repository: 'https://github.com/lawtext/gov', ...source }, null, 2)}\n`,
);
for (const [reason, times] of leftOut) console.log(`left out ${times}: ${reason}`);
console.log(`${sorted.length} reports of ${new Set(sorted.map(({ place }) => place)).size} places`);

function fromGit(format: string): string {
  try {
    return execFileSync('git', ['-C', directory!, 'log', '-1', `--format=${format}`], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return fail(`${directory} is no git checkout: name its COMMIT and DAY (2026-07-25) behind it.`);
  }
}

function fail(reason: string): never {
  console.error(reason);
  process.exit(1);
}
