import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../lib/reading/analyse.ts';
import { readIdentity } from '../../lib/reports/read-identity.ts';
import { plainReportText } from '../../lib/text/report-text.ts';
import { loadKnowledge } from '../knowledge.ts';
import { type CorpusDocument, readCorpus } from './corpus/documents.ts';
import { type CorpusReading, type Invariant, invariants } from './corpus/invariants.ts';
import type { ProofRow } from './row.ts';

/** The counts that stand: a run with more breaks of any kind fails. Written by `--accept` alone. */
const standingPath = join(import.meta.dirname, 'corpus/standing.json');

/** How the corpus is to be read. */
export interface CorpusOptions {
  /** A checkout of `lawtext/gov`; `null` when none was given: then nothing is counted. */
  directory: string | null;
  /** Writes the counts of this run as those that stand. */
  accept: boolean;
  /** Id of an invariant whose breaks are printed one by one, `null` for none. */
  show: string | null;
}

/** What one invariant came to over the corpus. */
interface Tally {
  /** Documents that could be asked. */
  asked: number;
  /** Documents in which it is broken. */
  documents: number;
  breaks: number;
}

type Standing = Record<string, { asked: number; breaks: number }>;

const knowledge = loadKnowledge();

/** Reads every report of the corpus in this process and holds the invariants against what was read. */
export function proofCorpus({ directory, accept, show }: CorpusOptions): ProofRow[] {
  if (directory === null) {
    console.log('  skipped: give the path of a checkout of lawtext/gov (npm run proof corpus -- DIR)');
    return [];
  }
  if (!existsSync(directory)) throw new Error(`${directory}: no such directory`);
  const tallies = new Map(invariants.map(({ id }) => [id, { asked: 0, documents: 0, breaks: 0 }]));
  let [reports, figures] = [0, 0];
  const thrown: string[] = [];
  for (const document of readCorpus(directory)) {
    reports += 1;
    const reading = readOrThrown(document, thrown);
    if (reading === null) continue;
    figures += reading.analysis.figures.length;
    for (const invariant of invariants) tallyBreaks(invariant, reading, { tallies, show });
  }
  if (reports === 0) throw new Error(`${directory}: no reports; is it a checkout of lawtext/gov?`);
  console.log(`  ${reports} documents, ${figures} figures`);
  for (const line of thrown) console.log(`  threw: ${line}`);
  const standing = readStanding();
  if (accept) writeStanding(tallies);
  return [
    {
      name: 'documents that throw',
      asked: '0 (3 at first)',
      measured: `${thrown.length}`,
      pass: thrown.length === 0,
    },
    ...invariants.map((invariant) => rowOf(invariant, tallies.get(invariant.id)!, standing)),
  ];
}

function readOrThrown(document: CorpusDocument, thrown: string[]): CorpusReading | null {
  try {
    const report = plainReportText(document.text);
    return {
      document,
      analysis: analyse(report, knowledge),
      titled: readIdentity({ ...report, title: document.title }, knowledge.places),
    };
  } catch (error) {
    thrown.push(`${document.path}: ${error instanceof Error ? error.message : String(error)}`);
    return null;
  }
}

function tallyBreaks(
  { id, asksOf, findBreaks }: Invariant,
  reading: CorpusReading,
  { tallies, show }: { tallies: ReadonlyMap<string, Tally>; show: string | null },
): void {
  if (!asksOf(reading)) return;
  const tally = tallies.get(id)!;
  const breaks = findBreaks(reading);
  tally.asked += 1;
  tally.breaks += breaks.length;
  if (breaks.length > 0) tally.documents += 1;
  if (show === id) for (const line of breaks) console.log(`  ${reading.document.path}: ${line}`);
}

function mostAsked(
  asked: Invariant['asked'],
  { first, documents }: { first: number; documents: number },
): number {
  if ('most' in asked) return asked.most;
  return Math.floor('mostOf' in asked ? asked.mostOf * documents : asked.mostOfFirst * first);
}

/** What is asked is printed; what fails is a drop: more breaks than stand. */
function rowOf({ id, counts, first, asked }: Invariant, tally: Tally, standing: Standing): ProofRow {
  const most = mostAsked(asked, { first, documents: tally.asked });
  const stands = standing[id]?.breaks;
  const met = tally.breaks <= most ? '' : ', asked is not met';
  return {
    name: `${id} (${counts})`,
    asked: `≤ ${most}; ${stands ?? 'nothing'} stands, ${first} at first`,
    measured: `${tally.breaks} in ${tally.documents} of ${tally.asked} documents${met}`,
    pass: stands === undefined || tally.breaks <= stands,
  };
}

const readStanding = (): Standing =>
  existsSync(standingPath) ? (JSON.parse(readFileSync(standingPath, 'utf8')) as Standing) : {};

function writeStanding(tallies: ReadonlyMap<string, Tally>): void {
  const rows = [...tallies].map(([id, { asked, breaks }]) => [id, { asked, breaks }] as const);
  writeFileSync(standingPath, `${JSON.stringify(Object.fromEntries(rows), null, 2)}\n`);
}
