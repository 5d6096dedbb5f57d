import type { Span } from '../text/span.ts';

/** Characters around a use that tell which sense is meant: about two sentences each way. */
const reach = 120;

/** What is printed around a use of a term, for the choice among its senses. */
export interface WordsAround {
  /** The sentence or two around the use, within its paragraph; empty when nothing is near (a look-up). */
  nearby: string;
  /** The clause, then the sentence that the use stands in. */
  closer: readonly string[];
}

/** Where a paragraph ends: a line that was only wrapped does not end in a full stop. */
const paragraphEnd = /(?<=[。！？!?])["”』」）)]*\s*\n/u;
const sentenceEnd = /[。！？!?；;\n]/u;
const clauseEnd = /[。！？!?；;，,：:\n]/u;

/** The words around the span, all of them with the use itself in them. */
export function wordsAround(text: string, { start, end }: Span): WordsAround {
  const use = text.slice(start, end);
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  const within = (ends: RegExp): string => `${before.split(ends).at(-1)}${use}${after.split(ends)[0]}`;
  return { nearby: within(paragraphEnd), closer: [within(clauseEnd), within(sentenceEnd)] };
}
