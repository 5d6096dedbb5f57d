import type { PastReport } from '../../lib/records/past-report.ts';
import { textOfPast } from '../../lib/snippets/past-report.ts';
import { keepAtHand } from './at-hand.ts';
import { type Reading, readAlone } from './readings.ts';

/** What reading a past report again needs of it: one that the store holds, or one that ships with us. */
export type PastSource = Pick<PastReport, 'id' | 'address' | 'named' | 'report' | 'bodyHash'> & {
  identity: Pick<PastReport['identity'], 'format'>;
  /** `null` for what the reader did not have read in. */
  readAt: string | null;
};

/** How many past reports stay read in the worker: those of a place or two, about 1 MB each. */
const keptAtHand = 24;

/** By id and body. */
const atHand = keepAtHand<Reading>(keptAtHand);

/** Reads a past report by the rules of today; the same text is read once for as long as the worker lives. */
export function readKeptPast(past: PastSource): Promise<Reading> {
  const key = `${past.id} ${past.bodyHash} ${past.named?.period ?? ''}`;
  return atHand.get(key, () =>
    readAlone({ report: textOfPast(past), format: past.identity.format, columnLinks: [] }, past.named),
  );
}

/** Lets all of them go: what they were read with is no longer so. */
export function forgetPastReadings(): void {
  atHand.clear();
}
