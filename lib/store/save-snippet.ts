import { isSameContent } from '../records/same-content.ts';
import type { KeptText, Snippet } from '../records/snippet.ts';
import type { Store } from './schema.ts';
import { asStoreErrors, assertWritable, StoreError } from './store-error.ts';

/**
 * Keeps a snippet, and the report's normalised text with the first snippet of that text. Comes back when both are
 * on disk in one strictly durable transaction: before that nothing may be shown as kept.
 * The same snippet twice is once, so that a save can be asked again when its answer was lost.
 * Throws `StoreError`: `disk-full`, `store-read-only`, `conflict` for an id that holds something else.
 */
export function saveSnippet(
  store: Store,
  { snippet, text }: { snippet: Snippet; text: KeptText },
): Promise<void> {
  return asStoreErrors(async () => {
    assertWritable(store);
    await store.transaction('rw', store.snippets, store.texts, async () => {
      const there = await store.snippets.get(snippet.id);
      if (there && !isSameContent(there, snippet)) throw new StoreError('conflict');
      if (!there) await store.snippets.add(snippet);
      if (!(await store.texts.get(text.hash))) await store.texts.add(text);
    });
  });
}
