import type { Figure } from '../analysis/figure.ts';
import { findFigures } from '../figures/find-figures.ts';
import { buildIndicatorIndex } from '../knowledge/indicators.ts';
import { readPrint } from '../text/print/print.ts';
import { plainReportText } from '../text/report-text.ts';
import type { Span } from '../text/span.ts';
import type { Statement } from './statement.ts';

/** Names are compared as printed: no list of known indicators takes part. */
const noIndicators = buildIndicatorIndex([]);
/** Days that no report has: periods stay as the sentence prints them. */
const noPeriod = { from: null, to: null, kind: null, deliveredOn: null };

/** A figure of a sentence and the growth that the sentence gives for it, `null` without one. */
export interface ReadFigure {
  figure: Figure;
  growth: Figure | null;
}

/** The figures of a sentence that stands alone, by the reader that reads whole reports. */
function readSentence(sentence: string): {
  figures: Figure[];
  growthOf(figure: Figure): Figure | null;
} {
  const { figures, relations } = findFigures({
    print: readPrint(plainReportText(sentence)),
    period: noPeriod,
    noteMarks: [],
    notes: [],
    indicators: noIndicators,
  });
  return {
    figures,
    growthOf({ start }) {
      const tie = relations.find(({ kind, to }) => kind === 'growth-of' && to === start);
      return (tie && figures.find((figure) => figure.start === tie.from)) ?? null;
    },
  };
}

/** The figure that a statement's quote is, read within its sentence; `null` where the reader reads none there. */
export function readFigureOf({ head, quote, tail }: Statement): ReadFigure | null {
  const { figures, growthOf } = readSentence(head + quote + tail);
  const span = { start: head.length, end: head.length + quote.length };
  let figure: Figure | null = null;
  for (const candidate of figures)
    if (overlap(candidate, span) > (figure ? overlap(figure, span) : 0)) figure = candidate;
  return figure && { figure, growth: growthOf(figure) };
}

const overlap = (a: Span, b: Span): number => Math.min(a.end, b.end) - Math.max(a.start, b.start);
