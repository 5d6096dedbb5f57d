import type { ComponentChild } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { nextStop } from './roving.ts';

export interface WindowedListProps<T> {
  label: string;
  items: readonly T[];
  keyOf(item: T): string;
  /** Height of every row, in px: known, so that nothing needs measuring. */
  rowHeight: number;
  /** Height of what stays at the top of the window while the page scrolls, in px: a row that is gone to stands below it. */
  headroom: number;
  /** Draws a row; `tabIndex` belongs on its controls, the first of which carries `data-row-focus`. */
  row(item: T, at: { index: number; tabIndex: 0 | -1 }): ComponentChild;
  /** An arrow, Home or End was pressed with Shift: from which row to which. */
  onExtend(from: number, to: number): void;
  /** Delete was pressed on a row. */
  onDelete(index: number): void;
}

/** Rows drawn beyond the window on either side, so that a quick scroll shows no gap. */
const spare = 8;

/** The rows to draw for a scroll position: `[from, to)`. */
export function rowsInWindow(at: {
  scrollTop: number;
  height: number;
  rowHeight: number;
  count: number;
}): [number, number] {
  const from = Math.max(0, Math.floor(at.scrollTop / at.rowHeight) - spare);
  const to = Math.min(at.count, Math.ceil((at.scrollTop + at.height) / at.rowHeight) + spare);
  return [Math.min(from, at.count), Math.max(to, 0)];
}

/**
 * A list of any length of which only the rows in sight are drawn; it scrolls with its page. One tab stop, arrows move
 * from row to row.
 */
export function WindowedList<T>(props: WindowedListProps<T>) {
  const { label, items, keyOf, rowHeight, headroom, row } = props;
  const ref = useRef<HTMLUListElement>(null);
  const [scrollTop, setScrollTop] = useState(0);
  const [active, setActive] = useState(0);
  const wanted = useRef<number | null>(null);
  const stop = Math.min(active, Math.max(items.length - 1, 0));

  const look = () => {
    // Where the list has given way to something else, its rows stay as they were.
    if (ref.current?.getClientRects().length)
      setScrollTop(Math.max(0, -ref.current.getBoundingClientRect().top));
  };
  useEffect(() => {
    window.addEventListener('scroll', look, { passive: true });
    window.addEventListener('resize', look);
    return () => {
      window.removeEventListener('scroll', look);
      window.removeEventListener('resize', look);
    };
  }, []);
  // A shorter list can leave the page's old position behind its end. At its top it stays there whatever its length, and
  // asking where it stands would lay the page out once more for each letter of a search.
  useLayoutEffect(() => {
    if (scrollTop > 0) look();
  }, [items.length]);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const line = ref.current?.querySelector(`[data-row="${wanted.current}"]`);
    const target = line?.querySelector<HTMLElement>('[data-row-focus]') ?? line?.querySelector('button');
    if (!target) return;
    wanted.current = null;
    target.focus({ preventScroll: true });
  });

  const goTo = (index: number) => {
    const top = (ref.current?.getBoundingClientRect().top ?? 0) + index * rowHeight;
    const below = top + rowHeight - window.innerHeight;
    const page = document.documentElement;
    if (top < headroom) page.scrollTop += top - headroom;
    else if (below > 0) page.scrollTop += below;
    wanted.current = index;
    setActive(index);
    look();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || items.length === 0) return;
    if (event.key === 'Delete') return props.onDelete(stop);
    const next = nextStop(event.key, { index: stop, count: items.length, axis: 'vertical' });
    if (next === null) return;
    event.preventDefault();
    // A range does not go on at the other end.
    const wraps = event.shiftKey && Math.abs(next - stop) > 1 && event.key.startsWith('Arrow');
    if (wraps) return;
    if (event.shiftKey) props.onExtend(stop, next);
    goTo(next);
  };

  const [from, to] = rowsInWindow({ scrollTop, height: window.innerHeight, rowHeight, count: items.length });
  return (
    <ul
      ref={ref}
      class="windowed"
      aria-label={label}
      style={{ height: `${items.length * rowHeight}px` }}
      onKeyDown={onKeyDown}
    >
      {items.slice(from, to).map((item, offset) => {
        const index = from + offset;
        return (
          <li
            key={keyOf(item)}
            data-row={index}
            aria-posinset={index + 1}
            aria-setsize={items.length}
            style={{ top: `${index * rowHeight}px`, height: `${rowHeight}px` }}
            onFocusIn={() => setActive(index)}
          >
            {row(item, { index, tabIndex: index === stop ? 0 : -1 })}
          </li>
        );
      })}
    </ul>
  );
}
