import { Dexie, type Table } from 'dexie';
import { type Edited, type Tombstone, tombstoneId } from '../records/edited.ts';
import type { PastReport } from '../records/past-report.ts';
import { recordsVersion, type SyncedRow } from '../records/register.ts';
import type { KeptText, Snippet, StoredReport } from '../records/snippet.ts';
import { coreOf, docId, hashText, rootIdOf } from '../sync/documents.ts';
import {
  chosenLists,
  isOpenedList,
  isWordsList,
  type OpenedListName,
  type SyncChoice,
  type SyncedListName,
  type WordsListName,
} from '../sync/lists.ts';
import type { Outgoing, Sent } from '../sync/local-side.ts';
import {
  contentOf,
  markOf,
  markOfOpened,
  type OpenedState,
  stateDoc,
  stateOfGrave,
  stateOfRow,
} from '../sync/states.ts';
import { readRecord } from './read-records.ts';
import type { Store } from './schema.ts';
import { asStoreErrors, assertWritable } from './store-error.ts';
import { newSyncedRow, syncedId } from './sync-rows.ts';

/** Rows that are looked at in one turn: some milliseconds. */
const inOneTurn = 100;

/** Whose documents are made. */
interface Scan {
  store: Store;
  machine: string;
}

/**
 * What of the chosen lists the server does not hold as it is here, some records at a time, in the order in which it is
 * sent. Nothing is marked when something changes: what was last sent is compared with what is there, so that no way of
 * changing a record can forget to say so.
 */
export async function* outgoingOf(
  scan: Scan,
  choices: readonly SyncChoice[],
  inOneBatch: number,
): AsyncGenerator<Outgoing[]> {
  let batch: Outgoing[] = [];
  for (const list of chosenLists(choices)) {
    for await (const some of changedIn(scan, list)) {
      batch.push(...some);
      while (batch.length >= inOneBatch) yield batch.splice(0, inOneBatch);
    }
    // What one list refers to is there before the next goes.
    if (batch.length > 0) yield batch;
    batch = [];
  }
}

async function* changedIn(scan: Scan, list: SyncedListName): AsyncGenerator<Outgoing[]> {
  const { store } = scan;
  for await (const keys of keysInTurns(store, list)) {
    const noted = await rowsBetween(store.synced, syncedId(list, keys[0]!), syncedId(list, keys.at(-1)!));
    const known = keys.map((key) => noted.get(syncedId(list, key)) as SyncedRow | undefined);
    if (list === 'texts') yield await newTexts(scan, keys, known);
    else if (isWordsList(list)) yield await changedRows(scan, list, { keys, known });
    else yield await changedReports(scan, list, { keys, known });
  }
  if (isWordsList(list)) yield* changedGraves(scan, list);
  if (isOpenedList(list)) yield* forgottenReports(scan, list);
}

async function* keysInTurns(store: Store, list: SyncedListName): AsyncGenerator<string[]> {
  let last: string | null = null;
  for (;;) {
    const keys: string[] = await asStoreErrors(() => keysAfter(store, list, last));
    if (keys.length === 0) return;
    yield keys;
    last = keys.at(-1)!;
  }
}

function keysAfter(store: Store, list: SyncedListName, last: string | null): PromiseLike<string[]> {
  const table: Table<unknown, string> = store.table(list);
  const from = last === null ? table.toCollection() : table.where(':id').above(last);
  return from.limit(inOneTurn).primaryKeys();
}

/** The rows from one key to another, by key: one question to the disk, where asking for a hundred keys is a hundred. */
function rowsBetween(table: Table, first: string, last: string): Promise<ReadonlyMap<string, unknown>> {
  const { keyPath } = table.schema.primKey;
  return asStoreErrors(async () => {
    const rows = await table.where(':id').between(first, last, true, true).toArray();
    return new Map(rows.map((row) => [String(Dexie.getByKeyPath(row, String(keyPath))), row]));
  });
}

