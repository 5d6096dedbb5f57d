import type { ReportKind } from '../reports/identity.ts';
import type { ReportText } from '../text/report-text.ts';
import type { Section } from '../text/section.ts';
import type { Span } from '../text/span.ts';
import type { Figure } from './figure.ts';
import type { IndicatorIndex } from './indicators.ts';

/** What figures need to know of the report they stand in. Dates are ISO days, `null` when unknown. */
export interface ReportPeriod {
  from: string | null;
  to: string | null;
  kind: ReportKind | null;
  deliveredOn: string | null;
}

export interface FigureInput {
  report: ReportText;
  sections: Section[];
  period: ReportPeriod;
  /** Marks of notes in running text: never figures, and read as if they were not there. */
  noteMarks: Span[];
  /** Stretches of the report's own notes: their figures are never headlines. */
  notes: Span[];
  indicators: IndicatorIndex;
}

/** Every number of the report that counts or measures something, in text order, never overlapping. Pure; never throws; linear in the text's length. */
export function findFigures(_input: FigureInput): Figure[] {
  return [];
}
