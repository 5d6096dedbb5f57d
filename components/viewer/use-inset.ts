import { useLayoutEffect } from 'preact/hooks';

/**
 * Keeps what the root leaves free at either side, for the panel beside the document, in the page's `--free-left` and
 * `--free-right`, in CSS pixels: what is fixed to the window knows nothing of the root's margins.
 */
export function useInset(): void {
  useLayoutEffect(() => {
    const root = document.documentElement;
    const sides = ['left', 'right'] as const;
    const observer = new ResizeObserver(() => {
      const style = getComputedStyle(root);
      for (const side of sides)
        root.style.setProperty(`--free-${side}`, style.getPropertyValue(`margin-${side}`));
    });
    observer.observe(root);
    return () => {
      observer.disconnect();
      for (const side of sides) root.style.removeProperty(`--free-${side}`);
    };
  }, []);
}
