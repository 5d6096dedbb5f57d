import { useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { useTrusted } from '../controls/trust.ts';

export interface PanelGripProps {
  /** The edge of the window that the panel stands at. */
  edge: 'left' | 'right' | 'foot';
  /** How far it reaches from there, in px. */
  size: number;
  least: number;
  most: number;
  onSize(size: number): void;
}

/** One press of an arrow key, in px. */
const keyStep = 20;

/** Which keys take the panel's free edge further into the window: to the left of the right edge, up from the foot. */
const further = { right: 'ArrowLeft', left: 'ArrowRight', foot: 'ArrowUp' } as const;
const back = { right: 'ArrowRight', left: 'ArrowLeft', foot: 'ArrowDown' } as const;

/** The panel's free edge: dragged, or moved with the arrow keys, it makes the panel larger or smaller. */
export function PanelGrip({ edge, size, least, most, onSize }: PanelGripProps) {
  const trusted = useTrusted();
  const dragged = useRef(false);
  const resize = (wished: number) => onSize(Math.round(Math.min(most, Math.max(least, wished))));
  const release = () => {
    dragged.current = false;
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a line between two areas that is moved; `hr` cannot be
    <div
      class={`grip ${edge}`}
      role="separator"
      tabIndex={0}
      aria-label={i18n.t('panel.resize')}
      aria-orientation={edge === 'foot' ? 'horizontal' : 'vertical'}
      aria-valuenow={size}
      aria-valuemin={least}
      aria-valuemax={most}
      onPointerDown={trusted((event: PointerEvent) => {
        if (event.button !== 0) return;
        dragged.current = true;
        (event.currentTarget as HTMLElement).setPointerCapture?.(event.pointerId);
      })}
      onPointerMove={({ clientX, clientY }) => {
        if (!dragged.current) return;
        if (edge === 'left') resize(clientX);
        else if (edge === 'right') resize(document.documentElement.clientWidth - clientX);
        else resize(window.innerHeight - clientY);
      }}
      onPointerUp={release}
      onPointerCancel={release}
      onKeyDown={trusted((event: KeyboardEvent) => {
        const by = event.key === further[edge] ? keyStep : event.key === back[edge] ? -keyStep : 0;
        if (by === 0) return;
        event.preventDefault();
        event.stopPropagation();
        resize(size + by);
      })}
    />
  );
}
