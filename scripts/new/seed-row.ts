import type { ObjectEntries, ObjectSchema } from 'valibot';
import { Refused } from './scaffold.ts';

/** A record of a seed file, as far as its place in the file depends on it. */
export type SeedRecord = { id: string } & Record<string, unknown>;

/** Throws `Refused` unless the id is one that every seed file takes: `he-zhang-zhi`. */
export function assertId(id: string): void {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))
    throw new Refused(`${id}: an id is pinyin without tones or plain English, small letters: he-zhang-zhi`);
}

/**
 * A record with every field of the schema in the schema's order: `known` where it is given, else `null`, which most
 * fields don't take, so that the contract tests name what is still missing. A field that is known to be
 * `undefined` is left out.
 */
export function draftRecord(
  schema: ObjectSchema<ObjectEntries, undefined>,
  known: Record<string, unknown>,
): SeedRecord {
  const fields = Object.keys(schema.entries)
    .filter((name) => !(name in known && known[name] === undefined))
    .map((name) => [name, known[name] ?? null]);
  return Object.fromEntries(fields) as SeedRecord;
}

/**
 * The file's text with the record on a line of its own, where its id belongs. The other lines stay as they are; the
 * new one is spaced as they are. The file holds no record of that id.
 */
export function insertRecord(text: string, record: SeedRecord): string {
  const lines = text
    .trim()
    .split('\n')
    .filter((line) => line !== '[' && line !== ']' && line !== '[]')
    .map((line) => line.replace(/,$/, ''));
  const spaced = lines.length === 0 || lines[0]!.startsWith('{"id": ');
  const at = lines.findIndex((line) => (JSON.parse(line) as SeedRecord).id > record.id);
  lines.splice(at === -1 ? lines.length : at, 0, spaced ? spacedJson(record) : JSON.stringify(record));
  return `[\n${lines.join(',\n')}\n]\n`;
}

/** JSON on one line with a space after each comma and colon that is not inside a string. */
export function spacedJson(record: SeedRecord): string {
  const tokens = JSON.stringify(record).match(/"(?:[^"\\]|\\.)*"|[^"]/g) ?? [];
  return tokens.map((token) => (token === ',' || token === ':' ? `${token} ` : token)).join('');
}
