import { useState } from 'preact/hooks';

/** Which arrow keys move within a group. */
export type RovingAxis = 'horizontal' | 'vertical' | 'both';

const steps: Record<string, { axis: RovingAxis; by: number }> = {
  ArrowDown: { axis: 'vertical', by: 1 },
  ArrowUp: { axis: 'vertical', by: -1 },
  ArrowRight: { axis: 'horizontal', by: 1 },
  ArrowLeft: { axis: 'horizontal', by: -1 },
};

/** Where a key leads from stop `index` of `count`, `null` when the key is not for us. Wraps around; Home and End go to the ends. */
export function nextStop(key: string, at: { index: number; count: number; axis: RovingAxis }): number | null {
  if (at.count === 0) return null;
  if (key === 'Home') return 0;
  if (key === 'End') return at.count - 1;
  const step = steps[key];
  if (!step || (at.axis !== 'both' && step.axis !== at.axis)) return null;
  return (at.index + step.by + at.count) % at.count;
}

/**
 * One tab stop for a group of controls; arrows, Home and End move inside it. The stops carry `data-rove` and
 * stand in the order of the document.
 */
export function useRoving(axis: RovingAxis, onMove?: (index: number) => void) {
  const [active, setActive] = useState(0);
  const onKeyDown = (event: KeyboardEvent) => {
    const group = event.currentTarget as HTMLElement;
    const stops = [...group.querySelectorAll<HTMLElement>('[data-rove]')];
    const index = stops.indexOf(
      (event.target as HTMLElement).closest<HTMLElement>('[data-rove]') as HTMLElement,
    );
    if (index < 0 || event.altKey || event.ctrlKey || event.metaKey) return;
    const next = nextStop(event.key, { index, count: stops.length, axis });
    if (next === null) return;
    // The page must not scroll or act on a key that moved our focus.
    event.preventDefault();
    event.stopPropagation();
    setActive(next);
    stops[next]?.focus();
    onMove?.(next);
  };
  /** The `tabindex` of stop `index` among `count`: a group that shrank keeps its last stop reachable. */
  const tabIndex = (index: number, count: number) => (index === Math.min(active, count - 1) ? 0 : -1);
  return { active, setActive, onKeyDown, tabIndex };
}