type Known = readonly (SyncedRow | undefined)[];

async function newTexts({ store }: Scan, keys: readonly string[], known: Known): Promise<Outgoing[]> {
  const found: Outgoing[] = [];
  for (const [at, key] of keys.entries()) {
    if (known[at]?.mark) continue;
    const text = await read(store, 'texts', key);
    if (!text) continue;
    const content = {
      _id: docId({ kind: 'text', hash: key }),
      version: recordsVersion,
      row: text as KeptText as unknown as Record<string, unknown>,
    };
    found.push({ ...named('texts', key, key), content, state: null, mark: 'sent' });
  }
  return found;
}

async function changedRows(
  scan: Scan,
  list: WordsListName,
  { keys, known }: { keys: readonly string[]; known: Known },
): Promise<Outgoing[]> {
  const { store } = scan;
  const rows = await rowsBetween(store.table(list), keys[0]!, keys.at(-1)!);
  const found: Promise<Outgoing>[] = [];
  for (const [at, key] of keys.entries()) {
    const row = readRecord(store, list, rows.get(key)) as Edited | null;
    if (!row) continue;
    const mark = markOf(list, row);
    if (mark !== known[at]?.mark) found.push(outgoingRow(scan, list, { key, row, mark, before: known[at] }));
  }
  return Promise.all(found);
}

async function outgoingRow(
  { machine }: Scan,
  list: WordsListName,
  { key, row, mark, before }: { key: string; row: Edited; mark: string; before: SyncedRow | undefined },
): Promise<Outgoing> {
  const core = () => (list === 'snippets' ? coreOf(row as Snippet) : `${list}:${key}`);
  const hash = before?.hash ?? (await hashText(core()));
  const state = stateDoc({
    _id: docId({ kind: 'state', list, hash, machine }),
    ...{ key: rootKey(list, key), row: stateOfRow(list, row), rev: before?.rev ?? null },
  });
  const isNew = list === 'snippets' && !before?.mark;
  const content = isNew ? contentDoc(row as Snippet, hash) : null;
  return { ...named(list, key, hash), content, state, mark };
}

function contentDoc(snippet: Snippet, hash: string) {
  const row = contentOf(snippet, rootIdOf(snippet.id));
  return { _id: docId({ kind: 'snippet', hash }), version: recordsVersion, row };
}

/** Deletions of what was sent or came: of what no server ever knew there is nothing to say. */
async function* changedGraves(scan: Scan, list: WordsListName): AsyncGenerator<Outgoing[]> {
  const { store, machine } = scan;
  const graves = await asStoreErrors(() =>
    store.tombstones.where(':id').between(tombstoneId(list, ''), tombstoneId(list, '\uffff')).toArray(),
  );
  for (let at = 0; at < graves.length; at += inOneTurn) {
    const some = graves
      .slice(at, at + inOneTurn)
      .flatMap((raw) => readRecord(store, 'tombstones', raw) ?? []);
    const known = await asStoreErrors(() => store.synced.bulkGet(some.map(({ key }) => syncedId(list, key))));
    yield some.flatMap((grave: Tombstone, i) => {
      const before = known[i];
      const mark = markOf(list, grave);
      if (!before || mark === before.mark) return [];
      const { key } = grave;
      const state = stateDoc({
        _id: docId({ kind: 'state', list, hash: before.hash, machine }),
        ...{ key: rootKey(list, key), grave: stateOfGrave(grave), rev: before.rev },
      });
      return [{ ...named(list, key, before.hash), content: null, state, mark }];
    });
  }
}

async function changedReports(
  scan: Scan,
  list: OpenedListName,
  { keys, known }: { keys: readonly string[]; known: Known },
): Promise<Outgoing[]> {
  const found: Outgoing[] = [];
  for (const [at, key] of keys.entries()) {
    const row = await readOpened(scan.store, list, key);
    if (!row) continue;
    const before = known[at];
    const outgoing = await openedOutgoing(scan, list, {
      key,
      before,
      copy: { row, gone: before?.gone ?? null },
    });
    if (outgoing) found.push(outgoing);
  }
  return found;
}

