import type { IndicatorRecord } from '../../knowledge/indicators.ts';
import type { ComparedFigure } from '../compared-report.ts';
import type { Bounds, Judgement } from './arithmetic.ts';

/** Which relation of printed numbers was worked out again. */
export type CheckKind =
  | 'change-from-to'
  | 'points-from-to'
  | 'yearly-average'
  | 'goal-growth'
  | 'structure-sum'
  | 'part-of-whole';

/** One relation of printed numbers, worked out again with what rounding leaves open. It never says that a report is wrong. */
export interface Check {
  kind: CheckKind;
  /** The printed value that is asked about. */
  printed: ComparedFigure;
  /** The printed values it should follow from, in the order in which they are reckoned. */
  from: ComparedFigure[];
  /** What they give, in the unit of `printed`. */
  given: Bounds;
  result: Judgement;
}

/** How the growth of an indicator is printed: only nominal growth follows from two levels. */
export type GrowthRule = (indicatorId: string | null) => IndicatorRecord['growth'];
