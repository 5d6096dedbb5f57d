/**
 * `npm run accuracy [-- GOLD.json… | FOLDER…] [--misses] [--write]`: scores what is read of annotated reports.
 *
 * Without a name: the project's own golds, and those of `../shared` where it is there. A folder is one of golds, or
 * holds reports that `tests/fixtures/annotations` annotates: a copy of `lawtext/gov` or another repository, or openings of
 * pages. `--misses` prints what is wrong, `--write` puts the table, with the project's own golds, into the README.
 */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { annotatedText, readAnnotations, scoreAnnotations } from './accuracy/annotations.ts';
import { goldsIn, scoreGold, UnscoredGold } from './accuracy/golds.ts';
import type { DocumentScore } from './accuracy/judgement.ts';
import { registers } from './accuracy/registers.ts';
import { accuracyTable, type ScoredSet, withAccuracyTable } from './accuracy/table.ts';

const root = join(import.meta.dirname, '..');
const usage = 'Usage: npm run accuracy [-- GOLD.json… | FOLDER…] [--misses] [--write]';
const shared = join(root, '../shared/gold');

/** Golds whose figures were annotated for the project, or judged again and again while rules were written. */
const ownSets = (): ScoredSet[] => [
  {
    title: "the project's own texts",
    tuned: true,
    documents: goldsIn(join(root, 'tests/fixtures/figures')).map(scoreGold),
  },
  { title: 'three real reports', tuned: true, documents: goldsIn(shared).map(scoreGold) },
];

/** The annotated reports that the folders hold, as far as they are to be had, by their registers. */
function annotatedSets(folders: readonly string[]): ScoredSet[] {
  const unknown: ScoredSet & { documents: DocumentScore[] } = {
    title: 'reports in no register',
    tuned: null,
    documents: [],
  };
  const sets = registers.map(({ title, tuned, documents }) => ({
    title,
    tuned,
    holds: documents,
    documents: [] as DocumentScore[],
  }));
  for (const document of readAnnotations(join(root, 'tests/fixtures/annotations'))) {
    const text = annotatedText(folders, document);
    const set = sets.find(({ holds }) => holds.has(document.file)) ?? unknown;
    if (text === null) console.error(`Skipped: ${document.file} (no ${document.doc}).`);
    else set.documents.push(scoreAnnotations(document, text));
  }
  return [...sets, unknown];
}

/** Folders whose golds rules were written on. */
const ownFolders = [join(root, 'tests/fixtures/figures'), shared].map((folder) => resolve(folder));

/** Golds named on the command line: whether rules were tuned on them is known of the project's own and of `../shared` alone. */
const namedGolds = (path: string): ScoredSet => {
  const folder = statSync(path).isDirectory() ? path : dirname(path);
  return {
    title: path,
    tuned: ownFolders.includes(resolve(folder)) ? true : null,
    documents: (folder === path ? goldsIn(path) : [path]).map(scoreGold),
  };
};

function setsOf(paths: readonly string[]): ScoredSet[] {
  const missing = paths.find((path) => !existsSync(path));
  if (missing !== undefined) throw new UnscoredGold(`${missing}: not there`);
  const copies = paths.filter((path) => statSync(path).isDirectory() && goldsIn(path).length === 0);
  const golds = paths.filter((path) => !copies.includes(path));
  return [...golds.map(namedGolds), ...(copies.length > 0 ? annotatedSets(copies) : [])];
}

function printMisses(sets: readonly ScoredSet[]): void {
  for (const { documents } of sets)
    for (const { document, judged, spurious } of documents) {
      console.log(`\n${document}`);
      for (const { quote, found, right, name } of judged) {
        const wrong = Object.entries(right).flatMap(([field, good]) => (good ? [] : [field]));
        if (!found) console.log(`  not found: ${quote}`);
        else if (wrong.length > 0) console.log(`  ${wrong.join(', ')}: ${quote}`);
        if (name && name.tier !== 'right')
          console.log(
            `  name ${name.tier}${name.inferred ? ' 推定' : ''}: ${name.text ?? '(none)'}, asked ${name.asked?.join(' | ') ?? '(none)'}: ${quote}`,
          );
      }
      for (const figure of spurious ?? []) console.log(`  spurious: ${figure}`);
    }
}

function main(): number {
  const { values, positionals } = parseArgs({
    options: {
      misses: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const sets = [...(positionals.length > 0 && !values.write ? [] : ownSets()), ...setsOf(positionals)];
  if (!existsSync(shared) && (values.write || positionals.length === 0))
    console.error('Skipped: the three real reports (no ../shared).');
  const table = accuracyTable(sets);
  console.log(table);
  if (values.misses) printMisses(sets);
  if (!values.write) return 0;
  const readme = join(root, 'README.md');
  writeFileSync(readme, withAccuracyTable(readFileSync(readme, 'utf8'), table));
  return 0;
}

try {
  process.exitCode = main();
} catch (error) {
  const known =
    error instanceof UnscoredGold || String((error as { code?: string }).code).startsWith('ERR_PARSE_ARGS');
  if (!known) throw error;
  console.error(`${(error as Error).message}\n${usage}`);
  process.exitCode = 2;
}
