import { browser } from 'wxt/browser';
import {
  comparePage,
  type FigureHistory,
  findFigureHistories,
  type PageComparison,
  readOpenComparison,
} from '../../lib/compare/page-comparison.ts';
import type { RecordedReport } from '../../lib/compare/read-comparison.ts';
import type { ComparingStep, PageStep } from '../../lib/protocol/shapes.ts';
import { placeKeyOf } from '../../lib/snippets/stored-report.ts';
import { changeMark } from '../../lib/store/change-marks.ts';
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
import { answerFromStore, listFromStore } from './store.ts';
import { giveWay, runInTurns } from './turns.ts';

/** What the past reports of its place say of an open report, and of each of its figures. */
export interface ComparedPage {
  page: PageComparison;
  /** What they say of the figure at a place; `null` for nothing. */
  historyAt(place: Span): FigureHistory | null;
}

/** A comparison as session storage has it. */
interface StoredComparison {
  page: PageComparison;
  histories: { figure: Span; history: FigureHistory }[];
}

/**
 * Compares an open report with the kept past reports of its place; `null` where there is none. A store that fails costs
 * the comparison alone. What was compared stays at hand as long as the store's mark is the same, so that a card costs no
 * look at texts; in session storage too: a worker that was stopped has it when the next card is opened.
 */
export async function comparedPage(reading: Reading): Promise<ComparedPage | null> {
  return comparedAs(await markOf(reading), reading);
}

/**
 * Gives what `comparedPage` does, or the next step of the work that is told before it is there. Who asks no more has not
 * stopped it.
 */
export async function comparedStep(reading: Reading): Promise<PageStep> {
  const mark = await markOf(reading);
  const ready = comparedAs(mark, reading).then((compared): PageStep => {
    listening.delete(mark);
    return { state: 'ready', page: compared?.page ?? null };
  });
  return Promise.race([ready, nextStep(mark)]);
}

/** Those who wait for the next step of a comparison, by its mark. */
const listening = new Map<string, ((step: ComparingStep) => void)[]>();

const nextStep = (mark: string): Promise<ComparingStep> =>
  new Promise((hear) => listening.set(mark, [...(listening.get(mark) ?? []), hear]));

function sayStep(mark: string, step: ComparingStep): void {
  for (const hear of listening.get(mark) ?? []) hear(step);
  listening.delete(mark);
}

async function comparedAs(mark: string, reading: Reading): Promise<ComparedPage | null> {
  waiting.set(mark, (waiting.get(mark) ?? 0) + 1);
  try {
    return await compareOnce(mark, reading).catch((error: unknown) => {
      // It was given up in the very moment; now that somebody waits, it is not again.
      if (error instanceof GivenUp) return compareOnce(mark, reading);
      throw error;
    });
  } finally {
    const left = waiting.get(mark)! - 1;
    if (left > 0) waiting.set(mark, left);
    else waiting.delete(mark);
  }
}

/**
 * Compares a report that was just read, so that its first card has it when it opens. Given up, between two steps, when
 * another page has come and nobody waits for this one.
 */
export async function compareAhead(reading: Reading): Promise<void> {
  newest = await markOf(reading);
  await compareOnce(newest, reading).catch((error: unknown) => {
    if (!(error instanceof GivenUp)) throw error;
  });
}

/** How many wait for a comparison, by its mark. */
const waiting = new Map<string, number>();

/** The mark of the page that came last. */
let newest: string | null = null;

class GivenUp extends Error {}

async function stepOn(mark: string): Promise<void> {
  await giveWay();
  if (newest !== mark && !waiting.has(mark)) throw new GivenUp();
}

function compareOnce(mark: string, reading: Reading): Promise<ComparedPage | null> {
  return atHand.get(mark, async () => {
    const compared = await loadOrCompare(mark, reading);
    return compared && asCompared(compared);
  });
}

/** How many comparisons stay at hand, as the readings do: those of a few tabs. */
const keptAtHand = 4;

/** By the mark of what they rest on. */
const atHand = keepAtHand<ComparedPage | null>(keptAtHand);

/** Names the open text, the rules' version, and the state of what is kept; another one where any of it is. */
async function markOf({ key }: Reading): Promise<string> {
  const kept = await answerFromStore((store) => changeMark(store, ['pastReports', 'corrections']));
  return [browser.runtime.getManifest().version, key, kept.ok ? kept.value : ''].join(' ');
}

function asCompared({ page, histories }: StoredComparison): ComparedPage {
  const byPlace = new Map(histories.map(({ figure, history }) => [keyOf(figure), history]));
  return { page, historyAt: (place) => byPlace.get(keyOf(place)) ?? null };
}

const keyOf = ({ start, end }: Span): string => `${start}-${end}`;

const sessionKey = 'compared-page';

interface StoredInSession {
  mark: string;
  stamp: string;
  compared: StoredComparison;
}

async function loadOrCompare(mark: string, reading: Reading): Promise<StoredComparison | null> {
  const { [sessionKey]: found } = await browser.storage.session.get(sessionKey);
  const stored = found as StoredInSession | undefined;
  if (stored?.mark === mark) return stored.compared;
  const past = await pastOf(reading);
  if (past.length === 0) return null;
  const stamp = await stampOf(past, reading);
  // What changed in the store was another place's.
  const compared = stored?.stamp === stamp ? stored.compared : await compare(reading, { past, mark });
  // Without room in it the next worker compares again.
  await browser.storage.session.set({ [sessionKey]: { mark, stamp, compared } }).catch(() => {});
  return compared;
}

/** Compares a report at a step; other messages are answered between two. */
async function compare(
  reading: Reading,
  { past, mark }: { past: readonly PastSource[]; mark: string },
): Promise<StoredComparison> {
  const open = await recorded(reading);
  const others: RecordedReport[] = [];
  for (const source of past) {
    sayStep(mark, { state: 'reading', done: others.length, total: past.length });
    others.push(await readRecorded(source));
    await stepOn(mark);
  }
  // A second text of the open report, or of its period, is a version of it, and nothing earlier or later.
  const compared = [open, ...others.filter(({ head }) => head.period !== open.head.period)];
  const read = await runInTurns(readOpenComparison(await comparisonInput(compared), open), () => {
    sayStep(mark, { state: 'comparing' });
    return stepOn(mark);
  });
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
async function stampOf(kept: readonly PastSource[], open: Reading): Promise<string> {
  const addresses = [...kept.map(({ address }) => address), open.report.address];
  const corrections = await Promise.all(addresses.map((address) => loadCorrections({ address })));
  const texts = kept.map(({ id, bodyHash, named, readAt }) => [id, bodyHash, named, readAt]);
  return sha256(JSON.stringify([browser.runtime.getManifest().version, open.key, texts, corrections]));
}
