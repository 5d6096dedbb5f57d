import { storage } from 'wxt/utils/storage';
import type { Sentinel } from '../store/protection.ts';

/** How much is painted: 要点, 常规, 全部, 关闭. */
export type MarkLevel = 'key' | 'normal' | 'all' | 'off';

/** Where the edge button rests: a side of the window, and how far down in hundredths of its height. */
export interface EdgePosition {
  side: 'left' | 'right';
  top: number;
}

/** What is painted. */
export const markLevel = storage.defineItem<MarkLevel>('local:markLevel', { fallback: 'normal' });

/** Categories of the glossary that the reader does not want painted. */
export const hiddenCategories = storage.defineItem<string[]>('local:hiddenCategories', { fallback: [] });

/** The least-known level of term that is painted: 1 paints all, 3 only jargon. */
export const termLevel = storage.defineItem<1 | 2 | 3>('local:termLevel', { fallback: 2 });

/** Where the edge button was left. */
export const edgePosition = storage.defineItem<EdgePosition>('local:edgePosition', {
  fallback: { side: 'right', top: 60 },
});

/** Hosts on which the reader switched the extension off. */
export const offSites = storage.defineItem<string[]>('local:offSites', { fallback: [] });

/** Switched off everywhere. */
export const offEverywhere = storage.defineItem<boolean>('local:offEverywhere', { fallback: false });

/** Whether reports that the reader opens are remembered for the timeline and for earlier values. Never in private windows. */
export const rememberReports = storage.defineItem<boolean>('local:rememberReports', { fallback: true });

/** Whether the library reminds the reader of a backup. */
export const backupReminder = storage.defineItem<boolean>('local:backupReminder', { fallback: true });

/**
 * What the store held when last seen. `storage.local` is cleared apart from the database: if this is here and the
 * database is another one, the browser has purged what was kept, and the reader is told.
 */
export const sentinel = storage.defineItem<Sentinel | null>('local:sentinel', { fallback: null });

/**
 * Canonical addresses that the reader declared to be reports. The store keeps the same word with its date; this
 * copy is here because a page's script can't reach the store and must not wake the worker on every page.
 */
export const saidReports = storage.defineItem<string[]>('local:saidReports', { fallback: [] });

/** Every setting by name, as a backup carries them. */
export const settings = {
  markLevel,
  hiddenCategories,
  termLevel,
  edgePosition,
  offSites,
  offEverywhere,
  rememberReports,
  backupReminder,
} as const;
