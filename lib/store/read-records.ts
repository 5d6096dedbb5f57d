import * as v from 'valibot';
import type { DamagedRow } from '../records/backup.ts';
import {
  type CarriedListName,
  carriedLists,
  type ListName,
  listOf,
  listParts,
  type Records,
  upgradeRow,
} from '../records/register.ts';
import type { Store } from './schema.ts';
import { asStoreErrors } from './store-error.ts';

/**
 * The records behind rows of the disk, checked by the schema that imports use. Rows of an older database that can
 * only be read are turned into today's shape. A row that does not have its list's shape is left out, so that one bad
 * row hides no other; `damagedRows` gives it.
 */
export function readRecords<Name extends ListName>(
  store: Store,
  name: Name,
  rows: readonly unknown[],
): Records[Name][] {
  return rows.flatMap((row) => readRecord(store, name, row) ?? []);
}

/** The record behind one row; `null` where there is none, or none of the list's shape. */
export function readRecord<Name extends ListName>(
  store: Store,
  name: Name,
  row: unknown,
): Records[Name] | null {
  if (row === undefined) return null;
  const result = v.safeParse(listOf(name).schema, turned(store, name, row));
  return result.success ? (result.output as unknown as Records[Name]) : null;
}

/** All records of a list; a table that an older database did not have yet reads as empty. */
export async function allRecords<Name extends ListName>(store: Store, name: Name): Promise<Records[Name][]> {
  return readRecords(store, name, await allRows(store, name));
}

/** All records of a list, and beside them the rows that do not have its shape, as they are on disk. */
export async function sortRows<Name extends CarriedListName>(
  store: Store,
  name: Name,
): Promise<{ records: Records[Name][]; damaged: DamagedRow[] }> {
  const records: Records[Name][] = [];
  const damaged: DamagedRow[] = [];
  for (const row of await allRows(store, name)) {
    const record = readRecord(store, name, row);
    if (record) records.push(record);
    else damaged.push({ list: name, row });
  }
  return { records, damaged };
}

/** Rows that are read and checked in one turn of the thread. */
const inOneTurn = 200;

/**
 * Every row that does not have its list's shape, as it is on disk: to be shown to the reader and exported. Reads every
 * row, some at a time, so that whoever asks stays at hand and never holds them all.
 */
export function damagedRows(store: Store): Promise<DamagedRow[]> {
  return asStoreErrors(async () => {
    const damaged: DamagedRow[] = [];
    for (const list of carriedLists)
      for await (const rows of rowsInTurns(store, list))
        for (const row of rows) if (readRecord(store, list, row) === null) damaged.push({ list, row });
    return damaged;
  });
}

/** The rows of a list by their keys, some at a time. */
async function* rowsInTurns(store: Store, name: ListName): AsyncGenerator<unknown[]> {
  const table = store[name] as Store[ListName] | undefined;
  if (!table) return yield await partsOf(store, name);
  const { key } = listOf(name);
  let from = table.toCollection();
  for (;;) {
    const rows = (await from.limit(inOneTurn).toArray()) as unknown[];
    yield rows;
    if (rows.length < inOneTurn) return undefined;
    from = table.where(':id').above((rows.at(-1) as Record<string, unknown>)[key]);
  }
}

async function allRows(store: Store, name: ListName): Promise<unknown[]> {
  const table = store[name] as Store[ListName] | undefined;
  return table ? table.toArray() : partsOf(store, name);
}

/** The rows of a list that an older database has within the rows of another. */
async function partsOf(store: Store, name: ListName): Promise<unknown[]> {
  const part = listParts.find(({ into, version }) => into === name && store.verno < version);
  return part ? (await allRows(store, part.from)).flatMap((row) => part.of(row) ?? []) : [];
}

/** An upgrade function that throws is why the database is read-only: its rows are read as they are. */
function turned(store: Store, name: ListName, row: unknown): unknown {
  if (!store.readOnly) return row;
  try {
    return upgradeRow(name, row, store.verno);
  } catch {
    return row;
  }
}
