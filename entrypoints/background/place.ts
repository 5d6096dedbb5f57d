import { listPlaces } from '../../lib/compare/list-places.ts';
import { makePlaceRecord, type PlaceRecord } from '../../lib/compare/place-record.ts';
import { readComparison } from '../../lib/compare/read-comparison.ts';
import type { Handlers } from '../../lib/protocol/entry.ts';
import type { ToBackground } from '../../lib/protocol/to-background.ts';
import type { PastReport } from '../../lib/records/past-report.ts';
import { allPastReports, pastReportsOfPlace } from '../../lib/store/past-reports.ts';
import { openedReports } from '../../lib/store/reports.ts';
import { keepAtHand } from './at-hand.ts';
import { comparedPage, stampOf } from './compared-page.ts';
import { comparisonInput, readRecorded } from './read-place.ts';
import { withReading } from './readings.ts';
import { answerFromStore } from './store.ts';

/** Places, and what the reports of one say together. */
export const placeAnswers = {
  placeList: () =>
    answerFromStore(async (store) =>
      listPlaces({ past: await allPastReports(store), opened: await openedReports(store) }),
    ),
  async placeRecord({ placeKey }) {
    const kept = await answerFromStore((store) => pastReportsOfPlace(store, placeKey));
    return kept.ok ? { ok: true, value: await placeRecord(kept.value) } : kept;
  },
  comparePast: ({ key }, sender) =>
    withReading(key, sender, async (reading) => ({
      ok: true,
      value: (await comparedPage(reading))?.page ?? null,
    })),
} satisfies Partial<Handlers<ToBackground>>;

/** How many records stay at hand: a place, and one beside it. */
const keptAtHand = 2;

/** By the stamp of what they were made of. */
const atHand = keepAtHand<PlaceRecord>(keptAtHand);

/** The record of kept reports; the same reports are compared once for as long as the worker lives. */
async function placeRecord(kept: readonly PastReport[]): Promise<PlaceRecord> {
  return atHand.get(await stampOf(kept), () => compareKept(kept));
}

async function compareKept(kept: readonly PastReport[]): Promise<PlaceRecord> {
  return makePlaceRecord(readComparison(await comparisonInput(await readRecorded(kept))));
}
