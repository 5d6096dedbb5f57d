import type { Span } from '../span.ts';
import { isBlank, spell, unusual, withoutBlanks } from './characters.ts';

/**
 * A span of text as it is said aloud: no white space, one form for each character that print varies.
 * `at[i]` is the offset of `text[i]` in the original, so that what is found can be shown where it stands.
 */
export interface CompactText {
  text: string;
  at: number[];
}

/** A text whose compact spans are asked for. */
export interface CompactSource {
  /** The characters between two offsets of the original. */
  between(start: number, end: number): CompactText;
}

/** Reads nothing yet: the opening of a long body costs no more than the opening, its offsets only where they are asked for. */
export const readCompact = (source: string): CompactSource => ({
  between: (start, end) => ({
    text: compactString(source.slice(start, end)),
    get at() {
      const at: number[] = [];
      for (let i = start; i < Math.min(end, source.length); i += 1)
        if (!isBlank(source.charCodeAt(i))) at.push(i);
      return at;
    },
  }),
});

/** A short string whose offsets nobody needs: a title, a label, a field's value. */
export const compactString = (text: string): string =>
  withoutBlanks(text).replace(unusual, (one) => spellCompact(one.charCodeAt(0)));

/** The original span of a match in compact text; an empty match is an empty span. */
export function originalSpan(compact: CompactText, start: number, end: number): Span {
  const { at } = compact;
  const from = at[start] ?? at.at(-1) ?? 0;
  const last = at[end - 1];
  return { start: from, end: end > start && last !== undefined ? last + 1 : from };
}

/** The common spelling; a hyphen outside ASCII is a dash here: 20–23日, −− before a speech's line. */
function spellCompact(unit: number): string {
  const spelled = spell(unit);
  return spelled === hyphen && unit !== hyphen && unit !== wideHyphen ? '—' : String.fromCharCode(spelled);
}
const hyphen = 0x2d;
const wideHyphen = 0xff0d;
