import { type CarriedListName, carriedLists, type Records, recordsVersion } from './register.ts';

export const backupApp = 'zhengbaotong';
/** Version of the file's shape, that of its records. A released one is never edited; every released one can be read (`import.ts`). */
export const backupFormat = recordsVersion;

/** The records of every list that leaves the database. */
export type Contents = { [Name in CarriedListName]: Records[Name][] };

/** A row of the database that does not have the shape of its list; kept as it is, shown and exported. */
export interface DamagedRow {
  list: CarriedListName;
  row: unknown;
}

/** What a backup says of itself. */
export interface BackupHead {
  app: typeof backupApp;
  format: typeof backupFormat;
  /** ISO time with offset. */
  madeAt: string;
  appVersion: string;
  /** The settings by name; checked when they are taken over. */
  settings: Record<string, unknown>;
  /** Rows that no list takes: an import leaves them in the file. */
  damaged: DamagedRow[];
}

/** Everything the reader keeps, as one file; opened and past reports may be left out, and originals of files are as a rule. */
export interface Backup extends BackupHead, Contents {}

/**
 * A backup as JSON in pieces, one record a line, so that long work can be shown and stopped and damage has a line. Of
 * files those are written whose bytes are packed (`packFiles`).
 */
export function* backupParts(
  backup: Backup,
  packed: ReadonlyMap<string, string> = new Map(),
): Generator<string> {
  const { app, format, madeAt, appVersion, settings, damaged } = backup;
  const head = { app, format, madeAt, appVersion, settings, damaged };
  const files = backup.files.flatMap((file) =>
    packed.has(file.sha256) ? [{ ...file, bytes: packed.get(file.sha256) }] : [],
  );
  yield `${JSON.stringify(head).slice(0, -1)}`;
  for (const name of carriedLists) {
    yield `,\n"${name}":[`;
    let first = true;
    for (const record of name === 'files' ? files : backup[name]) {
      yield `${first ? '\n' : ',\n'}${JSON.stringify(record)}`;
      first = false;
    }
    yield ']';
  }
  yield '}\n';
}

/** The whole JSON at once, without originals of files. */
export function exportJson(backup: Backup): string {
  return [...backupParts(backup)].join('');
}

/** No records in any list: what a partial export starts from. */
export function noContents(): Contents {
  return Object.fromEntries(carriedLists.map((name) => [name, []])) as unknown as Contents;
}
