import 'fake-indexeddb/auto';
import { liveQuery } from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { exportJson } from '../../lib/records/backup.ts';
import { allChecks, mostChecks } from '../../lib/records/checks.ts';
import { parseBackup } from '../../lib/records/import.ts';
import { contentKey } from '../../lib/records/same-content.ts';
import type { Snippet, SnippetCheck } from '../../lib/records/snippet.ts';
import { findSnippets } from '../../lib/snippets/find-snippets.ts';
import { allVerdicts, saveVerdict, verdictOf } from '../../lib/store/address-verdicts.ts';
import { importBackup, readBackup, restoreListed, wipeStore } from '../../lib/store/backup.ts';
import { correctionsOfReport, deleteCorrection, saveCorrection } from '../../lib/store/corrections.ts';
import {
  deleteSnippets,
  emptyTrash,
  restoreSnippets,
  sweepKept,
  trashedSnippets,
} from '../../lib/store/delete-snippets.ts';
import { editSnippet, saveChecks, tagSnippets } from '../../lib/store/edit-snippets.ts';
import { settleVersion } from '../../lib/store/edited-records.ts';
import {
  allSnippets,
  countSnippets,
  keptTextOf,
  listTags,
  recentSnippets,
  snippetsById,
  snippetsOfDocument,
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
  restoreReports,
} from '../../lib/store/reports.ts';
import { saveSnippet } from '../../lib/store/save-snippet.ts';
import type { Store } from '../../lib/store/schema.ts';
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

const keep = (fields: Partial<Snippet> = {}) => {
  const snippet = keptSnippet(fields);
  return saveSnippet(store, { snippet, text: { ...text, hash: snippet.bodyHash } });
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
  it('by address, newest first', async () => {
    const late = await keep({ keptAt: '2026-04-01T00:00:00+08:00' });
    const early = await keep({ keptAt: '2026-01-01T00:00:00+08:00', anchor: { ...late.anchor, start: 2 } });
    await keep({ canonicalAddress: null, bodyHash: 'b'.repeat(64), keptAt: '2026-02-01T00:00:00+08:00' });
    expect((await allSnippets(store)).map(({ id }) => id)[0]).toBe(late.id);
    expect((await recentSnippets(store, 1)).map(({ id }) => id)).toEqual([late.id]);
    expect(
      (await snippetsOfDocument(store, { canonicalAddress: late.canonicalAddress, sha256: null })).map(
        ({ id }) => id,
      ),
    ).toEqual([early.id, late.id]);
  });

  it('newest first by the time, whatever the zone that it is printed in', async () => {
    const inTokyo = await keep({ keptAt: '2026-01-02T07:30:00+09:00' });
    const inLondon = await keep({ keptAt: '2026-01-01T23:00:00Z' });
    const inHawaii = await keep({ keptAt: '2026-01-01T14:00:00-10:00' });
    const order = [inHawaii.id, inLondon.id, inTokyo.id];
    expect((await allSnippets(store)).map(({ id }) => id)).toEqual(order);
    for (const count of [1, 2, 3]) {
      expect((await recentSnippets(store, count)).map(({ id }) => id)).toEqual(order.slice(0, count));
    }
  });

  it('the newest of a day on which hundreds were kept, and hardly another row of it', async () => {
    const at = (n: number) => new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString();
    await store.snippets.bulkPut(
      Array.from({ length: 300 }, (_one, n) => keptSnippet({ id: `${n}`, keptAt: at(n) })),
    );
    let read = 0;
    store.snippets.hook('reading', (row) => {
      read += 1;
      return row;
    });
    expect((await recentSnippets(store, 3)).map(({ id }) => id)).toEqual(['299', '298', '297']);
    expect(read).toBeLessThanOrEqual(6);
  });

  it('counts tags, and a live query hears of a new snippet', async () => {
    const seen: number[] = [];
    const watching = liveQuery(() => allSnippets(store)).subscribe((found) => seen.push(found.length));
    await keep({ tags: ['财政', '重点'] });
    await keep({ tags: ['财政'], sentence: '别的句子。', quote: '3家', figure: null, kind: 'selection' });
    await expect.poll(() => seen.at(-1)).toBe(2);
    watching.unsubscribe();
    expect(await listTags(store)).toEqual([
      { tag: '财政', count: 2 },
      { tag: '重点', count: 1 },
    ]);
  });
});

