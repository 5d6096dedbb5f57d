import type { SnippetFigure } from '../../lib/records/snippet.ts';
import { formatFull, formatPeriod } from '../format.ts';
import { dirWord, figureFieldWord, statusWord } from '../words.ts';

/** One field of how a kept figure was read. */
export interface ReadingLine {
  field: string;
  name: string;
  value: string;
  /** True where the text implies it and does not print it. */
  inferred: boolean;
}

/** How a kept figure was read, field by field; what is not known has no line. */
export function readingLines(figure: SnippetFigure): ReadingLine[] {
  const { growth } = figure;
  const lines: [string, string | null][] = [
    ['value', formatFull(figure)],
    ['scope', figure.scope],
    [
      'dir',
      growth
        ? [growth.basis, dirWord(growth.dir), growth.text].filter(Boolean).join(' ')
        : dirWord(figure.dir),
    ],
    ['basis', growth ? null : figure.basis],
    ['of', figure.of ? `${figure.of.indicator ?? ''} ${figure.of.text}`.trim() : null],
    ['period', figure.period === null ? null : formatPeriod(figure.period)],
    // 报告所述 is what all that is not said to be otherwise is.
    ['status', figure.status === 'actual' ? null : statusWord(figure)],
    ['approx', figure.hedge],
  ];
  return lines.flatMap(([field, value]) =>
    value ? [{ field, name: figureFieldWord(field), value, inferred: figure.inferred.includes(field) }] : [],
  );
}
