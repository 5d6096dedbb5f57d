import type { ComponentChild } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { nextStop } from './roving.ts';

export interface WindowedListProps<T> {
  label: string;
  items: readonly T[];
  keyOf(item: T): string;
  /** Height of every row, in px: known, so that nothing needs measuring. */
  rowHeight: number;
  /** Draws a row; `tabIndex` belongs on its controls, the first of which carries `data-row-focus`. */
  row(item: T, at: { index: number; tabIndex: 0 | -1 }): ComponentChild;
}

/** Rows drawn beyond the window on either side, so that a quick scroll shows no gap. */
const spare = 8;

/** Height taken for the window before it is measured, in px: more than most screens show. */
const unmeasured = 800;

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

/** A list of any length of which only the rows in sight are drawn; one tab stop, arrows move from row to row. */
export function WindowedList<T>({ label, items, keyOf, rowHeight, row }: WindowedListProps<T>) {
  const ref = useRef<HTMLDivElement>(null);
  const [scrollTop, setScrollTop] = useState(0);
  const [height, setHeight] = useState(unmeasured);
  const [active, setActive] = useState(0);
  const wanted = useRef<number | null>(null);
  const stop = Math.min(active, Math.max(items.length - 1, 0));

  useLayoutEffect(() => {
    const box = ref.current;
    if (!box) return undefined;
    const measure = () => setHeight(box.clientHeight || unmeasured);
    measure();
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  useEffect(() => {
    // A shorter list can leave the old scroll position behind its end.
    setScrollTop(ref.current?.scrollTop ?? 0);
  }, [items.length]);
  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const target = ref.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"] [data-row-focus]`);
    if (!target) return;
    wanted.current = null;
    target.focus({ preventScroll: true });
  });

  const goTo = (index: number) => {
    const box = ref.current;
    if (!box) return;
    const top = index * rowHeight;
    if (top < box.scrollTop) box.scrollTop = top;
    else if (top + rowHeight > box.scrollTop + box.clientHeight) {
      box.scrollTop = top + rowHeight - box.clientHeight;
    }
    wanted.current = index;
    setActive(index);
    setScrollTop(box.scrollTop);
  };

  const [from, to] = rowsInWindow({ scrollTop, height, rowHeight, count: items.length });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the rows take the focus, their box only hears the keys
    <div
      ref={ref}
      class="windowed"
      onScroll={(event) => setScrollTop(event.currentTarget.scrollTop)}
      onKeyDown={(event) => {
        if (event.altKey || event.ctrlKey || event.metaKey) return;
        const next = nextStop(event.key, { index: stop, count: items.length, axis: 'vertical' });
        if (next === null) return;
        event.preventDefault();
        goTo(next);
      }}
    >
      <ul class="windowed-rows" aria-label={label} style={{ height: `${items.length * rowHeight}px` }}>
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
    </div>
  );
}
