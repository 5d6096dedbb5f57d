import { addCheck } from '../records/checks.ts';
import { changeRecord, type OtherVersion } from '../records/edited.ts';
import { ownVersion } from '../records/merge.ts';
import { register } from '../records/register.ts';
import type { Snippet, SnippetCheck, SnippetSubject, SnippetWords } from '../records/snippet.ts';
import { changeList } from './edited-records.ts';
import { readRecords } from './read-records.ts';
import type { Store } from './schema.ts';
import { asStoreErrors, assertWritable, StoreError } from './store-error.ts';

export interface SnippetEdit extends SnippetWords {
  id: string;
  /** The words that the form was opened on. */
  opened: SnippetWords;
}

/** A snippet after an edit, and whether another window's note was set beside the one that was saved. */
export interface EditedSnippet {
  snippet: Snippet;
  besideOther: boolean;
}

/**
 * Writes note and tags. Several windows may edit one snippet: where another one saved since the form was opened, tags
 * that either of them added or took away are added or taken away; a note that only one of them changed is that
 * one's; of two changed notes the later stands in the snippet and the other among its `others`. No words are lost,
 * none are refused. Throws `not-found` for a snippet that was deleted.
 */
export function editSnippet(store: Store, { id, opened, ...said }: SnippetEdit): Promise<EditedSnippet> {
  return changeList(store, { name: 'snippets' }, async ({ find, put, stamp }) => {
    const [row] = await find([id]);
    if (!row) throw new StoreError('not-found');
    const keepsTheirs = said.note === opened.note;
    const collides = !keepsTheirs && row.note !== opened.note && row.note !== said.note && row.note !== '';
    const snippet = changeRecord(
      row,
      {
        note: keepsTheirs ? row.note : said.note,
        tags: joinTags(row.tags, opened.tags, cleanTags(said.tags)),
        others: collides ? [wordsOf(row), ...row.others] : row.others,
      },
      stamp,
    );
    await put([snippet]);
    return { snippet, besideOther: collides };
  });
}

/** The tags that are there, with what a form that was opened on others added and took away. */
function joinTags(there: readonly string[], opened: readonly string[], said: readonly string[]): string[] {
  if (there.join('\n') === opened.join('\n')) return [...said];
  const removed = opened.filter((tag) => !said.includes(tag));
  return cleanTags([
    ...there.filter((tag) => !removed.includes(tag)),
    ...said.filter((tag) => !opened.includes(tag)),
  ]);
}

function wordsOf(row: Snippet): OtherVersion<SnippetWords> {
  return ownVersion(row, register.snippets.words) as OtherVersion<SnippetWords>;
}

/** Adds and removes tags on many snippets at once; never collides, because it touches nothing else. Gives the rows as they were, for undo. */
export function tagSnippets(
  store: Store,
  change: { ids: readonly string[]; add: readonly string[]; remove: readonly string[] },
): Promise<Snippet[]> {
  return changeList(store, { name: 'snippets' }, async ({ find, put, stamp }) => {
    const rows = (await find(change.ids)).filter((row) => row !== null);
    const removed = new Set(cleanTags(change.remove));
    const tagsOf = ({ tags }: Snippet) =>
      cleanTags([...tags.filter((tag) => !removed.has(tag)), ...change.add]);
    await put(rows.map((row) => changeRecord(row, { tags: tagsOf(row) }, stamp)));
    return rows;
  });
}

/** Writes down what a look at a page found, beside what earlier ones did; no change of the reader's words, so the revision stays. */
export function saveChecks(store: Store, checks: ReadonlyMap<string, SnippetCheck>): Promise<void> {
  return asStoreErrors(async () => {
    assertWritable(store);
    await store.transaction('rw', store.snippets, async () => {
      const rows = await store.snippets.bulkGet([...checks.keys()]);
      for (const snippet of readRecords(store, 'snippets', rows)) {
        await store.snippets.update(snippet.id, addCheck(snippet, checks.get(snippet.id)!));
      }
    });
  });
}

/** Gives snippets the subject that no version before kept; no change of the reader's words. */
export function saveSubjects(store: Store, subjects: ReadonlyMap<string, SnippetSubject>): Promise<void> {
  return asStoreErrors(async () => {
    assertWritable(store);
    await store.transaction('rw', store.snippets, async () => {
      for (const [id, subject] of subjects) await store.snippets.update(id, { subject });
    });
  });
}

/** Tags as they are kept: trimmed, without empty ones and doubles, in order. */
function cleanTags(tags: readonly string[]): string[] {
  return [...new Set(tags.map((tag) => tag.trim()).filter((tag) => tag !== ''))];
}
