import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Loaded } from '../../components/view-models.ts';
import type { Snippet } from '../../lib/records/snippet.ts';
import { newestHeadFirst } from '../../lib/snippets/find-snippets.ts';
import { headOf, type ListedSnippet } from '../../lib/snippets/snippet-head.ts';
import type { Keeping } from '../../lib/store/keeping.ts';
import { useStore, watchSnippets } from '../pages/store-access.ts';
import { RowShelf } from './row-shelf.ts';

/** All snippets as a list, and those in sight whole. */
export interface ListedSnippets {
  snippets: Loaded<ListedSnippet[]>;
  /** One that is at hand; `null` where it must be asked for (`see`), or is not there. */
  rowOf(id: string): Snippet | null;
  /** Reads one that came into sight; the list is drawn again when it is there. */
  see(id: string): void;
  has(id: string): boolean;
  /** Asks again where nothing can be followed. */
  refresh(): void;
}

/** Follows the store's snippets by their heads: a hundred thousand whole ones are more than a page should hold. */
export function useListedSnippets(): ListedSnippets {
  const [snippets, setSnippets] = useState<Loaded<ListedSnippet[]>>({ state: 'loading' });
  const [shelf] = useState(() => new RowShelf());
  const ask = useRef(() => {});
  const { see, forget } = useSeen(shelf);
  // The rows are asked for before the page is drawn without them.
  useLayoutEffect(() => {
    const watching = new AbortController();
    ask.current = watchSnippets({
      keeping: headsAndRows(shelf),
      onValue: (value) => {
        const ids = new Set(value.map(({ id }) => id));
        shelf.keepOnly((id) => ids.has(id));
        forget();
        setSnippets({ state: 'ready', value });
      },
      onError: (code) => setSnippets({ state: 'error', code }),
      signal: watching.signal,
    });
    return () => watching.abort();
  }, []);
  const has = (id: string) => snippets.state === 'ready' && snippets.value.some((one) => one.id === id);
  return { snippets, rowOf: (id) => shelf.get(id), see, has, refresh: () => ask.current() };
}

/** Heads of all; of what is read for them the shelf takes what it holds. */
function headsAndRows(shelf: RowShelf): Keeping<ListedSnippet> {
  return {
    of: (snippet) => {
      shelf.offer(snippet);
      return headOf(snippet);
    },
    unread: (id) => ({ id, pieces: null }),
    newestFirst: (a, b) => (a.pieces === null || b.pieces === null ? 0 : newestHeadFirst(a, b)),
  };
}

/** Reads the rows that come into sight within one turn together. */
function useSeen(shelf: RowShelf): { see(id: string): void; forget(): void } {
  const [, drawAgain] = useState(0);
  const asked = useRef(new Set<string>());
  const wanted = useRef<string[]>([]);
  const read = async () => {
    const ids = wanted.current;
    wanted.current = [];
    const rows = await useStore('snippetsById', ids).catch(() => []);
    for (const row of rows) shelf.put(row);
    for (const { id } of rows) asked.current.delete(id);
    if (rows.length > 0) drawAgain((round) => round + 1);
  };
  return {
    see(id) {
      if (asked.current.has(id)) return;
      asked.current.add(id);
      wanted.current.push(id);
      if (wanted.current.length === 1) queueMicrotask(read);
    },
    // What could not be read is asked for again after a change.
    forget: () => asked.current.clear(),
  };
}
