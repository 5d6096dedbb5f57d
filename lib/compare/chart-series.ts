import type { Approx, Figure } from '../analysis/figure.ts';
import { printedValue } from '../analysis/say-figure.ts';
import { compareLastDays, parsePeriod } from '../text/period-shape.ts';
import type { Span } from '../text/span.ts';
import { signedValue } from './arithmetic.ts';
import type { ChartedGoal, ChartedPoint, ChartedSeries, ChartedSource, GoalBound } from './charted-series.ts';
import type { ComparedReport } from './compared-report.ts';
import { areFarApart, isSameIndicator, isSameUnit, lineAspect } from './measure.ts';
import { boundaryDays, isNoteOn, type MovedBases, touches } from './moved-bases.ts';
import type { Quoter } from './quote.ts';
import type { Point } from './series/line.ts';
import type { Series, SeriesPoint } from './series/make-series.ts';
import { isGrowthOfYear, linePeriod } from './series/points.ts';

/** A drawn series of a place. */
export interface PlaceSeries extends ChartedSeries {
  /** Id in `seeds/indicators.json`: what finds the same measure of another place; `null` for a name alone. */
  indicatorId: string | null;
  /** Periods of points between which and the point before the place's boundary changed: nothing joins them. */
  boundaries: string[];
}

/** What is said of a report beside its values. */
export interface ReportHead {
  title: string | null;
  period: string | null;
  address: string | null;
  bodyHash: string;
}

/** The reports that series are drawn from; heads and reports go by index. */
export interface ChartGround {
  place: string;
  reports: readonly ComparedReport[];
  heads: readonly ReportHead[];
  quote: Quoter;
  bases: MovedBases;
}

const bounds: Record<Approx, GoalBound> = {
  over: 'at-least',
  under: 'at-most',
  about: 'about',
  exact: 'exact',
};

/** On which side a promise is open: a fall of 3% and more is a growth of at most −3%. */
function boundOf({ approx, dir }: Figure): GoalBound {
  const turned = { over: 'under', under: 'over', about: 'about', exact: 'exact' } as const;
  return bounds[dir === 'down' ? turned[approx] : approx];
}

/** What the name of a growth has behind that of its indicator, which never says so itself: it is one that is known. */
const growthWord = '增速';

const titleOfLine = ({ indicator, kind }: Series): string =>
  kind === 'change' ? indicator + growthWord : indicator;

/** A minus as it is printed beside digits. */
const minus = '−';

/** Value of a figure and its print, with a table's unit, as they are drawn. */
function drawnValue(figure: Figure): Pick<ChartedPoint, 'value' | 'valueTo' | 'text'> {
  const { value, valueTo, kind, dir } = figure;
  const text = printedValue(figure);
  const isFall = kind === 'change' && dir === 'down' && !/^[-−—]/u.test(text);
  return {
    value: kind === 'change' ? signedValue(value, figure) : value,
    valueTo: valueTo !== null && kind === 'change' ? signedValue(valueTo, figure) : valueTo,
    text: isFall ? minus + text : text,
  };
}

/** Makes series ready to be drawn, each once; the promises of all reports are looked through once for all series. */
export function createCharter(ground: ChartGround): (series: Series) => PlaceSeries {
  const promises = gatherPromises(ground.reports);
  const made = new Map<Series, PlaceSeries>();
  return (series) => {
    const charted = made.get(series) ?? chartSeries(series, { ...ground, promises });
    made.set(series, charted);
    return charted;
  };
}

function chartSeries(series: Series, ground: ChartGround & { promises: Promises }): PlaceSeries {
  const { indicatorId, aspect, scope, unit, kind, shape, points } = series;
  const boundaries = findBoundaries(points, ground.bases);
  return {
    place: ground.place,
    indicator: titleOfLine(series),
    indicatorId,
    aspect,
    scope,
    unit,
    kind: kind === 'share' || kind === 'change' ? kind : 'amount',
    shape,
    points: points
      .map((point) => chartPoint(point, ground))
      .map((point) => (boundaries.includes(point.period) ? { ...point, join: 'broken' as const } : point)),
    goals: findGoals(series, ground),
    notes: findNotes(series, ground.bases),
    boundaries,
  };
}

