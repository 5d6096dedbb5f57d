import { formatPeriod } from '../../components/format.ts';
import { relateFigures } from '../../lib/analysis/relation.ts';
import { sayFigure } from '../../lib/analysis/say-figure.ts';
import type { Hit } from './pointer.ts';
import type { SessionState } from './state.ts';

/** Longest hint, in characters: one short line. */
const longest = 40;

/**
 * The one line shown beside a resting pointer: a figure as its card says it, with its period where it is not the
 * report's own, or a term's name; `null` for nothing to add. A line that is too long loses the growth, never digits.
 */
export function hintOf({ analysis, report }: SessionState, hit: Hit): string | null {
  if (!analysis || !report || hit.kind === 'snippet' || hit.kind === 'word') return null;
  if (hit.kind === 'figure') {
    const figure = analysis.figures[hit.index];
    if (!figure?.indicator) return null;
    const { period } = figure;
    const when = period === null || period === analysis.report.period ? '' : `（${formatPeriod(period)}）`;
    const growth = relateFigures(analysis.figures, analysis.relations).changesOf(figure);
    const whole = sayFigure(figure, growth) + when;
    return whole.length > longest ? sayFigure(figure) + when : whole;
  }
  const term = analysis.terms[hit.index];
  if (!term) return null;
  return cut(term.note ? `${term.term}：${report.text.slice(term.note.start, term.note.end)}` : term.term);
}

function cut(line: string): string {
  const plain = line.replace(/\s+/g, ' ').trim();
  return plain.length > longest ? `${plain.slice(0, longest - 1)}…` : plain;
}
