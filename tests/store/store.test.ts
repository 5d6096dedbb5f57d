import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { Dexie, liveQuery } from 'dexie';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportJson } from '../../lib/records/backup.ts';
import { parseBackup } from '../../lib/records/import.ts';
import type { Snippet } from '../../lib/records/snippet.ts';
import { allVerdicts, forgetVerdict, saveVerdict, verdictOf } from '../../lib/store/address-verdicts.ts';
import { importBackup, readBackup, wipeStore } from '../../lib/store/backup.ts';
import { correctionsOfReport, deleteCorrection, saveCorrection } from '../../lib/store/corrections.ts';
import { deleteSnippets, restoreSnippets, sweepTexts } from '../../lib/store/delete-snippets.ts';
import { editSnippet, saveChecks, tagSnippets } from '../../lib/store/edit-snippets.ts';
import {
  allSnippets,
  countSnippets,
  keptTextOf,
  listTags,
  recentSnippets,
  searchSnippets,
  snippetsOfAddress,
  snippetsOfBody,
} from '../../lib/store/find-snippets.ts';
import { openStore } from '../../lib/store/open-store.ts';
import { deleteOwnTerm, ownTermEntries, saveOwnTerm } from '../../lib/store/own-terms.ts';
import {
  checkStart,
  currentSentinel,
  isBackupDue,
  noteBackup,
  protectionState,
} from '../../lib/store/protection.ts';
import {
  forgetAllReports,
  forgetReport,
  openedReports,
  rememberReport,
  reportsOfPlace,
} from '../../lib/store/reports.ts';
import { saveSnippet } from '../../lib/store/save-snippet.ts';
import { type Store, storeVersions } from '../../lib/store/schema.ts';
import { StoreError, storeErrorCode } from '../../lib/store/store-error.ts';
import { keptSnippet } from '../helpers/kept-snippet.ts';
import { madeBackup } from '../helpers/made-backup.ts';
import { seeded } from '../helpers/random.ts';

const at = '2026-03-03T08:00:00+08:00';
const text = {
  format: 1 as const,
  hash: 'a'.repeat(64),
  normaliser: 1,
  text: '正文',
  address: null,
  keptAt: at,
};
let store: Store;
let count = 0;
let ids = 0;
const newId = () => {
  ids += 1;
  return `new-${ids}`;
};

beforeEach(async () => {
  count += 1;
  store = await openStore({ name: `test-${count}` });
});
afterEach(() => store.close());

const keep = async (fields: Partial<Snippet> = {}) => {
  const snippet = keptSnippet(fields);
  await saveSnippet(store, { snippet, text: { ...text, hash: snippet.bodyHash } });
  return snippet;
};
const code = (work: Promise<unknown>) => work.then(() => 'no error', storeErrorCode);

describe('keeping', () => {
  it('is there after the store is closed and opened again, with the text once', async () => {
    const snippet = await keep();
    await keep();
    store.close();
    store = await openStore({ name: `test-${count}` });
    expect(await store.snippets.get(snippet.id)).toEqual(snippet);
    expect(await store.texts.count()).toBe(1);
    expect(await keptTextOf(store, snippet.bodyHash)).toEqual(text);
  });

  it('asks for strict durability', async () => {
    expect(store._options.chromeTransactionDurability).toBe('strict');
  });

  it('twice is once, and never writes over something else', async () => {
    const snippet = await keep();
    await saveSnippet(store, { snippet, text });
    expect(await countSnippets(store)).toBe(1);
    expect(await code(saveSnippet(store, { snippet: { ...snippet, quote: '1亿元' }, text }))).toBe(
      'conflict',
    );
    expect((await store.snippets.get(snippet.id))?.quote).toBe('19.66亿元');
  });

  it('from two tabs and a popup at once loses nothing', async () => {
    const others = await Promise.all([1, 2].map(() => openStore({ name: `test-${count}` })));
    const snippets = Array.from({ length: 60 }, () => keptSnippet());
    await Promise.all(
      snippets.map((snippet, i) => saveSnippet([store, ...others][i % 3]!, { snippet, text })),
    );
    expect(await countSnippets(store)).toBe(60);
    for (const other of others) other.close();
  });

  it('says when the disk is full, and writes nothing', async () => {
    const full = new Error('no room');
    full.name = 'QuotaExceededError';
    const hook = () => {
      throw full;
    };
    store.texts.hook('creating', hook);
    expect(await code(keep())).toBe('disk-full');
    store.texts.hook('creating').unsubscribe(hook);
    expect(await countSnippets(store)).toBe(0);
  });

  it('holds hostile words as they are', async () => {
    const note = `<img onerror=1>\u202e\u0000${'注'.repeat(1_000_000)}`;
    const snippet = await keep({ note });
    expect((await store.snippets.get(snippet.id))?.note).toBe(note);
  });
});

