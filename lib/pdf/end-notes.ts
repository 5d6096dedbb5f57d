import { parsePlainMark } from '../terms/note-marks.ts';
import { raiseMark } from '../text/number-signs.ts';
import { printedBy } from './glyphs.ts';
import { raiseLead } from './page-notes.ts';
import type { Row } from './rows.ts';

/**
 * The lines that begin the endnotes of a text, given in reading order: they count on from i, a or *, each behind the
 * raised mark that leads to it. Their own marks, set as large as their words, are read as raised from here on.
 */
export function findEndNotes(rows: readonly Row[]): Set<Row> {
  const found = new Set<Row>();
  const led = new Set<string>();
  for (const row of rows) {
    const mark = parsePlainMark(printedBy(row.pieces));
    if (mark && led.has(mark.raised) && mark.number === found.size + 1) {
      raiseLead(row, mark.length);
      found.add(row);
    }
    for (const { raised, str } of row.pieces) if (raised) led.add(raiseMark(str));
  }
  return found;
}
