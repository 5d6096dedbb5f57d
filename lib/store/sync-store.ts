import type { SyncedListName } from '../sync/lists.ts';
import type { LocalSide } from '../sync/local-side.ts';
import { machineOf } from './machine.ts';
import { readRecord } from './read-records.ts';
import type { Store } from './schema.ts';
import { asStoreErrors } from './store-error.ts';
import { applyArrivals } from './sync-apply.ts';
import { noteSent, outgoingOf } from './sync-outgoing.ts';
import { forgetPeer, notedOf, readPeer, savePeer } from './sync-rows.ts';

/** The database as replication uses it. */
export function syncedStore(store: Store): LocalSide {
  return {
    machine: () => asStoreErrors(() => machineOf(store)),
    peer: () => readPeer(store),
    savePeer: (peer) => savePeer(store, peer),
    forgetPeer: () => forgetPeer(store),
    lackedContents: (hashes) => lackedContents(store, hashes),
    lackedTexts: (hashes) => lackedTexts(store, hashes),
    knownRevs: (docs) => knownRevs(store, docs),
    apply: (arrivals, since) => applyArrivals(store, arrivals, since),
    async *outgoing(choices, inOneBatch) {
      const machine = await asStoreErrors(() => machineOf(store));
      yield* outgoingOf({ store, machine }, choices, inOneBatch);
    },
    noteSent: (sent) => noteSent(store, sent),
  };
}

/** A snippet is known by the hash that was noted of it; one that never was has its content asked for. */
function lackedContents(store: Store, hashes: readonly string[]): Promise<ReadonlySet<string>> {
  return asStoreErrors(async () => {
    const noted = (await notedOf(store, hashes)).filter(({ list }) => list === 'snippets');
    const rows = await store.snippets.bulkGet(noted.map(({ key }) => key));
    const here = new Set(
      noted.filter((_row, at) => readRecord(store, 'snippets', rows[at])).map(({ hash }) => hash),
    );
    return new Set(hashes.filter((hash) => !here.has(hash)));
  });
}

function lackedTexts(store: Store, hashes: readonly string[]): Promise<ReadonlySet<string>> {
  return asStoreErrors(async () => {
    const there = await store.texts.bulkGet([...hashes]);
    return new Set(hashes.filter((_hash, at) => there[at] === undefined));
  });
}

function knownRevs(
  store: Store,
  docs: readonly { list: SyncedListName; hash: string; rev: string }[],
): Promise<ReadonlySet<string>> {
  return asStoreErrors(async () => {
    const noted = await notedOf(
      store,
      docs.map(({ hash }) => hash),
    );
    const known = new Set(noted.map(({ list, hash, rev }) => `${list} ${hash} ${rev}`));
    return new Set(docs.flatMap(({ list, hash, rev }) => (known.has(`${list} ${hash} ${rev}`) ? [rev] : [])));
  });
}
