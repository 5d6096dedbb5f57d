import 'fake-indexeddb/auto';
import { act } from 'preact/test-utils';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { RunWork } from '../../../entrypoints/library/library-work.ts';
import { joinSet, runSync, share, takeBack } from '../../../entrypoints/library/sync-run.ts';
import { useSync } from '../../../entrypoints/library/use-sync.ts';
import { lastSync, sharedSet, syncOnOpen, syncServer } from '../../../lib/settings/sync-settings.ts';
import { openStore } from '../../../lib/store/open-store.ts';
import { saveSnippet } from '../../../lib/store/save-snippet.ts';
import type { Store } from '../../../lib/store/schema.ts';
import { allShared } from '../../../lib/store/shared-set.ts';
import { readCredentials, readPeer } from '../../../lib/store/sync-rows.ts';
import { hostPattern } from '../../../lib/sync/address.ts';
import { syncProblemCode } from '../../../lib/sync/problem.ts';
import { type CouchServer, startCouch } from '../../helpers/couch-server.ts';
import { speak } from '../../helpers/i18n.ts';
import { keptSnippet } from '../../helpers/kept-snippet.ts';
import { show } from '../components/show.tsx';

const directStore = vi.hoisted(() => vi.fn());
const askBackground = vi.hoisted(() => vi.fn(async () => {}));
vi.mock('../../../entrypoints/pages/store-access.ts', () => ({ directStore, useStore: async () => [] }));
vi.mock('../../../lib/protocol/ask.ts', () => ({ askBackground }));

let couch: CouchServer;
let store: Store;
let count = 0;
let sync: ReturnType<typeof useSync>;
const granted = new Set<string>();
const say = vi.fn();

const runWork = vi.fn((_name, _total, work) =>
  work({ onProgress: () => {}, signal: new AbortController().signal }),
);

function Page() {
  sync = useSync({ say, runWork: runWork as RunWork });
  return null;
}

const said = (password = 'geheim') => ({
  place: { address: couch.address, database: `page${count}` },
  by: 'name' as const,
  credentials: { name: 'duzhe', password, token: '' },
});

beforeAll(async () => {
  await speak();
  couch = await startCouch();
  vi.stubGlobal('navigator', {
    ...navigator,
    onLine: true,
    locks: { request: (_name: string, _options: object, work: (lock: object) => unknown) => work({}) },
  });
});
afterAll(() => couch.close());
beforeEach(async () => {
  count += 1;
  fakeBrowser.reset();
  granted.clear();
  say.mockClear();
  fakeBrowser.permissions = {
    ...fakeBrowser.permissions,
    request: async ({ origins = [] }: { origins?: string[] }) => {
      for (const origin of origins) granted.add(origin);
      return true;
    },
    contains: async ({ origins = [] }: { origins?: string[] }) =>
      origins.every((origin) => granted.has(origin)),
    remove: async ({ origins = [] }: { origins?: string[] }) =>
      origins.some((origin) => granted.delete(origin)),
  } as never;
  fakeBrowser.extension = { ...fakeBrowser.extension, inIncognitoContext: false } as never;
  store = await openStore({ name: `page-${count}` });
  directStore.mockResolvedValue(store);
  await couch.send('PUT', `/page${count}`);
  couch.requests.length = 0;
  const snippet = keptSnippet();
  const text = { format: 1 as const, hash: snippet.bodyHash, normaliser: 1, text: '', address: null };
  await saveSnippet(store, { snippet, text: { ...text, keptAt: snippet.keptAt } });
});

