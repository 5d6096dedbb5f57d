import type { ChartedSeries } from '../../lib/compare/charted-series.ts';
import { readPeriod } from '../../lib/text/period-shape.ts';
import { type ChartDomain, drawable, yearOf } from './domain.ts';
import type { Frame } from './frame.ts';
import type { Note } from './notes.ts';
import { textWidth } from './text-width.ts';

/** A year under the plot. */
export interface YearLabel {
  x: number;
  text: string;
  /** Words are left out where there is no room for all. */
  shown: boolean;
  /** No report that was read gives a value for it. */
  missing: boolean;
  /** The marks of the notes on it, `''` without one. */
  marks: string;
}

/** Px between two years next to each other. */
const between = 7;

/** A period's place in a row of its kind: the year, or the years of a span. */
function yearText(period: string): string {
  const parts = readPeriod(period);
  return parts?.type === 'years' ? `${parts.from}—${parts.to}` : String(yearOf(period));
}

/**
 * The years under a chart: one for every drawn period, and for every missing year where the periods are years. Where
 * they don't all fit, every second, third … is shown, counted from the last.
 */
export function makeYears(input: {
  domain: ChartDomain;
  frame: Frame;
  series: ChartedSeries;
  notes: readonly Note[];
}): YearLabel[] {
  const { domain, frame, series, notes } = input;
  const { points, goals } = drawable(series);
  const texts = new Map(
    [...goals, ...points].map(({ period }) => [yearOf(period)!, yearText(period)] as const),
  );
  const given = new Set(points.map(({ period }) => yearOf(period)));
  const spans = series.shape.startsWith('years-');
  const all = Array.from({ length: domain.to - domain.from + 1 }, (_, index) => domain.from + index);
  const years = all.filter((year) => texts.has(year) || !spans);
  const textOf = (year: number) => texts.get(year) ?? String(year);
  const width = Math.max(...years.map((year) => textWidth(textOf(year), frame.font)));
  const every = Math.max(1, Math.ceil((width + between) / stepOf(years, frame)));
  return years.map((year, index) => ({
    x: insideOf(frame, { x: frame.x(year), text: textOf(year) }),
    text: textOf(year),
    shown: (years.length - 1 - index) % every === 0,
    missing: !given.has(year) && !texts.has(year),
    marks: notes
      .filter(({ period }) => period !== null && yearOf(period) === year)
      .map(({ mark }) => mark)
      .join(''),
  }));
}

/** The middle of words under a year, moved so far that they do not stand out of the chart: a span of years is wide. */
function insideOf({ size, font }: Frame, { x, text }: { x: number; text: string }): number {
  const half = textWidth(text, font) / 2;
  return Math.min(Math.max(x, half), size.width - half);
}

/** The least way in px between two of the years. */
function stepOf(years: readonly number[], frame: Frame): number {
  const steps = years.slice(1).map((year, index) => frame.x(year) - frame.x(years[index]!));
  return Math.min(...steps, Number.POSITIVE_INFINITY);
}