describe('editing', () => {
  const opened = { note: '', tags: [] as string[] };

  it('writes note and tags, one revision on', async () => {
    const kept = await keep();
    const { id } = kept;
    const { snippet, besideOther } = await editSnippet(store, {
      id,
      opened,
      note: '一',
      tags: [' 甲 ', '甲', ''],
    });
    expect(snippet).toMatchObject({ note: '一', tags: ['甲'], revision: kept.revision + 1, others: [] });
    expect(besideOther).toBe(false);
    expect(await store.snippets.get(id)).toEqual(snippet);
    expect(await code(editSnippet(store, { id: 'none', opened, ...opened }))).toBe('not-found');
  });

  it('of two windows that write a note loses neither', async () => {
    const { id } = await keep();
    await editSnippet(store, { id, opened, note: '第一个窗口', tags: [] });
    const second = await editSnippet(store, { id, opened, note: '第二个窗口', tags: [] });
    expect(second.besideOther).toBe(true);
    const [row] = await allSnippets(store);
    expect(row).toMatchObject({
      note: '第二个窗口',
      revision: second.snippet.revision,
      others: [{ words: { note: '第一个窗口' } }],
    });
    expect(findSnippets([row!], { words: '第一个' })).toEqual([row]);
  });

  it('of two windows that change different words keeps both changes', async () => {
    const { id } = await keep({ tags: ['旧', '留'] });
    const had = { note: '', tags: ['旧', '留'] };
    await editSnippet(store, { id, opened: had, note: '备注', tags: ['旧', '留', '新'] });
    const { snippet, besideOther } = await editSnippet(store, {
      id,
      opened: had,
      note: '',
      tags: ['留', '又'],
    });
    expect(snippet).toMatchObject({ note: '备注', tags: ['留', '新', '又'], others: [] });
    expect(besideOther).toBe(false);
  });

  it('settles a version beside the words, for it or against it', async () => {
    const { id } = await keep();
    for (const note of ['甲', '乙', '丙']) await editSnippet(store, { id, opened, note, tags: [] });
    const others = async () => (await store.snippets.get(id))!.others.map(({ words }) => words.note);
    expect(await others()).toEqual(['乙', '甲']);
    const [second, first] = (await store.snippets.get(id))!.others;
    await settleVersion(store, { list: 'snippets', key: id, version: first!, use: true });
    expect((await store.snippets.get(id))?.note).toBe('甲');
    expect(await others()).toEqual(['丙', '乙']);
    await settleVersion(store, { list: 'snippets', key: id, version: second!, use: false });
    await settleVersion(store, { list: 'snippets', key: id, version: second!, use: true });
    expect(await others()).toEqual(['丙']);
  });

  it('tags many at once and writes checks without touching the revision', async () => {
    const a = await keep({ tags: ['旧'] });
    const b = await keep();
    await tagSnippets(store, { ids: [a.id, b.id], add: [' 新 ', '新', ''], remove: ['旧'] });
    expect((await store.snippets.get(a.id))?.tags).toEqual(['新']);
    const check = { at, place: 'moved' as const, body: 'different' as const, found: null };
    await saveChecks(
      store,
      new Map([
        [b.id, check],
        ['none', check],
      ]),
    );
    expect(await store.snippets.get(b.id)).toMatchObject({ check, revision: b.revision + 1, tags: ['新'] });
  });
});

