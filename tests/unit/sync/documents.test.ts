import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stable } from '../../../lib/records/same-content.ts';
import { databaseUrl, dataForServer, isSameServer } from '../../../lib/sync/address.ts';
import {
  coreOf,
  docId,
  parseDocId,
  readContentDoc,
  readStateDoc,
  rootIdOf,
  twinIdOf,
} from '../../../lib/sync/documents.ts';
import { fingerprint } from '../../../lib/sync/fingerprint.ts';
import {
  chosenLists,
  isOpenedList,
  isSyncedList,
  isWordsList,
  type SyncChoice,
  syncChoices,
} from '../../../lib/sync/lists.ts';
import { problemOfStatus, SyncProblem, syncProblemCode } from '../../../lib/sync/problem.ts';
import { keptSnippet } from '../../helpers/kept-snippet.ts';
import { madeHash, madeState } from '../../helpers/made-sync.ts';

describe('an id', () => {
  it.each([
    { kind: 'text', hash: madeHash(1) },
    { kind: 'snippet', hash: madeHash(2) },
    { kind: 'state', list: 'pastReports', hash: madeHash(3), machine: 'm:1' },
  ] as const)('is read as it was made: %j', (name) => {
    expect(parseDocId(docId(name))).toEqual(name);
  });

  it.each([
    `text:${madeHash(1)}0`,
    `text:${madeHash(1).slice(1)}`,
    ` text:${madeHash(1)}`,
    `note:${madeHash(1)}`,
    `state:others:${madeHash(1)}:m`,
    `state:ownTerms:${madeHash(1)}:`,
    `state:ownTerms:${madeHash(1)}:${'m'.repeat(101)}`,
    `state:toString:${madeHash(1)}:m`,
  ])('that is none of ours says nothing: %s', (id) => {
    expect(parseDocId(id)).toBeNull();
  });

  it('of a twin leads back to the one it was kept under', () => {
    expect(twinIdOf('abc', madeHash(0xf).replace(/^0{12}/, '123456789abc'))).toBe('abc~123456789abc');
    expect(rootIdOf('abc~123456789abc')).toBe('abc');
    expect(rootIdOf('abc~123456789ab')).toBe('abc~123456789ab');
    expect(rootIdOf('abc')).toBe('abc');
  });
});

describe('a document', () => {
  const state = { ...madeState(1), _rev: '1-a' };
  it('is read in its form alone', () => {
    expect(readStateDoc(state)).toEqual(state);
    expect(readContentDoc({ _id: 'a', version: 1, row: { n: 1 } })).toEqual({
      _id: 'a',
      version: 1,
      row: { n: 1 },
    });
  });

  it.each([
    { _rev: undefined },
    { version: '1' },
    { key: '' },
    { key: 'k'.repeat(10_001) },
    { row: 'row' },
    { grave: { revision: 1 } },
    { gone: 'yesterday' },
  ])('is none with %j', (fields) => {
    expect(readStateDoc({ ...state, ...fields })).toBeNull();
    expect(readContentDoc({ _id: 'a', version: 1, row: null })).toBeNull();
  });

  it('of a snippet is told from others by what is never changed', () => {
    const snippet = keptSnippet();
    expect(coreOf({ ...snippet, note: '别的', tags: ['甲'], id: `${snippet.id}~123456789abc` })).toBe(
      coreOf(snippet),
    );
    const { anchor } = snippet;
    for (const other of [
      { id: 'other' },
      { kind: 'term' as const },
      { quote: '3家' },
      { sentence: '别的。' },
      { canonicalAddress: 'https://example.gov.cn/2.html' },
      { bodyHash: 'b'.repeat(64) },
      { keptAt: '2026-03-02T09:16:00+08:00' },
      { anchor: { ...anchor, start: 8 } },
      { anchor: { ...anchor, end: 14 } },
    ])
      expect(coreOf({ ...snippet, ...other })).not.toBe(coreOf(snippet));
  });
});

describe('a fingerprint', () => {
  it('is equal for equal values, whatever the order of their fields', () => {
    expect(fingerprint({ a: 1, b: [1, 2] })).toBe(fingerprint({ b: [1, 2], a: 1 }));
    expect(fingerprint({ a: 1, b: [1, 2] })).not.toBe(fingerprint({ a: 1, b: [2, 1] }));
  });

  // Marks that machines have kept are compared with those made anew: cyrb53 with seed 0, as its author publishes it.
  it.each([
    ['a', '"a"'],
    ['报告', '"报告"'],
    [[1, 2], '[1,2]'],
  ])('of %j stays what it was', (value, words) => {
    expect(stable(value)).toBe(words);
    expect(fingerprint(value)).toBe(`${cyrb53(words).toString(36)}.${words.length.toString(36)}`);
  });

  it('differs for values that differ', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.string(), { minLength: 2, maxLength: 40 }),
        (all) => new Set(all.map(fingerprint)).size === all.length,
      ),
    );
  });
});

/** cyrb53 as published (bryc, public domain), with seed 0. */
function cyrb53(words: string): number {
  let [h1, h2] = [0xdeadbeef, 0x41c6ce57];
  for (const unit of Array.from({ length: words.length }, (_, i) => words.charCodeAt(i))) {
    h1 = Math.imul(h1 ^ unit, 2654435761);
    h2 = Math.imul(h2 ^ unit, 1597334677);
  }
  h1 = Math.imul(h1 ^ (h1 >>> 16), 2246822507);
  h1 ^= Math.imul(h2 ^ (h2 >>> 13), 3266489909);
  h2 = Math.imul(h2 ^ (h2 >>> 16), 2246822507);
  h2 ^= Math.imul(h1 ^ (h1 >>> 13), 3266489909);
  return 4294967296 * (2097151 & h2) + (h1 >>> 0);
}

