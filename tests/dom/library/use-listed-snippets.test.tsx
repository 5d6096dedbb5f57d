import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, it, vi } from 'vitest';
import { type ListedSnippets, useListedSnippets } from '../../../entrypoints/library/use-listed-snippets.ts';
import type { Snippet } from '../../../lib/records/snippet.ts';
import type { ListedSnippet } from '../../../lib/snippets/snippet-head.ts';
import type { SnippetListener } from '../../../lib/store/follow-snippets.ts';
import { keptSnippet } from '../../helpers/kept-snippet.ts';

const world = vi.hoisted(() => ({
  listener: null as unknown,
  asked: [] as string[][],
  disk: new Map<string, unknown>(),
}));
vi.mock('../../../entrypoints/pages/store-access.ts', () => ({
  watchSnippets: (listener: unknown) => {
    world.listener = listener;
    return () => {};
  },
  useStore: async (_name: string, ids: string[]) => {
    world.asked.push(ids);
    return ids.flatMap((id) => world.disk.get(id) ?? []);
  },
}));

const many = Array.from({ length: 700 }, (_one, n) => keptSnippet({ id: `s-${n}`, note: '' }));
let listed: ListedSnippets;
const listener = () => world.listener as SnippetListener<ListedSnippet>;
const tell = (rows: readonly Snippet[]) =>
  act(() => listener().onValue(rows.map((row) => listener().keeping.of(row))));
const seen = async (...ids: string[]) => {
  await act(async () => {
    for (const id of ids) listed.see(id);
  });
};

beforeEach(() => {
  world.asked.length = 0;
  world.disk = new Map(many.map((row) => [row.id, row]));
  const root = document.createElement('div');
  function Host() {
    listed = useListedSnippets();
    return null;
  }
  act(() => render(<Host />, root));
});

it('holds the first rows whole, and reads others when they are seen, those of one turn together and once', async () => {
  tell(many);
  expect(listed.snippets).toMatchObject({ state: 'ready', value: { length: 700 } });
  expect(listed.rowOf('s-0')).toBe(many[0]);
  expect(listed.rowOf('s-200')).toBeNull();
  await seen('s-200', 's-201', 's-200');
  expect(world.asked).toEqual([['s-200', 's-201']]);
  expect(listed.rowOf('s-200')).toBe(many[200]);
});

it('gives a changed row as it is now, and none that is gone', async () => {
  tell(many);
  await seen('s-300');
  const changed = { ...many[300]!, note: '改过' };
  tell([...many.slice(0, 300), changed]);
  expect(listed.rowOf('s-300')).toBe(changed);
  tell(many.slice(0, 300));
  expect(listed.rowOf('s-300')).toBeNull();
  expect([listed.has('s-299'), listed.has('s-300')]).toEqual([true, false]);
});

it('lets go of what was not looked at for longest, and reads it again', async () => {
  tell(many);
  await seen(...many.slice(60).map(({ id }) => id));
  expect(listed.rowOf('s-60')).toBeNull();
  expect(listed.rowOf('s-699')).toBe(many[699]);
  await seen('s-60');
  expect(listed.rowOf('s-60')).toBe(many[60]);
});

it('asks for a row that could not be read again after a change alone', async () => {
  tell(many);
  world.disk.delete('s-400');
  await seen('s-400');
  await seen('s-400');
  expect(world.asked).toHaveLength(1);
  world.disk.set('s-400', many[400]);
  tell(many);
  await seen('s-400');
  expect(listed.rowOf('s-400')).toBe(many[400]);
});
