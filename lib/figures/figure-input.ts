import type { Figure } from '../analysis/figure.ts';
import type { ReportKind } from '../analysis/report-identity.ts';
import type { IndicatorIndex } from '../knowledge/indicators.ts';
import type { Print } from '../text/print/print.ts';
import type { Span } from '../text/span.ts';
import type { NamedByRules } from './names/name-indicators.ts';

/** What figures need to know of the report they stand in. Dates are ISO days, `null` when unknown. */
export interface ReportPeriod {
  from: string | null;
  to: string | null;
  kind: ReportKind | null;
  deliveredOn: string | null;
}

/** Is shown the figures of running text with the names that the rules gave them, in the same order. */
export type NameWatch = (figures: readonly Figure[], named: NamedByRules) => void;

/** What figures are read from. Offsets are of the printed text. */
export interface FigureInput {
  print: Print;
  period: ReportPeriod;
  /** Marks of notes in running text: never figures, and read as if they were not there. */
  noteMarks: Span[];
  /** Spans of the report's own notes: their figures are never headlines. */
  notes: Span[];
  /** Where text is missing before what follows (`gapsIn`): up to the next heading nobody knows which half speaks. Left out, there are none. */
  gaps?: readonly number[];
  indicators: IndicatorIndex;
  /** For whoever explains names or trains their ranker; changes nothing. */
  watchNames?: NameWatch | undefined;
}
