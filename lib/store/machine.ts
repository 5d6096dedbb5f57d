import type { Store } from './schema.ts';

/** Key of the `meta` table under which the database's own id stands. */
const storeIdKey = 'store-id';

/**
 * The id of this database, made on first use: what changes are stamped with, and by which a purged database is known
 * from its successor. Random: it says nothing of the reader or the computer. Needs a transaction on `meta`, or makes one.
 */
export function machineOf(store: Store, newId: string = crypto.randomUUID()): Promise<string> {
  return store.transaction('rw', store.meta, async () => {
    const there = (await store.meta.get(storeIdKey))?.value;
    if (typeof there === 'string') return there;
    await store.meta.put({ key: storeIdKey, value: newId });
    return newId;
  });
}
