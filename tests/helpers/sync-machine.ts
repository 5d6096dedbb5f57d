import { openStore } from '../../lib/store/open-store.ts';
import type { Store } from '../../lib/store/schema.ts';
import { syncedStore } from '../../lib/store/sync-store.ts';
import { replicate, type SyncReport } from '../../lib/sync/engine.ts';
import { type SyncChoice, syncChoices } from '../../lib/sync/lists.ts';
import type { LocalSide } from '../../lib/sync/local-side.ts';
import { openServer } from '../../lib/sync/server.ts';
import type { CouchServer } from './couch-server.ts';

let made = 0;

/** A machine of a test: its store, and its runs of replication with a database of a server. */
export interface SyncMachine {
  store: Store;
  sync(options?: {
    choices?: readonly SyncChoice[];
    signal?: AbortSignal;
    ask?: typeof fetch;
    local?: (local: LocalSide) => LocalSide;
    patience?: number;
    authorization?: string | null;
  }): Promise<SyncReport>;
}

/** Makes a machine with an empty store of its own. */
export async function makeMachine(couch: CouchServer, database = 'zbt'): Promise<SyncMachine> {
  made += 1;
  const store = await openStore({ name: `machine-${made}` });
  return {
    store,
    sync(options = {}) {
      const { choices = syncChoices, signal = new AbortController().signal, ask = fetch, patience } = options;
      const local = syncedStore(store);
      return replicate({
        local: options.local?.(local) ?? local,
        server: openServer({
          ...{
            url: `${couch.address}/${database}`,
            authorization: options.authorization ?? null,
            ask,
            signal,
          },
          ...(patience === undefined ? {} : { patience }),
        }),
        ...{ choices, signal, newToken: () => crypto.randomUUID() },
      });
    },
  };
}
