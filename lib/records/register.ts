import * as v from 'valibot';
import { mergeChecks } from './checks.ts';
import { type DeletedSnippet, deletedSnippetSchema } from './deleted-snippet.ts';
import type { Edited, Tombstone } from './edited.ts';
import { type KeptFile, unpackFile } from './kept-file.ts';
import { mergeEdited } from './merge.ts';
import type { KeptPastText, PastHead } from './past-report.ts';
import { keptPastTextSchema, pastHeadSchema } from './past-report-schema.ts';
import type { AddressVerdict, Correction, OwnTerm } from './reader-records.ts';
import { addressVerdictSchema, correctionSchema, ownTermSchema, tombstoneSchema } from './reader-schemas.ts';
import { keptFileSchema } from './report-file-schema.ts';
import { isSameThing } from './same-content.ts';
import { time } from './schema-parts.ts';
import type { KeptText, Snippet, StoredReport } from './snippet.ts';
import { keptTextSchema, snippetSchema, storedReportSchema } from './snippet-schemas.ts';
import {
  ownTermToVersion2,
  pastHeadToVersion4,
  pastTextOfVersion3,
  snippetToVersion2,
  snippetToVersion4,
  wordToVersion2,
} from './upgrades.ts';

/**
 * Everything that is kept, list by list. The database's tables and upgrades, backup and import, wiping, counting and
 * the look for damaged rows all walk this register: a list that is added here is kept, carried and merged.
 */

/** The version of the database and of the backup file; each version's lists and upgrades stand with the lists. */
export const recordsVersion = 6;

interface ListRow<Row> {
  /** Field by which a record is known within its list. */
  key: keyof Row & string;
  /** Dexie's line of primary key and indexes, by the version from which it holds. A released line is never edited. */
  indexes: Readonly<Record<number, string>>;
  /** A record as it may come from the disk or from a file. */
  schema: v.GenericSchema<unknown, Row>;
  /**
   * What migrates a row of the version before to this version. Pure and total: what is no such row passes as
   * it is. A released function is never edited.
   */
  upgrades?: Readonly<Record<number, (row: unknown) => unknown>>;
  /**
   * What a row of the version before gives to a list that is new in this one, before it is migrated itself. Pure and
   * total: `null` for a row that has nothing of it. A released entry is never edited.
   */
  parts?: Readonly<Record<number, { list: string; of(row: unknown): unknown }>>;
  /** The record behind what a backup file holds of it, where JSON holds it otherwise. Total. */
  unpack?(row: unknown): unknown;
}

/** A list whose records the reader edits: they carry revision, time and machine, and leave tombstones. */
export interface EditedList<Row extends Edited> extends ListRow<Row> {
  kind: 'edited';
  /** The fields in the reader's own words. */
  words: readonly (keyof Row & string)[];
  /** Merges two copies of a record, either of which may be deleted. */
  merge(mine: Row | Tombstone, theirs: Row | Tombstone): Row | Tombstone;
  /** A field that no two records share: the second gets a number behind it. */
  unique?: keyof Row & string;
  /** False where two records of one key are two things, and the second is kept as a copy. */
  isSameThing?(mine: Row, theirs: Row): boolean;
  /** The record under a new key, naming the one it is no copy of. */
  asCopy?(row: Row, newId: string): Row;
}

/** A list that no reader edits: evidence, and what opening a report leaves. */
export interface PlainList<Row> extends ListRow<Row> {
  kind: 'plain';
  /** Merges two records of one key. */
  merge(mine: Row, theirs: Row): Row;
  /** True where each record belongs to one of another list, and is not counted by itself. */
  isPart?: true;
  /** The list that holds, under the same key, what each record is the other part of: alone it is of no use. */
  partOf?: string;
}

/** Tombstones, which are merged with the lists they stand for, and facts of this database, which stay in it. */
export interface InnerList<Row> extends ListRow<Row> {
  kind: 'tombstones' | 'local';
}

/** Small facts about the store itself; the keys stand in `protection.ts` and `machine.ts` of `lib/store`. */
export interface MetaRow {
  key: string;
  value: string | number | boolean | null;
}

/**
 * What of a record a server was told, and how (`lib/sync`). It belongs to this database and to the one server that it is
 * replicated with, and goes with either.
 */
export interface SyncedRow {
  /** List and key, `:` between. */
  id: string;
  list: string;
  key: string;
  /** What the record's documents are called after, SHA-256. */
  hash: string;
  /** Mark of the last state that the server holds too; `null` before the first. */
  mark: string | null;
  /** Revision of this machine's own document there; `null` before the first. */
  rev: string | null;
  /** When the reader forgot it, of a report; ISO time. */
  gone: string | null;
}

