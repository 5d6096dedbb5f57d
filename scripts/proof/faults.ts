import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Check, growthRuleOf } from '../../lib/compare/checks/check.ts';
import { compareReports } from '../../lib/compare/compare-reports.ts';
import type { ReadReport } from '../../lib/compare/compared-report.ts';
import { plainReportText } from '../../lib/text/report-text.ts';
import {
  findHeldRelations,
  type HeldRelation,
  makeFault,
  resultOf,
} from '../../tests/helpers/digit-faults.ts';
import { seeded } from '../../tests/helpers/random.ts';
import { openReader } from '../open-reader.ts';
import { type CorpusDocument, readCorpus } from './corpus/documents.ts';
import type { ProofRow } from './row.ts';

/** One for all runs, so that a missed fault can be looked at again. */
const seed = 20261126;
/** How many faults are injected. */
const count = 200;
/** Every so many reports of the corpus: some six hundred, of nearly every place. */
const every = 5;
/** Share of the faults beyond rounding that is asked. */
const asked = 0.95;

/** Flags of reports as they are, each read in its place by a person: the report's own numbers differ, or we misread them. */
const judgedPath = join(import.meta.dirname, 'faults/judged-flags.json');

interface JudgedFlag {
  path: string;
  kind: string;
  printed: string;
  start: number;
  verdict: 'own' | 'misread' | 'unread';
}

/** What is to be injected into. */
export interface FaultOptions {
  /** A checkout of `lawtext/gov`; `null` when none was given: then nothing is injected. */
  directory: string | null;
  /** Writes flags that nobody has judged, as `unread`, for a person to read. */
  accept: boolean;
  /** Prints each fault beyond rounding that was missed, and each flag. */
  show: boolean;
}

const reader = openReader();
const growthRule = growthRuleOf(reader.knowledge.indicators);

/**
 * Changes one digit in relations that hold and counts how many of the faults are flagged when the changed report is
 * read from its text; and how many reports are flagged as they are.
 */
export function proofFaults({ directory, accept, show }: FaultOptions): ProofRow[] {
  if (directory === null) {
    console.log('  skipped: give the path of a checkout of lawtext/gov (npm run proof faults -- DIR)');
    return [];
  }
  if (!existsSync(directory)) throw new Error(`${directory}: no such directory`);
  const relations: HeldRelation[] = [];
  const flags: JudgedFlag[] = [];
  const places = new Set<string | null>();
  let [reports, number] = [0, 0];
  for (const document of readCorpus(directory)) {
    if (document.genre !== 'report' || number++ % every !== 0) continue;
    reports += 1;
    places.add(document.place);
    const report = read(document.text);
    const checks = checksOf(report);
    relations.push(...findHeldRelations(report, checks));
    flags.push(
      ...checks.filter(({ result }) => result === 'differs').map((check) => flagOf(check, document)),
    );
  }
  if (relations.length === 0) throw new Error(`${directory}: no relations; is it a checkout of lawtext/gov?`);
  console.log(`  ${reports} reports of ${places.size} places, ${relations.length} relations that hold`);
  return [...injectFaults(relations, show), flagRow(flags, { accept, show })];
}

function read(text: string): ReadReport {
  const { report, figures, relations, sections } = reader.read(plainReportText(text));
  return { text, analysis: { report, figures, relations, sections } };
}

const checksOf = (report: ReadReport): Check[] => compareReports([report], growthRule).checks;

function injectFaults(relations: readonly HeldRelation[], show: boolean): ProofRow[] {
  const random = seeded(seed);
  let [found, breaking] = [0, 0];
  for (let i = 0; i < count; i += 1) {
    const fault = makeFault(random.pick(relations), random);
    if (!fault.breaks) continue;
    breaking += 1;
    const result = resultOf(fault, checksOf(read(fault.text)));
    if (result === 'differs') found += 1;
    else if (show) console.log(`  missed: ${fault.relation.check.kind} ${fault.change} (${result})`);
  }
  return [
    {
      name: 'faults of one digit that no rounding gives: flagged',
      asked: `≥ ${asked * 100}%`,
      measured: `${found} of ${breaking} (${((found / breaking) * 100).toFixed(1)}%)`,
      pass: found >= asked * breaking,
    },
    {
      name: 'all faults: flagged; the rest lies within the rounding of the printed digits',
      asked: 'no share',
      measured: `${found} of ${count}, ${count - breaking} within rounding`,
      pass: true,
    },
  ];
}

const flagOf = ({ kind, printed }: Check, { path }: CorpusDocument): JudgedFlag => ({
  path,
  kind,
  printed: printed.text,
  start: printed.start,
  verdict: 'unread',
});

function flagRow(
  flags: readonly JudgedFlag[],
  { accept, show }: { accept: boolean; show: boolean },
): ProofRow {
  const judged = JSON.parse(readFileSync(judgedPath, 'utf8')) as JudgedFlag[];
  const read = flags.map(
    (flag) =>
      judged.find(
        ({ path, kind, printed, start }) =>
          path === flag.path && kind === flag.kind && printed === flag.printed && start === flag.start,
      ) ?? flag,
  );
  if (show)
    for (const { path, kind, printed, verdict } of read)
      console.log(`  ${verdict}: ${path} ${kind} ${printed}`);
  if (accept) writeFileSync(judgedPath, `${JSON.stringify(read, null, 2)}\n`);
  const own = read.filter(({ verdict }) => verdict === 'own').length;
  return {
    name: 'flags of the reports as they are: not read by a person, or misread by us',
    asked: '0',
    measured: `${read.length - own} of ${read.length}`,
    pass: own === read.length,
  };
}
