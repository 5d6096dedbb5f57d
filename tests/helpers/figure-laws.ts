import { expect } from 'vitest';
import type { Figure } from '../../lib/analysis/figure.ts';

/** Holds for the figures of any text: they lie in it, in order and apart, and no field contradicts another. */
export function assertFigureLaws(text: string, figures: readonly Figure[]): void {
  figures.forEach((figure, i) => {
    expect(figure.text).toBe(text.slice(figure.start, figure.end));
    expect(figure.start).toBeLessThan(figure.end);
    expect(figure.end).toBeLessThanOrEqual(text.length);
    if (i > 0) expect(figure.start).toBeGreaterThanOrEqual(figures[i - 1]!.end);
    expect(Number.isFinite(figure.value)).toBe(true);
    expect(faultOfParts(figure)).toBeNull();
    expect(figure.indicator).not.toBe('');
    if (figure.indicatorSpan) {
      expect(figure.indicatorSpan.start).toBeLessThan(figure.indicatorSpan.end);
      expect(figure.indicatorSpan.end).toBeLessThanOrEqual(text.length);
    }
    if (figure.dir !== null) expect(figure.kind).toBe('change');
    if (figure.goal) expect(figure.status).toBe('target');
  });
}

/** What is wrong with the pieces that a figure was read from: they are in order and apart, and reach from its first character to its last. */
function faultOfParts({ start, end, reading: { parts } }: Figure): string | null {
  if (parts[0]?.start !== start || parts.at(-1)?.end !== end)
    return 'not from the first character to the last';
  if (parts.some((part) => part.start >= part.end)) return 'an empty piece';
  return parts.some((part, i) => i > 0 && part.start < parts[i - 1]!.end) ? 'pieces that overlap' : null;
}
