import { askBackground } from '../../lib/protocol/ask.ts';
import type { Snippet } from '../../lib/records/snippet.ts';
import {
  lastSync,
  type SharedSet,
  sharedSet,
  syncAlong,
  syncServer,
} from '../../lib/settings/sync-settings.ts';
import { machineOf } from '../../lib/store/machine.ts';
import type { Store } from '../../lib/store/schema.ts';
import { allShared, forgetShared, saveShared } from '../../lib/store/shared-set.ts';
import { forgetPeer, readCredentials, saveCredentials } from '../../lib/store/sync-rows.ts';
import { syncedStore } from '../../lib/store/sync-store.ts';
import {
  authorization,
  type Credentials,
  databaseUrl,
  hostPattern,
  isSameServer,
  type ServerPlace,
} from '../../lib/sync/address.ts';
import { replicate, type SyncReport } from '../../lib/sync/engine.ts';
import { SyncProblem, type SyncProblemCode, syncProblemCode } from '../../lib/sync/problem.ts';
import { openServer, type Server } from '../../lib/sync/server.ts';
import { isOwnShared, putShared, readShared, takeBackShared } from '../../lib/sync/shared-set.ts';
import { nowWithOffset } from '../pages/now.ts';
import { directStore } from '../pages/store-access.ts';
import { giveDataBack, giveServerBack, isServerAllowed } from './ask-for-server.ts';
import { shareVerdicts } from './use-backup.ts';

// Everything that speaks with the reader's server, and the library that does it: loaded when it is first asked for.

/** One run over all windows of this browser. */
const lockName = 'zhengbaotong-sync';

/** What a run has done. */
export interface RunReport extends SyncReport {
  /** Why the newsroom's shared set was not read; `null` where it was, or there is none. */
  sharedProblem: { code: SyncProblemCode | null } | null;
}

/**
 * Brings this database and the server's into step, then reads the shared set, where there is one: what fails there takes
 * nothing from the first. Throws `SyncProblem` and `StoreError`; sends nothing unless it is set up.
 */
export async function runSync(signal: AbortSignal): Promise<RunReport> {
  const place = await syncServer.getValue();
  if (!place) throw new SyncProblem('stopped');
  const store = await directStore();
  const credentials = await readCredentials(store);
  const url = databaseUrl(place);
  await assertAllowed(url);
  return navigator.locks.request(lockName, { ifAvailable: true }, async (lock) => {
    if (!lock) throw new SyncProblem('busy');
    const report = await replicate({
      local: syncedStore(store),
      server: serverAt(url, { credentials, signal, place }),
      choices: await syncAlong.getValue(),
      newToken: () => crypto.randomUUID(),
      signal,
    });
    const { sharedProblem, unreadable } = await tryToReadSet(store, { credentials, signal });
    await lastSync.setValue({ at: nowWithOffset(), received: report.received, sent: report.sent });
    // What others hold a copy of: the pages' list of addresses said to be reports, and the background's terms.
    if (report.received > 0) {
      await shareVerdicts();
      await askBackground('termsChanged', null);
    }
    return { ...report, unreadable: report.unreadable + unreadable, sharedProblem };
  });
}

/** A server as the reader says it. An empty password and token stand for those that are kept for it under the same name. */
interface SaidServer {
  place: ServerPlace;
  credentials: Credentials;
}

/** Looks whether the database answers. Gives by how many ms this clock is ahead, `null` where the server does not say. */
export async function testServer(said: SaidServer): Promise<{ ahead: number | null }> {
  return (await saidServer(said)).look();
}

/** Makes the database, and looks at it. */
export async function createDatabase(said: SaidServer): Promise<{ ahead: number | null }> {
  const server = await saidServer(said);
  await server.create();
  return server.look();
}

async function saidServer(said: SaidServer): Promise<Server> {
  const url = databaseUrl(said.place);
  await assertAllowed(url);
  const credentials = await withKept(said);
  return serverAt(url, { credentials, signal: new AbortController().signal, place: null });
}

/** What is kept was given to one server: it goes to no other, whatever name is used there. */
async function withKept({ place, credentials }: SaidServer): Promise<Credentials> {
  if (credentials.password !== '' || credentials.token !== '') return credentials;
  const known = await syncServer.getValue();
  const kept = await keptCredentials();
  if (!kept || !known || !isSameServer(known.address, place.address)) return credentials;
  return credentials.name === kept.name ? kept : credentials;
}

/**
 * Sets a server up once its log-in is kept. Another one that was set up before is spoken with no more, and its host given
 * back. Throws `StoreError` where the log-in can't be kept, and then leaves set up what was.
 */
export async function setUpServer(said: SaidServer): Promise<void> {
  const before = await syncServer.getValue();
  const credentials = await withKept(said);
  const isMove = before !== null && !isSameServer(before.address, said.place.address);
  const isAnother = isMove || before?.database !== said.place.database;
  // For a moment none is set up: no window may find one server's log-in beside the other's address.
  if (isMove) await syncServer.setValue(null);
  try {
    await saveCredentials(await directStore(), credentials);
  } catch (error) {
    if (isMove) await syncServer.setValue(before);
    throw error;
  }
  // With this one nothing was ever in step.
  if (isAnother) await lastSync.setValue(null);
  await syncServer.setValue(said.place);
  if (isMove && hostPattern(before.address) !== hostPattern(said.place.address))
    await giveServerBack(before.address);
}

