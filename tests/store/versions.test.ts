import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import { IDBObjectStore } from 'fake-indexeddb';
import { describe, expect, it, vi } from 'vitest';
import { exportJson } from '../../lib/records/backup.ts';
import { parseBackup } from '../../lib/records/import.ts';
import { contentKey, stable } from '../../lib/records/same-content.ts';
import { importBackup, readBackup } from '../../lib/store/backup.ts';
import { deleteSnippets, trashedSnippets } from '../../lib/store/delete-snippets.ts';
import { editSnippet } from '../../lib/store/edit-snippets.ts';
import { allSnippets, countSnippets, snippetsOfDocument } from '../../lib/store/find-snippets.ts';
import { openStore } from '../../lib/store/open-store.ts';
import { allPastReports, pastReportsOfPlace, savePastReport } from '../../lib/store/past-reports.ts';
import { saveSnippet } from '../../lib/store/save-snippet.ts';
import { type Store, storeVersions } from '../../lib/store/schema.ts';
import { storeErrorCode } from '../../lib/store/store-error.ts';
import { syncedStore } from '../../lib/store/sync-store.ts';
import { syncChoices } from '../../lib/sync/lists.ts';
import { type FrozenStore, frozenStore, madeRows, rowsOf, thawStore } from '../helpers/frozen-store.ts';
import { keptPast } from '../helpers/kept-past.ts';
import { keptSnippet } from '../helpers/kept-snippet.ts';
import { projectRoot } from '../helpers/sources.ts';

const facts = { madeAt: '2026-11-26T08:00:00+08:00', appVersion: '0.2.0', settings: {} };
const work = { newId: () => crypto.randomUUID() };
const hex = async (text: string) =>
  Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))).toString('hex');

let count = 0;
/** A database of an earlier version with these rows, not opened yet; gives its name. */
async function left(frozen: FrozenStore): Promise<string> {
  count += 1;
  const name = `left-${count}`;
  await thawStore({ name, frozen });
  return name;
}

async function onceOpened<T>(name: string, read: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({ name });
  try {
    return await read(store);
  } finally {
    store.close();
  }
}

/** Snippets of version 2 or 3 as version 4 has them: kept from pages and bare texts, and so from no file. */
const asVersion4 = (snippets: Record<string, unknown>[]): object[] =>
  snippets.map((row) => ({ ...row, format: 3, file: null }));

/** Texts of version 3 say nothing of files: what was read in came from pages and bare texts. */
const withFile = (row: Record<string, unknown>) => ({
  ...row,
  report: { ...(row.report as object), file: null },
});
const headsIn = (frozen: FrozenStore) =>
  rowsOf(frozen, 'pastReports').map(({ report: _text, ...head }) => head);
const textsIn = (frozen: FrozenStore) =>
  rowsOf(frozen, 'pastReports').map(({ format, id, report, readAt }) =>
    withFile({ format, id, report, readAt }),
  );

describe('released versions', () => {
  it('have the tables they were released with', () => {
    const version1 = {
      snippets: 'id, keptAt, canonicalAddress, bodyHash, copyOf, *tags',
      texts: 'hash',
      reports: 'id, openedAt, placeKey, bodyHash',
      ownTerms: 'id, &term',
      corrections: 'id, address, bodyHash',
      addressVerdicts: 'address',
      meta: 'key',
    };
    const version4 = {
      ...version1,
      snippets: `${version1.snippets}, file.sha256`,
      tombstones: 'id',
      pastReports: 'id, placeKey',
      pastTexts: 'id',
      files: 'sha256',
    };
    expect(storeVersions.map(({ version, tables }) => [version, tables])).toEqual([
      [1, version1],
      [2, { ...version1, tombstones: 'id' }],
      [3, { ...version1, tombstones: 'id', pastReports: 'id, placeKey' }],
      [4, version4],
      [5, { ...version4, trash: 'id, deletedAt' }],
      [6, { ...version4, trash: 'id, deletedAt', synced: 'id, hash', shared: 'id' }],
    ]);
  });
});

