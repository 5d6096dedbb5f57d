import 'fake-indexeddb/auto';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { exportJson } from '../../lib/records/backup.ts';
import type { StoredReport } from '../../lib/records/snippet.ts';
import { allVerdicts, saveVerdict } from '../../lib/store/address-verdicts.ts';
import { readBackup, wipeStore } from '../../lib/store/backup.ts';
import { allCorrections, deleteCorrection, saveCorrection } from '../../lib/store/corrections.ts';
import { deleteSnippets, restoreSnippets, trashedSnippets } from '../../lib/store/delete-snippets.ts';
import { editSnippet } from '../../lib/store/edit-snippets.ts';
import { allSnippets } from '../../lib/store/find-snippets.ts';
import { allOwnTerms, saveOwnTerm } from '../../lib/store/own-terms.ts';
import { savePastReport } from '../../lib/store/past-reports.ts';
import { damagedRows } from '../../lib/store/read-records.ts';
import { forgetReport, openedReports, rememberReport } from '../../lib/store/reports.ts';
import { saveSnippet } from '../../lib/store/save-snippet.ts';
import { readCredentials, saveCredentials } from '../../lib/store/sync-rows.ts';
import { syncedStore } from '../../lib/store/sync-store.ts';
import { authorization } from '../../lib/sync/address.ts';
import { replicate } from '../../lib/sync/engine.ts';
import { syncChoices } from '../../lib/sync/lists.ts';
import { syncProblemCode } from '../../lib/sync/problem.ts';
import { openServer } from '../../lib/sync/server.ts';
import { type CouchServer, startCouch } from '../helpers/couch-server.ts';
import { keptPast } from '../helpers/kept-past.ts';
import { keptSnippet, townReport } from '../helpers/kept-snippet.ts';
import { madeBackup } from '../helpers/made-backup.ts';
import { seeded } from '../helpers/random.ts';
import { makeMachine, type SyncMachine } from '../helpers/sync-machine.ts';
import { weather } from '../helpers/sync-storm.ts';

let couch: CouchServer;
let database = '';
let count = 0;
beforeAll(async () => {
  couch = await startCouch();
});
afterAll(() => couch.close());
beforeEach(async () => {
  count += 1;
  database = `db${count}`;
  await couch.send('PUT', `/${database}`);
  couch.requests.length = 0;
});

const machine = () => makeMachine(couch, database);
const sha = async (text: string) =>
  Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))).toString('hex');
async function keep({ store }: SyncMachine, note = '', body = '正文') {
  const hash = await sha(body);
  const text = {
    format: 1 as const,
    hash,
    normaliser: 1,
    text: body,
    address: null,
    keptAt: '2026-03-03T08:00:00+08:00',
  };
  return saveSnippet(store, { snippet: keptSnippet({ bodyHash: hash, note }), text });
}
const write = ({ store }: SyncMachine, id: string, note: string) =>
  allSnippets(store).then((all) => {
    const { note: opened, tags } = all.find((row) => row.id === id)!;
    return editSnippet(store, { id, note, tags, opened: { note: opened, tags } });
  });

