import { withoutControls } from './markdown.ts';

/** `null` is an empty cell; numbers are written plain, with a point. */
export type Cell = string | number | boolean | null;

/** Tells Excel that the file is UTF-8; without it Chinese opens as noise. */
const byteOrderMark = '\uFEFF';

/**
 * Beginnings that a spreadsheet would run as a formula, full-width ones too (East Asian Excel takes them):
 * `=HYPERLINK(…)`, `+1`, `-1`, `@SUM`, and a TAB or break before one of them. OWASP, "CSV Injection".
 */
const formula = /^[\s\u00A0\u3000]*[=+\-@＝＋－＠−|%]/;

/** What begins so and is nothing but a unit or a number: `%`, `-0.6%`. A spreadsheet shows it as it stands. */
const harmlessWords = /^(?:[%％‰]|[+-]\d+(?:\.\d+)?%?)$/;

/** A whole CSV file after RFC 4180: CRLF, quotes doubled, a byte order mark for Excel, formulas made harmless. */
export function toCsv(rows: Iterable<readonly Cell[]>): string {
  return [...csvParts(rows)].join('');
}

/** The same in pieces, one a row, so that long work can be shown and stopped. */
export function* csvParts(rows: Iterable<readonly Cell[]>): Generator<string> {
  yield byteOrderMark;
  for (const row of rows) yield `${row.map(csvCell).join(',')}\r\n`;
}

/** TAB-parted rows for the clipboard; breaks and TABs inside a cell become spaces, formulas are made harmless. */
export function toTsv(rows: Iterable<readonly Cell[]>): string {
  return [...rows].map((row) => row.map(tsvCell).join('\t')).join('\n');
}

/** A spreadsheet takes a pasted cell that begins with a quote for a quoted one, and what the quotes hold for a formula. */
function tsvCell(cell: Cell): string {
  const words = harmless(cell, true);
  return words.startsWith('"') ? quoted(words) : words;
}

function csvCell(cell: Cell): string {
  const words = harmless(cell, false);
  return /[",\r\n\t']|^\s|\s$/.test(words) ? quoted(words) : words;
}

function quoted(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}

/** A cell's words: an apostrophe before what would be run. Numbers are no formulas, not even negative ones. */
function harmless(cell: Cell, oneLine: boolean): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return plainNumber(cell);
  if (typeof cell === 'boolean') return cell ? '1' : '0';
  const words = oneLine ? withoutControls(cell) : keepBreaks(cell);
  return formula.test(words) && !harmlessWords.test(words) ? `'${words}` : words;
}

/** Line breaks stay in a quoted cell; other control characters go (Excel stops at a null). */
function keepBreaks(words: string): string {
  return words.replace(/\r\n?/g, '\n').split('\n').map(withoutControls).join('\n');
}

/** A number without exponent and without the noise of binary fractions: 19.66亿 is 1966000000, not 1966000000.0000002. */
function plainNumber(value: number): string {
  if (!Number.isFinite(value)) return '';
  const rounded = Number(value.toPrecision(15));
  return Math.abs(rounded) >= 1e21 || (rounded !== 0 && Math.abs(rounded) < 1e-6)
    ? rounded.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 20 })
    : String(rounded);
}
