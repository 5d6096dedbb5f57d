import { describe, expect, it } from 'vitest';
import { daysInTrash, goneAt } from '../../../lib/records/deleted-snippet.ts';
import type { Edited, Tombstone } from '../../../lib/records/edited.ts';
import { freeName } from '../../../lib/records/free-name.ts';
import { isRow } from '../../../lib/records/merge.ts';
import { headOfPast, periodOfPast, textRowOfPast } from '../../../lib/records/past-report.ts';
import {
  carriedLists,
  editedList,
  editedLists,
  firstVersionOf,
  type PlainList,
  type PlainListName,
  plainLists,
  register,
} from '../../../lib/records/register.ts';
import { contentKey, isSameContent, isSameThing, stable } from '../../../lib/records/same-content.ts';
import type { Snippet } from '../../../lib/records/snippet.ts';
import { keptPast } from '../../helpers/kept-past.ts';
import { keptSnippet, townReport } from '../../helpers/kept-snippet.ts';

type Row = Record<string, unknown>;
const plainOf = (name: PlainListName) => register[name] as unknown as PlainList<Row>;

/** Moments in their order, in zones that put their letters in another. */
const early = '2026-03-02T23:30:00+08:00';
const late = '2026-03-02T16:00:00Z';

describe('two plain records of one key', () => {
  it.each<[PlainListName, field: string, stays: 'early' | 'late']>([
    ['texts', 'keptAt', 'early'],
    ['files', 'keptAt', 'early'],
    ['reports', 'openedAt', 'late'],
    ['pastReports', 'readAt', 'late'],
    ['pastTexts', 'readAt', 'late'],
    ['trash', 'deletedAt', 'late'],
  ])('%s: by %s the %s one stays, whichever is brought to which', (name, field, stays) => {
    const { merge } = plainOf(name);
    const row = (at: string): Row => ({ [field]: at, firstOpenedAt: early });
    const [a, b] = [row(early), row(late)];
    const kept = stays === 'early' ? a : b;
    expect(merge(a!, b!)).toEqual(kept);
    expect(merge(b!, a!)).toEqual(kept);
    expect(merge(a!, a!)).toEqual(a);
    // One moment in two spellings: both machines keep the same.
    const [c, d] = [row('2026-03-02T16:00:00Z'), row('2026-03-03T00:00:00+08:00')];
    expect(merge(c!, d!)).toEqual(merge(d!, c!));
  });

  it('of an opened report know the first opening of both', () => {
    const { merge } = plainOf('reports');
    const [a, b] = [
      { openedAt: early, firstOpenedAt: '2026-01-02T00:00:00Z' },
      { openedAt: late, firstOpenedAt: '2026-02-02T00:00:00Z' },
    ];
    const met = { openedAt: late, firstOpenedAt: '2026-01-02T00:00:00Z' };
    expect(merge(a, b)).toEqual(met);
    expect(merge(b, a)).toEqual(met);
    const swapped = merge({ ...a, firstOpenedAt: late }, { ...b, firstOpenedAt: early });
    expect(swapped).toEqual({ openedAt: late, firstOpenedAt: early });
  });

  it('are records of their own, but for texts of reports and what is in the trash', () => {
    expect(plainLists.filter((name) => plainOf(name).isPart)).toEqual(['trash', 'pastTexts']);
    expect(plainLists.filter((name) => plainOf(name).partOf)).toEqual(['pastTexts']);
  });
});

describe('the lists', () => {
  it('that a backup carries are all but facts of the database', () => {
    expect([...carriedLists].sort()).toEqual([...editedLists, ...plainLists, 'tombstones'].sort());
    expect(editedLists).toEqual(['snippets', 'ownTerms', 'corrections', 'addressVerdicts']);
    expect(carriedLists).not.toContain('meta');
    expect(carriedLists).not.toContain('synced');
    expect(carriedLists).not.toContain('shared');
  });

  it('came with these versions', () => {
    const came = Object.keys(register).map((name) => [name, firstVersionOf(name as keyof typeof register)]);
    expect(Object.fromEntries(came)).toEqual({
      ...{ snippets: 1, texts: 1, reports: 1, ownTerms: 1, corrections: 1, addressVerdicts: 1, meta: 1 },
      ...{ tombstones: 2, pastReports: 3, pastTexts: 4, files: 4, trash: 5, synced: 6, shared: 6 },
    });
  });

  it.each([
    ['snippets', ['note', 'tags']],
    ['ownTerms', ['term', 'aliases', 'definition', 'source', 'replaces']],
    ['corrections', ['dismissed', 'fields']],
    ['addressVerdicts', ['verdict']],
  ] as const)('%s: of words written in two places both stay whole: %o', (name, words) => {
    const wordsOf = (of: string) => Object.fromEntries(words.map((word) => [word, `${word} of ${of}`]));
    const copyOf = (machine: string, changedAt: string) => ({
      ...{ id: 'x', revision: 0, changedAt, machine, seen: { [machine]: 0 }, others: [] },
      ...{ ...wordsOf(machine), check: null, earlierChecks: [] },
    });
    const met = editedList(name).merge(copyOf('a', early), copyOf('b', late));
    expect(met).toMatchObject({ ...wordsOf('b'), machine: 'b', seen: { a: 0, b: 0 } });
    expect((met as Edited).others).toEqual([
      { words: wordsOf('a'), revision: 0, changedAt: early, machine: 'a' },
    ]);
  });

  it('of snippets takes over no look of a tombstone', () => {
    const snippet = keptSnippet();
    const grave: Tombstone = {
      ...{ id: `snippets:${snippet.id}`, list: 'snippets', key: snippet.id, revision: 0 },
      ...{ changedAt: late, machine: 'm2', seen: { m2: 0 } },
    };
    const met = register.snippets.merge(snippet, grave);
    expect(isRow(met)).toBe(true);
    expect(met).toMatchObject({ check: null, earlierChecks: [], note: snippet.note });
    const knew = { ...grave, revision: 1, seen: { ...snippet.seen, m2: 1 } };
    expect(isRow(register.snippets.merge(snippet, knew))).toBe(false);
    expect(isRow(register.snippets.merge(knew, snippet))).toBe(false);
  });
});

