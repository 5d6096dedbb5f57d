import type { Dexie, Table } from 'dexie';
import {
  type ListName,
  type ListPart,
  listOf,
  listParts,
  type Records,
  recordsVersion,
  register,
} from '../records/register.ts';

/** Name of the database on disk; never changed, or everything kept would seem lost. */
export const databaseName = 'zhengbaotong';

/** The reader's database: a table for each list of the register. Opened by `openStore` alone. */
export type Store = Dexie & { [Name in ListName]: Table<Records[Name], string> } & {
  /** True when the data on disk is of a version that could not be opened for writing: it can be read and exported. */
  readOnly: boolean;
};

/** One released shape of the database, with the functions that migrate the rows of the version before. */
export interface StoreVersion {
  version: number;
  /** Dexie's line of key and indexes, a table. */
  tables: Record<string, string>;
  /** Row functions a table; where one throws, the upgrade fails as a whole and the old data stays as it is. */
  rows: Record<string, (row: unknown) => unknown>;
  /** What rows give to tables that are new in this version, before they are migrated themselves. */
  parts?: readonly ListPart[];
}

const names = Object.keys(register) as ListName[];

/** Tables and row functions of each released version, oldest first, as the register has them. */
export const storeVersions: readonly StoreVersion[] = Array.from({ length: recordsVersion }, (_, i) =>
  versionOf(i + 1),
);

function versionOf(version: number): StoreVersion {
  const tables: StoreVersion['tables'] = {};
  const rows: StoreVersion['rows'] = {};
  for (const name of names) {
    const { indexes, upgrades } = listOf(name);
    const since = Object.keys(indexes)
      .map(Number)
      .filter((from) => from <= version);
    if (since.length > 0) tables[name] = indexes[Math.max(...since)]!;
    const turn = upgrades?.[version];
    if (turn) rows[name] = turn;
  }
  const parts = listParts.filter((part) => part.version === version);
  return { version, tables, rows, parts };
}
