import { describe, expect, it } from 'vitest';
import { recordsVersion } from '../../../lib/records/register.ts';
import { docId, hashText } from '../../../lib/sync/documents.ts';
import { replicate, type SyncReport } from '../../../lib/sync/engine.ts';
import { type SyncChoice, syncChoices } from '../../../lib/sync/lists.ts';
import { syncProblemCode } from '../../../lib/sync/problem.ts';
import {
  type MadeLocal,
  type MadeServer,
  madeHash,
  madeLocal,
  madeOutgoing,
  madeServer,
  madeState,
} from '../../helpers/made-sync.ts';

let tokens = 0;
const run = (
  local: MadeLocal,
  server: MadeServer,
  more: { choices?: readonly SyncChoice[]; signal?: AbortSignal; onProgress?(report: SyncReport): void } = {},
) =>
  replicate({
    local,
    server,
    ...{ choices: syncChoices, signal: new AbortController().signal },
    newToken() {
      tokens += 1;
      return `token-${tokens}`;
    },
    ...more,
  });
const codeOf = (work: Promise<unknown>) => work.then(() => null, syncProblemCode);
const textDoc = async (words: string) => {
  const hash = await hashText(words);
  const row = {
    format: 1,
    hash,
    normaliser: 1,
    text: words,
    address: null,
    keptAt: '2026-03-03T08:00:00+08:00',
  };
  return { _id: docId({ kind: 'text', hash }), version: recordsVersion, row };
};

