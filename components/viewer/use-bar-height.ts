import { useLayoutEffect } from 'preact/hooks';

/**
 * Keeps the height of the bar in the page's `--bar`, in CSS pixels: it has as many rows as its width makes it need, and
 * find, outline and document begin below it.
 */
export function useBarHeight(bar: { readonly current: HTMLElement | null }): void {
  useLayoutEffect(() => {
    const { style } = document.documentElement;
    const observer = new ResizeObserver(() => style.setProperty('--bar', `${bar.current!.offsetHeight}px`));
    observer.observe(bar.current!);
    return () => {
      observer.disconnect();
      style.removeProperty('--bar');
    };
  }, []);
}
