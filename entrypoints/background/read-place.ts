import { growthRuleOf } from '../../lib/compare/checks/check.ts';
import type { ComparisonInput, RecordedReport } from '../../lib/compare/read-comparison.ts';
import { seedBaseNotes } from '../../lib/knowledge/seeds.ts';
import { refinedAnalysis } from './analysis.ts';
import { currentKnowledge } from './knowledge.ts';
import { type PastSource, readKeptPast } from './past-readings.ts';
import type { Reading } from './readings.ts';

/** Reads past reports by the rules of today, with the reader's corrections. */
export async function readRecorded(kept: readonly PastSource[]): Promise<RecordedReport[]> {
  const read: RecordedReport[] = [];
  for (const past of kept) {
    const { id, address, readAt, bodyHash } = past;
    const { text, analysis, head } = await recorded(await readKeptPast(past));
    read.push({ text, analysis, head: { ...head, id, address, readAt, bodyHash } });
  }
  return read;
}

/** A reading as it is compared; as a report that no store holds it has no day on which it was read in. */
export async function recorded(reading: Reading): Promise<RecordedReport> {
  const { analysis } = await refinedAnalysis(reading);
  const { title, period } = analysis.report;
  const { text, address } = reading.report;
  return {
    text,
    analysis,
    head: {
      id: reading.key,
      title,
      period,
      address,
      readAt: null,
      bodyHash: '',
      figures: analysis.figures.length,
    },
  };
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
