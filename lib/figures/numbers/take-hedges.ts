import { hedgesBefore } from '../lexicon/hedge-words.ts';
import { falseHedges, hedgesAfter, hedgesApart, otherWords } from './hedges.ts';
import { atEnd, atStart, type NumberToken } from './number-token.ts';

const longestFirst = [...hedgesBefore].sort((a, b) => b.form.length - a.form.length);
const hedgeEnds = new Set(hedgesBefore.map(({ form }) => form.at(-1)!));
const falseEnds = falseHedges.map(({ pattern }) => atEnd(pattern));
const apartEnds = hedgesApart.map(({ pattern, approx }) => ({ pattern: atEnd(pattern), approx }));
const otherStarts = otherWords.map(({ pattern }) => atStart(pattern));
/** Longest word that is asked whether a hedge behind a number is part of it. */
const longestOther = 5;

/** The longest hedge that ends the words before a number. */
function hedgeAtEnd(before: string): (typeof hedgesBefore)[number] | null {
  if (!hedgeEnds.has(before.at(-1) ?? '')) return null;
  return longestFirst.find(({ form }) => before.endsWith(form)) ?? null;
}

/** Takes the hedges that stand around a number into its token, which is changed and given back; never reaches back over `floor`. */
export function withHedges(text: string, token: NumberToken, floor: number): NumberToken {
  const before = text.slice(Math.max(floor, token.from - 12), token.from);
  const row = hedgeAtEnd(before);
  if (row && !falseEnds.some((pattern) => pattern.test(before))) {
    token.start = token.from - row.form.length;
    token.approx = row.approx;
    token.parts.unshift({ role: 'hedge', start: token.start, end: token.from });
  } else {
    const apart = apartEnds.find(({ pattern }) => pattern.test(before));
    if (apart && token.approx === 'exact') token.approx = apart.approx;
  }
  const behind = hedgesAfter.find(({ form }) => text.startsWith(form, token.end));
  const after = behind ? text.slice(token.end, token.end + longestOther) : '';
  if (behind && !otherStarts.some((pattern) => pattern.test(after))) {
    token.parts.push({ role: 'hedge', start: token.end, end: token.end + behind.form.length });
    token.end += behind.form.length;
    if (token.approx === 'exact' || behind.form.length > 1) token.approx = behind.approx;
  }
  return token;
}