describe.each(['chrome', 'firefox'] as const)('the store that version 1 left in %s', (browser) => {
  const frozen = frozenStore(browser);

  it('is upgraded, row by row, and loses nothing', async () => {
    const backup = await onceOpened(await left(frozen), async (store) => {
      expect(store.readOnly).toBe(false);
      expect(store.verno).toBe(6);
      return readBackup(store, facts);
    });
    expect(backup.damaged).toEqual([]);
    const snippets = new Map(backup.snippets.map((snippet) => [snippet.id, snippet]));
    for (const { editedAt, revision, ...row } of rowsOf(frozen, 'snippets')) {
      const upgraded = snippets.get(row.id as string)!;
      const changedAt = editedAt ?? row.keptAt;
      expect(upgraded).toMatchObject({ ...row, format: 3, file: null, revision, changedAt, others: [] });
      expect(upgraded.report.genre).toBe('report');
      expect(upgraded.seen).toEqual({ [upgraded.machine]: revision });
    }
    for (const { editedAt, ...row } of rowsOf(frozen, 'ownTerms')) {
      expect(backup.ownTerms).toMatchObject([{ ...row, format: 2, changedAt: editedAt }]);
    }
    for (const name of ['corrections', 'addressVerdicts'] as const) {
      const said = rowsOf(frozen, name).map(({ saidAt, ...row }) => ({
        ...row,
        format: 2,
        changedAt: saidAt,
      }));
      expect(backup[name]).toMatchObject(said);
    }
    expect(backup.texts).toEqual(rowsOf(frozen, 'texts'));
    // What was kept before aspects were read is a level.
    const levels = (figures: unknown) =>
      (figures as object[]).map((figure) => ({ ...figure, aspect: 'level' }));
    // What was kept before genres were read is a report.
    const reports = rowsOf(frozen, 'reports').map((row) => ({
      ...row,
      identity: { ...(row.identity as object), genre: 'report' },
      figures: levels(row.figures),
    }));
    expect(backup.reports).toEqual(reports);
  });

  it('comes through a backup and back the same, hashes included', async () => {
    const before = await onceOpened(await left(frozen), (store) => readBackup(store, facts));
    const parsed = await parseBackup(exportJson(before), { sha256: hex });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    count += 1;
    const after = await onceOpened(`fresh-${count}`, async (store) => {
      await importBackup(store, parsed.backup, work);
      return readBackup(store, facts);
    });
    expect(stable(after)).toBe(stable(before));
  });

  it('can be read and exported where the upgrade fails, and is left as it was', async () => {
    const name = await left(frozen);
    const fails = storeVersions.map((version) => ({
      ...version,
      rows: Object.fromEntries(
        Object.keys(version.rows).map((table) => [
          table,
          () => {
            throw new Error('cannot be turned');
          },
        ]),
      ),
    }));
    const store = await openStore({ name, versions: fails });
    expect([store.readOnly, store.verno]).toEqual([true, 1]);
    const read = await readBackup(store, facts);
    expect(read.snippets).toHaveLength(rowsOf(frozen, 'snippets').length);
    expect((await parseBackup(exportJson(read), { sha256: hex })).ok).toBe(true);
    const [first] = await allSnippets(store);
    const edit = { id: first!.id, opened: first!, note: 'x', tags: [] };
    expect(await editSnippet(store, edit).then(String, storeErrorCode)).toBe('store-read-only');
    store.close();
    const again = await onceOpened(name, (opened) => readBackup(opened, facts));
    expect(stable(again)).toBe(stable(read));
  });
});

