/**
 * Every match of a global expression, in order. The same as `matchAll`, which makes a copy of its expression at each
 * call: over a few words that copy costs several times what the matching does.
 */
export function findAll(words: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match !== null; match = pattern.exec(words)) {
    found.push(match);
    // An empty match would be found again and again.
    if (match[0] === '') pattern.lastIndex++;
  }
  return found;
}
