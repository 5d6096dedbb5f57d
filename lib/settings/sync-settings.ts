import type { ServerPlace } from '../sync/address.ts';
import { type SyncChoice, syncChoices } from '../sync/lists.ts';
import { defineSetting, isFlag } from './define-setting.ts';

/**
 * Settings of replication. They stand apart from the others, which go into every page's script, and none is in a backup:
 * a file that is given away names nobody's server. The log-in is no setting: it lies in the database, which no page's
 * script can reach (`lib/store/sync-rows.ts`).
 */

/** The reader's database; `null` until it is set up, and then nothing is ever sent. */
export const syncServer = defineSetting({
  name: 'syncServer',
  initial: null as ServerPlace | null,
  accepts: (_value): _value is ServerPlace | null => false,
  inBackup: false,
});

/** What goes along besides snippets, notes and tags. */
export const syncAlong = defineSetting({
  name: 'syncAlong',
  initial: ['texts'] as SyncChoice[],
  accepts: (value): value is SyncChoice[] =>
    Array.isArray(value) && value.every((name) => syncChoices.includes(name as SyncChoice)),
  inBackup: false,
});

/** Whether the library syncs once when it opens. */
export const syncOnOpen = defineSetting({
  name: 'syncOnOpen',
  initial: false,
  accepts: isFlag,
  inBackup: false,
});

/** A newsroom's shared set: a database beside the reader's own on the same server, and the name they go by there; `null` for none. */
export const sharedSet = defineSetting({
  name: 'sharedSet',
  initial: null as SharedSet | null,
  accepts: (_value): _value is SharedSet | null => false,
  inBackup: false,
});

export interface SharedSet {
  database: string;
  by: string;
}

/** When the last run ended with nothing more to do, and what it had done; `null` before the first. */
export const lastSync = defineSetting({
  name: 'lastSync',
  initial: null as LastSync | null,
  accepts: (_value): _value is LastSync | null => false,
  inBackup: false,
});

/** What is remembered of a run. */
export interface LastSync {
  /** ISO time with offset. */
  at: string;
  received: number;
  sent: number;
}
