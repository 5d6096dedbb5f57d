import { useState } from 'preact/hooks';
import type { Loaded } from '../../components/view-models.ts';
import type { Snippet } from '../../lib/records/snippet.ts';
import { storeErrorCode } from '../../lib/store/store-error.ts';
import { nowWithOffset } from './now.ts';
import { useStore } from './store-access.ts';
import { useWatched } from './use-watched.ts';

/** As many as a tall window shows. */
const FIRST_ROWS = 60;

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
  edit(id: string, edit: { note: string; tags: string[] }): Promise<void>;
  /** Adds tags to many at once. */
  tag(ids: string[], tags: string[]): Promise<void>;
  refresh(): void;
}

/** Follows the store's snippets while the page is shown. */
export function useSnippets(onFailure: (code: string) => void): KeptSnippets {
  const { result: all, refresh } = useWatched('allSnippets');
  const { result: newest } = useWatched('recentSnippets', FIRST_ROWS);
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
      const change = { ids, add: tags, remove: [], at: nowWithOffset() };
      const failure = await attempt(async () => void (await useStore('tagSnippets', change)));
      if (failure) onFailure(failure);
    },
    async edit(id, edit) {
      const snippet = find(id);
      if (!snippet) return setEditError('not-found');
      const change = { id, revision: snippet.revision, at: nowWithOffset(), ...edit };
      setEditError(await attempt(async () => void (await useStore('editSnippet', change))));
    },
  };
}
