import { describe, expect, it } from 'vitest';
import { SyncProblem, syncProblemCode } from '../../../lib/sync/problem.ts';
import { openServer } from '../../../lib/sync/server.ts';

const url = 'https://couch.example.org/zbt';

/** A server that gives the answers it was given, in their order, and keeps what it was asked. */
function answering(...answers: (Response | (() => Response | Promise<Response>))[]) {
  const asked: { path: string; method: string; body: unknown; headers: Headers; init: RequestInit }[] = [];
  const ask = (async (address: string, init: RequestInit) => {
    const { method = 'GET', body } = init;
    const headers = new Headers(init.headers);
    asked.push({
      path: address.slice(url.length),
      method,
      body: body ? JSON.parse(String(body)) : null,
      headers,
      init,
    });
    const answer = answers[Math.min(asked.length, answers.length) - 1]!;
    return typeof answer === 'function' ? answer() : answer;
  }) as unknown as typeof fetch;
  return { asked, ask };
}
const json = (body: unknown, init?: ResponseInit) => new Response(JSON.stringify(body), init);
const open = (
  ask: typeof fetch,
  more: { authorization?: string | null; signal?: AbortSignal; url?: string; patience?: number } = {},
) => openServer({ url, authorization: null, ask, signal: new AbortController().signal, ...more });
const codeOf = (work: Promise<unknown>) => work.then(() => null, syncProblemCode);

describe('a request', () => {
  it('carries nothing but the reader’s own name, and goes nowhere else', async () => {
    const { ask, asked } = answering(json({ db_name: 'zbt', update_seq: 3 }));
    await open(ask, { authorization: 'Basic eA==' }).look();
    const [{ path, method, headers, init }] = asked as [(typeof asked)[number]];
    expect([path, method, headers.get('Authorization'), headers.get('Accept')]).toEqual([
      '',
      'GET',
      'Basic eA==',
      'application/json',
    ]);
    expect(headers.has('Content-Type')).toBe(false);
    expect(init).toMatchObject({
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      redirect: 'manual',
    });
  });

  it('has no name where none is given, and says that it is JSON where it says something', async () => {
    const { ask, asked } = answering(json({ rows: [] }));
    await open(ask).docs(['a']);
    expect([asked[0]!.headers.has('Authorization'), asked[0]!.headers.get('Content-Type')]).toEqual([
      false,
      'application/json',
    ]);
  });

  it('says by how much this clock is ahead, where the server says its time', async () => {
    const at = new Date(Date.now() - 3_600_000).toUTCString();
    const info = { db_name: 'zbt', update_seq: '3-x' };
    const { ahead } = await open(answering(json(info, { headers: { Date: at } })).ask).look();
    expect(ahead).toBeGreaterThan(3_590_000);
    expect(ahead).toBeLessThan(3_660_000);
    expect(await open(answering(json(info)).ask).look()).toEqual({ ahead: null });
  });
});

