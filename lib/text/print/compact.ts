import { indexAt, type Span } from '../span.ts';
import { isBlank, spell } from './characters.ts';

/**
 * A span of text as it is said aloud: no white space, one form for each character that print varies.
 * `at[i]` is the offset of `text[i]` in the original, so that what is found can be shown where it stands.
 */
export interface CompactText {
  text: string;
  at: number[];
}

/** A text whose compact spans are asked for; each of its characters is read once at most, and only as far as is asked. */
export interface CompactSource {
  /** The characters between two offsets of the original. */
  between(start: number, end: number): CompactText;
}

/** Reads nothing yet: the opening of a long body costs no more than the opening. */
export function readCompact(source: string): CompactSource {
  let text = '';
  const at: number[] = [];
  let read = 0;
  const readTo = (end: number): void => {
    for (; read < Math.min(end, source.length); read += 1) {
      const unit = source.charCodeAt(read);
      if (isBlank(unit)) continue;
      text += spellCompact(unit);
      at.push(read);
    }
  };
  return {
    between(start, end) {
      readTo(end);
      const from = indexAt(at, start);
      const to = indexAt(at, end);
      return { text: text.slice(from, to), at: at.slice(from, to) };
    },
  };
}

/** A short string whose offsets nobody needs: a title, a label, a field's value. */
export function compactString(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    if (!isBlank(unit)) out += spellCompact(unit);
  }
  return out;
}

/** The original span of a match in compact text; an empty match is an empty span. */
export function originalSpan(compact: CompactText, start: number, end: number): Span {
  const from = compact.at[start] ?? compact.at.at(-1) ?? 0;
  const last = compact.at[end - 1];
  return { start: from, end: end > start && last !== undefined ? last + 1 : from };
}

/** The common spelling; a hyphen outside ASCII is a dash here: 20–23日, −− before a speech's line. */
function spellCompact(unit: number): string {
  const spelled = spell(unit);
  return spelled === hyphen && unit !== hyphen && unit !== wideHyphen ? '—' : String.fromCharCode(spelled);
}
const hyphen = 0x2d;
const wideHyphen = 0xff0d;
