import { BREAK, foldCode, LINE, SPACE } from './fold.ts';
import { readLayout, softBreaks } from './layout.ts';

/** A text reduced to what is compared, each unit with its place in the printed text. */
export interface FoldedText {
  /** Folded codes; `BREAK` where no term may run across. */
  codes: Uint16Array;
  /** Place of each code in the printed text. */
  starts: Uint32Array;
  /** How many of both are used. */
  length: number;
}

/** A gap of so many spaces parts two things (columns, a title's two halves); fewer stand inside names. */
const WIDE_GAP = 2;

/**
 * Folds `text` for matching in one pass: width, case, radicals, quotes and single spaces go; a line break goes
 * only where a page's width cut the line, and is a `BREAK` everywhere else, as are tabs and wide gaps.
 */
export function foldText(text: string): FoldedText {
  const soft = softBreaks(text, readLayout(text));
  const codes = new Uint16Array(text.length);
  const starts = new Uint32Array(text.length);
  let length = 0;
  let spaces = 0;
  // Units since the last kept one that end a line; the place before them tells whether the break is soft.
  let lineEnd = -1;
  let contentEnd = 0;
  for (let i = 0; i < text.length; i++) {
    const code = foldCode(text.charCodeAt(i));
    if (code === SPACE) {
      spaces++;
      continue;
    }
    if (code === LINE) {
      if (lineEnd < 0) lineEnd = contentEnd;
      continue;
    }
    contentEnd = i + 1;
    if (code <= LINE) {
      // A quote or an invisible unit: it parts nothing, but what was seen before it still counts.
      continue;
    }
    const parted = lineEnd >= 0 ? !soft.has(lineEnd) : spaces >= WIDE_GAP;
    if (parted && length > 0) {
      codes[length] = BREAK;
      starts[length++] = i;
    }
    spaces = 0;
    lineEnd = -1;
    codes[length] = code;
    starts[length++] = i;
  }
  return { codes, starts, length };
}

/** The folded codes as a string, for `indexOf`; offsets agree with `codes` and `starts`. */
export function foldedString({ codes, length }: FoldedText): string {
  let out = '';
  // String.fromCharCode takes its arguments from the stack: 8,192 at a time is safe everywhere.
  for (let i = 0; i < length; i += 8192) {
    out += String.fromCharCode(...codes.subarray(i, Math.min(i + 8192, length)));
  }
  return out;
}
