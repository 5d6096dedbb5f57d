import type { ChartedGoal, ChartedPoint, ChartedSeries } from '../../lib/compare/charted-series.ts';
import { parsePeriod } from '../../lib/text/period-shape.ts';
import { type ChartUnit, chartUnit } from './chart-unit.ts';

/** What the two axes reach over: years, and values in the series' unit. Charts with one domain can be set side by side. */
export interface ChartDomain {
  /** Years in which the first and the last drawn period end. */
  from: number;
  to: number;
  low: number;
  high: number;
  /** What the axis of values counts in. */
  unit: ChartUnit;
}

/** A share whose values fill less of the way up from zero than this has an axis of its own, and says so. */
const leastFilled = 0.5;

/** How much room there is above and below a share's values, as a part of their range. */
const slack = 0.25;

/** The year in which a period ends: periods of one shape stand a whole number of years apart. `null` outside the grammar. */
export function yearOf(period: string): number | null {
  const shape = parsePeriod(period);
  return shape && Number(shape.to.slice(0, 4));
}

/** The points and goals that may stand on one line: of the series' own shape, halves never with years. */
export function drawable(series: ChartedSeries): { points: ChartedPoint[]; goals: ChartedGoal[] } {
  const fits = ({ period }: { period: string }) => parsePeriod(period)?.shape === series.shape;
  return { points: series.points.filter(fits), goals: series.goals.filter(fits) };
}

/**
 * The domain of one series or of several that are to be seen on the same scale. Zero is on the axis of an amount and
 * of a growth; on that of a share too, unless its values lie close together far above it. `null` where there is nothing to draw.
 */
export function domainOf(drawn: readonly ChartedSeries[]): ChartDomain | null {
  const items = drawn.flatMap((series) => Object.values(drawable(series)).flat());
  if (items.length === 0) return null;
  const years = items.map(({ period }) => yearOf(period)!);
  const values = items.flatMap(({ value, valueTo }) => (valueTo === null ? [value] : [value, valueTo]));
  const hasZero = drawn.some(({ kind }) => kind !== 'share');
  const { low, high } = valueDomain(values, hasZero);
  const unit = chartUnit(drawn[0]!.unit, {
    far: Math.max(Math.abs(low), Math.abs(high)),
    texts: items.map(({ text }) => text),
  });
  return { from: Math.min(...years), to: Math.max(...years), low, high, unit };
}

function valueDomain(values: readonly number[], hasZero: boolean): { low: number; high: number } {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const far = Math.max(Math.abs(least), Math.abs(most));
  const [low, high] =
    hasZero || most - least >= far * (1 - leastFilled) || least * most <= 0 || most === least
      ? [Math.min(0, least), Math.max(0, most)]
      : [least - (most - least) * slack, most + (most - least) * slack];
  return low === high ? { low: 0, high: 1 } : { low, high };
}
