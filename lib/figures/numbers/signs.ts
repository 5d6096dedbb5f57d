import { atEnd, type NumberToken, type PatternRow } from './number-token.ts';

const minus: PatternRow = {
  id: 'minus',
  // Behind a number, a letter or another dash it joins (3%-5%, A-2, 2020年-2022年); 上半年 is no year that it could join.
  pattern: /(?<![\dA-Za-z%‰月日号·-]|(?<!半)年)-/u,
  sample: '增速为-2.1%',
};
const negative: PatternRow = {
  id: 'negative',
  pattern: /(?<![抱减欠自肩背承胜辜亏])负/u,
  sample: '增速为负1.1%',
};

/** What makes the number right behind it one below zero. */
export const signPatterns: readonly PatternRow[] = [minus, negative];

/** A sign with the two characters that may make it a dash. */
const signReach = 3;

const signsHere = signPatterns.map(({ pattern }) => atEnd(pattern));

/** Takes the sign of a fall into a rate (-2.1%, 负0.2个百分点): the token is changed and given back, below zero. */
export function withSign(text: string, token: NumberToken): NumberToken {
  const group = token.unit?.group;
  if ((group !== 'percent' && group !== 'points') || token.valueTo !== null) return token;
  const before = text.slice(Math.max(0, token.from - signReach), token.from);
  if (!signsHere.some((pattern) => pattern.test(before))) return token;
  token.from -= 1;
  token.start = token.from;
  token.parts[0]!.start = token.from;
  token.value = -token.value;
  return token;
}
