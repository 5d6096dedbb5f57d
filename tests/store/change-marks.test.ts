import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { importBackup, wipeStore } from '../../lib/store/backup.ts';
import { changeMark, type MarkedListName } from '../../lib/store/change-marks.ts';
import { deleteCorrection, saveCorrection } from '../../lib/store/corrections.ts';
import { restoreRecords } from '../../lib/store/edited-records.ts';
import { openStore } from '../../lib/store/open-store.ts';
import {
  forgetPastReport,
  forgetPlace,
  restorePastReports,
  savePastReport,
} from '../../lib/store/past-reports.ts';
import { forgetAllReports, forgetReport, rememberReport, restoreReports } from '../../lib/store/reports.ts';
import type { Store } from '../../lib/store/schema.ts';
import { keptPast } from '../helpers/kept-past.ts';
import { madeBackup } from '../helpers/made-backup.ts';
import { seeded } from '../helpers/random.ts';

const lists: MarkedListName[] = ['reports', 'pastReports', 'corrections'];
const made = madeBackup(seeded(1), 1);
const [report] = made.reports;
const past = keptPast();
const { id, address, bodyHash, target, anchor, dismissed, fields } = made.corrections[0]!;
const correction = { id, address, bodyHash, target, anchor, dismissed, fields };

/** Every way in which a list can change, and the lists that get another mark by it. */
const changes: [string, MarkedListName[], (store: Store) => Promise<unknown>][] = [
  ['a report is opened', ['reports'], (store) => rememberReport(store, report!)],
  ['an opened report is forgotten', ['reports'], (store) => forgetReport(store, report!.id)],
  ['one is brought back', ['reports'], (store) => restoreReports(store, [report!])],
  ['all opened reports are forgotten', ['reports'], (store) => forgetAllReports(store)],
  ['a past report is read in', ['pastReports'], (store) => savePastReport(store, past)],
  ['one is forgotten', ['pastReports'], (store) => forgetPastReport(store, past.id)],
  ['one is brought back', ['pastReports'], (store) => restorePastReports(store, [past])],
  ['a place is forgotten', ['pastReports'], (store) => forgetPlace(store, past.placeKey)],
  ['a figure is corrected', ['corrections'], (store) => saveCorrection(store, correction)],
  ['a correction is taken back', ['corrections'], (store) => deleteCorrection(store, id)],
  [
    'a correction is brought back',
    ['corrections'],
    (store) => restoreRecords(store, 'corrections', made.corrections),
  ],
  ['a backup is brought in', lists, (store) => importBackup(store, made, { newId: () => 'new' })],
  ['everything is deleted', lists, (store) => wipeStore(store)],
];

it('a list has another mark after each of its changes, and the same after those of others', async () => {
  const store = await openStore({ name: 'marks' });
  const marks = () => Promise.all(lists.map((list) => changeMark(store, [list])));
  for (const [what, changed, change] of changes) {
    const before = await marks();
    await change(store);
    const after = await marks();
    expect(
      lists.filter((_list, at) => before[at] !== after[at]),
      what,
    ).toEqual(changed);
  }
  store.close();
});

it('two databases that changed alike have two marks', async () => {
  const [one, other] = await Promise.all(['one', 'other'].map((name) => openStore({ name })));
  for (const store of [one!, other!]) await savePastReport(store, past);
  expect(await changeMark(one!, lists)).not.toBe(await changeMark(other!, lists));
  for (const store of [one!, other!]) store.close();
});
