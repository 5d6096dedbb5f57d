import { unitsOf } from '../by-unit.ts';
import type { Span } from '../span.ts';
import { isBlank, isInvisible, spell, stringOf } from './characters.ts';
import type { Line } from './lines.ts';

/**
 * A text as the reader reads it, with the way back to the printed characters.
 * `starts[i]` is where character `i` of `text` stands in the original; every character of `text` stands for
 * exactly one original unit, so the span `[a, b)` came from `[starts[a], starts[b - 1] + 1)`.
 */
export interface Normalised {
  text: string;
  starts: Uint32Array;
}

const tabUnit = 0x09;
const lineFeedUnit = 0x0a;
const spaceUnit = 0x20;
const openParenthesis = 0x28;
const closeParenthesis = 0x29;

const isAlnum = (unit: number): boolean =>
  (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
/** Characters beside which a space is set on purpose: Chinese, and the brackets that number headings. */
const isOpen = (unit: number): boolean =>
  unit <= spaceUnit || unit >= 0x7f || unit === openParenthesis || unit === closeParenthesis;

/** Full-width signs that may stand in a number or number a heading; all others keep their width, and part clauses. */
const narrowedSigns = unitsOf('％＋－／（）．～');
/** Brackets of a document's number, which are round ones elsewhere: 沪府〔2023〕1号. */
const ordinalOpen = '〔'.charCodeAt(0);
const ordinalClose = '〕'.charCodeAt(0);

/** The common spelling, Chinese punctuation kept as it is. */
function spellExact(unit: number): number {
  if (unit < 0x80 || (unit >= 0x4e00 && unit <= 0x9fff)) return unit;
  const wide = unit >= 0xff01 && unit <= 0xff5e;
  if (wide && !isAlnum(unit - 0xfee0) && !narrowedSigns.has(unit)) return unit;
  if (unit === ordinalOpen) return openParenthesis;
  if (unit === ordinalClose) return closeParenthesis;
  return spell(unit);
}

/**
 * Reads print as a reader does: full-width digits and letters, radicals and dashes get one spelling, spaces that
 * print puts between digits and words vanish, and lines of which the sentence goes on are joined. Breaks that part
 * paragraphs, headings and cells stay as `\n`, cells as TAB. Linear in the text's length.
 */
export function normalise(text: string, lines: readonly Line[]): Normalised {
  const units = new Uint16Array(text.length + lines.length);
  const starts = new Uint32Array(text.length + lines.length);
  let length = 0;
  const push = (unit: number, at: number): void => {
    units[length] = unit;
    starts[length++] = at;
  };
  lines.forEach((line, index) => {
    let space = -1;
    for (let at = line.start; at < line.end; at++) {
      const printed = text.charCodeAt(at);
      if (isInvisible(printed)) continue;
      if (printed !== tabUnit && isBlank(printed)) {
        if (space < 0) space = at;
        continue;
      }
      const unit = spellExact(printed);
      if (space >= 0 && keepsSpace(length === 0 ? lineFeedUnit : units[length - 1]!, unit))
        push(spaceUnit, space);
      space = -1;
      push(unit, at);
    }
    if (line.ending === 'end' && index + 1 < lines.length) push(lineFeedUnit, line.end);
  });
  return { text: stringOf(units, length), starts: starts.slice(0, length) };
}

/** A space is kept only where dropping it would join two numbers or words, or two runs of Chinese that print sets apart. */
function keepsSpace(before: number, after: number): boolean {
  if (before === lineFeedUnit || before === tabUnit || after === tabUnit) return false;
  if (isAlnum(before) && isAlnum(after)) return true;
  return isOpen(before) && isOpen(after);
}

/** The text without the printed spans in `hidden` (marks of notes), as if they had not been printed. */
export function withoutSpans(whole: Normalised, hidden: readonly Span[]): Normalised {
  if (hidden.length === 0) return whole;
  const { text, starts } = whole;
  const units = new Uint16Array(text.length);
  const kept = new Uint32Array(text.length);
  const spans = [...hidden].sort((a, b) => a.start - b.start);
  let length = 0;
  let next = 0;
  let cut = false;
  for (let i = 0; i < text.length; i++) {
    while (next < spans.length && spans[next]!.end <= starts[i]!) next++;
    if (next < spans.length && spans[next]!.start <= starts[i]!) {
      cut = true;
      continue;
    }
    const unit = text.charCodeAt(i);
    // Of the spaces beside a mark one is left at most, and only where it would stand without the mark.
    if (cut && unit === spaceUnit && units[length - 1] === spaceUnit) continue;
    if (cut && units[length - 1] === spaceUnit && !keepsSpace(units[length - 2] ?? lineFeedUnit, unit))
      length--;
    if (unit !== spaceUnit) cut = false;
    units[length] = unit;
    kept[length++] = starts[i]!;
  }
  return { text: stringOf(units, length), starts: kept.slice(0, length) };
}

/** Where the span `[start, end)` of the normalised text was printed. An empty one lies before the next character. */
export function printedSpan(normalised: Normalised, start: number, end: number): Span {
  const { starts } = normalised;
  const from = starts[start] ?? (starts.length > 0 ? starts[starts.length - 1]! + 1 : 0);
  if (end <= start) return { start: from, end: from };
  return { start: from, end: starts[end - 1]! + 1 };
}
