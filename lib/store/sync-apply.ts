import { type Edited, tombstoneId } from '../records/edited.ts';
import { isRow } from '../records/merge.ts';
import type { PastReport } from '../records/past-report.ts';
import type { SyncedRow } from '../records/register.ts';
import { stable } from '../records/same-content.ts';
import type { Snippet, StoredReport } from '../records/snippet.ts';
import {
  type Arrival,
  copyOfWords,
  partsOfPast,
  type StateArrival,
  stateOfOpened,
  textOfDoc,
} from '../sync/arrivals.ts';
import { twinIdOf } from '../sync/documents.ts';
import { isWordsList, type OpenedListName, type WordsListName } from '../sync/lists.ts';
import { type Copy, contentOf, meetOpened, meetWords } from '../sync/states.ts';
import { markChanged } from './change-marks.ts';
import { keepTermsApart } from './own-term-names.ts';
import { readRecord, readRecords } from './read-records.ts';
import type { Store } from './schema.ts';
import { asStoreErrors, assertWritable } from './store-error.ts';
import { readOpened } from './sync-outgoing.ts';
import { newSyncedRow, notedOf, saveSince, syncedId } from './sync-rows.ts';

/** Of so many rows that are put at once Dexie tells those who follow a table which they are; of more it tells that any may be. */
const namedAtMost = 49;

/** What bringing documents in has done. */
export interface Applied {
  /** Records that are otherwise now. */
  changed: number;
  /** Documents that could not be read; they stay on the server. */
  unreadable: number;
}

/**
 * Brings in what came from a server: every record meets the one that is there by its list's rule, in one strictly durable
 * transaction, and with `since` it is noted in the same transaction that all up to there is in. Nothing of it holds before
 * the transaction is complete, which is when this comes back. A deleted snippet goes into the trash of this machine.
 */
export function applyArrivals(
  store: Store,
  arrivals: readonly Arrival[],
  since: string | number | null,
): Promise<Applied> {
  return asStoreErrors(async () => {
    assertWritable(store);
    return store.transaction('rw', touched(store), async () => {
      const applied: Applied = { changed: 0, unreadable: 0 };
      await applyTexts(store, arrivals, applied);
      const states = arrivals.filter((arrival): arrival is StateArrival => arrival.kind === 'state');
      for (const list of new Set(states.map((arrival) => arrival.list))) {
        const some = states.filter((arrival) => arrival.list === list);
        const before = applied.changed;
        if (isWordsList(list)) await applyWords(store, list, { arrivals: some, applied });
        else await applyOpened(store, list, { arrivals: some, applied });
        if (applied.changed > before) await markChanged(store, [list]);
      }
      if (since !== null) await saveSince(store, since);
      return applied;
    });
  });
}

function touched(store: Store) {
  return [
    ...[store.snippets, store.trash, store.texts, store.reports, store.pastReports, store.pastTexts],
    ...[store.ownTerms, store.corrections, store.addressVerdicts, store.tombstones, store.synced, store.meta],
  ];
}

async function applyTexts(store: Store, arrivals: readonly Arrival[], applied: Applied): Promise<void> {
  const texts = arrivals.flatMap((arrival) =>
    arrival.kind === 'text' ? (textOfDoc(arrival.doc) ?? []) : [],
  );
  if (texts.length === 0) return;
  const there = await store.texts.bulkGet(texts.map(({ hash }) => hash));
  const fresh = texts.filter((_text, at) => there[at] === undefined);
  await store.texts.bulkPut(fresh);
  await store.synced.bulkPut(
    texts.map(({ hash }) => ({ ...newSyncedRow('texts', hash, hash), mark: 'sent' })),
  );
  applied.changed += fresh.length;
}

/** A record while arrivals meet it: what was there, what is there now, and what is noted of it. */
interface Held {
  was: Copy | null;
  copy: Copy | null;
  synced: SyncedRow;
}

/** The records of one list that arrivals speak of. */
interface Shelf {
  list: WordsListName;
  byKey: Map<string, Held>;
  /** What was noted of a record, by the hash that its documents are called after. */
  byHash: Map<string, SyncedRow>;
}

