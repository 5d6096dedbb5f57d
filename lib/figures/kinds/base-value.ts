import { changeForms, comparativeWords } from '../lexicon/change-words.ts';
import { links } from '../lexicon/link-words.ts';
import { formsOf } from '../lexicon/words.ts';
import type { Place } from '../numbers/clauses.ts';
import type { NumberToken } from '../numbers/number-token.ts';

/** A time that a value is taken from, as a source for `new RegExp`. */
const baseTime =
  '(?:(?:(?:19|20)\\d{2}年?度?|去年|前年|上年度?|上一年度?|前一年|本?届?上届|[一二三四五六七八九十两]年前)' +
  '(?:年?[底末]|年?初|上半年|前三季度|同期|同月)?|(?:上年|去年)?同期|年初|上月|“?十[一二三四]?五”?(?:期)?(?:末|期间|时期)|换届(?:时|之初))';

/** What leads to a value that another is compared with: 比2021年的24亿元增长. */
export const baseLead = {
  id: 'base-lead',
  pattern: new RegExp(`[比较]${baseTime}(?:的[^，。；、\\d]{0,8})?$`, 'u'),
  sample: '比2021年的',
} as const;
/** Longest such lead: a time of eight characters, 的 and an owner. */
const baseReach = 24;

/** What follows such a value: the verb of the change, which has its own number. */
export const baseTail = {
  id: 'base-tail',
  pattern: new RegExp(`^[，,]?(?:${changeForms}|${formsOf(comparativeWords)}|翻)${links}`, 'u'),
  sample: '增长',
} as const;
/** Longest verb of change with its links. */
const tailReach = 12;

/** A number with its place, as far as a comparison asks for it. */
interface Compared {
  token: Pick<NumberToken, 'start' | 'end'>;
  place: Pick<Place, 'clauseStart'>;
}

/** The words that lead to a value which another is compared with (比2021年的 in 比2021年的24亿元增长50%); `null` where a number is none. */
export function findBaseLead(text: string, { token, place }: Compared): string | null {
  const lead = text.slice(Math.max(place.clauseStart, token.start - baseReach), token.start);
  const found = baseLead.pattern.exec(lead);
  return found && baseTail.pattern.test(text.slice(token.end, token.end + tailReach)) ? found[0] : null;
}
