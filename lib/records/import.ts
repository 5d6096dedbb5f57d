import * as v from 'valibot';
import { hashBytes } from '../text/report-file.ts';
import { type Backup, backupApp, backupFormat, noContents } from './backup.ts';
import {
  type CarriedListName,
  carriedLists,
  firstVersionOf,
  listOf,
  listParts,
  type PlainList,
  plainLists,
  register,
  upgradeRow,
} from './register.ts';

/**
 * Why a file can't be imported, and where. `not-json`: no JSON, broken off or mixed up; `not-a-backup`: JSON of
 * something else; `newer-format`: made by a later extension; `bad-record`: a field is missing or of another shape;
 * `same-id-twice`: two records share an id; `text-does-not-match`: a kept text or file is not the one its hash was
 * made of.
 */
export type ImportErrorCode =
  | 'not-json'
  | 'not-a-backup'
  | 'newer-format'
  | 'bad-record'
  | 'same-id-twice'
  | 'text-does-not-match';

export interface ImportError {
  code: ImportErrorCode;
  /** Line of the file from 1, `null` when the file's layout does not tell. */
  line: number | null;
  /** Where in the data: `snippets[3].anchor.start`; `''` for the file as a whole. */
  path: string;
}

export type ParsedBackup = { ok: true; backup: Backup } | { ok: false; error: ImportError };

/** What the check of a file may use; all may be left out. */
export interface ParseWork {
  /** 64 lower-case hexadecimal digits: with it every kept text is checked against its hash. */
  sha256?(text: string): Promise<string>;
  /** Called after every few hundred records with how many are checked; what it throws ends the reading. */
  pause?(done: number): Promise<void> | void;
}

/** Records between two pauses: some 5 ms of work. */
const inOneTurn = 500;

/**
 * Reads a backup file and checks all of it before anything is done with it. Files of earlier formats come out in
 * today's shape. Never throws on what a file may hold.
 */
export async function parseBackup(file: string, work: ParseWork = {}): Promise<ParsedBackup> {
  const json = parseJson(file.replace(/^\uFEFF/, ''));
  if ('error' in json) return { ok: false, error: json.error };
  const head = checkHead(json.value);
  if ('error' in head) return { ok: false, error: head.error };
  const { backup, format } = head;
  let done = 0;
  const pause = async (): Promise<void> => {
    done += 1;
    if (done % inOneTurn === 0) await work.pause?.(done);
  };
  for (const name of carriedLists) {
    const error = await checkList({ backup, name, format, file, pause });
    if (error) return { ok: false, error };
  }
  leaveLoneParts(backup);
  const error = work.sha256 ? await checkHashes({ backup, file, sha256: work.sha256, pause }) : null;
  return error ? { ok: false, error } : { ok: true, backup };
}

function parseJson(file: string): { value: unknown } | { error: ImportError } {
  try {
    return { value: JSON.parse(file) };
  } catch (error) {
    return { error: { code: 'not-json', line: lineOfJsonError(error, file), path: '' } };
  }
}

/** Chromium says "position 12", Firefox "at line 1 column 13"; both may change their words, so `null` is possible. */
function lineOfJsonError(error: unknown, file: string): number | null {
  const message = error instanceof Error ? error.message : '';
  const line = /line (\d+) column/.exec(message)?.[1];
  if (line) return Number(line);
  const position = /position (\d+)/.exec(message)?.[1];
  if (position) return lineAt(file, Number(position));
  return /end of (?:JSON )?(?:input|data)/.test(message) ? lineAt(file, file.length) : null;
}

function lineAt(file: string, offset: number): number {
  let line = 1;
  for (let at = file.indexOf('\n'); at >= 0 && at < offset; at = file.indexOf('\n', at + 1)) line += 1;
  return line;
}

