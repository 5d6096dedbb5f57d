import { compareLastDays, lastDayOf } from '../text/period-shape.ts';
import { runSteps, type Steps } from '../text/steps.ts';
import type { Check, GrowthRule } from './checks/check.ts';
import { checkReport } from './checks/checks.ts';
import { checkImpliedLevels } from './checks/implied-level.ts';
import { type ComparedReport, prepareReport, type ReadReport, reviewsWholeYear } from './compared-report.ts';
import { type ComparedGoals, compareGoals, type GoalRow } from './goals/compare-goals.ts';
import type { Mention } from './goals/text-goals.ts';
import { findOtherPlaces, type OtherPlace } from './other-places.ts';
import { makeSeries, type Series } from './series/make-series.ts';
import { compareVersions, type VersionChanges } from './versions/compare-versions.ts';

/** What the reports of one place say together. Every `report` in it is an index of the list that was handed in. */
export interface Comparison {
  /** The promises of every report beside what the next ones give for them, in the order of the reports. */
  goals: GoalRow[];
  /** What was promised, or called a problem, without a number, and is said again in the next plan. */
  mentions: Mention[];
  series: Series[];
  /** Inside each report, in text order; then each level of a series that the next one implies. */
  checks: Check[];
  /** Reports of one period, each later one beside the first. */
  versions: VersionChanges[];
  /** What was handed in and is of another place: it is compared all the same, which must be said. */
  otherPlaces: OtherPlace[];
}

/** Compares the reports of one place, handed in in any order; see `compareInSteps`. */
export function compareReports(read: readonly ReadReport[], growthRule: GrowthRule): Comparison {
  return runSteps(compareInSteps(read.map(prepareReport), growthRule));
}

/**
 * Compares the reports of one place, in any order, a pair of them at a step. Of several versions of one report the first
 * stands for it; a report without a period is checked in itself and set beside no other.
 */
export function* compareInSteps(all: readonly ComparedReport[], growthRule: GrowthRule): Steps<Comparison> {
  const { dated, first } = sortVersions(all);
  const goals: ComparedGoals[] = [];
  for (const [at, report] of first.entries())
    for (const next of nextReports(report, first.slice(at + 1))) {
      goals.push(compareGoals(report, next));
      yield;
    }
  const series = makeSeries(dated, growthRule);
  yield;
  const versions = dated
    .filter((report) => !first.includes(report))
    .map((later) => compareVersions(first.find((report) => isVersionOf(report, later))!, later));
  yield;
  return {
    goals: goals.flatMap(({ rows }) => rows),
    mentions: goals.flatMap(({ mentions }) => mentions),
    series,
    checks: [
      ...all.flatMap((report) => checkReport(report, growthRule)),
      ...checkImpliedLevels(series, growthRule),
    ],
    versions,
    otherPlaces: findOtherPlaces(all),
  };
}

/** The reports with a period, oldest first, and of those that review one period the first alone. */
export function sortVersions(all: readonly ComparedReport[]): Record<'dated' | 'first', ComparedReport[]> {
  const dated = all.filter(({ identity }) => identity.period !== null).toSorted(oldestFirst);
  const first = dated.filter((report, at) => dated.findIndex((other) => isVersionOf(other, report)) === at);
  return { dated, first };
}

const isVersionOf = (a: ComparedReport, b: ComparedReport): boolean =>
  a.identity.period === b.identity.period;

/** The reports that say what became of a report's promises: the next that reviews whole years, and a part of that year before it. */
function nextReports(report: ComparedReport, later: readonly ComparedReport[]): ComparedReport[] {
  const whole = later.findIndex((next) => reviewsWholeYear(next.identity) && endOf(next) > endOf(report));
  return later.slice(0, whole < 0 ? later.length : whole + 1).filter((next) => endOf(next) > endOf(report));
}

const endOf = ({ identity }: ComparedReport): string => lastDayOf(identity.period) ?? '';

function oldestFirst(a: ComparedReport, b: ComparedReport): number {
  return compareLastDays(a.identity.period, b.identity.period) || a.index - b.index;
}
