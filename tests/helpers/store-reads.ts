import { IDBIndex, IDBObjectStore } from 'fake-indexeddb';
import { vi } from 'vitest';

const reading = ['get', 'getAll', 'getKey', 'getAllKeys', 'openCursor', 'openKeyCursor'] as const;

/**
 * Counts what is asked of the tables of a database from now on, each key and each range once. Nothing is hidden from it:
 * it stands in the database itself.
 */
export function countStoreReads(): { of(table: string): number; clear(): void; stop(): void } {
  const counts = new Map<string, number>();
  const count = (table: string) => counts.set(table, (counts.get(table) ?? 0) + 1);
  const spies = reading.flatMap((method) => {
    const ofStore = IDBObjectStore.prototype[method] as (...values: unknown[]) => unknown;
    const ofIndex = IDBIndex.prototype[method] as (...values: unknown[]) => unknown;
    return [
      vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
        this: IDBObjectStore,
        ...values: unknown[]
      ) {
        count(this.name);
        return ofStore.apply(this, values) as never;
      }),
      vi.spyOn(IDBIndex.prototype, method).mockImplementation(function (
        this: IDBIndex,
        ...values: unknown[]
      ) {
        count(this.objectStore.name);
        return ofIndex.apply(this, values) as never;
      }),
    ];
  });
  return {
    of: (table) => counts.get(table) ?? 0,
    clear: () => counts.clear(),
    stop: () => spies.forEach((spy) => void spy.mockRestore()),
  };
}
