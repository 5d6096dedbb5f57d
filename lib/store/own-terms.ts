import type { GlossaryEntry } from '../knowledge/glossary.ts';
import type { OwnTerm } from '../records/reader-records.ts';
import type { Store } from './schema.ts';
import { asStoreErrors, assertWritable, StoreError } from './store-error.ts';

/** The reader's own terms, by name. */
export function allOwnTerms(store: Store): Promise<OwnTerm[]> {
  return asStoreErrors(() => store.ownTerms.orderBy('term').toArray());
}

/**
 * Adds or rewrites an own term. Throws `conflict` when it was changed meanwhile (the revision on disk is another),
 * or when another own term has the same name. Gives the row with its new revision.
 */
export function saveOwnTerm(store: Store, term: OwnTerm): Promise<OwnTerm> {
  return asStoreErrors(async () => {
    assertWritable(store);
    return store.transaction('rw', store.ownTerms, async () => {
      const there = await store.ownTerms.get(term.id);
      if (there && there.revision !== term.revision) throw new StoreError('conflict');
      const sameName = await store.ownTerms.where('term').equals(term.term).first();
      if (sameName && sameName.id !== term.id) throw new StoreError('conflict');
      const next = { ...term, revision: there ? term.revision + 1 : term.revision };
      await store.ownTerms.put(next);
      return next;
    });
  });
}

/** Deletes an own term and gives it back for undo, `null` when it was gone already. */
export function deleteOwnTerm(store: Store, id: string): Promise<OwnTerm | null> {
  return asStoreErrors(async () => {
    assertWritable(store);
    return store.transaction('rw', store.ownTerms, async () => {
      const row = await store.ownTerms.get(id);
      await store.ownTerms.delete(id);
      return row ?? null;
    });
  });
}

/** The own terms in the glossary's shape, for building the index after the glossary: later entries win. */
export async function ownTermEntries(store: Store): Promise<GlossaryEntry[]> {
  return (await allOwnTerms(store)).map(ownTermEntry);
}

/** One own term as a glossary entry: jargon of level 3, holding everywhere, without sources. */
export function ownTermEntry(own: OwnTerm): GlossaryEntry {
  return {
    id: own.id,
    term: own.term,
    aliases: [...own.aliases],
    category: 'governance',
    level: 3,
    related: own.replaces === null ? [] : [own.replaces],
    senses: [
      { field: null, place: null, from: null, to: null, definition: own.definition, gloss: '', sources: [] },
    ],
  };
}
