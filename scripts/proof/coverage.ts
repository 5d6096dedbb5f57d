import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TermHit } from '../../lib/analysis/term-hit.ts';
import type { GlossaryEntry } from '../../lib/knowledge/glossary.ts';
import { buildTermIndex, type TermIndex } from '../../lib/knowledge/term-index.ts';
import { findTerms } from '../../lib/terms/find-terms.ts';
import { lookUp } from '../../lib/terms/look-up.ts';
import { type Print, readPrint } from '../../lib/text/print/print.ts';
import { plainReportText } from '../../lib/text/report-text.ts';
import { loadKnowledge } from '../knowledge.ts';
import { readCorpus } from './corpus/documents.ts';
import { readAnnotations } from './coverage/annotated-terms.ts';
import { isExplained } from './coverage/explained.ts';
import { readWantedTerms } from './coverage/wanted-terms.ts';
import type { ProofRow } from './row.ts';

/** A term that so many governments explain is one that readers need explained. */
const governments = 3;
/** The first year of the reports that are counted. */
const since = 2020;
/** Share of the uses that is asked for. */
const asked = 0.8;

/** The level of jargon that needs explaining. */
const hard = 3;

/** The project's shared folder, where it stands beside the checkout. */
const shared = join(import.meta.dirname, '../../../shared');

/** What is to be counted. */
export interface CoverageOptions {
  /** A checkout of `lawtext/gov`; `null` when none was given: then nothing is counted. */
  directory: string | null;
  /** Prints each term with its uses that nothing explains, most first. */
  show: boolean;
  /** A folder with the glossary's files of an older state, whose shares are printed beside today's; else `null`. */
  before: string | null;
}

/**
 * Counts which part of the jargon of reports the glossary explains: the uses, in reports without notes of their own,
 * of the terms that at least three governments explain in theirs.
 */
export function proofCoverage({ directory, show, before }: CoverageOptions): ProofRow[] {
  if (directory === null) {
    console.log('  skipped: give the path of a checkout of lawtext/gov (npm run proof coverage -- DIR)');
    return [];
  }
  if (!existsSync(directory)) throw new Error(`${directory}: no such directory`);
  const { terms, bare } = readAnnotations(readCorpus(directory));
  const annotated = terms.filter(({ places }) => places.size >= governments).map(({ term }) => term);
  if (annotated.length === 0) throw new Error(`${directory}: no reports; is it a checkout of lawtext/gov?`);
  const reports = bare
    .filter(({ year }) => year !== null && year >= since)
    .map(({ text }) => readPrint(plainReportText(text)));
  console.log(`  ${annotated.length} terms, ${reports.length} reports from ${since} on without notes`);
  const older = before === null ? null : readOlder(before);
  const row = compareUses(`uses of terms that ≥ ${governments} governments explain`, {
    ...{ terms: annotated, least: asked },
    ...{ reports, show, older },
  });
  return [row, levelRow(annotated), ...proofHandedLists(annotated, { reports, show, older })];
}

/** The same for the list of wanted terms and the reports beside the checkout; nothing where they are not there. */
function proofHandedLists(annotated: readonly string[], { reports, show, older }: Reading): ProofRow[] {
  const wanted = readWantedTerms(join(shared, 'missing-terms.tsv'));
  if (wanted === null) {
    console.log('  skipped: no list of wanted terms beside the checkout (../shared/missing-terms.tsv)');
    return [];
  }
  const annotatedOnes = wanted
    .filter(({ annotatedIn }) => annotatedIn >= governments)
    .map(({ term }) => term);
  const all = [...new Set([...wanted.map(({ term }) => term), ...annotated])];
  return [
    compareUses('the same, of the list of wanted terms', {
      ...{ terms: annotatedOnes, least: asked },
      ...{ reports, show, older },
    }),
    compareUses('wanted terms in ../shared/reports', {
      ...{ terms: all, least: 0 },
      ...{ reports: readHandedReports(), show, older },
    }),
  ];
}