describe.each(['chrome', 'firefox'] as const)('the store that version 2 left in %s', (browser) => {
  const frozen = frozenStore(browser, 2);

  it('is opened with every row as it was, and room for past reports', async () => {
    await onceOpened(await left(frozen), async (store) => {
      expect([store.readOnly, store.verno]).toEqual([false, 6]);
      const backup = await readBackup(store, facts);
      expect(backup.damaged).toEqual([]);
      expect(stable(backup.snippets)).toBe(stable(asVersion4(rowsOf(frozen, 'snippets'))));
      for (const name of ['texts', 'reports', 'ownTerms', 'corrections', 'tombstones'] as const)
        expect(stable(backup[name]), name).toBe(stable(rowsOf(frozen, name)));
      await savePastReport(store, keptPast());
      expect(await pastReportsOfPlace(store, keptPast().placeKey)).toEqual([keptPast()]);
    });
  });

  it('comes through a backup and back the same', async () => {
    const before = await onceOpened(await left(frozen), async (store) => {
      await savePastReport(store, keptPast());
      return readBackup(store, facts);
    });
    const parsed = await parseBackup(exportJson(before), { sha256: hex });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    count += 1;
    const after = await onceOpened(`fresh-${count}`, async (store) => {
      await importBackup(store, parsed.backup, work);
      return readBackup(store, facts);
    });
    expect(stable(after)).toBe(stable(before));
  });

  it('is read and exported where the upgrade fails, past reports being none', async () => {
    const name = await left(frozen);
    const fails = storeVersions.map((version) =>
      version.version < 3
        ? version
        : {
            ...version,
            rows: {
              snippets: () => {
                throw new Error('cannot be turned');
              },
            },
          },
    );
    const store = await openStore({ name, versions: fails });
    expect([store.readOnly, store.verno]).toEqual([true, 2]);
    expect(await pastReportsOfPlace(store, keptPast().placeKey)).toEqual([]);
    expect(await allPastReports(store)).toEqual([]);
    expect(await savePastReport(store, keptPast()).then(String, storeErrorCode)).toBe('store-read-only');
    const backup = await readBackup(store, facts);
    expect(stable(backup.snippets)).toBe(stable(asVersion4(rowsOf(frozen, 'snippets'))));
    expect((await parseBackup(exportJson(backup), { sha256: hex })).ok).toBe(true);
    store.close();
  });

  it('brings a backup of its day in, which has no past reports', async () => {
    const now = await onceOpened(await left(frozen), (store) => readBackup(store, facts));
    const { pastReports: _later, pastTexts: _too, ...lists } = now;
    const snippets = rowsOf(frozen, 'snippets');
    const parsed = await parseBackup(JSON.stringify({ ...lists, snippets, format: 2 }), { sha256: hex });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    expect(stable({ ...parsed.backup, format: 2 })).toBe(stable({ ...now, format: 2 }));
  });
});

