import type { ReadReport } from '../../lib/compare/compared-report.ts';
import type { PastReport } from '../../lib/records/past-report.ts';
import { textOfPast } from '../../lib/snippets/past-report.ts';
import { refineFirst } from './analysis.ts';
import { keepAtHand } from './at-hand.ts';
import { readAlone } from './readings.ts';

/** What reading a past report again needs of it: one that the store holds, or one that ships with us. */
export type PastSource = Pick<PastReport, 'id' | 'address' | 'named' | 'report' | 'bodyHash'> & {
  identity: Pick<PastReport['identity'], 'format'>;
  /** `null` for what the reader did not have read in. */
  readAt: string | null;
};

/** How many past reports stay read in the worker: of two places as many as one run reads in, about 0.5 MB each. */
const keptAtHand = 60;

/** By id and body. */
const atHand = keepAtHand<ReadReport>(keptAtHand);

/**
 * Reads a past report by the rules of today, without the reader's corrections; the same text is read once for as long
 * as the worker lives.
 */
export function readKeptPast(past: PastSource): Promise<ReadReport> {
  const key = `${past.id} ${past.bodyHash} ${past.named?.period ?? ''}`;
  return atHand.get(key, async () => {
    const sent = { report: textOfPast(past), format: past.identity.format, columnLinks: [] };
    const { analysis } = await refineFirst(await readAlone(sent, past.named));
    const { report, figures, relations, sections } = analysis;
    return { text: past.report.text, analysis: { report, figures, relations, sections } };
  });
}

/** Lets all of them go: what they were read with is no longer so. */
export function forgetPastReadings(): void {
  atHand.clear();
}
