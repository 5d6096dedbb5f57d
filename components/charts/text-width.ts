/** Widths as parts of the font's size: Chinese is square; digits, Latin and signs are near these in every font of our list. */
const square = 1;
const digit = 0.58;
const narrow = 0.32;
const wide = 0.92;

/** The width that words take, in px, near enough to place labels by: SVG does not wrap, and nothing is measured before it is drawn. */
export function textWidth(words: string, size: number): number {
  let width = 0;
  for (const sign of words) {
    if (/[.,:;'| ()·]/.test(sign)) width += narrow;
    else if (/[%MW@]/.test(sign)) width += wide;
    else width += /[\u2e80-\uffef]|[—…①-⑳“”‘’]/.test(sign) ? square : digit;
  }
  return width * size;
}

/** Marks that must not begin a line. */
const noStart = /^[，。、；：？！）》」』”’…—%]/;

/** Breaks words into lines of at most `width` px at `size`; a line may hold one mark more, so that none begins with it. */
export function wrapWords(words: string, { width, size }: { width: number; size: number }): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of words.match(/[\w.,/:\-−]+|./gu) ?? []) {
    if (line !== '' && textWidth(line + piece, size) > width && !noStart.test(piece)) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  return line === '' ? lines : [...lines, line];
}
