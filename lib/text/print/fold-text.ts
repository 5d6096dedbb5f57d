import { indexAt, type Span } from '../span.ts';
import { stringOf } from './characters.ts';
import { breakCode, foldCode, lineCode, spaceCode } from './fold.ts';
import type { Line } from './lines.ts';

/** A text reduced to what is compared, each unit with its place in the printed text. */
export interface FoldedText {
  /** Folded codes; `breakCode` where no term may run across. */
  codes: Uint16Array;
  /** Place of each code in the printed text. */
  starts: Uint32Array;
  /** How many of both are used. */
  length: number;
}

/** A gap of so many spaces parts two things (columns, a title's two halves); fewer stand inside names. */
const wideGap = 2;

/**
 * Folds `text` for matching in one pass: width, case, radicals, quotes and single spaces go; a line break goes only
 * where the sentence goes on, and is a `breakCode` everywhere else, as are tabs and wide gaps.
 */
export function foldText(text: string, lines: readonly Line[]): FoldedText {
  const codes = new Uint16Array(text.length + lines.length);
  const starts = new Uint32Array(text.length + lines.length);
  let length = 0;
  const push = (code: number, at: number): void => {
    codes[length] = code;
    starts[length++] = at;
  };
  let parted = false;
  for (const line of lines) {
    let spaces = 0;
    for (let at = line.start; at < line.end; at++) {
      const code = foldCode(text.charCodeAt(at));
      if (code === spaceCode) spaces++;
      // A quote or an invisible unit parts nothing, but what was seen before it still counts.
      if (code <= lineCode) continue;
      if ((parted || spaces >= wideGap) && length > 0) push(breakCode, at);
      parted = false;
      spaces = 0;
      push(code, at);
    }
    parted ||= line.ending === 'end';
  }
  return { codes, starts, length };
}

/** The folded codes as a string, for `indexOf`; offsets agree with `codes` and `starts`. */
export function foldedString({ codes, length }: FoldedText): string {
  return stringOf(codes, length);
}

/** The same string without what the spans of the printed text hold, as if a line ended there. */
export function withoutFolded(
  { folded, foldedText }: { folded: FoldedText; foldedText: string },
  hidden: readonly Span[],
): string {
  const { starts, length } = folded;
  let out = '';
  let from = 0;
  for (const span of [...hidden].sort((a, b) => a.start - b.start)) {
    const start = indexAt(starts.subarray(0, length), span.start);
    if (start > from) out += foldedText.slice(from, start) + String.fromCharCode(breakCode);
    from = Math.max(from, indexAt(starts.subarray(0, length), span.end));
  }
  return out + foldedText.slice(from);
}
