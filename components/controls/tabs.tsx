import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useRoving } from './roving.ts';
import { useTrusted } from './trust.ts';

export interface TabsProps<Id extends string> {
  /** Spoken name of the row of tabs. */
  label: string;
  tabs: readonly { id: Id; name: string; count?: number | null }[];
  selected: Id;
  onSelect(id: Id): void;
  /** The selected tab's contents. */
  children: ComponentChildren;
}

/** A row of tabs above one panel; arrows move and select, Tab goes on into the panel. */
export function Tabs<Id extends string>({ label, tabs, selected, onSelect, children }: TabsProps<Id>) {
  const id = useId();
  const trusted = useTrusted();
  const roving = useRoving('horizontal', (index) => {
    const tab = tabs[index];
    if (tab) onSelect(tab.id);
  });
  const row = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    // Where the row is wider than the window, the selected tab is brought in whole; the row alone scrolls.
    const tab = row.current?.querySelector<HTMLElement>('[aria-selected="true"]');
    if (!row.current || !tab) return;
    const end = tab.offsetLeft + tab.offsetWidth - row.current.offsetLeft - row.current.clientWidth;
    const start = tab.offsetLeft - row.current.offsetLeft;
    row.current.scrollLeft = Math.min(Math.max(row.current.scrollLeft, end), start);
  }, [selected, tabs.map(({ count }) => count).join()]);
  return (
    <>
      {/* Firefox makes what scrolls a stop of Tab: row and panel hold stops of their own, and are none. */}
      <div
        ref={row}
        class="tabs"
        role="tablist"
        aria-label={label}
        tabIndex={-1}
        onKeyDown={roving.onKeyDown}
      >
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            role="tab"
            class="tab"
            id={`${id}-${tab.id}`}
            aria-selected={tab.id === selected}
            aria-controls={`${id}-panel`}
            tabIndex={tab.id === selected ? 0 : -1}
            data-rove=""
            onClick={trusted(() => onSelect(tab.id))}
          >
            {tab.name}
            {tab.count == null ? null : <span class="count">{tab.count}</span>}
          </button>
        ))}
      </div>
      <div
        class="tab-panel"
        role="tabpanel"
        id={`${id}-panel`}
        aria-labelledby={`${id}-${selected}`}
        tabIndex={-1}
      >
        {children}
      </div>
    </>
  );
}
