import type { Analysis } from '../../lib/analysis/analysis.ts';
import type { Figure } from '../../lib/analysis/figure.ts';
import {
  applyCorrections,
  type CorrectableFields,
  type FigureCorrection,
  figureCorrection,
} from '../../lib/figures/corrections.ts';
import { weighFigures } from '../../lib/figures/weight/weigh-figures.ts';
import type { IndicatorNames, Refinement, TermFacts } from '../../lib/protocol/shapes.ts';
import { refine } from '../../lib/reading/analyse.ts';
import { correctionsOfReport } from '../../lib/store/corrections.ts';
import { findUnknownTerms } from '../../lib/terms/unknown-terms.ts';
import { canonicalAddress } from '../../lib/text/address.ts';
import type { ReportText } from '../../lib/text/report-text.ts';
import { findWords, type Words } from '../../lib/text/segmenter.ts';
import { overlaps } from '../../lib/text/span.ts';
import { currentKnowledge } from './knowledge.ts';
import { loadIndicators } from './packaged.ts';
import { isLong, type Reading, type Refined } from './readings.ts';
import { loadSegmenter } from './segmenter.ts';
import { openedStore } from './store.ts';
import { letShortWorkPass } from './turns.ts';

/** The first reading of a report, with the reader's corrections. */
export function firstAnalysis(reading: Reading): Promise<Analysis> {
  return corrected(reading, reading.first);
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

/** What exports call the indicators of one analysis. */
export async function indicatorNamesOf({ figures }: Analysis): Promise<IndicatorNames> {
  const { records } = (await currentKnowledge()).indicators;
  const names: Record<string, string> = {};
  for (const { indicatorId } of figures) {
    const record = indicatorId === null ? undefined : records.get(indicatorId);
    if (record) names[record.id] = record.name;
  }
  return names;
}

/** The reading with word boundaries and the reader's corrections, and the words that no glossary has. */
export async function refinedAnalysis(reading: Reading): Promise<Refinement> {
  reading.refined ??= refineReading(reading).catch((error: unknown) => {
    reading.refined = null;
    throw error;
  });
  const refinement = await reading.refined;
  const analysis = await corrected(reading, refinement.analysis);
  return { ...refinement, analysis, indicatorNames: await indicatorNamesOf(analysis) };
}

/** The analysis as the reader has set it right on an earlier visit. Corrections are never kept with a reading: they may change. */
async function corrected(
  { report, otherwise = [] }: Pick<Reading, 'report' | 'otherwise'>,
  analysis: Analysis,
): Promise<Analysis> {
  const figures = analysis.figures.map((figure) =>
    otherwise.some((span) => overlaps(span, figure)) ? { ...figure, damaged: true } : figure,
  );
  return { ...analysis, figures: await correctFigures(report, { ...analysis, figures }) };
}

/** A report's figures as the reader has set them right, weighed anew. */
export async function correctFigures(
  report: Pick<ReportText, 'text' | 'address'>,
  { figures, relations }: Pick<Analysis, 'figures' | 'relations'>,
): Promise<Figure[]> {
  const corrected = applyCorrections(figures, await loadCorrections(report), report.text);
  return weighFigures(corrected, relations);
}

/** What the reader said of this report's figures; a store that fails costs the corrections, not the marks. */
export async function loadCorrections({ address }: Pick<ReportText, 'address'>): Promise<FigureCorrection[]> {
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

async function refineReading(reading: Reading): Promise<Refined> {
  // Read ahead, so that the first card has it and doesn't grow under the reader's pointer.
  void loadIndicators();
  const { analysis, words } = await refineFirst(reading);
  const { terms: index } = await currentKnowledge();
  const unknownTerms = findUnknownTerms({ report: reading.report, words, hits: analysis.terms, index });
  return { analysis, unknownTerms };
}

/** The first reading with word boundaries alone, and the words it is divided into. */
export async function refineFirst({
  report,
  first,
}: Pick<Reading, 'report' | 'first'>): Promise<{ analysis: Analysis; words: Words }> {
  const [known, segmenter] = await Promise.all([currentKnowledge(), loadSegmenter()]);
  const inTurns = async () => isLong(report) && (await letShortWorkPass());
  await inTurns();
  const words = findWords(segmenter, report.text);
  await inTurns();
  return { analysis: refine(first, words, report, known), words };
}
