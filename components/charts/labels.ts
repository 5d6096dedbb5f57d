import { type ChartUnit, pointLabel } from './chart-unit.ts';
import type { Frame } from './frame.ts';
import { type Box, crosses, dot, goalBox, pointBox, stemBox, touch } from './label-boxes.ts';
import type { LaidGoal, LaidPoint, Stem } from './laid.ts';
import { textWidth } from './text-width.ts';

/** Words beside what is drawn; `x` is their middle, `y` their baseline. */
export interface Label {
  x: number;
  y: number;
  text: string;
  of: 'point' | 'goal';
}

/** Px from what is drawn to the words above it and below it. */
const above = 9;
const below = 8;

/** Px from the middle of a point to the words beside it: at once, or past the tick of a goal. */
const beside = [9, 16];

/** How far letters rise over and fall under their baseline, as a part of their size. */
const rise = 0.82;
const fall = 0.2;

/** Words that may not touch each other keep this far apart, in px. */
const apart = 2;

/** As many points as a dense chart names all of; of more it names the first and the last. */
const fewPoints = 4;

interface LabelInput {
  points: readonly LaidPoint[];
  goals: readonly LaidGoal[];
  /** From zero to each rate of growth; none in other charts. */
  stems: readonly Stem[];
  frame: Frame;
  unit: ChartUnit;
}

/**
 * Places the values beside their points: the last and the first, then hedged ones, whose words a reader must see, then
 * those on either side of a break, the highest, the lowest and the rest; a dense chart of many has the first and last
 * alone. Then, in a chart with room, the promised values. What has no room is left out: the table has it. The last
 * point's always stands.
 */
export function placeLabels(input: LabelInput): Label[] {
  const { points, goals, stems, frame, unit } = input;
  const taken: Box[] = [...points.map(pointBox), ...goals.map(goalBox), ...stems.map(stemBox)];
  const ways = points
    .slice(1)
    .flatMap((laid, index) => (isDrawn(laid) ? [[points[index]!, laid] as const] : []));
  const labels: Label[] = [];
  const crossesLine = (box: Box) => ways.some(([from, to]) => crosses(box, from, to));
  const place = (choices: readonly Choice[], rank: number) => {
    const free = choices.filter(({ box }) => !taken.some((other) => touch(box, other)));
    // A line may be crossed where there is no other way: words have a rim of the ground's colour.
    const chosen =
      free.find(({ box }) => !crossesLine(box)) ??
      (rank < 2 ? free[0] : undefined) ??
      (rank === 0 ? leastCovered(choices, taken) : undefined);
    if (!chosen) return;
    taken.push(chosen.box);
    labels.push(chosen.label);
  };
  for (const [rank, index] of inOrder(points, frame.size.dense).entries()) {
    const text = pointLabel(points[index]!.point, unit);
    place(choicesFor({ points, index, text, frame, stem: stems[index] ?? null }), rank);
  }
  if (frame.size.dense) return labels;
  for (const goal of goals.toReversed())
    place(goalChoices(goal, { frame, unit }), goals.length + points.length);
  return labels;
}

/** The place that the fewest others reach into, of as many the first. */
function leastCovered(choices: readonly Choice[], taken: readonly Box[]): Choice | undefined {
  const covering = ({ box }: Choice) => taken.filter((other) => touch(box, other)).length;
  return choices.toSorted((one, other) => covering(one) - covering(other))[0];
}

const isDrawn = ({ point: { join } }: LaidPoint): boolean =>
  join !== null && join !== 'broken' && join !== 'gap';

/** Indexes of the points in the order in which their words are placed. */
function inOrder(points: readonly LaidPoint[], dense: boolean): number[] {
  const last = points.length - 1;
  const ends = last < 0 ? [] : [last, 0];
  if (dense && points.length > fewPoints) return [...new Set(ends)];
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

/** A place for words, and the room that they take there. */
interface Choice {
  label: Label;
  box: Box;
}

/** Above and below the point, the side away from its neighbours first; past the end of a stem, else beside it. */
function choicesFor(input: {
  points: readonly LaidPoint[];
  index: number;
  text: string;
  frame: Frame;
  stem: Stem | null;
}): Choice[] {
  const { points, index, text, frame, stem } = input;
  const laid = points[index]!;
  const [top, bottom] =
    laid.yTo === null ? [laid.y, laid.y] : [Math.min(laid.y, laid.yTo), Math.max(laid.y, laid.yTo)];
  const places = aboveAndBelow({ x: laid.x, top, bottom }, { text, frame, of: 'point' });
  if (stem === null) return isValley(points, index) ? places.reverse() : places;
  const half = textWidth(text, frame.font) / 2;
  const middle = laid.y + (frame.font * (rise - fall)) / 2;
  const sides = beside
    .flatMap((away) => [away + half, -away - half])
    .map((away) => ({ x: laid.x + away, y: middle, text, of: 'point' as const }))
    .filter(({ x }) => x - half >= frame.left && x + half <= frame.size.width)
    .map((label) => ({ label, box: boxOf(label, frame) }));
  return [...(stem.to > stem.from ? places.reverse() : places), ...sides];
}

/** Above and below a goal, whiskers counted. */
function goalChoices(laid: LaidGoal, { frame, unit }: Pick<LabelInput, 'frame' | 'unit'>): Choice[] {
  const { goal, x } = laid;
  const { top, bottom } = goalBox(laid);
  const hedge = goal.bound === 'exact' ? 'exact' : 'hedged';
  const text = pointLabel({ ...goal, hedge }, unit);
  return aboveAndBelow({ x, top: top + dot, bottom: bottom - dot }, { text, frame, of: 'goal' });
}

/** Places over and under something in the plot, moved inwards at its edges, as far as they lie in it. */
function aboveAndBelow(
  around: { x: number; top: number; bottom: number },
  { text, frame, of }: Pick<Label, 'text' | 'of'> & { frame: Frame },
): Choice[] {
  const half = textWidth(text, frame.font) / 2;
  // Left of the axis stand its own words.
  const x = Math.min(Math.max(around.x, frame.left + half), frame.size.width - half);
  return [around.top - above, around.bottom + below + frame.font * rise]
    .map((y) => ({ x, y, text, of }))
    .map((label) => ({ label, box: boxOf(label, frame) }))
    .filter(({ box }) => box.top >= 0 && box.bottom <= frame.bottom);
}

/** The room of words, with a little air on either side. */
function boxOf({ x, y, text }: Label, { font }: Frame): Box {
  const half = textWidth(text, font) / 2;
  return {
    left: x - half - apart,
    right: x + half + apart,
    top: y - font * rise,
    bottom: y + font * fall,
  };
}

/** True for a point that lies lower than what stands beside it. */
function isValley(points: readonly LaidPoint[], index: number): boolean {
  const beside = [points[index - 1], points[index + 1]].filter((laid) => laid !== undefined);
  return beside.length === 2 && beside.every(({ y }) => y < points[index]!.y - 1);
}