describe('a run', () => {
  it('sends what is new here and says how much', async () => {
    const [local, server] = [madeLocal(), madeServer()];
    local.queue = [madeOutgoing(1), madeOutgoing(2)];
    const shown: number[] = [];
    expect(await run(local, server, { onProgress: ({ sent }) => shown.push(sent) })).toEqual({
      ...{ received: 0, sent: 2, unreadable: 0, tooLarge: 0, ahead: 250 },
    });
    expect([...server.stored.keys()]).toEqual([madeOutgoing(1).state!._id, madeOutgoing(2).state!._id]);
    expect(shown).toContain(2);
    expect(local.sent.map(({ rev }) => rev)).toEqual(['1-r', '2-r']);
  });

  it('looks again until a round finds nothing to do', async () => {
    const [local, server] = [madeLocal(), madeServer()];
    local.queue = [madeOutgoing(1)];
    await run(local, server);
    expect(server.asked.filter(([what]) => what === 'changes')).toHaveLength(2);
    server.asked.length = 0;
    await run(local, server);
    expect(server.asked.filter(([what]) => what === 'changes')).toHaveLength(1);
  });

  it('takes none of its own states for news: neither those of this run nor those it knows', async () => {
    const [local, server] = [madeLocal(), madeServer()];
    local.queue = [madeOutgoing(1)];
    await run(local, server);
    expect(local.arrived).toEqual([]);
    server.tokens.clear();
    await run(local, server);
    expect(local.arrived).toEqual([]);
    // A revision that is not known here came by a sending whose answer was lost.
    server.put(madeState(1, { machine: 'machine-1' }) as never);
    await run(local, server);
    expect(local.arrived).toMatchObject([{ kind: 'state', ownRev: '2-r' }]);
  });

  it('sends what never changes before the state that speaks of it', async () => {
    const [local, server] = [madeLocal(), madeServer()];
    const content = { _id: docId({ kind: 'snippet', hash: madeHash(1) }), version: recordsVersion, row: {} };
    local.queue = [
      madeOutgoing(1, {
        list: 'snippets',
        content,
        state: madeState(1, { list: 'snippets', machine: 'machine-1' }),
      }),
    ];
    await run(local, server);
    expect([...server.stored.keys()].map((id) => id.slice(0, 8))).toEqual(['snippet:', 'state:sn']);
  });

  it('notes what has no state as sent, without a revision', async () => {
    const [local, server] = [madeLocal(), madeServer()];
    const content = await textDoc('正文');
    local.queue = [madeOutgoing(1, { list: 'texts', content, state: null })];
    expect(await run(local, server)).toMatchObject({ sent: 1 });
    expect(local.sent).toMatchObject([{ rev: null }]);
    expect([...server.stored.keys()]).toEqual([content._id]);
  });

  it('parts what is heavier than one request', async () => {
    const [local, server] = [madeLocal(), madeServer()];
    const heavy = (n: number, size: number) =>
      madeOutgoing(n, { state: madeState(n, { machine: 'machine-1', row: { words: '字'.repeat(size) } }) });
    local.queue = [
      heavy(1, 400_000),
      heavy(2, 400_000),
      heavy(3, 400_000),
      heavy(4, 1_200_000),
      heavy(5, 10),
    ];
    await run(local, server);
    expect(server.asked.filter(([what]) => what === 'write').map(([, many]) => many)).toEqual([2, 1, 1, 1]);
  });

  it('holds a million characters in one request, and not one more', async () => {
    const sizeOf = (words: string) =>
      JSON.stringify(madeState(1, { machine: 'machine-1', row: { words } })).length;
    const half = 'a'.repeat(500_000 - sizeOf(''));
    for (const [words, pieces] of [
      [half, [2]],
      [`${half}a`, [1, 1]],
    ] as const) {
      const [local, server] = [madeLocal(), madeServer()];
      const of = (n: number, said: string) =>
        madeOutgoing(n, { state: madeState(n, { machine: 'machine-1', row: { words: said } }) });
      local.queue = [of(1, half), of(2, words)];
      await run(local, server);
      expect(server.asked.filter(([what]) => what === 'write').map(([, many]) => many)).toEqual(pieces);
    }
  });

  it('halves what is too large until one is left, tries that no more, and says how many', async () => {
    const [local, server] = [madeLocal(), madeServer()];
    server.most = 900;
    const large = madeOutgoing(3, {
      state: madeState(3, { machine: 'machine-1', row: { words: '字'.repeat(900) } }),
    });
    local.queue = [madeOutgoing(1), madeOutgoing(2), large, madeOutgoing(4)];
    expect(await run(local, server)).toMatchObject({ sent: 3, tooLarge: 1 });
    expect(server.stored.size).toBe(3);
    expect(local.queue).toEqual([large]);
  });

  it('meets its own document where another revision stands there', async () => {
    const [local, server] = [madeLocal(), madeServer()];
    server.put(madeState(1, { machine: 'machine-1' }) as never);
    local.saved = [
      {
        server: server.url,
        since: 1,
        lists: [
          ...['texts', 'snippets', 'ownTerms', 'corrections', 'addressVerdicts', 'reports', 'pastReports'],
        ] as never,
        token: 't',
        nextToken: null,
      },
    ];
    server.tokens.set('zhengbaotong-machine-1', 't');
    local.queue = [madeOutgoing(1)];
    const apply = local.apply;
    local.apply = async (arrivals, since) => {
      if (since === null) local.queue = [];
      return apply(arrivals, since);
    };
    expect(await run(local, server)).toMatchObject({ received: 1, sent: 0 });
    expect(local.arrived).toMatchObject([{ ownRev: '1-r' }]);
    expect(local.noted[0]).toBeNull();
  });

  it('ends where others write all the time', async () => {
    const [local, server] = [madeLocal(), madeServer()];
    let n = 0;
    const changes = server.changes;
    server.changes = (since, limit) => {
      n += 1;
      server.put(madeState(n) as never);
      return changes(since, limit);
    };
    expect(await codeOf(run(local, server))).toBe('unsettled');
    expect(n).toBe(12);
  });

  it('ends at once where the reader stops it', async () => {
    const [local, server] = [madeLocal(), madeServer()];
    local.queue = [madeOutgoing(1)];
    const stop = new AbortController();
    stop.abort();
    expect(await codeOf(run(local, server, { signal: stop.signal }))).toBe('stopped');
    expect(server.stored.size).toBe(0);
    const later = new AbortController();
    const docs = server.docs;
    server.docs = (ids) => {
      later.abort();
      return docs(ids);
    };
    server.put(madeState(2) as never);
    expect(await codeOf(run(local, server, { signal: later.signal }))).toBe('stopped');
    expect(local.arrived).toEqual([]);
  });
});

