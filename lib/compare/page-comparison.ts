import { lastDayOf } from '../text/period-shape.ts';
import type { Span } from '../text/span.ts';
import { chartSeries, type PlaceSeries } from './chart-series.ts';
import { sortVersions } from './compare-reports.ts';
import { reviewsWholeYear } from './compared-report.ts';
import type { EarlierValues } from './earlier-values.ts';
import { type RecordGoal, recordGoal } from './goal-groups.ts';
import { compareGoals, type GoalRow } from './goals/compare-goals.ts';
import { sentenceOf } from './quote.ts';
import {
  type ComparisonInput,
  prepareComparison,
  type ReadComparison,
  type RecordedReport,
  type RecordReport,
} from './read-comparison.ts';
import { makeSeries, type Series } from './series/make-series.ts';

/** What the report before the open one promised, and what the open one gives for it. */
export interface PageComparison {
  /** The report whose promises these are; `null` where none of those kept comes before the open one. */
  last: RecordReport | null;
  /** True where the open report reviews only a part of a year. */
  partOfYear: boolean;
  /** In the order of that report. Outcomes and words stand in the open report's text. */
  goals: RecordGoal[];
}

/** What was promised for a figure's period in the report before. */
export interface EarlierGoal {
  /** As printed there. */
  text: string;
  /** False where it measures something else than the figure. */
  comparable: boolean;
  sentence: string;
  reportTitle: string | null;
  period: string | null;
  href: string | null;
  /** True where that report reviews a year to its end. */
  lastYear: boolean;
}

/** What stands beside a figure: values of opened reports, and what past reports that were read in say of it. */
export interface FigureBefore extends EarlierValues, FigureHistory {}

/** A figure beside what other reports of its place say of it. */
export interface FigureHistory {
  goal: EarlierGoal | null;
  /** The line that the figure is a point of; `null` where no other report has a point of it. */
  series: PlaceSeries | null;
}

/**
 * Compares as much as an open report needs: the goals that fall due in it, and the series. A place's other pairs of
 * reports, its mentions and its checks are left out, which makes it several times as fast.
 */
export function readOpenComparison(input: ComparisonInput, open: RecordedReport): ReadComparison {
  const { sorted, ...ground } = prepareComparison(input);
  const { reports } = ground;
  const here = sorted.indexOf(open);
  const last = findLast(ground, here);
  const goals = last === null ? [] : compareGoals(reports[last]!, reports[here]!).rows;
  const series = makeSeries(sortVersions(reports).dated, input.growthRule);
  return { ...ground, comparison: { goals, series, mentions: [], checks: [], versions: [] } };
}

/** Sets the open report, the `here`-th of those compared, beside the promises of the one before it. */
export function comparePage(read: ReadComparison, here: number): PageComparison {
  const last = findLast(read, here);
  return {
    last: last === null ? null : read.heads[last]!,
    partOfYear: !reviewsWholeYear(read.reports[here]!.identity),
    goals: findRows(read, { last, here }).map((row) => recordGoal(row, read)),
  };
}

/** Finds what the other reports say of the figures of the open one, each by its place there; those of which they say nothing are left out. */
export function findFigureHistories(
  read: ReadComparison,
  here: number,
): { figure: Span; history: FigureHistory }[] {
  const rows = findRows(read, { last: findLast(read, here), here });
  return read.reports[here]!.figures.flatMap((figure) => {
    const row = rows.find(({ outcome }) => outcome?.start === figure.start && outcome.end === figure.end);
    const series = read.comparison.series.find((line) => isPointOf(line, { here, figure }));
    if (!row && !series) return [];
    const history = {
      goal: row ? earlierGoal(row, read) : null,
      series: series ? chartSeries(series, read) : null,
    };
    return [{ figure: { start: figure.start, end: figure.end }, history }];
  });
}

/** True for a line of several points that a figure of the open report stands in, drawn or beside the drawn one. */
const isPointOf = ({ points }: Series, { here, figure }: { here: number; figure: Span }): boolean =>
  points.length > 1 &&
  points.some((point) =>
    [point, ...point.others].some(
      ({ place }) => place.report === here && place.start === figure.start && place.end === figure.end,
    ),
  );

/**
 * The report whose promises fall due in the open one: the latest before it that reviews a year to its end, else the
 * latest of all. Of two versions the first stands for the report. `null` where nothing comes before.
 */
function findLast({ reports }: Pick<ReadComparison, 'reports'>, here: number): number | null {
  const day = lastDayOf(reports[here]!.identity.period);
  const before = reports.filter(({ identity }) => {
    const end = lastDayOf(identity.period);
    return day !== null && end !== null && end < day;
  });
  const whole = before.filter(({ identity }) => reviewsWholeYear(identity));
  const latest = (whole.length > 0 ? whole : before).at(-1);
  return latest ? reports.findIndex(({ identity }) => identity.period === latest.identity.period) : null;
}

function findRows(
  { comparison }: ReadComparison,
  { last, here }: { last: number | null; here: number },
): GoalRow[] {
  return comparison.goals.filter(({ goal, next }) => goal.report === last && next === here);
}

function earlierGoal({ goal, outcome }: GoalRow, { heads, reports, quote }: ReadComparison): EarlierGoal {
  const figure = reports[goal.report]!.figures.find(({ start }) => start === goal.start);
  const quoted = quote(goal);
  return {
    text: goal.text,
    comparable: outcome?.comparable ?? false,
    sentence: sentenceOf(quoted),
    reportTitle: heads[goal.report]!.title,
    period: figure?.period ?? null,
    href: quoted.href,
    lastYear: reviewsWholeYear(reports[goal.report]!.identity),
  };
}
