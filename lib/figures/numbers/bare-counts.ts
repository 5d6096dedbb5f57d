import { countedNouns } from '../lexicon/counted-nouns.ts';
import { wordsOf } from '../lexicon/words.ts';
import type { ImpliedUnit } from './noun-units.ts';
import { impliedUnit, type NumberToken, type PatternRow } from './number-token.ts';

/** What people are counted by. */
const headUnits: ReadonlySet<string> = new Set(['人', '户']);
const heads = countedNouns.filter(({ base }) => headUnits.has(base));

const nounAtOnce: PatternRow = {
  id: 'noun-at-once',
  // Right behind the number, or with one word between that says which of them.
  pattern: new RegExp(
    `^(?:贫困|困难|返乡|失业|下岗|农村|农业|城镇|基层|当地|留守|退役|优秀|骨干|特困|受灾)?(?<noun>${wordsOf(heads)})(?!热线|服务|工程|计划|行动|机制|制度|平台|网|中心|站)`,
    'u',
  ),
  sample: '茶农增收',
};
const named: PatternRow = {
  id: 'named',
  // Lines to call, years, and numbers that name a scheme.
  pattern: /^(?:12\d{3}|96\d{3,4}|1[12]\d|(?:19|20)\d{2}|4050)$/u,
  sample: '12345',
};
const wordBefore: PatternRow = {
  id: 'word-before',
  pattern: /[一-龥](?<![第号院所达计])/u,
  sample: '辐射带动',
};

/** What stands right behind and before a number that counts people without a measure, and numbers that never do. */
export const bareCountPatterns: readonly PatternRow[] = [nounAtOnce, named, wordBefore];

const wordRightBefore = new RegExp(`(?:${wordBefore.pattern.source})$`, 'u');
const baseOf = new Map(heads.map(({ form, base }) => [form, base]));
/** Fewest people that are counted so, and how far behind the number their noun may end. */
const least = 10;
const reach = 12;

/** 辐射带动2600茶农: the unit that the people right behind a bare number imply; `null` where the number names something. */
export function findBareCount(text: string, token: NumberToken): ImpliedUnit | null {
  if (!token.bare || token.unit !== null || !token.arabic || token.rule !== 'number') return null;
  if (!Number.isInteger(token.value) || token.value < least) return null;
  if (named.pattern.test(text.slice(token.from, token.end))) return null;
  if (!wordRightBefore.test(text.slice(Math.max(0, token.start - 2), token.start))) return null;
  const noun = nounAtOnce.pattern.exec(text.slice(token.end, token.end + reach))?.groups?.noun;
  return noun === undefined ? null : { unit: impliedUnit(baseOf.get(noun)!, 'count'), rule: nounAtOnce.id };
}