/** A snippet of a newsroom's shared set, as somebody put it there: read beside one's own and never one of them. */
export interface SharedRow {
  /** Of its document on the server. */
  id: string;
  rev: string;
  /** The name that who put it there goes by; `''` where they gave none. */
  by: string;
  /** When it was put there, ISO time with offset. */
  at: string;
  snippet: Snippet;
}

export const register = {
  snippets: edited<Snippet>({
    key: 'id',
    // No index over words: search is a scan, which is faster and loses nothing.
    indexes: {
      1: 'id, keptAt, canonicalAddress, bodyHash, copyOf, *tags',
      4: 'id, keptAt, canonicalAddress, bodyHash, copyOf, *tags, file.sha256',
    },
    schema: snippetSchema,
    upgrades: { 2: snippetToVersion2, 4: snippetToVersion4 },
    words: ['note', 'tags'],
    isSameThing,
    asCopy: (snippet, newId) => ({ ...snippet, id: newId, copyOf: snippet.id }),
    settle: (row, other) => ({ ...row, ...mergeChecks(row, other) }),
  }),
  // Deleted snippets, for as long as they can be brought back. A backup is made without them.
  trash: plain<DeletedSnippet>({
    key: 'id',
    indexes: { 5: 'id, deletedAt' },
    schema: deletedSnippetSchema,
    isPart: true,
    merge: (mine, theirs) => (isBefore(mine.deletedAt, theirs.deletedAt) ? theirs : mine),
  }),
  texts: plain<KeptText>({
    key: 'hash',
    indexes: { 1: 'hash' },
    schema: keptTextSchema,
    // One hash is one text: the two differ in when and where it was seen.
    merge: firstKept,
  }),
  reports: plain<StoredReport>({
    key: 'id',
    indexes: { 1: 'id, openedAt, placeKey, bodyHash' },
    schema: storedReportSchema,
    merge: (mine, theirs) => {
      const [first, last] = isBefore(mine.openedAt, theirs.openedAt) ? [mine, theirs] : [theirs, mine];
      const firstOpenedAt = isBefore(last.firstOpenedAt, first.firstOpenedAt)
        ? last.firstOpenedAt
        : first.firstOpenedAt;
      return { ...last, firstOpenedAt };
    },
  }),
  pastReports: plain<PastHead>({
    key: 'id',
    indexes: { 3: 'id, placeKey' },
    schema: pastHeadSchema,
    upgrades: { 4: pastHeadToVersion4 },
    parts: { 4: { list: 'pastTexts', of: pastTextOfVersion3 } },
    // One address, or one text, is one report: what was read later is what the page says now.
    merge: laterRead,
  }),
  // Apart from the list, which is printed without them: a place's texts are some megabytes.
  pastTexts: plain<KeptPastText>({
    key: 'id',
    indexes: { 4: 'id' },
    schema: keptPastTextSchema,
    isPart: true,
    partOf: 'pastReports',
    merge: laterRead,
  }),
  files: plain<KeptFile>({
    key: 'sha256',
    indexes: { 4: 'sha256' },
    schema: keptFileSchema,
    unpack: unpackFile,
    // One hash is one file: the two differ in where and when it was read.
    merge: firstKept,
  }),
  ownTerms: edited<OwnTerm>({
    key: 'id',
    indexes: { 1: 'id, &term' },
    schema: ownTermSchema,
    upgrades: { 2: ownTermToVersion2 },
    words: ['term', 'aliases', 'definition', 'source', 'replaces'],
    unique: 'term',
  }),
  corrections: edited<Correction>({
    key: 'id',
    indexes: { 1: 'id, address, bodyHash' },
    schema: correctionSchema,
    upgrades: { 2: wordToVersion2 },
    words: ['dismissed', 'fields'],
  }),
  addressVerdicts: edited<AddressVerdict>({
    key: 'address',
    indexes: { 1: 'address' },
    schema: addressVerdictSchema,
    upgrades: { 2: wordToVersion2 },
    words: ['verdict'],
  }),
  tombstones: inner<Tombstone>({
    kind: 'tombstones',
    key: 'id',
    indexes: { 2: 'id' },
    schema: tombstoneSchema,
  }),
  synced: inner<SyncedRow>({
    kind: 'local',
    key: 'id',
    indexes: { 6: 'id, hash' },
    schema: v.object({
      id: v.string(),
      list: v.string(),
      key: v.string(),
      hash: v.string(),
      mark: v.nullable(v.string()),
      rev: v.nullable(v.string()),
      gone: v.nullable(v.string()),
    }),
  }),
  shared: inner<SharedRow>({
    kind: 'local',
    key: 'id',
    indexes: { 6: 'id' },
    schema: v.object({ id: v.string(), rev: v.string(), by: v.string(), at: time, snippet: snippetSchema }),
  }),
  meta: inner<MetaRow>({
    kind: 'local',
    key: 'key',
    indexes: { 1: 'key' },
    schema: v.object({
      key: v.string(),
      value: v.nullable(v.union([v.string(), v.number(), v.boolean()])),
    }),
  }),
};