describe.each(['chrome', 'firefox'] as const)('the store that version 3 left in %s', (browser) => {
  const frozen = frozenStore(browser, 3);

  it('is upgraded with every row as it was, snippets being of no file', async () => {
    const name = await left(frozen);
    const backup = await onceOpened(name, async (store) => {
      expect([store.readOnly, store.verno]).toEqual([false, 6]);
      return readBackup(store, facts);
    });
    expect(backup.damaged).toEqual([]);
    expect(stable(backup.snippets)).toBe(stable(asVersion4(rowsOf(frozen, 'snippets'))));
    for (const list of ['texts', 'reports', 'ownTerms', 'corrections', 'tombstones'] as const)
      expect(stable(backup[list]), list).toBe(stable(rowsOf(frozen, list)));
    expect(stable(backup.pastReports)).toBe(stable(headsIn(frozen)));
    expect(stable(backup.pastTexts)).toBe(stable(textsIn(frozen)));
    const again = await onceOpened(name, (store) => readBackup(store, facts));
    expect(stable(again)).toBe(stable(backup));
  });

  it('gives its past reports whole, those of a place too, with texts that stand apart', async () => {
    await onceOpened(await left(frozen), async (store) => {
      const rows = rowsOf(frozen, 'pastReports');
      expect((await store.pastReports.toArray()).some((row) => 'report' in row)).toBe(false);
      expect((await allPastReports(store)).map(({ id }) => id).sort()).toEqual(
        rows.map(({ id }) => id).sort(),
      );
      for (const row of rows) {
        const whole = await pastReportsOfPlace(store, row.placeKey as string);
        expect(stable(whole.find(({ id }) => id === row.id))).toBe(stable(withFile(row)));
      }
    });
  });

  it.each(['pastTexts', 'snippets'])(
    'is left whole by an upgrade that is broken off at %s',
    async (table) => {
      const name = await left(frozen);
      const put = IDBObjectStore.prototype.put;
      let written = 0;
      const broken = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
        this: IDBObjectStore,
        ...values
      ) {
        written += this.name === table ? 1 : 0;
        if (this.name === table && written === 2) throw new DOMException('full', 'QuotaExceededError');
        return put.apply(this, values);
      });
      const store = await openStore({ name });
      broken.mockRestore();
      expect([store.readOnly, store.verno]).toEqual([true, 3]);
      expect(stable(await store.table('pastReports').toArray())).toBe(stable(rowsOf(frozen, 'pastReports')));
      expect(stable(await store.table('snippets').toArray())).toBe(stable(rowsOf(frozen, 'snippets')));
      store.close();
      const backup = await onceOpened(name, (opened) => readBackup(opened, facts));
      expect(stable([backup.pastReports, backup.pastTexts])).toBe(stable([headsIn(frozen), textsIn(frozen)]));
    },
  );

  it('finds the snippets of a file that was kept since, by its hash alone', async () => {
    await onceOpened(await left(frozen), async (store) => {
      const file = { sha256: 'f'.repeat(64), size: 9, name: null, pages: { from: 2, to: 3 } };
      await store.snippets.bulkAdd([
        keptSnippet({ id: 'here', file, canonicalAddress: null }),
        keptSnippet(),
      ]);
      const found = await snippetsOfDocument(store, { canonicalAddress: null, sha256: file.sha256 });
      expect(found.map(({ id }) => id)).toEqual(['here']);
    });
  });

  it('is read, looked through and exported where the upgrade fails, and is left as it was', async () => {
    const name = await left(frozen);
    const store = await openStore({ name, versions: failing });
    expect([store.readOnly, store.verno]).toEqual([true, 3]);
    const { canonicalAddress } = (await allSnippets(store)).find((snippet) => snippet.address !== null)!;
    const sha256 = 'f'.repeat(64);
    expect(await snippetsOfDocument(store, { canonicalAddress, sha256 })).not.toEqual([]);
    expect(await allPastReports(store)).toHaveLength(headsIn(frozen).length);
    const [past] = rowsOf(frozen, 'pastReports');
    const ofPlace = await pastReportsOfPlace(store, past!.placeKey as string);
    expect(stable(ofPlace)).toBe(stable([withFile(past!)]));
    const backup = await readBackup(store, facts);
    expect(backup.damaged).toEqual([]);
    expect(stable(backup.snippets)).toBe(stable(asVersion4(rowsOf(frozen, 'snippets'))));
    expect((await parseBackup(exportJson(backup), { sha256: hex })).ok).toBe(true);
    store.close();
    const again = await onceOpened(name, (opened) => readBackup(opened, facts));
    expect(stable(again)).toBe(stable(backup));
  });

  it('has a backup of its day, which comes in as the store is upgraded', async () => {
    const upgraded = await onceOpened(await left(frozen), (store) => readBackup(store, facts));
    const lists = Object.fromEntries(
      frozen.stores.filter(({ name }) => name !== 'meta').map(({ name, rows }) => [name, rows]),
    );
    const file = JSON.stringify({ app: 'zhengbaotong', format: 3, ...facts, damaged: [], ...lists });
    const parsed = await parseBackup(file, { sha256: hex });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    expect(stable(parsed.backup)).toBe(stable(upgraded));
  });
});

/** The released versions, the last of which cannot be upgraded to. */
const failing = storeVersions.map((version) =>
  version.version < 4
    ? version
    : {
        ...version,
        rows: {
          snippets: () => {
            throw new Error('cannot be turned');
          },
        },
      },
);

