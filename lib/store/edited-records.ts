import type { Table } from 'dexie';
import {
  bearRecord,
  buryRecord,
  type Change,
  changeRecord,
  type Edited,
  type Stamp,
  tombstoneId,
} from '../records/edited.ts';
import { isSameChange, ownVersion } from '../records/merge.ts';
import { type EditedListName, editedList, listOf, type Records } from '../records/register.ts';
import { markChanged } from './change-marks.ts';
import { machineOf } from './machine.ts';
import { readRecord, readRecords } from './read-records.ts';
import type { Store } from './schema.ts';
import { asStoreErrors, assertWritable } from './store-error.ts';

/** What a change of an edited list may use while its transaction is open. */
export interface Changing<Row> {
  /** This machine, and now. */
  stamp: Stamp;
  /** The record of each key, `null` where there is none or a damaged row. */
  find(keys: readonly string[]): Promise<(Row | null)[]>;
  put(records: readonly Row[]): Promise<void>;
  /** Adds records that are new or come back: their change stands above what a deletion had seen. */
  bear(records: readonly Row[]): Promise<Row[]>;
  /** Takes records away and leaves their tombstones. */
  bury(records: readonly Row[]): Promise<void>;
}

/**
 * Changes records of an edited list in one strictly durable transaction, every change stamped with this machine and
 * now; `also` names other tables that the work touches. Throws `StoreError`, and then nothing was changed.
 */
export function changeList<Name extends EditedListName, T>(
  store: Store,
  { name, also = [] }: { name: Name; also?: Table[] },
  work: (changing: Changing<Records[Name]>) => Promise<T>,
): Promise<T> {
  return asStoreErrors(async () => {
    assertWritable(store);
    const tables = [store.table(name), store.tombstones, store.meta, ...also];
    return store.transaction('rw', tables, async () => {
      const stamp = { machine: await machineOf(store), changedAt: new Date().toISOString() };
      const done = await work(changingOf(store, name, stamp));
      await markChanged(store, [name]);
      return done;
    });
  });
}

function changingOf<Name extends EditedListName>(
  store: Store,
  name: Name,
  stamp: Stamp,
): Changing<Records[Name]> {
  type Row = Records[Name];
  const table = store.table(name) as Table<Row, string>;
  const { tombstones } = store;
  return {
    stamp,
    find: async (keys) => (await table.bulkGet([...keys])).map((row) => readRecord(store, name, row)),
    put: async (records) => void (await table.bulkPut([...records])),
    bear: async (records) => {
      const graves = await tombstones.bulkGet(
        records.map((record) => tombstoneId(name, keyOf(name, record))),
      );
      const born = records.map((record, i) => bearRecord<Edited>(record, graves[i] ?? null, stamp) as Row);
      await table.bulkPut(born);
      await tombstones.bulkDelete(graves.flatMap((grave) => grave?.id ?? []));
      return born;
    },
    bury: async (records) => {
      await table.bulkDelete(records.map((record) => keyOf(name, record)));
      await tombstones.bulkPut(
        records.map((row) => buryRecord({ list: name, key: keyOf(name, row), row }, stamp)),
      );
    },
  };
}

/** Deletes records, leaving tombstones, and gives them back so that `restoreRecords` can undo it. */
export function deleteRecords<Name extends EditedListName>(
  store: Store,
  name: Name,
  keys: readonly string[],
): Promise<Records[Name][]> {
  return changeList(store, { name }, (changing) => takeAway(changing, keys));
}

/** What `deleteRecords` does within a change that is open. */
export async function takeAway<Row>({ bury, find }: Changing<Row>, keys: readonly string[]): Promise<Row[]> {
  const records = (await find([...new Set(keys)])).filter((record) => record !== null);
  await bury(records);
  return records;
}

/**
 * Brings deleted records back, each with a revision above its deletion. A record that came back meanwhile by another
 * way is left as it is there; what does not have the list's shape is not written.
 */
export function restoreRecords<Name extends EditedListName>(
  store: Store,
  name: Name,
  rows: readonly unknown[],
): Promise<void> {
  return changeList(store, { name }, (changing) => bringBack(changing, name, readRecords(store, name, rows)));
}

/** What `restoreRecords` does with records that have the list's shape, within a change that is open. */
export async function bringBack<Name extends EditedListName>(
  { bear, find }: Changing<Records[Name]>,
  name: Name,
  records: readonly Records[Name][],
): Promise<void> {
  const there = await find(records.map((record) => keyOf(name, record)));
  await bear(records.filter((_record, i) => there[i] === null));
}

/** One of the versions beside a record's words, and what becomes of it. */
export interface SettledVersion {
  list: EditedListName;
  /** The record's key. */
  key: string;
  version: Pick<Change, 'machine' | 'revision'>;
  /** True: it takes the place of the record's words, which then stand beside it. False: it is dropped. */
  use: boolean;
}

/** Settles a version that another window or machine wrote at the same time; one that was settled meanwhile is left. */
export function settleVersion(store: Store, { list, key, version, use }: SettledVersion): Promise<void> {
  return changeList(store, { name: list }, async ({ find, put, stamp }) => {
    const [record] = (await find([key])) as (Edited | null)[];
    const chosen = record?.others.find((other) => isSameChange(other, version));
    if (!record || !chosen) return;
    const rest = record.others.filter((other) => other !== chosen);
    const others = use ? [ownVersion(record, editedList(list).words), ...rest] : rest;
    const next = changeRecord(record, { ...(use ? chosen.words : {}), others }, stamp);
    await put([next as Records[typeof list]]);
  });
}

function keyOf(name: EditedListName, record: Edited): string {
  return String((record as unknown as Record<string, unknown>)[listOf(name).key]);
}
