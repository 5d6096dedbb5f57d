import type { Store } from './schema.ts';
import { asStoreErrors, assertWritable } from './store-error.ts';

/** Keys of the `meta` table. */
const STORE_ID = 'store-id';
const LAST_BACKUP = 'last-backup';
const SNIPPETS_AT_BACKUP = 'snippets-at-backup';

/** What the browser says about its storage (`navigator.storage`), `null` where it says nothing. Asked by the page. */
export interface BrowserStorageFacts {
  persisted: boolean | null;
  /** Bytes. */
  usage: number | null;
  quota: number | null;
}

export interface ProtectionState extends BrowserStorageFacts {
  snippets: number;
  readOnly: boolean;
  /** ISO time, `null` before the first. */
  lastBackup: string | null;
  /** Snippets more than at the last backup, 0 when some were deleted since. */
  sinceBackup: number;
}

/** How well what the reader kept is protected: shown, never alarming. Chromium says `persisted: false` even where `unlimitedStorage` protects. */
export function protectionState(store: Store, facts: BrowserStorageFacts): Promise<ProtectionState> {
  return asStoreErrors(async () => {
    const snippets = await store.snippets.count();
    const lastBackup = (await store.meta.get(LAST_BACKUP))?.value;
    const before = (await store.meta.get(SNIPPETS_AT_BACKUP))?.value;
    return {
      ...facts,
      snippets,
      readOnly: store.readOnly,
      lastBackup: typeof lastBackup === 'string' ? lastBackup : null,
      sinceBackup: Math.max(0, snippets - (typeof before === 'number' ? before : 0)),
    };
  });
}

/** Notes that a backup file was made. */
export function noteBackup(store: Store, at: string): Promise<void> {
  return asStoreErrors(async () => {
    assertWritable(store);
    await store.transaction('rw', store.snippets, store.meta, async () => {
      await store.meta.put({ key: LAST_BACKUP, value: at });
      await store.meta.put({ key: SNIPPETS_AT_BACKUP, value: await store.snippets.count() });
    });
  });
}

/** True when a reminder is due: snippets worth one, and neither a backup nor a first snippet within `days`. */
export function isBackupDue(
  state: ProtectionState,
  { now, days, oldest }: { now: string; days: number; oldest: string | null },
): boolean {
  // Ten: fewer are quickly kept again, and a reminder too early is one that is turned off.
  if (state.sinceBackup < 10) return false;
  const since = state.lastBackup ?? oldest;
  return since !== null && Date.parse(now) - Date.parse(since) >= days * 86_400_000;
}

/** What the caller keeps in `storage.local`, which is cleared apart from the database. */
export interface Sentinel {
  storeId: string;
  snippets: number;
  /** ISO time of writing. */
  at: string;
}

/** What the start found: `purged` means the browser dropped the database; `lost` snippets were in it when last seen. */
export interface StartCheck {
  state: 'first-start' | 'intact' | 'purged';
  lost: number;
  /** When the lost database was last seen. */
  lastSeen: string | null;
  /** To be written to `storage.local` once the reader has been told. */
  sentinel: Sentinel;
}

/**
 * Compares the sentinel with the database. A database without an id is new: with a sentinel that knew snippets the
 * old one was purged. `newId` names a new database (`crypto.randomUUID()`).
 */
export function checkStart(
  store: Store,
  { sentinel, newId, now }: { sentinel: Sentinel | null; newId: string; now: string },
): Promise<StartCheck> {
  return asStoreErrors(async () => {
    const snippets = await store.snippets.count();
    const known = store.readOnly ? (sentinel?.storeId ?? newId) : await storeId(store, newId);
    const next = { storeId: known, snippets, at: now };
    const isOther = sentinel !== null && sentinel.storeId !== known;
    if (isOther && sentinel.snippets > 0)
      return { state: 'purged', lost: sentinel.snippets, lastSeen: sentinel.at, sentinel: next };
    return { state: sentinel === null ? 'first-start' : 'intact', lost: 0, lastSeen: null, sentinel: next };
  });
}

/** The sentinel as it should stand now; write it after saving and deleting. */
export function currentSentinel(
  store: Store,
  { newId, now }: { newId: string; now: string },
): Promise<Sentinel> {
  return asStoreErrors(async () => ({
    storeId: await storeId(store, newId),
    snippets: await store.snippets.count(),
    at: now,
  }));
}

function storeId(store: Store, newId: string): Promise<string> {
  return store.transaction('rw', store.meta, async () => {
    const there = (await store.meta.get(STORE_ID))?.value;
    if (typeof there === 'string') return there;
    await store.meta.put({ key: STORE_ID, value: newId });
    return newId;
  });
}
