import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportJson } from '../../lib/records/backup.ts';
import { parseBackup } from '../../lib/records/import.ts';
import { importBackup, readBackup } from '../../lib/store/backup.ts';
import { editSnippet, tagSnippets } from '../../lib/store/edit-snippets.ts';
import { allSnippets, recentSnippets, snippetsById } from '../../lib/store/find-snippets.ts';
import { openStore } from '../../lib/store/open-store.ts';
import { damagedRows } from '../../lib/store/read-records.ts';
import { reportsOfPlace } from '../../lib/store/reports.ts';
import type { Store } from '../../lib/store/schema.ts';
import { storeErrorCode } from '../../lib/store/store-error.ts';
import { keptSnippet } from '../helpers/kept-snippet.ts';
import { madeBackup } from '../helpers/made-backup.ts';
import { seeded } from '../helpers/random.ts';

const facts = { madeAt: '2026-03-03T08:00:00+08:00', appVersion: '0', settings: {} };
const good = keptSnippet();
const bad = [
  { id: 'bare' },
  { ...good, id: 'no-report', report: null },
  { ...good, id: 'no-tags', tags: undefined },
];
let store: Store;
let count = 0;

beforeEach(async () => {
  count += 1;
  store = await openStore({ name: `damaged-${count}` });
  await store.snippets.bulkAdd([good, ...(bad as never[])]);
});
afterEach(() => store.close());

describe('a row that is no record', () => {
  it('hides no other, is counted and goes into the backup as it is', async () => {
    expect(await allSnippets(store)).toEqual([good]);
    expect(await recentSnippets(store, 10)).toEqual([good]);
    expect(await snippetsById(store, ['bare', good.id])).toEqual([good]);
    expect((await damagedRows(store)).map(({ list, row }) => [list, (row as { id: string }).id])).toEqual(
      bad.map(({ id }) => ['snippets', id]),
    );
    const backup = await readBackup(store, facts);
    expect(backup.snippets).toEqual([good]);
    expect(backup.damaged.map(({ row }) => row)).toEqual(expect.arrayContaining(bad));
    const parsed = await parseBackup(exportJson(backup));
    expect(parsed).toMatchObject({ ok: true, backup: { damaged: { length: 3 } } });
  });

  it('is found among hundreds, wherever it stands, once', async () => {
    const more = Array.from({ length: 450 }, (_one, n) => keptSnippet({ id: `${n}-0` }));
    await store.snippets.bulkAdd([...more, ...[0, 199, 200, 449].map((n) => ({ id: `${n}-1` }) as never)]);
    const ids = (await damagedRows(store)).map(({ row }) => (row as { id: string }).id);
    const added = ['0-1', '199-1', '200-1', '449-1'];
    expect(ids.sort()).toEqual([...bad.map(({ id }) => id), ...added].sort());
  });

  it('can’t be edited, and stays when others are', async () => {
    const edit = { id: 'bare', opened: { note: '', tags: [] }, note: 'x', tags: [] };
    expect(await editSnippet(store, edit).then(String, storeErrorCode)).toBe('not-found');
    await tagSnippets(store, { ids: ['bare', good.id], add: ['新'], remove: [] });
    expect(await damagedRows(store)).toHaveLength(3);
    expect((await allSnippets(store)).map(({ tags }) => tags)).toEqual([['新']]);
  });

  it('is mended by a backup that has it whole', async () => {
    const whole = { ...(await readBackup(store, facts)), snippets: [{ ...good, id: 'bare' }] };
    await importBackup(store, whole, { newId: () => 'new' });
    expect((await allSnippets(store)).map(({ id }) => id).sort()).toEqual(['bare', good.id].sort());
  });

  it('among the opened reports hides none of a place', async () => {
    const [report] = madeBackup(seeded(1), 1).reports;
    await store.reports.bulkAdd([report!, { id: 'bad', placeKey: report!.placeKey } as never]);
    expect(await reportsOfPlace(store, report!.placeKey)).toEqual([report]);
  });
});
