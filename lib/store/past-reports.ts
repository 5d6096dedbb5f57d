import { headOfPast, type PastHead, type PastReport } from '../records/past-report.ts';
import { allRecords, readRecords } from './read-records.ts';
import type { Store } from './schema.ts';
import { asStoreErrors, assertWritable } from './store-error.ts';

/**
 * Keeps a past report that the reader had read in, in place of what was read at the same address before. The caller
 * asks for it only on the reader's wish, and never from a private window: the store can't know.
 */
export function savePastReport(store: Store, report: PastReport): Promise<void> {
  return asStoreErrors(async () => {
    assertWritable(store);
    await store.pastReports.put(report);
  });
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

/** Forgets one past report. Snippets that were kept of it stay. */
export function forgetPastReport(store: Store, id: string): Promise<void> {
  return asStoreErrors(async () => {
    assertWritable(store);
    await store.pastReports.delete(id);
  });
}

/** Forgets every past report of a place. */
export function forgetPlace(store: Store, placeKey: string): Promise<void> {
  return asStoreErrors(async () => {
    assertWritable(store);
    await store.pastReports.where('placeKey').equals(placeKey).delete();
  });
}
