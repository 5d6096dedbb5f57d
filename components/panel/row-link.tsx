import { i18n } from '#i18n';
import { useTrusted } from '../controls/trust.ts';

export interface RowLinkProps {
  /** What the row speaks of, for its spoken name. */
  name: string;
  /** The row's own: a list of many rows is one stop, and the link of the row one stands on the next. */
  tabIndex: 0 | -1;
  onPress(): void;
}

/** 复制链接 of a row: the address of its very place. Seen where the pointer or the focus is, and always by touch. */
export function RowLink({ name, tabIndex, onPress }: RowLinkProps) {
  const trusted = useTrusted();
  return (
    <button
      type="button"
      class="button icon row-link"
      aria-label={`${i18n.t('action.copyLink')} ${name}`}
      title={i18n.t('action.copyLink')}
      tabIndex={tabIndex}
      onClick={trusted((event: MouseEvent) => {
        // A press anywhere else in the row goes to the place.
        event.stopPropagation();
        onPress();
      })}
    >
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d="M6.5 9.5l3-3M7.2 4.6l1.5-1.5a3 3 0 0 1 4.2 4.2l-1.5 1.5M8.8 11.4l-1.5 1.5a3 3 0 0 1-4.2-4.2l1.5-1.5" />
      </svg>
    </button>
  );
}
