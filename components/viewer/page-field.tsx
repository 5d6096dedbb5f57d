import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';

export interface PageFieldProps {
  /** `current` counts from 1. */
  pages: { current: number; count: number };
  onPage(page: number): void;
}

/** The page that the reader is at among all, and the ways to another: by number, one back, one on. */
export function PageField({ pages: { current, count }, onPage }: PageFieldProps) {
  const [typed, setTyped] = useState(String(current));
  useEffect(() => setTyped(String(current)), [current]);
  const go = () => {
    const page = Number.parseInt(typed, 10);
    if (page >= 1 && page <= count && page !== current) onPage(page);
    else setTyped(String(current));
  };
  return (
    <div class="viewer-group page-ways">
      <Button
        look="icon"
        label={i18n.t('viewer.previousPage')}
        off={current <= 1}
        onPress={() => onPage(current - 1)}
      >
        <span class="arrow up" aria-hidden="true" />
      </Button>
      <input
        type="text"
        class="page-number number"
        inputMode="numeric"
        autocomplete="off"
        aria-label={i18n.t('viewer.page')}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onBlur={go}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) go();
        }}
      />
      <span class="number">{i18n.t('viewer.ofPages', [count])}</span>
      <Button
        look="icon"
        label={i18n.t('viewer.nextPage')}
        off={current >= count}
        onPress={() => onPage(current + 1)}
      >
        <span class="arrow down" aria-hidden="true" />
      </Button>
    </div>
  );
}
