import { machineOf } from './machine.ts';
import type { Store } from './schema.ts';
import { asStoreErrors, assertWritable } from './store-error.ts';

/** Keys of the `meta` table, besides the store's own id (`machine.ts`). */
const lastBackupKey = 'last-backup';
const snippetsAtBackupKey = 'snippets-at-backup';

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
  /** How many more snippets there are than at the last backup; 0 when there are fewer. */
  sinceBackup: number;
}

/** How well what the reader kept is protected: shown, never alarming. Chromium says `persisted: false` even where `unlimitedStorage` protects. */
export function protectionState(store: Store, facts: BrowserStorageFacts): Promise<ProtectionState> {
  return asStoreErrors(async () => {
    const snippets = await store.snippets.count();
    const lastBackup = (await store.meta.get(lastBackupKey))?.value;
    const before = (await store.meta.get(snippetsAtBackupKey))?.value;
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
      await store.meta.put({ key: lastBackupKey, value: at });
      await store.meta.put({ key: snippetsAtBackupKey, value: await store.snippets.count() });
    });
  });
}

/** True when a reminder is due: ten snippets more than at the last backup, which (or, before it, the oldest snippet) is `days` old. */
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
  /** A database that the browser dropped and of which the reader does not know yet. */
  purged?: { snippets: number; at: string } | null;
}

/** What the start found: `purged` means the browser dropped the database; `lost` snippets were in it when last seen. */
export interface StartCheck {
  state: 'first-start' | 'intact' | 'purged';
  lost: number;
  /** When the lost database was last seen. */
  lastSeen: string | null;
  /** To be written to `storage.local` once the notice has been shown. */
  sentinel: Sentinel;
}

/** What a look at the store knows: the sentinel as it stands, an id for a new database (`crypto.randomUUID()`), and now. */
export interface SentinelFacts {
  sentinel: Sentinel | null;
  newId: string;
  now: string;
}

/**
 * Compares the sentinel with the database. A database without an id is new: with a sentinel that knew snippets the
 * old one was purged.
 */
export function checkStart(store: Store, facts: SentinelFacts): Promise<StartCheck> {
  return asStoreErrors(async () => {
    const { purged, ...seen } = await lookAtStore(store, facts);
    const sentinel = { ...seen, purged: null };
    if (purged) return { state: 'purged', lost: purged.snippets, lastSeen: purged.at, sentinel };
    return { state: facts.sentinel === null ? 'first-start' : 'intact', lost: 0, lastSeen: null, sentinel };
  });
}

/** The sentinel as it should stand now; write it after saving and deleting. A purge that was not shown yet stays in it. */
export function currentSentinel(store: Store, facts: SentinelFacts): Promise<Sentinel> {
  return asStoreErrors(() => lookAtStore(store, facts));
}

async function lookAtStore(store: Store, { sentinel, newId, now }: SentinelFacts): Promise<Sentinel> {
  const storeId = store.readOnly ? (sentinel?.storeId ?? newId) : await machineOf(store, newId);
  const isOther = sentinel !== null && sentinel.storeId !== storeId && sentinel.snippets > 0;
  const purged = isOther ? { snippets: sentinel.snippets, at: sentinel.at } : (sentinel?.purged ?? null);
  return { storeId, snippets: await store.snippets.count(), at: now, purged };
}
