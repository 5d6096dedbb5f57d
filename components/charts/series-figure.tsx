import { useRef, useState } from 'preact/hooks';
import type { ChartedSeries } from '../../lib/compare/charted-series.ts';
import { ChartActions, type ChartActionsProps } from './chart-actions.tsx';
import { keyOf } from './chart-key.ts';
import { ChartKey, ChartNotes } from './chart-legend.tsx';
import { type ChartDomain, drawable } from './domain.ts';
import { PointReading } from './point-reading.tsx';
import { SeriesChart, useChartLayout } from './series-chart.tsx';
import { SeriesTable } from './series-table.tsx';
import { subtitleOf } from './series-words.ts';
import { useWidth } from './use-width.ts';

export interface SeriesFigureProps {
  series: ChartedSeries;
  /** Where several charts share their scales. */
  domain?: ChartDomain | undefined;
  /** True where charts of several places stand together: the place is in the heading. */
  byPlace?: boolean;
  /** The element of its heading, by the outline of the page it stands in. */
  heading?: 'h2' | 'h3' | 'h4';
  /** What becomes of a picture or a table; without it none is offered. */
  files?: ChartActionsProps['files'] | undefined;
}

/** Px until the room is known. */
const usualWidth = 560;

/** A series with all that belongs to it: chart, key and notes, a point's sentence, the table, pictures and CSV. */
export function SeriesFigure(props: SeriesFigureProps) {
  const { series, domain, byPlace = false, heading: Heading = 'h3', files } = props;
  const plot = useRef<HTMLDivElement>(null);
  const width = useWidth(plot, usualWidth);
  const { points } = drawable(series);
  const [chosen, setChosen] = useState(points.length - 1);
  const layout = useChartLayout({ series, width, domain });
  const point = points[Math.min(chosen, points.length - 1)];
  return (
    <figure class="series">
      <figcaption>
        <Heading class="series-title">
          {byPlace ? `${series.place} · ${series.indicator}` : series.indicator}
        </Heading>
        <p class="aside">{subtitleOf(series, { withPlace: !byPlace })}</p>
      </figcaption>
      <div class="series-body">
        <div ref={plot} class="series-plot">
          {layout === null ? null : (
            <>
              <SeriesChart layout={layout} chosen={chosen} onChoose={setChosen} />
              <ChartKey items={keyOf([layout])} />
              <ChartNotes notes={layout.notes} />
            </>
          )}
          {point ? <PointReading point={point} /> : null}
          {files ? <ChartActions series={series} domain={domain} files={files} /> : null}
        </div>
        <SeriesTable series={series} />
      </div>
    </figure>
  );
}
