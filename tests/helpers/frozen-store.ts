import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from './sources.ts';

/** A database as a browser held it: its stores with their keys, indexes and rows. */
export interface FrozenStore {
  /** IndexedDB's version: ten times Dexie's. */
  version: number;
  stores: {
    name: string;
    keyPath: string;
    indexes: { name: string; keyPath: string; unique: boolean; multiEntry: boolean }[];
    rows: Record<string, unknown>[];
  }[];
}

const folder = join(projectRoot, 'tests/fixtures/store');

/** The database that a released version left in a browser after keeping, editing, deleting and opening reports. */
export function frozenStore(browser: 'chrome' | 'firefox', version: 1 | 2 | 3 | 4 = 1): FrozenStore {
  return JSON.parse(readFileSync(join(folder, `store-v${version}-${browser}.json`), 'utf8')) as FrozenStore;
}

/** Rows of version 1, table by table, made up to hold every kind of record and hostile words. */
export function madeRows(): Record<string, Record<string, unknown>[]> {
  return JSON.parse(readFileSync(join(folder, 'store-v1-made.json'), 'utf8')) as never;
}

/** The rows of one store. */
export function rowsOf(store: FrozenStore, name: string): Record<string, unknown>[] {
  return store.stores.find((one) => one.name === name)?.rows ?? [];
}

/**
 * Writes a frozen database as a browser would find it after an update, in place of the one that is there. Runs in a
 * page too: it uses nothing but `indexedDB` and its arguments.
 */
export function thawStore({ name, frozen }: { name: string; frozen: FrozenStore }): Promise<void> {
  return new Promise((resolve, reject) => {
    // The worker may have made an empty one already. Asked in one breath, so that it makes no other in between.
    indexedDB.deleteDatabase(name);
    const request = indexedDB.open(name, frozen.version);
    request.onupgradeneeded = () => {
      for (const { name: table, keyPath, indexes, rows } of frozen.stores) {
        const store = request.result.createObjectStore(table, { keyPath });
        for (const { name: index, keyPath: path, unique, multiEntry } of indexes) {
          store.createIndex(index, path, { unique, multiEntry });
        }
        for (const row of rows) store.add(row);
      }
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}
