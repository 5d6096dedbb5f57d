import { changeRecord } from '../records/edited.ts';
import type { AddressVerdict } from '../records/reader-records.ts';
import { changeList, deleteRecords } from './edited-records.ts';
import { allRecords, readRecord } from './read-records.ts';
import type { Store } from './schema.ts';
import { asStoreErrors } from './store-error.ts';

/** Remembers the reader's word for a canonical address, and the one that the reader saw; the newest word holds. */
export function saveVerdict(
  store: Store,
  said: Pick<AddressVerdict, 'address' | 'seenAs' | 'verdict'>,
): Promise<void> {
  return changeList(store, { name: 'addressVerdicts' }, async ({ bear, find, put, stamp }) => {
    const [there] = await find([said.address]);
    if (there) await put([changeRecord(there, { ...said, others: [] }, stamp)]);
    else await bear([{ format: 2, ...said, revision: 0, ...stamp, seen: {}, others: [] }]);
  });
}

/** Takes the reader's word for an address back: it is looked at again like any other. */
export async function deleteVerdict(store: Store, address: string): Promise<void> {
  await deleteRecords(store, 'addressVerdicts', [address]);
}

/** The reader's word for a canonical address, `null` when nothing was said. */
export function verdictOf(store: Store, address: string): Promise<AddressVerdict['verdict'] | null> {
  return asStoreErrors(async () => {
    const row = await store.addressVerdicts.get(address);
    return readRecord(store, 'addressVerdicts', row)?.verdict ?? null;
  });
}

/** Every word the reader said, by address. */
export function allVerdicts(store: Store): Promise<AddressVerdict[]> {
  return asStoreErrors(() => allRecords(store, 'addressVerdicts'));
}
