import { register } from '../records/register.ts';
import type { StoredReport } from '../records/snippet.ts';
import { changePlainList } from './change-marks.ts';
import { allRecords, readRecord, readRecords } from './read-records.ts';
import type { Store } from './schema.ts';
import { asStoreErrors } from './store-error.ts';

/**
 * Remembers a report that was opened; the first opening's time stays. The caller asks only where the reader allows
 * it, and never from a private window: the store can't know.
 */
export function rememberReport(store: Store, report: StoredReport): Promise<void> {
  return changePlainList(store, { name: 'reports' }, async () => {
    const there = readRecord(store, 'reports', await store.reports.get(report.id));
    await store.reports.put(there ? register.reports.merge(there, report) : report);
  });
}

/** All reports opened, the last opened first. */
export function openedReports(store: Store): Promise<StoredReport[]> {
  return asStoreErrors(async () =>
    (await allRecords(store, 'reports')).sort((a, b) => Date.parse(b.openedAt) - Date.parse(a.openedAt)),
  );
}

/** The opened reports of one place (`placeKeyOf`), with their figures for comparing; empty for a place without a name. */
export function reportsOfPlace(store: Store, placeKey: string): Promise<StoredReport[]> {
  if (placeKey === '') return Promise.resolve([]);
  return asStoreErrors(async () =>
    readRecords(store, 'reports', await store.reports.where('placeKey').equals(placeKey).toArray()),
  );
}

/** Forgets one report. Snippets and the texts kept with them stay: the reader kept those. */
export function forgetReport(store: Store, id: string): Promise<void> {
  return changePlainList(store, { name: 'reports' }, () => store.reports.delete(id));
}

/** Forgets every opened report. */
export function forgetAllReports(store: Store): Promise<void> {
  return changePlainList(store, { name: 'reports' }, () => store.reports.clear());
}
