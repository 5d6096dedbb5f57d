import type { Figure } from '../analysis/figure.ts';
import { sayFigure } from '../analysis/say-figure.ts';
import type { CodeWords } from '../formats/columns.ts';
import type { Snippet } from '../records/snippet.ts';

/**
 * A kept figure in the words of its card's first line, with its growth, and what tells it from a result of the report's
 * own period: 税收 24.5亿元（2026年，目标）. `null` for a term or a selection.
 */
export function saidOfSnippet(
  {
    figure,
    quote,
    report,
  }: Pick<Snippet, 'figure' | 'quote'> & { report: Pick<Snippet['report'], 'period'> },
  say: CodeWords,
): string | null {
  if (figure === null) return null;
  const { growth } = figure;
  const said = sayFigure({ ...figure, text: quote }, growth === null ? [] : [{ ...growth, kind: 'change' }]);
  return said + saidAside(figure, report.period, say);
}

/** A figure's time where it is not the report's, and its status where it is no plain result, in brackets; `''` for neither. */
export function saidAside(
  figure: Pick<Figure, 'period' | 'status' | 'goal'>,
  ownPeriod: string | null,
  say: CodeWords,
): string {
  const parts = [
    figure.period === ownPeriod ? null : (figure.period?.replace(/^\d{4}$/u, '$&年') ?? null),
    figure.status === 'actual' ? null : say.word(statusCode(figure)),
  ].filter((part) => part !== null);
  return parts.length === 0 ? '' : `（${parts.join('，')}）`;
}

/** The code of a status in exports: what is promised has its own, as on a card (目标, else 见于计划部分). */
export const statusCode = ({ status, goal }: Pick<Figure, 'status' | 'goal'>): string =>
  status === 'target' && goal ? 'promised' : status;