const readHandedReports = (): Print[] =>
  readdirSync(join(shared, 'reports'))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readPrint(plainReportText(readFileSync(join(shared, 'reports', name), 'utf8'))));

/** The reports in which uses are counted, and whether those that nothing explains are printed. */
interface Reading {
  reports: readonly Print[];
  show: boolean;
  /** The terms of an older state of the glossary, to be counted too. */
  older: TermIndex | null;
}

/** Uses of terms and how many of them are explained. */
interface Count {
  uses: number;
  explained: number;
}

const knowledge = loadKnowledge();
const known = new WeakMap<TermIndex, WeakMap<Print, TermHit[]>>();

/** What a glossary finds in a report; kept, because every list of terms asks for it. */
function knownIn(print: Print, glossary: TermIndex): readonly TermHit[] {
  const found = known.get(glossary) ?? new WeakMap<Print, TermHit[]>();
  known.set(glossary, found);
  const hits = found.get(print) ?? findTerms({ print, notes: [], index: glossary });
  found.set(print, hits);
  return hits;
}

/** The row of a list of terms: today's share, and the older glossary's where one is given. */
function compareUses(
  name: string,
  { terms, least, reports, show, older }: Reading & { terms: readonly string[]; least: number },
): ProofRow {
  const row = rowOf(name, countUses(terms, { reports, show, glossary: knowledge.terms }), least);
  if (older === null) return row;
  const past = rowOf(name, countUses(terms, { reports, show: false, glossary: older }), 0);
  return { ...row, measured: `${row.measured}, before ${past.measured}` };
}

/** The terms of the glossary's files in a folder, whatever else their entries had then. */
function readOlder(folder: string): TermIndex {
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return buildTermIndex(
    files.flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as GlossaryEntry[]),
  );
}

function countUses(
  terms: readonly string[],
  { reports, show, glossary }: Pick<Reading, 'reports' | 'show'> & { glossary: TermIndex },
): Count {
  const index = indexOf(terms);
  const unexplained = new Map<string, number>();
  const count: Count = { uses: 0, explained: 0 };
  for (const print of reports) {
    for (const use of findTerms({ print, notes: [], index })) {
      count.uses += 1;
      if (isExplained(use, knownIn(print, glossary), print.text)) count.explained += 1;
      else unexplained.set(use.term, (unexplained.get(use.term) ?? 0) + 1);
    }
  }
  if (show)
    for (const [term, uses] of [...unexplained].sort((a, b) => b[1] - a[1]))
      console.log(`  ${uses}\t${term}`);
  return count;
}

/** An index that knows the names of terms and nothing else of them. */
function indexOf(terms: readonly string[]): TermIndex {
  const entries = terms.map(
    (term, i): GlossaryEntry => ({
      id: `t${i}`,
      term,
      aliases: [],
      category: 'governance',
      level: 3,
      related: [],
      senses: [],
    }),
  );
  return buildTermIndex(entries);
}

/** What so many governments explain is hard by rule (level 3), so that it is painted before easier words. */
function levelRow(annotated: readonly string[]): ProofRow {
  const found = annotated.map((term) => lookUp(term, knowledge.terms));
  const entries = new Set(found.flatMap((answer) => (answer.kind === 'exact' ? [answer.entry] : [])));
  const easy = [...entries].filter(({ level }) => level < hard).map(({ term }) => term);
  if (easy.length > 0) console.log(`  held for easy: ${easy.join('、')}`);
  return {
    name: 'entries for such terms that are not of the hardest level',
    asked: '0',
    measured: `${easy.length} of ${entries.size}`,
    pass: easy.length === 0,
  };
}

/** A row of the table; where `least` is 0 the share is only printed. */
function rowOf(name: string, { uses, explained }: Count, least: number): ProofRow {
  const share = uses === 0 ? 1 : explained / uses;
  return {
    name,
    asked: least === 0 ? 'no share' : `≥ ${least * 100}% explained`,
    measured: `${explained} of ${uses} (${(share * 100).toFixed(1)}%)`,
    pass: share >= least,
  };
}
