import { line } from 'd3-shape';
import { dots, GoalGlyph, PointGlyph, RevisedGlyph } from './glyphs.tsx';
import type { ChartInk } from './ink.ts';
import type { ChartLayout } from './layout.ts';
import type { Place } from './lines.ts';

const pathOf = line<Place>();

export interface DrawingProps {
  layout: ChartLayout;
  ink: ChartInk;
}

/** Everything of a chart that is only seen, back to front: the ground, what joins, the goals, the points, the words. */
export function ChartDrawing({ layout, ink }: DrawingProps) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a group of SVG takes no focus
    <g aria-hidden="true" font-size={layout.frame.font} stroke-linecap="round" stroke-linejoin="round">
      <Ground layout={layout} ink={ink} />
      <Joins layout={layout} ink={ink} />
      {layout.goals.map(({ goal, ...laid }) => (
        <GoalGlyph key={`${goal.period}-${goal.text}`} {...laid} ink={ink} />
      ))}
      {layout.points.map(({ point, x, y, yTo, hollow }) => (
        <PointGlyph key={point.period} x={x} y={y} yTo={yTo} hollow={hollow} ink={ink} />
      ))}
      <Words layout={layout} ink={ink} />
    </g>
  );
}

/** Axes, years, and the shade over what no report gives. */
function Ground({ layout: { frame, axisWords, years, gaps }, ink }: DrawingProps) {
  const { left, right, top, bottom } = frame;
  return (
    <>
      {gaps.map(({ x, width }) => (
        <rect key={x} x={x} y={top} width={width} height={bottom - top} fill={ink.gap} />
      ))}
      {frame.ticks.map(({ y, text, zero }) => (
        <g key={text}>
          <path
            d={`M${left},${y}H${right}`}
            stroke={zero ? ink.axis : ink.grid}
            stroke-width={1}
            fill="none"
          />
          <text x={left - 8} y={y} dy="0.35em" text-anchor="end" fill={ink.faint}>
            {text}
          </text>
        </g>
      ))}
      <text x={0} y={frame.font} fill={ink.faint}>
        {axisWords}
      </text>
      {years.map(({ x, text, shown, missing, marks }) => (
        <g key={text} text-anchor="middle">
          {shown ? (
            <text x={x} y={bottom + frame.font + 6} fill={missing ? ink.faint : ink.words}>
              {text}
            </text>
          ) : null}
          {marks === '' ? null : (
            <text x={x} y={bottom + 2 * frame.font + 9} fill={ink.words}>
              {marks}
            </text>
          )}
        </g>
      ))}
    </>
  );
}

/** What is proved, what is not, and what was revised; where a line breaks, a rule with the reason. */
function Joins({ layout: { frame, lines, stems, breaks }, ink }: DrawingProps) {
  const width = frame.size.dense ? 1.75 : 2;
  return (
    <>
      {stems.map(({ x, from, to }) => (
        <path key={x} d={`M${x},${from}V${to}`} stroke={ink.line} stroke-width={width} fill="none" />
      ))}
      {breaks.map(({ x, top, label }) => (
        <g key={x}>
          <path d={`M${x},${top}V${frame.bottom}`} stroke={ink.axis} stroke-dasharray="2 4" fill="none" />
          <text x={label.x} y={label.y} text-anchor="middle" fill={ink.words}>
            {label.text}
          </text>
        </g>
      ))}
      {lines.solid.map((places) => (
        <path key={places[0]} d={pathOf(places)!} stroke={ink.line} stroke-width={width} fill="none" />
      ))}
      {lines.dotted.map((places) => (
        <path
          key={places[0]}
          d={pathOf(places)!}
          stroke={ink.line}
          stroke-width={width}
          stroke-dasharray={dots}
          fill="none"
        />
      ))}
      {lines.revised.map(({ x, y, degrees }) => (
        <RevisedGlyph key={x} x={x} y={y} degrees={degrees} ink={ink} />
      ))}
    </>
  );
}

/** The values, with a rim of the ground's colour where a line passes behind them. */
function Words({ layout, ink }: DrawingProps) {
  return (
    <g
      fill={ink.words}
      stroke={ink.ground}
      stroke-width={3}
      paint-order="stroke"
      text-anchor="middle"
      font-weight={layout.frame.size.dense ? 400 : 500}
    >
      {layout.labels.map(({ x, y, text, of }) => (
        <text key={`${x}-${y}`} x={x} y={y} fill={of === 'goal' ? ink.goal : undefined}>
          {text}
        </text>
      ))}
    </g>
  );
}
