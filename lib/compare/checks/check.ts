import type { Figure } from '../../analysis/figure.ts';
import type { IndicatorIndex, IndicatorRecord } from '../../knowledge/indicators.ts';
import type { Bounds, Judgement, Printed } from '../arithmetic.ts';
import type { ComparedFigure } from '../compared-report.ts';

/** Which relation of printed numbers was worked out again. */
export type CheckKind =
  | 'change-from-to'
  | 'points-from-to'
  | 'yearly-average'
  | 'goal-growth'
  | 'implied-level'
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

/** Zeros at the end of a print without decimals, two or more, or one behind two digits; group `zeros`. */
const roundPrint = /^[^.．]*?(?<zeros>0{2,}|(?<=\d{2})0)[^\d.．]*$/u;

/** A figure's print as it is reckoned with: a round number (8000亿元, 10700元, 680亿元) is rounded to its last digit that is no zero. */
export function printOf({ text, value, printedStep }: Figure): Printed {
  const zeros = roundPrint.exec(text)?.groups?.zeros?.length ?? 0;
  return { value, printedStep: printedStep * 10 ** zeros };
}

/** How the growth of an indicator is printed: only nominal growth follows from two levels. */
export type GrowthRule = (indicatorId: string | null) => IndicatorRecord['growth'];

/** Measures whose growth is printed at constant prices, under whatever name and of whatever branch. */
const realMeasure = /生产总值|GDP|增加值|经济总量|总产值/u;

/** What says that a rate goes by other prices or by another base than the levels beside it. */
export const otherBase = /可比|不变价|口径|扣除|剔除|实际增长/u;

/**
 * True where two levels give the growth between them: constant prices and recounted bases part a rate from its levels,
 * and what has no name may be such a measure.
 */
export function isNominal(
  { indicatorId, indicator }: Pick<Figure, 'indicatorId' | 'indicator'>,
  growthRule: GrowthRule,
): boolean {
  if (indicator === null || realMeasure.test(indicator)) return false;
  const rule = growthRule(indicatorId);
  return rule === null || rule === 'nominal';
}

/** The growth rule of known indicators: what their records say, `null` for a figure without one. */
export const growthRuleOf =
  ({ records }: Pick<IndicatorIndex, 'records'>): GrowthRule =>
  (id) =>
    id === null ? null : (records.get(id)?.growth ?? null);
