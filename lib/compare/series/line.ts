import type { Figure } from '../../analysis/figure.ts';
import type { ComparedFigure } from '../compared-report.ts';

/** A printed value of a measure in a period. */
export interface Point {
  /** What the point is of; a level at the year's end counts as the year's. */
  period: string;
  figure: Figure;
  /** Where it stands. */
  place: ComparedFigure;
  /** The growth over the year before that its report prints, with the level or apart from it; `null` without one. */
  growth: Figure | null;
  /** Every such growth, where it is printed in percent and as a sum; `growth` is the one that proves most. */
  growths: readonly Figure[];
}

/** The points of one measure: one place, indicator, aspect, scope, unit and period shape. */
export interface Line {
  indicator: string;
  indicatorId: string | null;
  aspect: Figure['aspect'];
  scope: string | null;
  unit: string | null;
  kind: Figure['kind'];
  /** `parsePeriod(…).shape`: years stand with years, halves with halves. */
  shape: string;
  points: Point[];
}

/** A line as it is gathered. */
export interface GatheredLine extends Line {
  /** What keeps it from a line of the same name and shape (`Placed.apart`), and of runs of years where they begin. */
  apart: string;
}

/** A value with its line; `measure` is what the points of a line have in common beside the shape of their periods. */
export interface Placed {
  measure: string;
  /** What of that no wording of the name takes away: at which stage it is counted, and what with it. */
  apart: string;
  line: Omit<Line, 'points'>;
  point: Point;
}
