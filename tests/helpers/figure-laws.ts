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
    for (const part of figure.reading.parts) {
      expect(part.start).toBeGreaterThanOrEqual(figure.start);
      expect(part.end).toBeLessThanOrEqual(figure.end);
    }
    if (figure.indicatorSpan) expect(figure.indicatorSpan.end).toBeLessThanOrEqual(text.length);
    if (figure.dir !== null) expect(figure.kind).toBe('change');
    if (figure.goal) expect(figure.status).toBe('target');
  });
}
