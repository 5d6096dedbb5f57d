import type { Span } from '../span.ts';
import { isBlank, spell } from './characters.ts';

/**
 * A stretch of text as a reader hears it: no white space, one form for each character that print varies.
 * `at[i]` is the offset of `text[i]` in the original, so that what is found can be shown where it stands.
 */
export interface CompactText {
  text: string;
  at: number[];
}

/** Squeezes `text` between two offsets; full-width ASCII and Kangxi radicals get their common form. */
export function compactText(text: string, start = 0, end = text.length): CompactText {
  let out = '';
  const at: number[] = [];
  for (let i = start; i < Math.min(end, text.length); i += 1) {
    const code = text.charCodeAt(i);
    // Most of a text is Chinese: it is neither blank nor folded.
    if (code >= 0x3400 && code <= 0x9fff) out += text[i];
    else if (isBlank(code)) continue;
    else out += spellCompact(code);
    at.push(i);
  }
  return { text: out, at };
}

/** The same for a short string whose offsets nobody needs: a title, a label, a field's value. */
export function compactString(text: string): string {
  return compactText(text).text;
}

/** The original stretch of a match in compact text; an empty match is an empty stretch. */
export function originalSpan(compact: CompactText, start: number, end: number): Span {
  const from = compact.at[start] ?? compact.at.at(-1) ?? 0;
  const last = compact.at[end - 1];
  return { start: from, end: end > start && last !== undefined ? last + 1 : from };
}

/** The common spelling; a hyphen outside ASCII is a dash here: 20–23日, −− before a speech's line. */
function spellCompact(unit: number): string {
  const spelled = spell(unit);
  return spelled === HYPHEN && unit !== HYPHEN && unit !== WIDE_HYPHEN ? '—' : String.fromCharCode(spelled);
}
const HYPHEN = 0x2d;
const WIDE_HYPHEN = 0xff0d;
