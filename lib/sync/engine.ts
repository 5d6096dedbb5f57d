import { recordsVersion } from '../records/register.ts';
import { type Arrival, textOfDoc } from './arrivals.ts';
import { docId, hashText, parseDocId, readContentDoc, readStateDoc, type ServerDoc } from './documents.ts';
import { chosenLists, type SyncChoice } from './lists.ts';
import type { LocalSide, Outgoing, Peer, Sent } from './local-side.ts';
import { SyncProblem } from './problem.ts';
import type { Server } from './server.ts';

/** Documents in one request, and changes in one look. */
const inOneBatch = 100;
/** Whole texts in one request: some are a megabyte. */
const textsInOne = 10;
/** Characters of documents in one request. */
const mostInOne = 1_000_000;
/** Rounds before it is said that others write all the time. */
const mostRounds = 12;

/** What a run of replication has done. */
export interface SyncReport {
  /** Records here that are otherwise now. */
  received: number;
  /** Records that the server took. */
  sent: number;
  /** Documents that could not be read. */
  unreadable: number;
  /** Records whose document the server finds too large: they are not there. */
  tooLarge: number;
  /** By how many ms this machine's clock is ahead of the server's, `null` where it does not say. */
  ahead: number | null;
}

export interface SyncWork {
  local: LocalSide;
  server: Server;
  choices: readonly SyncChoice[];
  signal: AbortSignal;
  /** Called with what has been done so far. */
  onProgress?(report: Readonly<SyncReport>): void;
  newToken(): string;
}

/**
 * Brings this database and the server's into step: takes what is new there, sends what is new here, and looks again until
 * a whole round finds nothing to do. That round is the proof: comes back only then, and only when every transaction is
 * complete. Whatever ends it before leaves both sides whole, and the next run goes on where it was. Throws `SyncProblem`,
 * and what the local side throws.
 */
export async function replicate(work: SyncWork): Promise<SyncReport> {
  const { ahead } = await work.server.look();
  const report: SyncReport = { received: 0, sent: 0, unreadable: 0, tooLarge: 0, ahead };
  const run = {
    ...work,
    report,
    machine: await work.local.machine(),
    tooLarge: new Set<string>(),
    written: new Set<string>(),
  };
  let peer = await meetPeer(run);
  for (let round = 0; round < mostRounds; round += 1) {
    const received = report.received;
    peer = await pull(run, peer);
    const tried = await push(run);
    report.tooLarge = run.tooLarge.size;
    if (report.received === received && tried === 0) return report;
  }
  throw new SyncProblem('unsettled');
}

interface Run extends SyncWork {
  report: SyncReport;
  machine: string;
  /** Ids of records that are too large, which this run does not try again. */
  tooLarge: Set<string>;
  /** Ids and revisions of the states that this run has written: it meets them among the changes. */
  written: Set<string>;
}

/**
 * Whether the server's database is the one that was left. It is told by a token in this machine's local document there,
 * written before anything is sent: a database that was made anew, or put back to an earlier state, has another or none, and
 * then nothing that was noted of it holds.
 */
async function meetPeer({ local, server, machine, choices, newToken }: Run): Promise<Peer> {
  const lists = chosenLists(choices);
  const known = await local.peer();
  const name = `zhengbaotong-${machine}`;
  const there = await server.localToken(name);
  const isSame =
    known !== null &&
    known.server === server.url &&
    there !== null &&
    (there === known.token || there === known.nextToken);
  if (!isSame) await local.forgetPeer();
  // A list that is newly let along has been passed over up to here.
  const sinceHolds = isSame && lists.every((list) => known.lists.includes(list));
  const nextToken = newToken();
  const begun: Peer = {
    server: server.url,
    since: sinceHolds ? known.since : 0,
    lists,
    token: isSame ? there : nextToken,
    nextToken,
  };
  await local.savePeer(begun);
  await server.saveLocalToken(name, nextToken);
  const met: Peer = { ...begun, token: nextToken, nextToken: null };
  await local.savePeer(met);
  return met;
}

