import { writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { type NumberSort, sortOf } from '../../lib/figures/names/ranking/offer.ts';
import { pairLength } from '../../lib/text/pairs.ts';
import { readAnnotations } from '../accuracy/annotations.ts';
import { analyseText } from '../accuracy/read-report.ts';
import { readCorpus } from '../proof/corpus/documents.ts';

const root = join(import.meta.dirname, '../..');
const target = join(root, 'lib/figures/names/ranking/name-counts.json');

/** Fewest reports whose name is kept, and of figures whose ending is; a sort of them by fewer says nothing. */
const least = { reports: 5, ofEnding: 20, ofSort: 3, uses: 20 };

/** A word is kept from the share on in which it leads to a name or says what became of it. */
const leastShare = 0.5;

/** Every so many reports are enough to tell how words are used. */
const everyTagged = 15;

/** The tagger's marks of verbs, adverbs and prepositions; 名词性动词 (vn) are not among them. */
const verbTags = ['v', 'vd', 'd', 'ad', 'p'];

interface Tagger {
  tag(text: string, hmm: boolean): { word: string; tag: string }[];
}

interface Mined {
  reports: number;
  sorts: Map<NumberSort, number>;
}

/** Counts the names that the rules alone read whole in the reports of a copy of `lawtext/gov`, but for those that are annotated, and writes the lexicon. */
export function mineNames(copy: string): void {
  const annotated = new Set(readAnnotations(join(root, 'tests/fixtures/annotations')).map(({ doc }) => doc));
  const names = new Map<string, Mined>();
  const words = new Map<string, { all: number; verbs: number }>();
  const tagger = createRequire(import.meta.url)('jieba-wasm') as Tagger;
  let count = 0;
  for (const { path, text, genre } of readCorpus(copy)) {
    if (genre !== 'report' || annotated.has(path)) continue;
    countNames(text, names);
    if (count++ % everyTagged === 0) countWords(tagger.tag(text, true), words);
  }
  console.log(`${count} reports, ${names.size} names`);
  const lists = { names: keptNames(names), endings: keptEndings(names), verbs: keptVerbs(words) };
  const printed = Object.entries(lists).map(
    ([name, rows]) => `"${name}": [\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`,
  );
  writeFileSync(target, `{\n${printed.join(',\n')}\n}\n`);
}

function countNames(text: string, names: Map<string, Mined>): void {
  const seen = new Set<string>();
  analyseText(text, (_, named) => {
    named.names.forEach((name, index) => {
      if (name === null || name.inferred) return;
      const mined = names.get(name.text) ?? { reports: 0, sorts: new Map() };
      names.set(name.text, mined);
      if (!seen.has(name.text)) mined.reports++;
      seen.add(name.text);
      const sort = sortOf(named.numbers[index]!);
      mined.sorts.set(sort, (mined.sorts.get(sort) ?? 0) + 1);
    });
  });
}

function countWords(
  tagged: ReturnType<Tagger['tag']>,
  words: Map<string, { all: number; verbs: number }>,
): void {
  for (const { word, tag } of tagged) {
    if (word.length !== pairLength || !/^\p{Script=Han}+$/u.test(word)) continue;
    const counts = words.get(word) ?? { all: 0, verbs: 0 };
    words.set(word, counts);
    counts.all++;
    if (verbTags.includes(tag)) counts.verbs++;
  }
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

const keptVerbs = (words: ReadonlyMap<string, { all: number; verbs: number }>): [string, number][] =>
  [...words]
    .filter(([, { all, verbs }]) => all >= least.uses && verbs / all >= leastShare)
    .map(([word, { all, verbs }]): [string, number] => [word, Math.round((verbs / all) * 10) / 10])
    .sort(byText);
