import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Snippet } from '../../lib/records/snippet.ts';
import { newestHeadFirst } from '../../lib/snippets/find-snippets.ts';
import { headOf, type ListedSnippet } from '../../lib/snippets/snippet-head.ts';
import { wipeStore } from '../../lib/store/backup.ts';
import { deleteSnippets, restoreSnippets } from '../../lib/store/delete-snippets.ts';
import { editSnippet } from '../../lib/store/edit-snippets.ts';
import { allSnippets } from '../../lib/store/find-snippets.ts';
import { followSnippets } from '../../lib/store/follow-snippets.ts';
import { wholeSnippets } from '../../lib/store/keeping.ts';
import { openStore } from '../../lib/store/open-store.ts';
import type { Store } from '../../lib/store/schema.ts';
import { keptSnippet } from '../helpers/kept-snippet.ts';

let store: Store;
let count = 0;
let told: Snippet[][];
let failures: string[];
let stop: AbortController;

beforeEach(async () => {
  count += 1;
  store = await openStore({ name: `follow-${count}` });
  told = [];
  failures = [];
  stop = new AbortController();
});

afterEach(() => {
  stop.abort();
  vi.restoreAllMocks();
  store.close();
});

/** Snippets kept one minute after another, whose order of ids is another. */
const made = (length: number) =>
  Array.from({ length }, (_one, n) =>
    keptSnippet({ keptAt: new Date(Date.UTC(2026, 0, 1, 0, n)).toISOString() }),
  );

function follow(): void {
  followSnippets(store, {
    keeping: wholeSnippets,
    onValue: (snippets) => told.push(snippets),
    onError: (code) => failures.push(code),
    signal: stop.signal,
  });
}

const shown = () => told.at(-1)?.map(({ id, note }) => `${id} ${note}`);
const there = async () => (await allSnippets(store)).map(({ id, note }) => `${id} ${note}`);

it('tells the newest first, then all in the same order', async () => {
  await store.snippets.bulkPut(made(250));
  follow();
  await expect.poll(() => told.length).toBe(2);
  expect(told.map(({ length }) => length)).toEqual([60, 250]);
  expect(shown()).toEqual(await there());
  expect(told[0]).toEqual(told[1]!.slice(0, 60));
});

describe('by their heads', () => {
  let lists: ListedSnippet[][];

  const followHeads = () => {
    lists = [];
    followSnippets<ListedSnippet>(store, {
      keeping: {
        of: headOf,
        unread: (id) => ({ id, pieces: null }),
        newestFirst: (a, b) => (a.pieces === null || b.pieces === null ? 0 : newestHeadFirst(a, b)),
      },
      onValue: (list) => lists.push(list),
      onError: (code) => failures.push(code),
      signal: stop.signal,
    });
  };
  const ids = (list: readonly { id: string }[] | undefined) => list?.map(({ id }) => id);

  it('tells the newest, then the keys of all others in their order, then all', async () => {
    const rows = made(250);
    await store.snippets.bulkPut(rows);
    followHeads();
    await expect.poll(() => lists.length).toBe(3);
    const newest = [...rows].reverse();
    expect(lists[0]).toEqual(newest.slice(0, 60).map(headOf));
    expect(ids(lists[1])).toEqual(ids(newest));
    expect(lists[1]!.map(({ pieces }) => pieces !== null)).toEqual(newest.map((_row, at) => at < 60));
    expect(lists[2]).toEqual(newest.map(headOf));
  });

  it('leaves a damaged row out once it was read, and one that was deleted meanwhile', async () => {
    const rows = made(250);
    await store.snippets.bulkPut([...rows, { id: 'bare', keptAt: '2025-01-01T00:00:00Z' } as never]);
    followHeads();
    await deleteSnippets(store, [rows[3]!.id]);
    const left = rows.filter((_row, at) => at !== 3).reverse();
    await expect.poll(() => ids(lists.at(-1))).toEqual(ids(left));
    expect(ids(lists[1])).toContain('bare');
  });

  it('tells what is read as it is read, every second, in the same order', async () => {
    const rows = made(450);
    await store.snippets.bulkPut(rows);
    let now = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 600;
      return now;
    });
    followHeads();
    await expect
      .poll(() => lists.at(-1)?.filter(({ pieces }) => pieces !== null).length, { timeout: 10_000 })
      .toBe(450);
    expect(lists.length).toBeGreaterThan(3);
    for (const list of lists.slice(1)) expect(ids(list)).toEqual(ids([...rows].reverse()));
    const counts = lists.slice(1).map((list) => list.filter(({ pieces }) => pieces !== null).length);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
  });
});

it('follows an edit, a deletion and what is brought back, and reads nothing else again', async () => {
  await store.snippets.bulkPut(made(250));
  follow();
  await expect.poll(() => told.length).toBe(2);
  const before = told[1]!;
  const { id, note, tags } = before[7]!;
  await editSnippet(store, { id, note: '改过', tags, opened: { note, tags } });
  await expect.poll(() => told.length).toBe(3);
  expect(told[2]![7]!.note).toBe('改过');
  expect(told[2]!.filter((row, at) => row !== before[at])).toHaveLength(1);
  const removed = await deleteSnippets(store, [id]);
  await expect.poll(() => told.at(-1)!.length).toBe(249);
  await restoreSnippets(store, removed);
  await expect.poll(shown).toEqual(await there());
});

it('tells of many at a time, and ends with all', async () => {
  follow();
  await expect.poll(() => told.length).toBe(2);
  const rows = made(900);
  for (let at = 0; at < rows.length; at += 45) await store.snippets.bulkPut(rows.slice(at, at + 45));
  await expect.poll(shown, { timeout: 10_000 }).toEqual(await there());
  expect(told.length).toBeLessThan(10);
  await store.snippets.bulkPut(made(120));
  await expect.poll(shown, { timeout: 10_000 }).toEqual(await there());
  await wipeStore(store);
  await expect.poll(shown, { timeout: 10_000 }).toEqual([]);
});

it('says where it can read nothing, and reads all again after the next change', async () => {
  await store.snippets.bulkPut(made(3));
  const broken = vi.spyOn(store.snippets, 'toCollection').mockImplementation(() => {
    throw new Error('broken');
  });
  follow();
  await expect.poll(() => failures).toEqual(['store-failed']);
  broken.mockRestore();
  await store.snippets.put(keptSnippet());
  await expect.poll(shown).toEqual(await there());
});

it('tells nothing after its end', async () => {
  follow();
  await expect.poll(() => told.length).toBe(2);
  stop.abort();
  await store.snippets.put(keptSnippet());
  await new Promise((done) => setTimeout(done, 50));
  expect(told).toHaveLength(2);
});
