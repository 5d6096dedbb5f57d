import type { Correction } from '../records/reader-records.ts';
import type { Store } from './schema.ts';
import { asStoreErrors, assertWritable } from './store-error.ts';

/** Keeps what the reader says was read wrong; the same id again replaces it. */
export function saveCorrection(store: Store, correction: Correction): Promise<void> {
  return asStoreErrors(async () => {
    assertWritable(store);
    await store.corrections.put(correction);
  });
}

/** The corrections for a report, oldest first: by its canonical address, and by its text for one without an address. */
export function correctionsOfReport(
  store: Store,
  report: { canonicalAddress: string | null; bodyHash: string | null },
): Promise<Correction[]> {
  return asStoreErrors(async () => {
    const { canonicalAddress, bodyHash } = report;
    const found = canonicalAddress
      ? await store.corrections.where('address').equals(canonicalAddress).toArray()
      : bodyHash
        ? await store.corrections.where('bodyHash').equals(bodyHash).toArray()
        : [];
    return found.sort((a, b) => Date.parse(a.saidAt) - Date.parse(b.saidAt));
  });
}

/** All corrections, newest first. */
export function allCorrections(store: Store): Promise<Correction[]> {
  return asStoreErrors(async () =>
    (await store.corrections.toArray()).sort((a, b) => Date.parse(b.saidAt) - Date.parse(a.saidAt)),
  );
}

/** Takes a correction back and gives it for undo, `null` when it was gone already. */
export function deleteCorrection(store: Store, id: string): Promise<Correction | null> {
  return asStoreErrors(async () => {
    assertWritable(store);
    return store.transaction('rw', store.corrections, async () => {
      const row = await store.corrections.get(id);
      await store.corrections.delete(id);
      return row ?? null;
    });
  });
}
