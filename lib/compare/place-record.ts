import type { Steps } from '../text/steps.ts';
import { createCharter, type PlaceSeries } from './chart-series.ts';
import { type GoalGroup, groupGoals } from './goal-groups.ts';
import type { Mention } from './goals/text-goals.ts';
import type { OtherPlace } from './other-places.ts';
import type { Quote, Quoter } from './quote.ts';
import type { ReadComparison, RecordReport } from './read-comparison.ts';
import { type RecordCheck, recordCheck } from './record-check.ts';
import type { Series } from './series/make-series.ts';
import type { VersionChanges } from './versions/compare-versions.ts';

/** A sentence without a number of its own that the next report's plan says again. */
export interface RecordMention extends Pick<Mention, 'by'> {
  said: Quote;
  again: Quote;
}

/** What two versions of one report say differently in figures. */
export interface RecordVersions {
  /** Indexes of both, the one that stands for the report first. */
  reports: [number, number];
  changed: { before: Quote; after: Quote }[];
  gone: Quote[];
  added: Quote[];
}

/** Everything that a place's reports say together, ready to be shown. Every `report` is an index of `reports`. */
export interface PlaceRecord {
  /** Oldest first; those without a period last. */
  reports: RecordReport[];
  /** The latest pair of reports first. */
  goals: GoalGroup[];
  /** Measures of at least two periods: those with most of them first, then as the latest report that has them prints them. */
  series: PlaceSeries[];
  /** How many measures only one period prints: there is nothing to follow, and they are left out. */
  onlyOnce: number;
  mentions: RecordMention[];
  checks: RecordCheck[];
  versions: RecordVersions[];
  /** Reports that name another place than the others. */
  otherPlaces: OtherPlace[];
}

/** How many series are made ready to be drawn at a step: each of their points is looked for in its report's text. */
const chartedAtOnce = 15;

/** Makes the record of a place out of its comparison. */
export function* makePlaceRecord(read: ReadComparison): Steps<PlaceRecord> {
  const { comparison, quote } = read;
  const goals = (yield* groupGoals(read)).reverse();
  const chart = createCharter(read);
  const drawn = comparison.series.filter(({ points }) => points.length > 1).toSorted(longestFirst);
  const series: PlaceSeries[] = [];
  for (let at = 0; at < drawn.length; at += chartedAtOnce) {
    series.push(...drawn.slice(at, at + chartedAtOnce).map(chart));
    yield;
  }
  return {
    reports: [...read.heads],
    goals,
    series,
    onlyOnce: comparison.series.length - drawn.length,
    mentions: comparison.mentions.map(({ said, again, by }) => ({
      said: quote(said),
      again: quote(again),
      by,
    })),
    checks: comparison.checks.flatMap((check) => recordCheck(check, read) ?? []),
    versions: comparison.versions.map((changes) => recordVersions(changes, quote)),
    otherPlaces: comparison.otherPlaces,
  };
}

/** By the number of values; of as many by the place of the last one: the latest report first, in its own order. */
function longestFirst(a: Series, b: Series): number {
  const [first, second] = [a, b].map(({ points }) => points.at(-1)!.place);
  return b.points.length - a.points.length || second!.report - first!.report || first!.start - second!.start;
}

function recordVersions({ reports, changed, gone, added }: VersionChanges, quote: Quoter): RecordVersions {
  return {
    reports,
    changed: changed.map(({ before, after }) => ({ before: quote(before), after: quote(after) })),
    gone: gone.map(quote),
    added: added.map(quote),
  };
}
