import type { Table } from 'dexie';
import type { Store } from './schema.ts';
import { asStoreErrors, assertWritable } from './store-error.ts';

/** Lists of which it can be asked whether they changed, without reading them. */
export const markedLists = ['reports', 'pastReports', 'corrections'] as const;

export type MarkedListName = (typeof markedLists)[number];

/** Key of the `meta` table under which a list's mark stands. */
const keyOf = (list: MarkedListName): string => `changed-${list}`;

const isMarked = (list: string): list is MarkedListName => markedLists.some((name) => name === list);

/**
 * Gives lists another mark than they had. Belongs in the transaction that changes them, which must have `meta` among its
 * tables; lists that have no mark pass. A mark is random and not counted: no database has one of another's.
 */
export async function markChanged(store: Store, lists: readonly string[]): Promise<void> {
  const rows = lists.filter(isMarked).map((list) => ({ key: keyOf(list), value: crypto.randomUUID() }));
  if (rows.length > 0) await store.meta.bulkPut(rows);
}

/** Changes one list that no reader edits in one transaction, and gives it another mark; `also` names other tables that the work touches. */
export function changePlainList(
  store: Store,
  { name, also = [] }: { name: MarkedListName; also?: Table[] },
  work: () => Promise<unknown>,
): Promise<void> {
  return asStoreErrors(async () => {
    assertWritable(store);
    await store.transaction('rw', [store.table(name), store.meta, ...also], async () => {
      await work();
      await markChanged(store, [name]);
    });
  });
}

/** What is another string after every change of one of the lists, and the same as long as they are the same. */
export function changeMark(store: Store, lists: readonly MarkedListName[]): Promise<string> {
  return asStoreErrors(async () => {
    const marks = await store.meta.bulkGet(lists.map(keyOf));
    return marks.map((mark) => mark?.value ?? '').join(' ');
  });
}
