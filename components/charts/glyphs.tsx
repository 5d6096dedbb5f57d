import type { GoalBound } from '../../lib/compare/charted-series.ts';
import type { ChartInk } from './ink.ts';
import { whisker, whiskers } from './laid.ts';

/** Half the width of a whisker's head in px. */
const head = 2.5;

interface At {
  x: number;
  y: number;
  ink: ChartInk;
}

/** The radius of a point in px, half the width of a range's bar, and the width of a hollow one's rim. */
const radius = 3.25;
const barHalf = 2.25;
const rim = 1.75;

/** A point: full where all was printed, hollow where something is inferred; a bar over both ends of a range. */
export function PointGlyph({ x, y, yTo, hollow, ink }: At & { yTo: number | null; hollow: boolean }) {
  const fill = hollow ? ink.ground : ink.line;
  if (yTo === null)
    return <circle cx={x} cy={y} r={radius} fill={fill} stroke={ink.line} stroke-width={rim} />;
  return (
    <rect
      x={x - barHalf}
      y={Math.min(y, yTo) - barHalf}
      width={2 * barHalf}
      height={Math.abs(y - yTo) + 2 * barHalf}
      rx={barHalf}
      fill={fill}
      stroke={ink.line}
      stroke-width={rim}
    />
  );
}

/** A goal: a short tick; a whisker up for 不低于, down for 以内, both ways for 左右; two ticks for a range. */
export function GoalGlyph(goal: At & { yTo: number | null; half: number; bound: GoalBound }) {
  const { x, y, yTo, half, bound, ink } = goal;
  const { up, down } = whiskers[bound];
  // Both ways is no direction.
  const heads = up !== down;
  const [top, bottom] = [Math.min(y, yTo ?? y), Math.max(y, yTo ?? y)];
  const ticks = [...new Set([top, bottom])].map((at) => `M${x - half},${at}H${x + half}`);
  const stem = `M${x},${top - (up ? whisker : 0)}V${bottom + (down ? whisker : 0)}`;
  const upHead = up && heads ? `M${x - head},${top - whisker + head}l${head},${-head}l${head},${head}` : '';
  const downHead =
    down && heads ? `M${x - head},${bottom + whisker - head}l${head},${head}l${head},${-head}` : '';
  return (
    <g fill="none" stroke={ink.goal} stroke-linecap="round" stroke-linejoin="round">
      <path d={ticks.join('')} stroke={ink.ground} stroke-width={4} />
      <path d={ticks.join('')} stroke-width={2.25} />
      {up || down || yTo !== null ? <path d={stem + upHead + downHead} stroke-width={1.25} /> : null}
    </g>
  );
}

/** Two strokes across a line: the earlier value was revised after it was printed. */
export function RevisedGlyph({ x, y, degrees, ink }: At & { degrees: number }) {
  return (
    <g transform={`translate(${x} ${y}) rotate(${degrees})`}>
      <rect x={-2} y={-4} width={4} height={8} fill={ink.ground} />
      <path
        d="M-3,4.5l2,-9M1,4.5l2,-9"
        fill="none"
        stroke={ink.line}
        stroke-width={1.5}
        stroke-linecap="round"
      />
    </g>
  );
}

/** The dashes of a join that can't be proved. */
export const dots = '0.5 5';
