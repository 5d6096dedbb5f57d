import type { Analysis } from '../../lib/analysis/analysis.ts';
import { type Answer, failed } from '../../lib/protocol/answer.ts';
import { type KnownSender, maySpeakFor } from '../../lib/protocol/sender.ts';
import type { Refinement, SentReport } from '../../lib/protocol/shapes.ts';
import { analyse, analyseInSteps } from '../../lib/reading/analyse.ts';
import type { SaidOfReport } from '../../lib/reports/named-identity.ts';
import type { ReportText } from '../../lib/text/report-text.ts';
import { sha256 } from '../pages/sha256.ts';
import { currentKnowledge } from './knowledge.ts';
import { letShortWorkPass, runInTurns } from './turns.ts';

/** How many read reports stay at hand in the worker: a few tabs' worth, about 1 MB each. */
const keptReadings = 4;

/** What refinement read, before the reader's corrections, which may name other indicators. */
export type Refined = Omit<Refinement, 'indicatorNames'>;

/** A report that was sent, and what was read of it. */
export interface Reading extends SentReport {
  /** What its messages call it: the hash of text, address, format and all that was sent with the text. */
  key: string;
  first: Analysis;
  /** `null` until it was asked for. */
  refined: Promise<Refined> | null;
}

/** A text beyond this takes long enough to read for others to notice, in UTF-16 units. */
const shortEnough = 100_000;

/** Whether a text is read in turns with what else is asked. */
export const isLong = ({ text }: Pick<ReportText, 'text'>): boolean => text.length > shortEnough;

/** Most recently used first. */
const readings: Reading[] = [];

/** Reads a report and keeps it at hand; the same document is read once, whichever tab sends it. */
export async function openReading(sent: SentReport): Promise<Reading> {
  const { columnLinks, otherwise, ...document } = sent;
  const key = await sha256(JSON.stringify(document));
  const known = takeReading(key);
  if (known) {
    if (columnLinks.length > 0) known.columnLinks = columnLinks;
    if (otherwise) known.otherwise = otherwise;
    return known;
  }
  const reading: Reading = { ...(await readAlone(sent)), key };
  readings.unshift(reading);
  readings.length = Math.min(readings.length, keptReadings);
  return reading;
}

/**
 * Reads a document that no tab shows: nobody asks for it by its key, and it takes no tab's place. `said` stands where
 * its text names no place or no period.
 */
export async function readAlone(sent: SentReport, said: SaidOfReport | null = null): Promise<Reading> {
  const known = await currentKnowledge();
  const first = isLong(sent.report)
    ? await runInTurns(analyseInSteps(sent.report, known, { said }), letShortWorkPass)
    : analyse(sent.report, known, { said });
  return { ...sent, key: '', first, refined: null };
}

/** Works on the reading with a key: `unknown` when it is not at hand, `not-allowed` for a page of another site. */
export async function withReading<T>(
  key: string,
  sender: KnownSender,
  work: (reading: Reading) => Answer<T> | Promise<Answer<T>>,
): Promise<Answer<T>> {
  const reading = takeReading(key);
  if (!reading) return failed('unknown');
  const { address } = reading.report;
  if (address !== null && !maySpeakFor(sender, address)) return failed('not-allowed');
  return work(reading);
}

/** Lets all readings go: what they know is no longer so, and whoever has a key sends the text again. */
export function forgetReadings(): void {
  readings.length = 0;
}

/** Finds a reading and puts it first; `null` when it is not at hand. */
function takeReading(key: string): Reading | null {
  const at = readings.findIndex((reading) => reading.key === key);
  if (at < 0) return null;
  const [found] = readings.splice(at, 1);
  readings.unshift(found!);
  return found!;
}
