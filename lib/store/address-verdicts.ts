import type { AddressVerdict } from '../records/reader-records.ts';
import type { Store } from './schema.ts';
import { asStoreErrors, assertWritable } from './store-error.ts';

/** Remembers the reader's word for a canonical address; the newest word holds. */
export function saveVerdict(store: Store, verdict: AddressVerdict): Promise<void> {
  return asStoreErrors(async () => {
    assertWritable(store);
    await store.addressVerdicts.put(verdict);
  });
}

/** The reader's word for a canonical address, `null` when nothing was said. */
export function verdictOf(store: Store, address: string): Promise<AddressVerdict['verdict'] | null> {
  return asStoreErrors(async () => (await store.addressVerdicts.get(address))?.verdict ?? null);
}

/** Every word the reader said, by address. */
export function allVerdicts(store: Store): Promise<AddressVerdict[]> {
  return asStoreErrors(() => store.addressVerdicts.toArray());
}

/** Forgets the reader's word for an address. */
export function forgetVerdict(store: Store, address: string): Promise<void> {
  return asStoreErrors(async () => {
    assertWritable(store);
    await store.addressVerdicts.delete(address);
  });
}
