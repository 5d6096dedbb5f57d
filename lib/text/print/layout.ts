import type { Span } from '../span.ts';

/** One printed line with something on it; `start` and `end` leave out the spaces around it. */
export interface Line extends Span {
  /** Empty lines that stand before it. */
  blanksBefore: number;
  /** True when a page begins here: after a form feed or a page number, or indented right below a full line. */
  opensPage: boolean;
}

/** How a text is set: whether its lines are cut by the width of a page, as text taken from a PDF is. */
export interface Layout {
  lines: Line[];
  /** True when lines end where the page ends, not where the paragraph does. */
  wrapped: boolean;
  /** The usual length of a line in UTF-16 units; 0 when not wrapped. */
  width: number;
}

/** Fewer lines than this show no habit: a page of a report holds some twenty lines. */
const FEWEST_LINES = 12;
/** Lines of set Chinese text differ from each other by numerals and punctuation only, by a fifth at most. */
const SPREAD = 0.2;
/** Narrower than a column, or wider than a page of small print: not cut by a page. */
const NARROWEST = 12;
const WIDEST = 70;

/** Marks of a page's number: `— 3 —`, `- 3 -`, `第3页`, `3 / 12`. */
const PAGE_NUMBER =
  /^(?:[-—–－]+\s*\d{1,3}\s*[-—–－]+|第\s*\d{1,3}\s*页(?:\s*共\s*\d{1,3}\s*页)?|\d{1,3}\s*\/\s*\d{1,3})$/;

/** What ends a sentence, closing quotes and brackets after it allowed. */
export const SENTENCE_END = /[。！？!?；;…][”’」』）)》]*$/;

/** The printed lines of `text` and whether they are cut by a page's width. */
export function readLayout(text: string): Layout {
  const lines = readLines(text);
  const lengths = lines.map(({ start, end }) => end - start).sort((a, b) => a - b);
  const width = weightedMedian(lengths);
  const usual = lines.filter(({ start, end }) => Math.abs(end - start - width) <= width * SPREAD);
  const wrapped =
    lengths.length >= FEWEST_LINES &&
    width >= NARROWEST &&
    width <= WIDEST &&
    // Paragraphs of a web page are of all lengths and end with a full stop; half is far from either habit.
    sumOf(usual) * 2 >= sumOf(lines) &&
    countOpen(text, usual) * 2 >= usual.length;
  return { lines, wrapped, width: wrapped ? width : 0 };
}

/** Length of the line in which the middle character stands: heads and last lines of paragraphs weigh little. */
function weightedMedian(lengths: readonly number[]): number {
  const half = lengths.reduce((sum, length) => sum + length, 0) / 2;
  let sum = 0;
  for (const length of lengths) {
    sum += length;
    if (sum >= half) return length;
  }
  return 0;
}

const sumOf = (lines: readonly Span[]): number => lines.reduce((sum, { start, end }) => sum + end - start, 0);

/** Lines that end in mid-sentence. */
function countOpen(text: string, lines: readonly Span[]): number {
  // The end of a sentence is told by the last few characters.
  return lines.filter(({ start, end }) => !SENTENCE_END.test(text.slice(Math.max(start, end - 6), end)))
    .length;
}

/** Longest mark of a page's number: `第 123 页 共 123 页` has 15 characters. */
const PAGE_NUMBER_LENGTH = 20;

function readLines(text: string): Line[] {
  const lines: Line[] = [];
  let blanks = 0;
  let pageEnds = false;
  const breaks = /\r\n|[\n\r\f\v\u2028\u2029]/g;
  for (let start = 0; start <= text.length; ) {
    const found = breaks.exec(text);
    const end = found ? found.index : text.length;
    const raw = text.slice(start, end);
    const inner = raw.trim();
    if (inner === '') blanks++;
    else if (inner.length < PAGE_NUMBER_LENGTH && PAGE_NUMBER.test(inner)) pageEnds = true;
    else {
      const from = start + raw.indexOf(inner);
      // PDF text begins a page with one space right below the last line, where lines otherwise are set apart.
      const indented = from > start && blanks === 0 && lines.length > 0;
      lines.push({
        start: from,
        end: from + inner.length,
        blanksBefore: blanks,
        opensPage: pageEnds || indented,
      });
      blanks = 0;
      pageEnds = false;
    }
    if (found?.[0] === '\f') pageEnds = true;
    if (!found) break;
    start = breaks.lastIndex;
  }
  return lines;
}

/** A line this near to the usual width was cut by the page; a shorter one ended by itself. */
const FULL = 0.72;

/** Ends of the lines after which the sentence goes on in the next line: there a word may be cut in two. */
export function softBreaks(text: string, { lines, wrapped, width }: Layout): Set<number> {
  const soft = new Set<number>();
  if (!wrapped) return soft;
  for (const line of lines) {
    const full = line.end - line.start >= width * FULL;
    if (full && !SENTENCE_END.test(text.slice(line.start, line.end))) soft.add(line.end);
  }
  return soft;
}
