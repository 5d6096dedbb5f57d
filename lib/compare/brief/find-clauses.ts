import type { Figure } from '../../analysis/figure.ts';
import type { Weighty } from '../../figures/weight/choose-weightiest.ts';
import type { Span } from '../../text/span.ts';
import { bareLeads } from './brief-words.ts';

/** The TAB ends a cell: a line is never a row of a table. */
const clauseMark = /[，。；！？,;\t]/u;
const sentenceMark = /[。！？]/u;
const digit = /\d/u;
/** How far a clause is followed, and how far its subject may stand before it. */
const reach = 120;
/** Lines of about a page's width that end without a mark were broken by it. */
const brokenLine = { least: 16, most: 60 };
const numbered = /^[（(]?[一二三四五六七八九十]+[、）)]/u;
/** A line tells what its figure is when it holds at least this share of the indicator's characters. */
const enough = 0.5;

/**
 * The clauses from the name of a figure to the end of its growth; where its indicator or whose it is stands earlier in
 * the sentence, from there. `null` where the sentence does not say what the figure is.
 */
export function findClauses(text: string, { figure, growth }: Weighty): Span | null {
  const named = figure.indicatorSpan;
  const near = named !== null && Math.abs(named.start - figure.start) < reach;
  const first = near ? Math.min(named.start, figure.start) : figure.start;
  const last = Math.max(figure.end, ...growth.map(({ end }) => end), near ? named.end : 0);
  const end = clauseEndFrom(text, last);
  let best: { start: number; share: number } | null = null;
  let start: number | null = clauseStartFrom(text, first);
  while (start !== null && first - start < reach) {
    const words = text.slice(start, end).replace(/\s+/gu, '');
    const share = shareOf(figure, words);
    if (!isBare(words) && share > (best?.share ?? 0)) best = { start, share };
    start = best?.share === 1 ? null : clauseBefore(text, start);
  }
  return best === null || best.share < enough ? null : { start: best.start, end };
}

/** True where a clause of the text ends before the character at an offset. */
export function endsClause(text: string, at: number): boolean {
  const sign = text[at]!;
  if (sign === '\n') return !isBroken(text, at);
  const grouped = sign === ',' && digit.test(text[at - 1] ?? '') && /^\d{3}/u.test(text.slice(at + 1));
  return clauseMark.test(sign) && !grouped;
}

function clauseStartFrom(text: string, at: number): number {
  let start = at;
  while (start > 0 && at - start < reach && !endsClause(text, start - 1)) start--;
  return start;
}

function clauseEndFrom(text: string, at: number): number {
  let end = at;
  while (end < text.length && end - at < reach && !endsClause(text, end)) end++;
  return end;
}

/** Where the clause before one begins; `null` where the sentence does. */
function clauseBefore(text: string, start: number): number | null {
  const mark = text[start - 1];
  if (mark === undefined || mark === '\n' || sentenceMark.test(mark)) return null;
  return clauseStartFrom(text, start - 1);
}

/** A line break inside a sentence: a page's width made it. */
function isBroken(text: string, at: number): boolean {
  const before = text.slice(0, at).trimEnd();
  const behind = text.slice(at).trimStart();
  const above = before.slice(before.lastIndexOf('\n') + 1).trim();
  const below = behind.split('\n', 1)[0]!.trim();
  // A row of cells was broken by no width.
  if (above.includes('\t') || below.includes('\t')) return false;
  if (above.length < brokenLine.least || above.length > brokenLine.most) return false;
  if (numbered.test(above) || /[。！？；：;:]$/u.test(above)) return false;
  return below.length >= brokenLine.least || below.includes('。');
}

const isBare = (words: string): boolean => bareLeads.some(({ pattern }) => pattern.test(words));

/** The share of the characters of a figure's indicator that stand in words, 0 to 1; 1 for one that has none. */
function shareOf({ indicator }: Figure, words: string): number {
  const signs = [...new Set(indicator ?? '')].filter((sign) => /[\p{L}\p{N}]/u.test(sign));
  if (signs.length === 0) return 1;
  return signs.filter((sign) => words.includes(sign)).length / signs.length;
}
