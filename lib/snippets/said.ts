import { sayFigure } from '../analysis/say-figure.ts';
import type { Snippet } from '../records/snippet.ts';

/** A kept figure in the words of its card's first line, with its growth; `null` for a term or a selection. */
export function saidOfSnippet({ figure, quote }: Pick<Snippet, 'figure' | 'quote'>): string | null {
  if (figure === null) return null;
  const { growth } = figure;
  return sayFigure({ ...figure, text: quote }, growth === null ? [] : [{ ...growth, kind: 'change' }]);
}