type Register = typeof register;
export type ListName = keyof Register;
/** The record of each list. */
export type Records = {
  [Name in ListName]: Register[Name] extends ListRow<infer Row> ? Row : never;
};
type NamesOf<List> = {
  [Name in ListName]: Register[Name] extends List ? Name : never;
}[ListName];
export type EditedListName = NamesOf<{ kind: 'edited' }>;
export type PlainListName = NamesOf<{ kind: 'plain' }>;
/** Lists that leave this database in a backup. */
export type CarriedListName = Exclude<ListName, 'meta' | 'synced' | 'shared'>;

const names = Object.keys(register) as ListName[];

/** Lists that a backup carries and a wipe empties: all but the facts of the database itself. */
export const carriedLists = names.filter((name): name is CarriedListName => register[name].kind !== 'local');

/** Lists whose records the reader edits. */
export const editedLists = names.filter((name): name is EditedListName => register[name].kind === 'edited');

/** Lists that no reader edits. */
export const plainLists = names.filter((name): name is PlainListName => register[name].kind === 'plain');

/** The entry of an edited list, as code that walks over all of them sees it. */
export function editedList(name: EditedListName): EditedList<Edited> {
  return register[name] as unknown as EditedList<Edited>;
}

/** The entry of any list, as code that walks over all of them sees it. */
export function listOf(name: ListName): ListRow<Record<string, unknown>> {
  return register[name] as unknown as ListRow<Record<string, unknown>>;
}

/** The version with which a list came. */
export function firstVersionOf(name: ListName): number {
  return Math.min(...Object.keys(register[name].indexes).map(Number));
}

/** A row of an earlier version in today's shape, as far as it can be turned; what can't stays as it is. */
export function upgradeRow(name: ListName, row: unknown, from: number): unknown {
  let turned = row;
  for (let version = from + 1; version <= recordsVersion; version += 1) {
    turned = listOf(name).upgrades?.[version]?.(turned) ?? turned;
  }
  return turned;
}

/** What rows of one list, in the shape of an earlier version, hold of a list that did not exist then. */
export interface ListPart {
  /** The list that is new in `version`. */
  into: ListName;
  /** The list whose rows held it. */
  from: CarriedListName;
  version: number;
  of(row: unknown): unknown;
}

/** Every list that was taken out of another's rows. */
export const listParts: readonly ListPart[] = carriedLists.flatMap((from) =>
  Object.entries(listOf(from).parts ?? {}).map(([version, { list, of }]) => ({
    ...{ from, of, into: list as ListName, version: Number(version) },
  })),
);

function edited<Row extends Edited>(
  entry: Omit<EditedList<Row>, 'kind' | 'merge'> & {
    /** Fields that are neither words nor the newer copy's. */
    settle?(row: Row, other: Row): Row;
  },
): EditedList<Row> {
  const { settle, ...list } = entry;
  return {
    ...list,
    kind: 'edited',
    merge: (mine, theirs) => {
      const merged = mergeEdited<Row>(mine, theirs, list.words);
      if (!settle || !('others' in merged)) return merged;
      const rows = [mine, theirs].filter((copy): copy is Row => 'others' in copy);
      return rows.reduce((row, other) => settle(row, other), merged);
    },
  };
}

function plain<Row>(entry: Omit<PlainList<Row>, 'kind'>): PlainList<Row> {
  return { ...entry, kind: 'plain' };
}

function inner<Row>(entry: InnerList<Row>): InnerList<Row> {
  return entry;
}

/** Of what is the same by its key, the copy that was kept first. */
function firstKept<Row extends { keptAt: string }>(mine: Row, theirs: Row): Row {
  return isBefore(theirs.keptAt, mine.keptAt) ? theirs : mine;
}

/** Of a past report's entry, and of its text, the copy that was read later: both fall to the same side. */
function laterRead<Row extends { readAt: string }>(mine: Row, theirs: Row): Row {
  return isBefore(mine.readAt, theirs.readAt) ? theirs : mine;
}

/** By time, whatever the zones; at one moment by content, so that the order is the same on every machine. */
function isBefore(a: string, b: string): boolean {
  return Date.parse(a) < Date.parse(b) || (Date.parse(a) === Date.parse(b) && a < b);
}
