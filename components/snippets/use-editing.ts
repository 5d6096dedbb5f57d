import { useEffect, useState } from 'preact/hooks';
import type { Snippet, SnippetWords } from '../../lib/records/snippet.ts';
import type { HoldForm } from './use-held.ts';

/** What a form says of a snippet, with the words it was opened on: another window may have saved since. */
export interface SnippetEdit extends SnippetWords {
  opened: SnippetWords;
  /** The snippet to be brought back first, where it was deleted meanwhile; else `null`. */
  restore: Snippet | null;
}

/** Saves an edit; true when it has arrived. */
export type SaveEdit = (id: string, edit: SnippetEdit) => Promise<boolean>;

/** What a view with a snippet's form in it is given. */
export interface EditingProps {
  snippet: Snippet;
  /** True when the snippet was deleted elsewhere: only its form is still here. */
  isGone: boolean;
  onEdit: SaveEdit;
  onHold: HoldForm;
}

/**
 * The form of a snippet: the words it was opened on, `null` while it is closed. It closes when its own edit has
 * arrived; where saving fails, or another window saves or deletes meanwhile, the words stay in the form.
 */
export function useEditing({ snippet, isGone, onEdit, onHold }: EditingProps) {
  const { id } = snippet;
  const [opened, setOpened] = useState<SnippetWords | null>(null);
  const isOpen = opened !== null;
  useEffect(() => {
    if (!isOpen) return undefined;
    onHold(id, true);
    return () => onHold(id, false);
  }, [id, isOpen]);
  const close = () => setOpened(null);
  return {
    opened,
    open: () => setOpened({ note: snippet.note, tags: snippet.tags }),
    close,
    async save(said: SnippetWords) {
      if (!opened) return;
      const same = said.note === opened.note && said.tags.join('\n') === opened.tags.join('\n');
      const restore = isGone ? snippet : null;
      if ((same && !isGone) || (await onEdit(id, { ...said, opened, restore }))) close();
    },
  };
}
