import * as v from 'valibot';
import { listOf, recordsVersion, type SharedRow, upgradeRow } from '../records/register.ts';
import { text, time } from '../records/schema-parts.ts';
import type { Snippet } from '../records/snippet.ts';
import { coreOf, hashText, type ServerDoc } from './documents.ts';
import { SyncProblem } from './problem.ts';
import type { Change, Server } from './server.ts';

/**
 * A newsroom's shared set: a database of its own, in which each document is one snippet as one machine put it there.
 * Nothing of it is merged with anybody's own: it is put there, read there, and taken back by who put it there.
 *
 *     shared:HASH:MACHINE    the snippet with note and tags, by whom, and when
 */
interface SharedDoc extends ServerDoc {
  version: number;
  by: string;
  at: string;
  row: Snippet;
}

const docSchema = v.object({
  _id: text,
  _rev: text,
  version: v.number(),
  by: v.pipe(text, v.maxLength(200)),
  at: time,
  row: v.record(v.string(), v.unknown()),
});

/** Changes in one look; of each only the id and the revision come. */
const inOneLook = 1000;
/** Documents in one request. */
const inOneBatch = 100;
/** Times that documents are written over whatever revision stands there, before it is said that someone else writes them too. */
const mostTries = 5;

/** What is otherwise in the set than it is known here. */
export interface SharedNews {
  come: SharedRow[];
  /** Ids of what was taken back. */
  gone: string[];
  /** Documents that could not be read. */
  unreadable: number;
}

/** Reads what is new in the set; `known` are the revisions that are here, by id. Throws `SyncProblem`. */
export async function readShared(server: Server, known: ReadonlyMap<string, string>): Promise<SharedNews> {
  const there = await listShared(server);
  const gone = [...known.keys()].filter((id) => !there.has(id));
  const asked = [...there].filter(([id, rev]) => known.get(id) !== rev).map(([id]) => id);
  const come: SharedRow[] = [];
  let unreadable = 0;
  for (let at = 0; at < asked.length; at += inOneBatch) {
    for (const raw of await server.docs(asked.slice(at, at + inOneBatch))) {
      const row = readDoc(raw);
      if (row) come.push(row);
      else unreadable += 1;
    }
  }
  return { come, gone, unreadable };
}

/** All of the set is listed each time: a database that was made anew, or put back, is told from itself by nothing else. */
async function listShared(server: Server): Promise<Map<string, string>> {
  const there = new Map<string, string>();
  let since: string | number = 0;
  for (;;) {
    const found: { changes: Change[]; since: string | number } = await server.changes(since, inOneLook);
    for (const { id, rev, deleted } of found.changes) {
      if (!id.startsWith('shared:')) continue;
      if (deleted) there.delete(id);
      else there.set(id, rev);
    }
    if (found.changes.length < inOneLook) return there;
    since = found.since;
  }
}

function readDoc(raw: unknown): SharedRow | null {
  const doc = v.safeParse(docSchema, raw);
  if (!doc.success) return null;
  const { _id: id, _rev: rev, version, by, at, row } = doc.output;
  if (version > recordsVersion) throw new SyncProblem('newer-version');
  const snippet = v.safeParse(listOf('snippets').schema, upgradeRow('snippets', row, version));
  return snippet.success ? { id, rev, by, at, snippet: snippet.output as unknown as Snippet } : null;
}

/** Puts snippets into the set as they are now; what this machine put there before is written anew. Throws `SyncProblem`. */
export async function putShared(
  server: Server,
  snippets: readonly Snippet[],
  { machine, by, at }: { machine: string; by: string; at: string },
): Promise<SharedRow[]> {
  const put: SharedRow[] = [];
  for (let from = 0; from < snippets.length; from += inOneBatch) {
    const docs = await Promise.all(
      snippets.slice(from, from + inOneBatch).map(
        async (row): Promise<SharedDoc> => ({
          ...{ _id: `shared:${await hashText(coreOf(row))}:${machine}`, version: recordsVersion },
          ...{ by, at, row },
        }),
      ),
    );
    const revs = await writeOver(server, docs);
    for (const { _id: id, row } of docs) put.push({ id, rev: revs.get(id)!, by, at, snippet: row });
  }
  return put;
}

/** Writes documents whatever revision of them is there, and gives the new ones by id. Throws `SyncProblem`. */
async function writeOver(server: Server, docs: readonly ServerDoc[]): Promise<Map<string, string>> {
  const done = new Map<string, string>();
  for (let tries = 0; tries < mostTries; tries += 1) {
    const left = docs.filter(({ _id }) => !done.has(_id));
    const revs = await revsOf(server, left);
    const written = await server.write(left.map((doc) => withRev(doc, revs.get(doc._id))));
    for (const { id, rev } of written) if (rev !== null) done.set(id, rev);
    if (done.size === docs.length) return done;
  }
  throw new SyncProblem('conflict');
}

function withRev(doc: ServerDoc, rev: string | undefined): ServerDoc {
  return rev === undefined ? doc : { ...doc, _rev: rev };
}

async function revsOf(server: Server, docs: readonly ServerDoc[]): Promise<Map<string, string>> {
  const there = await server.docs(docs.map(({ _id }) => _id));
  return new Map(
    there.flatMap((raw) => {
      const doc = v.safeParse(v.object({ _id: text, _rev: text }), raw);
      return doc.success ? [[doc.output._id, doc.output._rev] as const] : [];
    }),
  );
}

/** True for what this machine put there: what it may take back. */
export function isOwnShared(id: string, machine: string): boolean {
  return id.endsWith(`:${machine}`);
}

/**
 * Takes back what this machine put there, whatever revision it has by now: another window may have put it there again.
 * What is gone already passes. Comes back only when the server has nothing of it any more. Throws `SyncProblem`.
 */
export async function takeBackShared(server: Server, ids: readonly string[]): Promise<void> {
  for (let at = 0; at < ids.length; at += inOneBatch) {
    const docs = ids.slice(at, at + inOneBatch).map((_id) => ({ _id, _deleted: true as const }));
    for (let tries = 0; ; tries += 1) {
      const revs = await revsOf(server, docs);
      if (revs.size === 0) break;
      if (tries === mostTries) throw new SyncProblem('conflict');
      const there = docs.filter(({ _id }) => revs.has(_id));
      await server.write(there.map((doc) => withRev(doc, revs.get(doc._id))));
    }
  }
}