describe('two machines and a server', () => {
  it('have the same snippets, texts and notes after one run each', async () => {
    const [a, b] = [await machine(), await machine()];
    const kept = await keep(a, '第一条');
    const sent = await a.sync();
    expect(sent).toMatchObject({ sent: 2, received: 0, unreadable: 0 });
    expect(await b.sync()).toMatchObject({ sent: 0, received: 2 });
    expect(await allSnippets(b.store)).toEqual(await allSnippets(a.store));
    expect(await b.store.texts.toArray()).toEqual(await a.store.texts.toArray());
    expect((await allSnippets(b.store))[0]!.id).toBe(kept.id);
    expect(await a.sync()).toMatchObject({ sent: 0, received: 0 });
  });

  it.each(['quote', 'sentence', 'bodyHash', 'keptAt', null] as const)(
    'keep both of two snippets of one id that differ in %s',
    async (field) => {
      const others = { quote: '5亿元', sentence: '完成税收19.66亿元。', keptAt: '2026-03-02T09:16:00+08:00' };
      const [a, b] = [await machine(), await machine()];
      const mine = keptSnippet({ bodyHash: await sha('甲') });
      const theirs = {
        ...mine,
        ...(field === null
          ? {}
          : field === 'bodyHash'
            ? { bodyHash: await sha('乙') }
            : { [field]: others[field] }),
      };
      for (const [{ store }, snippet] of [[a, mine] as const, [b, theirs] as const]) {
        const body = snippet.bodyHash === mine.bodyHash ? '甲' : '乙';
        const text = { format: 1 as const, hash: snippet.bodyHash, normaliser: 1, text: body, address: null };
        await saveSnippet(store, { snippet, text: { ...text, keptAt: snippet.keptAt } });
      }
      for (const one of [a, b, a]) await one.sync();
      const [here, there] = [await allSnippets(a.store), await allSnippets(b.store)];
      expect(here).toHaveLength(field === null ? 1 : 2);
      const known = field === null ? [mine.quote] : [mine[field], theirs[field]];
      for (const all of [here, there])
        expect(all.map((one) => one[field ?? 'quote']).sort()).toEqual([...known].sort());
    },
  );

  it('have the same corrections, and the later word of them', async () => {
    const [a, b] = [await machine(), await machine()];
    const { id, address, bodyHash, target, anchor, fields } = madeBackup(seeded(1), 1).corrections[0]!;
    const said = (dismissed: boolean) => ({ id, address, bodyHash, target, anchor, fields, dismissed });
    await saveCorrection(a.store, said(true));
    expect(await a.sync()).toMatchObject({ sent: 1 });
    expect(await b.sync()).toMatchObject({ received: 1, unreadable: 0 });
    expect(await allCorrections(b.store)).toEqual(await allCorrections(a.store));
    await saveCorrection(b.store, said(false));
    for (const one of [b, a]) await one.sync();
    for (const { store } of [a, b])
      expect((await allCorrections(store)).map(({ dismissed }) => dismissed)).toEqual([false]);
    await deleteCorrection(a.store, id);
    for (const one of [a, b]) await one.sync();
    expect(await allCorrections(b.store)).toEqual([]);
  });

  it('keep both of two notes that were written at once, and settle on the same', async () => {
    const [a, b] = [await machine(), await machine()];
    const { id } = await keep(a);
    await a.sync();
    await b.sync();
    await write(a, id, '甲写的');
    await write(b, id, '乙写的');
    for (const one of [a, b, a, b]) await one.sync();
    const [mine] = await allSnippets(a.store);
    expect([mine!.note, ...mine!.others.map(({ words }) => words.note)].sort()).toEqual(
      ['乙写的', '甲写的'].sort(),
    );
    expect(await allSnippets(b.store)).toEqual([mine]);
    expect(await a.sync()).toMatchObject({ sent: 0, received: 0 });
  });

  it('lose no note to a deletion that did not know of it', async () => {
    const [a, b] = [await machine(), await machine()];
    const { id } = await keep(a);
    await a.sync();
    await b.sync();
    await deleteSnippets(a.store, [id]);
    await write(b, id, '后来写的');
    for (const one of [a, b, a]) await one.sync();
    for (const one of [a, b])
      expect((await allSnippets(one.store)).map(({ note }) => note)).toEqual(['后来写的']);
  });

  it('delete what the other deleted, into the trash, and bring it back', async () => {
    const [a, b] = [await machine(), await machine()];
    const { id } = await keep(a, '留');
    await a.sync();
    await b.sync();
    await deleteSnippets(a.store, [id]);
    await a.sync();
    await b.sync();
    expect(await allSnippets(b.store)).toEqual([]);
    const [trashed] = await trashedSnippets(b.store);
    await restoreSnippets(b.store, [trashed!.snippet]);
    await b.sync();
    await a.sync();
    for (const one of [a, b]) expect((await allSnippets(one.store)).map(({ note }) => note)).toEqual(['留']);
    expect(await trashedSnippets(a.store)).toEqual([]);
  });

  it('keep two terms of one name apart, under the same names', async () => {
    const [a, b] = [await machine(), await machine()];
    const said = { term: '一件事', aliases: [], source: '', replaces: null, opened: null };
    await saveOwnTerm(a.store, { ...said, id: 'own:a', definition: '甲' });
    await saveOwnTerm(b.store, { ...said, id: 'own:b', definition: '乙' });
    for (const one of [a, b, a, b, a]) await one.sync();
    expect((await allOwnTerms(a.store)).map(({ term }) => term)).toEqual(['一件事', '一件事 (2)']);
    expect(await allOwnTerms(b.store)).toEqual(await allOwnTerms(a.store));
    expect(await b.sync()).toMatchObject({ sent: 0, received: 0 });
  });

  it('come together again where the database was made anew', async () => {
    const [a, b] = [await machine(), await machine()];
    await keep(a, '甲');
    await a.sync();
    await b.sync();
    await couch.send('DELETE', `/${database}`);
    await couch.send('PUT', `/${database}`);
    await keep(b, '乙');
    await b.sync();
    await a.sync();
    await b.sync();
    for (const one of [a, b])
      expect((await allSnippets(one.store)).map(({ note }) => note).sort()).toEqual(['乙', '甲']);
    const fresh = await machine();
    await fresh.sync();
    expect(await allSnippets(fresh.store)).toHaveLength(2);
  });

  it('take a wiped store for an empty one, and not for a thousand deletions', async () => {
    const [a, b] = [await machine(), await machine()];
    await keep(a, '甲');
    await a.sync();
    await b.sync();
    await wipeStore(b.store);
    await b.sync();
    await a.sync();
    for (const one of [a, b]) expect((await allSnippets(one.store)).map(({ note }) => note)).toEqual(['甲']);
  });
});

