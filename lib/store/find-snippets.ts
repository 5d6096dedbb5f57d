import type { KeptText, Snippet } from '../records/snippet.ts';
import { newestFirst } from '../snippets/find-snippets.ts';
import { isSameReport, type NamedReport } from '../snippets/same-report.ts';
import { allRecords, readRecord, readRecords } from './read-records.ts';
import type { Store } from './schema.ts';
import { asStoreErrors } from './store-error.ts';

// All queries may be run inside Dexie's `liveQuery`.

/** All snippets, newest first: where they can't be followed (`followSnippets`). */
export function allSnippets(store: Store): Promise<Snippet[]> {
  return asStoreErrors(async () => (await allRecords(store, 'snippets')).sort(newestFirst));
}

/** When the oldest snippet was kept, ISO with offset; `null` when there is none. Exact to the zones' difference: reads one row. */
export function oldestKeptAt(store: Store): Promise<string | null> {
  return asStoreErrors(async () => (await store.snippets.orderBy('keptAt').first())?.keptAt ?? null);
}

/** So many times are looked at for the newest snippets: more than one keeps within the hours that zones are apart. */
const mostTimes = 500;

/**
 * The newest `count` snippets; reads no other row. Times are indexed as they are printed, each in its zone: where more than
 * `mostTimes` were kept within a day, in several zones, one of them may be missed.
 */
export function recentSnippets(store: Store, count: number): Promise<Snippet[]> {
  return asStoreErrors(async () => {
    const times: { id: string; at: number }[] = [];
    await store.snippets
      .orderBy('keptAt')
      .reverse()
      .limit(mostTimes)
      .eachKey((key, { primaryKey }) => times.push({ id: primaryKey, at: Date.parse(String(key)) }));
    const newest = times
      .filter(({ at }) => Number.isFinite(at))
      .sort((a, b) => b.at - a.at)
      .slice(0, count);
    const rows = await snippetsById(
      store,
      newest.map(({ id }) => id),
    );
    return rows.sort(newestFirst);
  });
}

/** By what a document is known again; any of it may be missing. */
export interface KnownDocument {
  canonicalAddress: string | null;
  /** Of its file. */
  sha256: string | null;
}

/** The snippets kept at a document's address or from its very file, wherever that was found, in the order of the text. */
export function snippetsOfDocument(store: Store, document: KnownDocument): Promise<Snippet[]> {
  return asStoreErrors(async () => {
    const { canonicalAddress, sha256 } = document;
    const atAddress =
      canonicalAddress === null
        ? []
        : await store.snippets.where('canonicalAddress').equals(canonicalAddress).toArray();
    const ofFile = sha256 === null ? [] : await rowsOfFile(store, sha256);
    const rows = new Map([...atAddress, ...ofFile].map((row) => [row.id, row]));
    return readRecords(store, 'snippets', [...rows.values()]).sort((a, b) => a.anchor.start - b.anchor.start);
  });
}

/**
 * The snippets kept from any edition of a report, in the order of their texts. Reads every row: no index holds what a
 * title is without its blanks, and a search of the library costs the same.
 */
export function snippetsOfReport(store: Store, report: NamedReport): Promise<Snippet[]> {
  return asStoreErrors(async () => {
    const rows = await store.snippets.filter((row) => isSameReport(row.report, report)).toArray();
    return readRecords(store, 'snippets', rows).sort((a, b) => a.anchor.start - b.anchor.start);
  });
}

/** A database of a version before 4, which can only be read, knows no files. */
async function rowsOfFile(store: Store, sha256: string): Promise<Snippet[]> {
  const isIndexed = store.snippets.schema.indexes.some(({ name }) => name === 'file.sha256');
  return isIndexed ? store.snippets.where('file.sha256').equals(sha256).toArray() : [];
}

/** The ids of all snippets, damaged ones among them, by the times of keeping as they are printed, the latest first. Reads no row. */
export function snippetKeys(store: Store): Promise<string[]> {
  return asStoreErrors(async () => (await store.snippets.orderBy('keptAt').primaryKeys()).reverse());
}

/** Snippets by id, in the order asked; ids that are gone are left out. */
export function snippetsById(store: Store, ids: readonly string[]): Promise<Snippet[]> {
  return asStoreErrors(async () => readRecords(store, 'snippets', await store.snippets.bulkGet([...ids])));
}

/**
 * Some of all snippets, in the order of their ids: of the `count` rows after the id `last`, `null` for the first ones.
 * `end` is the id of the last row that was read, `null` where there are no more.
 */
export function snippetsAfter(
  store: Store,
  last: string | null,
  count: number,
): Promise<{ rows: Snippet[]; end: string | null }> {
  return asStoreErrors(async () => {
    const from = last === null ? store.snippets.toCollection() : store.snippets.where(':id').above(last);
    const rows = await from.limit(count).toArray();
    const end = rows.length < count ? null : (rows.at(-1)?.id ?? null);
    return { rows: readRecords(store, 'snippets', rows), end };
  });
}

/** How many snippets there are. */
export function countSnippets(store: Store): Promise<number> {
  return asStoreErrors(() => store.snippets.count());
}

/** The whole normalised text that a snippet was taken from, `null` when it is not there (an import without texts). */
export function keptTextOf(store: Store, bodyHash: string): Promise<KeptText | null> {
  return asStoreErrors(async () => readRecord(store, 'texts', await store.texts.get(bodyHash)));
}

/** Every tag with the number of its snippets, the most used first. */
export function listTags(store: Store): Promise<{ tag: string; count: number }[]> {
  return asStoreErrors(async () => {
    const counts = new Map<string, number>();
    await store.snippets.orderBy('tags').eachKey((key) => {
      counts.set(String(key), (counts.get(String(key)) ?? 0) + 1);
    });
    return [...counts]
      .map(([tag, count]) => ({ tag, count }))
      .sort((a, b) => b.count - a.count || (a.tag < b.tag ? -1 : 1));
  });
}
