import { browser } from 'wxt/browser';
import {
  comparePage,
  type FigureHistory,
  findFigureHistories,
  type PageComparison,
  readOpenComparison,
} from '../../lib/compare/page-comparison.ts';
import { placeKeyOf } from '../../lib/snippets/stored-report.ts';
import { pastReportsOfPlace } from '../../lib/store/past-reports.ts';
import { canonicalAddress } from '../../lib/text/address.ts';
import type { Span } from '../../lib/text/span.ts';
import { sha256 } from '../pages/sha256.ts';
import { loadCorrections } from './analysis.ts';
import { keepAtHand } from './at-hand.ts';
import type { PastSource } from './past-readings.ts';
import { comparisonInput, readRecorded, recorded } from './read-place.ts';
import type { Reading } from './readings.ts';
import { isSample, samplePast } from './sample-past.ts';
import { listFromStore } from './store.ts';

/** What the past reports of its place say of an open report, and of each of its figures. */
export interface ComparedPage {
  page: PageComparison;
  histories: { figure: Span; history: FigureHistory }[];
}

/**
 * Compares an open report with the kept past reports of its place; `null` where there is none. A store that fails costs
 * the comparison alone. What was compared stays at hand, in session storage too: a worker that was stopped has it when
 * the next card is opened.
 */
export async function comparedPage(reading: Reading): Promise<ComparedPage | null> {
  const kept = await pastOf(reading);
  if (kept.length === 0) return null;
  const stamp = await stampOf(kept, reading);
  return atHand.get(stamp, () => loadOrCompare(stamp, { reading, kept }));
}

/** The last comparison: cards and panel of one page ask for the same. */
const atHand = keepAtHand<ComparedPage>(1);

const sessionKey = 'compared-page';

async function loadOrCompare(
  stamp: string,
  { reading, kept }: { reading: Reading; kept: readonly PastSource[] },
): Promise<ComparedPage> {
  const stored = (await browser.storage.session.get(sessionKey))[sessionKey] as
    | { stamp: string; compared: ComparedPage }
    | undefined;
  if (stored?.stamp === stamp) return stored.compared;
  const open = await recorded(reading);
  // A second text of the open report, or of its period, is a version of it, and nothing earlier or later.
  const others = (await readRecorded(kept)).filter(({ head }) => head.period !== open.head.period);
  const compared = await compare(open, others);
  // Without room in it the next worker compares again.
  await browser.storage.session.set({ [sessionKey]: { stamp, compared } }).catch(() => {});
  return compared;
}

type Recorded = Awaited<ReturnType<typeof recorded>>;

async function compare(open: Recorded, others: readonly Recorded[]): Promise<ComparedPage> {
  const read = readOpenComparison(await comparisonInput([open, ...others]), open);
  const here = read.heads.findIndex(({ id }) => id === open.head.id);
  return { page: comparePage(read, here), histories: findFigureHistories(read, here) };
}

/** The kept past reports of a reading's place, itself left out; our own sample has those that ship with it instead. */
async function pastOf({ report, first }: Reading): Promise<PastSource[]> {
  if (isSample(report)) return samplePast();
  const kept = await listFromStore((store) => pastReportsOfPlace(store, placeKeyOf(first.report)));
  const here = report.address === null ? null : canonicalAddress(report.address);
  return kept.filter(({ canonicalAddress: other }) => other === null || other !== here);
}

/** Names what a comparison rests on: the kept texts, the open one, what the reader corrected, and the rules' version. */
export async function stampOf(kept: readonly PastSource[], open?: Reading): Promise<string> {
  const addresses = [...kept.map(({ address }) => address), open?.report.address ?? null];
  const corrections = await Promise.all(addresses.map((address) => loadCorrections({ address })));
  const texts = kept.map(({ id, bodyHash, named, readAt }) => [id, bodyHash, named, readAt]);
  return sha256(
    JSON.stringify([browser.runtime.getManifest().version, open?.key ?? null, texts, corrections]),
  );
}