describe('what goes along by choice', () => {
  const address = 'https://example.gov.cn/a.html';
  const report: StoredReport = {
    ...{ format: 1, id: address, address, canonicalAddress: address, identity: townReport },
    ...{
      placeKey: 'yunting',
      firstOpenedAt: '2026-03-02T09:20:00+08:00',
      openedAt: '2026-03-02T09:20:00+08:00',
    },
    ...{ bodyHash: 'd'.repeat(64), normaliser: 2, figures: [] },
  };

  it('goes where it was chosen, and comes where it is chosen later', async () => {
    const [a, b] = [await machine(), await machine()];
    await rememberReport(a.store, report);
    await savePastReport(a.store, keptPast({ id: address }));
    await saveVerdict(a.store, { address, verdict: 'report' });
    await a.sync({ choices: [] });
    expect(
      couch.requests.filter(({ method, path }) => method === 'POST' && path.includes('_bulk_docs')),
    ).toEqual([]);
    await a.sync();
    await b.sync({ choices: [] });
    expect(await openedReports(b.store)).toEqual([]);
    await b.sync();
    expect(await openedReports(b.store)).toEqual(await openedReports(a.store));
    expect(await b.store.pastTexts.toArray()).toEqual(await a.store.pastTexts.toArray());
    expect(await allVerdicts(b.store)).toEqual(await allVerdicts(a.store));
  });

  it('stays forgotten where it was forgotten, until it is opened again', async () => {
    const [a, b] = [await machine(), await machine()];
    await rememberReport(a.store, report);
    await a.sync();
    await b.sync();
    await forgetReport(b.store, address);
    await b.sync();
    await a.sync();
    await b.sync();
    for (const one of [a, b]) expect(await openedReports(one.store)).toEqual([]);
    const again = { ...report, openedAt: new Date(Date.now() + 1000).toISOString() };
    await rememberReport(a.store, again);
    await a.sync();
    await b.sync();
    for (const one of [a, b]) expect(await openedReports(one.store)).toHaveLength(1);
  });
});

