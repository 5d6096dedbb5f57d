import * as v from 'valibot';
import { BACKUP_APP, BACKUP_FORMAT, type Backup } from './backup.ts';
import { recordSchemas } from './schemas.ts';

/**
 * Why a file can't be imported, and where. `not-json`: no JSON, broken off or mixed up; `not-a-backup`: JSON of
 * something else; `newer-format`: made by a later extension; `bad-record`: a field is missing or of another shape;
 * `same-id-twice`: two records share an id; `text-does-not-match`: a kept text is not the one its hash was made of.
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

type ListName = keyof typeof recordSchemas;
const listNames = Object.keys(recordSchemas) as ListName[];

/** The key of each list's records: no two in one file may share it. */
const keys: Record<ListName, string> = {
  snippets: 'id',
  texts: 'hash',
  ownTerms: 'id',
  corrections: 'id',
  addressVerdicts: 'address',
  reports: 'id',
};

/**
 * Reads a backup file and checks all of it before anything is done with it. With `sha256` (64 lower-case
 * hexadecimal digits) every kept text is checked against its hash too. Never throws on what a file may hold.
 */
export async function parseBackup(
  file: string,
  sha256?: (text: string) => Promise<string>,
): Promise<ParsedBackup> {
  const json = parseJson(file.replace(/^\uFEFF/, ''));
  if ('error' in json) return { ok: false, error: json.error };
  const head = checkHead(json.value);
  if ('error' in head) return { ok: false, error: head.error };
  const backup = head.backup;
  for (const name of listNames) {
    const error = checkList(backup, name, file);
    if (error) return { ok: false, error };
  }
  const error = sha256 ? await checkTexts(backup, sha256, file) : null;
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

function checkHead(value: unknown): { backup: Backup } | { error: ImportError } {
  const fail = (code: ImportErrorCode, path: string) => ({ error: { code, line: null, path } });
  if (!isPlain(value) || value.app !== BACKUP_APP) return fail('not-a-backup', '');
  const { format, madeAt, appVersion, settings } = value;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1)
    return fail('bad-record', 'format');
  if (format > BACKUP_FORMAT) return fail('newer-format', 'format');
  if (typeof madeAt !== 'string') return fail('bad-record', 'madeAt');
  if (typeof appVersion !== 'string') return fail('bad-record', 'appVersion');
  if (!isPlain(settings)) return fail('bad-record', 'settings');
  for (const name of listNames) if (!Array.isArray(value[name])) return fail('bad-record', name);
  return { backup: { ...(value as unknown as Backup), app: BACKUP_APP, format: BACKUP_FORMAT } };
}

function isPlain(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Checks one list in place: what the schema does not know is dropped, what it misses is named. */
function checkList(backup: Backup, name: ListName, file: string): ImportError | null {
  const records: unknown[] = backup[name];
  const seen = new Set<unknown>();
  for (let i = 0; i < records.length; i += 1) {
    const result = v.safeParse(recordSchemas[name], records[i]);
    if (!result.success) {
      const path = v.getDotPath(result.issues[0]) ?? '';
      return locate(file, { code: 'bad-record', name, index: i, field: path });
    }
    const key = (result.output as unknown as Record<string, unknown>)[keys[name]];
    if (seen.has(key)) return locate(file, { code: 'same-id-twice', name, index: i, field: keys[name] });
    seen.add(key);
    records[i] = result.output;
  }
  return null;
}

async function checkTexts(
  backup: Backup,
  sha256: (text: string) => Promise<string>,
  file: string,
): Promise<ImportError | null> {
  for (const [index, { text, hash }] of backup.texts.entries()) {
    if ((await sha256(text)) !== hash)
      return locate(file, { code: 'text-does-not-match', name: 'texts', index, field: 'text' });
  }
  return null;
}

interface Damage {
  code: ImportErrorCode;
  name: ListName;
  index: number;
  field: string;
}

/** Names the line too: a backup has one record a line, under the line that opens its list. */
function locate(file: string, { code, name, index, field }: Damage): ImportError {
  const path = `${name}[${index}]${field === '' ? '' : `.${field}`}`;
  const opening = file.split('\n').findIndex((line) => line.replace(/^,/, '') === `"${name}":[`);
  return { code, line: opening < 0 ? null : opening + 2 + index, path };
}
