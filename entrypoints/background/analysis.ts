import type { Analysis } from '../../lib/analysis/analysis.ts';
import {
  applyCorrections,
  type CorrectableFields,
  type FigureCorrection,
  figureCorrection,
} from '../../lib/figures/corrections.ts';
import { buildKnowledge, type Knowledge } from '../../lib/knowledge/knowledge.ts';
import { seedGlossary, seedIndicators, seedPlaces } from '../../lib/knowledge/seeds.ts';
import type { Refinement, TermFacts } from '../../lib/protocol/messages.ts';
import { analyse, refine } from '../../lib/reading/analyse.ts';
import { correctionsOfReport } from '../../lib/store/corrections.ts';
import { ownTermEntries } from '../../lib/store/own-terms.ts';
import { findUnknownTerms } from '../../lib/terms/unknown-terms.ts';
import { canonicalAddress } from '../../lib/text/address.ts';
import type { ReportText } from '../../lib/text/report-text.ts';
import { findWords } from '../../lib/text/segmenter.ts';
import { loadSegmenter } from './segmenter.ts';
import { openedStore } from './store.ts';

/** How many read reports stay at hand in the worker: a few tabs' worth, about 1 MB each. */
const KEPT_READINGS = 4;

interface Reading {
  report: ReportText;
  first: Analysis;
  refined: Promise<Refinement> | null;
}

let knowledge: Promise<Knowledge> | null = null;
const readings: Reading[] = [];

/** The glossary, indicators and places with the reader's own terms; built on first need. */
export function currentKnowledge(): Promise<Knowledge> {
  knowledge ??= loadKnowledge();
  return knowledge;
}

/** Call when the reader's own terms changed: the next reading knows them. */
export function forgetKnowledge(): void {
  knowledge = null;
  readings.length = 0;
}

async function loadKnowledge(): Promise<Knowledge> {
  // Reading a report must not depend on the store: a broken database costs the reader's own terms, not the marks.
  const own = await openedStore()
    .then(ownTermEntries)
    .catch(() => []);
  return buildKnowledge({
    glossary: [...seedGlossary, ...own],
    indicators: seedIndicators,
    places: seedPlaces,
  });
}

/** The first reading of a report, with the reader's corrections; the same text at the same address is read once. */
export async function readReport(report: ReportText): Promise<Analysis> {
  return corrected(report, (await reading(report)).first);
}

/** What painting needs of the glossary for the terms of one analysis. */
export async function termFactsOf({ terms }: Analysis): Promise<TermFacts> {
  const { entries } = (await currentKnowledge()).terms;
  const facts: TermFacts = {};
  for (const { termId } of terms) {
    const entry = termId === null ? undefined : entries.get(termId);
    if (entry) facts[entry.id] = { level: entry.level, category: entry.category };
  }
  return facts;
}

/** The reading with word boundaries, and the words that no glossary has. */
export async function refineReport(report: ReportText): Promise<Refinement> {
  const entry = await reading(report);
  entry.refined ??= refineReading(entry);
  const refinement = await entry.refined;
  return { ...refinement, analysis: await corrected(report, refinement.analysis) };
}

/** The analysis as the reader has set it right on an earlier visit. Corrections are never kept with a reading: they may change. */
async function corrected(report: ReportText, analysis: Analysis): Promise<Analysis> {
  const corrections = await loadCorrections(report);
  if (corrections.length === 0) return analysis;
  return { ...analysis, figures: applyCorrections(analysis.figures, corrections, report.text) };
}

/** What the reader said of this report's figures; a store that fails costs the corrections, not the marks. */
async function loadCorrections({ address }: ReportText): Promise<FigureCorrection[]> {
  const canonical = address === null ? null : canonicalAddress(address);
  if (canonical === null) return [];
  const said = await openedStore()
    .then((store) => correctionsOfReport(store, { canonicalAddress: canonical, bodyHash: null }))
    .catch(() => []);
  return said.flatMap(({ target, anchor, dismissed, fields }) =>
    target === 'figure' && anchor
      ? [figureCorrection(anchor, dismissed ? null : (fields as CorrectableFields))]
      : [],
  );
}

async function refineReading({ report, first }: Reading): Promise<Refinement> {
  const [known, segmenter] = await Promise.all([currentKnowledge(), loadSegmenter()]);
  const words = findWords(segmenter, report.text);
  const analysis = refine(first, words, report, known);
  const unknownTerms = findUnknownTerms({ report, words, hits: analysis.terms, index: known.terms });
  return { analysis, unknownTerms };
}

async function reading(report: ReportText): Promise<Reading> {
  const at = readings.findIndex((entry) => isSame(entry.report, report));
  if (at >= 0) {
    const [found] = readings.splice(at, 1);
    readings.unshift(found!);
    return found!;
  }
  const entry: Reading = { report, first: analyse(report, await currentKnowledge()), refined: null };
  readings.unshift(entry);
  readings.length = Math.min(readings.length, KEPT_READINGS);
  return entry;
}

function isSame(a: ReportText, b: ReportText): boolean {
  return a.address === b.address && a.text === b.text && a.title === b.title;
}
