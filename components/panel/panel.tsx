import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PanelPlace } from '../../lib/page/panel-place.ts';
import { useFocusReturn } from '../controls/focus-return.ts';
import { PanelGrip } from '../in-page/panel-grip.tsx';
import type { FindView } from '../view-models.ts';
import { FindBar } from './find-bar.tsx';
import { ReportViews, type ReportViewsProps } from './report-views.tsx';

export interface PanelProps extends Omit<ReportViewsProps, 'finding' | 'search' | 'snippets'> {
  place: PanelPlace;
  /** What find-in-report has found; `null` when nothing is searched. */
  find: FindView | null;
  takeFocus?: boolean;
  /** The reader made it wider or narrower. */
  onResize(width: number): void;
  onFindStep(by: 1 | -1): void;
  onFindEnd(): void;
  onClose(): void;
}

/** Bounds of the panel's width, in px. */
const [narrowest, widest] = [240, 360];

/** Up to this height of the window the panel has no room for a list that scrolls by itself: a phone on its side, a zoom of 200%. */
const lowWindow = 560;

/** Least height of the panel as a sheet, in px; it starts at less than half of the window (`in-page.css`). */
const lowest = 160;

/** The report at a glance beside the page, or at the window's foot where there is no room beside. Esc closes it. */
export function Panel(props: PanelProps) {
  const { place, onClose } = props;
  const [height, setHeight] = useState<number | null>(null);
  const isWhole = place.at === 'foot' || window.innerHeight <= lowWindow;
  const ref = useRef<HTMLElement>(null);
  useFocusReturn(ref);
  useEffect(() => {
    if (props.takeFocus) ref.current?.focus({ preventScroll: true });
  }, []);
  return (
    <aside
      class={`surface panel ${place.at}${isWhole ? ' whole' : ''}`}
      style={{ '--width': `${place.width}px`, '--height': height === null ? null : `${height}px` }}
      aria-label={i18n.t('panel.label')}
      tabIndex={-1}
      ref={ref}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      {place.at === 'foot' ? (
        <PanelGrip
          edge="foot"
          size={height ?? Math.round(window.innerHeight * 0.45)}
          least={lowest}
          most={Math.round(window.innerHeight * 0.9)}
          onSize={setHeight}
        />
      ) : (
        <PanelGrip
          edge={place.at}
          size={place.width}
          least={narrowest}
          most={widest}
          onSize={props.onResize}
        />
      )}
      <ReportViews
        {...props}
        finding={
          props.find && <FindBar find={props.find} onStep={props.onFindStep} onEnd={props.onFindEnd} />
        }
      />
    </aside>
  );
}
