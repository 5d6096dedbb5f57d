import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Gives the focus back to where it was when `ref`'s element appeared, once that element goes away with the focus in
 * it; a reader who has meanwhile gone elsewhere is left there. Works inside a closed root, which `document` can't
 * look into.
 */
export function useFocusReturn(ref: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const root = element.getRootNode() as Document | ShadowRoot;
    const before = root.activeElement ?? element.ownerDocument.activeElement;
    return () => {
      if (!element.contains(root.activeElement)) return;
      if (before instanceof HTMLElement && before.isConnected && !element.contains(before)) {
        before.focus({ preventScroll: true });
      }
    };
  }, []);
}

/**
 * For a list of whose lines a button takes one away, itself with it: once `lines` is another list, the focus goes to the
 * control of the line that stands there now, or of the last one. `controls` selects one control a line.
 */
export function useFocusBack(lines: unknown, controls: string) {
  const section = useRef<HTMLElement>(null);
  const left = useRef<number | null>(null);
  useEffect(() => {
    if (left.current === null || document.activeElement !== document.body) return;
    const there = section.current?.querySelectorAll<HTMLElement>(controls) ?? [];
    there[Math.min(left.current, there.length - 1)]?.focus();
    left.current = null;
  }, [lines]);
  return {
    section,
    /** Says from which line the pressed button will be gone. */
    leaveAt: (at: number) => {
      left.current = at;
    },
  };
}
