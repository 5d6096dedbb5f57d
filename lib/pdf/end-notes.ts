import { parseRaisedRoman, raiseMark } from '../text/number-signs.ts';
import { printedBy } from './glyphs.ts';
import { raiseLead } from './page-notes.ts';
import type { Row } from './rows.ts';

/** A small Roman numeral before words, as LibreOffice and Word count endnotes. */
const lead = /^([ivx]{1,5})\s*(?=[\p{Script=Han}“「《])/u;

/**
 * The lines that begin the endnotes of a text, given in reading order: they count on from i, each behind the raised mark
 * that leads to it. Their own marks, set as large as their words, are read as raised from here on.
 */
export function findEndNotes(rows: readonly Row[]): Set<Row> {
  const found = new Set<Row>();
  const led = new Set<number | null>();
  for (const row of rows) {
    const printed = lead.exec(printedBy(row.pieces));
    const number = printed && romanOf(printed[1]!);
    if (number === found.size + 1 && led.has(number)) {
      raiseLead(row, printed![1]!.length);
      found.add(row);
    }
    for (const { raised, str } of row.pieces) if (raised) led.add(romanOf(str));
  }
  return found;
}

const romanOf = (str: string): number | null => parseRaisedRoman(raiseMark(str));
