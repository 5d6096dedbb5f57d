import { type LaidGoal, type LaidPoint, type Stem, whisker, whiskers } from './laid.ts';

/** A room in the chart, in px from its upper left corner. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Half of what a point takes up, in px. */
export const dot = 5;

/** Half of a stem's width in px. */
const stemHalf = 1;

/** The room of a point, of a range both ends. */
export const pointBox = ({ x, y, yTo }: LaidPoint): Box => ({
  left: x - dot,
  right: x + dot,
  top: Math.min(y, yTo ?? y) - dot,
  bottom: Math.max(y, yTo ?? y) + dot,
});

/** The room of a goal's tick and whiskers. */
export const goalBox = ({ x, y, yTo, half, bound }: LaidGoal): Box => ({
  left: x - half,
  right: x + half,
  top: Math.min(y, yTo ?? y) - (whiskers[bound].up ? whisker : 1),
  bottom: Math.max(y, yTo ?? y) + (whiskers[bound].down ? whisker : 1),
});

/** The room of a stem. */
export const stemBox = ({ x, from, to }: Stem): Box => ({
  left: x - stemHalf,
  right: x + stemHalf,
  top: Math.min(from, to),
  bottom: Math.max(from, to),
});

/** True where two rooms overlap. */
export const touch = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** True where the way from one point to the next goes through the box. */
export function crosses(box: Box, from: LaidPoint, to: LaidPoint): boolean {
  const left = Math.max(box.left, from.x);
  const right = Math.min(box.right, to.x);
  if (left >= right) return false;
  const at = (x: number) => from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x);
  const [one, other] = [at(left), at(right)];
  return Math.min(one, other) < box.bottom && Math.max(one, other) > box.top;
}
