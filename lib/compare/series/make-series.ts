import type { IndicatorRecord } from '../../knowledge/indicators.ts';
import { compareLastDays, lastDayOf, readPeriod, yearBefore } from '../../text/period-shape.ts';
import type { GrowthRule } from '../checks/check.ts';
import type { ComparedReport } from '../compared-report.ts';
import { isPlain } from '../measure.ts';
import { type Join, joinLevels } from './joins.ts';
import type { Line, Point } from './line.ts';
import { mergeLines } from './merge-lines.ts';
import { gatherLines } from './points.ts';

/** A point of a series, tied to the one before it. */
export interface SeriesPoint extends Point {
  join: Join;
  /** The same period as other reports give it, the point itself is drawn before them; what another version says alike is none. */
  others: Point[];
}

/** A measure of one place over its periods, oldest first. */
export interface Series extends Omit<Line, 'points'> {
  points: SeriesPoint[];
}

/**
 * Makes the series of one place out of its reports, oldest report first, every version of each. Of several reports that
 * give one period the latest without a hedge is drawn. Neighbours are joined by proof alone (`joinLevels`).
 */
export function makeSeries(reports: readonly ComparedReport[], growthRule: GrowthRule): Series[] {
  const reviewed = new Map(reports.map(({ index, identity }) => [index, identity.period]));
  const isSaidAlike = (a: Point, b: Point): boolean =>
    a.place.report !== b.place.report &&
    a.figure.value === b.figure.value &&
    reviewed.get(a.place.report) === reviewed.get(b.place.report);
  return mergeLines(gatherLines(reports)).map(({ points, ...line }) => {
    const drawn = onePerPeriod(points).map((point) => ({
      ...point,
      others: point.others.filter((other) => !isSaidAlike(other, point)),
    }));
    return {
      ...line,
      points: drawn.map((point, at) => ({
        ...point,
        ...joinOf(drawn[at - 1] ?? null, point, { kind: line.kind, rule: growthRule(line.indicatorId) }),
      })),
    };
  });
}

/** The joins that a growth may prove, the surest first. */
const surest: readonly Join[] = ['joined', 'revised', 'broken', 'hedged', 'dotted'];

/** How a point is tied to the one before it, by the growth that proves most. */
function joinOf(
  before: Point | null,
  point: Point,
  { kind, rule }: Pick<Line, 'kind'> & { rule: IndicatorRecord['growth'] },
): Pick<SeriesPoint, 'join' | 'growth'> {
  const { growth, growths } = point;
  if (!before) return { join: null, growth };
  const parts = readPeriod(point.period);
  const run = parts?.type === 'years' ? parts : null;
  const expected = run ? `${run.from - 1}-12-31` : yearBefore(point.period)?.to;
  if (expected !== lastDayOf(before.period)) return { join: 'gap', growth };
  if (kind === 'change') return { join: null, growth };
  // Growth over a year says nothing of two runs of years.
  const tried = [...(run ? [] : growths), null].map((by) => ({
    growth: by,
    join: joinLevels({ earlier: before.figure, later: point.figure, growth: by, rule }),
  }));
  return tried.toSorted((a, b) => surest.indexOf(a.join) - surest.indexOf(b.join))[0]!;
}

function onePerPeriod(points: readonly Point[]): Omit<SeriesPoint, 'join'>[] {
  const byPeriod = Map.groupBy(points, ({ period }) => period);
  return [...byPeriod.values()]
    .map((same) => {
      const usual = usualValue(points.filter(({ period }) => period !== same[0]!.period));
      const [drawn, ...others] = same.toSorted((a, b) => inOrder(a, b, usual));
      return { ...drawn!, others };
    })
    .sort((a, b) => compareLastDays(a.period, b.period));
}

/**
 * A value without a hedge before a bound (突破5000亿元), then the latest report's before others. Of several in one report
 * one with its growth, which is the year's own, then the one nearest to the line's other periods: the others are of
 * several years, or of a part of the place. Of several rates the first.
 */
function inOrder(a: Point, b: Point, usual: number | null): number {
  const far = ({ figure }: Point): number =>
    usual === null || figure.kind === 'change' ? 0 : Math.abs(Math.log(Math.abs(figure.value || 1)) - usual);
  return (
    Number(isPlain(b.figure)) - Number(isPlain(a.figure)) ||
    b.place.report - a.place.report ||
    Number(b.growths.length > 0) - Number(a.growths.length > 0) ||
    far(a) - far(b) ||
    a.place.start - b.place.start
  );
}

/** The logarithm of the middle one of some values; `null` for none. */
function usualValue(points: readonly Point[]): number | null {
  const values = points.map(({ figure }) => Math.log(Math.abs(figure.value || 1))).sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)] ?? null;
}