describe('looks at a page', () => {
  const look = (day: number, found: string | null = null) =>
    ({
      at: `2026-03-${String(day).padStart(2, '0')}T09:15:00+08:00`,
      place: found === null ? ('unchanged' as const) : ('changed' as const),
      body: found === null ? ('same' as const) : ('different' as const),
      found,
      bodyHash: (found === null ? 'a' : 'b').repeat(64),
    }) satisfies SnippetCheck;
  const looked = async (id: string, ...looks: SnippetCheck[]) => {
    for (const check of looks) await saveChecks(store, new Map([[id, check]]));
    return allChecks((await snippetsById(store, [id]))[0]!);
  };

  it('are all kept, of a state that lasts the first and the last', async () => {
    const { id } = await keep();
    expect(await looked(id, look(1), look(2), look(3), look(4, '5亿元'), look(5))).toEqual([
      look(5),
      look(4, '5亿元'),
      look(3),
      look(1),
    ]);
  });

  it('are kept up to a bound, the last ones', async () => {
    const { id } = await keep();
    const many = Array.from({ length: 28 }, (_, i) => [look(i + 1), look(i + 1, `${i}亿元`)]).flat();
    const kept = await looked(
      id,
      ...many.map((check, i) => ({ ...check, at: new Date(i * 60_000).toISOString() })),
    );
    expect(kept).toHaveLength(mostChecks);
    expect(kept[0]?.found).toBe('27亿元');
  });

  it('stay in a row that an earlier version wrote with the last look alone', async () => {
    const { id } = await keep();
    const row = (await store.snippets.get(id))! as Partial<Snippet>;
    const { earlierChecks: _none, ...older } = { ...row, check: { ...look(1), bodyHash: undefined } };
    await store.snippets.put(JSON.parse(JSON.stringify(older)));
    expect(await looked(id, look(2))).toEqual([look(2), { ...look(1), bodyHash: undefined }]);
  });
});

describe('deleting', () => {
  it('leaves a tombstone, and is undone whole with a higher revision', async () => {
    const a = await keep({ note: '注' });
    const b = await keep();
    const rows = await deleteSnippets(store, [a.id, 'none']);
    expect(rows).toEqual([a]);
    expect(await countSnippets(store)).toBe(1);
    expect(await store.tombstones.toArray()).toMatchObject([
      { list: 'snippets', key: a.id, revision: a.revision + 1 },
    ]);
    await restoreSnippets(store, [...rows, b]);
    const back = (await store.snippets.get(a.id))!;
    expect(contentKey(back)).toBe(contentKey(a));
    expect(back.revision).toBe(a.revision + 2);
    expect((await store.snippets.get(b.id))?.revision).toBe(b.revision);
    expect(await store.tombstones.count()).toBe(0);
    expect(await keptTextOf(store, a.bodyHash)).not.toBeNull();
  });

  it('restores nothing that is no snippet', async () => {
    await restoreSnippets(store, [{ id: 'x' }, null] as unknown as Snippet[]);
    expect(await store.snippets.count()).toBe(0);
  });

  it('drops a text only when nothing refers to it, in the trash neither', async () => {
    const a = await keep();
    await keep({ bodyHash: 'c'.repeat(64) });
    await deleteSnippets(store, [a.id]);
    expect(await sweepKept(store)).toEqual({ trashed: 0, texts: 0 });
    expect(await keptTextOf(store, a.bodyHash)).not.toBeNull();
    await emptyTrash(store);
    expect(await sweepKept(store)).toEqual({ trashed: 0, texts: 1 });
    expect(await keptTextOf(store, a.bodyHash)).toBeNull();
    expect(await keptTextOf(store, 'c'.repeat(64))).not.toBeNull();
  });
});

