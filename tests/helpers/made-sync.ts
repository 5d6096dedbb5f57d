import { recordsVersion } from '../../lib/records/register.ts';
import type { Arrival } from '../../lib/sync/arrivals.ts';
import { docId, type ServerDoc, type StateDoc } from '../../lib/sync/documents.ts';
import type { SyncedListName } from '../../lib/sync/lists.ts';
import type { LocalSide, Outgoing, Peer, Sent } from '../../lib/sync/local-side.ts';
import { SyncProblem } from '../../lib/sync/problem.ts';
import type { Server } from '../../lib/sync/server.ts';

/** A database in memory that keeps the rules of CouchDB's: a document is written over its own revision alone. */
export interface MadeServer extends Server {
  stored: Map<string, ServerDoc & { _rev: string }>;
  tokens: Map<string, string>;
  /** What was asked for, oldest first: `docs`, `write`, `changes`, with how many or since when. */
  asked: [what: string, of: unknown][];
  /** Characters of one request that are too many. */
  most: number;
  /** Puts a document there as another machine would. */
  put(doc: Record<string, unknown> & { _id: string }): void;
}

/** An empty database. */
export function madeServer(url = 'https://couch.example.org/zbt'): MadeServer {
  const order: string[] = [];
  let revs = 0;
  const server: MadeServer = {
    url,
    stored: new Map(),
    tokens: new Map(),
    asked: [],
    most: Number.POSITIVE_INFINITY,
    put(doc) {
      revs += 1;
      if (order.includes(doc._id)) order.splice(order.indexOf(doc._id), 1, '');
      order.push(doc._id);
      server.stored.set(doc._id, { ...doc, _rev: `${revs}-r` });
    },
    look: async () => ({ ahead: 250 }),
    create: async () => {},
    async changes(since, limit) {
      server.asked.push(['changes', since]);
      const from = Number(since);
      const ids = order.slice(from, from + limit);
      const changes = ids
        .filter((id) => id !== '')
        .map((id) => ({
          id,
          rev: server.stored.get(id)!._rev,
          deleted: '_deleted' in server.stored.get(id)!,
        }));
      return { changes, since: from + ids.length };
    },
    async docs(ids) {
      server.asked.push(['docs', ids.length]);
      return ids.flatMap((id) => {
        const doc = server.stored.get(id);
        return doc && !doc._deleted ? [structuredClone(doc)] : [];
      });
    },
    async write(docs) {
      server.asked.push(['write', docs.length]);
      if (JSON.stringify(docs).length > server.most) throw new SyncProblem('too-large');
      return docs.map((doc) => {
        const there = server.stored.get(doc._id);
        const isContent = !doc._id.startsWith('state:') && !doc._id.startsWith('shared:');
        if (there && !there._deleted && there._rev !== doc._rev)
          return { id: doc._id, rev: isContent ? there._rev : null };
        server.put(doc as ServerDoc & Record<string, unknown>);
        return { id: doc._id, rev: server.stored.get(doc._id)!._rev };
      });
    },
    localToken: async (name) => server.tokens.get(name) ?? null,
    async saveLocalToken(name, token) {
      server.tokens.set(name, token);
    },
  };
  return server;
}

/** A browser's database, as far as replication asks for it. */
export interface MadeLocal extends LocalSide {
  /** What is still to be sent, and what was. */
  queue: Outgoing[];
  sent: Sent[];
  arrived: Arrival[];
  saved: Peer[];
  forgotten: number;
  /** Sequences that were noted with what arrived. */
  noted: unknown[];
  /** Hashes that are here. */
  texts: Set<string>;
  contents: Set<string>;
  revs: Set<string>;
}

/** An empty database of a machine. */
export function madeLocal(machine = 'machine-1'): MadeLocal {
  const local: MadeLocal = {
    queue: [],
    sent: [],
    arrived: [],
    saved: [],
    forgotten: 0,
    noted: [],
    texts: new Set(),
    contents: new Set(),
    revs: new Set(),
    machine: async () => machine,
    peer: async () => local.saved.at(-1) ?? null,
    savePeer: async (peer) => void local.saved.push(peer),
    async forgetPeer() {
      local.forgotten += 1;
      local.saved.length = 0;
    },
    lackedTexts: async (hashes) => new Set(hashes.filter((hash) => !local.texts.has(hash))),
    lackedContents: async (hashes) => new Set(hashes.filter((hash) => !local.contents.has(hash))),
    knownRevs: async (docs) => new Set(docs.map(({ rev }) => rev).filter((rev) => local.revs.has(rev))),
    async apply(arrivals, since) {
      local.arrived.push(...arrivals);
      local.noted.push(since);
      for (const one of arrivals) if (one.kind === 'text') local.texts.add(one.hash);
      const unreadable = arrivals.filter((one) => one.kind === 'state' && one.doc.key === 'odd').length;
      return { changed: arrivals.length - unreadable, unreadable };
    },
    async *outgoing(_choices, inOneBatch) {
      const all = [...local.queue];
      for (let at = 0; at < all.length; at += inOneBatch) yield all.slice(at, at + inOneBatch);
    },
    async noteSent(sent) {
      local.sent.push(...sent);
      local.queue = local.queue.filter((one) => !sent.some(({ outgoing }) => outgoing.id === one.id));
      for (const { rev } of sent) if (rev) local.revs.add(rev);
    },
  };
  return local;
}

/** 64 hexadecimal digits that begin with a number. */
export const madeHash = (n: number): string => n.toString(16).padStart(64, '0');

/** The state of a record as a machine's document holds it. */
export function madeState(
  n: number,
  {
    list = 'ownTerms',
    machine = 'machine-2',
    ...fields
  }: Partial<StateDoc> & { list?: SyncedListName; machine?: string } = {},
): StateDoc {
  return {
    _id: docId({ kind: 'state', list, hash: madeHash(n), machine }),
    version: recordsVersion,
    key: `key-${n}`,
    row: { n },
    grave: null,
    gone: null,
    ...fields,
  };
}

/** A record that is to be sent. */
export function madeOutgoing(n: number, fields: Partial<Outgoing> = {}): Outgoing {
  return {
    ...{ id: `out-${n}`, list: 'ownTerms', key: `key-${n}`, hash: madeHash(n), content: null },
    ...{ state: madeState(n, { machine: 'machine-1' }), mark: `mark-${n}`, gone: null },
    ...fields,
  };
}
