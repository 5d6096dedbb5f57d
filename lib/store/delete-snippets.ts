import type { Snippet } from '../records/snippet.ts';
import { deleteRecords, restoreRecords } from './edited-records.ts';
import type { Store } from './schema.ts';
import { asStoreErrors, assertWritable } from './store-error.ts';

/**
 * Deletes snippets and gives back the rows, so that `restoreSnippets` can undo it. The kept texts stay until
 * `sweepTexts`: an undo brings the evidence back too.
 */
export function deleteSnippets(store: Store, ids: readonly string[]): Promise<Snippet[]> {
  return deleteRecords(store, 'snippets', ids);
}

/** Undoes a deletion; see `restoreRecords`. */
export function restoreSnippets(store: Store, rows: readonly Snippet[]): Promise<void> {
  return restoreRecords(store, 'snippets', rows);
}

/** Drops kept texts that no snippet refers to; run at start, when no deletion can be undone any more. Gives their number. */
export function sweepTexts(store: Store): Promise<number> {
  return asStoreErrors(async () => {
    assertWritable(store);
    return store.transaction('rw', store.snippets, store.texts, async () => {
      const used = new Set((await store.snippets.orderBy('bodyHash').uniqueKeys()).map(String));
      const unused = (await store.texts.toCollection().primaryKeys()).filter((hash) => !used.has(hash));
      await store.texts.bulkDelete(unused);
      return unused.length;
    });
  });
}
