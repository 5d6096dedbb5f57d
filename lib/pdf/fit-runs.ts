/**
 * A run of an item's characters that are set alike, in the type's own size: `spacing` is added behind each of them, and
 * `blank` behind each blank on top of that.
 */
export interface FitRun {
  text: string;
  spacing: number;
  blank: number;
}

/** How far an edge of a character may lie from its glyph's, in the type's own size: a fifth of half a digit. */
const tolerance = 0.05;

/** Words that are set in a font with other widths than their glyphs have. */
export interface SetWords {
  str: string;
  /** Where each UTF-16 unit should begin, and where the last should end, in the type's own size. */
  edges: readonly number[];
  /** Of each unit in that font, in the type's own size; of a sign of two units the first has all of it. */
  widths: readonly number[];
}

/**
 * The fewest runs in which words have the edges of their characters where those of the glyphs are; `null` where they
 * stand right as they are.
 */
export function fitRuns(words: SetWords): FitRun[] | null {
  const { str } = words;
  const runs: FitRun[] = [];
  for (let start = 0; start < str.length; ) {
    const end = longestRun(words, start);
    runs.push({ text: str.slice(start, end), ...spacingOf(words, start, end) });
    start = end;
  }
  return standsRight(words, { start: 0, end: str.length, spacing: 0, blank: 0 }) ? null : runs;
}

/** What must be added behind each character from `start` to `end`, on average, and behind each blank. */
function spacingOf({ str, edges, widths }: SetWords, start: number, end: number) {
  const sums = { sign: 0, signs: 0, blank: 0, blanks: 0 };
  for (let at = start; at < end; at += 1) {
    const lacking = edges[at + 1]! - edges[at]! - widths[at]!;
    if (str[at] === ' ') {
      sums.blank += lacking;
      sums.blanks += 1;
    } else {
      sums.sign += lacking;
      if (!isSecondHalf(str, at)) sums.signs += 1;
    }
  }
  const spacing = sums.signs === 0 ? 0 : sums.sign / sums.signs;
  return { spacing, blank: sums.blanks === 0 ? 0 : sums.blank / sums.blanks - spacing };
}

/** Where the run from `start` ends: as far on as all its characters stand near enough with one setting. */
function longestRun(words: SetWords, start: number): number {
  const { str } = words;
  let longest = start + 1;
  while (isSecondHalf(str, longest)) longest += 1;
  for (let end = longest + 1; end <= str.length; end += 1) {
    if (isSecondHalf(str, end)) continue;
    if (!standsRight(words, { start, end, ...spacingOf(words, start, end) })) break;
    longest = end;
  }
  return longest;
}

/** True when the characters of a run stand near enough to their glyphs with such a setting. */
function standsRight(
  { str, edges, widths }: SetWords,
  { start, end, spacing, blank }: { start: number; end: number; spacing: number; blank: number },
): boolean {
  let at = edges[start]!;
  for (let i = start; i < end; i += 1) {
    if (Math.abs(at - edges[i]!) > tolerance) return false;
    at += widths[i]! + (isSecondHalf(str, i) ? 0 : spacing) + (str[i] === ' ' ? blank : 0);
  }
  return Math.abs(at - edges[end]!) <= tolerance;
}

/** True within a character of two units. */
const isSecondHalf = (str: string, at: number): boolean => (str.charCodeAt(at) & 0xfc00) === 0xdc00;