function checkHead(value: unknown): { backup: Backup; format: number } | { error: ImportError } {
  const fail = (code: ImportErrorCode, path: string) => ({ error: { code, line: null, path } });
  if (!isPlain(value) || value.app !== backupApp) return fail('not-a-backup', '');
  const { format, madeAt, appVersion, settings, damaged = [] } = value;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1)
    return fail('bad-record', 'format');
  if (format > backupFormat) return fail('newer-format', 'format');
  if (typeof madeAt !== 'string') return fail('bad-record', 'madeAt');
  if (typeof appVersion !== 'string') return fail('bad-record', 'appVersion');
  if (!isPlain(settings)) return fail('bad-record', 'settings');
  if (!Array.isArray(damaged)) return fail('bad-record', 'damaged');
  const contents = noContents();
  for (const name of carriedLists) {
    // A list that came with a later version is not in the file.
    if (!(name in value) && firstVersionOf(name) > format) continue;
    if (!Array.isArray(value[name])) return fail('bad-record', name);
    Object.assign(contents, { [name]: value[name] });
  }
  for (const { from, into, version, of } of listParts)
    if (format < version) Object.assign(contents, { [into]: contents[from].flatMap((row) => of(row) ?? []) });
  const head = { app: backupApp, format: backupFormat, madeAt, appVersion, settings, damaged } as const;
  return { backup: { ...head, ...contents }, format };
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Checks one list in place: earlier shapes are turned, what the schema does not know is dropped, what it misses is named. */
async function checkList(input: {
  backup: Backup;
  name: CarriedListName;
  format: number;
  file: string;
  pause(): Promise<void>;
}): Promise<ImportError | null> {
  const { backup, name, format, file, pause } = input;
  const { schema, key, unpack } = listOf(name);
  const records: unknown[] = backup[name];
  const seen = new Set<unknown>();
  for (let i = 0; i < records.length; i += 1) {
    await pause();
    const result = v.safeParse(schema, upgradeRow(name, unpack ? unpack(records[i]) : records[i], format));
    if (!result.success) {
      const path = v.getDotPath(result.issues[0]) ?? '';
      return locate(file, { code: 'bad-record', name, index: i, field: path });
    }
    if (seen.has(result.output[key]))
      return locate(file, { code: 'same-id-twice', name, index: i, field: key });
    seen.add(result.output[key]);
    records[i] = result.output;
  }
  return null;
}

/** Sets records aside that are a part of what the file does not hold: alone they would come in uncounted, and never be shown. */
function leaveLoneParts(backup: Backup): void {
  for (const name of plainLists) {
    const { key, partOf } = register[name] as unknown as PlainList<Record<string, unknown>>;
    if (partOf === undefined) continue;
    const wholes = partOf as CarriedListName;
    const known = new Set(rowsOf(backup, wholes).map((row) => row[listOf(wholes).key]));
    const alone = rowsOf(backup, name).filter((row) => !known.has(row[key]));
    if (alone.length === 0) continue;
    backup.damaged = [...backup.damaged, ...alone.map((row) => ({ list: name, row }))];
    Object.assign(backup, { [name]: rowsOf(backup, name).filter((row) => known.has(row[key])) });
  }
}

function rowsOf(backup: Backup, name: CarriedListName): Record<string, unknown>[] {
  return backup[name] as unknown as Record<string, unknown>[];
}

/** Whether kept texts and files are those that their hashes were made of. */
async function checkHashes(input: {
  backup: Backup;
  file: string;
  sha256(text: string): Promise<string>;
  pause(): Promise<void>;
}): Promise<ImportError | null> {
  const { backup, file, sha256, pause } = input;
  for (const [index, { text, hash }] of backup.texts.entries()) {
    await pause();
    if ((await sha256(text)) !== hash)
      return locate(file, { code: 'text-does-not-match', name: 'texts', index, field: 'text' });
  }
  for (const [index, { bytes, sha256: hash }] of backup.files.entries()) {
    await pause();
    if ((await hashBytes(await bytes.arrayBuffer())) !== hash)
      return locate(file, { code: 'text-does-not-match', name: 'files', index, field: 'bytes' });
  }
  return null;
}

interface Damage {
  code: ImportErrorCode;
  name: CarriedListName;
  index: number;
  field: string;
}

/** Names the line too: a backup has one record a line, under the line that opens its list. */
function locate(file: string, { code, name, index, field }: Damage): ImportError {
  const path = `${name}[${index}]${field === '' ? '' : `.${field}`}`;
  const opening = file.split('\n').findIndex((line) => line.replace(/^,/, '') === `"${name}":[`);
  return { code, line: opening < 0 ? null : opening + 2 + index, path };
}