describe('what the server answers', () => {
  const failing = async (
    answer: { status: number; body?: string; headers?: Record<string, string> } | null,
  ) => {
    const one = await machine();
    couch.instead = () => answer && { body: '{"error":"x"}', ...answer };
    return one.sync({ patience: 300 }).then(
      () => 'no problem',
      (error: unknown) => syncProblemCode(error),
    );
  };
  afterEach(() => {
    couch.instead = () => null;
    couch.mishap = () => 'none';
  });

  it.each([
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'no-database'],
    [409, 'conflict'],
    [507, 'server-full'],
    [502, 'server-error'],
  ])('%i is told as %s', async (status, code) => expect(await failing({ status })).toBe(code));

  it('is no CouchDB’s, leads elsewhere, or does not come', async () => {
    expect(await failing({ status: 200, body: '<html>登录</html>' })).toBe('not-couchdb');
    expect(await failing({ status: 200, body: '{"hello":"world"}' })).toBe('not-couchdb');
    expect(await failing({ status: 302, headers: { Location: 'https://example.org/' } })).toBe('redirected');
    couch.mishap = () => 'cut-before';
    expect(await failing(null)).toBe('unreachable');
    couch.mishap = () => 'cut-after';
    expect(await failing(null)).toBe('unreachable');
    // The server speaks no TLS: of an https address nobody knows whether it is that or the certificate.
    const wish = { authorization: null, ask: fetch, signal: new AbortController().signal };
    const secure = openServer({ ...wish, url: `${couch.address.replace('http:', 'https:')}/zbt` });
    await expect(secure.look()).rejects.toMatchObject({ code: 'untrusted-or-unreachable' });
  });

  it('takes too long', async () => {
    const one = await machine();
    const ask: typeof fetch = (_url, options) =>
      new Promise((_done, fail) => options!.signal!.addEventListener('abort', () => fail(new Error('late'))));
    await expect(one.sync({ ask, patience: 30 })).rejects.toMatchObject({ code: 'timeout' });
    const stop = new AbortController();
    stop.abort();
    await expect(one.sync({ signal: stop.signal })).rejects.toMatchObject({ code: 'stopped' });
  });

  it('finds one text too large, and the rest goes', async () => {
    const [a, b] = [await machine(), await machine()];
    await keep(a, '小', '短');
    await keep(a, '大', '长'.repeat(5000));
    couch.instead = (request) =>
      Number(request.headers['content-length'] ?? 0) > 12_000 && request.method === 'POST'
        ? { status: 413, body: 'too large' }
        : null;
    expect(await a.sync()).toMatchObject({ tooLarge: 1 });
    await b.sync();
    expect(await allSnippets(b.store)).toHaveLength(2);
    expect(await b.store.texts.count()).toBe(1);
  });

  it('says that this clock is hours off', async () => {
    const one = await machine();
    couch.instead = (request) =>
      request.url === `/${database}`
        ? {
            status: 200,
            body: JSON.stringify({ db_name: database, update_seq: 0 }),
            headers: { Date: new Date(Date.now() - 3 * 3_600_000).toUTCString() },
          }
        : null;
    const { ahead } = await one.sync();
    expect(ahead! / 3_600_000).toBeCloseTo(3, 1);
  });

  it('is of a later extension: nothing of it is passed over', async () => {
    const [a, b] = [await machine(), await machine()];
    await keep(a, '甲');
    await a.sync();
    const { rows } = (await couch.send('GET', `/${database}/_all_docs?include_docs=true`)) as {
      rows: { doc: { _id: string; version: number } }[];
    };
    const { doc } = rows.find(({ doc: { _id } }) => _id.startsWith('state:snippets'))!;
    await couch.send('PUT', `/${database}/${encodeURIComponent(doc._id)}`, { ...doc, version: 99 });
    await expect(b.sync()).rejects.toMatchObject({ code: 'newer-version' });
    expect(await allSnippets(b.store)).toEqual([]);
    await couch.send('PUT', `/${database}/${encodeURIComponent(doc._id)}`, {
      ...doc,
      _rev: ((await couch.send('GET', `/${database}/${encodeURIComponent(doc._id)}`)) as { _rev: string })
        ._rev,
    });
    await b.sync();
    expect(await allSnippets(b.store)).toHaveLength(1);
  });

  it('holds documents that are none of ours, or damaged, which hide no other', async () => {
    const [a, b] = [await machine(), await machine()];
    await keep(a, '甲');
    await a.sync();
    const hash = 'b'.repeat(64);
    await couch.send('POST', `/${database}/_bulk_docs`, {
      docs: [
        { _id: 'todo', text: '别人的' },
        {
          _id: `text:${hash}`,
          version: 6,
          row: {
            format: 1,
            hash,
            normaliser: 1,
            text: '冒充',
            address: null,
            keptAt: '2026-03-03T08:00:00Z',
          },
        },
        { _id: `state:snippets:${hash}:m`, version: 6, key: 'x', row: { note: 3 }, grave: null, gone: null },
        {
          _id: `state:ownTerms:${hash}:m`,
          version: 6,
          key: 'own:x',
          row: { term: '' },
          grave: null,
          gone: null,
        },
        { _id: `state:corrections:${hash}:m`, version: 'x' },
      ],
    });
    expect(await b.sync()).toMatchObject({ unreadable: 4 });
    expect(await allSnippets(b.store)).toHaveLength(1);
    expect(await b.store.texts.get(hash)).toBeUndefined();
  });
});

