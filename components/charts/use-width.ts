import type { RefObject } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

/** The width of an element in px, whole, followed as it changes; `before` until it is laid out, and where nothing is. */
export function useWidth(ref: RefObject<HTMLElement | null>, before: number): number {
  const [width, setWidth] = useState(before);
  useLayoutEffect(() => {
    const element = ref.current;
    if (!element || typeof ResizeObserver === 'undefined') return;
    const take = () => {
      // What is folded away has no width; it keeps the one that it had.
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    };
    take();
    const watch = new ResizeObserver(take);
    watch.observe(element);
    return () => watch.disconnect();
  }, [ref]);
  return width;
}
