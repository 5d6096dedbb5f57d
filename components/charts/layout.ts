import {
  type ChartedGoal,
  type ChartedPoint,
  type ChartedSeries,
  isInferredPoint,
} from '../../lib/compare/charted-series.ts';
import type { ChartUnit } from './chart-unit.ts';
import { type ChartDomain, domainOf, drawable, yearOf } from './domain.ts';
import { type ChartSize, type Frame, makeFrame } from './frame.ts';
import { type Label, placeLabels } from './labels.ts';
import type { LaidGoal, LaidPoint, Stem } from './laid.ts';
import { type Break, findBreaks, type Lines, makeLines } from './lines.ts';
import { type Note, noteMark } from './notes.ts';
import { makeYears, type YearLabel } from './years.ts';

/** A chart in px: everything that is drawn, and where. */
export interface ChartLayout {
  series: ChartedSeries;
  frame: Frame;
  unit: ChartUnit;
  /** What stands over the values' axis: its unit, and that it is cut. */
  axisWords: string;
  years: YearLabel[];
  /** Periods between the first and the last of which no report that was read gives a value. */
  gaps: { x: number; width: number }[];
  lines: Lines;
  /** From zero to each rate of growth, which no line joins. */
  stems: Stem[];
  breaks: Break[];
  goals: LaidGoal[];
  points: LaidPoint[];
  labels: Label[];
  /** What stands under the chart: what moved the base of a period, and why the line breaks where there was no room to say it. */
  notes: Note[];
}

export interface LayoutInput {
  series: ChartedSeries;
  size: ChartSize;
  /** Where several charts share their scales; the series' own by default. */
  domain?: ChartDomain | undefined;
  /** In the reader's language: why a line breaks (口径或基数不同), and that the axis does not begin at zero. */
  words: { broken: string; axisCut: string };
}

/** Half the width of a goal's tick in px, and the part of a year that it may take. */
const goalHalf = 11;
const goalPart = 0.4;

/** Lays out a chart; `null` where the series has nothing to draw. */
export function layOutChart({ series, size, domain: shared, words }: LayoutInput): ChartLayout | null {
  const domain = shared ?? domainOf([series]);
  const { points: charted, goals: promised } = drawable(series);
  if (!domain || charted.length + promised.length === 0) return null;
  const { unit } = domain;
  const notes = drawnNotes(series, domain);
  // Charts that share their scales share their room as well, whichever of them has notes.
  const hasMarks = notes.length > 0 || shared !== undefined;
  const frame = makeFrame({ size, domain, hasMarks });
  const points = layPoints(charted, frame);
  const goals = layGoals(promised, frame);
  const lines = makeLines(points);
  const stems = series.kind === 'change' ? points.map(({ x, y }) => ({ x, from: frame.y(0), to: y })) : [];
  const breaks = findBreaks({ points, frame, word: words.broken, mark: noteMark(notes.length) });
  return {
    series,
    frame,
    unit,
    axisWords: frame.cut ? [unit.word, words.axisCut].filter(Boolean).join('，') : unit.word,
    years: makeYears({ domain, frame, series, notes }),
    gaps: findGaps(points, { domain, frame }),
    lines,
    stems,
    breaks,
    goals,
    points,
    labels: placeLabels({ points, goals, stems, frame, unit }),
    notes: breaks.some(({ noted }) => noted)
      ? [...notes, { mark: noteMark(notes.length), period: null, text: words.broken }]
      : notes,
  };
}

/** Notes on periods that the chart reaches over, with the mark of each. */
function drawnNotes({ notes }: ChartedSeries, { from, to }: ChartDomain): Note[] {
  return notes
    .filter(({ period }) => {
      const year = yearOf(period);
      return year !== null && year >= from && year <= to;
    })
    .map((note, index) => ({ ...note, mark: noteMark(index) }));
}

function layPoints(points: readonly ChartedPoint[], frame: Frame): LaidPoint[] {
  const xs = points.map(({ period }) => frame.x(yearOf(period)!));
  return points.map((point, index) => {
    const x = xs[index]!;
    const from = index === 0 ? Math.max(frame.left, x - frame.step / 2) : (xs[index - 1]! + x) / 2;
    const to = index === xs.length - 1 ? Math.min(frame.right, x + frame.step / 2) : (x + xs[index + 1]!) / 2;
    return {
      point,
      x,
      y: frame.y(point.value),
      yTo: point.valueTo === null ? null : frame.y(point.valueTo),
      hollow: isInferredPoint(point),
      hit: { x: from, width: to - from },
    };
  });
}

function layGoals(goals: readonly ChartedGoal[], frame: Frame): LaidGoal[] {
  return goals.map((goal) => ({
    goal,
    x: frame.x(yearOf(goal.period)!),
    y: frame.y(goal.value),
    yTo: goal.valueTo === null ? null : frame.y(goal.valueTo),
    bound: goal.bound,
    half: Math.min(goalHalf, frame.step * goalPart),
  }));
}

/** Part of a year's room that a missing year is shaded over. */
const gapPart = 0.72;

/** Years without a value between two points tied as `gap`; a step of several years (2016—2020, 2021—2025) leaves none out. */
function findGaps(
  points: readonly LaidPoint[],
  { domain, frame }: { domain: ChartDomain; frame: Frame },
): ChartLayout['gaps'] {
  const gaps: ChartLayout['gaps'] = [];
  const width = frame.step * gapPart;
  for (const [index, { point }] of points.entries()) {
    if (point.join !== 'gap' || index === 0) continue;
    const [after, before] = [yearOf(points[index - 1]!.point.period)!, yearOf(point.period)!];
    for (let year = after + 1; year < before; year += 1) {
      if (year > domain.from && year < domain.to) gaps.push({ x: frame.x(year) - width / 2, width });
    }
  }
  return gaps;
}
