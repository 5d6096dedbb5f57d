import type { Span } from './span.ts';

/** The line around an offset, without its break. */
export function lineAt(text: string, at: number): Span {
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const stop = text.indexOf('\n', at);
  return { start, end: stop < 0 ? text.length : stop };
}

/** The line above one that begins at an offset; `null` at the head of the text. */
export const lineBefore = (text: string, start: number): Span | null =>
  start === 0 ? null : lineAt(text, start - 1);

/** True for a line of a table: it is parted by TABs. */
export const isRow = (text: string, { start, end }: Span): boolean => text.slice(start, end).includes('\t');

/** True for what stands in a row of a table. */
export const isInRow = (text: string, { start }: Pick<Span, 'start'>): boolean =>
  isRow(text, lineAt(text, start));

/** The rows of a table right above the line that begins at an offset, the nearest last; at most so many. */
export function rowsAbove(text: string, start: number, most: number): Span[] {
  const rows: Span[] = [];
  for (
    let row = lineBefore(text, start);
    row && rows.length < most && isRow(text, row);
    row = lineBefore(text, row.start)
  )
    rows.push(row);
  return rows.reverse();
}
