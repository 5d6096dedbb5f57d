import * as v from 'valibot';
import type { SyncedRow } from '../records/register.ts';
import type { Credentials } from '../sync/address.ts';
import { isSyncedList, type SyncedListName } from '../sync/lists.ts';
import type { Peer } from '../sync/local-side.ts';
import type { Store } from './schema.ts';
import { asStoreErrors, assertWritable } from './store-error.ts';

/** Key of the `meta` table under which stands with which server this database was last in step. */
const peerKey = 'sync-peer';

/** Key of a record's row in the list of what was sent. */
export function syncedId(list: SyncedListName, key: string): string {
  return `${list}:${key}`;
}

/** A record that was never sent and never came. */
export function newSyncedRow(list: SyncedListName, key: string, hash: string): SyncedRow {
  return { id: syncedId(list, key), list, key, hash, mark: null, rev: null, gone: null };
}

/**
 * What is noted of the records that documents of these hashes speak of; within a transaction on `synced`, or in one of its
 * own. Asked for hash by hash, all at once: `anyOf` walks a cursor, step after step.
 */
export async function notedOf(store: Store, hashes: readonly string[]): Promise<SyncedRow[]> {
  const found = await store.transaction('r', store.synced, () =>
    Promise.all(hashes.map((hash) => store.synced.where('hash').equals(hash).toArray())),
  );
  return found.flat();
}

const peerSchema = v.object({
  server: v.string(),
  since: v.union([v.string(), v.number()]),
  lists: v.pipe(
    v.array(v.string()),
    v.transform((names) => names.filter(isSyncedList)),
  ),
  token: v.string(),
  nextToken: v.nullable(v.string()),
});

/** With which server this database was last in step; `null` before the first time. */
export function readPeer(store: Store): Promise<Peer | null> {
  return asStoreErrors(async () => {
    const value = (await store.meta.get(peerKey))?.value;
    const result = v.safeParse(v.pipe(v.string(), v.parseJson(), peerSchema), value);
    return result.success ? result.output : null;
  });
}

/** Writes it down; within a transaction on `meta`, or in one of its own. */
export function savePeer(store: Store, peer: Peer): Promise<void> {
  return asStoreErrors(async () => {
    assertWritable(store);
    await store.meta.put({ key: peerKey, value: JSON.stringify(peer) });
  });
}

/** Notes how far the server's changes are in, where it is still the same server; within the transaction that brings them in. */
export async function saveSince(store: Store, since: string | number): Promise<void> {
  const peer = await readPeer(store);
  if (peer) await savePeer(store, { ...peer, since });
}

/** Forgets what a server was told and how far it was read: nothing of what is kept. */
export function forgetPeer(store: Store): Promise<void> {
  return asStoreErrors(async () => {
    assertWritable(store);
    await store.transaction('rw', store.synced, store.meta, async () => {
      await store.synced.clear();
      await store.meta.delete(peerKey);
    });
  });
}

/** Key of the `meta` table under which the log-in at the server stands. */
const credentialsKey = 'sync-credentials';

const credentialsSchema = v.object({ name: v.string(), password: v.string(), token: v.string() });

/** The log-in at the server; `null` where none is kept. It is in no list that a backup or an export walks over. */
export function readCredentials(store: Store): Promise<Credentials | null> {
  return asStoreErrors(async () => {
    const value = (await store.meta.get(credentialsKey))?.value;
    const result = v.safeParse(v.pipe(v.string(), v.parseJson(), credentialsSchema), value);
    return result.success ? result.output : null;
  });
}

/** Keeps the log-in at the server; `null` deletes it. */
export function saveCredentials(store: Store, credentials: Credentials | null): Promise<void> {
  return asStoreErrors(async () => {
    assertWritable(store);
    if (credentials) await store.meta.put({ key: credentialsKey, value: JSON.stringify(credentials) });
    else await store.meta.delete(credentialsKey);
  });
}