/** Reports that were there when the server was told of them, and are there no more: the reader forgot them. */
async function* forgottenReports(scan: Scan, list: OpenedListName): AsyncGenerator<Outgoing[]> {
  const { store } = scan;
  const rows = await asStoreErrors(() =>
    store.synced.where(':id').between(syncedId(list, ''), syncedId(list, '\uffff')).toArray(),
  );
  for (let at = 0; at < rows.length; at += inOneTurn) {
    const some = rows.slice(at, at + inOneTurn);
    const there = await asStoreErrors(() =>
      store
        .table(list)
        .where(':id')
        .anyOf(some.map(({ key }) => key))
        .primaryKeys(),
    );
    const present = new Set(there.map(String));
    const found: Outgoing[] = [];
    for (const before of some) {
      if (present.has(before.key)) continue;
      const isKnownGone = before.mark === markOfOpened({ row: null, gone: before.gone });
      const gone = isKnownGone ? before.gone : new Date().toISOString();
      const copy = { row: null, gone };
      const outgoing = await openedOutgoing(scan, list, { key: before.key, before, copy });
      if (outgoing) found.push(outgoing);
    }
    yield found;
  }
}

async function openedOutgoing(
  { machine }: Scan,
  list: OpenedListName,
  input: { key: string; before: SyncedRow | undefined; copy: OpenedState<StoredReport | PastReport> },
): Promise<Outgoing | null> {
  const { key, before, copy } = input;
  const mark = markOfOpened(copy);
  if (mark === before?.mark) return null;
  const hash = before?.hash ?? (await hashText(`${list}:${key}`));
  const state = stateDoc({
    _id: docId({ kind: 'state', list, hash, machine }),
    ...{ key, gone: copy.gone, rev: before?.rev ?? null },
    row: copy.row as unknown as Record<string, unknown> | null,
  });
  return { ...named(list, key, hash), content: null, state, mark, gone: copy.gone };
}

/** A report of one of the lists as it travels, a past one with its text; `null` where it is not there or damaged. */
export async function readOpened(
  store: Store,
  list: OpenedListName,
  key: string,
): Promise<StoredReport | PastReport | null> {
  if (list === 'reports') return read(store, 'reports', key);
  const [head, text] = await Promise.all([read(store, 'pastReports', key), read(store, 'pastTexts', key)]);
  return head && text ? { ...head, report: text.report } : null;
}

async function read<Name extends 'texts' | 'reports' | 'pastReports' | 'pastTexts'>(
  store: Store,
  name: Name,
  key: string,
) {
  return readRecord(store, name, await asStoreErrors(() => store.table(name).get(key)));
}

function named(list: SyncedListName, key: string, hash: string) {
  return { id: syncedId(list, key), list, key, hash, gone: null as string | null };
}

function rootKey(list: WordsListName, key: string): string {
  return list === 'snippets' ? rootIdOf(key) : key;
}

/** Notes what the server has taken. What was changed since is otherwise than its mark, and goes with the next round. */
export function noteSent(store: Store, sent: readonly Sent[]): Promise<void> {
  return asStoreErrors(async () => {
    assertWritable(store);
    await store.transaction('rw', store.synced, async () => {
      const ids = sent.map(({ outgoing }) => outgoing.id);
      const known = await store.synced.bulkGet(ids);
      const rows = sent.map(({ outgoing, rev }, at) => {
        const { list, key, hash, mark, gone } = outgoing;
        const before = known[at] ?? newSyncedRow(list, key, hash);
        return { ...before, mark, gone, rev: rev ?? before.rev };
      });
      await store.synced.bulkPut(rows);
    });
  });
}
