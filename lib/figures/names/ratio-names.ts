import type { PatternRow } from '../numbers/number-token.ts';
import { atEnd } from '../numbers/number-token.ts';
import type { Name, Reading } from './naming.ts';

/** What is said of a structure between its name and its numbers. */
const change: PatternRow = {
  id: 'change-of-structure',
  pattern: /(?:进一步|不断|持续|更加|日趋|努力|逐步|由现|调整|优化|调优|改善|转变|演变)+/u,
  sample: '三次产业结构进一步调整优化为7:41:52',
};
/** A structure named in the statement, a clause before its numbers. */
const named: PatternRow = {
  id: 'named-structure',
  pattern: /(?:一、?二、?三|三次|三大|二三)(?:次|大)?产业(?:增加值)?(?:的)?(?:结构|比例|比重|占比|构成|比)*/u,
  sample: '三次产业结构不断优化，从8:43:49调整为7:41:52',
};

/** What the name of a ratio is cut from, and where it is looked for when no name stands right before. */
export const ratioNamePatterns: readonly PatternRow[] = [change, named];

const changeAtEnd = atEnd(change.pattern);

/** Longest words between a ratio and the one that takes its place (，进一步调整优化为2023年的). */
const ratioGap = 20;

/** True for a member after the first, and for a ratio that takes the place of the one before it: both have the name of the number before. */
export function sharesRatioName(readings: readonly Reading[], index: number): boolean {
  const { token, place } = readings[index]!;
  const before = readings[index - 1];
  if (!token.member || before?.token.member?.count !== token.member.count) return false;
  if (token.member.index > 0) return true;
  return before.place.sentenceStart === place.sentenceStart && token.start - before.token.end <= ratioGap;
}

/** The name of a ratio out of the one that was printed before it: without the words of its change; where none is left, the structure that the statement names. */
export function nameRatio(text: string, { token, place }: Reading, printed: Name | null): Name | null {
  const head = printed?.text.replace(changeAtEnd, '') ?? '';
  if (printed && head !== '') return { ...printed, text: head };
  const match = named.pattern.exec(text.slice(place.statementStart, token.start));
  if (!match) return printed;
  const start = place.statementStart + match.index;
  return {
    text: match[0],
    rule: named.id,
    span: { start, end: start + match[0].length },
    inferred: true,
    from: null,
    threshold: false,
    bareNoun: false,
    head: match[0],
    topic: null,
  };
}
