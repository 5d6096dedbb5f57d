import type { Frame } from './frame.ts';
import type { LaidPoint } from './laid.ts';
import { textWidth } from './text-width.ts';

/** A place in the chart, in px. */
export type Place = readonly [x: number, y: number];

/** The lines of a chart, each by its places, and the middles of those that join a revised value. */
export interface Lines {
  /** Joined by proof, one line a run. */
  solid: Place[][];
  /** No growth is printed, or something is hedged: nothing can be proved. */
  dotted: Place[][];
  revised: { x: number; y: number; degrees: number }[];
}

/** Where a line breaks: the reason beside it, or the mark of its note where there is no room. */
export interface Break {
  x: number;
  /** Upper end of the rule; its lower end is the plot's. */
  top: number;
  /** The reason, or the mark of its note. */
  label: { x: number; y: number; text: string };
  /** True where the reason stands in a note. */
  noted: boolean;
}

/** A range is joined at its middle. */
const placeOf = ({ x, y, yTo }: LaidPoint): Place => [x, yTo === null ? y : (y + yTo) / 2];

/** Draws what joins the points. A broken join and a gap have no line. */
export function makeLines(points: readonly LaidPoint[]): Lines {
  const lines: Lines = { solid: [], dotted: [], revised: [] };
  let run: Place[] = [];
  const endRun = () => {
    if (run.length > 1) lines.solid.push(run);
    run = [];
  };
  for (const [index, laid] of points.entries()) {
    const before = points[index - 1];
    const { join } = laid.point;
    if (join !== 'joined' && join !== 'revised') endRun();
    if (before && (join === 'dotted' || join === 'hedged'))
      lines.dotted.push([placeOf(before), placeOf(laid)]);
    if (before && join === 'revised') lines.revised.push(middleOf(placeOf(before), placeOf(laid)));
    run.push(placeOf(laid));
  }
  endRun();
  return lines;
}

function middleOf([x, y]: Place, [xTo, yTo]: Place): Lines['revised'][number] {
  return { x: (x + xTo) / 2, y: (y + yTo) / 2, degrees: (Math.atan2(yTo - y, xTo - x) * 180) / Math.PI };
}

/** Px between the reason of a break and its rule. */
const overRule = 5;

/** The breaks, with the reason in words where all of them have room, else with the mark of the note that gives it. */
export function findBreaks(input: {
  points: readonly LaidPoint[];
  frame: Frame;
  word: string;
  mark: string;
}): Break[] {
  const { points, frame, word, mark } = input;
  const xs = points.flatMap(({ point, x }, index) => {
    const before = points[index - 1];
    return point.join === 'broken' && before ? [(before.x + x) / 2] : [];
  });
  const places = placeWords(xs, { width: textWidth(word, frame.font), frame });
  return xs.map((x, index) => ({
    x,
    top: frame.top,
    label: { x: places?.[index] ?? x, y: frame.top - overRule, text: places ? word : mark },
    noted: places === null,
  }));
}

/** Px between two reasons next to each other. */
const wordGap = 10;

/** The middles of words over `xs`, moved inwards at the edges; `null` where two would touch. */
function placeWords(
  xs: readonly number[],
  { width, frame }: { width: number; frame: Frame },
): number[] | null {
  const placed = xs.map((x) => Math.min(Math.max(x, frame.left + width / 2), frame.right - width / 2));
  return placed.some((x, index) => index > 0 && x - placed[index - 1]! < width + wordGap) ? null : placed;
}
