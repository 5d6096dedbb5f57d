import type { CodeWords } from '../formats/columns.ts';
import type { SnippetFigure, SnippetGrowth } from '../records/snippet.ts';

/** What is said of a change beside its number. */
type Change = Pick<SnippetGrowth, 'text' | 'dir' | 'basis'>;

/**
 * A change in the words that a cell or a line holds alone: 同比下降5%, 比上年末上升2个百分点. A number that is printed with a
 * minus says its direction itself. `null` where there is none.
 */
export function changeWords(change: Change | null | undefined, say: CodeWords): string | null {
  if (!change) return null;
  const { text, dir, basis } = change;
  const direction = /[-−－]\s*[\d０-９]/.test(text) ? null : say.word(dir);
  return [basis, direction, text].filter((part) => part !== null).join('');
}

/** The change that a kept figure is, as printed in `text`, or the one that speaks of it; `null` for neither. */
export function changeIn(
  figure: Pick<SnippetFigure, 'kind' | 'dir' | 'basis' | 'growth'> | null,
  text: string,
): Change | null {
  if (figure?.kind === 'change') return { text, dir: figure.dir, basis: figure.basis };
  return figure?.growth ?? null;
}

/** A value as a table adds it up: that of a fall is negative, whatever sign was printed. */
export function signedValue<Value extends number | null>(
  { dir }: { dir: 'up' | 'down' | null },
  value: Value,
): Value | number {
  return value === null ? value : dir === 'down' ? -Math.abs(value) : value;
}
