import { sayValue } from '../analysis/say-figure.ts';
import { lastDayOf } from '../text/period-shape.ts';
import type { Span } from '../text/span.ts';
import type { Steps } from '../text/steps.ts';
import { createCharter, type PlaceSeries } from './chart-series.ts';
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
  /** As a card says it, with the verb of a change: a level's growth may have been promised (完成31.2亿元，增长6%). */
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
 * reports, its mentions and its checks are left out, which makes it several times as fast. `open` is one of the reports.
 */
export function* readOpenComparison(input: ComparisonInput, open: RecordedReport): Steps<ReadComparison> {
  const ground = yield* prepareComparison(input);
  const { reports, heads } = ground;
  const here = heads.findIndex(({ id }) => id === open.head.id);
  const last = findLast(ground, here);
  const goals = last === null ? [] : compareGoals(reports[last]!, reports[here]!).rows;
  yield;
  const series = makeSeries(sortVersions(reports).dated, input.growthRule);
  return {
    ...ground,
    comparison: { goals, series, mentions: [], checks: [], versions: [], otherPlaces: [] },
  };
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

/**
 * Finds what the other reports say of the figures of the open one, each by its place there; those of which they say
 * nothing are left out. Promises and lines are gone through once for all figures.
 */
export function findFigureHistories(
  read: ReadComparison,
  here: number,
): { figure: Span; history: FigureHistory }[] {
  const rows = rowsByPlace(findRows(read, { last: findLast(read, here), here }));
  const lines = firstByPlace(read.comparison.series, (line) => placesIn(line, here));
  const chart = createCharter(read);
  const { figures, related } = read.reports[here]!;
  return figures.flatMap((figure) => {
    const { start, end } = figure;
    const own = rows.get(placeKey(figure));
    const ofChange = related.changesOf(figure).flatMap((change) => rows.get(placeKey(change)) ?? []);
    const row = [own, ...ofChange].find((one) => one?.outcome?.comparable) ?? own;
    const series = lines.get(placeKey(figure));
    if (!row && !series) return [];
    const goal = row ? earlierGoal(row, read) : null;
    return [{ figure: { start, end }, history: { goal, series: series ? chart(series) : null } }];
  });
}

/** Promises by where their outcome stands; of several for one the first that measures the same. */
const rowsByPlace = (rows: readonly GoalRow[]): Map<string, GoalRow> =>
  firstByPlace(
    [...rows].sort((a, b) => Number(b.outcome?.comparable ?? false) - Number(a.outcome?.comparable ?? false)),
    ({ outcome }) => outcome ?? [],
  );

const placeKey = ({ start, end }: Span): string => `${start}-${end}`;

/** Things by where they stand; of several at one place the first. */
function firstByPlace<T>(
  things: readonly T[],
  placesOf: (thing: T) => Span | readonly Span[],
): Map<string, T> {
  const found = new Map<string, T>();
  for (const thing of things)
    for (const place of [placesOf(thing)].flat()) {
      const key = placeKey(place);
      if (!found.has(key)) found.set(key, thing);
    }
  return found;
}

/** Where figures of the open report stand in a line of several points, drawn or beside the drawn one. */
const placesIn = ({ points }: Series, here: number): Span[] =>
  points.length < 2
    ? []
    : points
        .flatMap((point) => [point, ...point.others].map(({ place }) => place))
        .filter(({ report }) => report === here);

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
    text: figure ? sayValue(figure) : goal.text,
    comparable: outcome?.comparable ?? false,
    sentence: sentenceOf(quoted),
    reportTitle: heads[goal.report]!.title,
    period: figure?.period ?? null,
    href: quoted.href,
    lastYear: reviewsWholeYear(reports[goal.report]!.identity),
  };
}