describe('two snippets', () => {
  const mine = keptSnippet();
  const edits: Partial<Snippet> = {
    ...{ revision: 3, changedAt: late, machine: 'm9', seen: { m9: 3 } },
    others: [{ words: { note: '甲', tags: [] }, revision: 1, changedAt: early, machine: 'm2' }],
  };
  const look = { at: late, place: 'gone' as const, body: 'same' as const, found: null };

  it.each(Object.entries({ ...edits, check: look, earlierChecks: [look] }))(
    'that differ in %s hold the same',
    (field, value) => {
      expect(isSameContent(mine, { ...mine, [field]: value })).toBe(true);
      expect(isSameThing(mine, { ...mine, [field]: value })).toBe(true);
    },
  );

  it.each(Object.entries({ note: '别的', tags: ['财政'], copyOf: 'x' }))(
    'that differ in %s are one thing with other words',
    (field, value) => {
      expect(isSameContent(mine, { ...mine, [field]: value })).toBe(false);
      expect(isSameThing(mine, { ...mine, [field]: value })).toBe(true);
    },
  );

  it('of another quote or report are two things, and of another key one', () => {
    expect(isSameThing(mine, { ...mine, quote: '别的' })).toBe(false);
    expect(isSameThing(mine, { ...mine, report: { ...townReport, place: '安澜镇' } })).toBe(false);
    expect(isSameThing(mine, { ...mine, id: 'x' })).toBe(true);
    expect(isSameContent(mine, { ...mine, id: 'x' })).toBe(false);
  });

  it('are told by their values, whatever the order of their fields', () => {
    const turned = Object.fromEntries(Object.entries(mine).reverse()) as unknown as Snippet;
    expect(contentKey(turned)).toBe(contentKey(mine));
    expect(stable({ b: [{ d: 1, c: null }], a: 'x' })).toBe('{"a":"x","b":[{"c":null,"d":1}]}');
    expect(stable([2, 1])).toBe('[2,1]');
  });
});

describe('a name', () => {
  it.each([
    [[], '义务教育'],
    [['义务教育'], '义务教育 (2)'],
    [['义务教育', '义务教育 (2)'], '义务教育 (3)'],
    [['义务教育', '义务教育 (2)', '义务教育 (3)'], '义务教育 (4)'],
    [['义务教育 (2)'], '义务教育'],
  ])('that is taken as %o is %s', (taken, free) => {
    expect(freeName('义务教育', (name) => taken.includes(name))).toBe(free);
  });
});

it('a deleted snippet can be brought back for thirty days', () => {
  expect(daysInTrash).toBe(30);
  expect(new Date(goneAt({ deletedAt: '2026-03-02T09:15:00+08:00' })).toISOString()).toBe(
    '2026-04-01T01:15:00.000Z',
  );
});

describe('a past report', () => {
  it('is of its text’s period, else of the one that the reader gave', () => {
    const named = { place: '云汀镇', placeKey: 'x', period: '2021' };
    const silent = { ...townReport, period: null };
    expect(periodOfPast({ identity: townReport, named })).toBe('2023H1');
    expect(periodOfPast({ identity: silent, named })).toBe('2021');
    expect(periodOfPast({ identity: silent, named: null })).toBeNull();
  });

  it('is its head and its text', () => {
    const past = keptPast();
    const { report, ...head } = past;
    expect(headOfPast(past)).toEqual(head);
    expect(textRowOfPast(past)).toEqual({ format: 1, id: past.id, report, readAt: past.readAt });
  });
});
