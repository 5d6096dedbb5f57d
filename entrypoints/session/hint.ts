import { formatPeriod } from '../../components/format.ts';
import type { Hit } from './pointer.ts';
import type { SessionState } from './state.ts';

/** Longest hint, in characters: one short line. */
const longest = 40;

/** The one line shown beside a resting pointer: indicator, printed figure and period, or a term's name; `null` for nothing to add. */
export function hintOf({ analysis, report }: SessionState, hit: Hit): string | null {
  if (!analysis || !report || hit.kind === 'snippet') return null;
  if (hit.kind === 'figure') {
    const figure = analysis.figures[hit.index];
    if (!figure?.indicator) return null;
    const period = figure.period === null ? '' : `（${formatPeriod(figure.period)}）`;
    return cut(`${figure.indicator} ${figure.text}${period}`);
  }
  const term = analysis.terms[hit.index];
  if (!term) return null;
  return cut(term.note ? `${term.term}：${report.text.slice(term.note.start, term.note.end)}` : term.term);
}

function cut(line: string): string {
  const plain = line.replace(/\s+/g, ' ').trim();
  return plain.length > longest ? `${plain.slice(0, longest - 1)}…` : plain;
}
