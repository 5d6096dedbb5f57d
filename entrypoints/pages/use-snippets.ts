import { useEffect, useRef, useState } from 'preact/hooks';
import type { SaveEdit } from '../../components/snippets/use-editing.ts';
import type { Loaded, NoticeView } from '../../components/view-models.ts';
import type { OtherVersion } from '../../lib/records/edited.ts';
import type { Snippet } from '../../lib/records/snippet.ts';
import { wholeSnippets } from '../../lib/store/keeping.ts';
import { storeErrorCode } from '../../lib/store/store-error.ts';
import { useStore, watchSnippets } from './store-access.ts';

/** All snippets as they are now, and what can be done with them. */
export interface KeptSnippets extends SnippetWork {
  snippets: Loaded<Snippet[]>;
  find(id: string): Snippet | null;
  refresh(): void;
}

/** What can be done with snippets; failures come as codes, nothing is lost meanwhile. */
export interface SnippetWork {
  /** Those that were deleted one by one since the page was opened: each can be brought back where it stood. */
  removed: readonly Snippet[];
  /** How many were deleted at once, last, and can be brought back together. */
  undo: { count: number } | null;
  /** Why the last edit was not saved; the form keeps its words. */
  editError: string | null;
  remove(ids: string[]): Promise<void>;
  /** Brings one of `removed` back; `null`: those that were deleted at once. */
  bringBack(id: string | null): Promise<void>;
  /** True when it has arrived. */
  edit: SaveEdit;
  /** Takes a version that was written elsewhere at the same time for the snippet's own, or drops it. */
  settle(id: string, version: OtherVersion, use: boolean): Promise<void>;
  /** Adds tags to many at once. */
  tag(ids: string[], tags: string[]): Promise<void>;
}

/** Says something to the reader: a code, and how grave it is. */
type Say = (code: string, tone?: NoticeView['tone']) => void;

/** Follows the store's snippets while the page is shown. */
export function useSnippets(say: Say): KeptSnippets {
  const { snippets, refresh } = useAllSnippets();
  const find = (id: string) =>
    (snippets.state === 'ready' && snippets.value.find((snippet) => snippet.id === id)) || null;
  const work = useSnippetWork({ say, refresh, has: (id) => find(id) !== null });
  return { snippets, find, refresh, ...work };
}

/** Works on the store's snippets. `has`: whether one is there; `refresh`: called after a change, where nothing can be followed. */
export function useSnippetWork({
  say,
  refresh,
  has,
}: {
  say: Say;
  refresh(): void;
  has(id: string): boolean;
}): SnippetWork {
  const onFailure = (code: string) => say(code, 'error');
  const [removed, setRemoved] = useState<readonly Snippet[]>([]);
  const [atOnce, setAtOnce] = useState<readonly Snippet[]>([]);
  const [editError, setEditError] = useState<string | null>(null);

  const attempt = async (work: () => Promise<void>): Promise<string | null> => {
    try {
      await work();
      refresh();
      return null;
    } catch (error) {
      return storeErrorCode(error);
    }
  };
  return {
    removed: removed.filter(({ id }) => !has(id)),
    undo: atOnce.length > 0 ? { count: atOnce.length } : null,
    editError,
    async remove(ids) {
      const failure = await attempt(async () => {
        const rows = await useStore('deleteSnippets', ids);
        if (rows.length === 1)
          setRemoved((before) => [...before.filter(({ id }) => id !== rows[0]?.id), ...rows]);
        else setAtOnce(rows);
      });
      if (failure) onFailure(failure);
    },
    async bringBack(id) {
      const failure = await attempt(async () => {
        const rows = id === null ? atOnce : removed.filter((row) => row.id === id);
        await useStore('restoreSnippets', rows);
        if (id === null) setAtOnce([]);
        else setRemoved((before) => before.filter((row) => row.id !== id));
      });
      if (failure) onFailure(failure);
    },
    async tag(ids, tags) {
      const change = { ids, add: tags, remove: [] };
      const failure = await attempt(async () => void (await useStore('tagSnippets', change)));
      if (failure) onFailure(failure);
    },
    async edit(id, { restore, ...edit }) {
      const failure = await attempt(async () => {
        if (restore) await useStore('restoreSnippets', [restore]);
        const { besideOther } = await useStore('editSnippet', { id, ...edit });
        if (besideOther) say('kept-both');
      });
      setEditError(failure);
      return failure === null;
    },
    async settle(id, { machine, revision }, use) {
      const settled = { list: 'snippets', key: id, version: { machine, revision }, use } as const;
      const failure = await attempt(() => useStore('settleVersion', settled));
      if (failure) onFailure(failure);
    },
  };
}

/** All snippets as they are now; `refresh` asks again where nothing can be followed. */
function useAllSnippets(): { snippets: Loaded<Snippet[]>; refresh(): void } {
  const [snippets, setSnippets] = useState<Loaded<Snippet[]>>({ state: 'loading' });
  const ask = useRef(() => {});
  useEffect(() => {
    const watching = new AbortController();
    ask.current = watchSnippets({
      keeping: wholeSnippets,
      onValue: (value) => setSnippets({ state: 'ready', value }),
      onError: (code) => setSnippets({ state: 'error', code }),
      signal: watching.signal,
    });
    return () => watching.abort();
  }, []);
  return { snippets, refresh: () => ask.current() };
}
