import { useEffect, useState } from 'preact/hooks';
import type { Snippet } from '../../lib/records/snippet.ts';

/** The reader's own words on a snippet. */
export interface SnippetEdit {
  note: string;
  tags: string[];
}

/**
 * Whether the form of a snippet is open. It closes when the edit has arrived (the revision counts on), not when
 * it was sent: where saving fails, the words stay in the form.
 */
export function useEditing(snippet: Snippet, onEdit: (id: string, edit: SnippetEdit) => void) {
  const [editing, setEditing] = useState(false);
  useEffect(() => setEditing(false), [snippet.revision]);
  return {
    editing,
    open: () => setEditing(true),
    close: () => setEditing(false),
    save(edit: SnippetEdit) {
      const same = edit.note === snippet.note && edit.tags.join('\n') === snippet.tags.join('\n');
      if (same) setEditing(false);
      else onEdit(snippet.id, edit);
    },
  };
}