describe('finding', () => {
  it('by address, by text, newest first', async () => {
    const late = await keep({ keptAt: '2026-04-01T00:00:00+08:00' });
    const early = await keep({ keptAt: '2026-01-01T00:00:00+08:00', anchor: { ...late.anchor, start: 2 } });
    await keep({ canonicalAddress: null, bodyHash: 'b'.repeat(64), keptAt: '2026-02-01T00:00:00+08:00' });
    expect((await allSnippets(store)).map(({ id }) => id)[0]).toBe(late.id);
    expect((await recentSnippets(store, 1)).map(({ id }) => id)).toEqual([late.id]);
    expect((await snippetsOfAddress(store, late.canonicalAddress!)).map(({ id }) => id)).toEqual([
      early.id,
      late.id,
    ]);
    expect(await snippetsOfBody(store, 'b'.repeat(64))).toHaveLength(1);
  });

  it('by words, kind and tag, and tells a live query of a new one', async () => {
    const seen: number[] = [];
    const watching = liveQuery(() => searchSnippets(store, { words: '税收' })).subscribe((found) =>
      seen.push(found.length),
    );
    await keep({ tags: ['财政', '重点'] });
    await keep({ tags: ['财政'], sentence: '别的句子。', quote: '3家', figure: null, kind: 'selection' });
    await expect.poll(() => seen.at(-1)).toBe(1);
    watching.unsubscribe();
    expect(await searchSnippets(store, { tag: '财政', kind: 'selection' })).toHaveLength(1);
    expect(await listTags(store)).toEqual([
      { tag: '财政', count: 2 },
      { tag: '重点', count: 1 },
    ]);
  });
});

describe('editing', () => {
  it('refuses an edit made on an older revision', async () => {
    const { id } = await keep();
    expect(await editSnippet(store, { id, revision: 0, at, note: '一' })).toMatchObject({
      note: '一',
      revision: 1,
    });
    expect(await code(editSnippet(store, { id, revision: 0, at, note: '二' }))).toBe('conflict');
    expect(await code(editSnippet(store, { id: 'none', revision: 0, at }))).toBe('not-found');
    expect((await store.snippets.get(id))?.note).toBe('一');
  });

  it('tags many at once and writes checks without touching the revision', async () => {
    const a = await keep({ tags: ['旧'] });
    const b = await keep();
    await tagSnippets(store, { ids: [a.id, b.id], add: [' 新 ', '新', ''], remove: ['旧'], at });
    expect((await store.snippets.get(a.id))?.tags).toEqual(['新']);
    const check = { at, place: 'moved' as const, body: 'different' as const, found: null };
    await saveChecks(
      store,
      new Map([
        [b.id, check],
        ['none', check],
      ]),
    );
    expect(await store.snippets.get(b.id)).toMatchObject({ check, revision: 1, tags: ['新'] });
  });
});

describe('deleting', () => {
  it('is undone whole, with the kept text', async () => {
    const a = await keep({ note: '注' });
    const b = await keep();
    const rows = await deleteSnippets(store, [a.id, 'none']);
    expect(rows).toEqual([a]);
    expect(await countSnippets(store)).toBe(1);
    await restoreSnippets(store, [...rows, b]);
    expect(await store.snippets.get(a.id)).toEqual(a);
    expect(await keptTextOf(store, a.bodyHash)).not.toBeNull();
  });

  it('drops a text only when nothing refers to it', async () => {
    const a = await keep();
    await keep({ bodyHash: 'c'.repeat(64) });
    await deleteSnippets(store, [a.id]);
    expect(await sweepTexts(store)).toBe(1);
    expect(await keptTextOf(store, 'c'.repeat(64))).not.toBeNull();
  });
});

