import { falseHedge, hedgesAfter, hedgesApart, hedgesBefore } from './hedges.ts';
import type { NumberToken } from './number-token.ts';

const longestFirst = [...hedgesBefore].sort((a, b) => b.form.length - a.form.length);

const hedgeEnds = new Set(hedgesBefore.map(({ form }) => form.at(-1)!));

/** The longest hedge that ends the stretch. */
function hedgeAtEnd(before: string): (typeof hedgesBefore)[number] | null {
  if (!hedgeEnds.has(before.at(-1) ?? '')) return null;
  return longestFirst.find(({ form }) => before.endsWith(form)) ?? null;
}

/** Takes in the hedges that stand around a number; never reaches back over `floor`. */
export function withHedges(text: string, token: NumberToken, floor: number): NumberToken {
  const before = text.slice(Math.max(floor, token.from - 12), token.from);
  const row = hedgeAtEnd(before);
  if (row && !falseHedge.test(before)) {
    token.start = token.from - row.form.length;
    token.approx = row.approx;
    token.parts.unshift({ role: 'hedge', start: token.start, end: token.from });
  } else {
    const apart = hedgesApart.find(({ pattern }) => pattern.test(before));
    if (apart && token.approx === 'exact') token.approx = apart.approx;
  }
  const behind = hedgesAfter.find(({ form }) => text.startsWith(form, token.end));
  if (behind && !isOtherWord(text, token.end, behind.form)) {
    token.parts.push({ role: 'hedge', start: token.end, end: token.end + behind.form.length });
    token.end += behind.form.length;
    if (token.approx === 'exact' || behind.form.length > 1) token.approx = behind.approx;
  }
  return token;
}

/** 多元, 余杭, 以上年度: the hedge's characters belong to the next word. */
function isOtherWord(text: string, at: number, form: string): boolean {
  const after = text.slice(at + form.length, at + form.length + 2);
  if (form === '多') return !/^[，。、；,;)）]|^$/.test(after.slice(0, 1));
  if (form === '余') return /^[下额杭]/.test(after);
  return form === '以上' && after.startsWith('年');
}