function chartPoint(point: SeriesPoint, ground: ChartGround): ChartedPoint {
  const { figure, place, period, join, others } = point;
  const { approx, inferred } = figure;
  return {
    ...sourceOf(place, ground),
    ...drawnValue(figure),
    ...{ period, hedge: approx, inferred, join },
    others: others.map((other) => ({
      text: drawnValue(other.figure).text,
      reportTitle: titleOf(ground.heads[other.place.report]!),
    })),
  };
}

function sourceOf(place: { report: number } & Span, { heads, quote }: ChartGround): ChartedSource {
  const head = heads[place.report]!;
  const { sentence, href } = quote(place);
  return {
    sentence: {
      before: `${sentence.cutBefore ? '…' : ''}${sentence.before}`,
      middle: sentence.middle,
      after: `${sentence.after}${sentence.cutAfter ? '…' : ''}`,
    },
    reportTitle: titleOf(head),
    reportPeriod: head.period,
    address: head.address,
    href,
    bodyHash: head.bodyHash,
  };
}

const titleOf = ({ title }: ReportHead): string => title ?? '';

/** Periods of points that lie beyond a change of the place's boundary from the point before. */
function findBoundaries(points: readonly SeriesPoint[], { placeId, places }: MovedBases): string[] {
  const cuts = boundaryDays(placeId, places);
  return points.slice(1).flatMap(({ period }, at) => {
    const [before, after] = [parsePeriod(points[at]!.period), parsePeriod(period)];
    const isCut = before && after && cuts.some((day) => before.from < day && day <= after.to);
    return isCut ? [period] : [];
  });
}

function findNotes({ indicatorId, points }: Series, bases: MovedBases): PlaceSeries['notes'] {
  const notes = bases.notes.filter((note) =>
    isNoteOn(note, { indicatorId, placeId: bases.placeId }, bases.places),
  );
  return points.flatMap(({ period }) => {
    const days = parsePeriod(period);
    return notes
      .filter((note) => days !== null && touches(note, days))
      .map(({ note: text }) => ({ period, text }));
  });
}

/** A figure that is a promise, and the period it is for. */
interface Promised {
  report: number;
  figure: Figure;
  period: string;
}

/** Promises in the order of the reports, by what they have in common with their line beside unit and name. */
type Promises = ReadonlyMap<string, readonly Promised[]>;

const lineKey = (line: Pick<Series, 'kind' | 'aspect' | 'scope' | 'shape'>): string =>
  JSON.stringify([line.kind, line.aspect, line.scope, line.shape]);

function gatherPromises(reports: ChartGround['reports']): Promises {
  const promises = new Map<string, Promised[]>();
  for (const { index: report, figures } of reports) {
    for (const figure of figures) {
      const period = figure.goal && figure.period !== null ? linePeriod(figure.period) : '';
      const shape = parsePeriod(period)?.shape;
      if (!shape || (figure.kind === 'change' && !isGrowthOfYear(figure))) continue;
      const key = lineKey({ ...figure, aspect: lineAspect(figure.aspect), shape });
      promises.set(key, promises.get(key) ?? []);
      promises.get(key)!.push({ report, figure, period });
    }
  }
  return promises;
}

/** The promises of the same measure and period shape, one a period: what the latest report promises for it. */
function findGoals(series: Series, ground: ChartGround & { promises: Promises }): ChartedGoal[] {
  const found = new Map<string, ChartedGoal>();
  for (const { report, figure, period } of ground.promises.get(lineKey(series)) ?? []) {
    if (!isOfLine(figure, series)) continue;
    const source = sourceOf({ report, start: figure.start, end: figure.end }, ground);
    found.set(period, { ...source, ...drawnValue(figure), period, bound: boundOf(figure) });
  }
  return [...found.values()].sort((a, b) => compareLastDays(a.period, b.period));
}

/** True for a promise of a line's measure; one that lies far from every value is a part's (a town's output, promised beside the city's). */
const isOfLine = (figure: Figure, { unit, points }: Series): boolean =>
  isSameUnit(figure.unit, unit) &&
  points.some((point: Point) => isSameIndicator(figure, point.figure)) &&
  (figure.kind !== 'amount' || points.some((point) => !areFarApart(figure.value, point.figure.value)));
