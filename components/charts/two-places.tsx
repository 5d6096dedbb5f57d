import { useMemo } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ChartedSeries } from '../../lib/compare/charted-series.ts';
import type { ChartActionsProps } from './chart-actions.tsx';
import { domainOf } from './domain.ts';
import { SeriesFigure } from './series-figure.tsx';

export interface TwoPlacesProps {
  /** In the order in which the reader chose them: places are never ranked. */
  series: readonly [ChartedSeries, ChartedSeries];
  heading?: 'h2' | 'h3' | 'h4';
  files?: ChartActionsProps['files'] | undefined;
}

/** True where two series measure the same thing in the same way: unit, scope, aspect, kind and shape of periods. */
export function canStandBeside(one: ChartedSeries, other: ChartedSeries): boolean {
  return (['unit', 'scope', 'aspect', 'kind', 'shape'] as const).every(
    (field) => one[field] === other[field],
  );
}

/** One indicator in two places, side by side on the same scales; a sentence instead where they are not the same measure. */
export function TwoPlaces({ series, heading, files }: TwoPlacesProps) {
  const [one, other] = series;
  const domain = useMemo(() => domainOf([one, other]) ?? undefined, [one, other]);
  if (!canStandBeside(one, other)) return <p class="caution">{i18n.t('chart.notBeside')}</p>;
  return (
    <>
      <p class="caution">{i18n.t('chart.besideMeaning', [one.place, other.place])}</p>
      <div class="beside">
        {series.map((of) => (
          <SeriesFigure
            key={of.place}
            series={of}
            domain={domain}
            byPlace
            heading={heading ?? 'h3'}
            files={files}
          />
        ))}
      </div>
    </>
  );
}