describe('the rest of what the reader keeps', () => {
  it('opened reports are remembered and forgotten, one by one or all', async () => {
    const [report] = madeBackup(seeded(1), 1).reports;
    await rememberReport(store, report!);
    await rememberReport(store, { ...report!, firstOpenedAt: at, openedAt: at });
    await rememberReport(store, { ...report!, id: 'text:1' });
    expect(await reportsOfPlace(store, report!.placeKey)).toHaveLength(2);
    expect(await reportsOfPlace(store, '')).toEqual([]);
    expect((await openedReports(store))[0]?.firstOpenedAt).toBe(report!.firstOpenedAt);
    await forgetReport(store, 'text:1');
    expect(await store.reports.count()).toBe(1);
    await forgetAllReports(store);
    expect(await store.reports.count()).toBe(0);
  });

  it('own terms become glossary entries; two of one name conflict', async () => {
    const [own] = madeBackup(seeded(1), 1).ownTerms;
    const saved = await saveOwnTerm(store, own!);
    expect(await saveOwnTerm(store, { ...saved, definition: '新' })).toMatchObject({ revision: 1 });
    expect(await code(saveOwnTerm(store, saved))).toBe('conflict');
    expect(await code(saveOwnTerm(store, { ...own!, id: 'own:2' }))).toBe('conflict');
    expect(await ownTermEntries(store)).toMatchObject([
      { id: 'own:1', term: '两旧一村', senses: [{ definition: '新' }] },
    ]);
    expect(await deleteOwnTerm(store, 'own:1')).toMatchObject({ term: '两旧一村' });
    expect(await deleteOwnTerm(store, 'own:1')).toBeNull();
  });

  it('corrections and verdicts', async () => {
    const { corrections, addressVerdicts } = madeBackup(seeded(1), 1);
    await saveCorrection(store, corrections[0]!);
    const found = await correctionsOfReport(store, {
      canonicalAddress: corrections[0]!.address,
      bodyHash: null,
    });
    expect(found).toEqual(corrections);
    expect(await deleteCorrection(store, 'c1')).toEqual(corrections[0]);
    await saveVerdict(store, addressVerdicts[0]!);
    expect(await verdictOf(store, addressVerdicts[0]!.address)).toBe('not-report');
    await forgetVerdict(store, addressVerdicts[0]!.address);
    expect(await allVerdicts(store)).toEqual([]);
  });
});

describe('backup', () => {
  it('export, wipe, import: identical', async () => {
    const made = madeBackup(seeded(5), 200);
    await importBackup(store, made, newId);
    const facts = { madeAt: at, appVersion: '0.1.0', settings: made.settings };
    const before = await readBackup(store, facts);
    const parsed = await parseBackup(exportJson(before));
    await wipeStore(store);
    expect(await countSnippets(store)).toBe(0);
    expect(parsed.ok).toBe(true);
    if (parsed.ok) await importBackup(store, parsed.backup, newId);
    expect(await readBackup(store, facts)).toEqual(before);
  });

  it('keeps a conflict both ways, once', async () => {
    const made = madeBackup(seeded(6), 10);
    await importBackup(store, made, newId);
    const other = structuredClone(made);
    other.snippets[3]!.note = '另一台机器上写的';
    other.ownTerms[0]!.definition = '另一个释义';
    const plan = await importBackup(store, other, newId);
    expect(plan.conflicts.map(({ list }) => list)).toEqual(['snippets', 'ownTerms']);
    expect(await countSnippets(store)).toBe(11);
    expect((await store.snippets.get(made.snippets[3]!.id))?.note).toBe(made.snippets[3]!.note);
    const again = await importBackup(store, other, newId);
    expect(again.conflicts).toEqual([]);
    expect(await countSnippets(store)).toBe(11);
    expect(await store.ownTerms.count()).toBe(2);
  });

  it('is all or nothing', async () => {
    const made = madeBackup(seeded(7), 10);
    const fail = () => {
      throw new Error('power cut');
    };
    store.reports.hook('creating', fail);
    expect(await code(importBackup(store, made, newId))).toBe('store-failed');
    store.reports.hook('creating').unsubscribe(fail);
    expect(await countSnippets(store)).toBe(0);
    expect(await store.texts.count()).toBe(0);
  });
});