it('sends nothing before it is set up, and nothing after it is switched off', async () => {
  await syncOnOpen.setValue(true);
  show(<Page />);
  await act(() => new Promise((done) => setTimeout(done, 50)));
  expect(sync.line).toBeNull();
  const { signal } = new AbortController();
  expect(await runSync(signal).catch(syncProblemCode)).toBe('stopped');
  expect(couch.requests).toEqual([]);

  expect(await sync.settings!.onSave(said())).toBe(true);
  await vi.waitFor(() => expect(sync.line).not.toBeNull());
  sync.line!.onSync();
  await vi.waitFor(() => expect(sync.line!.sync.last).not.toBeNull());
  expect(sync.line!.sync.last).toMatchObject({ sent: 2, received: 0 });
  expect(couch.requests.length).toBeGreaterThan(5);

  await act(() => sync.forget());
  await vi.waitFor(() => expect(sync.line).toBeNull());
  const before = couch.requests.length;
  expect(await runSync(signal).catch(syncProblemCode)).toBe('stopped');
  expect(couch.requests.length).toBe(before);
  expect(await readCredentials(store)).toBeNull();
  expect(await readPeer(store)).toBeNull();
  expect([...granted]).toEqual([]);
});

it('sends nothing more once another window has switched it off, whatever it is at', async () => {
  show(<Page />);
  expect(await sync.settings!.onSave(said())).toBe(true);
  const place = await syncServer.getValue();
  const { signal } = new AbortController();
  /** Switches off at the n-th request of some work; gives how it ended, and how many there were. */
  const offAt = async (n: number, work: () => Promise<unknown>) => {
    await syncServer.setValue(place);
    await sharedSet.setValue({ database: `set${count}`, by: '甲' });
    couch.requests.length = 0;
    couch.mishap = () => {
      if (couch.requests.length === n) void syncServer.setValue(null);
      return 'none';
    };
    const end = await work().then(() => 'done', syncProblemCode);
    couch.mishap = () => 'none';
    return [end, couch.requests.length];
  };
  await couch.send('PUT', `/set${count}`);
  const run = () => runSync(signal);
  for (const n of [1, 3, 5, 8]) expect(await offAt(n, run), String(n)).toEqual(['stopped', n]);
  const some = Array.from({ length: 250 }, () => keptSnippet());
  for (const n of [1, 2, 3]) expect(await offAt(n, () => share(some, signal))).toEqual(['stopped', n]);
  const set = { database: `set${count}`, by: '甲' };
  expect(await offAt(1, () => joinSet(set, signal))).toEqual(['stopped', 1]);
  await syncServer.setValue(place);
  await share(some, signal);
  const ids = (await allShared(store)).map(({ id }) => id);
  expect(await offAt(1, () => takeBack(ids, signal))).toEqual(['stopped', 1]);
  await syncServer.setValue(null);
  couch.requests.length = 0;
  for (const work of [
    run,
    () => share(some, signal),
    () => joinSet(set, signal),
    () => takeBack(ids, signal),
  ])
    expect(await work().catch(syncProblemCode)).toBe('stopped');
  expect(couch.requests).toEqual([]);
});

it('asks for the one host, and says so where it is not allowed', async () => {
  show(<Page />);
  fakeBrowser.permissions.request = (async () => false) as never;
  expect(await sync.settings!.onSave(said())).toBe(false);
  await vi.waitFor(() => expect(sync.settings!.test).toEqual({ state: 'problem', code: 'not-allowed' }));
  expect(couch.requests).toEqual([]);
  expect(await syncServer.getValue()).toBeNull();
});

it('gives the host of a server back that was tried and not set up', async () => {
  show(<Page />);
  const pattern = (host: string) => hostPattern(`http://${host}:1`);
  const tryHost = (host: string) =>
    sync.settings!.onSave({ ...said(), place: { address: `http://${host}:1`, database: 'x' } });
  expect(await tryHost('localhost')).toBe(false);
  expect([...granted]).toEqual([pattern('localhost')]);
  expect(await tryHost('127.0.0.2')).toBe(false);
  await vi.waitFor(() => expect([...granted]).toEqual([pattern('127.0.0.2')]));
  window.dispatchEvent(new Event('pagehide'));
  await vi.waitFor(() => expect([...granted]).toEqual([]));
  // One that was allowed before is not this form's to give back.
  granted.add(pattern('localhost'));
  await tryHost('localhost');
  await sync.settings!.onSave(said());
  expect([...granted].sort()).toEqual([hostPattern(couch.address), pattern('localhost')].sort());
});

