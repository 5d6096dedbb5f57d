import { isOtherGenre, type ReportIdentity } from '../../lib/analysis/report-identity.ts';
import { isOfExpectedPlace } from '../../lib/compare/expected-place.ts';
import { type Answer, done, failed } from '../../lib/protocol/answer.ts';
import type { DataOf, Handlers } from '../../lib/protocol/entry.ts';
import { maxPastLength } from '../../lib/protocol/limits.ts';
import type { KnownSender } from '../../lib/protocol/sender.ts';
import type { PastRead } from '../../lib/protocol/shapes.ts';
import type { ToBackground } from '../../lib/protocol/to-background.ts';
import { headOfPast } from '../../lib/records/past-report.ts';
import { makePastReport } from '../../lib/snippets/past-report.ts';
import { placeKeyOf } from '../../lib/snippets/stored-report.ts';
import { savePastReport } from '../../lib/store/past-reports.ts';
import { refinedAnalysis } from './analysis.ts';
import { gatherEvidence, localZone } from './evidence.ts';
import { currentKnowledge } from './knowledge.ts';
import { openLibrary } from './look-up.ts';
import { findPastOfPlace, rememberLead } from './past-of-place.ts';
import { type Reading, readAlone, withReading } from './readings.ts';
import { answerFromStore } from './store.ts';
import { isAskedInPrivate } from './tabs.ts';

/** Past reports: the list of a place's, and each one that the reader has read in. */
export const pastAnswers = {
  openPast: ({ key, tabId }, sender) =>
    withReading(key, sender, (reading) => openPast(reading, { tabId, sender })),
  async pastOf({ placeKey }) {
    return { ok: true, value: await findPastOfPlace(placeKey) };
  },
  readPast: (sent, sender) => (sender.incognito ? failed('private-window') : readPast(sent)),
} satisfies Partial<Handlers<ToBackground>>;

/** Opens the place's list in the library; what only this page leads to goes with it for as long as the browser runs. */
async function openPast(
  reading: Reading,
  { tabId, sender }: { tabId: number | null; sender: KnownSender },
): Promise<Answer<null>> {
  if (await isAskedInPrivate(sender, tabId)) return failed('private-window');
  const placeKey = placeKeyOf(reading.first.report);
  if (placeKey === '') return failed('not-found');
  await rememberLead(placeKey, reading);
  await openLibrary(`place=${encodeURIComponent(placeKey)}`);
  return done;
}

/** Reads a document and keeps it where it is a report of the place; else says what it is. */
export async function readPast(sent: DataOf<ToBackground, 'readPast'>): Promise<Answer<PastRead>> {
  const { report, format, expect, named } = sent;
  if (report.text.length > maxPastLength) return failed('too-large');
  const reading = await readAlone({ report, format, columnLinks: [] }, named);
  const { report: identity } = reading.first;
  const refusal = await findRefusal(sent, identity);
  if (refusal !== null) return { ok: true, value: { state: refusal, found: identity } };
  const { analysis } = await refinedAnalysis(reading);
  const facts = await gatherEvidence(reading, localZone());
  const kept = makePastReport({
    report,
    analysis,
    placeKey: named?.placeKey ?? expect?.placeKey ?? placeKeyOf(identity),
    named: saysAll(identity) ? null : named,
    facts,
  });
  return answerFromStore(async (store) => {
    await savePastReport(store, kept);
    return { state: 'kept', head: headOfPast(kept) };
  });
}

/** True where the document itself names its place and its period. */
function saysAll({ evidence }: ReportIdentity): boolean {
  return ['place', 'period'].every((name) => evidence.some(({ field }) => field === name));
}

/** Why a document is not kept, `null` when it is. */
async function findRefusal(
  { report, expect, named }: DataOf<ToBackground, 'readPast'>,
  identity: ReportIdentity,
): Promise<Exclude<PastRead['state'], 'kept'> | null> {
  if (!isTakenForReport(identity, { said: report.address === null && named !== null })) return 'not-report';
  const placeKey = named?.placeKey ?? expect?.placeKey ?? null;
  const { places } = await currentKnowledge();
  if (placeKey !== null && !isOfExpectedPlace(identity, placeKey, places)) return 'other-place';
  const hasPlace = placeKey !== null || placeKeyOf(identity) !== '';
  return hasPlace && identity.period !== null ? null : 'unnamed';
}

/**
 * A work report; a copy of one outside government sites, which only the reader's own wish leads to; and of files what
 * may be one, where the reader has said whose it is.
 */
function isTakenForReport(identity: ReportIdentity, { said }: { said: boolean }): boolean {
  if (identity.isReport) return true;
  if (identity.verdict === 'no' || isOtherGenre(identity)) return false;
  const codes = new Set(identity.evidence.map(({ code }) => code));
  if (codes.has('attachment-only') || codes.has('image-only')) return false;
  return said || codes.has('counter-host');
}
