import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

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
