import { type DeletedSnippet, daysInTrash, goneAt } from '../records/deleted-snippet.ts';
import type { Snippet } from '../records/snippet.ts';
import { bringBack, changeList, takeAway } from './edited-records.ts';
import { allRecords, readRecords } from './read-records.ts';
import type { Store } from './schema.ts';
import { asStoreErrors, assertWritable } from './store-error.ts';

/**
 * Deletes snippets into the trash and gives back the rows, so that `restoreSnippets` can undo it at once. The kept texts
 * stay until `sweepTexts`: what comes back brings its evidence back too.
 */
export function deleteSnippets(store: Store, ids: readonly string[]): Promise<Snippet[]> {
  return changeList(store, { name: 'snippets', also: [store.trash] }, async (changing) => {
    const snippets = await takeAway(changing, ids);
    const deletedAt = changing.stamp.changedAt;
    await store.trash.bulkPut(snippets.map((snippet) => ({ id: snippet.id, deletedAt, snippet })));
    return snippets;
  });
}

/** Brings deleted snippets back, out of the trash where they lie there; see `restoreRecords`. */
export function restoreSnippets(store: Store, rows: readonly unknown[]): Promise<void> {
  return changeList(store, { name: 'snippets', also: [store.trash] }, async (changing) => {
    const snippets = readRecords(store, 'snippets', rows);
    await bringBack(changing, 'snippets', snippets);
    await store.trash.bulkDelete(snippets.map(({ id }) => id));
  });
}

/** What lies in the trash and can be brought back, the last deleted first; what came back by another way is not among it. */
export function trashedSnippets(store: Store): Promise<DeletedSnippet[]> {
  return asStoreErrors(async () => {
    const now = Date.now();
    const trashed = (await allRecords(store, 'trash')).filter((row) => goneAt(row) > now);
    if (trashed.length === 0) return [];
    const there = await store.snippets.bulkGet(trashed.map(({ id }) => id));
    return trashed
      .filter((_row, i) => there[i] === undefined)
      .sort((a, b) => Date.parse(b.deletedAt) - Date.parse(a.deletedAt));
  });
}

/** Empties the trash: what lies there is gone for good. The caller has asked. */
export function emptyTrash(store: Store): Promise<void> {
  return asStoreErrors(async () => {
    assertWritable(store);
    await store.transaction('rw', store.trash, () => store.trash.clear());
  });
}

/**
 * Lets go what has lain in the trash for its time, then the kept texts that no snippet refers to, deleted ones
 * included; run at start, when no page is open. Gives how many of both went.
 */
export function sweepKept(store: Store): Promise<{ trashed: number; texts: number }> {
  return asStoreErrors(async () => {
    assertWritable(store);
    return store.transaction('rw', store.snippets, store.texts, store.trash, async () => {
      // Times are written in UTC, so that they sort as they are printed.
      const limit = new Date(Date.now() - daysInTrash * 86_400_000).toISOString();
      const trashed = await store.trash.where('deletedAt').belowOrEqual(limit).delete();
      const inTrash = (await store.trash.toArray()).map(({ snippet }) => snippet.bodyHash);
      const kept = await store.snippets.orderBy('bodyHash').uniqueKeys();
      const used = new Set([...kept.map(String), ...inTrash]);
      const unused = (await store.texts.toCollection().primaryKeys()).filter((hash) => !used.has(hash));
      await store.texts.bulkDelete(unused);
      return { trashed, texts: unused.length };
    });
  });
}
