import { useMemo } from 'preact/hooks';
import type { ChartedSeries } from '../../lib/compare/charted-series.ts';
import { webAddress } from '../../lib/text/web-address.ts';
import { useRoving } from '../controls/roving.ts';
import { ChartDrawing } from './chart-drawing.tsx';
import type { ChartDomain } from './domain.ts';
import type { ChartSize } from './frame.ts';
import { screenInk } from './ink.ts';
import type { LaidPoint } from './laid.ts';
import { type ChartLayout, layOutChart } from './layout.ts';
import { chartLabel, drawnWords, pointName } from './series-words.ts';

export interface SeriesChartProps {
  /** From `useChartLayout`. */
  layout: ChartLayout;
  /** Index among the drawn points of the one that is read beside the chart. */
  chosen?: number | undefined;
  onChoose?: ((index: number) => void) | undefined;
}

/** Heights in px: a chart is half as high as wide, within limits. */
const heights = { dense: 136, least: 220, most: 320, part: 0.5 };

/** The size of a chart of that width in px; a dense one is a cell of a grid. */
export function chartSize(width: number, dense: boolean): ChartSize {
  const height = dense
    ? heights.dense
    : Math.min(heights.most, Math.max(heights.least, width * heights.part));
  return { width, height: Math.round(height), dense };
}

/** The layout of a series at a width in px, made anew only when one of them changes; `null` where there is nothing to draw. */
export function useChartLayout(input: {
  series: ChartedSeries;
  width: number;
  dense?: boolean;
  /** Where several charts share their scales. */
  domain?: ChartDomain | undefined;
}): ChartLayout | null {
  const { series, width, dense = false, domain } = input;
  return useMemo(
    () => layOutChart({ series, size: chartSize(width, dense), domain, words: drawnWords() }),
    [series, width, dense, domain],
  );
}

/**
 * A series as a drawing in which every point leads to its sentence: one tab stop, arrows from point to point. What it
 * shows is said in full by `SeriesTable`, which stands beside it.
 */
export function SeriesChart({ layout, chosen, onChoose }: SeriesChartProps) {
  const roving = useRoving('horizontal');
  const drawing = useMemo(() => <ChartDrawing layout={layout} ink={screenInk} />, [layout]);
  const { frame, points, series } = layout;
  const { width, height } = frame.size;
  return (
    // biome-ignore lint/a11y/useSemanticElements: SVG has no fieldset
    <svg
      class="chart"
      role="group"
      aria-label={chartLabel(series)}
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      onKeyDown={roving.onKeyDown}
    >
      {drawing}
      {points.map((laid, index) => (
        <PointStop
          key={laid.point.period}
          laid={laid}
          top={frame.top}
          bottom={frame.bottom}
          tabIndex={roving.tabIndex(index, points.length)}
          chosen={index === chosen}
          onReach={() => {
            roving.setActive(index);
            onChoose?.(index);
          }}
        />
      ))}
    </svg>
  );
}

interface PointStopProps {
  laid: LaidPoint;
  top: number;
  bottom: number;
  tabIndex: number;
  chosen: boolean;
  onReach(): void;
}

/** The radius of the ring around a point, in px. */
const ring = 7;

/** The column of the plot that stands for a point: a link to its sentence, where the report has an address. */
function PointStop({ laid, top, bottom, tabIndex, chosen, onReach }: PointStopProps) {
  const { point, x, y, yTo, hit } = laid;
  const address = webAddress(point.href ?? point.address);
  const stop = {
    class: chosen ? 'chart-stop chosen' : 'chart-stop',
    'aria-label': pointName(point),
    'data-rove': '',
    // In SVG the attribute is written as it is named.
    tabindex: tabIndex,
    onFocus: onReach,
    onMouseEnter: onReach,
  };
  const shape = (
    <>
      <rect class="hit" x={hit.x} y={top} width={hit.width} height={bottom - top} />
      <circle class="ring" cx={x} cy={yTo === null ? y : (y + yTo) / 2} r={ring} />
    </>
  );
  if (address === null) {
    return (
      // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a stop of the arrow keys, with nowhere to lead
      <g role="img" {...stop}>
        {shape}
      </g>
    );
  }
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" {...stop}>
      {shape}
    </a>
  );
}
