import type { GlossaryEntry } from '../knowledge/glossary.ts';
import { changeRecord, type OtherVersion } from '../records/edited.ts';
import { ownVersion } from '../records/merge.ts';
import type { OwnTerm, OwnTermWords } from '../records/reader-records.ts';
import { register } from '../records/register.ts';
import { stable } from '../records/same-content.ts';
import { changeList, deleteRecords } from './edited-records.ts';
import { allRecords } from './read-records.ts';
import type { Store } from './schema.ts';
import { asStoreErrors, StoreError } from './store-error.ts';

/** A term as the reader's form says it. */
export interface SaidTerm extends OwnTermWords {
  id: string;
  /** The words that the form was opened on, `null` for a new term. */
  opened: OwnTermWords | null;
}

/** The reader's own terms, by name. */
export function allOwnTerms(store: Store): Promise<OwnTerm[]> {
  return asStoreErrors(async () =>
    (await allRecords(store, 'ownTerms')).sort((a, b) => (a.term < b.term ? -1 : 1)),
  );
}

/**
 * Adds or rewrites an own term. Where another window saved other words since the form was opened, the later stand in
 * the term and the others among its `others`. Throws `conflict` when another own term has the same name.
 */
export function saveOwnTerm(store: Store, { id, opened, ...said }: SaidTerm): Promise<OwnTerm> {
  return changeList(store, { name: 'ownTerms' }, async ({ bear, find, put, stamp }) => {
    const sameName = await store.ownTerms.where('term').equals(said.term).first();
    if (sameName && sameName.id !== id) throw new StoreError('conflict');
    const [there] = await find([id]);
    if (!there) {
      const fresh = { format: 2 as const, id, createdAt: stamp.changedAt, revision: 0, ...stamp };
      return (await bear([{ ...fresh, ...said, seen: {}, others: [] }]))[0]!;
    }
    const theirs = ownVersion(there, register.ownTerms.words) as OtherVersion<OwnTermWords>;
    const collides = ![opened, said].some((words) => stable(words) === stable(theirs.words));
    const others = collides ? [theirs, ...there.others] : there.others;
    const next = changeRecord(there, { ...said, others }, stamp);
    await put([next]);
    return next;
  });
}

/** Deletes an own term and gives it back for undo, `null` when it was gone already. */
export async function deleteOwnTerm(store: Store, id: string): Promise<OwnTerm | null> {
  return (await deleteRecords(store, 'ownTerms', [id]))[0] ?? null;
}

/** The own terms in the glossary's shape, for building the index after the glossary: later entries win. */
export async function ownTermEntries(store: Store): Promise<GlossaryEntry[]> {
  return (await allOwnTerms(store)).map(ownTermEntry);
}

/** One own term as a glossary entry: jargon of level 3, holding everywhere, without sources but the reader's word. */
export function ownTermEntry(own: OwnTerm): GlossaryEntry {
  return {
    id: own.id,
    term: own.term,
    aliases: [...own.aliases],
    category: 'governance',
    level: 3,
    related: own.replaces === null ? [] : [own.replaces],
    ...(own.source === '' ? {} : { ownSource: own.source }),
    senses: [
      { field: null, place: null, from: null, to: null, definition: own.definition, gloss: '', sources: [] },
    ],
  };
}
