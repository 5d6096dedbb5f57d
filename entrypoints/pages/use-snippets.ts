import { useState } from 'preact/hooks';
import type { SaveEdit } from '../../components/snippets/use-editing.ts';
import type { Loaded, NoticeView } from '../../components/view-models.ts';
import type { OtherVersion } from '../../lib/records/edited.ts';
import type { Snippet } from '../../lib/records/snippet.ts';
import { storeErrorCode } from '../../lib/store/store-error.ts';
import { useStore } from './store-access.ts';
import { useWatched } from './use-watched.ts';

/** As many as a tall window shows. */
const firstRows = 60;

/** All snippets as they are now, and what can be done with them; failures come as codes, nothing is lost meanwhile. */
export interface KeptSnippets {
  snippets: Loaded<Snippet[]>;
  /** How many were deleted last and can be brought back. */
  undo: { count: number } | null;
  /** Why the last edit was not saved; the form keeps its words. */
  editError: string | null;
  find(id: string): Snippet | null;
  remove(ids: string[]): Promise<void>;
  bringBack(): Promise<void>;
  /** True when it has arrived. */
  edit: SaveEdit;
  /** Takes a version that was written elsewhere at the same time for the snippet's own, or drops it. */
  settle(id: string, version: OtherVersion, use: boolean): Promise<void>;
  /** Adds tags to many at once. */
  tag(ids: string[], tags: string[]): Promise<void>;
  refresh(): void;
}

/** Says something to the reader: a code, and how grave it is. */
type Say = (code: string, tone?: NoticeView['tone']) => void;

/** Follows the store's snippets while the page is shown. */
export function useSnippets(say: Say): KeptSnippets {
  const onFailure = (code: string) => say(code, 'error');
  const { result: all, refresh } = useWatched('allSnippets');
  const { result: newest } = useWatched('recentSnippets', firstRows);
  // Ten thousand rows take a second to read; the newest are there at once, and the rest follow under them.
  const snippets = all.state === 'loading' ? newest : all;
  const [removed, setRemoved] = useState<Snippet[]>([]);
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
  const find = (id: string) =>
    (snippets.state === 'ready' && snippets.value.find((snippet) => snippet.id === id)) || null;

  return {
    snippets,
    undo: removed.length > 0 ? { count: removed.length } : null,
    editError,
    find,
    refresh,
    async remove(ids) {
      const failure = await attempt(async () => setRemoved(await useStore('deleteSnippets', ids)));
      if (failure) onFailure(failure);
    },
    async bringBack() {
      const failure = await attempt(async () => {
        await useStore('restoreSnippets', removed);
        setRemoved([]);
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
