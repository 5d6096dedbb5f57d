import { BACKUP_APP, BACKUP_FORMAT, type Backup } from '../records/backup.ts';
import { type ImportPlan, planImport, type StoreContents } from '../records/import-plan.ts';
import type { Store } from './schema.ts';
import { asStoreErrors, assertWritable } from './store-error.ts';

/** Everything the reader keeps, in one consistent reading; works on a store that can only be read. */
export function readBackup(
  store: Store,
  facts: { madeAt: string; appVersion: string; settings: Record<string, unknown>; withReports?: boolean },
): Promise<Backup> {
  const { madeAt, appVersion, settings, withReports = true } = facts;
  return asStoreErrors(async () => {
    const contents = await readContents(store);
    const reports = withReports ? contents.reports : [];
    return { app: BACKUP_APP, format: BACKUP_FORMAT, madeAt, appVersion, settings, ...contents, reports };
  });
}

/**
 * Brings a checked backup in, all or nothing, in one transaction. Nothing that is there is overwritten; the plan
 * that was carried out comes back, for telling the reader. Settings are left to the caller.
 */
export function importBackup(store: Store, backup: Backup, newId: () => string): Promise<ImportPlan> {
  return asStoreErrors(async () => {
    assertWritable(store);
    return store.transaction('rw', contentTables(store), async () => {
      const plan = planImport(backup, await readContents(store), newId);
      const { add } = plan;
      await store.snippets.bulkAdd(add.snippets);
      await store.texts.bulkAdd(add.texts);
      await store.ownTerms.bulkAdd(add.ownTerms);
      await store.corrections.bulkAdd(add.corrections);
      await store.addressVerdicts.bulkAdd(add.addressVerdicts);
      await store.reports.bulkAdd(add.reports);
      return plan;
    });
  });
}

/** Deletes everything the reader keeps. The caller has asked twice. */
export function wipeStore(store: Store): Promise<void> {
  return asStoreErrors(async () => {
    assertWritable(store);
    await store.transaction('rw', contentTables(store), async () => {
      for (const table of contentTables(store)) await table.clear();
    });
  });
}

function contentTables(store: Store) {
  const { snippets, texts, ownTerms, corrections, addressVerdicts, reports } = store;
  return [snippets, texts, ownTerms, corrections, addressVerdicts, reports];
}

/** A table that an older database did not have yet reads as empty. */
async function readContents(store: Store): Promise<StoreContents> {
  const all = async <T>(table: { toArray(): PromiseLike<T[]> } | undefined) => (table ? table.toArray() : []);
  return {
    snippets: await all(store.snippets),
    texts: await all(store.texts),
    ownTerms: await all(store.ownTerms),
    corrections: await all(store.corrections),
    addressVerdicts: await all(store.addressVerdicts),
    reports: await all(store.reports),
  };
}