describe('made-up rows of version 1', () => {
  it('of every kind, hostile words among them, are upgraded', async () => {
    const name = 'made';
    const old = new Dexie(name);
    old.version(1).stores(storeVersions[0]!.tables);
    await old.open();
    const rows = madeRows();
    for (const [table, list] of Object.entries(rows)) await old.table(table).bulkAdd(list);
    old.close();
    const backup = await onceOpened(name, (store) => readBackup(store, facts));
    expect(backup.damaged).toEqual([]);
    expect(backup.snippets.map(({ id, note }) => [id, note])).toEqual(
      rows.snippets!.map(({ id, note }) => [id, note]),
    );
  });

  it('one that is no record stops no upgrade, and is set aside as it is', async () => {
    const frozen = structuredClone(frozenStore('chrome'));
    const bad = [{ id: 'bare' }, { ...rowsOf(frozen, 'snippets')[0], id: 'no-report', report: null }];
    rowsOf(frozen, 'snippets').push(...bad);
    const backup = await onceOpened(await left(frozen), (store) => readBackup(store, facts));
    expect(backup.snippets).toHaveLength(rowsOf(frozen, 'snippets').length - 2);
    expect(backup.damaged.map(({ row }) => (row as { id: string }).id)).toEqual(['bare', 'no-report']);
  });
});

describe('the backup of version 1', () => {
  const file = readFileSync(join(projectRoot, 'tests/fixtures/store/backup-v1.json'), 'utf8');

  it('comes in as the store it was made of is upgraded', async () => {
    const parsed = await parseBackup(file, { sha256: hex });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    const upgraded = await onceOpened(await left(frozenStore('chrome')), (store) => readBackup(store, facts));
    for (const name of [
      'snippets',
      'ownTerms',
      'corrections',
      'addressVerdicts',
      'texts',
      'reports',
    ] as const) {
      expect(stable(parsed.backup[name])).toBe(stable(upgraded[name]));
    }
    expect(parsed.backup.settings.markLevel).toBe('all');
  });

  it('brings nothing new to that store, and never wins over what was written since', async () => {
    const parsed = await parseBackup(file);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    await onceOpened(await left(frozenStore('chrome')), async (store) => {
      const [first] = await allSnippets(store);
      await editSnippet(store, { id: first!.id, opened: first!, note: '后来写的', tags: ['后来'] });
      const plan = await importBackup(store, parsed.backup, work);
      expect(plan).toMatchObject({ added: 0, updated: 0, conflicts: [], removed: [], deletedHere: [] });
      expect(await store.snippets.get(first!.id)).toMatchObject({ note: '后来写的', others: [] });
    });
  });
});

describe.each(['chrome', 'firefox'] as const)('the store that version 4 left in %s', (browser) => {
  const frozen = frozenStore(browser, 4);

  it('is upgraded with every row as it was, and an empty trash', async () => {
    await onceOpened(await left(frozen), async (store) => {
      expect([store.readOnly, store.verno]).toEqual([false, 6]);
      expect((await readBackup(store, facts)).damaged).toEqual([]);
      for (const { name, rows } of frozen.stores)
        expect(stable(await store.table(name).toArray()), name).toBe(stable(rows));
      expect(await trashedSnippets(store)).toEqual([]);
    });
  });

  it('can be read where it can’t be upgraded, and has nothing in the trash', async () => {
    const name = await left(frozen);
    const put = vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const store = await openStore({ name });
    put.mockRestore();
    expect([store.readOnly, store.verno]).toEqual([true, 4]);
    expect(await allSnippets(store)).toHaveLength(rowsOf(frozen, 'snippets').length);
    expect(await trashedSnippets(store)).toEqual([]);
    store.close();
  });
});

