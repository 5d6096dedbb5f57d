import { isSameContent } from '../records/same-content.ts';
import type { KeptText, Snippet } from '../records/snippet.ts';
import { changeList } from './edited-records.ts';
import type { Store } from './schema.ts';
import { StoreError } from './store-error.ts';

/**
 * Keeps a snippet, and the report's normalised text with the first snippet of that text. Comes back, with the
 * snippet as it stands there, when both are on disk in one strictly durable transaction: before that nothing may be
 * shown as kept. Idempotent: a save can be asked again when its answer was lost.
 * Throws `StoreError`: `disk-full`, `store-read-only`, `conflict` for an id that holds something else.
 */
export function saveSnippet(
  store: Store,
  { snippet, text }: { snippet: Snippet; text: KeptText },
): Promise<Snippet> {
  return changeList(store, { name: 'snippets', also: [store.texts] }, async ({ bear, find }) => {
    if (!(await store.texts.get(text.hash))) await store.texts.add(text);
    const [there] = await find([snippet.id]);
    if (there && !isSameContent(there, snippet)) throw new StoreError('conflict');
    return there ?? (await bear([snippet]))[0]!;
  });
}
