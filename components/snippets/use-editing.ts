import { useState } from 'preact/hooks';
import type { Snippet, SnippetWords } from '../../lib/records/snippet.ts';

/** What a form says of a snippet, with the words it was opened on: another window may have saved since. */
export interface SnippetEdit extends SnippetWords {
  opened: SnippetWords;
}

/** Saves an edit; true when it has arrived. */
export type SaveEdit = (id: string, edit: SnippetEdit) => Promise<boolean>;

/**
 * The form of a snippet: the words it was opened on, `null` while it is closed. It closes when its own edit has
 * arrived; where saving fails, or another window saves meanwhile, the words stay in the form.
 */
export function useEditing(snippet: Snippet, onEdit: SaveEdit) {
  const [opened, setOpened] = useState<SnippetWords | null>(null);
  const close = () => setOpened(null);
  return {
    opened,
    open: () => setOpened({ note: snippet.note, tags: snippet.tags }),
    close,
    async save(said: SnippetWords) {
      if (!opened) return;
      const same = said.note === opened.note && said.tags.join('\n') === opened.tags.join('\n');
      if (same || (await onEdit(snippet.id, { ...said, opened }))) close();
    },
  };
}