describe('the trash', () => {
  afterEach(() => vi.useRealTimers());
  const passDays = (days: number) => {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime(Date.now() + days * 86_400_000);
  };

  it('holds what was deleted, the last first, and gives it back with its words', async () => {
    const a = await keep({ note: '第一条的备注' });
    const b = await keep({ note: '第二条的备注' });
    await deleteSnippets(store, [a.id]);
    passDays(1);
    await deleteSnippets(store, [b.id, 'none']);
    const trashed = await trashedSnippets(store);
    expect(trashed.map(({ snippet }) => snippet.note)).toEqual(['第二条的备注', '第一条的备注']);
    await restoreSnippets(store, [trashed[1]!.snippet]);
    expect((await store.snippets.get(a.id))?.note).toBe('第一条的备注');
    expect((await trashedSnippets(store)).map(({ id }) => id)).toEqual([b.id]);
  });

  it('holds nothing for more than thirty days', async () => {
    const a = await keep();
    await deleteSnippets(store, [a.id]);
    passDays(29.9);
    expect(await sweepKept(store)).toEqual({ trashed: 0, texts: 0 });
    expect(await trashedSnippets(store)).toHaveLength(1);
    passDays(0.2);
    expect(await trashedSnippets(store)).toEqual([]);
    expect(await sweepKept(store)).toEqual({ trashed: 1, texts: 1 });
    expect(await store.trash.count()).toBe(0);
  });

  const facts = { madeAt: at, appVersion: '0.2.0', settings: {} };
  it('shows nothing that came back by an import, goes with everything else, and is in no backup', async () => {
    const a = await keep();
    const before = await readBackup(store, facts);
    const [row] = await deleteSnippets(store, [a.id]);
    expect((await readBackup(store, facts)).trash).toEqual([]);
    await importBackup(store, before, { newId: () => 'new' });
    await restoreListed(store, [{ list: 'snippets', record: row! }] as never);
    expect(await trashedSnippets(store)).toEqual([]);
    await deleteSnippets(store, [a.id]);
    await wipeStore(store);
    expect(await store.trash.count()).toBe(0);
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
    expect(await forgetReport(store, 'text:1')).toMatchObject([{ id: 'text:1' }]);
    expect(await store.reports.count()).toBe(1);
    await forgetAllReports(store);
    expect(await store.reports.count()).toBe(0);
  });

  it('a report that was forgotten by mistake comes back; what was opened meanwhile stays', async () => {
    const [report] = madeBackup(seeded(1), 1).reports;
    await rememberReport(store, report!);
    const forgotten = await forgetReport(store, report!.id);
    expect(await openedReports(store)).toEqual([]);
    await restoreReports(store, [...forgotten, { id: 'text:none' }]);
    expect(await openedReports(store)).toEqual([report]);
    const again = { ...report!, openedAt: '2030-01-01T08:00:00+08:00' };
    await forgetReport(store, report!.id);
    await rememberReport(store, again);
    await restoreReports(store, forgotten);
    expect(await openedReports(store)).toEqual([again]);
  });

  it('own terms become glossary entries; two of one name conflict', async () => {
    const [own] = madeBackup(seeded(1), 1).ownTerms;
    const { id, term, aliases, definition, source, replaces } = own!;
    const said = { term, aliases, definition, source, replaces };
    const saved = await saveOwnTerm(store, { id, opened: null, ...said });
    const next = { id, opened: said, ...said, definition: '新' };
    expect(await saveOwnTerm(store, next)).toMatchObject({ revision: saved.revision + 1, others: [] });
    expect(await code(saveOwnTerm(store, { id: 'own:2', opened: null, ...said }))).toBe('conflict');
    expect(await saveOwnTerm(store, { ...next, definition: '另一个窗口的' })).toMatchObject({
      others: [{ words: { definition: '新' } }],
    });
    expect(await ownTermEntries(store)).toMatchObject([
      { id: 'own:1', term: '两旧一村', senses: [{ definition: '另一个窗口的' }] },
    ]);
    expect(await deleteOwnTerm(store, 'own:1')).toMatchObject({ term: '两旧一村' });
    expect(await deleteOwnTerm(store, 'own:1')).toBeNull();
  });

  it('corrections and verdicts', async () => {
    const { corrections } = madeBackup(seeded(1), 1);
    const { id, address, bodyHash, target, anchor, dismissed, fields } = corrections[0]!;
    const kept = await saveCorrection(store, { id, address, bodyHash, target, anchor, dismissed, fields });
    expect(await correctionsOfReport(store, { canonicalAddress: address, bodyHash: null })).toEqual([kept]);
    expect(await deleteCorrection(store, id)).toEqual(kept);
    expect(await correctionsOfReport(store, { canonicalAddress: address, bodyHash: null })).toEqual([]);
    const place = 'https://example.gov.cn/2.html';
    await saveVerdict(store, { address: place, verdict: 'not-report' });
    const seenAs = 'http://www.example.gov.cn/2.html';
    await saveVerdict(store, { address: place, seenAs, verdict: 'report' });
    expect(await verdictOf(store, place)).toBe('report');
    expect(await allVerdicts(store)).toMatchObject([{ revision: 1, seenAs }]);
  });
});

