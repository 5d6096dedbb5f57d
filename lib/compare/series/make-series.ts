import type { IndicatorRecord } from '../../knowledge/indicators.ts';
import { parsePeriod, yearBefore } from '../../text/period-shape.ts';
import type { GrowthRule } from '../checks/check.ts';
import type { ComparedReport } from '../compared-report.ts';
import { type Join, joinLevels } from './joins.ts';
import { mergeLines } from './merge-lines.ts';
import { gatherLines, type Line, type Point } from './points.ts';

/** A point of a series, tied to the one before it. */
export interface SeriesPoint extends Point {
  join: Join;
  /** The same period as other reports give it, latest report first; the point itself is the latest of all. */
  others: Point[];
}

/** A measure of one place over its periods, oldest first. */
export interface Series extends Omit<Line, 'points' | 'key'> {
  points: SeriesPoint[];
}

/**
 * Makes the series of one place out of its reports, oldest report first. Of several reports that give one period the
 * latest is drawn. Neighbours are joined by proof alone (`joinLevels`).
 */
export function makeSeries(reports: readonly ComparedReport[], growthRule: GrowthRule): Series[] {
  return mergeLines(gatherLines(reports)).map(({ key: _, points, ...line }) => {
    const drawn = onePerPeriod(points);
    return {
      ...line,
      points: drawn.map((point, at) => ({
        ...point,
        join: joinOf(drawn[at - 1] ?? null, point, growthRule(line.indicatorId)),
      })),
    };
  });
}

function joinOf(before: Point | null, point: Point, rule: IndicatorRecord['growth']): Join {
  if (!before) return null;
  const year = yearBefore(point.period);
  if (!year || year.to !== parsePeriod(before.period)?.to) return 'gap';
  return joinLevels({ earlier: before.figure, later: point.figure, growth: point.growth, rule });
}

function onePerPeriod(points: readonly Point[]): Omit<SeriesPoint, 'join'>[] {
  const byPeriod = new Map<string, Point[]>();
  for (const point of points) byPeriod.set(point.period, [...(byPeriod.get(point.period) ?? []), point]);
  return [...byPeriod.values()]
    .map((same) => {
      const [latest, ...others] = same.toSorted((a, b) => b.place.report - a.place.report);
      return { ...latest!, others };
    })
    .sort((a, b) => endOf(a).localeCompare(endOf(b)));
}

const endOf = ({ period }: Point): string => parsePeriod(period)?.to ?? '';