async function applyWords(
  store: Store,
  list: WordsListName,
  { arrivals, applied }: { arrivals: readonly StateArrival[]; applied: Applied },
): Promise<void> {
  const shelf = await takeOut(store, list, arrivals);
  for (const arrival of arrivals) {
    const key = keyHere(shelf, arrival);
    const held = shelf.byKey.get(key)!;
    const theirs = copyOfWords(list, arrival, { key, base: baseOf(held, arrival) });
    if (!theirs) {
      applied.unreadable += 1;
      continue;
    }
    const met = meetWords(list, { copy: held.copy, mark: held.synced.mark }, theirs);
    const rev = arrival.ownRev ?? held.synced.rev;
    held.copy = met.copy;
    held.synced = { ...held.synced, hash: arrival.hash, mark: met.mark, rev };
    shelf.byHash.set(arrival.hash, held.synced);
  }
  if (list === 'ownTerms') await keepTermsApart(store, shelf.byKey);
  await putBack(store, shelf, applied);
}

async function takeOut(store: Store, list: WordsListName, arrivals: readonly StateArrival[]): Promise<Shelf> {
  const hashes = arrivals.map(({ hash }) => hash);
  const noted = (await notedOf(store, hashes)).filter((row) => row.list === list);
  const byHash = new Map(noted.map((row) => [row.hash, row]));
  const unknown = arrivals.filter(({ hash }) => !byHash.has(hash));
  const wanted = new Set(unknown.map(({ doc: { key } }) => key));
  const twins = list === 'snippets' ? unknown.map(({ hash, doc: { key } }) => twinIdOf(key, hash)) : [];
  const keys = [...new Set([...noted.map(({ key }) => key), ...wanted, ...twins])];
  const rows = await store.table(list).bulkGet(keys);
  const graves = await gravesOf(store, list, keys);
  const synced = new Map(noted.map((row) => [row.key, row]));
  // A twin's is called after the hash of what arrives: it is noted, or it is not there.
  for (const row of await store.synced.bulkGet([...wanted].map((key) => syncedId(list, key))))
    if (row && !synced.has(row.key)) synced.set(row.key, row);
  const byKey = new Map(
    keys.map((key, at) => {
      const row = readRecord(store, list, rows[at]) as Edited | null;
      const was: Copy | null = row ?? readRecord(store, 'tombstones', graves.get(tombstoneId(list, key)));
      return [key, { was, copy: was, synced: synced.get(key) ?? newSyncedRow(list, key, '') }];
    }),
  );
  return { list, byKey, byHash };
}

/** The deletions of records; where there are fewer than are asked for, all are read, which is one question to the disk. */
async function gravesOf(
  store: Store,
  list: WordsListName,
  keys: readonly string[],
): Promise<ReadonlyMap<string, unknown>> {
  const ids = keys.map((key) => tombstoneId(list, key));
  const isFew = (await store.tombstones.count()) < ids.length;
  const rows = isFew ? await store.tombstones.toArray() : await store.tombstones.bulkGet(ids);
  return new Map(rows.flatMap((row) => (row ? [[row.id, row] as const] : [])));
}

/**
 * The key under which a record stands here. A snippet whose id is taken by another content stands beside that, under an
 * id made of both: two machines that find them in another order do the same with each.
 */
function keyHere({ list, byKey, byHash }: Shelf, { hash, doc, content }: StateArrival): string {
  const noted = byHash.get(hash);
  if (noted) return noted.key;
  if (list !== 'snippets') return doc.key;
  const there = byKey.get(doc.key)!;
  const twin = twinIdOf(doc.key, hash);
  if (byKey.get(twin)?.copy) return twin;
  // What is here and was sent has a hash of its own; what was never sent is told by what it quotes.
  const isOther = there.synced.hash !== '' ? there.synced.hash !== hash : differs(there.copy, content?.row);
  return isOther ? twin : doc.key;
}

