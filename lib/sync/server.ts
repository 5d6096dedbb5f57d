import * as v from 'valibot';
import type { ServerDoc } from './documents.ts';
import { problemOfStatus, SyncProblem } from './problem.ts';

/** A row of the changes: the document and the revision that it has now. */
export interface Change {
  id: string;
  rev: string;
  /** True where the document was deleted. */
  deleted: boolean;
}

/** What became of a document that was sent. */
export interface Written {
  id: string;
  /** Its new revision; `null` where another one stands there already. */
  rev: string | null;
}

/** The server's database, as replication uses it. Everything rejects with a `SyncProblem`. */
export interface Server {
  /** Address of the database. */
  url: string;
  /** Looks whether the database is there and CouchDB's. Gives by how many ms this machine's clock is ahead, `null` where the server does not say. */
  look(): Promise<{ ahead: number | null }>;
  /** Makes the database. */
  create(): Promise<void>;
  changes(since: string | number, limit: number): Promise<{ changes: Change[]; since: string | number }>;
  /** Documents by id, those that are not there left out. */
  docs(ids: readonly string[]): Promise<unknown[]>;
  /** Writes documents; each stands by itself. */
  write(docs: readonly ServerDoc[]): Promise<Written[]>;
  /** A field of this machine's local document, which is never replicated; `null` where it is not there. */
  localToken(name: string): Promise<string | null>;
  saveLocalToken(name: string, token: string): Promise<void>;
}

/** What a connection is made of. */
export interface ServerWish {
  /** `databaseUrl` of the place. */
  url: string;
  /** The value of the `Authorization` header, `null` for none. */
  authorization: string | null;
  /** Asks the network; called for every request. What it throws of its own as a `SyncProblem` ends the work as that. */
  ask: typeof fetch;
  signal: AbortSignal;
  /** Ms for one answer. */
  patience?: number;
}

/** Ms for one answer: a hundred texts over a slow line take their time. */
const patience = 60_000;

/** Opens the database of a server; nothing is asked before one of its functions is called. */
export function openServer(wish: ServerWish): Server {
  const clock: { ahead: number | null } = { ahead: null };
  const send = async <T>(
    path: string,
    schema: v.GenericSchema<unknown, T>,
    request: Asked = {},
  ): Promise<T> => {
    const answer = v.safeParse(schema, await askServer(wish, { path, request, clock }));
    if (!answer.success) throw new SyncProblem('not-couchdb');
    return answer.output;
  };
  const localDoc = (name: string) =>
    send(`/_local/${encodeURIComponent(name)}`, localSchema).catch((error: unknown) => {
      if (error instanceof SyncProblem && error.code === 'no-database') return null;
      throw error;
    });
  return {
    url: wish.url,
    async look() {
      await send('', infoSchema);
      return { ahead: clock.ahead };
    },
    async create() {
      await send('', anySchema, { method: 'PUT' });
    },
    async changes(since, limit) {
      const asked = new URLSearchParams({ since: String(since), limit: String(limit) });
      const found = await send(`/_changes?${asked}`, changesSchema);
      const changes = found.results.map(({ id, deleted = false, changes: [leaf] }) => ({
        ...{ id, deleted, rev: leaf?.rev ?? '' },
      }));
      return { changes, since: found.last_seq };
    },
    async docs(ids) {
      if (ids.length === 0) return [];
      const body = { keys: ids };
      const { rows } = await send('/_all_docs?include_docs=true', docsSchema, { method: 'POST', body });
      return rows.flatMap(({ doc }) => doc ?? []);
    },
    async write(docs) {
      const answers = await send('/_bulk_docs', writtenSchema, { method: 'POST', body: { docs } });
      return docs.map(({ _id: id }, at) => ({ id, rev: revOf(answers[at]) }));
    },
    localToken: async (name) => (await localDoc(name))?.token ?? null,
    async saveLocalToken(name, token) {
      const there = await localDoc(name);
      const body = { token, ...(there ? { _rev: there._rev } : {}) };
      await send(`/_local/${encodeURIComponent(name)}`, anySchema, { method: 'PUT', body });
    },
  };
}

// What CouchDB answers, as far as it is used.

const anySchema = v.record(v.string(), v.unknown());
const infoSchema = v.object({ db_name: v.string(), update_seq: v.union([v.string(), v.number()]) });
const localSchema = v.object({ _rev: v.string(), token: v.optional(v.string()) });
const changesSchema = v.object({
  results: v.array(
    v.object({
      id: v.string(),
      deleted: v.optional(v.boolean()),
      changes: v.array(v.object({ rev: v.string() })),
    }),
  ),
  last_seq: v.union([v.string(), v.number()]),
});
const docsSchema = v.object({ rows: v.array(v.object({ doc: v.optional(v.nullable(v.unknown())) })) });
const writtenSchema = v.array(
  v.object({
    rev: v.optional(v.string()),
    error: v.optional(v.string()),
    reason: v.optional(v.string()),
  }),
);

interface Asked {
  method?: 'POST' | 'PUT';
  body?: unknown;
}

/** One request: nothing but the reader's own name goes along, and nobody sends us elsewhere. */
async function askServer(
  { url, ask, authorization, signal, patience: most = patience }: ServerWish,
  { path, request, clock }: { path: string; request: Asked; clock: { ahead: number | null } },
): Promise<unknown> {
  const headers = new Headers({ Accept: 'application/json' });
  if (request.body !== undefined) headers.set('Content-Type', 'application/json');
  if (authorization !== null) headers.set('Authorization', authorization);
  const late = AbortSignal.timeout(most);
  let response: Response;
  let text: string;
  try {
    response = await ask(`${url}${path}`, {
      method: request.method ?? 'GET',
      body: request.body === undefined ? null : JSON.stringify(request.body),
      headers,
      // No cookie, no page that said where we come from, no redirect: it could lead to a host that was not allowed.
      ...{ credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer', redirect: 'manual' },
      signal: AbortSignal.any([signal, late]),
    });
    text = await response.text();
  } catch (error) {
    if (error instanceof SyncProblem) throw error;
    if (signal.aborted) throw new SyncProblem('stopped');
    if (late.aborted) throw new SyncProblem('timeout');
    if (globalThis.navigator?.onLine === false) throw new SyncProblem('offline');
    throw new SyncProblem(url.startsWith('https:') ? 'untrusted-or-unreachable' : 'unreachable');
  }
  const date = Date.parse(response.headers.get('Date') ?? '');
  clock.ahead = Number.isNaN(date) ? null : Date.now() - date;
  if (response.type === 'opaqueredirect') throw new SyncProblem('redirected');
  if (!response.ok) throw problemOfStatus(response.status, text.slice(0, 2000));
  try {
    return JSON.parse(text);
  } catch {
    throw new SyncProblem('not-couchdb');
  }
}

/** The new revision; `null` for a conflict. Any other refusal of one document ends the work. */
function revOf(answer: v.InferOutput<typeof writtenSchema>[number] | undefined): string | null {
  if (!answer) throw new SyncProblem('not-couchdb');
  if (answer.rev !== undefined) return answer.rev;
  const { error = '', reason = '' } = answer;
  if (error === 'conflict') return null;
  const statuses: Record<string, number> = {
    unauthorized: 401,
    forbidden: 403,
    document_too_large: 413,
    too_large: 413,
  };
  throw problemOfStatus(statuses[error] ?? 500, `${error} ${reason}`);
}
