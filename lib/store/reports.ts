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
  return changePlainList(store, { name: 'reports' }, () => mergeIn(store, report));
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

/**
 * Forgets one report and gives it back, so that `restoreReports` can undo it. Snippets and the texts kept with them
 * stay: the reader kept those.
 */
export async function forgetReport(store: Store, id: string): Promise<StoredReport[]> {
  let forgotten: StoredReport[] = [];
  await changePlainList(store, { name: 'reports' }, async () => {
    forgotten = readRecords(store, 'reports', [await store.reports.get(id)]);
    await store.reports.delete(id);
  });
  return forgotten;
}

/**
 * Brings forgotten reports back; one that was opened again meanwhile is merged as on import. What is no report is not
 * written.
 */
export function restoreReports(store: Store, rows: readonly unknown[]): Promise<void> {
  return changePlainList(store, { name: 'reports' }, async () => {
    for (const report of readRecords(store, 'reports', rows)) await mergeIn(store, report);
  });
}

async function mergeIn(store: Store, report: StoredReport): Promise<void> {
  const there = readRecord(store, 'reports', await store.reports.get(report.id));
  await store.reports.put(there ? register.reports.merge(there, report) : report);
}

/** Forgets every opened report, for good. */
export function forgetAllReports(store: Store): Promise<void> {
  return changePlainList(store, { name: 'reports' }, () => store.reports.clear());
}
