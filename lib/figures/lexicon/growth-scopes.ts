import { changeForms } from './change-words.ts';
import { type RateScopeRow, rateScopes } from './rate-scopes.ts';

const beforeVerb = `(?=(?:分别|累计|同比|比上年|较上年)?(?:${changeForms}))`;

/** The ways to work out a growth rate, as they are found before a rate. */
export const growthScopes: readonly RateScopeRow[] = rateScopes.map((row) => ({
  ...row,
  pattern: row.verbBehind ? new RegExp(row.pattern.source + beforeVerb, 'u') : row.pattern,
}));

/** The rows that are no part of a name wherever they stand beside one; 实际 alone may begin a name (实际使用外资). */
const apart = growthScopes.filter(({ id }) => id !== 'real' && id !== 'nominal');

/** Their patterns as one alternation, a source for `new RegExp`. */
export const growthScopeForms = apart
  .map(({ pattern }) => pattern.source.replace('?<printed>', '?:'))
  .join('|');

/** How the words before a growth rate say it was worked out; `null` where they don't. */
export function findGrowthScope(words: string): string | null {
  for (const { scope, pattern } of growthScopes) {
    const found = pattern.exec(words);
    if (found) return scope ?? found.groups!.printed!;
  }
  return null;
}
