import { useContext, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Snippet, SnippetWords } from '../../lib/records/snippet.ts';
import { Drafts } from './drafts.ts';
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

/** What a form begins with. */
export interface FormStart {
  note: string;
  /** Tags in one line. */
  line: string;
}

const joinTags = (tags: readonly string[]) => tags.join('，');

/**
 * The form of a snippet: what it begins with, `null` while it is closed. It closes when its own edit has arrived; where
 * saving fails, or another window saves or deletes meanwhile, the words stay in the form, and what is typed outlives the
 * form itself: it stands in the page's drafts until it is saved or discarded. The focus comes back to the button that
 * opened it (`opener`).
 */
export function useEditing({ snippet, isGone, onEdit, onHold }: EditingProps) {
  const { id } = snippet;
  const drafts = useContext(Drafts);
  const draft = drafts.read(id);
  const [opened, setOpened] = useState<SnippetWords | null>(null);
  const [start, setStart] = useState<FormStart>({ note: '', line: '' });
  const opener = useRef<HTMLElement>(null);
  const closed = useRef(false);
  const isOpen = opened !== null;
  useEffect(() => {
    if (!isOpen) return undefined;
    onHold(id, true);
    return () => onHold(id, false);
  }, [id, isOpen]);
  useLayoutEffect(() => {
    if (isOpen || !closed.current) return;
    closed.current = false;
    opener.current?.querySelector('button')?.focus();
  }, [isOpen]);
  const close = () => {
    closed.current = true;
    setOpened(null);
  };
  return {
    start: isOpen ? start : null,
    /** True where words were typed that no save has taken: the form is to be opened on them again. */
    hasDraft: draft !== null && !isOpen,
    opener,
    /** False until it is known what was typed before. */
    isReady: drafts.ready,
    open() {
      const { note, tags } = snippet;
      setStart(draft ?? { note, line: joinTags(tags) });
      setOpened(draft?.opened ?? { note, tags });
    },
    type(said: FormStart) {
      if (!opened) return;
      const isSame = said.note === opened.note && said.line === joinTags(opened.tags);
      drafts.write(id, isSame ? null : { ...said, opened });
    },
    /** Closes the form; what is typed stays a draft. */
    leave: close,
    discard() {
      drafts.write(id, null);
      close();
    },
    async save(said: SnippetWords) {
      if (!opened) return;
      const same = said.note === opened.note && said.tags.join('\n') === opened.tags.join('\n');
      const restore = isGone ? snippet : null;
      if ((!same || isGone) && !(await onEdit(id, { ...said, opened, restore }))) return;
      drafts.write(id, null);
      close();
    },
  };
}

/** The form of a snippet as `useEditing` gives it. */
export type EditingForm = ReturnType<typeof useEditing>;
