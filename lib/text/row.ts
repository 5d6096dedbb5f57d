import type { Span } from './span.ts';

/** True for what stands in a row of a table: its line is parted by TABs. */
export function isInRow(text: string, { start }: Pick<Span, 'start'>): boolean {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const end = text.indexOf('\n', start);
  return text.slice(from, end < 0 ? text.length : end).includes('\t');
}
