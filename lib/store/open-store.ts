import { Dexie, type Transaction } from 'dexie';
import type { ListPart } from '../records/register.ts';
import { databaseName, type Store, type StoreVersion, storeVersions } from './schema.ts';
import { StoreError, storeErrorCode } from './store-error.ts';

export interface OpenStoreOptions {
  name?: string;
  /** Released versions, oldest first; tests pass others. */
  versions?: readonly StoreVersion[];
}

/**
 * Opens the reader's database and migrates what an older extension left.
 *
 * Every transaction is strictly durable: it is complete when the bytes are on disk, not when the system has taken
 * them (Chromium's default is relaxed; Firefox knows no difference).
 * When the upgrade fails, or the data is of a newer version than this extension knows, the old data is untouched
 * and opened as it is, without a declared version: `readOnly` is true, and it can be read and exported.
 * Throws a `StoreError`: `not-available` in a private window, `store-failed` when even that does not work.
 */
export async function openStore(options: OpenStoreOptions = {}): Promise<Store> {
  const { name = databaseName, versions = storeVersions } = options;
  // Dexie opens a database of a later version for writing and adds what it misses there (tried, 4.4.7).
  const known = versions.at(-1)!.version;
  if ((await versionOnDisk(name)) > known) return openReadOnly(name, new StoreError('store-read-only'));
  const store = newStore(name);
  for (const version of versions) declare(store, version);
  try {
    await store.open();
    return store;
  } catch (error) {
    store.close();
    if (storeErrorCode(error, { opening: true }) === 'not-available')
      throw new StoreError('not-available', error);
    return openReadOnly(name, error);
  }
}

/** Version of the database on disk; 0 where there is none, or where the browser does not say. */
async function versionOnDisk(name: string): Promise<number> {
  const { indexedDB } = Dexie.dependencies;
  const databases = await indexedDB?.databases?.().catch(() => []);
  const found = databases?.find((database) => database.name === name);
  // IndexedDB's version is ten times Dexie's.
  return Math.floor((found?.version ?? 0) / 10);
}

async function openReadOnly(name: string, cause: unknown): Promise<Store> {
  // A database that does not exist yet has nothing to save: opening it undeclared would create an empty one.
  if (!(await Dexie.exists(name))) throw new StoreError(storeErrorCode(cause, { opening: true }), cause);
  const store = newStore(name);
  store.readOnly = true;
  try {
    await store.open();
    // Dexie names only declared tables; without a version it knows them by what is on disk.
    for (const table of store.tables) Object.assign(store, { [table.name]: table });
    return store;
  } catch (error) {
    store.close();
    throw new StoreError(storeErrorCode(error, { opening: true }), error);
  }
}

function newStore(name: string): Store {
  const database = new Dexie(name, { chromeTransactionDurability: 'strict' });
  const store = Object.assign(database, { readOnly: false }) as Store;
  // Another tab with a newer extension wants to upgrade: let it, and open again on the next use.
  store.on('versionchange', () => store.close({ disableAutoOpen: false }));
  return store;
}

function declare(store: Store, { version, tables, rows, parts = [] }: StoreVersion): void {
  const declared = store.version(version).stores(tables);
  if (Object.keys(rows).length === 0 && parts.length === 0) return;
  declared.upgrade(async (transaction) => {
    for (const part of parts) await takeOut(transaction, part);
    for (const [table, turn] of Object.entries(rows)) {
      await transaction
        .table(table)
        .toCollection()
        .modify((row: unknown, place: { value: unknown }) => {
          place.value = turn(row);
        });
    }
  });
}

/** Takes a part of a table's rows into a table of its own, one row at a time: together they may be larger than the memory. */
async function takeOut(transaction: Transaction, { from, into, of }: ListPart): Promise<void> {
  const table = transaction.table(from);
  for (const key of await table.toCollection().primaryKeys()) {
    const part = of(await table.get(key));
    if (part !== null) await transaction.table(into).put(part);
  }
}
