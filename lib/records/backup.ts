import type { AddressVerdict, Correction, OwnTerm } from './reader-records.ts';
import type { KeptText, Snippet, StoredReport } from './snippet.ts';

export const BACKUP_APP = 'zhengbaotong';
/** Version of the file's shape. A released one is never edited; every released one can be read (`import.ts`). */
export const BACKUP_FORMAT = 1;

/** Everything the reader keeps, as one file. */
export interface Backup {
  app: typeof BACKUP_APP;
  format: typeof BACKUP_FORMAT;
  /** ISO time with offset. */
  madeAt: string;
  appVersion: string;
  snippets: Snippet[];
  texts: KeptText[];
  ownTerms: OwnTerm[];
  corrections: Correction[];
  addressVerdicts: AddressVerdict[];
  /** Opened reports; empty where the reader leaves them out. */
  reports: StoredReport[];
  /** The settings as the caller has them; checked by the caller when they come back. */
  settings: Record<string, unknown>;
}

const lists = ['snippets', 'texts', 'ownTerms', 'corrections', 'addressVerdicts', 'reports'] as const;

/** A backup as JSON in pieces, one record a line, so that long work can be shown and stopped and damage has a line. */
export function* backupParts(backup: Backup): Generator<string> {
  const { app, format, madeAt, appVersion, settings } = backup;
  const head = { app, format, madeAt, appVersion, settings };
  yield `${JSON.stringify(head).slice(0, -1)}`;
  for (const name of lists) {
    yield `,\n"${name}":[`;
    let first = true;
    for (const record of backup[name]) {
      yield `${first ? '\n' : ',\n'}${JSON.stringify(record)}`;
      first = false;
    }
    yield ']';
  }
  yield '}\n';
}

/** The whole JSON at once. */
export function exportJson(backup: Backup): string {
  return [...backupParts(backup)].join('');
}
