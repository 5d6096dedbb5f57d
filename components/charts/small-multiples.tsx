import { useMemo, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ChartedSeries } from '../../lib/compare/charted-series.ts';
import { Button } from '../controls/button.tsx';
import { keyOf } from './chart-key.ts';
import { ChartKey, ChartNotes } from './chart-legend.tsx';
import { type ChartLayout, layOutChart } from './layout.ts';
import type { Note } from './notes.ts';
import { chartSize, SeriesChart } from './series-chart.tsx';
import { SeriesTable } from './series-table.tsx';
import { drawnWords, subtitleOf } from './series-words.ts';
import { useWidth } from './use-width.ts';

export interface SmallMultiplesProps {
  /** Of one place. */
  series: readonly ChartedSeries[];
  heading?: 'h2' | 'h3' | 'h4';
  /** Opens one in full; without it titles can't be pressed. */
  onOpen?: ((index: number) => void) | undefined;
}

/** The grid of `charts.css`: the least width of a cell and the gap between two, in px. */
const cell = 260;
const gap = 28;

/** The width in px of a cell where the grid has `width`. */
export function cellWidth(width: number): number {
  const columns = Math.max(1, Math.floor((width + gap) / (cell + gap)));
  return Math.floor((width - gap * (columns - 1)) / columns);
}

/** Many series of a place, each on its own scale: what is compared is the way a line goes, never one with another. */
export function SmallMultiples({ series, heading = 'h3', onOpen }: SmallMultiplesProps) {
  const grid = useRef<HTMLDivElement>(null);
  const width = cellWidth(useWidth(grid, 3 * cell + 2 * gap));
  const layouts = useMemo(() => {
    const words = drawnWords();
    return series.map((one) => layOutChart({ series: one, size: chartSize(width, true), words }));
  }, [series, width]);
  return (
    <div ref={grid}>
      <ChartKey items={keyOf(layouts.filter((layout) => layout !== null))} />
      <div class="multiples">
        {layouts.map((layout, index) =>
          layout === null ? null : (
            <Multiple
              key={keyFor(layout.series)}
              layout={layout}
              heading={heading}
              onOpen={onOpen && (() => onOpen(index))}
            />
          ),
        )}
      </div>
    </div>
  );
}

/** What tells two series of a place apart; where names and all else are the same, the sentence they begin with. */
const keyFor = ({ indicator, aspect, scope, unit, kind, shape, points }: ChartedSeries): string =>
  [indicator, aspect, scope, unit, kind, shape, points[0]?.bodyHash, points[0]?.sentence.before].join('|');

interface MultipleProps {
  layout: ChartLayout;
  heading: 'h2' | 'h3' | 'h4';
  onOpen: (() => void) | undefined;
}

function Multiple({ layout, heading: Heading, onOpen }: MultipleProps) {
  const { series, notes } = layout;
  // Why a line breaks stands under it; what moved the base of a year is long, and stands with the table.
  const [breaks, bases] = [true, false].map((isBreak) =>
    notes.filter(({ period }) => (period === null) === isBreak),
  ) as [Note[], Note[]];
  // The tables of a whole grid are made when they are asked for.
  const [opened, setOpened] = useState(false);
  return (
    <figure class="multiple">
      <figcaption>
        <Heading class="series-title">
          {onOpen ? (
            <Button look="link" onPress={onOpen}>
              {series.indicator}
            </Button>
          ) : (
            series.indicator
          )}
        </Heading>
        <p class="aside">{subtitleOf(series, { withPlace: false })}</p>
      </figcaption>
      <SeriesChart layout={layout} />
      <div>
        <ChartNotes notes={breaks} />
        <div class="print-only">
          <ChartNotes notes={bases} />
        </div>
        <details class="fold" onToggle={(event) => setOpened(event.currentTarget.open)}>
          <summary>
            {bases.length === 0
              ? i18n.t('chart.showTable')
              : i18n.t('chart.showTableAndNotes', [bases.map(({ mark }) => mark).join('')])}
          </summary>
          {opened ? (
            <>
              <ChartNotes notes={bases} />
              <SeriesTable series={series} />
            </>
          ) : null}
        </details>
      </div>
    </figure>
  );
}
