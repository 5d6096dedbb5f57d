import { i18n } from '#i18n';
import { Button } from '../controls/button.tsx';
import type { ZoomChoice } from './viewer-props.ts';
import { nextFactor, percentOf, zoomFactors } from './zoom.ts';

export interface ZoomFieldProps {
  zoom: ZoomChoice;
  /** Size against the actual one. */
  factor: number;
  /** Whether there are pages that one can fill the window. */
  hasPages: boolean;
  onZoom(zoom: ZoomChoice): void;
}

/** How large the document is shown: smaller, larger, as wide as the window, a whole page, or one of the usual sizes. */
export function ZoomField({ zoom, factor, hasPages, onZoom }: ZoomFieldProps) {
  const smaller = nextFactor(factor, -1);
  const larger = nextFactor(factor, 1);
  const isListed = typeof zoom === 'string' || zoomFactors.includes(zoom);
  return (
    <div class="viewer-group">
      <Button
        look="icon"
        label={i18n.t('viewer.smaller')}
        off={smaller === null}
        onPress={() => smaller !== null && onZoom(smaller)}
      >
        <span class="minus" aria-hidden="true" />
      </Button>
      <select
        class="zoom-choice number"
        aria-label={i18n.t('viewer.zoom')}
        value={String(zoom)}
        onChange={(event) => {
          const { value } = event.currentTarget;
          onZoom(value === 'width' || value === 'page' ? value : Number(value));
        }}
      >
        <option value="width">
          {zoom === 'width' ? i18n.t('viewer.fitWidthAt', [percentOf(factor)]) : i18n.t('viewer.fitWidth')}
        </option>
        {hasPages ? (
          <option value="page">
            {zoom === 'page' ? i18n.t('viewer.fitPageAt', [percentOf(factor)]) : i18n.t('viewer.fitPage')}
          </option>
        ) : null}
        {isListed ? null : <option value={String(zoom)}>{percentOf(zoom)}</option>}
        {zoomFactors.map((one) => (
          <option key={one} value={String(one)}>
            {one === 1 ? i18n.t('viewer.actualSize') : percentOf(one)}
          </option>
        ))}
      </select>
      <Button
        look="icon"
        label={i18n.t('viewer.larger')}
        off={larger === null}
        onPress={() => larger !== null && onZoom(larger)}
      >
        <span class="plus" aria-hidden="true" />
      </Button>
    </div>
  );
}
