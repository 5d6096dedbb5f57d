import type { Span } from '../span.ts';
import type { Head } from './heads.ts';
import { closers } from './marks.ts';

/** A heading or a sentence of a text, in its offsets, without the blanks around it. */
export interface Statement extends Span {
  /** The heading that it is, `null` for a sentence. */
  head: Head | null;
  /** True where a line begins. */
  opensLine: boolean;
  words: string;
}

/** Characters of what stands above a report's first heading: title, day, congress, speaker, salutation. */
export const openingReach = 600;

const ends = /[。！？\n]/g;
/** 各位代表！ opens the sentence behind it. */
export const salutation = /^(?:各位(?:代表|委员|同志)|同志们)[！!，,：:]*/;
const longestSalutation = 6;

/** The headings and sentences of a text, in order; blanks belong to none. Linear in the text's length. */
export function splitStatements(text: string, heads: readonly Head[]): Statement[] {
  const headAt = new Map(heads.map((head) => [head.start, head]));
  const starts = [...findCuts(text, heads)].sort((a, b) => a - b);
  return starts.flatMap((from, i) => {
    const printed = text.slice(from, starts[i + 1]);
    const words = printed.trim();
    const start = from + printed.length - printed.trimStart().length;
    const opensLine = start === 0 || text[from - 1] === '\n' || text[start - 1] === '\n';
    return words === ''
      ? []
      : [{ start, end: start + words.length, head: headAt.get(from) ?? null, opensLine, words }];
  });
}

/** Where a statement may begin. */
function findCuts(text: string, heads: readonly Head[]): Set<number> {
  const cuts = new Set([0, ...heads.flatMap(({ start, end }) => [start, end])]);
  let from = 0;
  for (const { index } of text.matchAll(ends)) {
    let at = index;
    while (text[at] !== '\n' && at + 1 < text.length && closers.includes(text[at + 1]!)) at++;
    if (at - from < longestSalutation && salutation.test(text.slice(from, at + 1)) && text[at] !== '\n')
      continue;
    cuts.add(at + 1);
    from = at + 1;
  }
  return cuts;
}
