import { yearlyMean } from '../lexicon/basis-words.ts';
import { findGrowthScope } from '../lexicon/growth-scopes.ts';
import { lastBasis } from './basis.ts';

/** 同比（下同）: a remark that makes the basis before it that of every growth rate behind it. */
export const sameBelow = {
  id: 'same-below',
  pattern: /[^，。；、\n]{2,12}[(（](?:[^()（）]{0,14}[，,、])?(?:以?下同)[)）]/gu,
  sample: '产值同比（下同）增长27%',
} as const;

/** The words that every such remark ends in. */
const below = '下同';

/** Growth over years that the clause itself counts has no basis of a year: 五年增长60%. */
export const yearsCounted = {
  id: 'years-counted',
  pattern: new RegExp(`[二三四五六七八九十两]年|累计|平均|${yearlyMean}`, 'u'),
  sample: '五年增长60%',
} as const;

/** A heading of the first rank, where what a remark of the part before it said ends. */
const nextPart = /\n\s*[二三四五六七八九十]+、/gu;

/** What a remark sets for all growth rates of its part behind an offset: a basis, or how they were worked out. */
export interface StandingRemark {
  from: number;
  /** Where its part of the text ends. */
  to: number;
  basis: string | null;
  scope: string | null;
}

/** The remarks that hold for what is below them, in text order. */
export function findStandingRemarks(text: string): StandingRemark[] {
  const found: StandingRemark[] = [];
  // Few texts have the remark: its pattern would begin a match at every character.
  if (!text.includes(below)) return found;
  for (const match of text.matchAll(sameBelow.pattern)) {
    const [basis, scope] = [lastBasis(match[0]), findGrowthScope(match[0])];
    if (basis === null && scope === null) continue;
    nextPart.lastIndex = match.index;
    found.push({ from: match.index, to: nextPart.exec(text)?.index ?? text.length, basis, scope });
  }
  return found;
}

/** What is in force at an offset; `null` where no remark set it, a basis too where the words right before say of several years. */
export function standingAt(
  remarks: readonly StandingRemark[],
  at: number,
  words: string,
): { basis: string | null; scope: string | null } {
  const here = remarks.filter(({ from, to }) => from <= at && at < to);
  const basis = yearsCounted.pattern.test(words) ? undefined : here.findLast((one) => one.basis !== null);
  const scope = here.findLast((one) => one.scope !== null);
  return { basis: basis?.basis ?? null, scope: scope?.scope ?? null };
}
