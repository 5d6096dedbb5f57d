import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NamedByRules } from '../../lib/figures/names/name-indicators.ts';
import { type NumberSort, sortOf } from '../../lib/figures/names/ranking/offer.ts';
import { pairLength } from '../../lib/text/pairs.ts';
import { namesAlone, readAnnotations } from '../accuracy/annotations.ts';
import { analyseText } from '../accuracy/read-report.ts';
import { readCorpus } from '../proof/corpus/documents.ts';
import { WordMiner } from './mine-words.ts';

const root = join(import.meta.dirname, '../..');
const ranking = join(root, 'lib/figures/names/ranking');
const annotations = join(root, 'tests/fixtures/annotations');

/** Fewest reports whose name is kept, and of figures whose ending is; a sort of them by fewer says nothing. */
const least = { reports: 5, ofEnding: 20, ofSort: 3 };

interface Mined {
  reports: number;
  sorts: Map<NumberSort, number>;
}

/**
 * Counts the names that the rules alone read whole in the reports of a copy of `lawtext/gov`, and the words around them,
 * but for those that are annotated, and writes both lists.
 */
export function mineNames(copy: string): void {
  const annotated = new Set(
    [...readAnnotations(annotations), ...readAnnotations(namesAlone)].map(({ doc }) => doc),
  );
  const names = new Map<string, Mined>();
  const words = new WordMiner();
  let count = 0;
  for (const { path, text, genre } of readCorpus(copy)) {
    if (genre !== 'report' || annotated.has(path)) continue;
    count++;
    analyseText(text, (_, named) => {
      countNames(named, names);
      words.add(text, named);
    });
  }
  console.log(`${count} reports, ${names.size} names`);
  writeLists('name-counts.json', { names: keptNames(names), endings: keptEndings(names) });
  const reports = new Map([...names].map(([name, mined]) => [name, mined.reports]));
  writeLists('word-list.json', { words: words.rows(reports) });
}

function writeLists(file: string, lists: Readonly<Record<string, readonly unknown[]>>): void {
  const printed = Object.entries(lists).map(
    ([name, rows]) => `"${name}": [\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`,
  );
  writeFileSync(join(ranking, file), `{\n${printed.join(',\n')}\n}\n`);
}

function countNames(named: NamedByRules, names: Map<string, Mined>): void {
  const seen = new Set<string>();
  named.names.forEach((name, index) => {
    if (name === null || name.inferred) return;
    const mined = names.get(name.text) ?? { reports: 0, sorts: new Map() };
    names.set(name.text, mined);
    if (!seen.has(name.text)) mined.reports++;
    seen.add(name.text);
    const sort = sortOf(named.numbers[index]!);
    mined.sorts.set(sort, (mined.sorts.get(sort) ?? 0) + 1);
  });
}

const byText = (a: readonly [string, unknown], b: readonly [string, unknown]): number =>
  a[0] < b[0] ? -1 : 1;

const keptNames = (names: ReadonlyMap<string, Mined>): [string, number][] =>
  [...names]
    .filter(([, { reports }]) => reports >= least.reports)
    .map(([name, { reports }]): [string, number] => [name, reports])
    .sort(byText);

function keptEndings(names: ReadonlyMap<string, Mined>): [string, Record<string, number>][] {
  const endings = new Map<string, Map<NumberSort, number>>();
  for (const [name, { reports, sorts }] of names) {
    if (reports < 2 || name.length < pairLength) continue;
    const ending = endings.get(name.slice(-pairLength)) ?? new Map<NumberSort, number>();
    endings.set(name.slice(-pairLength), ending);
    for (const [sort, count] of sorts) ending.set(sort, (ending.get(sort) ?? 0) + count);
  }
  return [...endings]
    .filter(([, sorts]) => [...sorts.values()].reduce((sum, count) => sum + count, 0) >= least.ofEnding)
    .map(([ending, sorts]): [string, Record<string, number>] => [
      ending,
      Object.fromEntries([...sorts].filter(([, count]) => count >= least.ofSort).sort(byText)),
    ])
    .sort(byText);
}
