import type { ReportIdentity, ReportKind } from '../analysis/report-identity.ts';
import { parsePeriod } from '../text/period-shape.ts';

/** What somebody says of a report: whose it is, and which period it reviews, in the closed grammar. */
export interface SaidOfReport {
  place: string;
  period: string;
}

/**
 * The identity of a report with what is said of it in the fields that its text leaves open; what the text gives
 * stands. A period that is none of the grammar says nothing.
 */
export function nameIdentity(read: ReportIdentity, said: SaidOfReport): ReportIdentity {
  const shape = read.period === null ? parsePeriod(said.period) : null;
  return {
    ...read,
    place: read.place ?? said.place,
    ...(shape && {
      period: said.period,
      periodFrom: shape.from,
      periodTo: shape.to,
      kind: kindOfShape(shape.shape),
    }),
  };
}

/** What kind of report reviews a period of this shape. */
export function kindOfShape(shape: string): ReportKind {
  if (shape === 'year') return 'annual';
  if (shape === 'H1') return 'half-year';
  return shape.startsWith('years-') ? 'term' : 'other';
}
