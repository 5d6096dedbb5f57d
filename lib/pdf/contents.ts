import { printedBy } from './glyphs.ts';
import type { Row } from './rows.ts';

/** A line of a table of contents: words, a leader of dots or dashes, a page's number. */
const entry = /^.{2,80}?(?:[.．·・‥]{5,}|…{3,}|[-_—]{6,})[（(]?[-—]?(?:\d{1,3}|[ivxlc]{1,6})[-—]?[）)]?$/iu;
/** A page has so many of them where it has a table of contents. */
const fewest = 3;

/** What stands over it. */
const head = /^(?:目[录次]|contents)$/iu;

const wordsOf = (row: Row): string => printedBy(row.pieces).replace(/\s+/gu, '');

/**
 * The lines of a page's table of contents, with its head: they say again what the headings say, with numbers that are
 * none of the text's.
 */
export function findContents(rows: readonly Row[]): Row[] {
  const found = rows.filter((row) => entry.test(wordsOf(row)));
  if (found.length < fewest) return [];
  const above = rows[rows.indexOf(found[0]!) - 1];
  return above && head.test(wordsOf(above)) ? [above, ...found] : found;
}