describe('an answer', () => {
  it('of changes: ids, revisions, what was deleted, and how far', async () => {
    const results = [
      { id: 'a', changes: [{ rev: '1-a' }, { rev: '1-b' }] },
      { id: 'b', deleted: true, changes: [] },
    ];
    const { ask, asked } = answering(json({ results, last_seq: '9-x' }));
    expect(await open(ask).changes('7-y', 100)).toEqual({
      changes: [
        { id: 'a', deleted: false, rev: '1-a' },
        { id: 'b', deleted: true, rev: '' },
      ],
      since: '9-x',
    });
    expect(asked[0]!.path).toBe('/_changes?since=7-y&limit=100');
  });

  it('of documents: those that are there; none are asked for where none are wanted', async () => {
    const { ask, asked } = answering(json({ rows: [{ doc: { _id: 'a' } }, { doc: null }, {}] }));
    const server = open(ask);
    expect(await server.docs([])).toEqual([]);
    expect(asked).toEqual([]);
    expect(await server.docs(['a', 'b', 'c'])).toEqual([{ _id: 'a' }]);
    expect(asked).toMatchObject([
      { path: '/_all_docs?include_docs=true', method: 'POST', body: { keys: ['a', 'b', 'c'] } },
    ]);
  });

  it('to writing: the revision of each, none for a conflict', async () => {
    const docs = [{ _id: 'a' }, { _id: 'b' }];
    const { ask, asked } = answering(json([{ rev: '1-a' }, { error: 'conflict', reason: 'x' }]));
    expect(await open(ask).write(docs)).toEqual([
      { id: 'a', rev: '1-a' },
      { id: 'b', rev: null },
    ]);
    expect(asked).toMatchObject([{ path: '/_bulk_docs', method: 'POST', body: { docs } }]);
  });

  it.each([
    ['unauthorized', 'unauthorized'],
    ['forbidden', 'forbidden'],
    ['document_too_large', 'too-large'],
    ['too_large', 'too-large'],
    ['internal', 'server-error'],
    ['enospc', 'server-full'],
  ])('that refuses one document (%s) ends the work: %s', async (error, code) => {
    expect(await codeOf(open(answering(json([{ error, reason: 'no' }])).ask).write([{ _id: 'a' }]))).toBe(
      code,
    );
  });

  it('that says less than was asked for is none of CouchDB’s', async () => {
    expect(await codeOf(open(answering(json([])).ask).write([{ _id: 'a' }]))).toBe('not-couchdb');
    expect(await codeOf(open(answering(json({ hello: 1 })).ask).look())).toBe('not-couchdb');
    expect(await codeOf(open(answering(new Response('<html>')).ask).look())).toBe('not-couchdb');
  });

  it('of the local document: its token, none where it is not there', async () => {
    const missing = () => json({ error: 'not_found' }, { status: 404 });
    expect(await open(answering(missing).ask).localToken('m/1')).toBeNull();
    const { ask, asked } = answering(
      json({ _rev: '0-1', token: 't' }),
      json({ _rev: '0-1', token: 't' }),
      json({ ok: true }),
    );
    const server = open(ask);
    expect(await server.localToken('m/1')).toBe('t');
    await server.saveLocalToken('m/1', 'u');
    expect(asked.map(({ path, method, body }) => [path, method, body])).toEqual([
      ['/_local/m%2F1', 'GET', null],
      ['/_local/m%2F1', 'GET', null],
      ['/_local/m%2F1', 'PUT', { token: 'u', _rev: '0-1' }],
    ]);
    const fresh = answering(missing, json({ ok: true }));
    await open(fresh.ask).saveLocalToken('m', 'u');
    expect(fresh.asked[1]).toMatchObject({ method: 'PUT', body: { token: 'u' } });
    expect(await codeOf(open(answering(() => json({}, { status: 401 })).ask).localToken('m'))).toBe(
      'unauthorized',
    );
  });

  it('to making the database', async () => {
    const { ask, asked } = answering(json({ ok: true }));
    await open(ask).create();
    expect(asked).toMatchObject([{ path: '', method: 'PUT' }]);
  });
});

describe('no answer', () => {
  const throws = (error: unknown) =>
    answering(() => {
      throw error;
    }).ask;
  const aborted = () => {
    const stop = new AbortController();
    stop.abort();
    return stop.signal;
  };

  it.each([
    ['untrusted-or-unreachable', throws(new TypeError('x')), {}],
    ['unreachable', throws(new TypeError('x')), { url: 'http://127.0.0.1:5984/zbt' }],
    ['stopped', throws(new TypeError('x')), { signal: aborted() }],
    ['not-allowed', throws(new SyncProblem('not-allowed')), {}],
    [
      'timeout',
      answering(() => new Promise<never>((_, reject) => setTimeout(() => reject(new TypeError('x')), 30)))
        .ask,
      { patience: 1 },
    ],
  ])('is told as %s', async (code, ask, more) => {
    expect(await codeOf(open(ask, more).look())).toBe(code);
  });
});
