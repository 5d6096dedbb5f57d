import { type Column, type Labels, tableRows } from '../formats/columns.ts';
import { toCsv } from '../formats/delimited-text.ts';
import {
  type ChartedPoint,
  type ChartedSentence,
  type ChartedSeries,
  isInferredPoint,
} from './charted-series.ts';

/** A drawn point with the series it belongs to. */
interface PointRow {
  series: ChartedSeries;
  point: ChartedPoint;
}

/** The columns of a chart's CSV; what the points share is repeated in every row, so that a row can travel alone. */
export const seriesColumns = [
  { name: 'reportPlace', of: ({ series }) => series.place },
  { name: 'indicator', of: ({ series }) => series.indicator },
  { name: 'aspect', of: ({ series }, say) => say.word(series.aspect) },
  { name: 'scope', of: ({ series }) => series.scope },
  { name: 'period', of: ({ point }) => point.period },
  { name: 'value', of: ({ point }) => point.value },
  { name: 'valueTo', of: ({ point }) => point.valueTo },
  { name: 'unit', of: ({ series }) => series.unit },
  { name: 'text', of: ({ point }) => point.text },
  { name: 'approx', of: ({ point }, say) => say.word(point.hedge) },
  { name: 'hollow', of: ({ point }) => isInferredPoint(point) },
  { name: 'inferred', of: ({ point }, say) => say.words(point.inferred) },
  { name: 'join', of: ({ point }, say) => say.word(point.join) },
  {
    name: 'otherReports',
    of: ({ point }) => point.others.map((other) => `${other.text} ${other.reportTitle}`).join('; '),
  },
  { name: 'reportTitle', of: ({ point }) => point.reportTitle },
  { name: 'address', of: ({ point }) => point.address },
  { name: 'sentence', of: ({ point }) => sentenceOf(point.sentence) },
  { name: 'bodyHash', of: ({ point }) => point.bodyHash },
] as const satisfies readonly Column<PointRow>[];

const sentenceOf = ({ before, middle, after }: ChartedSentence): string => `${before}${middle}${after}`;

/** Exactly the drawn points as a CSV file, one row each in the order drawn. `labels` names columns and codes. */
export function seriesCsv(drawn: readonly ChartedSeries[], labels: Labels = {}): string {
  const rows = drawn.flatMap((series) => series.points.map((point) => ({ series, point })));
  return toCsv(tableRows<PointRow>(seriesColumns, rows, labels));
}
