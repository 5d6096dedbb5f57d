import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';
import { useFocusReturn } from '../controls/focus-return.ts';
import type { FindView } from '../view-models.ts';

export interface FindFieldProps {
  find: FindView | null;
  /** Raised whenever the reader asks for the field: it takes the focus then. */
  asked: number;
  onFind(query: string): void;
  onStep(by: 1 | -1): void;
  onClose(): void;
}

/**
 * Finds words in the text that was read: a line's end, a page's end and a blank inside them are no obstacle. Enter
 * finds and goes on, Shift+Enter goes back, Esc ends.
 */
export function FindField({ find, asked, onFind, onStep, onClose }: FindFieldProps) {
  const [query, setQuery] = useState(find?.query ?? '');
  const field = useRef<HTMLElement>(null);
  const ref = useRef<HTMLInputElement>(null);
  useFocusReturn(field);
  useEffect(() => ref.current?.select(), [asked]);
  const go = (by: 1 | -1) => {
    if (query.trim() === '') return;
    if (find?.query === query.trim()) onStep(by);
    else onFind(query);
  };
  const none = find === null || find.count === 0;
  return (
    <search ref={field} class="viewer-find">
      <input
        ref={ref}
        type="search"
        aria-label={i18n.t('find.label')}
        placeholder={i18n.t('find.label')}
        autocomplete="off"
        value={query}
        onInput={(event) => setQuery(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.isComposing) return;
          if (event.key === 'Enter') go(event.shiftKey ? -1 : 1);
          if (event.key === 'Escape') onClose();
        }}
      />
      <span class="aside number" role="status">
        {find === null
          ? ''
          : find.count === 0
            ? i18n.t('find.none')
            : i18n.t('find.count', [find.index, find.count])}
      </span>
      <Button look="icon" label={i18n.t('find.previous')} off={none} onPress={() => go(-1)}>
        <span class="arrow up" aria-hidden="true" />
      </Button>
      <Button look="icon" label={i18n.t('find.next')} off={none} onPress={() => go(1)}>
        <span class="arrow down" aria-hidden="true" />
      </Button>
      <Button look="icon" label={i18n.t('find.end')} onPress={onClose}>
        <span class="cross" aria-hidden="true" />
      </Button>
    </search>
  );
}