describe.each(['chrome', 'firefox'] as const)('the store that version 5 left in %s', (browser) => {
  /** What version 4 left, upgraded to version 5 and used there: a note written, one snippet deleted, one of a file kept. */
  async function leftByVersion5(): Promise<{ name: string; rows: Map<string, unknown[]> }> {
    const name = await left(frozenStore(browser, 4));
    const store = await openStore({ name, versions: storeVersions.slice(0, 5) });
    expect([store.readOnly, store.verno]).toEqual([false, 5]);
    const [first, second] = await allSnippets(store);
    await editSnippet(store, { id: first!.id, opened: first!, note: '第五版写的', tags: ['旧库'] });
    await deleteSnippets(store, [second!.id]);
    const file = { sha256: 'f'.repeat(64), size: 9, name: null, pages: { from: 2, to: 3 } };
    await store.snippets.add(keptSnippet({ id: 'of-file', file, canonicalAddress: null }));
    const rows = new Map<string, unknown[]>();
    for (const table of store.tables) rows.set(table.name, await table.toArray());
    store.close();
    return { name, rows };
  }

  it('is upgraded with every row as it was, the trash too, and was never sent anywhere', async () => {
    const { name, rows } = await leftByVersion5();
    expect([...rows.keys()]).not.toContain('synced');
    expect(rows.get('trash')).toHaveLength(1);
    await onceOpened(name, async (store) => {
      expect([store.readOnly, store.verno]).toEqual([false, 6]);
      expect((await readBackup(store, facts)).damaged).toEqual([]);
      for (const [table, list] of rows)
        expect(stable(await store.table(table).toArray()), table).toBe(stable(list));
      expect(await trashedSnippets(store)).toHaveLength(1);
      expect([await store.synced.count(), await store.shared.count()]).toEqual([0, 0]);
    });
  });

  it('has all of it sent, once it is set up', async () => {
    const { name, rows } = await leftByVersion5();
    await onceOpened(name, async (store) => {
      const sent: string[] = [];
      for await (const batch of syncedStore(store).outgoing(syncChoices, 100))
        sent.push(...batch.map(({ list, key }) => `${list}:${key}`));
      const lists = [
        'texts',
        'snippets',
        'ownTerms',
        'corrections',
        'addressVerdicts',
        'reports',
        'pastReports',
      ];
      const keys = lists.flatMap((list) =>
        (rows.get(list) as Record<string, string>[]).map(
          (row) => `${list}:${row.id ?? row.hash ?? row.address}`,
        ),
      );
      expect(sent.sort()).toEqual(keys.sort());
    });
  });

  it('can be read with its trash where it can’t be upgraded, and is left as it was', async () => {
    const { name, rows } = await leftByVersion5();
    const made = vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    const store = await openStore({ name });
    made.mockRestore();
    expect([store.readOnly, store.verno]).toEqual([true, 5]);
    expect(stable((await readBackup(store, facts)).snippets)).toBe(stable(rows.get('snippets')));
    expect(await trashedSnippets(store)).toHaveLength(1);
    store.close();
    await onceOpened(name, async (opened) => {
      for (const [table, list] of rows)
        expect(stable(await opened.table(table).toArray()), table).toBe(stable(list));
    });
  });
});

describe('a store of a later version', () => {
  it('is read, and nothing is written to it', async () => {
    const name = 'later';
    const { tables } = storeVersions.at(-1)!;
    const store = await openStore({ name, versions: [...storeVersions, { version: 7, tables, rows: {} }] });
    const snippet = keptSnippet();
    const text = { format: 1, hash: snippet.bodyHash, normaliser: 1, text: '文', address: null } as const;
    const kept = await saveSnippet(store, { snippet, text: { ...text, keptAt: snippet.keptAt } });
    store.close();
    await onceOpened(name, async (opened) => {
      expect(opened.readOnly).toBe(true);
      expect((await allSnippets(opened)).map(contentKey)).toEqual([contentKey(kept)]);
      expect(await countSnippets(opened)).toBe(1);
    });
  });

  it('has its rows turned by pure functions', async () => {
    const name = 'turned';
    await onceOpened(name, async (store) => {
      await store.snippets.add(keptSnippet());
    });
    const { tables } = storeVersions.at(-1)!;
    const rows = { snippets: (row: unknown) => ({ ...(row as object), note: '升级' }) };
    const store = await openStore({ name, versions: [...storeVersions, { version: 7, tables, rows }] });
    expect((await store.snippets.toArray()).map(({ note }) => note)).toEqual(['升级']);
    store.close();
  });
});