describe('the name and the password', () => {
  it('are in a header of each request and in nothing else', async () => {
    const [a, b] = [await machine(), await machine()];
    await keep(a, '甲');
    const secret = 'Basic c2VjcmV0LW5hbWU6c2VjcmV0LXdvcmQ=';
    await a.sync({ authorization: secret });
    expect(couch.requests.length).toBeGreaterThan(5);
    for (const { authorization, path, body } of couch.requests) {
      expect(authorization).toBe(secret);
      expect(`${path} ${body}`).not.toContain('c2VjcmV0');
    }
    await b.sync({ authorization: secret });
    const held = JSON.stringify([await b.store.meta.toArray(), await b.store.synced.toArray()]);
    expect(held).not.toContain('c2VjcmV0');
    couch.instead = () => ({ status: 401, body: '{}' });
    const error: unknown = await b.sync({ authorization: secret }).catch((thrown: unknown) => thrown);
    couch.instead = () => null;
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain('c2VjcmV0');
  });
});

describe('name and password', () => {
  it('are in no backup', async () => {
    const { store } = await machine();
    const credentials = { name: '读者', password: 'geheim-1', token: '' };
    await saveCredentials(store, credentials);
    expect(await readCredentials(store)).toEqual(credentials);
    const facts = { madeAt: '2026-11-26T08:00:00+08:00', appVersion: '0.1.0', settings: {}, withFiles: true };
    expect(exportJson(await readBackup(store, facts))).not.toContain('geheim-1');
    expect(JSON.stringify(await damagedRows(store))).not.toContain('geheim-1');
    await saveCredentials(store, null);
    expect(JSON.stringify(await store.meta.toArray())).not.toContain('geheim-1');
  });
});

/** A CouchDB of its own that the machine of the test names: `http://name:password@host:port`. */
const real = process.env.COUCHDB_URL ? new URL(process.env.COUCHDB_URL) : null;

describe.skipIf(!real)('a CouchDB at COUCHDB_URL', () => {
  it('brings two machines into step', async () => {
    const login = {
      name: decodeURIComponent(real!.username),
      password: decodeURIComponent(real!.password),
      token: '',
    };
    const server = {
      authorization: authorization(login),
      url: `${real!.origin}/zbt-test-${crypto.randomUUID()}`,
    };
    const open = () => openServer({ ...server, ask: fetch, signal: new AbortController().signal });
    await open().create();
    try {
      const [a, b] = [await machine(), await machine()];
      const { id } = await keep(a, '甲');
      const sync = ({ store }: SyncMachine) =>
        replicate({
          ...{ local: syncedStore(store), server: open(), choices: syncChoices },
          ...{ signal: new AbortController().signal, newToken: () => crypto.randomUUID() },
        });
      await sync(a);
      await sync(b);
      await write(a, id, '甲写的');
      await write(b, id, '乙写的');
      for (const one of [a, b, a]) await sync(one);
      expect(await allSnippets(b.store)).toEqual(await allSnippets(a.store));
      expect((await allSnippets(a.store))[0]!.others).toHaveLength(1);
    } finally {
      await fetch(server.url, { method: 'DELETE', headers: { Authorization: server.authorization! } });
    }
  });
});

describe('three machines in a storm (seeded sample of 150 edits, 42 kills, 15 cuts)', () => {
  it.each([1, 2, 3])('lose nothing and end with the same, seed %i', async (seed) => {
    const storm = { machines: 3, edits: 50, kills: 14, cuts: 5 };
    const after = await weather(couch, seeded(seed), storm);
    for (const one of after.stores) expect(one).toBe(after.stores[0]);
    for (const held of after.heldIds) expect([...after.kept].filter((id) => !held.has(id))).toEqual([]);
    for (const held of after.heldNotes) expect(after.notes.filter(({ note }) => !held.has(note))).toEqual([]);
    expect(after.idle).toBeLessThan(8);
    expect([after.killed, after.cut]).toEqual([storm.kills, storm.cuts]);
  });
});
