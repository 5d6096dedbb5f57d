import { listPlaces } from '../../lib/compare/list-places.ts';
import { makePlaceRecord, type PlaceRecord } from '../../lib/compare/place-record.ts';
import {
  type ComparisonInput,
  type RecordedReport,
  readComparison,
} from '../../lib/compare/read-comparison.ts';
import type { Handlers } from '../../lib/protocol/entry.ts';
import type { PlaceStep } from '../../lib/protocol/shapes.ts';
import type { ToBackground } from '../../lib/protocol/to-background.ts';
import { changeMark } from '../../lib/store/change-marks.ts';
import { allPastReports, pastReportsOfPlace } from '../../lib/store/past-reports.ts';
import { openedReports } from '../../lib/store/reports.ts';
import type { Store } from '../../lib/store/schema.ts';
import type { Steps } from '../../lib/text/steps.ts';
import { keepAtHand } from './at-hand.ts';
import { comparedStep } from './compared-page.ts';
import type { PastSource } from './past-readings.ts';
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
    const work = await answerFromStore((store) => workOn(store, placeKey));
    return work.ok ? { ok: true, value: await takeStep(work.value) } : work;
  },
  comparePast: ({ key }, sender) =>
    withReading(key, sender, async (reading) => ({ ok: true, value: await comparedStep(reading) })),
} satisfies Partial<Handlers<ToBackground>>;

/** How many comparisons stay at hand: a place, and one beside it. */
const keptAtHand = 2;

/** By the place and the mark of what is kept: what is asked for is compared, however far that has come, once a worker. */
const atHand = keepAtHand<PlaceWork>(keptAtHand);

interface PlaceWork {
  key: string;
  steps: AsyncGenerator<PlaceStep, never>;
}

async function workOn(store: Store, placeKey: string): Promise<PlaceWork> {
  const key = `${placeKey} ${await changeMark(store, ['pastReports', 'corrections'])}`;
  return atHand.get(key, async () => ({
    key,
    steps: compareKept(await pastReportsOfPlace(store, placeKey)),
  }));
}

async function takeStep({ key, steps }: PlaceWork): Promise<PlaceStep> {
  try {
    return (await steps.next()).value;
  } catch (error) {
    // What has thrown goes no further.
    atHand.drop(key);
    throw error;
  }
}

/** Reads a place's kept reports and compares them, a report or a pair at a step; then gives the record as often as it is asked. */
async function* compareKept(kept: readonly PastSource[]): AsyncGenerator<PlaceStep, never> {
  const reports: RecordedReport[] = [];
  for (const past of kept) {
    yield { state: 'reading', done: reports.length, total: kept.length };
    reports.push(await readRecorded(past));
  }
  const steps = placeRecordSteps(await comparisonInput(reports));
  let step = steps.next();
  for (; !step.done; step = steps.next()) yield { state: 'comparing' };
  for (;;) yield { state: 'ready', record: step.value };
}

function* placeRecordSteps(input: ComparisonInput): Steps<PlaceRecord> {
  return yield* makePlaceRecord(yield* readComparison(input));
}
