import { Dexie, type EntityTable, type Table } from 'dexie';
import type { AddressVerdict, Correction, OwnTerm } from '../records/reader-records.ts';
import type { KeptText, Snippet, StoredReport } from '../records/snippet.ts';

/** Name of the database on disk; never changed, or everything kept would seem lost. */
export const DATABASE_NAME = 'zhengbaotong';

/** Small facts about the store itself; the keys stand in `protection.ts`. */
export interface MetaRow {
  key: string;
  value: string | number | boolean | null;
}

/** The reader's database. Opened by `openStore` alone. */
export class Store extends Dexie {
  /** True when the data on disk is of a version that could not be opened for writing: it can be read and exported. */
  readOnly = false;
  declare snippets: EntityTable<Snippet, 'id'>;
  declare texts: EntityTable<KeptText, 'hash'>;
  declare reports: EntityTable<StoredReport, 'id'>;
  declare ownTerms: EntityTable<OwnTerm, 'id'>;
  declare corrections: EntityTable<Correction, 'id'>;
  declare addressVerdicts: EntityTable<AddressVerdict, 'address'>;
  declare meta: Table<MetaRow, string>;
}

/** One released shape of the database, with what turns the rows of the version before into its own. */
export interface StoreVersion {
  version: number;
  tables: Record<string, string>;
  /** Row functions a table, pure; a row that can't be turned throws, and the upgrade fails as a whole. */
  rows?: Record<string, (row: unknown) => unknown>;
}

/**
 * Tables and indexes of each released version, oldest first. A released line is never edited.
 * Snippets carry no index over their words: search is a scan, which is faster and loses nothing.
 */
export const storeVersions: readonly StoreVersion[] = [
  {
    version: 1,
    tables: {
      snippets: 'id, keptAt, canonicalAddress, bodyHash, copyOf, *tags',
      texts: 'hash',
      reports: 'id, openedAt, placeKey, bodyHash',
      ownTerms: 'id, &term',
      corrections: 'id, address, bodyHash',
      addressVerdicts: 'address',
      meta: 'key',
    },
  },
];
