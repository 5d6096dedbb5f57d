import { parsePeriod, readPeriod } from '../../text/period-shape.ts';
import { yearOf } from '../measure.ts';
import { isStock } from '../words/time-openings.ts';
import type { Placed } from './line.ts';

/** A value of a year that its report may have summed up over several. */
export interface MaybeOfRun extends Placed {
  /** The run of years that it would be of; `null` where the report names none. */
  run: string | null;
  /** True where its words look back on more than a year. */
  several: boolean;
}

/**
 * Gives the sums of several years the run that they are of, so that none stands on the line of the years. What a review
 * of five years says was added was added in all five, unless the line's nearest year has about as much. Any other value
 * there may be the last year's: it is a sum only where it is as many times the nearest year's as a sum of so many is.
 * Behind words that look back on several years without naming them what is far more than a year has leaves the line.
 */
export function setRunsApart(found: readonly MaybeOfRun[]): Placed[] {
  const sure = Map.groupBy(
    found.filter(({ several, line }) => !several && line.shape === 'year'),
    keyOf,
  );
  return found.map((placed) => {
    const { run, several } = placed;
    const others = sure.get(keyOf(placed)) ?? [];
    if (run !== null) return isSumOf(run, placed, others) ? setApart(placed, run) : placed;
    return several && isFarMore(placed, others) ? asTotal(placed) : placed;
  });
}

const keyOf = ({ measure, apart }: Placed): string => `${measure}|${apart}`;

/** A sum of n years is about n times a year of them: half of it where they grow fast, twice where they fell. */
const factor = { low: 0.5, high: 2 };

/** What was added in a year varies more: a third of n times it is beyond what one year has. */
const leastAdded = 0.35;

/** The rule of `lib/figures` by which a sentence before turned to the year: the report has both a run and a year. */
const turnedToYear = 'spoken-span';

function isSumOf(run: string, { line, point }: Placed, others: readonly Placed[]): boolean {
  const { figure } = point;
  const nearest = nearestOf(point, others);
  if (line.kind !== 'amount') return false;
  if (!nearest) return line.aspect === 'added' && figure.reading.period !== turnedToYear;
  const times = figure.value / nearest.point.figure.value / yearsIn(run);
  if (line.aspect === 'added') return times > leastAdded;
  return !isStock.test(line.indicator) && times > factor.low && times < factor.high;
}

/** So many times what the nearest year has, a value is no single year's. */
const mostOfYear = 2.5;

/** True for what is added or done far more often than in the nearest year; what there is at a time may have grown. */
function isFarMore({ line, point }: Placed, others: readonly Placed[]): boolean {
  const nearest = nearestOf(point, others);
  if (line.kind !== 'amount' || !nearest || (line.aspect !== 'added' && isStock.test(line.indicator)))
    return false;
  return point.figure.value / nearest.point.figure.value > mostOfYear;
}

/** The value of the year that is nearest to a point's own. */
function nearestOf({ period }: Placed['point'], others: readonly Placed[]): Placed | undefined {
  const year = yearOf(period)!;
  return others
    .filter((other) => other.point.period !== period)
    .toSorted((a, b) => awayFrom(year, a) - awayFrom(year, b))[0];
}

const awayFrom = (year: number, { point }: Placed): number => Math.abs((yearOf(point.period) ?? 0) - year);

function yearsIn(run: string): number {
  const parts = readPeriod(run);
  return parts?.type === 'years' ? parts.to - parts.from + 1 : 1;
}

/** A value as a sum whose years nobody names. */
const asTotal = ({ line, ...rest }: Placed): Placed => ({
  ...rest,
  apart: `${rest.apart}|total`,
  line: { ...line, aspect: 'total' },
});

function setApart({ line, point, ...rest }: Placed, run: string): Placed {
  const { figure } = point;
  const inferred = figure.inferred.includes('period')
    ? figure.inferred
    : [...figure.inferred, 'period' as const];
  return {
    ...rest,
    line: { ...line, shape: parsePeriod(run)!.shape },
    point: { ...point, period: run, figure: { ...figure, period: run, inferred } },
  };
}