describe('what comes', () => {
  it('are states of other machines, of lists that are let along alone', async () => {
    const [local, server] = [madeLocal(), madeServer()];
    server.put(madeState(1) as never);
    server.put(madeState(2, { list: 'reports' }) as never);
    server.put({ _id: '_design/other' });
    server.put({ _id: 'state:ownTerms:short:machine-2' });
    expect(await run(local, server, { choices: ['ownTerms'] })).toMatchObject({ received: 1, unreadable: 0 });
    expect(local.arrived).toMatchObject([
      { list: 'ownTerms', ownRev: null, content: null, hash: madeHash(1) },
    ]);
    expect(local.noted).toEqual([4]);
  });

  it('comes in looks of a hundred, each noted with what it brings', async () => {
    const [local, server] = [madeLocal(), madeServer()];
    for (let n = 1; n <= 250; n += 1)
      server.put(madeState(n, n > 100 && n <= 200 ? { machine: 'machine-1' } : {}) as never);
    for (const { _rev } of server.stored.values()) local.revs.add(_rev);
    expect(await run(local, server)).toMatchObject({ received: 150 });
    expect(server.asked.filter(([what]) => what === 'changes').map(([, since]) => since)).toEqual([
      0, 100, 200, 250,
    ]);
    expect(local.noted).toEqual([100, 250]);
  });

  it('notes how far it looked where the last look brings nothing', async () => {
    const [local, server] = [madeLocal(), madeServer()];
    server.put({ _id: '_design/other' });
    await run(local, server);
    expect(local.noted).toEqual([1]);
    await run(madeLocal(), madeServer());
    local.noted.length = 0;
    await run(local, madeServer());
    expect(local.noted).toEqual([]);
  });

  it('asks for large records ten at a time, for small ones a hundred', async () => {
    const [local, server] = [madeLocal(), madeServer()];
    for (let n = 1; n <= 12; n += 1)
      server.put(madeState(n, { list: n % 2 ? 'reports' : 'pastReports' }) as never);
    for (let n = 13; n <= 40; n += 1) server.put(madeState(n) as never);
    await run(local, server);
    expect(server.asked.filter(([what, many]) => what === 'docs' && many).map(([, many]) => many)).toEqual([
      28, 10, 2,
    ]);
    expect(local.arrived).toHaveLength(40);
  });

  it('brings what a snippet quotes, where that is not here', async () => {
    const [local, server] = [madeLocal(), madeServer()];
    for (const n of [1, 2, 3]) {
      server.put({ _id: docId({ kind: 'snippet', hash: madeHash(n) }), version: recordsVersion, row: { n } });
      const grave = { revision: 1, changedAt: '2026-03-03T08:00:00+08:00', machine: 'machine-2', seen: {} };
      server.put(madeState(n, { list: 'snippets', ...(n === 3 ? { row: null, grave } : {}) }) as never);
    }
    local.contents.add(madeHash(2));
    await run(local, server);
    expect(local.arrived.map((one) => one.kind === 'state' && one.content?.row)).toEqual([
      { n: 1 },
      undefined,
      undefined,
    ]);
  });

  it('believes a text under its own hash alone, and counts the rest', async () => {
    const [local, server] = [madeLocal(), madeServer()];
    const [good, held, odd] = await Promise.all(['甲', '乙', '丙'].map(textDoc));
    for (const doc of [good!, held!, { ...odd!, row: { ...odd!.row, text: '丁' } }]) server.put(doc);
    server.put({ _id: docId({ kind: 'text', hash: madeHash(9) }), version: 'one' });
    local.texts.add(await hashText('乙'));
    expect(await run(local, server)).toMatchObject({ received: 1, unreadable: 2 });
    expect(local.arrived).toMatchObject([{ kind: 'text', hash: await hashText('甲') }]);
    const without = madeLocal();
    await run(without, server, { choices: [] });
    expect(without.arrived).toEqual([]);
  });

  it('takes no document that answers to another id for the one that it asked for', async () => {
    const [local, server] = [madeLocal(), madeServer()];
    const docs = server.docs;
    server.put(madeState(1) as never);
    server.docs = async (ids) =>
      (await docs(ids)).map((doc) => ({ ...(doc as object), _id: `state:texts:${madeHash(1)}:machine-2` }));
    expect(await run(local, server)).toMatchObject({ received: 0, unreadable: 1 });
    server.docs = async (ids) =>
      (await docs(ids)).map((doc) => ({ ...(doc as object), _id: `snippet:${madeHash(1)}` }));
    expect(await run(madeLocal(), server)).toMatchObject({ received: 0, unreadable: 1 });
  });

  it('counts what has another form, and what the store could not read', async () => {
    const [local, server] = [madeLocal(), madeServer()];
    server.put({ ...madeState(1), gone: 'yesterday' } as never);
    server.put(madeState(2, { key: 'odd' }) as never);
    expect(await run(local, server)).toMatchObject({ received: 0, unreadable: 2 });
  });

  it.each(['state', 'text', 'snippet'] as const)('stops at a %s of a later version', async (kind) => {
    const [local, server] = [madeLocal(), madeServer()];
    const later = { version: recordsVersion + 1 };
    if (kind === 'state') server.put(madeState(1, later) as never);
    if (kind === 'text') server.put({ ...(await textDoc('甲')), ...later });
    if (kind === 'snippet') {
      server.put({ _id: docId({ kind: 'snippet', hash: madeHash(1) }), row: {}, ...later });
      server.put(madeState(1, { list: 'snippets' }) as never);
    }
    expect(await codeOf(run(local, server))).toBe('newer-version');
    expect(local.arrived).toEqual([]);
  });
});