/** True where a snippet that is here quotes something else than one that came by the same id. */
function differs(copy: Copy | null, content: Record<string, unknown> | undefined): boolean {
  if (!copy || !isRow(copy) || !content) return false;
  const here = copy as unknown as Snippet;
  return (['quote', 'sentence', 'bodyHash', 'keptAt'] as const).some(
    (field) => stable(here[field]) !== stable(content[field]),
  );
}

/** What of a snippet never changes: as it is here, or was until an arrival before this one deleted it, else as it came. */
function baseOf({ copy, was }: Held, { content, doc }: StateArrival): Record<string, unknown> | null {
  const here = [copy, was].find((one) => one !== null && isRow(one) && 'quote' in one);
  return here ? contentOf(here as unknown as Snippet, doc.key) : (content?.row ?? null);
}

async function putBack(store: Store, { list, byKey }: Shelf, applied: Applied): Promise<void> {
  const changed = [...byKey].filter(([, { was, copy }]) => copy !== null && stable(copy) !== stable(was));
  const rows = changed.flatMap(([, { copy }]) => (copy && isRow(copy) ? [copy] : []));
  const graves = changed.flatMap(([, { copy }]) => (copy && !isRow(copy) ? [copy] : []));
  const gone = changed.filter(([, { was, copy }]) => was && isRow(was) && copy && !isRow(copy));
  const risen = changed.filter(([, { was, copy }]) => was && !isRow(was) && copy && isRow(copy));
  const table = store.table(list);
  // Names that no two terms share may have changed hands: what is rewritten is taken out first.
  const out = list === 'ownTerms' ? changed : gone;
  await table.bulkDelete(out.map(([key]) => key));
  for (let at = 0; at < rows.length; at += namedAtMost) await table.bulkPut(rows.slice(at, at + namedAtMost));
  await store.tombstones.bulkDelete(risen.map(([key]) => tombstoneId(list, key)));
  await store.tombstones.bulkPut(graves);
  if (list === 'snippets') {
    await store.trash.bulkPut(
      readRecords(
        store,
        'snippets',
        gone.map(([, { was }]) => was),
      ).map((snippet) => ({
        ...{ id: snippet.id, deletedAt: new Date().toISOString(), snippet },
      })),
    );
    await store.trash.bulkDelete(risen.map(([key]) => key));
  }
  await store.synced.bulkPut(
    [...byKey.values()].map(({ synced }) => synced).filter(({ hash }) => hash !== ''),
  );
  applied.changed += changed.length;
}

async function applyOpened(
  store: Store,
  list: OpenedListName,
  { arrivals, applied }: { arrivals: readonly StateArrival[]; applied: Applied },
): Promise<void> {
  for (const arrival of arrivals) {
    const { key } = arrival.doc;
    const theirs = stateOfOpened(list, arrival);
    if (!theirs) {
      applied.unreadable += 1;
      continue;
    }
    const before = (await store.synced.get(syncedId(list, key))) ?? newSyncedRow(list, key, arrival.hash);
    const row = await readOpened(store, list, key);
    // What was forgotten here since it was last sent is not brought back by what others still have.
    const isForgotten = row === null && before.mark !== null && before.gone === null;
    const mine = { row, gone: isForgotten ? new Date().toISOString() : before.gone };
    const met = meetOpened(list, { copy: mine, mark: before.mark }, theirs);
    if (stable(met.copy.row) !== stable(row)) {
      await putOpened(store, list, { key, row: met.copy.row });
      applied.changed += 1;
    }
    const rev = arrival.ownRev ?? before.rev;
    await store.synced.put({ ...before, mark: met.mark, gone: met.copy.gone, rev });
  }
}

async function putOpened(
  store: Store,
  list: OpenedListName,
  { key, row }: { key: string; row: StoredReport | PastReport | null },
): Promise<void> {
  if (list === 'reports') {
    if (row) await store.reports.put(row as StoredReport);
    else await store.reports.delete(key);
    return;
  }
  if (!row) {
    await store.pastReports.delete(key);
    await store.pastTexts.delete(key);
    return;
  }
  const { head, text } = partsOfPast(row as PastReport);
  await store.pastReports.put(head);
  await store.pastTexts.put(text);
}
