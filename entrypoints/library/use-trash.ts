import type { TrashProps } from '../../components/library/trash-list.tsx';
import { storeErrorCode } from '../../lib/store/store-error.ts';
import { useStore } from '../pages/store-access.ts';
import { useWatched } from '../pages/use-watched.ts';
import type { Say } from './library-work.ts';

/** 回收站 as it is now; what the reader brings back or empties is followed by every open page. */
export function useTrash({ say, onChanged }: { say: Say; onChanged(): void }): TrashProps {
  const { result: rows, refresh } = useWatched('trashedSnippets');
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
      refresh();
      onChanged();
    } catch (error) {
      say(storeErrorCode(error), 'error');
    }
  };
  return {
    rows,
    now: Date.now(),
    onRestore: (id) =>
      void attempt(async () => {
        const row = rows.state === 'ready' ? rows.value.find((trashed) => trashed.id === id) : undefined;
        if (row) await useStore('restoreSnippets', [row.snippet]);
      }),
    onEmpty: () => void attempt(() => useStore('emptyTrash')),
  };
}
