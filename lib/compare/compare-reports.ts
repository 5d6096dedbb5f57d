import type { IndicatorRecord } from '../knowledge/indicators.ts';
import { parsePeriod } from '../text/period-shape.ts';
import { type ComparedReport, prepareReport, type ReadReport } from './compared-report.ts';
import { compareGoals, type GoalRow } from './goals/compare-goals.ts';
import { makeSeries, type Series } from './series/make-series.ts';

/** What the reports of one place say together. */
export interface Comparison {
  /** Each report's place in the list that was handed in, oldest first. */
  order: number[];
  /** The promises of every report beside the next one of its kind, in the order of the reports. */
  goals: GoalRow[];
  series: Series[];
}

/**
 * Compares the reports of one place, handed in in any order; `report` in every answer is an index of that list.
 * A report without a period comes first, and is set beside no other.
 */
export function compareReports(
  read: readonly ReadReport[],
  growthRule: (indicatorId: string | null) => IndicatorRecord['growth'],
): Comparison {
  const reports = read.map(prepareReport).sort(oldestFirst);
  return {
    order: reports.map(({ index }) => index),
    goals: reports.slice(0, -1).flatMap((report, at) => compareGoals(report, reports[at + 1]!)),
    series: makeSeries(reports, growthRule),
  };
}

const endOf = ({ identity }: ComparedReport): string =>
  (identity.period ? parsePeriod(identity.period)?.to : null) ?? '';

function oldestFirst(a: ComparedReport, b: ComparedReport): number {
  return endOf(a).localeCompare(endOf(b)) || a.index - b.index;
}
