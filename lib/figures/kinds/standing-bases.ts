import { yearlyMean } from '../lexicon/basis-words.ts';
import { findGrowthScope } from '../lexicon/growth-scopes.ts';
import { estimated } from '../lexicon/status-words.ts';
import { lastBasis } from './basis.ts';

/** 同比（下同）, 520亿元（预计数，下同）: a remark that makes what it or the words before it say hold for every number behind it. */
export const sameBelow = {
  id: 'same-below',
  pattern:
    /[^，。；、\n]{2,12}[(（](?:[^()（）]{0,14}[，,、])?(?:以?下同|以下(?:数据|各项|指标)*[均皆都]?[为是][^()（）]{1,8})[)）]/gu,
  sample: '产值同比（下同）增长27%',
} as const;

/** Words that every such remark has one of. */
const below = /下同|[(（]以下/u;

/** Growth over years that the clause itself counts has no basis of a year: 五年增长60%. */
export const yearsCounted = {
  id: 'years-counted',
  pattern: new RegExp(`[二三四五六七八九十两]年|累计|平均|${yearlyMean}`, 'u'),
  sample: '五年增长60%',
} as const;

/** A heading of the first rank, where what a remark of the part before it said ends. */
const nextPart = /\n\s*[二三四五六七八九十]+、/gu;

/** The remark alone, without the words before it. */
const remarkAtEnd = /[(（][^(（]*$/u;

/** What a remark sets for the numbers of its part behind an offset: for growth rates a basis or how they were worked out, for all that they are estimates. */
export interface StandingRemark {
  from: number;
  /** Where its part of the text ends. */
  to: number;
  basis: string | null;
  scope: string | null;
  estimate: boolean;
}

/** The remarks that hold for what is below them, in text order. */
export function findStandingRemarks(text: string): StandingRemark[] {
  const found: StandingRemark[] = [];
  // Few texts have the remark: its pattern would begin a match at every character.
  if (!below.test(text)) return found;
  for (const match of text.matchAll(sameBelow.pattern)) {
    const [basis, scope] = [lastBasis(match[0]), findGrowthScope(match[0])];
    const estimate = estimated.test(remarkAtEnd.exec(match[0])![0]);
    if (basis === null && scope === null && !estimate) continue;
    nextPart.lastIndex = match.index;
    found.push({ from: match.index, to: nextPart.exec(text)?.index ?? text.length, basis, scope, estimate });
  }
  return found;
}

/** Whether a remark makes an estimate of the number at an offset. */
export const isEstimatedAt = (remarks: readonly StandingRemark[], at: number): boolean =>
  remarks.some(({ from, to, estimate }) => estimate && from <= at && at < to);

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
