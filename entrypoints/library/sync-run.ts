import { askBackground } from '../../lib/protocol/ask.ts';
import { lastSync, syncAlong, syncServer } from '../../lib/settings/sync-settings.ts';
import { forgetPeer, readCredentials, saveCredentials } from '../../lib/store/sync-rows.ts';
import { syncedStore } from '../../lib/store/sync-store.ts';
import { authorization, type Credentials, databaseUrl } from '../../lib/sync/address.ts';
import { replicate, type SyncReport } from '../../lib/sync/engine.ts';
import { SyncProblem } from '../../lib/sync/problem.ts';
import { openServer, type Server } from '../../lib/sync/server.ts';
import { nowWithOffset } from '../pages/now.ts';
import { directStore } from '../pages/store-access.ts';
import { giveServerBack, isServerAllowed } from './ask-for-server.ts';
import { shareVerdicts } from './use-backup.ts';

// Everything that speaks with the reader's server, and the library that does it: loaded when it is first asked for.

/** One run over all windows of this browser. */
const lockName = 'zhengbaotong-sync';

/** Brings this database and the server's into step. Throws `SyncProblem` and `StoreError`; sends nothing unless it is set up. */
export async function runSync(work: {
  signal: AbortSignal;
  onProgress(report: Readonly<SyncReport>): void;
}): Promise<SyncReport> {
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
      server: serverAt(url, { credentials, signal: work.signal }),
      choices: await syncAlong.getValue(),
      newToken: () => crypto.randomUUID(),
      ...work,
    });
    await lastSync.setValue({ at: nowWithOffset(), received: report.received, sent: report.sent });
    // What others hold a copy of: the pages' list of addresses said to be reports, and the background's terms.
    if (report.received > 0) {
      await shareVerdicts();
      await askBackground('termsChanged', null);
    }
    return report;
  });
}

/** Looks whether the database answers. Gives by how many ms this clock is ahead, `null` where the server does not say. */
export async function testServer(
  url: string,
  credentials: Credentials | null,
): Promise<{ ahead: number | null }> {
  await assertAllowed(url);
  return serverAt(url, { credentials, signal: new AbortController().signal }).look();
}

/** Makes the database, and looks at it. */
export async function createDatabase(
  url: string,
  credentials: Credentials | null,
): Promise<{ ahead: number | null }> {
  await assertAllowed(url);
  const server = serverAt(url, { credentials, signal: new AbortController().signal });
  await server.create();
  return server.look();
}

/** The log-in that is kept; `null` for none. */
export async function keptCredentials(): Promise<Credentials | null> {
  return readCredentials(await directStore());
}

/** Keeps the log-in. */
export async function keepCredentials(credentials: Credentials): Promise<void> {
  await saveCredentials(await directStore(), credentials);
}

/** Switches replication off: nothing is sent from now on, and nothing that was known of the server stays here. */
export async function forgetServer(): Promise<void> {
  const place = await syncServer.getValue();
  await syncServer.setValue(null);
  await lastSync.setValue(null);
  const store = await directStore();
  await saveCredentials(store, null);
  await forgetPeer(store);
  if (place) await giveServerBack(databaseUrl(place));
}

function serverAt(
  url: string,
  { credentials, signal }: { credentials: Credentials | null; signal: AbortSignal },
): Server {
  return openServer({
    url,
    authorization: credentials && authorization(credentials),
    ask: (...request) => fetch(...request),
    signal,
  });
}

/** What is granted is asked at the moment, not remembered. */
async function assertAllowed(url: string): Promise<void> {
  if (!(await isServerAllowed(url))) throw new SyncProblem('not-allowed');
}
