import type { Analysis } from '../analysis/analysis.ts';
import type { Figure } from '../analysis/figure.ts';
import { type RelatedFigures, relateFigures } from '../analysis/relation.ts';
import { lastDayOf } from '../text/period-shape.ts';
import { scanLines } from '../text/print/lines.ts';
import { findParagraphs } from '../text/print/paragraphs.ts';
import type { SentenceText } from '../text/print/sentence.ts';
import type { Span } from '../text/span.ts';
import { signedValue } from './arithmetic.ts';
import { type Clause, findClauses } from './clauses.ts';

/** What was read out of one report of a place, made ready to be set beside its others. Offsets are those of `text`. */
export interface ComparedReport extends SentenceText {
  /** Place in the list of reports that are compared, oldest first. */
  index: number;
  identity: Analysis['report'];
  /** In text order. */
  figures: readonly Figure[];
  relations: Analysis['relations'];
  related: RelatedFigures;
  /** In text order. */
  clauses: readonly Clause[];
}

/** What a comparison needs of a report: its words and what was read out of them. */
export interface ReadReport {
  text: string;
  analysis: Pick<Analysis, 'report' | 'figures' | 'relations' | 'sections'>;
}

/** Makes a report ready: finds its paragraphs and clauses and ties its figures once for all comparisons. */
export function prepareReport({ text, analysis }: ReadReport, index: number): ComparedReport {
  return {
    index,
    text,
    paragraphs: findParagraphs(scanLines(text)),
    identity: analysis.report,
    figures: analysis.figures,
    relations: analysis.relations,
    related: relateFigures(analysis.figures, analysis.relations),
    clauses: findClauses({ text, sections: analysis.sections }),
  };
}

/** A place in one of the compared reports, in the shape that is printed and linked to. */
export interface ComparedPlace extends Span {
  /** `ComparedReport.index`. */
  report: number;
  /** The printed characters. */
  text: string;
}

/** Where a figure stands, with its value: a fall (下降8%) is negative. */
export interface ComparedFigure extends ComparedPlace {
  value: number;
}

/** Names the place of a figure. */
export const placeOf = (
  { index }: ComparedReport,
  { start, end, text, value, kind, dir }: Figure,
): ComparedFigure => ({
  report: index,
  start,
  end,
  text,
  value: kind === 'change' ? signedValue(value, { dir }) : value,
});

/** True for a report that reviews a year to its end. */
export const reviewsWholeYear = ({ period }: Pick<ComparedReport['identity'], 'period'>): boolean =>
  lastDayOf(period)?.endsWith('-12-31') ?? false;