/** The log-in that is kept; `null` for none. */
export async function keptCredentials(): Promise<Credentials | null> {
  return readCredentials(await directStore());
}

/**
 * Switches replication off: nothing is sent from now on, and nothing that was known of the server stays here. Every window
 * says that it is off once the log-in is deleted. Throws `StoreError` where it can't be, and then leaves it set up.
 */
export async function forgetServer(): Promise<void> {
  const place = await syncServer.getValue();
  const store = await directStore();
  await saveCredentials(store, null);
  await forgetPeer(store);
  await leaveSet();
  await lastSync.setValue(null);
  await syncServer.setValue(null);
  if (place) await giveServerBack(databaseUrl(place));
  await giveDataBack();
}

/** Sets the newsroom's shared set up, and reads it. Throws `SyncProblem`, and then none is set up. */
export async function joinSet(set: SharedSet, signal: AbortSignal): Promise<void> {
  const store = await directStore();
  const credentials = await readCredentials(store);
  const server = await sharedServer(set, { credentials, signal });
  await server.look();
  await readSet(store, server);
  await sharedSet.setValue(set);
  // Switched off meanwhile, in another window: nothing of it stays.
  if (!(await syncServer.getValue())) {
    await leaveSet();
    throw new SyncProblem('stopped');
  }
}

/** Leaves the shared set: what was read of it goes, what was put there stays there. */
export async function leaveSet(): Promise<void> {
  await sharedSet.setValue(null);
  await forgetShared(await directStore());
}

/** Puts snippets into the shared set as they are now, under the name that the reader set. */
export async function share(snippets: readonly Snippet[], signal: AbortSignal): Promise<void> {
  const set = await sharedSet.getValue();
  if (!set) throw new SyncProblem('stopped');
  const store = await directStore();
  const server = await sharedServer(set, { credentials: await readCredentials(store), signal });
  const by = { machine: await machineOf(store), by: set.by, at: nowWithOffset() };
  await saveShared(store, { come: await putShared(server, snippets, by), gone: [] });
}

/** Takes back what this machine put into the shared set. */
export async function takeBack(ids: readonly string[], signal: AbortSignal): Promise<void> {
  const set = await sharedSet.getValue();
  if (!set) throw new SyncProblem('stopped');
  const store = await directStore();
  const machine = await machineOf(store);
  const own = ids.filter((id) => isOwnShared(id, machine));
  await takeBackShared(await sharedServer(set, { credentials: await readCredentials(store), signal }), own);
  await saveShared(store, { come: [], gone: own });
}

/** Reads the shared set alone, where there is one; gives why it could not be read. Throws only where the reader ended it. */
export async function readSetAgain(signal: AbortSignal): Promise<RunReport['sharedProblem']> {
  const store = await directStore();
  const credentials = await readCredentials(store);
  return (await tryToReadSet(store, { credentials, signal })).sharedProblem;
}

/** Reads the set that is set up, if one is; gives why it could not be read. Throws only where the reader ended the run. */
async function tryToReadSet(
  store: Store,
  by: { credentials: Credentials | null; signal: AbortSignal },
): Promise<Pick<RunReport, 'sharedProblem' | 'unreadable'>> {
  const set = await sharedSet.getValue();
  if (!set) return { sharedProblem: null, unreadable: 0 };
  try {
    return { sharedProblem: null, unreadable: await readSet(store, await sharedServer(set, by)) };
  } catch (error) {
    const code = syncProblemCode(error);
    if (code === 'stopped') throw error;
    return { sharedProblem: { code }, unreadable: 0 };
  }
}

/** Takes over what is otherwise in the set; gives how many documents could not be read. */
async function readSet(store: Store, server: Server): Promise<number> {
  const known = new Map((await allShared(store)).map(({ id, rev }) => [id, rev]));
  const news = await readShared(server, known);
  await saveShared(store, news);
  return news.unreadable;
}

/** The set is a database beside the reader's own, on the same server. */
async function sharedServer(
  { database }: SharedSet,
  by: { credentials: Credentials | null; signal: AbortSignal },
): Promise<Server> {
  const place = await syncServer.getValue();
  if (!place) throw new SyncProblem('stopped');
  if (place.database === database) throw new SyncProblem('same-database');
  const url = databaseUrl({ ...place, database });
  await assertAllowed(url);
  return serverAt(url, { ...by, place });
}

/** `place`: where the server is set up; `null` while it is tried before that. */
function serverAt(
  url: string,
  {
    credentials,
    signal,
    place,
  }: { credentials: Credentials | null; signal: AbortSignal; place: ServerPlace | null },
): Server {
  return openServer({
    url,
    authorization: credentials && authorization(credentials),
    ask: async (...request) => {
      if (place !== null) await assertSetUp(place);
      return fetch(...request);
    },
    signal,
  });
}

/** Another window may have switched replication off meanwhile, or set another server up: looked at before each request. */
async function assertSetUp(place: ServerPlace): Promise<void> {
  const now = await syncServer.getValue();
  if (now?.address !== place.address || now.database !== place.database) throw new SyncProblem('stopped');
}

/** What is granted is asked at the moment, not remembered. */
async function assertAllowed(url: string): Promise<void> {
  if (!(await isServerAllowed(url))) throw new SyncProblem('not-allowed');
}
