/** A field that sets characters over one another: a word with its reading above, a character in a circle. */
const overstrike = /^\s*EQ\b[^(]*?\\o(?:\\a[lrcd])?\s*\(/i;

/**
 * What a field prints that has no result in the file, by its instruction: of `EQ \o\al(\s\up 13(chá yè),茶叶)` the word
 * without its reading, of `EQ \o\ac(○,优)` the character in the circle; empty for all others.
 */
export function printedByField(instruction: string): string {
  const opening = overstrike.exec(instruction);
  if (!opening) return '';
  let depth = 0;
  let last = opening[0].length;
  for (let i = last; i < instruction.length; i += 1) {
    const sign = instruction[i];
    if (sign === '(') depth += 1;
    else if (sign === ')' && depth > 0) depth -= 1;
    else if ((sign === ',' || sign === ';') && depth === 0) last = i + 1;
    else if (sign === ')') {
      const printed = instruction.slice(last, i).trim();
      return printed.includes('\\') ? '' : printed;
    }
  }
  return '';
}
