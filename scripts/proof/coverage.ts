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
}

/**
 * Counts which part of the jargon of reports the glossary explains: the uses, in reports without notes of their own,
 * of the terms that at least three governments explain in theirs.
 */
export function proofCoverage({ directory, show }: CoverageOptions): ProofRow[] {
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
  const share = countUses(annotated, { reports, show });
  const row = rowOf(`uses of terms that ≥ ${governments} governments explain`, share, asked);
  return [row, levelRow(annotated), ...proofHandedLists(annotated, { reports, show })];
}

/** The same for the list of wanted terms and the reports beside the checkout; nothing where they are not there. */
function proofHandedLists(annotated: readonly string[], { reports, show }: Reading): ProofRow[] {
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
    rowOf('the same, of the list of wanted terms', countUses(annotatedOnes, { reports, show }), asked),
    rowOf('wanted terms in ../shared/reports', countUses(all, { reports: readHandedReports(), show }), 0),
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
}

/** Uses of terms and how many of them are explained. */
interface Count {
  uses: number;
  explained: number;
}

const knowledge = loadKnowledge();
const known = new WeakMap<Print, TermHit[]>();

/** What the glossary finds in a report; kept, because every list of terms asks for it. */
function knownIn(print: Print): readonly TermHit[] {
  const hits = known.get(print) ?? findTerms({ print, notes: [], index: knowledge.terms });
  known.set(print, hits);
  return hits;
}

function countUses(terms: readonly string[], { reports, show }: Reading): Count {
  const index = indexOf(terms);
  const unexplained = new Map<string, number>();
  const count: Count = { uses: 0, explained: 0 };
  for (const print of reports) {
    for (const use of findTerms({ print, notes: [], index })) {
      count.uses += 1;
      if (isExplained(use, knownIn(print), print.text)) count.explained += 1;
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
