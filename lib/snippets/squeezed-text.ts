import { isBlank, spell, stringOf } from '../text/print/characters.ts';
import { indexAt, type Span } from '../text/span.ts';

/**
 * A text without its spaces and line breaks, and the way back. Pages and PDFs of one report differ most in spaces
 * and wrapping; without them their sentences are equal.
 */
export interface SqueezedText {
  original: string;
  /** The characters that can be seen, as printed. */
  exact: string;
  /** The same in the common spelling: for context alone, never for the quote. Same length as `exact`. */
  folded: string;
  /** `offsets[i]` is where character `i` stands in `original`; one more entry for the end. */
  offsets: Uint32Array;
}

/** Squeezes a text; 160,000 characters take about 2 ms, so a page is squeezed once for all its snippets. */
export function squeeze(text: string): SqueezedText {
  const exact = new Uint16Array(text.length);
  const folded = new Uint16Array(text.length);
  const offsets = new Uint32Array(text.length + 1);
  let length = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (isBlank(code)) continue;
    exact[length] = code;
    folded[length] = spell(code);
    offsets[length] = i;
    length += 1;
  }
  offsets[length] = text.length;
  return {
    original: text,
    exact: stringOf(exact, length),
    folded: stringOf(folded, length),
    offsets: offsets.subarray(0, length + 1),
  };
}

/** The span of the original that holds the squeezed characters `[start, end)`; an empty one stays empty. */
export function unsqueezeSpan(text: SqueezedText, start: number, end: number): Span {
  const from = text.offsets[start] ?? text.original.length;
  if (end <= start) return { start: from, end: from };
  return { start: from, end: (text.offsets[end - 1] ?? text.original.length - 1) + 1 };
}

/** Index in the squeezed text of the first character at or after `offset` of the original. */
export function squeezedIndex(text: SqueezedText, offset: number): number {
  return Math.min(indexAt(text.offsets, offset), text.offsets.length - 1);
}
