import type { Approx } from '../analysis/figure.ts';
import { type Column, type Labels, tableRows } from '../formats/columns.ts';
import { toCsv } from '../formats/delimited-text.ts';
import {
  type ChartedGoal,
  type ChartedPoint,
  type ChartedSentence,
  type ChartedSeries,
  type GoalBound,
  isInferredPoint,
} from './charted-series.ts';

/** A drawn value with the series it belongs to: a point, or a goal, which lacks what only points have. */
interface DrawnRow {
  series: ChartedSeries;
  drawn: ChartedPoint | ChartedGoal;
}

/** The row's point; `null` for a goal. */
const pointOf = ({ drawn }: DrawnRow): ChartedPoint | null => ('join' in drawn ? drawn : null);

/** How far a value is hedged, or what its promise is bound to, as a code of `approx`. */
const hedgeOf = ({ drawn }: DrawnRow): Approx => ('join' in drawn ? drawn.hedge : approxOf[drawn.bound]);

const approxOf: Record<GoalBound, Approx> = {
  'at-least': 'over',
  'at-most': 'under',
  about: 'about',
  exact: 'exact',
};

/** The columns of a chart's CSV; what the values of a series share is repeated in every row, so that a row can travel alone. */
export const seriesColumns = [
  { name: 'reportPlace', of: ({ series }) => series.place },
  { name: 'indicator', of: ({ series }) => series.indicator },
  { name: 'aspect', of: ({ series }, say) => say.word(series.aspect) },
  { name: 'scope', of: ({ series }) => series.scope },
  { name: 'period', of: ({ drawn }) => drawn.period },
  { name: 'goal', of: (row) => pointOf(row) === null },
  { name: 'value', of: ({ drawn }) => drawn.value },
  { name: 'valueTo', of: ({ drawn }) => drawn.valueTo },
  { name: 'unit', of: ({ series }) => series.unit },
  { name: 'text', of: ({ drawn }) => drawn.text },
  { name: 'approx', of: (row, say) => say.word(hedgeOf(row)) },
  { name: 'hollow', of: (row) => isInferredPoint({ inferred: pointOf(row)?.inferred ?? [] }) },
  { name: 'inferred', of: (row, say) => say.words(pointOf(row)?.inferred) },
  { name: 'join', of: (row, say) => say.word(pointOf(row)?.join) },
  {
    name: 'otherReports',
    of: (row) => (pointOf(row)?.others ?? []).map((other) => `${other.text} ${other.reportTitle}`).join('; '),
  },
  { name: 'reportTitle', of: ({ drawn }) => drawn.reportTitle },
  { name: 'reportPeriod', of: ({ drawn }) => drawn.reportPeriod },
  { name: 'address', of: ({ drawn }) => drawn.address },
  { name: 'sentence', of: ({ drawn }) => sentenceOf(drawn.sentence) },
  { name: 'bodyHash', of: ({ drawn }) => drawn.bodyHash },
] as const satisfies readonly Column<DrawnRow>[];

const sentenceOf = ({ before, middle, after }: ChartedSentence): string => `${before}${middle}${after}`;

/** Exactly what is drawn as a CSV file, one row each: a series' points in the order drawn, then its goals. `labels` names columns and codes. */
export function seriesCsv(drawn: readonly ChartedSeries[], labels: Labels = {}): string {
  const rows = drawn.flatMap((series) =>
    [...series.points, ...series.goals].map((value) => ({ series, drawn: value })),
  );
  return toCsv(tableRows<DrawnRow>(seriesColumns, rows, labels));
}
