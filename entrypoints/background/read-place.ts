import { growthRuleOf } from '../../lib/compare/checks/check.ts';
import type { ReadReport } from '../../lib/compare/compared-report.ts';
import type { ComparisonInput, RecordedReport, RecordReport } from '../../lib/compare/read-comparison.ts';
import { seedBaseNotes } from '../../lib/knowledge/seeds.ts';
import { correctFigures, refinedAnalysis } from './analysis.ts';
import { currentKnowledge } from './knowledge.ts';
import { type PastSource, readKeptPast } from './past-readings.ts';
import type { Reading } from './readings.ts';

/** Reads a past report by the rules of today, with the reader's corrections. */
export async function readRecorded(past: PastSource): Promise<RecordedReport> {
  const { id, address, readAt, bodyHash } = past;
  const { text, analysis } = await readKeptPast(past);
  const figures = await correctFigures({ text, address }, analysis);
  return asRecorded({ text, analysis: { ...analysis, figures } }, { id, address, readAt, bodyHash });
}

/** An open report as it is compared; as one that no store holds it has no day on which it was read in. */
export async function recorded(reading: Reading): Promise<RecordedReport> {
  const { analysis } = await refinedAnalysis(reading);
  const { text, address } = reading.report;
  return asRecorded({ text, analysis }, { id: reading.key, address, readAt: null, bodyHash: '' });
}

function asRecorded(
  read: ReadReport,
  head: Pick<RecordReport, 'id' | 'address' | 'readAt' | 'bodyHash'>,
): RecordedReport {
  const { title, period } = read.analysis.report;
  return { ...read, head: { ...head, title, period, figures: read.analysis.figures.length } };
}

/** Reports of one place as they are compared; its name and record are those that the reports themselves give. */
export async function comparisonInput(reports: readonly RecordedReport[]): Promise<ComparisonInput> {
  const { indicators, places } = await currentKnowledge();
  const identities = reports.map(({ analysis }) => analysis.report);
  return {
    place: identities.find(({ place }) => place !== null)?.place ?? '',
    reports,
    growthRule: growthRuleOf(indicators),
    bases: {
      placeId: identities.find(({ placeId }) => placeId !== null)?.placeId ?? null,
      notes: seedBaseNotes,
      places,
    },
  };
}
