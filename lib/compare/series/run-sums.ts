import { parsePeriod, readPeriod } from '../../text/period-shape.ts';
import { yearOf } from '../measure.ts';
import { isStock } from '../words/time-openings.ts';
import type { Placed } from './line.ts';

/** A value of a year with the run of years that its report may have summed it up over; `null` for none. */
export interface MaybeOfRun extends Placed {
  run: string | null;
}

/**
 * Gives the sums of several years the run that they are of, so that none stands on the line of the years. What a review
 * of five years says was added was added in all five, unless the line's nearest year has about as much. Any other value
 * there may be the last year's: it is a sum only where it is as many times the nearest year's as a sum of so many is.
 */
export function setRunsApart(found: readonly MaybeOfRun[]): Placed[] {
  const sure = Map.groupBy(
    found.filter(({ run, line }) => run === null && line.shape === 'year'),
    ({ measure }) => measure,
  );
  return found.map((placed) => {
    const { run } = placed;
    return run !== null && isSumOf(run, placed, sure.get(placed.measure) ?? [])
      ? setApart(placed, run)
      : placed;
  });
}

/** A sum of n years is about n times a year of them: half of it where they grow fast, twice where they fell. */
const factor = { low: 0.5, high: 2 };

/** What was added in a year varies more: a third of n times it is beyond what one year has. */
const leastAdded = 0.35;

/** The rule of `lib/figures` by which a sentence before turned to the year: the report has both a run and a year. */
const turnedToYear = 'spoken-span';

function isSumOf(run: string, { line, point }: Placed, others: readonly Placed[]): boolean {
  const { figure, period } = point;
  const year = yearOf(period)!;
  const [nearest] = others
    .filter((other) => other.point.period !== period)
    .toSorted((a, b) => awayFrom(year, a) - awayFrom(year, b));
  if (line.kind !== 'amount') return false;
  if (!nearest) return line.aspect === 'added' && figure.reading.period !== turnedToYear;
  const times = figure.value / nearest.point.figure.value / yearsIn(run);
  if (line.aspect === 'added') return times > leastAdded;
  return !isStock.test(line.indicator) && times > factor.low && times < factor.high;
}

const awayFrom = (year: number, { point }: Placed): number => Math.abs((yearOf(point.period) ?? 0) - year);

function yearsIn(run: string): number {
  const parts = readPeriod(run);
  return parts?.type === 'years' ? parts.to - parts.from + 1 : 1;
}

function setApart({ measure, line, point }: Placed, run: string): Placed {
  const { figure } = point;
  const inferred = figure.inferred.includes('period')
    ? figure.inferred
    : [...figure.inferred, 'period' as const];
  return {
    measure,
    line: { ...line, shape: parsePeriod(run)!.shape },
    point: { ...point, period: run, figure: { ...figure, period: run, inferred } },
  };
}
