import type { Span } from '../../../text/span.ts';
import { nextFollows, wordsAfter } from '../name-spans.ts';
import type { NumberFacts } from '../naming.ts';
import { type Piece, segment, wordList } from './word-list.ts';

/** The words on both sides of a number among which the ends of its name lie. Offsets of the normalised text. */
export interface Surroundings {
  /** The normalised text. */
  text: string;
  /** From the clause's start, or the number before, to where the name's words end. */
  before: readonly Piece[];
  /** Where the words that the rules trimmed end. */
  end: number;
  /** From the noun behind the number to the clause's end or the next number; empty where such a number counts nothing. */
  behind: readonly Piece[];
}

/** How far on either side words are looked at. */
const [farthestBefore, farthestBehind] = [44, 24];

/** Kinds of number that count no noun behind them. */
const nounless: ReadonlySet<string> = new Set(['change', 'rank', 'score']);

const particle = '的';
const listMark = '、';
const clauseMark = /[，。；：:,;!！?？…\n\t]/u;

/** The words around a number, found once for it. */
export function readSurroundings(number: NumberFacts): Surroundings {
  const { text } = number.context;
  const before = segment({ text, ...spanBefore(number) }, wordList());
  const behind = segment({ text, ...spanBehind(number) }, wordList());
  return { text, before, end: trimmedEnd(number, before), behind };
}

/** Where the words before a number lie that may be its name's; empty where there are none. */
export function spanBefore({ place, before: { end }, readings, thresholds, index }: NumberFacts): Span {
  const previous = readings[index - 1]?.token.end ?? 0;
  let start = Math.max(place.clauseStart, end - farthestBefore);
  // 10亿元以上项目6个: a condition is part of the name that follows it.
  if (previous > start && previous <= end && !thresholds[index - 1]) start = previous;
  return { start: Math.min(start, end), end };
}

/** Where the words that the rules trimmed end among those before the number; behind the last word that is no particle where there are none. */
function trimmedEnd({ context, words, before: { end } }: NumberFacts, pieces: readonly Piece[]): number {
  const start = pieces[0]?.start ?? end;
  const at = words === '' ? -1 : context.text.slice(start, end).lastIndexOf(words);
  if (at >= 0) return start + at + words.length;
  return pieces.findLast(({ word: { sort } }) => sort !== 'function' && sort !== 'mark')?.end ?? start;
}

/** Where the words behind a number lie that may be of its name; empty where there are none. */
export function spanBehind(number: NumberFacts): Span {
  const { context, place, token, sense, readings, thresholds, index } = number;
  const { text } = context;
  const start = wordsAfter(number, '')?.start ?? token.end + (text[token.end] === particle ? 1 : 0);
  let end = Math.min(place.clauseEnd, start + farthestBehind);
  // 2个投资3000万元以上项目: a condition is part of the noun, any other number begins a statement of its own.
  for (let next = index + 1; next < readings.length && readings[next]!.token.start < end; next++)
    if (!thresholds[next]) {
      end = readings[next]!.token.start;
      // 8条支流、清河9条支流: what stands behind the mark is the next number's.
      const item = text.slice(start, end).lastIndexOf(listMark);
      if (item > 0) end = start + item;
    }
  // 改造支路18条③新增床位75张: the words to the next number are that one's.
  const ofNext = number.words !== '' && nextFollows(number);
  if (nounless.has(sense.kind) || ofNext || end <= start) return { start, end: start };
  const marked = text.slice(start, end).search(clauseMark);
  return { start, end: marked < 0 ? end : start + marked };
}