it('keeps the password that is there where the field is left empty', async () => {
  show(<Page />);
  await sync.settings!.onSave(said());
  await vi.waitFor(() => expect(sync.settings!.place).not.toBeNull());
  await sync.settings!.onSave(said(''));
  expect(await readCredentials(store)).toMatchObject({ name: 'duzhe', password: 'geheim' });
});

it('says that it is off once the password is deleted, and not before', async () => {
  show(<Page />);
  await sync.settings!.onSave(said());
  await vi.waitFor(() => expect(sync.settings!.place).not.toBeNull());
  const places: unknown[] = [];
  const stop = syncServer.watch(async (place) => {
    places.push([place, await readCredentials(store)]);
  });
  sync.settings!.onSwitchOff();
  await vi.waitFor(() => expect(places).toEqual([[null, null]]));
  stop();
});

it('says that it is set up once the password is kept, and not before', async () => {
  show(<Page />);
  const places: unknown[] = [];
  const stop = syncServer.watch(async (place) => {
    if (place !== null) places.push(await readCredentials(store));
  });
  expect(await sync.settings!.onSave(said())).toBe(true);
  await vi.waitFor(() => expect(places).toEqual([said().credentials]));
  stop();
});

it('stays set up and says so where the password could not be deleted, until it can', async () => {
  show(<Page />);
  await sync.settings!.onSave(said());
  await vi.waitFor(() => expect(sync.settings!.place).not.toBeNull());
  const failing = vi.spyOn(store.meta, 'delete').mockRejectedValue(new DOMException('', 'UnknownError'));
  sync.settings!.onSwitchOff();
  await vi.waitFor(() => expect(say.mock.lastCall).toEqual(['sync-not-off', 'error']));
  expect(await syncServer.getValue()).toEqual(said().place);
  expect(sync.settings!.place).toEqual(said().place);
  expect(await readCredentials(store)).toMatchObject({ password: 'geheim' });
  failing.mockRestore();
  sync.settings!.onSwitchOff();
  await vi.waitFor(() => expect(sync.settings!.place).toBeNull());
  expect(await readCredentials(store)).toBeNull();
});

it('leaves the server that was set up where the password of another could not be kept', async () => {
  const other = await startCouch();
  await other.send('PUT', `/page${count}`);
  show(<Page />);
  await sync.settings!.onSave(said());
  const failing = vi.spyOn(store.meta, 'put').mockRejectedValue(new DOMException('', 'UnknownError'));
  const move = { ...said('anders'), place: { address: other.address, database: `page${count}` } };
  expect(await sync.settings!.onSave(move)).toBe(false);
  failing.mockRestore();
  expect(await syncServer.getValue()).toEqual(said().place);
  expect(await readCredentials(store)).toMatchObject({ password: 'geheim' });
  await other.close();
});

it('says a run in the line alone, which ends it where the reader wants so', async () => {
  show(<Page />);
  await sync.settings!.onSave(said());
  await vi.waitFor(() => expect(sync.line).not.toBeNull());
  runWork.mockClear();
  const states: string[] = [];
  couch.mishap = () => {
    states.push(sync.line!.sync.state);
    sync.line!.onStop();
    return 'none';
  };
  sync.line!.onSync();
  await vi.waitFor(() => expect(sync.line!.sync).toMatchObject({ state: 'problem', problem: 'stopped' }));
  couch.mishap = () => 'none';
  expect(states).toEqual(['running']);
  expect(runWork).not.toHaveBeenCalled();
});

it('runs once when the library opens, where the reader wants so', async () => {
  show(<Page />);
  await sync.settings!.onSave(said());
  await syncOnOpen.setValue(true);
  show(<Page />);
  await vi.waitFor(() => expect(sync.line?.sync).toMatchObject({ state: 'idle', last: { sent: 2 } }));
});

