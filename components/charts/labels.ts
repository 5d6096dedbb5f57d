import { type ChartUnit, pointLabel } from './chart-unit.ts';
import type { Frame } from './frame.ts';
import { type LaidGoal, type LaidPoint, whisker, whiskers } from './laid.ts';
import { textWidth } from './text-width.ts';

/** Words beside a point; `x` is their middle, `y` their baseline. */
export interface Label {
  x: number;
  y: number;
  text: string;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Px from a point to the words above it and below it. */
const above = 9;
const below = 8;

/** Half of what a point takes up, in px. */
const dot = 5;

/** How far letters rise over and fall under their baseline, as a part of their size. */
const rise = 0.82;
const fall = 0.2;

/** Words that may not touch each other keep this far apart, in px. */
const apart = 2;

/**
 * Places the values beside their points: the last and the first, then hedged ones, whose words a reader must see, then
 * those on either side of a break, the highest, the lowest and the rest; a dense chart has the first and last alone.
 * What has no room is left out: the table has it. The last always stands.
 */
export function placeLabels(input: {
  points: readonly LaidPoint[];
  goals: readonly LaidGoal[];
  frame: Frame;
  unit: ChartUnit;
}): Label[] {
  const { points, goals, frame, unit } = input;
  const taken: Box[] = [...points.map(pointBox), ...goals.map(goalBox)];
  const ways = points
    .slice(1)
    .flatMap((laid, index) => (isDrawn(laid) ? [[points[index]!, laid] as const] : []));
  const labels: Label[] = [];
  for (const [rank, index] of inOrder(points, frame.size.dense).entries()) {
    const text = pointLabel(points[index]!.point, unit);
    const choices = choicesFor({ points, index, text, frame });
    const free = choices.filter(({ box }) => !taken.some((other) => touch(box, other)));
    // A line may be crossed where there is no other way: words have a rim of the ground's colour.
    const chosen =
      free.find(({ box }) => !ways.some(([from, to]) => crosses(box, from, to))) ??
      (rank < 2 ? free[0] : undefined) ??
      (rank === 0 ? choices[0] : undefined);
    if (!chosen) continue;
    taken.push(chosen.box);
    labels.push(chosen.label);
  }
  return labels;
}

const isDrawn = ({ point: { join } }: LaidPoint): boolean =>
  join !== null && join !== 'broken' && join !== 'gap';

/** Indexes of the points in the order in which their words are placed. */
function inOrder(points: readonly LaidPoint[], dense: boolean): number[] {
  const last = points.length - 1;
  const ends = last < 0 ? [] : [last, 0];
  if (dense) return [...new Set(ends)];
  const indexes = points.map((_, index) => index);
  const hedged = indexes.filter((index) => points[index]!.point.hedge !== 'exact');
  const broken = indexes
    .filter((index) => points[index]!.point.join === 'broken')
    .flatMap((at) => [at, at - 1]);
  const byHeight = indexes.toSorted((a, b) => points[a]!.y - points[b]!.y);
  return [
    ...new Set([...ends, ...hedged, ...broken, ...byHeight.slice(0, 1), ...byHeight.slice(-1), ...indexes]),
  ];
}

/** Above and below the point, the side away from its neighbours first. */
function choicesFor(input: {
  points: readonly LaidPoint[];
  index: number;
  text: string;
  frame: Frame;
}): { label: Label; box: Box }[] {
  const { points, index, text, frame } = input;
  const laid = points[index]!;
  const [top, bottom] =
    laid.yTo === null ? [laid.y, laid.y] : [Math.min(laid.y, laid.yTo), Math.max(laid.y, laid.yTo)];
  const half = textWidth(text, frame.font) / 2;
  // Left of the axis stand its own words.
  const x = Math.min(Math.max(laid.x, frame.left + half), frame.size.width - half);
  const places = [top - above, bottom + below + frame.font * rise].map((y) => ({
    label: { x, y, text },
    box: {
      left: x - half - apart,
      right: x + half + apart,
      top: y - frame.font * rise,
      bottom: y + frame.font * fall,
    },
  }));
  const inside = places.filter(({ box }) => box.top >= 0 && box.bottom <= frame.bottom);
  return isValley(points, index) ? inside.reverse() : inside;
}

/** True for a point that lies lower than what stands beside it. */
function isValley(points: readonly LaidPoint[], index: number): boolean {
  const beside = [points[index - 1], points[index + 1]].filter((laid) => laid !== undefined);
  return beside.length === 2 && beside.every(({ y }) => y < points[index]!.y - 1);
}

const pointBox = ({ x, y, yTo }: LaidPoint): Box => ({
  left: x - dot,
  right: x + dot,
  top: Math.min(y, yTo ?? y) - dot,
  bottom: Math.max(y, yTo ?? y) + dot,
});

const goalBox = ({ x, y, yTo, half, bound }: LaidGoal): Box => ({
  left: x - half,
  right: x + half,
  top: Math.min(y, yTo ?? y) - (whiskers[bound].up ? whisker : 1),
  bottom: Math.max(y, yTo ?? y) + (whiskers[bound].down ? whisker : 1),
});

const touch = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** True where the way from one point to the next goes through the box. */
function crosses(box: Box, from: LaidPoint, to: LaidPoint): boolean {
  const left = Math.max(box.left, from.x);
  const right = Math.min(box.right, to.x);
  if (left >= right) return false;
  const at = (x: number) => from.y + ((to.y - from.y) * (x - from.x)) / (to.x - from.x);
  const [one, other] = [at(left), at(right)];
  return Math.min(one, other) < box.bottom && Math.max(one, other) > box.top;
}
