import * as v from 'valibot';
import { count, seen, text, time } from '../records/schema-parts.ts';
import type { Snippet } from '../records/snippet.ts';
import { hashBytes } from '../text/report-file.ts';
import { isSyncedList, type SyncedListName } from './lists.ts';

/**
 * The documents on the server. No machine writes another's: what never changes has an id made of what it holds, so that
 * two machines that write it write the same; what changes is in a document of one record and one machine.
 *
 *     text:HASH                     a report's normalised text, its SHA-256 in the id
 *     snippet:HASH                  what was kept, as it was kept; `coreOf` in the id
 *     state:LIST:HASH:MACHINE       what this machine knows of a record: its words, or that it was deleted
 */

/** A document's place in the server's database, and the revision that it must be written over. */
export interface ServerDoc {
  _id: string;
  _rev?: string;
  /** Takes the document away. */
  _deleted?: true;
}

/** What never changes, with the version of the records in which it was written. */
export interface ContentDoc extends ServerDoc {
  version: number;
  row: Record<string, unknown>;
}

/** What one machine knows of one record. Of `row` and `grave` one is `null` at least. */
export interface StateDoc extends ServerDoc {
  version: number;
  /** The record's key; of a snippet the one that it was kept under. */
  key: string;
  /** The record, or of a snippet what changes in it. */
  row: Record<string, unknown> | null;
  /** That it was deleted, and which words the deletion knew of. */
  grave: GraveBody | null;
  /** When a report was forgotten last: it stays so until it is opened or read anew. ISO time. */
  gone: string | null;
}

export interface GraveBody {
  revision: number;
  changedAt: string;
  machine: string;
  seen: Record<string, number>;
}

/** A document's id, taken apart. */
export type DocName =
  | { kind: 'text' | 'snippet'; hash: string }
  | { kind: 'state'; list: SyncedListName; hash: string; machine: string };

/** The id of a document. */
export function docId(name: DocName): string {
  return name.kind === 'state'
    ? `state:${name.list}:${name.hash}:${name.machine}`
    : `${name.kind}:${name.hash}`;
}

/** What an id says; `null` for a document that is none of ours. */
export function parseDocId(id: string): DocName | null {
  const content = /^(text|snippet):([0-9a-f]{64})$/.exec(id);
  if (content) return { kind: content[1] as 'text' | 'snippet', hash: content[2]! };
  const state = /^state:([A-Za-z]+):([0-9a-f]{64}):(.{1,100})$/.exec(id);
  if (!state || !isSyncedList(state[1]!)) return null;
  return { kind: 'state', list: state[1], hash: state[2]!, machine: state[3]! };
}

const row = v.record(v.string(), v.unknown());

const contentSchema = v.object({ _id: text, version: count, row });

const stateSchema = v.object({
  _id: text,
  _rev: text,
  version: count,
  key: v.pipe(text, v.minLength(1), v.maxLength(10_000)),
  row: v.nullable(row),
  grave: v.nullable(v.object({ revision: count, changedAt: time, machine: text, seen })),
  gone: v.nullable(time),
});

/** A document as the server gives it: of what never changes; `null` for what has another shape. */
export function readContentDoc(doc: unknown): ContentDoc | null {
  const result = v.safeParse(contentSchema, doc);
  return result.success ? result.output : null;
}

/** A document as the server gives it: of one machine's state; `null` for what has another shape. */
export function readStateDoc(doc: unknown): (StateDoc & { _rev: string }) | null {
  const result = v.safeParse(stateSchema, doc);
  return result.success ? result.output : null;
}

/** SHA-256 of a text, 64 hexadecimal digits. */
export function hashText(words: string): Promise<string> {
  return hashBytes(new TextEncoder().encode(words));
}

/** The sign between a snippet's id and the hash of its content, where two contents came by one id. */
const twinMark = '~';

/** The id that a snippet was kept under. */
export function rootIdOf(id: string): string {
  return id.replace(/~[0-9a-f]{12}$/, '');
}

/** Where a snippet stands whose id is taken by another: the same on every machine. */
export function twinIdOf(rootId: string, contentHash: string): string {
  return `${rootId}${twinMark}${contentHash.slice(0, 12)}`;
}

/**
 * What tells a snippet from every other: its id, what it quotes, where and when. None of these fields is ever changed,
 * by an edit or by an upgrade, so that every version makes the same hash of it.
 */
export function coreOf(snippet: Snippet): string {
  const { id, kind, quote, sentence, canonicalAddress, bodyHash, keptAt, anchor } = snippet;
  return JSON.stringify([
    ...[rootIdOf(id), kind, quote, sentence, canonicalAddress, bodyHash],
    ...[keptAt, anchor.start, anchor.end],
  ]);
}
