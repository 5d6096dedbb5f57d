import type { Span } from '../span.ts';
import { isBlank, isInvisible, isLineBreak } from './characters.ts';

/**
 * Why a printed line ends where it does. `wrapped`: the page's width cut it. `inside`: something else did, but the
 * sentence goes on, as after a comma. `end`: the writer ended it.
 */
export type LineEnding = 'wrapped' | 'inside' | 'end';

/** One printed line with something on it; `start` and `end` leave out the spaces around it, TABs stay. */
export interface Line extends Span {
  /** In full-width characters: half-width ones count a half, a space between others a quarter. */
  width: number;
  /** True for a row of cells. */
  cells: boolean;
  /** Empty lines that stand before it. */
  blanksBefore: number;
  /** True when a page begins here: after a form feed or a page number, or indented right below a full line. */
  opensPage: boolean;
  ending: LineEnding;
  /** True where nobody can tell whether a paragraph ends here: the line is full, and so is what it says. */
  unsure: boolean;
}

const tabUnit = 0x09;
const formFeedUnit = 0x0c;
const carriageReturnUnit = 0x0d;
const lineFeedUnit = 0x0a;

/** Marks of a page's number: `— 3 —`, `- 3 -`, `第3页`, `3 / 12`. */
const pageNumber =
  /^(?:[-—–－]+\s*\d{1,3}\s*[-—–－]+|第\s*\d{1,3}\s*页(?:\s*共\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3})$/;
/** Longest mark of a page's number: `第 123 页 共 123 页` has 15 characters. */
const pageNumberLength = 20;

/** The gap that print sets between Chinese and digits is a quarter of a character. */
const gap = 0.25;

/** The printed lines of a text as they stand, every one taken as ended by the writer; numbers of pages are left out. One pass. */
export function scanLines(text: string): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  let pageEnds = false;
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    const unit = at < text.length ? text.charCodeAt(at) : lineFeedUnit;
    if (!isLineBreak(unit)) continue;
    const line = readLine(text, from, at);
    if (line === null) blanks++;
    else if (line.end - line.start < pageNumberLength && pageNumber.test(text.slice(line.start, line.end)))
      pageEnds = true;
    else {
      // PDF text begins a page with one space right below the last line, where lines otherwise are set apart.
      const indented = line.start > from && blanks === 0 && lines.length > 0;
      lines.push({ ...line, blanksBefore: blanks, opensPage: pageEnds || indented });
      blanks = 0;
      pageEnds = false;
    }
    if (unit === formFeedUnit) pageEnds = true;
    if (unit === carriageReturnUnit && text.charCodeAt(at + 1) === lineFeedUnit) at++;
    from = at + 1;
  }
  return lines;
}

/** The line between two offsets, `null` when nothing shows on it. */
function readLine(text: string, from: number, to: number): Omit<Line, 'blanksBefore' | 'opensPage'> | null {
  let start = -1;
  let end = from;
  let width = 0;
  let gaps = 0;
  let shows = false;
  let cells = false;
  for (let at = from; at < to; at++) {
    const unit = text.charCodeAt(at);
    if (unit === tabUnit) cells = true;
    else if (isBlank(unit)) {
      if (start >= 0 && !isInvisible(unit)) gaps += gap;
      continue;
    } else shows = true;
    if (start < 0) start = at;
    width += gaps + (unit < 0x100 ? 0.5 : 1);
    gaps = 0;
    end = at + 1;
  }
  return shows ? { start, end, width, cells, ending: 'end', unsure: false } : null;
}
