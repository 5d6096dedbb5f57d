import { headOfPast, type PastHead, type PastReport } from '../records/past-report.ts';
import { changePlainList } from './change-marks.ts';
import { allRecords, readRecords } from './read-records.ts';
import type { Store } from './schema.ts';
import { asStoreErrors } from './store-error.ts';

/**
 * Keeps a past report that the reader had read in, in place of what was read at the same address before. The caller
 * asks for it only on the reader's wish, and never from a private window: the store can't know.
 */
export function savePastReport(store: Store, report: PastReport): Promise<void> {
  return changePlainList(store, 'pastReports', () => store.pastReports.put(report));
}

/** The past reports of one place (`placeKeyOf`) with their texts, in no order; empty for a place without a name. */
export function pastReportsOfPlace(store: Store, placeKey: string): Promise<PastReport[]> {
  // A database of an older version that could not be upgraded has no such table.
  if (placeKey === '' || !store.pastReports) return Promise.resolve([]);
  return asStoreErrors(async () =>
    readRecords(store, 'pastReports', await store.pastReports.where('placeKey').equals(placeKey).toArray()),
  );
}

/** All past reports without their texts, the last read first. */
export function allPastReports(store: Store): Promise<PastHead[]> {
  return asStoreErrors(async () =>
    (await allRecords(store, 'pastReports'))
      .sort((a, b) => Date.parse(b.readAt) - Date.parse(a.readAt))
      .map(headOfPast),
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
  let rows: unknown[] = [];
  await changePlainList(store, 'pastReports', async () => {
    const found = store.pastReports.where(which);
    rows = await found.toArray();
    await found.delete();
  });
  return readRecords(store, 'pastReports', rows);
}

/** Brings forgotten past reports back. What was read at the same address meanwhile stays; what is no past report is not written. */
export function restorePastReports(store: Store, rows: readonly unknown[]): Promise<void> {
  return changePlainList(store, 'pastReports', async () => {
    const records = readRecords(store, 'pastReports', rows);
    const there = await store.pastReports.bulkGet(records.map(({ id }) => id));
    await store.pastReports.bulkPut(records.filter((_record, i) => there[i] === undefined));
  });
}
