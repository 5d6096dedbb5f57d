import type { Span } from './span.ts';

/** Words in quotes without punctuation: a name, not a saying. Its first group is what stands between the quotes. */
export const quotedName = /[“「『"]([^“”「」『』"，。；：！？,;:!?]{2,24})[”」』"]/gu;

/** Longest quoted name that a click looks for, in units, quotes included: longer ones are mottoes. */
const longest = 14;

/** The words of the short quoted name that holds `offset`, without its quotes; `null` elsewhere. */
export function quotedNameAt(text: string, offset: number): Span | null {
  const from = Math.max(0, offset - longest);
  for (const found of text.slice(from, offset + longest).matchAll(quotedName)) {
    const start = from + found.index + 1;
    const end = start + found[1]!.length;
    const isName = found[0].length <= longest && /^\S{3,}$/u.test(found[1]!);
    if (isName && start <= offset && offset < end) return { start, end };
  }
  return null;
}
