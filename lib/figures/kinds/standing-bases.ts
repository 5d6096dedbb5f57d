import { yearlyMean } from '../lexicon/basis-words.ts';
import { lastBasis } from './basis.ts';

/** 同比（下同）: a remark that makes the basis before it that of every growth rate behind it. */
export const sameBelow = {
  id: 'same-below',
  pattern: /[^，。；、\n]{2,12}[(（](?:[^()（）]{0,8}[，,、])?(?:以?下同)[)）]/gu,
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

/** A basis that a remark sets for all growth rates behind an offset. */
export interface StandingBasis {
  from: number;
  basis: string;
}

/** The bases that remarks set, in text order. */
export function findStandingBases(text: string): StandingBasis[] {
  const found: StandingBasis[] = [];
  // Few texts have the remark: its pattern would begin a match at every character.
  if (!text.includes(below)) return found;
  for (const match of text.matchAll(sameBelow.pattern)) {
    const basis = lastBasis(match[0]);
    if (basis !== null) found.push({ from: match.index, basis });
  }
  return found;
}

/** The basis in force at an offset; `null` where no remark before it set one, or where the words right before say of several years. */
export function standingBasisAt(bases: readonly StandingBasis[], at: number, words: string): string | null {
  if (bases.length === 0 || yearsCounted.pattern.test(words)) return null;
  return bases.findLast(({ from }) => from <= at)?.basis ?? null;
}