it('says what went wrong in the line', async () => {
  show(<Page />);
  await sync.settings!.onSave(said());
  await vi.waitFor(() => expect(sync.line).not.toBeNull());
  couch.instead = () => ({ status: 401, body: '{}' });
  sync.line!.onSync();
  await vi.waitFor(() =>
    expect(sync.line!.sync).toMatchObject({ state: 'problem', problem: 'unauthorized' }),
  );
  couch.instead = () => null;
});

it('says taken back only of what the server has no longer', async () => {
  show(<Page />);
  await sync.settings!.onSave(said());
  await couch.send('PUT', `/set${count}`);
  await sharedSet.setValue({ database: `set${count}`, by: '甲' });
  const { signal } = new AbortController();
  await share([keptSnippet()], signal);
  show(<Page />);
  await vi.waitFor(() => expect(sync.shared?.rows).toHaveLength(1));
  const [row] = sync.shared!.rows;
  // Another window puts it there again: what this one shows is older than what stands there.
  await share([row!.snippet], signal);
  const there = async () =>
    ((await couch.send('GET', `/set${count}/_all_docs`)) as { rows: unknown[] }).rows.length;

  couch.instead = ({ url }) =>
    url!.includes('_bulk_docs') ? { status: 201, body: JSON.stringify([{ error: 'conflict' }]) } : null;
  sync.shared!.onTakeBack(row!.id);
  await vi.waitFor(() =>
    expect(say.mock.lastCall).toEqual(['shared-not-taken-back', 'error', expect.stringContaining('409')]),
  );
  couch.instead = () => null;
  expect([sync.shared!.rows.length, await there()]).toEqual([1, 1]);

  sync.shared!.onTakeBack(row!.id);
  await vi.waitFor(() => expect(say.mock.lastCall).toEqual(['shared-taken-back']));
  expect(await there()).toBe(0);
  await vi.waitFor(() => expect(sync.shared!.rows).toHaveLength(0));
});

it('gives the password that is kept to no other server, though the name is the same', async () => {
  const other = await startCouch();
  const isOpen = (address: string) => granted.has(hostPattern(address));
  await other.send('PUT', `/page${count}`);
  other.requests.length = 0;
  show(<Page />);
  await sync.settings!.onSave(said());
  await vi.waitFor(() => expect(sync.settings!.place).not.toBeNull());
  const elsewhere = other.address.replace('127.0.0.1', 'localhost');
  const moved = (password: string) => ({
    ...said(password),
    place: { address: elsewhere, database: `page${count}` },
  });
  sync.settings!.onTest(moved(''));
  sync.settings!.onCreate(moved(''));
  await sync.settings!.onSave(moved(''));
  await vi.waitFor(() => expect(other.requests.length).toBeGreaterThan(2));
  const sent = new Set(other.requests.map(({ authorization }) => authorization));
  expect([...sent]).toEqual([`Basic ${btoa('duzhe:')}`]);

  // With the new one nothing was ever in step.
  await lastSync.setValue({ at: '2026-03-05T10:00:00+08:00', received: 1, sent: 1 });
  await sync.settings!.onSave(said());
  expect(await lastSync.getValue()).toBeNull();

  // The new one's is kept with the new one, and the browser's leave to speak with the old one is given back.
  await sync.settings!.onSave(moved('neu'));
  expect(await syncServer.getValue()).toMatchObject({ address: elsewhere });
  expect(await readCredentials(store)).toMatchObject({ password: 'neu' });
  expect([isOpen(couch.address), isOpen(elsewhere)]).toEqual([false, true]);
  expect(
    couch.requests.filter(({ authorization }) => authorization === `Basic ${btoa('duzhe:neu')}`),
  ).toEqual([]);
  await other.close();
});

