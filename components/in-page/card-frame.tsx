import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';
import { useFocusReturn } from '../controls/focus-return.ts';
import type { Anchor } from '../view-models.ts';
import { useView } from './clear-top.ts';
import { isSheet, type Place, placeCard, type Side } from './placement.ts';

export interface CardFrameProps {
  /** What the card is about, spoken when it opens. */
  label: string;
  /** Next to what it opens; `null` puts it where the style sheet says. */
  anchor: Anchor | null;
  /** True when the reader came by keyboard or clicked: focus goes to the card, and Esc and Tab work from there. */
  takeFocus?: boolean | undefined;
  onClose(): void;
  children: ComponentChildren;
}

/** A card beside the words it speaks of; on a narrow window a sheet at the foot. Esc closes it. */
export function CardFrame({ label, anchor, takeFocus, onClose, children }: CardFrameProps) {
  const ref = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place | null>(null);
  const view = useView(ref);
  useFocusReturn(ref);
  const side = useRef<Side | null>(null);
  const where = [anchor?.left, anchor?.top, anchor?.right, anchor?.bottom];
  useLayoutEffect(() => {
    side.current = null;
  }, where);
  useLayoutEffect(() => {
    const card = ref.current;
    if (!card || !anchor) return undefined;
    const settle = () => {
      if (isSheet()) return setPlace(null);
      // The height wished for, not the one an earlier placing cut it to.
      const size = { width: card.offsetWidth, height: card.scrollHeight };
      const next = placeCard(anchor, { size, view: view(), stays: side.current });
      side.current = next.side;
      return setPlace(next);
    };
    const settleAnew = () => {
      side.current = null;
      settle();
    };
    settle();
    window.addEventListener('resize', settleAnew);
    return () => window.removeEventListener('resize', settleAnew);
  }, [...where, children]);
  useEffect(() => {
    if (takeFocus) ref.current?.focus({ preventScroll: true });
  }, [takeFocus, label]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  const style = place
    ? { left: `${place.left}px`, top: `${place.top}px`, maxHeight: `${place.maxHeight}px` }
    : undefined;
  // Notices stand in the other half of a wide window; in a narrow one, over a card that is not over its words.
  const isAtEnd = place && place.left * 2 + ref.current!.offsetWidth > window.innerWidth;
  return (
    <div
      ref={ref}
      class={`surface card ${place?.side ?? ''}${anchor ? '' : ' loose'}${isAtEnd ? ' at-end' : ''}`}
      role="dialog"
      aria-label={label}
      tabIndex={-1}
      style={style}
      onKeyDown={onKeyDown}
    >
      <Button look="icon" label={i18n.t('action.close')} onPress={onClose}>
        <span class="cross" aria-hidden="true" />
      </Button>
      {children}
      <p class="colophon">{i18n.t('card.colophon')}</p>
    </div>
  );
}
