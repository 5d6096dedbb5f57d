import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { useTrusted } from '../controls/trust.ts';
import type { EdgePosition } from '../view-models.ts';

export interface EdgeButtonProps {
  /** Figures of the report; `null` while it is being read. */
  count: number | null;
  open: boolean;
  position: EdgePosition;
  onToggle(): void;
  /** The reader left it elsewhere: to be remembered. */
  onMove(position: EdgePosition): void;
}

/** Moves shorter than this are a click with an unsteady hand, in px. */
const dragFrom = 5;

/** One press of an arrow key, in hundredths of the window's height. */
const keyStep = 4;

/** Keeps the button clear of the window's ends, in hundredths. */
const clampTop = (top: number) => Math.min(92, Math.max(4, Math.round(top)));

/** Where the arrow keys take the button; `null` for other keys. */
export function moveByKey(position: EdgePosition, key: string): EdgePosition | null {
  if (key === 'ArrowUp') return { ...position, top: clampTop(position.top - keyStep) };
  if (key === 'ArrowDown') return { ...position, top: clampTop(position.top + keyStep) };
  if (key === 'ArrowLeft') return { ...position, side: 'left' };
  if (key === 'ArrowRight') return { ...position, side: 'right' };
  return null;
}

/** The quiet button at the window's edge that opens the panel; dragged, or moved with the arrow keys. */
export function EdgeButton({ count, open, position, onToggle, onMove }: EdgeButtonProps) {
  const trusted = useTrusted();
  const [dragged, setDragged] = useState<EdgePosition | null>(null);
  const from = useRef<{ x: number; y: number } | null>(null);
  const moved = useRef(false);
  const shown = dragged ?? position;
  const label =
    count === null ? i18n.t('edge.reading') : i18n.t(open ? 'edge.closeLabel' : 'edge.openLabel', [count]);

  const onPointerMove = (event: PointerEvent) => {
    const start = from.current;
    if (!start) return;
    if (!moved.current && Math.hypot(event.clientX - start.x, event.clientY - start.y) < dragFrom) return;
    moved.current = true;
    setDragged({
      side: event.clientX < window.innerWidth / 2 ? 'left' : 'right',
      top: clampTop((event.clientY / window.innerHeight) * 100),
    });
  };
  const onPointerUp = () => {
    from.current = null;
    if (dragged) onMove(dragged);
    setDragged(null);
  };

  return (
    <button
      type="button"
      class={`surface edge ${shown.side}`}
      style={{ '--top': `${shown.top}%` }}
      aria-expanded={open}
      aria-label={label}
      title={i18n.t('edge.moveTitle')}
      onPointerDown={trusted((event: PointerEvent) => {
        if (event.button !== 0) return;
        from.current = { x: event.clientX, y: event.clientY };
        moved.current = false;
        (event.currentTarget as HTMLElement).setPointerCapture?.(event.pointerId);
      })}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onPointerCancel={onPointerUp}
      onClick={trusted(() => {
        // The click that ends a drag is no wish to open.
        if (moved.current) moved.current = false;
        else onToggle();
      })}
      onKeyDown={trusted((event: KeyboardEvent) => {
        const next = moveByKey(position, event.key);
        if (!next) return;
        event.preventDefault();
        event.stopPropagation();
        onMove(next);
      })}
    >
      <svg class="sign" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d="M3 3.5h10M3 7.5h10M3 11.5h6" />
        <path class="sign-mark" d="M3 14h6" />
      </svg>
      <span class="edge-count" aria-hidden="true">
        {count === null ? '…' : count}
      </span>
    </button>
  );
}
