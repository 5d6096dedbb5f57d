import { describe, expect, it } from 'vitest';
import { type ListName, listParts, recordsVersion, upgradeRow } from '../../../lib/records/register.ts';

const at = '2026-03-02T09:15:00Z';
const later = '2026-03-04T09:15:00Z';
/** What rows of version 1 get: their own moment for a machine. */
const change = (when: string, revision: number) => {
  const machine = `version-1 ${when}`;
  return { revision, changedAt: when, machine, seen: { [machine]: revision }, others: [] };
};

describe('a row of an earlier version', () => {
  it.each<[what: string, list: ListName, from: number, row: object, now: object]>([
    [
      'a snippet of version 1 that was edited',
      ...(['snippets', 1] as const),
      { format: 1, quote: '5亿元', keptAt: at, editedAt: later, revision: 3 },
      { format: 3, quote: '5亿元', keptAt: at, file: null, ...change(later, 3) },
    ],
    [
      'a snippet of version 1 that was never edited',
      ...(['snippets', 1] as const),
      { format: 1, quote: '5亿元', keptAt: at, editedAt: null, revision: 0 },
      { format: 3, quote: '5亿元', keptAt: at, file: null, ...change(at, 0) },
    ],
    [
      'a snippet of version 3 of the store',
      ...(['snippets', 3] as const),
      { format: 2, quote: '5亿元' },
      { format: 3, quote: '5亿元', file: null },
    ],
    [
      'an own term of version 1',
      ...(['ownTerms', 1] as const),
      { format: 1, term: '词', editedAt: at, revision: 2 },
      { format: 2, term: '词', ...change(at, 2) },
    ],
    [
      'a correction of version 1',
      ...(['corrections', 1] as const),
      { format: 1, id: 'c', saidAt: at },
      { format: 2, id: 'c', ...change(at, 0) },
    ],
    [
      'a word on an address of version 1',
      ...(['addressVerdicts', 1] as const),
      { format: 1, address: 'https://a.cn/', saidAt: at },
      { format: 2, address: 'https://a.cn/', ...change(at, 0) },
    ],
    [
      'a past report of version 3, whose text stood in it',
      ...(['pastReports', 3] as const),
      { format: 1, id: 'x', report: { text: '正文' }, readAt: at },
      { format: 1, id: 'x', readAt: at },
    ],
  ])('%s has the shape of today', (_what, list, from, row, now) => {
    expect(upgradeRow(list, row, from)).toEqual(now);
    // What has that shape stays.
    expect(upgradeRow(list, now, from)).toEqual(now);
    expect(upgradeRow(list, row, recordsVersion)).toBe(row);
  });

  it.each([
    ['nothing', null],
    ['no row', 'x'],
    ['a number', 5],
    ['a row of another shape', { format: 1 }],
    ['one that does not count its edits', { format: 1, keptAt: at }],
    ['one of a later shape', { format: 3, quote: 'x', editedAt: at }],
    ['one without a format', { editedAt: at }],
  ])('that is none passes as it is: %s', (_what, row) => {
    for (const list of [
      'snippets',
      'ownTerms',
      'corrections',
      'addressVerdicts',
      'pastReports',
      'texts',
    ] as const)
      expect(upgradeRow(list, row, 1), list).toBe(row);
  });
});

describe('a list that was taken out of another', () => {
  it('has its rows of those of the version before', () => {
    expect(listParts.map(({ from, into, version }) => ({ from, into, version }))).toEqual([
      { from: 'pastReports', into: 'pastTexts', version: 4 },
    ]);
    const [{ of } = { of: () => null }] = listParts;
    const row = { format: 1, id: 'x', report: { text: '正文' }, readAt: at };
    expect(of({ ...row, placeKey: 'p' })).toEqual(row);
    for (const none of [null, 'x', 5, {}, { id: 'x' }]) expect(of(none)).toBeNull();
  });
});
