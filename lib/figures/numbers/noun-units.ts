import type { UnitRow } from '../../text/unit-row.ts';
import {
  type CountedNounRow,
  countedFirms,
  countedNouns,
  moneyLeads,
  partingVerbs,
  ventures,
} from '../lexicon/counted-nouns.ts';
import { formsOf, wordsOf } from '../lexicon/words.ts';
import { impliedUnit, type NumberToken, type PatternRow } from './number-token.ts';

/** What ends the words behind a number: a mark, another number, or a verb that parts it from the noun. */
const inPhrase = `(?:(?!${formsOf(partingVerbs)})[^，。；、：:！？!?()（）\\d\\n\\t])`;
/** What may stand first: a nickname, or how old the counted are. */
const opening = '(?:“[^”]{1,8}”|\\d{1,2}周?岁(?:及?以[上下])?)?';

/** Behind a noun these say that the number is a sum for the counted (100亿人才资金). */
const moneyTails = '资金|基金|专项|经费|补贴|工资';

const nounsBehind: PatternRow = {
  id: 'noun-behind',
  pattern: new RegExp(
    `^${opening}${inPhrase}{0,14}?(?<noun>${wordsOf(countedNouns)})(?:的?(?<last>${wordsOf(countedNouns)}))?(?!${moneyTails})`,
    'u',
  ),
  sample: '农村贫困人口脱贫',
};
const firmBehind: PatternRow = {
  id: 'firm-behind',
  pattern: new RegExp(`^${inPhrase}{0,6}?(?<noun>${wordsOf(countedFirms)})`, 'u'),
  sample: '小微企业受益',
};
const ventureBehind: PatternRow = {
  id: 'venture-behind',
  pattern: new RegExp(`^的?${inPhrase}{0,6}?(?:${formsOf(ventures)})`, 'u'),
  sample: '重大项目',
};
const moneyBefore: PatternRow = {
  id: 'money-before',
  pattern: new RegExp(`(?:${formsOf(moneyLeads)})[^，。；、\\d]{0,4}$`, 'u'),
  sample: '争取资金',
};

/** The nouns behind a number that imply its unit, in the order they are looked for, and the words before it that deny it. */
export const nounUnitPatterns: readonly PatternRow[] = [nounsBehind, firmBehind, ventureBehind, moneyBefore];

/** Longest words behind a number that are asked for its noun, and before it for money. */
const reach = { behind: 28, before: 8 } as const;
/** A round sum is one of money where it is of a venture from here on, or a limit. */
const leastSum = 1e8;
const yuan = '元';

const baseOf = new Map(
  [...countedNouns, ...countedFirms].map(({ form, base }: CountedNounRow) => [form, base]),
);

/** A unit that the text implies, with the id of the rule that gave it. */
export interface ImpliedUnit {
  unit: UnitRow;
  rule: string;
}

/**
 * 68万农村贫困人口, 50亿以上项目: the unit that the noun behind a round number implies; `null` where the number has one,
 * counts nothing without one, or no noun tells.
 */
export function findNounUnit(text: string, token: NumberToken): ImpliedUnit | null {
  if (token.unit !== null || token.bare) return null;
  if (moneyBefore.pattern.test(text.slice(Math.max(0, token.start - reach.before), token.start))) return null;
  const behind = text.slice(token.end, token.end + reach.behind);
  const noun = nounsBehind.pattern.exec(behind)?.groups;
  if (noun) return countOf(noun.last ?? noun.noun!, nounsBehind.id);
  const isLimit = token.parts.at(-1)!.role === 'hedge';
  if ((token.value >= leastSum || isLimit) && ventureBehind.pattern.test(behind))
    return { unit: impliedUnit(yuan, 'money'), rule: ventureBehind.id };
  const firm = firmBehind.pattern.exec(behind)?.groups;
  return firm ? countOf(firm.noun!, firmBehind.id) : null;
}

const countOf = (noun: string, rule: string): ImpliedUnit => ({
  unit: impliedUnit(baseOf.get(noun)!, 'count'),
  rule,
});