async function pull(run: Run, from: Peer): Promise<Peer> {
  const { local, server, report, signal } = run;
  let peer = from;
  let isNoted = true;
  for (;;) {
    assertGoing(signal);
    const { changes, since } = await server.changes(peer.since, inOneBatch);
    if (changes.length > 0) isNoted = false;
    const { arrivals, unreadable } = await fetchArrivals(run, changes);
    report.unreadable += unreadable;
    assertGoing(signal);
    const isLast = changes.length < inOneBatch;
    // What brings nothing, half of all looks, is noted with what comes next: whoever is stopped before looks again.
    if (arrivals.length > 0 || (isLast && !isNoted)) {
      const applied = await local.apply(arrivals, since);
      isNoted = true;
      report.received += applied.changed;
      report.unreadable += applied.unreadable;
    }
    run.onProgress?.(report);
    peer = { ...peer, since };
    if (isLast) return peer;
  }
}

/** Of what changed, the documents that this machine does not have. */
async function fetchArrivals(
  run: Run,
  changes: readonly { id: string; rev: string }[],
): Promise<{ arrivals: Arrival[]; unreadable: number }> {
  const { local, machine, choices, written } = run;
  const lists = chosenLists(choices);
  const names = changes.flatMap(({ id, rev }) => {
    const name = parseDocId(id);
    return name ? [{ id, rev, name }] : [];
  });
  const texts = names.flatMap(({ name }) =>
    name.kind === 'text' && lists.includes('texts') ? name.hash : [],
  );
  const lackedTexts = await local.lackedTexts(texts);
  const states = names.flatMap(({ id, rev, name }) =>
    name.kind === 'state' && name.list !== 'texts' && lists.includes(name.list) ? [{ id, rev, name }] : [],
  );
  const own = states.filter(({ id, rev, name }) => name.machine === machine && !written.has(`${id} ${rev}`));
  const known = await local.knownRevs(
    own.map(({ rev, name }) => ({ list: name.list, hash: name.hash, rev })),
  );
  const asked = [
    ...states.filter(({ name }) => name.machine !== machine),
    ...own.filter(({ rev }) => !known.has(rev)),
  ];
  const textArrivals = await fetchTexts(run, [...lackedTexts]);
  const stateArrivals = await fetchStates(
    run,
    asked.map(({ id }) => id),
  );
  return {
    arrivals: [...textArrivals.arrivals, ...stateArrivals.arrivals],
    unreadable: textArrivals.unreadable + stateArrivals.unreadable,
  };
}

async function fetchTexts(run: Run, hashes: readonly string[]) {
  const arrivals: Arrival[] = [];
  let unreadable = 0;
  for (const some of inPieces(hashes, textsInOne)) {
    for (const raw of await fetchDocs(
      run,
      some.map((hash) => docId({ kind: 'text', hash })),
    )) {
      const doc = readContentDoc(raw);
      if (doc) assertReadable(doc.version);
      const text = doc && textOfDoc(doc);
      // What is evidence is believed only under its own hash.
      if (
        doc &&
        text &&
        docId({ kind: 'text', hash: text.hash }) === doc._id &&
        (await hashText(text.text)) === text.hash
      )
        arrivals.push({ kind: 'text', hash: text.hash, doc });
      else unreadable += 1;
    }
  }
  return { arrivals, unreadable };
}

async function fetchStates(run: Run, ids: readonly string[]) {
  const found: Extract<Arrival, { kind: 'state' }>[] = [];
  let unreadable = 0;
  const isLarge = (id: string) => /^state:(pastReports|reports):/.test(id);
  const small = inPieces(
    ids.filter((id) => !isLarge(id)),
    inOneBatch,
  );
  const large = inPieces(ids.filter(isLarge), textsInOne);
  for (const some of [...small, ...large]) {
    for (const raw of await fetchDocs(run, some)) {
      const doc = readStateDoc(raw);
      const name = doc && parseDocId(doc._id);
      if (!doc || name?.kind !== 'state' || name.list === 'texts') {
        unreadable += 1;
        continue;
      }
      assertReadable(doc.version);
      const ownRev = name.machine === run.machine ? doc._rev : null;
      found.push({ kind: 'state', list: name.list, hash: name.hash, doc, content: null, ownRev });
    }
  }
  const contents = await fetchContents(run, found);
  const arrivals = found.map((arrival) => ({ ...arrival, content: contents.get(arrival.hash) ?? null }));
  return { arrivals, unreadable };
}

