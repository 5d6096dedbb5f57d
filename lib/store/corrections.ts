import { changeRecord, type Edited } from '../records/edited.ts';
import type { Correction } from '../records/reader-records.ts';
import { changeList, deleteRecords } from './edited-records.ts';
import { allRecords, readRecords } from './read-records.ts';
import type { Store } from './schema.ts';
import { asStoreErrors } from './store-error.ts';

/** A correction as it is said: the store adds when, and on which machine. */
export type SaidCorrection = Omit<Correction, keyof Edited | 'format'>;

/** Keeps what the reader says was read wrong; said again under one id, the later word holds. */
export function saveCorrection(store: Store, said: SaidCorrection): Promise<Correction> {
  return changeList(store, { name: 'corrections' }, async ({ bear, find, put, stamp }) => {
    const [there] = await find([said.id]);
    const record: Correction = {
      ...(there ?? { revision: 0, ...stamp, seen: {} }),
      ...said,
      format: 2,
      others: [],
    };
    if (!there) return (await bear([record]))[0]!;
    const changed = changeRecord(record, {}, stamp);
    await put([changed]);
    return changed;
  });
}

/** The corrections for a report, oldest first: by its canonical address, and by its text for one without an address. */
export function correctionsOfReport(
  store: Store,
  report: { canonicalAddress: string | null; bodyHash: string | null },
): Promise<Correction[]> {
  return asStoreErrors(async () => {
    const { canonicalAddress, bodyHash } = report;
    const rows = canonicalAddress
      ? await store.corrections.where('address').equals(canonicalAddress).toArray()
      : bodyHash
        ? await store.corrections.where('bodyHash').equals(bodyHash).toArray()
        : [];
    return readRecords(store, 'corrections', rows).sort(oldestFirst);
  });
}

/** All corrections, newest first. */
export function allCorrections(store: Store): Promise<Correction[]> {
  return asStoreErrors(async () =>
    (await allRecords(store, 'corrections')).sort((a, b) => oldestFirst(b, a)),
  );
}

/** Takes a correction back and gives it for undo, `null` when it was gone already. */
export async function deleteCorrection(store: Store, id: string): Promise<Correction | null> {
  return (await deleteRecords(store, 'corrections', [id]))[0] ?? null;
}

function oldestFirst(a: Correction, b: Correction): number {
  return Date.parse(a.changedAt) - Date.parse(b.changedAt);
}
