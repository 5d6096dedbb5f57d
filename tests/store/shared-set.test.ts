import 'fake-indexeddb/auto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { exportJson } from '../../lib/records/backup.ts';
import { readBackup } from '../../lib/store/backup.ts';
import { allSnippets } from '../../lib/store/find-snippets.ts';
import { machineOf } from '../../lib/store/machine.ts';
import { saveSnippet } from '../../lib/store/save-snippet.ts';
import type { Store } from '../../lib/store/schema.ts';
import { allShared, forgetShared, saveShared } from '../../lib/store/shared-set.ts';
import { syncProblemCode } from '../../lib/sync/problem.ts';
import { openServer } from '../../lib/sync/server.ts';
import { isOwnShared, putShared, readShared, takeBackShared } from '../../lib/sync/shared-set.ts';
import { type CouchServer, startCouch } from '../helpers/couch-server.ts';
import { keptSnippet } from '../helpers/kept-snippet.ts';
import { makeMachine } from '../helpers/sync-machine.ts';

let couch: CouchServer;
let count = 0;
beforeAll(async () => {
  couch = await startCouch();
});
afterAll(() => couch.close());
beforeEach(async () => {
  count += 1;
  await couch.send('PUT', `/set${count}`);
});

const server = () =>
  openServer({
    ...{ url: `${couch.address}/set${count}`, authorization: null, ask: fetch },
    signal: new AbortController().signal,
  });
const at = '2026-03-05T10:00:00+08:00';
const put = async (store: Store, by: string, note: string) => {
  const snippet = keptSnippet({ note });
  const text = { format: 1 as const, hash: snippet.bodyHash, normaliser: 1, text: '', address: null };
  await saveSnippet(store, { snippet, text: { ...text, keptAt: snippet.keptAt } });
  const machine = await machineOf(store);
  await saveShared(store, { come: await putShared(server(), [snippet], { machine, by, at }), gone: [] });
};
const read = async (store: Store) => {
  const known = new Map((await allShared(store)).map(({ id, rev }) => [id, rev]));
  const news = await readShared(server(), known);
  await saveShared(store, news);
  return news;
};
const seen = async (store: Store) => (await allShared(store)).map(({ by, snippet }) => [by, snippet.note]);

describe('a newsroom’s shared set', () => {
  it('is read beside one’s own, with who put it there, and never mixed into it', async () => {
    const [{ store: a }, { store: b }] = [await makeMachine(couch), await makeMachine(couch)];
    await put(a, '甲记者', '甲的备注');
    await put(b, '', '乙的备注');
    await read(a);
    await read(b);
    for (const store of [a, b])
      expect((await seen(store)).sort()).toEqual([
        ['', '乙的备注'],
        ['甲记者', '甲的备注'],
      ]);
    expect((await allSnippets(a)).map(({ note }) => note)).toEqual(['甲的备注']);
    const facts = { madeAt: at, appVersion: '0.1.0', settings: {} };
    expect(exportJson(await readBackup(a, facts))).not.toContain('乙的备注');
    expect(await read(a)).toEqual({ come: [], gone: [], unreadable: 0 });
  });

  it('loses what is taken back, by who put it there alone', async () => {
    const [{ store: a }, { store: b }] = [await makeMachine(couch), await makeMachine(couch)];
    await put(a, '甲记者', '收回的');
    await read(b);
    const [row] = await allShared(a);
    expect(isOwnShared(row!.id, await machineOf(a))).toBe(true);
    expect(isOwnShared(row!.id, await machineOf(b))).toBe(false);
    await takeBackShared(server(), [row!.id]);
    expect((await read(b)).gone).toEqual([row!.id]);
    expect(await allShared(b)).toEqual([]);
    await read(a);
    expect(await allShared(a)).toEqual([]);
    // It may be put there again.
    const machine = await machineOf(a);
    await putShared(server(), [row!.snippet], { machine, by: '甲记者', at });
    await read(b);
    expect(await seen(b)).toEqual([['甲记者', '收回的']]);
  });

  it('loses what is taken back though it was put there again meanwhile, from another window', async () => {
    const [{ store: a }, { store: b }] = [await makeMachine(couch), await makeMachine(couch)];
    await put(a, '甲记者', '收回的');
    const [stale] = await allShared(a);
    const machine = await machineOf(a);
    await putShared(server(), [stale!.snippet], { machine, by: '甲记者', at });
    await takeBackShared(server(), [stale!.id]);
    await read(b);
    expect(await seen(b)).toEqual([]);
    // What is gone already passes.
    await takeBackShared(server(), [stale!.id]);
  });

  it('says so where what is taken back is written again and again', async () => {
    const { store } = await makeMachine(couch);
    await put(store, '甲记者', '收回的');
    const [row] = await allShared(store);
    couch.instead = ({ url }) =>
      url!.includes('_bulk_docs')
        ? { status: 201, body: JSON.stringify([{ id: row!.id, error: 'conflict', reason: 'Conflict.' }]) }
        : null;
    const end = await takeBackShared(server(), [row!.id]).then(() => 'done', syncProblemCode);
    couch.instead = () => null;
    expect(end).toBe('conflict');
  });

  it('shows a snippet as it was put there last', async () => {
    const [{ store: a }, { store: b }] = [await makeMachine(couch), await makeMachine(couch)];
    await put(a, '甲记者', '先写的');
    const [row] = await allShared(a);
    const machine = await machineOf(a);
    const again = { ...row!.snippet, note: '后写的' };
    await putShared(server(), [again], { machine, by: '甲记者', at });
    await read(b);
    expect(await seen(b)).toEqual([['甲记者', '后写的']]);
  });

  it('is found again where its database was made anew, and forgotten when it is left', async () => {
    const { store } = await makeMachine(couch);
    await put(store, '甲', '旧的');
    await couch.send('DELETE', `/set${count}`);
    await couch.send('PUT', `/set${count}`);
    expect((await read(store)).gone).toHaveLength(1);
    await put(store, '甲', '新的');
    await forgetShared(store);
    expect(await allShared(store)).toEqual([]);
    await read(store);
    expect(await seen(store)).toEqual([['甲', '新的']]);
  });

  it('hides nothing behind a damaged document', async () => {
    const { store } = await makeMachine(couch);
    await put(store, '甲', '好的');
    await couch.send('POST', `/set${count}/_bulk_docs`, {
      docs: [{ _id: 'shared:x:y', version: 6, by: 3, at, row: {} }, { _id: 'other' }],
    });
    expect(await read(store)).toMatchObject({ unreadable: 1 });
    expect(await seen(store)).toEqual([['甲', '好的']]);
  });
});
