/**
 * `npm run train -- FOLDER… [--check | --mine]`: trains the ranker of names on the annotated documents that the folders hold and on
 * the names judged in `names-judged.jsonl` (there or in `../shared/gold`), prints what cross-validation by document says, and writes
 * `lib/figures/names/ranking/weights.json`. `--check` writes nothing and fails where other bytes would be written; it
 * compares nothing where the folders hold only a part of what the weights rest on. `--mine` counts the names of the
 * reports of `lawtext/gov` (the first folder) anew, and trains nothing. The same rows and rules give the same bytes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { features } from '../lib/figures/names/ranking/features.ts';
import { isTrainedOn } from './accuracy/registers.ts';
import {
  annotatedExamples,
  goldExamples,
  judgedExamples,
  missingMatter,
  namedExamples,
} from './train/examples.ts';
import { mineNames } from './train/mine-names.ts';
import { curve, exchanges, sharesHead, sharesOf, sharesRow } from './train/report.ts';
import {
  type Bounds,
  crossValidate,
  type Outcome,
  outcomeOf,
  type Trained,
  train,
  type Way,
} from './train/trial.ts';

const root = join(import.meta.dirname, '..');
const target = join(root, 'lib/figures/names/ranking/weights.json');

/** Trusts at which the bounds are looked for. */
const grid = Array.from({ length: 65 }, (_, i) => -4 + i * 0.125);
/** Most cautious first: a smaller one must earn its place. Below 1, what rules kept with reason (续建|次干道) is cut. */
const margins = [3, 2.5, 2, 1.5, 1];
const worthwhile = 0.001;

/** What is asked of the numbers left out by the folds: most said and wrong, most said and wrong or poor, most right names made blank. */
const asked = { saidWrong: 0.006, saidAmiss: 0.015, blanked: 0.002 };

/** A name that is right once in twenty times is shown, as 推定: a blank says less. */
const highestLeast = -3;

type Validated = (way: Way, bounds: Bounds) => Outcome[];

const rightOf = (outcomes: readonly Outcome[]): number =>
  outcomes.filter(({ tier }) => tier === 'right').length;

/**
 * The loosest bounds that keep to what is asked, and the margin that makes most names right. The golds, whose names were
 * written in another manner and are not trained on, may lose no name: neither to another nor to a blank.
 */
function settleBounds(outcomesOf: Validated, golds: Validated): Bounds {
  const least = grid[0]!;
  let bounds: Bounds = { sure: grid.at(-1)!, least, margin: margins[0]! };
  let most = 0;
  for (const margin of margins)
    for (const sure of grid) {
      const outcomes = outcomesOf('ranked', { sure, least, margin });
      const { right, saidWrong, saidPoor } = sharesOf(outcomes, { sure, least });
      if (saidWrong > asked.saidWrong || saidWrong + saidPoor > asked.saidAmiss) continue;
      const kept = rightOf(golds('ranked', { sure, least, margin })) >= rightOf(golds('rules', bounds));
      if (kept && right > most + worthwhile) {
        most = right;
        bounds = { sure, least, margin };
      }
      break;
    }
  const lost = (outcomes: readonly Outcome[], trusted: number): number =>
    rightOf(outcomes.filter(({ trust, blankable }) => blankable && trust! < trusted));
  const [own, others] = [outcomesOf('ranked', bounds), golds('ranked', bounds)];
  const mayBlank = (trust: number): boolean =>
    lost(own, trust) <= asked.blanked * own.length && lost(others, trust) === 0;
  return {
    ...bounds,
    least: grid.filter((trust) => trust <= highestLeast && mayBlank(trust)).at(-1) ?? least,
  };
}