describe('protection', () => {
  it('counts from the last backup', async () => {
    await importBackup(store, madeBackup(seeded(8), 12), newId);
    const facts = { persisted: false, usage: 1, quota: 2 };
    const state = await protectionState(store, facts);
    expect(state).toMatchObject({ snippets: 12, sinceBackup: 12, lastBackup: null, readOnly: false });
    expect(
      isBackupDue(state, { now: '2026-09-01T00:00:00Z', days: 30, oldest: '2026-01-01T00:00:00Z' }),
    ).toBe(true);
    await noteBackup(store, at);
    expect(await protectionState(store, facts)).toMatchObject({ sinceBackup: 0, lastBackup: at });
  });

  it('notices that the browser dropped the database', async () => {
    const first = await checkStart(store, { sentinel: null, newId: 's1', now: at });
    expect(first.state).toBe('first-start');
    await keep();
    const sentinel = await currentSentinel(store, { newId: 'never', now: at });
    expect(sentinel).toEqual({ storeId: 's1', snippets: 1, at });
    expect((await checkStart(store, { sentinel, newId: 's2', now: at })).state).toBe('intact');
    await store.delete();
    store = await openStore({ name: `test-${count}` });
    expect(await checkStart(store, { sentinel, newId: 's2', now: at })).toMatchObject({
      state: 'purged',
      lost: 1,
      lastSeen: at,
    });
  });
});

describe('opening what another version left', () => {
  const later = (rows: Record<string, (row: unknown) => unknown>) => [
    ...storeVersions,
    { version: 2, tables: storeVersions[0]!.tables, rows },
  ];
  const reopen = async (versions: Parameters<typeof openStore>[0]) => {
    store.close();
    store = await openStore({ name: `test-${count}`, ...versions });
  };

  it('upgrades rows with pure functions', async () => {
    const { id } = await keep();
    await reopen({ versions: later({ snippets: (row) => ({ ...(row as Snippet), note: '升级' }) }) });
    expect((await store.snippets.get(id))?.note).toBe('升级');
    expect(store.readOnly).toBe(false);
  });

  it('reads and exports the old data when the upgrade fails, and writes nothing', async () => {
    const snippet = await keep();
    await reopen({
      versions: later({
        snippets: () => {
          throw new Error('cannot be turned');
        },
      }),
    });
    expect(store.readOnly).toBe(true);
    expect(await allSnippets(store)).toEqual([snippet]);
    expect((await readBackup(store, { madeAt: at, appVersion: '0', settings: {} })).snippets).toEqual([
      snippet,
    ]);
    expect(await code(keep())).toBe('store-read-only');
    expect(await code(deleteSnippets(store, [snippet.id]))).toBe('store-read-only');
    store.close();
    store = await openStore({ name: `test-${count}` });
    expect(store.readOnly).toBe(false);
    expect(await countSnippets(store)).toBe(1);
  });

  it('reads what a newer extension wrote', async () => {
    await keep();
    await reopen({ versions: later({ snippets: (row) => row }) });
    await reopen({});
    expect(await countSnippets(store)).toBe(1);
  });

  it('the frozen dump of version 1 is read by every later version', async () => {
    const dump = JSON.parse(
      readFileSync(new URL('../fixtures/store/store-v1-made.json', import.meta.url), 'utf8'),
    ) as Record<string, Record<string, unknown>[]>;
    const name = `dump-${count}`;
    const old = new Dexie(name);
    old.version(1).stores(storeVersions[0]!.tables);
    await old.open();
    for (const [table, rows] of Object.entries(dump)) await old.table(table).bulkAdd(rows);
    old.close();
    const opened = await openStore({ name });
    expect(opened.readOnly).toBe(false);
    const backup = await readBackup(opened, { madeAt: at, appVersion: '0', settings: {} });
    opened.close();
    expect(backup.snippets).toEqual(dump.snippets);
    expect((await parseBackup(exportJson(backup))).ok).toBe(true);
  });

  it('throws codes and nothing else', () => {
    const wrapped = new Error('x', { cause: Object.assign(new Error('q'), { name: 'QuotaExceededError' }) });
    expect(storeErrorCode(wrapped)).toBe('disk-full');
    expect(storeErrorCode(new StoreError('conflict'))).toBe('conflict');
    expect(storeErrorCode(null)).toBe('store-failed');
  });
});