it('says that one’s own is in step where the shared set is not there, and that it is not', async () => {
  show(<Page />);
  await sync.settings!.onSave(said());
  await sharedSet.setValue({ database: `set${count}`, by: '甲' });
  await vi.waitFor(() => expect(sync.line).not.toBeNull());
  sync.line!.onSync();
  const sharedProblem = { code: 'no-database' };
  await vi.waitFor(() =>
    expect(sync.line!.sync).toMatchObject({ state: 'idle', last: { sent: 2 }, sharedProblem }),
  );
  await couch.send('PUT', `/set${count}`);
  sync.line!.onSync();
  await vi.waitFor(() => expect(sync.line!.sync).toMatchObject({ state: 'idle', sharedProblem: null }));
});

it('says trouble with the shared set no longer once the set works, and of none that was left', async () => {
  show(<Page />);
  await sync.settings!.onSave(said());
  await sharedSet.setValue({ database: `set${count}`, by: '甲' });
  await vi.waitFor(() => expect(sync.shared).not.toBeNull());
  const isSaid = (sharedProblem: object | null) =>
    vi.waitFor(() => expect(sync.line!.sync).toMatchObject({ state: 'idle', sharedProblem }));
  sync.line!.onSync();
  await isSaid({ code: 'no-database' });
  await couch.send('PUT', `/set${count}`);
  const [kept] = await store.snippets.toArray();
  // What takes a snippet and cannot be read is in trouble still.
  couch.instead = ({ url }) => (url!.includes('_changes') ? { status: 403, body: '{}' } : null);
  sync.shared!.onShare([kept!.id]);
  await vi.waitFor(() => expect(say.mock.lastCall).toEqual(['shared-put']));
  await isSaid({ code: 'forbidden' });
  couch.instead = () => null;
  sync.shared!.onShare([kept!.id]);
  await isSaid(null);

  couch.instead = ({ url }) => (url!.includes(`/set${count}/_changes`) ? { status: 403, body: '{}' } : null);
  sync.line!.onSync();
  await isSaid({ code: 'forbidden' });
  couch.instead = () => null;
  sync.settings!.shared.onLeave();
  await isSaid(null);
});

it('says at the form why a shared set was not joined, until it is', async () => {
  show(<Page />);
  await sync.settings!.onSave(said());
  await vi.waitFor(() => expect(sync.settings!.place).not.toBeNull());
  const join = (database: string) => sync.settings!.shared.onSet({ database, by: '甲' });
  const isSaid = (problem: object | null) =>
    vi.waitFor(() => expect(sync.settings!.shared).toMatchObject({ trying: false, problem }));
  join(`page${count}`);
  await isSaid({ code: 'same-database' });
  join(`set${count}`);
  await isSaid({ code: 'no-database' });
  await couch.send('PUT', `/set${count}`);
  // What can be seen and not be read is not joined.
  couch.instead = ({ url }) => (url!.includes('_changes') ? { status: 403, body: '{}' } : null);
  join(`set${count}`);
  await isSaid({ code: 'forbidden' });
  couch.instead = () => null;
  expect(await sharedSet.getValue()).toBeNull();
  join(`set${count}`);
  await isSaid(null);
  await vi.waitFor(() => expect(sync.settings!.shared.set).not.toBeNull());
  expect(say).not.toHaveBeenCalled();
});

it('says nothing of an earlier run beside a later one', async () => {
  show(<Page />);
  await sync.settings!.onSave(said());
  await vi.waitFor(() => expect(sync.line).not.toBeNull());
  await couch.send('PUT', `/page${count}/state:snippets:${'0'.repeat(64)}:x`, { damaged: true });
  sync.line!.onSync();
  await vi.waitFor(() => expect(sync.line!.sync).toMatchObject({ state: 'idle', unreadable: 1 }));
  couch.instead = () => ({ status: 401, body: '{}' });
  sync.line!.onSync();
  await vi.waitFor(() => expect(sync.line!.sync).toMatchObject({ state: 'problem', unreadable: 0 }));
  couch.instead = () => null;
});