/** What snippets that are not here quote. The order of the changes is no order of writing (a cluster's shards), so it is asked for by id. */
async function fetchContents(run: Run, states: readonly Extract<Arrival, { kind: 'state' }>[]) {
  const hashes = states.filter(({ list, doc }) => list === 'snippets' && doc.row).map(({ hash }) => hash);
  const lacked = await run.local.lackedContents([...new Set(hashes)]);
  const ids = [...lacked].map((hash) => docId({ kind: 'snippet', hash }));
  const docs = [];
  for (const some of inPieces(ids, inOneBatch)) docs.push(...(await fetchDocs(run, some)));
  return new Map(
    docs.flatMap((raw) => {
      const doc = readContentDoc(raw);
      const name = doc && parseDocId(doc._id);
      if (name?.kind !== 'snippet') return [];
      assertReadable(doc!.version);
      return [[name.hash, doc!] as const];
    }),
  );
}

async function fetchDocs({ server, signal }: Run, ids: readonly string[]): Promise<unknown[]> {
  assertGoing(signal);
  return server.docs(ids);
}

/** Gives how many records it tried to send: none, and the server knows everything that it can take. */
async function push(run: Run): Promise<number> {
  let tried = 0;
  for await (const batch of run.local.outgoing(run.choices, inOneBatch)) {
    const some = batch.filter(({ id }) => !run.tooLarge.has(id));
    tried += some.length;
    for (const piece of inWeight(some)) await send(run, piece);
  }
  return tried;
}

/** Sends records, what never changes of them first: whoever has a state then finds what it speaks of. */
async function send(run: Run, batch: readonly Outgoing[]): Promise<void> {
  const { local, server, signal, report } = run;
  assertGoing(signal);
  let written: Map<string, string | null>;
  try {
    const contents = batch.flatMap(({ content }) => content ?? []);
    if (contents.length > 0) await server.write(contents);
    assertGoing(signal);
    const states = batch.flatMap(({ state }) => state ?? []);
    const answers = states.length > 0 ? await server.write(states) : [];
    written = new Map(answers.map(({ id, rev }) => [id, rev]));
  } catch (error) {
    if (!(error instanceof SyncProblem) || error.code !== 'too-large') throw error;
    return sendLess(run, batch);
  }
  const taken: Sent[] = [];
  const collided: string[] = [];
  for (const outgoing of batch) {
    const rev = outgoing.state ? (written.get(outgoing.state._id) ?? null) : null;
    if (outgoing.state && rev === null) collided.push(outgoing.state._id);
    else taken.push({ outgoing, rev });
  }
  if (taken.length > 0) await local.noteSent(taken);
  for (const { outgoing, rev } of taken) if (outgoing.state) run.written.add(`${outgoing.state._id} ${rev}`);
  report.sent += taken.length;
  run.onProgress?.(report);
  if (collided.length > 0) await meetOwn(run, collided);
}

/** One of several may be what is too large. */
async function sendLess(run: Run, batch: readonly Outgoing[]): Promise<void> {
  if (batch.length === 1) {
    run.tooLarge.add(batch[0]!.id);
    return;
  }
  const half = Math.ceil(batch.length / 2);
  await send(run, batch.slice(0, half));
  await send(run, batch.slice(half));
}

/**
 * This machine's own documents stand there otherwise than it knows: the answer to an earlier sending was lost, or a copy
 * of the profile writes under the same name. What they hold is met like any other's, and the next round writes over it.
 */
async function meetOwn(run: Run, ids: readonly string[]): Promise<void> {
  const { arrivals } = await fetchStates(run, ids);
  const { changed } = await run.local.apply(arrivals, null);
  run.report.received += changed;
}

function assertGoing(signal: AbortSignal): void {
  if (signal.aborted) throw new SyncProblem('stopped');
}

/** A later extension's records are never passed over: after an upgrade they would not come again. */
function assertReadable(version: number): void {
  if (version > recordsVersion) throw new SyncProblem('newer-version');
}

function inPieces<T>(items: readonly T[], size: number): T[][] {
  const pieces: T[][] = [];
  for (let at = 0; at < items.length; at += size) pieces.push(items.slice(at, at + size));
  return pieces;
}

/** Records in pieces of which none is heavier than one request, but for one that is so by itself. */
function* inWeight(batch: readonly Outgoing[]): Generator<Outgoing[]> {
  let piece: Outgoing[] = [];
  let weight = 0;
  for (const outgoing of batch) {
    const own = weigh([outgoing.content, outgoing.state]);
    if (piece.length > 0 && weight + own > mostInOne) {
      yield piece;
      piece = [];
      weight = 0;
    }
    piece.push(outgoing);
    weight += own;
  }
  if (piece.length > 0) yield piece;
}

function weigh(docs: readonly (ServerDoc | null)[]): number {
  return docs.reduce((sum, doc) => sum + (doc ? JSON.stringify(doc).length : 0), 0);
}
