/**
 * `npm run accuracy [-- GOLD.json… | FOLDER] [--misses] [--write]`: scores what is read of annotated reports.
 *
 * Without a name: the project's own golds, those of `../shared` where it is there. A folder is one of golds, or a copy
 * of `lawtext/gov`, whose annotated reports are then scored by the rows of `tests/fixtures/annotations`. `--misses`
 * prints what is wrong, `--write` puts the table into the README.
 */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readAnnotations, scoreAnnotations } from './accuracy/annotations.ts';
import { goldsIn, scoreGold, UnscoredGold } from './accuracy/golds.ts';
import type { DocumentScore } from './accuracy/judgement.ts';
import { accuracyTable, type ScoredSet, withAccuracyTable } from './accuracy/table.ts';

const root = join(import.meta.dirname, '..');
const usage = 'Usage: npm run accuracy [-- GOLD.json… | FOLDER] [--misses] [--write]';
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

/** The annotated reports of a copy of `lawtext/gov`. */
function annotatedSets(copy: string): ScoredSet[] {
  const documents: DocumentScore[] = [];
  for (const [document, rows] of readAnnotations(join(root, 'tests/fixtures/annotations'))) {
    const score = scoreAnnotations(copy, document, rows);
    if (score === null) console.error(`Skipped: ${copy} has no ${document}.`);
    else documents.push(score);
  }
  return [{ title: 'reports of lawtext/gov', tuned: false, documents }];
}

function setsOf(paths: readonly string[]): ScoredSet[] {
  return paths.flatMap((path) => {
    if (!existsSync(path)) throw new UnscoredGold(`${path}: not there`);
    const golds = statSync(path).isDirectory() ? goldsIn(path) : [path];
    if (golds.length === 0) return annotatedSets(path);
    return [{ title: path, tuned: false, documents: golds.map(scoreGold) }];
  });
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
  const sets = positionals.length > 0 && !values.write ? setsOf(positionals) : ownSets();
  if (values.write) sets.push(...positionals.flatMap(annotatedSets));
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
