import { useRef, useState } from 'preact/hooks';
import type { Snippet } from '../../lib/records/snippet.ts';

/** Says that the form of a snippet was opened or closed. */
export type HoldForm = (id: string, open: boolean) => void;

/** The snippets of a list whose form is open, and those of them that were deleted meanwhile. */
export interface HeldForms {
  /** As they were last there: deleted in another window while the reader was writing. */
  gone: readonly Snippet[];
  hold: HoldForm;
}

/**
 * Holds on to snippets while their form is open, so that what is typed outlives a deletion elsewhere. `find`: a snippet of
 * the list, `null` where it is gone; `removed`: those that were deleted in this very view, which has their place already.
 */
export function useHeld(
  find: (id: string) => Snippet | null | undefined,
  removed: readonly Snippet[],
): HeldForms {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const lastSeen = useRef(new Map<string, Snippet>());
  for (const id of open) {
    const snippet = find(id);
    if (snippet) lastSeen.current.set(id, snippet);
  }
  const isThere = (id: string) => find(id) || removed.some((one) => one.id === id);
  return {
    gone: [...open].flatMap((id) => (isThere(id) ? [] : (lastSeen.current.get(id) ?? []))),
    hold: (id, isOpen) =>
      setOpen((before) => {
        const next = new Set(before);
        if (isOpen) next.add(id);
        else next.delete(id);
        return next;
      }),
  };
}
