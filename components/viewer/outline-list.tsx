import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';
import { useFocusReturn } from '../controls/focus-return.ts';
import { useRoving } from '../controls/roving.ts';
import { useTrusted } from '../controls/trust.ts';
import type { OutlineItem } from './viewer-props.ts';

export interface OutlineListProps {
  items: readonly OutlineItem[];
  onGo(id: number): void;
  onClose(): void;
}

/** What the file itself says of its parts: one stop for the Tab key, arrows move inside. */
export function OutlineList({ items, onGo, onClose }: OutlineListProps) {
  const trusted = useTrusted();
  const { onKeyDown, tabIndex, setActive } = useRoving('vertical');
  const ref = useRef<HTMLElement>(null);
  useFocusReturn(ref);
  useEffect(() => ref.current?.querySelector<HTMLElement>('[data-rove]')?.focus(), []);
  return (
    <nav
      ref={ref}
      class="viewer-outline"
      aria-label={i18n.t('viewer.outline')}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <header>
        <h2>{i18n.t('viewer.outline')}</h2>
        <Button look="icon" label={i18n.t('action.close')} onPress={onClose}>
          <span class="cross" aria-hidden="true" />
        </Button>
      </header>
      <ul onKeyDown={onKeyDown}>
        {items.map(({ id, title, level }, index) => (
          <li key={id}>
            <button
              type="button"
              class="line"
              style={`padding-inline-start:${8 + Math.min(level, 5) * 16}px`}
              data-rove=""
              tabIndex={tabIndex(index, items.length)}
              onClick={trusted(() => {
                setActive(index);
                onGo(id);
              })}
            >
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
