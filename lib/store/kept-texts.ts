import type { KeptText } from '../records/snippet.ts';
import { allRecords } from './read-records.ts';
import type { Store } from './schema.ts';
import { asStoreErrors } from './store-error.ts';

/** A kept text with the title of the report it was taken from, `null` when no snippet of it names one. */
export interface TitledText extends KeptText {
  title: string | null;
}

/** All kept texts, in no order. */
export function allKeptTexts(store: Store): Promise<TitledText[]> {
  return asStoreErrors(async () => {
    const [texts, snippets] = await Promise.all([allRecords(store, 'texts'), allRecords(store, 'snippets')]);
    const titles = new Map(snippets.map(({ bodyHash, report }) => [bodyHash, report.title]));
    return texts.map((text) => ({ ...text, title: titles.get(text.hash) ?? null }));
  });
}
