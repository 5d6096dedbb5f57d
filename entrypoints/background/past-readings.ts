import type { PastReport } from '../../lib/records/past-report.ts';
import { textOfPast } from '../../lib/snippets/past-report.ts';
import { type Reading, readAlone } from './readings.ts';

/** What reading a past report again needs of it: one that the store holds, or one that ships with us. */
export type PastSource = Pick<PastReport, 'id' | 'address' | 'named' | 'report' | 'bodyHash'> & {
  identity: Pick<PastReport['identity'], 'format'>;
  /** `null` for what the reader did not have read in. */
  readAt: string | null;
};

/** How many past reports stay read in the worker: those of a place or two, about 1 MB each. */
const keptAtHand = 24;

/** By id and body, the one used last at the end. */
const atHand = new Map<string, Promise<Reading>>();

/** Reads a past report by the rules of today; the same text is read once for as long as the worker lives. */
export function readKeptPast(past: PastSource): Promise<Reading> {
  const key = `${past.id} ${past.bodyHash} ${past.named?.period ?? ''}`;
  const reading =
    atHand.get(key) ??
    readAlone({ report: textOfPast(past), format: past.identity.format, columnLinks: [] }, past.named);
  atHand.delete(key);
  atHand.set(key, reading);
  const [oldest] = atHand.keys();
  if (atHand.size > keptAtHand && oldest !== undefined) atHand.delete(oldest);
  reading.catch(() => atHand.delete(key));
  return reading;
}

/** Lets all of them go: what they were read with is no longer so. */
export function forgetPastReadings(): void {
  atHand.clear();
}