/** What goes along by each choice. */
const ownLists: Record<SyncChoice, string[]> = {
  texts: ['texts'],
  corrections: ['corrections', 'addressVerdicts'],
  ownTerms: ['ownTerms'],
  reports: ['reports'],
  pastReports: ['pastReports'],
};

describe('lists', () => {
  it('are let along one by one', () => {
    expect(chosenLists(syncChoices)).toHaveLength(7);
    for (const left of syncChoices) {
      const lists = chosenLists(syncChoices.filter((choice) => choice !== left));
      expect(lists).toEqual(chosenLists(syncChoices).filter((list) => !ownLists[left].includes(list)));
    }
  });

  it('go along by the reader’s choice, snippets always, each after what it needs', () => {
    expect(chosenLists([])).toEqual(['snippets']);
    expect(chosenLists(['pastReports', 'texts'])).toEqual(['texts', 'snippets', 'pastReports']);
    expect(chosenLists(['corrections', 'ownTerms', 'reports'])).toEqual([
      ...['snippets', 'ownTerms', 'corrections', 'addressVerdicts', 'reports'],
    ]);
  });

  it.each([
    ['texts', false, false],
    ['snippets', true, false],
    ['ownTerms', true, false],
    ['addressVerdicts', true, false],
    ['reports', false, true],
    ['pastReports', false, true],
  ] as const)('%s travel their own way', (name, words, opened) => {
    expect([isSyncedList(name), isWordsList(name), isOpenedList(name)]).toEqual([true, words, opened]);
    expect(isSyncedList('trash')).toBe(false);
  });
});

describe('a status', () => {
  it.each([
    [299, 'not-couchdb'],
    [300, 'redirected'],
    [399, 'redirected'],
    [400, 'not-couchdb'],
    [401, 'unauthorized'],
    [403, 'forbidden'],
    [404, 'no-database'],
    [408, 'timeout'],
    [409, 'conflict'],
    [412, 'conflict'],
    [413, 'too-large'],
    [499, 'not-couchdb'],
    [500, 'server-error'],
    [504, 'timeout'],
    [507, 'server-full'],
    [599, 'server-error'],
  ])('of %d is %s', (status, code) => expect(problemOfStatus(status, '').code).toBe(code));

  it.each(['{"error":"ENOSPC"}', 'No space left on device', 'disk full', 'the disk is full'])(
    'of 500 that says %s is a full server',
    (body) => expect(problemOfStatus(500, body).code).toBe('server-full'),
  );

  it('is no problem of ours where something else was thrown', () => {
    expect(syncProblemCode(new Error('busy'))).toBeNull();
    expect(String(new SyncProblem('busy'))).toBe('SyncProblem: busy');
  });
});

describe('an address without encryption', () => {
  const isTaken = (host: string) => {
    try {
      return databaseUrl({ address: `http://${host}:5984`, database: 'zbt' }) !== '';
    } catch {
      return false;
    }
  };
  it.each([
    ...[
      'localhost',
      'a.localhost',
      'nas.local',
      'nas.home.arpa',
      '[::1]',
      '[fc00::1]',
      '[fe80::1]',
      '[febf::1]',
    ],
    ...['10.0.0.1', '127.1.2.3', '172.16.0.1', '172.31.255.1', '192.168.0.1', '169.254.1.1'],
  ])('is taken where it is near: %s', (host) => expect(isTaken(host)).toBe(true));
  it.each([
    ...[
      'local',
      'nas.example.local.org',
      'home.arpa.org',
      '[::2]',
      '[fb00::1]',
      '[fec0::1]',
      '[2001:db8::1]',
    ],
    ...['11.0.0.1', '126.0.0.1', '128.0.0.1', '172.15.0.1', '172.32.0.1', '192.167.0.1', '192.169.0.1'],
    ...['169.253.1.1', '169.255.1.1', '191.168.0.1', '168.254.1.1', '171.16.0.1', '173.20.0.1'],
  ])('is refused where it is not: %s', (host) => expect(isTaken(host)).toBe(false));

  it('sends what Firefox asks the reader for by these names', () => {
    expect(dataForServer).toEqual(['websiteContent', 'browsingActivity', 'authenticationInfo']);
  });

  it.each([
    ['https://a.org', ' https://a.org/path ', true],
    ['https://a.org', 'http://a.org', false],
    ['https://a.org', 'https://a.org:8443', false],
    ['https://a.org', 'none', false],
    ['none', 'none', false],
  ])('%s and %s are one server: %s', (one, other, same) => expect(isSameServer(one, other)).toBe(same));

  it.each([
    ['a'.repeat(201), true],
    ['a'.repeat(202), false],
    ['a1_$()+/-', true],
    ['1a', false],
  ])('names a database that CouchDB can have: %s', (database, fits) => {
    const url = () => databaseUrl({ address: 'https://a.org', database });
    if (fits) expect(url()).toBe(`https://a.org/${encodeURIComponent(database)}`);
    else expect(url).toThrow('bad-address');
  });
});
