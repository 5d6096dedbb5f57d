import { sayValue } from '../analysis/say-figure.ts';
import type { SnippetFigure } from '../records/snippet.ts';

/**
 * The change that a kept figure is, as printed in `text`, or the one that speaks of it, in the words of its card:
 * 同比增长12.12%, 比上年末提升2个百分点. `null` for neither.
 */
export function changeWords(figure: SnippetFigure | null, text: string): string | null {
  if (figure?.kind === 'change') return sayValue({ ...figure, text });
  return figure?.growth ? sayValue({ ...figure.growth, kind: 'change' }) : null;
}

/** A value as a table adds it up: that of a fall is negative, whatever sign was printed. */
export function signedValue<Value extends number | null>(
  { dir }: { dir: 'up' | 'down' | null },
  value: Value,
): Value | number {
  return value === null ? value : dir === 'down' ? -Math.abs(value) : value;
}
