import { useMemo } from 'preact/hooks';
import { type ChartedSeries, isInferredPoint } from '../../lib/compare/charted-series.ts';
import { domainOf, drawable, yearOf } from './domain.ts';
import { dots } from './glyphs.tsx';
import { screenInk } from './ink.ts';
import type { LaidPoint } from './laid.ts';
import { makeLines, type Place } from './lines.ts';
import { chartLabel } from './series-words.ts';

export interface SparklineProps {
  series: ChartedSeries;
  /** In px. */
  width?: number;
  height?: number;
}

/** Fewer points than this are read faster than looked at. */
const leastPoints = 3;

/** Px around the line, so that its points are not cut. */
const margin = 4;

/** Radii in px: the last point is the one that the card is of. */
const radii = { last: 3.25, other: 1.75 };

/** A series as small as a line of text, with its breaks and its hollow points; nothing with fewer than three points. */
export function Sparkline({ series, width = 168, height = 36 }: SparklineProps) {
  const drawn = useMemo(() => layOut(series, { width, height }), [series, width, height]);
  if (!drawn) return null;
  const { points, lines, zero } = drawn;
  const ink = screenInk;
  return (
    <svg
      class="sparkline"
      role="img"
      aria-label={chartLabel(series)}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fill="none"
      stroke-linecap="round"
    >
      {zero === null ? null : <path d={`M0,${zero}H${width}`} stroke={ink.grid} />}
      {lines.solid.map((places) => (
        <polyline
          key={places[0]}
          points={places.join(' ')}
          stroke={ink.line}
          stroke-width={1.5}
          stroke-linejoin="round"
        />
      ))}
      {lines.dotted.map((places) => (
        <polyline
          key={places[0]}
          points={places.join(' ')}
          stroke={ink.line}
          stroke-width={1.5}
          stroke-dasharray={dots}
        />
      ))}
      {points.map(({ point, x, y, hollow }, index) => (
        <circle
          key={point.period}
          cx={x}
          cy={y}
          r={index === points.length - 1 ? radii.last : radii.other}
          fill={hollow ? ink.ground : ink.line}
          stroke={ink.line}
          stroke-width={1.25}
        />
      ))}
    </svg>
  );
}

/** A straight scale. The script that runs in pages shows this chart alone, and does without d3 (9 kB) for it. */
const linear =
  ([from, to]: Place, [start, end]: Place) =>
  (at: number) =>
    start + ((at - from) / (to - from)) * (end - start);

function layOut(series: ChartedSeries, { width, height }: { width: number; height: number }) {
  const { points } = drawable(series);
  const domain = domainOf([{ ...series, goals: [] }]);
  if (!domain || points.length < leastPoints) return null;
  const x = linear([domain.from, domain.to], [margin, width - margin]);
  const y = linear([domain.low, domain.high], [height - margin, margin]);
  const laid = points.map(
    (point): LaidPoint => ({
      point,
      x: x(yearOf(point.period)!),
      y: y(point.valueTo === null ? point.value : (point.value + point.valueTo) / 2),
      yTo: null,
      hollow: isInferredPoint(point),
      hit: { x: 0, width: 0 },
    }),
  );
  return { points: laid, lines: makeLines(laid), zero: domain.low <= 0 && domain.high >= 0 ? y(0) : null };
}
