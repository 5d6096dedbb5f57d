import type { CitationMarkup, CitationStyle } from '../snippets/cite.ts';
import type { Sentinel } from '../store/protection.ts';
import { defineSetting, isFlag, isWordList, oneOf } from './define-setting.ts';

// Every export but the types is a setting: a row. What walks over all of them (`settings-backup.ts`) takes this module.

/** How much is painted: 要点, 常规, 全部, 关闭. */
export type MarkLevel = 'key' | 'normal' | 'all' | 'off';

/** Where the edge button rests: a side of the window, and how far down in hundredths of its height. */
export interface EdgePosition {
  side: 'left' | 'right';
  top: number;
}

/** What is painted. */
export const markLevel = defineSetting({
  name: 'markLevel',
  initial: 'normal',
  accepts: oneOf<MarkLevel>('key', 'normal', 'all', 'off'),
  inBackup: true,
});

/** Categories of the glossary that the reader does not want painted. */
export const hiddenCategories = defineSetting({
  name: 'hiddenCategories',
  initial: [],
  accepts: isWordList,
  inBackup: true,
});

/** The least-known level of term that is painted: 1 paints all, 3 only jargon. */
export const termLevel = defineSetting({
  name: 'termLevel',
  initial: 2,
  accepts: oneOf(1, 2, 3),
  inBackup: true,
});

/** Where the edge button was left. */
export const edgePosition = defineSetting({
  name: 'edgePosition',
  initial: { side: 'right', top: 60 },
  accepts: isEdgePosition,
  inBackup: true,
});

/** Whether the edge button is shown. Without it the panel opens by its key and from the toolbar button. */
export const edgeShown = defineSetting({
  name: 'edgeShown',
  initial: true,
  accepts: isFlag,
  inBackup: true,
});

/** Whether a selection in a report, and a word of it that no glossary has, is offered what can be done with it. */
export const selectionTools = defineSetting({
  name: 'selectionTools',
  initial: true,
  accepts: isFlag,
  inBackup: true,
});

/** How wide the panel beside a page is, in CSS pixels; a narrow window gives it less. */
export const panelWidth = defineSetting({
  name: 'panelWidth',
  initial: 360,
  accepts: (value): value is number => typeof value === 'number' && value >= 240 && value <= 360,
  inBackup: true,
});

/** Hosts on which the reader switched the extension off. */
export const offSites = defineSetting({
  name: 'offSites',
  initial: [],
  accepts: isWordList,
  inBackup: true,
});

/** Switched off everywhere. */
export const offEverywhere = defineSetting({
  name: 'offEverywhere',
  initial: false,
  accepts: isFlag,
  inBackup: true,
});

/** Whether reports that the reader opens are remembered for the timeline and for earlier values. Never in private windows. */
export const rememberReports = defineSetting({
  name: 'rememberReports',
  initial: true,
  accepts: isFlag,
  inBackup: true,
});

/** Whether the library reminds the reader of a backup. */
export const backupReminder = defineSetting({
  name: 'backupReminder',
  initial: true,
  accepts: isFlag,
  inBackup: true,
});

/** In which form the reader cites: the sentence with its source line, or an edition of GB/T 7714. */
export const citationStyle = defineSetting({
  name: 'citationStyle',
  initial: 'gbt-2025',
  accepts: oneOf<CitationStyle>('default', 'gbt-2025', 'gbt-2015'),
  inBackup: true,
});

/** Whether what is copied in the library is plain text or Markdown. */
export const citationMarkup = defineSetting({
  name: 'citationMarkup',
  initial: 'plain',
  accepts: oneOf<CitationMarkup>('plain', 'markdown'),
  inBackup: true,
});

/** Whether a report was ever read on a page: the line about its marks is said once. */
export const metReport = defineSetting({
  name: 'metReport',
  initial: false,
  accepts: isFlag,
  inBackup: false,
});

/**
 * What the store held when last seen. `storage.local` is cleared apart from the database: if this is here and the
 * database is another one, the browser has purged what was kept, and a notice says so.
 */
export const sentinel = defineSetting({
  name: 'sentinel',
  initial: null,
  accepts: (_value): _value is Sentinel | null => false,
  inBackup: false,
});

/**
 * Canonical addresses that the reader declared to be reports. The store keeps the same word with its date; this
 * copy is here because a page's script can't reach the store and must not wake the worker on every page.
 */
export const saidReports = defineSetting({
  name: 'saidReports',
  initial: [],
  accepts: isWordList,
  inBackup: false,
});

/** Canonical addresses whose pages the reader wants read whole: what the rules take for the body is a part of them. */
export const wholePages = defineSetting({
  name: 'wholePages',
  initial: [],
  accepts: isWordList,
  inBackup: false,
});

function isEdgePosition(value: unknown): value is EdgePosition {
  const { side, top } = (value ?? {}) as Partial<EdgePosition>;
  return (side === 'left' || side === 'right') && typeof top === 'number' && top >= 0 && top <= 100;
}
