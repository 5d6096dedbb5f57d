import {
  headOfPast,
  type KeptPastText,
  type PastHead,
  type PastReport,
  textRowOfPast,
} from '../records/past-report.ts';
import { changePlainList } from './change-marks.ts';
import { allRecords, readRecords } from './read-records.ts';
import type { Store } from './schema.ts';
import { asStoreErrors } from './store-error.ts';

// A past report is an entry in the list and a text beside it; both are written in one transaction. One whose text is
// damaged is listed, and takes no part in comparing.

/**
 * Keeps a past report that the reader had read in, in place of what was read at the same address before. The caller
 * asks for it only on the reader's wish, and never from a private window: the store can't know.
 */
export function savePastReport(store: Store, report: PastReport): Promise<void> {
  return changeBoth(store, () => putAll(store, [report]));
}

/** The past reports of one place (`placeKeyOf`) without their texts, in no order; empty for a place without a name. */
export function pastHeadsOfPlace(store: Store, placeKey: string): Promise<PastHead[]> {
  // A database of an older version that could not be upgraded may have no such table.
  if (placeKey === '' || !store.pastReports) return Promise.resolve([]);
  return asStoreErrors(async () =>
    readRecords(store, 'pastReports', await store.pastReports.where('placeKey').equals(placeKey).toArray()),
  );
}

/** The past reports of one place with their texts, in no order. */
export function pastReportsOfPlace(store: Store, placeKey: string): Promise<PastReport[]> {
  if (placeKey === '' || !store.pastReports) return Promise.resolve([]);
  return asStoreErrors(() =>
    store.transaction('r', tablesOf(store), async () =>
      withTexts(store, await pastHeadsOfPlace(store, placeKey)),
    ),
  );
}

/** All past reports without their texts, the last read first. */
export function allPastReports(store: Store): Promise<PastHead[]> {
  return asStoreErrors(async () =>
    (await allRecords(store, 'pastReports')).sort((a, b) => Date.parse(b.readAt) - Date.parse(a.readAt)),
  );
}

/** Forgets one past report and gives it back, so that `restorePastReports` can undo it. Snippets that were kept of it stay. */
export function forgetPastReport(store: Store, id: string): Promise<PastReport[]> {
  return forget(store, { id });
}

/** Forgets every past report of a place; see `forgetPastReport`. */
export function forgetPlace(store: Store, placeKey: string): Promise<PastReport[]> {
  return forget(store, { placeKey });
}

async function forget(store: Store, which: { id: string } | { placeKey: string }): Promise<PastReport[]> {
  let forgotten: PastReport[] = [];
  await changeBoth(store, async () => {
    const found = store.pastReports.where(which);
    forgotten = await withTexts(store, readRecords(store, 'pastReports', await found.toArray()));
    await store.pastTexts.bulkDelete(await found.primaryKeys());
    await found.delete();
  });
  return forgotten;
}

/** Brings forgotten past reports back. What was read at the same address meanwhile stays; what is no past report is not written. */
export function restorePastReports(store: Store, rows: readonly unknown[]): Promise<void> {
  return changeBoth(store, async () => {
    const heads = readRecords(store, 'pastReports', rows);
    const texts = textsById(readRecords(store, 'pastTexts', rows));
    const there = await store.pastReports.bulkGet(heads.map(({ id }) => id));
    const whole = heads.flatMap((head) => join(head, texts) ?? []);
    const known = new Set(there.flatMap((head) => head?.id ?? []));
    await putAll(
      store,
      whole.filter(({ id }) => !known.has(id)),
    );
  });
}

function changeBoth(store: Store, work: () => Promise<unknown>): Promise<void> {
  return changePlainList(store, { name: 'pastReports', also: [store.pastTexts] }, work);
}

async function putAll(store: Store, reports: readonly PastReport[]): Promise<void> {
  await store.pastReports.bulkPut(reports.map(headOfPast));
  await store.pastTexts.bulkPut(reports.map(textRowOfPast));
}

/** The tables that hold past reports; an older database has less of them. */
function tablesOf(store: Store) {
  return [store.pastReports, store.pastTexts].filter((table) => table !== undefined);
}

async function withTexts(store: Store, heads: readonly PastHead[]): Promise<PastReport[]> {
  const texts = store.pastTexts
    ? readRecords(store, 'pastTexts', await store.pastTexts.bulkGet(heads.map(({ id }) => id)))
    : await allRecords(store, 'pastTexts');
  const byId = textsById(texts);
  return heads.flatMap((head) => join(head, byId) ?? []);
}

const textsById = (texts: readonly KeptPastText[]): ReadonlyMap<string, KeptPastText> =>
  new Map(texts.map((text) => [text.id, text]));

/** A head with its text; `null` where that is not there. */
function join(head: PastHead, texts: ReadonlyMap<string, KeptPastText>): PastReport | null {
  const text = texts.get(head.id);
  return text ? { ...head, report: text.report } : null;
}