describe('the database that was left', () => {
  it('is told by its token: there, it goes on where it was', async () => {
    const [local, server] = [madeLocal(), madeServer()];
    server.put(madeState(1) as never);
    await run(local, server);
    expect(local.saved.at(-1)).toMatchObject({ server: server.url, since: 0, nextToken: null });
    local.saved.push({ ...local.saved.at(-1)!, since: 1 });
    server.asked.length = 0;
    await run(local, server);
    expect(server.asked[0]).toEqual(['changes', 1]);
    expect(local.forgotten).toBe(1);
    expect(server.tokens.get('zhengbaotong-machine-1')).toBe(local.saved.at(-1)!.token);
  });

  it.each([
    ['made anew', (_: MadeLocal, server: MadeServer) => server.tokens.clear()],
    [
      'put back',
      (_: MadeLocal, server: MadeServer) => server.tokens.set('zhengbaotong-machine-1', 'earlier'),
    ],
    [
      'another',
      (local: MadeLocal) =>
        local.saved.push({ ...local.saved.at(-1)!, server: 'https://other.example.org/zbt' }),
    ],
  ])('is looked at from its beginning where it is %s', async (_, change) => {
    const [local, server] = [madeLocal(), madeServer()];
    await run(local, server);
    local.saved.push({ ...local.saved.at(-1)!, since: 7 });
    change(local, server);
    server.asked.length = 0;
    await run(local, server);
    expect([local.forgotten, server.asked[0]]).toEqual([2, ['changes', 0]]);
  });

  it('is known by the token that was being written, too', async () => {
    const [local, server] = [madeLocal(), madeServer()];
    await run(local, server);
    const peer = local.saved.at(-1)!;
    local.saved.push({ ...peer, since: 7, token: 'before', nextToken: peer.token });
    server.asked.length = 0;
    await run(local, server);
    expect([local.forgotten, server.asked[0]]).toEqual([1, ['changes', 7]]);
  });

  it('is looked at again where a list is newly let along, and keeps what was noted of it', async () => {
    const [local, server] = [madeLocal(), madeServer()];
    await run(local, server, { choices: ['texts'] });
    local.saved.push({ ...local.saved.at(-1)!, since: 7 });
    server.asked.length = 0;
    await run(local, server, { choices: ['texts', 'reports'] });
    expect([local.forgotten, server.asked[0]]).toEqual([1, ['changes', 0]]);
    expect(local.saved.at(-1)!.lists).toContain('reports');
  });
});
