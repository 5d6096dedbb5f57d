import type { Table } from 'dexie';
import {
  type Backup,
  backupApp,
  backupFormat,
  type Contents,
  type DamagedRow,
  noContents,
} from '../records/backup.ts';
import { type ImportPlan, type ListedRecord, planImport } from '../records/import-plan.ts';
import { carriedLists } from '../records/register.ts';
import { markChanged } from './change-marks.ts';
import { restoreRecords } from './edited-records.ts';
import { machineOf } from './machine.ts';
import { sortRows } from './read-records.ts';
import type { Store } from './schema.ts';
import { asStoreErrors, assertWritable } from './store-error.ts';
import { forgetPeer } from './sync-rows.ts';

/** Rows written between two looks at the signal. */
const inOneTurn = 500;

/** What goes into a backup, and what it says of itself. */
export interface BackupWish {
  madeAt: string;
  appVersion: string;
  settings: Record<string, unknown>;
  /** Opened and past reports; left out, they are among it. */
  withReports?: boolean;
  /** Originals of files; left out, they are not among it: one may be larger than all the rest together. */
  withFiles?: boolean;
}

/** Everything the reader keeps, damaged rows included, in one consistent reading; works on a store that can only be read. */
export function readBackup(store: Store, facts: BackupWish): Promise<Backup> {
  const { madeAt, appVersion, settings, withReports = true, withFiles = false } = facts;
  return asStoreErrors(() =>
    store.transaction('r', contentTables(store), async () => {
      const { contents, damaged } = await readContents(store);
      const head = { app: backupApp, format: backupFormat, madeAt, appVersion, settings, damaged } as const;
      const reports = withReports ? {} : { reports: [], pastReports: [], pastTexts: [] };
      // What the reader deleted is handed on to nobody.
      return { ...head, ...contents, ...reports, ...(withFiles ? {} : { files: [] }), trash: [] };
    }),
  );
}

/** What an import may use while it runs: how many records are written, and whether the reader stopped it. */
export interface ImportWork {
  newId(): string;
  onProgress?(done: number): void;
  signal?: AbortSignal;
}

/**
 * Brings a checked backup in, all or nothing, in one transaction. Every record meets the one that is there by its
 * list's rule; the plan that was carried out comes back, for telling the reader. Settings are left to the caller.
 * Gives `null` when the signal was aborted; then nothing was changed.
 */
export async function importBackup(
  store: Store,
  backup: Contents,
  work: ImportWork,
): Promise<ImportPlan | null> {
  try {
    return await importAll(store, backup, work);
  } catch (error) {
    if (work.signal?.aborted) return null;
    throw error;
  }
}

function importAll(store: Store, backup: Contents, work: ImportWork): Promise<ImportPlan> {
  return asStoreErrors(async () => {
    assertWritable(store);
    return store.transaction('rw', [...contentTables(store), store.meta], async () => {
      const stamp = { machine: await machineOf(store), changedAt: new Date().toISOString() };
      const facts = { newId: work.newId, stamp };
      const plan = planImport(backup, (await readContents(store)).contents, facts);
      await carryOut(store, plan, work);
      await markChanged(store, carriedLists);
      return plan;
    });
  });
}

async function carryOut(store: Store, plan: ImportPlan, work: ImportWork): Promise<void> {
  let done = 0;
  for (const name of carriedLists) {
    const table = store.table(name);
    await table.bulkDelete(plan.remove[name] ?? []);
    const rows = plan.put[name];
    for (let at = 0; at < rows.length; at += inOneTurn) {
      work.signal?.throwIfAborted();
      await table.bulkPut(rows.slice(at, at + inOneTurn));
      done += Math.min(inOneTurn, rows.length - at);
      work.onProgress?.(done);
    }
  }
}

/** Brings back what an import took away, or what was deleted here and the file still has. */
export async function restoreListed(store: Store, listed: readonly ListedRecord[]): Promise<void> {
  for (const name of new Set(listed.map(({ list }) => list))) {
    const records = listed.filter(({ list }) => list === name).map(({ record }) => record);
    await restoreRecords(store, name, records);
  }
}

/**
 * Deletes everything the reader keeps, tombstones included, and what a server was told of it: an empty store is no thousand
 * deletions. The caller has asked twice.
 */
export function wipeStore(store: Store): Promise<void> {
  return asStoreErrors(async () => {
    assertWritable(store);
    await store.transaction(
      'rw',
      [...contentTables(store), store.synced, store.shared, store.meta],
      async () => {
        for (const table of contentTables(store)) await table.clear();
        await forgetPeer(store);
        await store.shared.clear();
        await markChanged(store, carriedLists);
      },
    );
  });
}

/** The tables that a backup carries and a wipe empties; an older database may lack some. */
function contentTables(store: Store): Table[] {
  return carriedLists.flatMap((name) => (store[name] as Table | undefined) ?? []);
}

async function readContents(store: Store): Promise<{ contents: Contents; damaged: DamagedRow[] }> {
  const contents = noContents();
  const damaged: DamagedRow[] = [];
  for (const name of carriedLists) {
    const sorted = await sortRows(store, name);
    Object.assign(contents, { [name]: sorted.records });
    damaged.push(...sorted.damaged);
  }
  return { contents, damaged };
}
