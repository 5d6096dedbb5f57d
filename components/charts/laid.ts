import type { ChartedGoal, ChartedPoint, GoalBound } from '../../lib/compare/charted-series.ts';

/** A drawn value: `yTo` is the upper end of a range. `hit` is the column of the plot that answers for it. */
export interface LaidPoint {
  point: ChartedPoint;
  x: number;
  y: number;
  yTo: number | null;
  hollow: boolean;
  hit: { x: number; width: number };
}

/** A drawn goal, with half the width of its tick. */
export interface LaidGoal {
  goal: ChartedGoal;
  x: number;
  y: number;
  yTo: number | null;
  bound: GoalBound;
  half: number;
}

/** From zero, at `from`, to a rate of growth, at `to`, in px. */
export interface Stem {
  x: number;
  from: number;
  to: number;
}

/** Px that a goal's whisker reaches over or under its tick. */
export const whisker = 9;

/** Where the whiskers of a goal point: up for 不低于, down for 以内, both ways for 左右. */
export const whiskers: Record<GoalBound, { up: boolean; down: boolean }> = {
  'at-least': { up: true, down: false },
  'at-most': { up: false, down: true },
  about: { up: true, down: true },
  exact: { up: false, down: false },
};
