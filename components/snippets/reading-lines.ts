import type { Snippet } from '../../lib/records/snippet.ts';
import { changeWords } from '../../lib/snippets/change-words.ts';
import { formatFull, formatPeriod } from '../format.ts';
import { figureFieldWord, statusWord } from '../words.ts';

/** One field of how a kept figure was read. */
export interface ReadingLine {
  field: string;
  name: string;
  value: string;
  /** True where the text implies it and does not print it. */
  inferred: boolean;
}

/** How a kept figure was read, field by field; what is not known has no line. */
export function readingLines({ figure, quote }: Pick<Snippet, 'figure' | 'quote'>): ReadingLine[] {
  if (figure === null) return [];
  const change = changeWords(figure, quote);
  const lines: [string, string | null][] = [
    ['value', formatFull(figure)],
    ['scope', figure.scope],
    // Its own direction and basis are in the words of the change.
    ['dir', change],
    ['basis', change === null ? figure.basis : null],
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
