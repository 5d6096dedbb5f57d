import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportJson } from '../../lib/records/backup.ts';
import { parseBackup } from '../../lib/records/import.ts';
import type { PastReport } from '../../lib/records/past-report.ts';
import { importBackup, readBackup, wipeStore } from '../../lib/store/backup.ts';
import { openStore } from '../../lib/store/open-store.ts';
import {
  allPastReports,
  forgetPastReport,
  forgetPlace,
  pastHeadsOfPlace,
  pastReportsOfPlace,
  restorePastReports,
  savePastReport,
} from '../../lib/store/past-reports.ts';
import { damagedRows } from '../../lib/store/read-records.ts';
import type { Store } from '../../lib/store/schema.ts';
import { keptPast } from '../helpers/kept-past.ts';
import { countStoreReads } from '../helpers/store-reads.ts';

const facts = { madeAt: '2026-03-03T08:00:00+08:00', appVersion: '0.2.0', settings: {} };
const town = keptPast().placeKey;
const later = keptPast({ readAt: '2026-05-01T08:00:00+08:00', figures: 3 });
const other = keptPast({ id: 'text:2021', address: null, canonicalAddress: null, placeKey: '/安澜镇' });
let store: Store;
let count = 0;

beforeEach(async () => {
  count += 1;
  store = await openStore({ name: `past-${count}` });
});
afterEach(() => store.close());

const save = async (...reports: PastReport[]) => {
  for (const report of reports) await savePastReport(store, report);
};

describe('past reports', () => {
  it('are found by their place, whole', async () => {
    await save(keptPast(), other);
    expect(await pastReportsOfPlace(store, town)).toEqual([keptPast()]);
    expect(await pastReportsOfPlace(store, '/安澜镇')).toEqual([other]);
    expect(await pastReportsOfPlace(store, '')).toEqual([]);
  });

  it('are listed without their texts, the last read first', async () => {
    await save(keptPast(), { ...later, id: 'text:later' }, other);
    const heads = await allPastReports(store);
    expect(heads.map(({ id }) => id)).toEqual(['text:later', keptPast().id, 'text:2021']);
    for (const head of heads) expect(head).not.toHaveProperty('report');
  });

  it('are listed, all and of one place, without a look at their texts', async () => {
    await save(keptPast(), other);
    const reads = countStoreReads();
    await allPastReports(store);
    await pastHeadsOfPlace(store, town);
    expect([reads.of('pastReports'), reads.of('pastTexts')]).toEqual([2, 0]);
    reads.stop();
  });

  it('of one address are one: what was read last stands', async () => {
    await save(keptPast(), later);
    expect(await pastReportsOfPlace(store, town)).toEqual([later]);
  });

  it('are forgotten one by one, by place, and with everything', async () => {
    const second = keptPast({ id: 'text:second' });
    await save(keptPast(), second, other);
    await forgetPastReport(store, second.id);
    expect((await allPastReports(store)).map(({ id }) => id).sort()).toEqual(
      [keptPast().id, other.id].sort(),
    );
    await forgetPlace(store, town);
    expect((await allPastReports(store)).map(({ id }) => id)).toEqual([other.id]);
    await wipeStore(store);
    expect(await allPastReports(store)).toEqual([]);
  });

  it('come back as they were when they are forgotten by mistake', async () => {
    const second = keptPast({ id: 'text:second' });
    await save(keptPast(), second, other);
    const one = await forgetPastReport(store, second.id);
    expect(one).toEqual([second]);
    const place = await forgetPlace(store, town);
    expect(place).toEqual([keptPast()]);
    await restorePastReports(store, [...place, ...one, { id: 'text:none' }]);
    const ids = (await pastReportsOfPlace(store, town)).map(({ id }) => id);
    expect(ids.sort()).toEqual([keptPast().id, second.id].sort());
  });

  it('that were read again meanwhile are not taken back to what they were', async () => {
    await save(keptPast());
    const forgotten = await forgetPastReport(store, keptPast().id);
    await save(later);
    await restorePastReports(store, forgotten);
    expect(await pastReportsOfPlace(store, town)).toEqual([later]);
  });

  it('go into a backup and come out of it, and stay out of one without opened reports', async () => {
    await save(later, other);
    const backup = await readBackup(store, facts);
    const parsed = await parseBackup(exportJson(backup));
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    expect(parsed.backup.pastReports).toEqual(backup.pastReports);
    expect((await readBackup(store, { ...facts, withReports: false })).pastReports).toEqual([]);
    await save(keptPast({ readAt: '2026-06-01T08:00:00+08:00', figures: 4 }));
    await forgetPastReport(store, other.id);
    const plan = await importBackup(store, parsed.backup, { newId: () => 'new' });
    expect(plan).toMatchObject({ added: 1, updated: 0, skipped: 1 });
    // What was read later than the backup was made is not taken back.
    expect((await pastReportsOfPlace(store, town))[0]?.figures).toBe(4);
  });

  it('with a span outside the text, or a period that is none, are damaged and hide no other', async () => {
    const { report } = keptPast();
    const bad = [
      keptPast({ id: 'text:span', report: { ...report, superscripts: [{ start: 3, end: 9_000 }] } }),
      keptPast({ id: 'text:period', named: { place: '云汀镇', placeKey: town, period: '去年' } }),
      keptPast({ id: 'text:empty', report: { ...report, text: '' } }),
    ];
    await save(keptPast(), ...bad);
    expect(await pastReportsOfPlace(store, town)).toEqual([keptPast()]);
    const damaged = await damagedRows(store);
    expect(damaged.map(({ list, row }) => [list, (row as PastReport).id]).sort()).toEqual([
      ['pastReports', 'text:period'],
      ['pastTexts', 'text:empty'],
      ['pastTexts', 'text:span'],
    ]);
  });
});
