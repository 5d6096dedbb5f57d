import type { SharedRow } from '../records/register.ts';
import { allRecords } from './read-records.ts';
import type { Store } from './schema.ts';
import { asStoreErrors, assertWritable } from './store-error.ts';

/** The newsroom's shared set as it was last read, the last put there first. */
export function allShared(store: Store): Promise<SharedRow[]> {
  return asStoreErrors(async () =>
    (await allRecords(store, 'shared')).sort((a, b) => Date.parse(b.at) - Date.parse(a.at)),
  );
}

/** Writes down what is otherwise in the set, in one transaction. */
export function saveShared(
  store: Store,
  { come, gone }: { come: readonly SharedRow[]; gone: readonly string[] },
): Promise<void> {
  return asStoreErrors(async () => {
    assertWritable(store);
    await store.transaction('rw', store.shared, async () => {
      await store.shared.bulkDelete([...gone]);
      await store.shared.bulkPut([...come]);
    });
  });
}

/** Forgets the set here; on the server it stays. */
export function forgetShared(store: Store): Promise<void> {
  return asStoreErrors(async () => {
    assertWritable(store);
    await store.shared.clear();
  });
}
