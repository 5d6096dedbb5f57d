import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Where one thing takes another's place and the focus was in what went, the focus goes to what stands there first. `shown`
 * changes when it does; the reference is for the element around both. The focus of a reader who is elsewhere stays there.
 */
export function useFocusAlong<E extends HTMLElement = HTMLDivElement>(shown: unknown): RefObject<E | null> {
  const whole = useRef<E>(null);
  const was = useRef(shown);
  // Read while it is drawn: a moment later the browser has taken the focus from what is gone.
  const wasHere = whole.current?.contains(document.activeElement) === true;
  useLayoutEffect(() => {
    if (was.current === shown) return;
    was.current = shown;
    if (wasHere && document.activeElement === document.body)
      whole.current?.querySelector<HTMLElement>('input, button')?.focus();
  }, [shown]);
  return whole;
}