describe('backup', () => {
  it('export, wipe, import: identical', async () => {
    const made = madeBackup(seeded(5), 200);
    await importBackup(store, made, { newId });
    const facts = { madeAt: at, appVersion: '0.1.0', settings: made.settings };
    const before = await readBackup(store, facts);
    const parsed = await parseBackup(exportJson(before));
    await wipeStore(store);
    expect(await countSnippets(store)).toBe(0);
    expect(parsed.ok).toBe(true);
    if (parsed.ok) await importBackup(store, parsed.backup, { newId });
    expect(await readBackup(store, facts)).toEqual(before);
  });

  it('keeps a conflict both ways, once', async () => {
    const made = madeBackup(seeded(6), 10);
    await importBackup(store, made, { newId });
    const other = structuredClone(made);
    const elsewhere = { machine: 'machine-2', seen: { 'machine-2': 0 } };
    Object.assign(other.snippets[3]!, { note: '另一台机器上写的', ...elsewhere });
    Object.assign(other.ownTerms[0]!, { definition: '另一个释义', ...elsewhere });
    const plan = await importBackup(store, other, { newId });
    expect(plan?.conflicts.map(({ list }) => list)).toEqual(['snippets', 'ownTerms']);
    const row = await store.snippets.get(made.snippets[3]!.id);
    expect([row?.note, ...row!.others.map(({ words }) => words.note)].sort()).toEqual(
      [made.snippets[3]!.note, '另一台机器上写的'].sort(),
    );
    const again = await importBackup(store, other, { newId });
    expect(again?.conflicts).toEqual([]);
    expect(await countSnippets(store)).toBe(10);
    expect(await store.ownTerms.count()).toBe(1);
  });

  it('is all or nothing', async () => {
    const made = madeBackup(seeded(7), 10);
    const fail = () => {
      throw new Error('power cut');
    };
    store.reports.hook('creating', fail);
    expect(await code(importBackup(store, made, { newId }))).toBe('store-failed');
    store.reports.hook('creating').unsubscribe(fail);
    expect(await countSnippets(store)).toBe(0);
    expect(await store.texts.count()).toBe(0);
  });
});

describe('protection', () => {
  it('counts from the last backup', async () => {
    await importBackup(store, madeBackup(seeded(8), 12), { newId });
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
    const sentinel = await currentSentinel(store, { sentinel: first.sentinel, newId: 'never', now: at });
    expect(sentinel).toEqual({ storeId: 's1', snippets: 1, at, purged: null });
    expect((await checkStart(store, { sentinel, newId: 's2', now: at })).state).toBe('intact');
    await store.delete();
    store = await openStore({ name: `test-${count}` });
    expect(await checkStart(store, { sentinel, newId: 's2', now: at })).toMatchObject({
      state: 'purged',
      lost: 1,
      lastSeen: at,
    });
  });

  it('tells of it even when something was kept before the library was opened, and once', async () => {
    const lost = { storeId: 'gone', snippets: 7, at };
    await keep();
    const kept = await currentSentinel(store, { sentinel: lost, newId: 's2', now: at });
    const found = await checkStart(store, { sentinel: kept, newId: 's2', now: at });
    expect(found).toMatchObject({ state: 'purged', lost: 7, lastSeen: at });
    expect((await checkStart(store, { sentinel: found.sentinel, newId: 's2', now: at })).state).toBe(
      'intact',
    );
  });
});

describe('errors', () => {
  it.each([
    // As Chromium 156 and Firefox 153 say it on a full file system.
    ['UnknownError', 'Connection is closing because of: IO error: …/000003.log: FILE_ERROR_NO_SPACE (8)'],
    ['DataError', 'Failed to write blobs (IOError)'],
    ['QuotaExceededError', 'The current transaction exceeded its quota limitations.'],
    ['InvalidStateError', 'A mutation operation was attempted on a database that did not allow mutations.'],
  ])('a full disk is one, though it says %s', (name, message) => {
    const aborted = Object.assign(new Error('aborted'), { name: 'AbortError' });
    const real = Object.assign(new Error(message), { name });
    expect(storeErrorCode(real)).toBe('disk-full');
    expect(storeErrorCode(Object.assign(aborted, { inner: real }))).toBe('disk-full');
  });

  it('a private window of Firefox has no database, and says so with the words of a full disk', () => {
    const message = 'A mutation operation was attempted on a database that did not allow mutations.';
    const error = Object.assign(new Error(message), { name: 'InvalidStateError' });
    expect(storeErrorCode(error, { opening: true })).toBe('not-available');
  });

  it('throws codes and nothing else', () => {
    const wrapped = new Error('x', { cause: Object.assign(new Error('q'), { name: 'QuotaExceededError' }) });
    expect(storeErrorCode(wrapped)).toBe('disk-full');
    expect(storeErrorCode(new StoreError('conflict'))).toBe('conflict');
    expect(storeErrorCode(null)).toBe('store-failed');
  });
});
