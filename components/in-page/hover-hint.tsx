import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Anchor } from '../view-models.ts';
import { useView } from './clear-top.ts';
import { type Place, placeCard } from './placement.ts';

export interface HoverHintProps {
  /** One short line: indicator and growth, or a term's first words. */
  text: string;
  anchor: Anchor;
}

/** A small line beside a mark under a resting pointer. It takes no focus and no click. */
export function HoverHint({ text, anchor }: HoverHintProps) {
  const ref = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<Place | null>(null);
  const view = useView(ref);
  useLayoutEffect(() => {
    const hint = ref.current;
    if (!hint) return;
    const size = { width: hint.offsetWidth, height: hint.offsetHeight };
    setPlace(placeCard(anchor, { size, view: view() }));
  }, [anchor.left, anchor.top, anchor.right, anchor.bottom, text]);
  return (
    <div
      ref={ref}
      class="surface hint"
      role="tooltip"
      style={{ left: `${place?.left ?? anchor.left}px`, top: `${place?.top ?? anchor.bottom}px` }}
    >
      {text}
    </div>
  );
}