function print(title: string, outcomesOf: Validated, bounds: Bounds): void {
  const all = { sure: Number.NEGATIVE_INFINITY, least: Number.NEGATIVE_INFINITY };
  const [rules, ranked] = [outcomesOf('rules', bounds), outcomesOf('ranked', bounds)];
  console.log(`\n${title} (${rules.length} numbers)\n${sharesHead('names')}`);
  console.log(sharesRow('the rules alone', sharesOf(rules, all)));
  console.log(sharesRow('the rules, doubted', sharesOf(rules, bounds)));
  console.log(sharesRow('ranked, doubted', sharesOf(ranked, bounds)));
  console.log(`exchanged: ${exchanges(ranked)}`);
}

function printed({ choice, trust }: Trained, { sure, least, margin }: Bounds): string {
  const round = (weight: number) => Math.round(weight * 1e4) / 1e4;
  const rows = features.map(({ id }, i) => JSON.stringify([id, round(choice[i]!), round(trust[i]!)]));
  const bounds = JSON.stringify({ sure, least, margin });
  return `{\n"bounds": ${bounds},\n"weights": [\n${rows.join(',\n')}\n]\n}\n`;
}

/** Trains, tells what came of it, and gives the bytes of the weights. */
function trainOn(folders: readonly string[]): string {
  const annotated = [...annotatedExamples(folders)];
  const untouched = annotated.filter(([file]) => !isTrainedOn(file)).flatMap(([, examples]) => examples);
  const read = annotated.filter(([file]) => isTrainedOn(file)).flatMap(([, examples]) => examples);
  const fresh = namedExamples(folders);
  const golds = goldExamples([join(root, 'tests/fixtures/figures'), ...folders]);
  const examples = [...fresh, ...read, ...judgedExamples(folders), ...golds];
  const outcomesOf = crossValidate(examples);
  const ofFresh: Validated = (way, bounds) => outcomesOf(way, bounds).slice(0, fresh.length);
  const ofRead: Validated = (way, bounds) =>
    outcomesOf(way, bounds).slice(fresh.length, fresh.length + read.length);
  const trained = train(examples);
  const ofGolds: Validated = (way, bounds) =>
    golds.map((example) => outcomeOf(example, trained, way, bounds));
  // Of names that were judged without others that are right too, an exchange says little.
  const ofOwn: Validated = (way, bounds) => outcomesOf(way, bounds).slice(0, fresh.length + read.length);
  const bounds = settleBounds(ofOwn, ofGolds);
  const left: Validated = (way) => untouched.map((example) => outcomeOf(example, trained, way, bounds));
  print('cross-validated by document', outcomesOf, bounds);
  print('of these, documents annotated for names, unread by any rule', ofFresh, bounds);
  print('of these, documents annotated for every field', ofRead, bounds);
  print('documents left out of the training', left, bounds);
  print('golds, where a like name is right', ofGolds, bounds);
  const steps = grid.filter((trust) => trust >= -1 && trust <= 3.5 && trust % 0.5 === 0);
  console.log(`\n${sharesHead('said from')}\n${curve(ofFresh('ranked', bounds), bounds.least, steps)}`);
  console.log(`\nbounds: ${JSON.stringify(bounds)}`);
  return printed(trained, bounds);
}

function main(): number {
  const { values, positionals } = parseArgs({
    options: { check: { type: 'boolean', default: false }, mine: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  if (values.mine) {
    mineNames(positionals[0]!);
    return 0;
  }
  const folders = [...new Set([...positionals, join(root, '../shared/gold')])];
  const missing = values.check ? missingMatter(folders) : [];
  if (missing.length > 0) {
    console.error(`Nothing was compared: the weights rest on more than the folders hold.\nMissing:`);
    for (const matter of missing) console.error(`  ${matter}`);
    return 2;
  }
  const bytes = trainOn(folders);
  if (!values.check) writeFileSync(target, bytes);
  else if (bytes !== readFileSync(target, 'utf8')) {
    console.error('The weights that are kept are others: run it without --check.');
    return 1;
  }
  return 0;
}

process.exitCode = main();
