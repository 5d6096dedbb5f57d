import type { Snippet, SnippetCheck } from '../records/snippet.ts';
import type { Store } from './schema.ts';
import { asStoreErrors, assertWritable, StoreError } from './store-error.ts';

export interface SnippetEdit {
  id: string;
  /** The revision that the form was opened on. */
  revision: number;
  /** ISO time with offset. */
  at: string;
  note?: string;
  tags?: string[];
}

/**
 * Writes note and tags. Two tabs and a popup may edit one snippet: an edit made on an older revision is refused
 * (`conflict`), and the form keeps its text. Throws `not-found` for a snippet that was deleted. Gives the new row.
 */
export function editSnippet(store: Store, edit: SnippetEdit): Promise<Snippet> {
  return asStoreErrors(async () => {
    assertWritable(store);
    return store.transaction('rw', store.snippets, async () => {
      const row = await store.snippets.get(edit.id);
      if (!row) throw new StoreError('not-found');
      if (row.revision !== edit.revision) throw new StoreError('conflict');
      const next: Snippet = {
        ...row,
        note: edit.note ?? row.note,
        tags: edit.tags ? cleanTags(edit.tags) : row.tags,
        revision: row.revision + 1,
        editedAt: edit.at,
      };
      await store.snippets.put(next);
      return next;
    });
  });
}

/** Adds and removes tags on many snippets at once; never conflicts, because it touches nothing else. Gives the rows as they were, for undo. */
export function tagSnippets(
  store: Store,
  change: { ids: readonly string[]; add: readonly string[]; remove: readonly string[]; at: string },
): Promise<Snippet[]> {
  return asStoreErrors(async () => {
    assertWritable(store);
    return store.transaction('rw', store.snippets, async () => {
      const rows = (await store.snippets.bulkGet([...change.ids])).filter((row) => row !== undefined);
      const removed = new Set(cleanTags(change.remove));
      await store.snippets.bulkPut(
        rows.map((row) => ({
          ...row,
          tags: cleanTags([...row.tags.filter((tag) => !removed.has(tag)), ...change.add]),
          revision: row.revision + 1,
          editedAt: change.at,
        })),
      );
      return rows;
    });
  });
}

/** Writes down what the last look at a page found; no edit of the reader's, so the revision stays. */
export function saveChecks(store: Store, checks: ReadonlyMap<string, SnippetCheck>): Promise<void> {
  return asStoreErrors(async () => {
    assertWritable(store);
    await store.transaction('rw', store.snippets, async () => {
      for (const [id, check] of checks) await store.snippets.update(id, { check });
    });
  });
}

/** Tags as they are kept: trimmed, without empty ones and doubles, in order. */
export function cleanTags(tags: readonly string[]): string[] {
  return [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))];
}
