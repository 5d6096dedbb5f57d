import { comparison, lastYear, samePart } from '../lexicon/basis-words.ts';
import { changeForms, comparativeWords } from '../lexicon/change-words.ts';
import { formsOf } from '../lexicon/words.ts';
import type { Place } from '../numbers/clauses.ts';
import type { NumberToken } from '../numbers/number-token.ts';

/** A time that a value is taken from, as a source for `new RegExp`. */
const baseTime =
  `(?:(?:(?:19|20)\\d{2}年?度?|${lastYear}度?|前年|上届|[一二三四五六七八九十两]年前)` +
  `(?:年?[底末]|年?初|上半年|前三季度|${samePart})?|${samePart}|年初|上月|` +
  '“?十[一二三四]?五”?(?:期)?(?:末|期间|时期)|换届(?:时|之初))';

/** How a value stands that another is compared with. */
export interface BaseValueRow {
  id: string;
  /** Asked of the clause up to the value. */
  pattern: RegExp;
  /** Asked of what follows it. */
  tail: RegExp;
  sample: string;
}

/** What a change is printed with, behind the value that it is measured by. */
const changeTail = `(?:${changeForms}|${formsOf(comparativeWords)}|翻)`;

/** The change has its own number behind the value. */
export const baseValueRows: readonly BaseValueRow[] = [
  {
    id: 'compared-by-than',
    pattern: new RegExp(`${comparison}${baseTime}(?:的[^，。；、\\d]{0,8})?$`, 'u'),
    tail: new RegExp(`^[，,]?${changeTail}`, 'u'),
    sample: '完成工业产值45亿元，比2021年的30亿元增长50%',
  },
  {
    id: 'compared-with',
    pattern: new RegExp(`[与和同]${baseTime}(?:的[^，。；、\\d]{0,8})?$`, 'u'),
    tail: new RegExp(`^相比[，,]?${changeTail}`, 'u'),
    sample: '完成工业产值36亿元，与2021年的24亿元相比增长50%',
  },
];
/** Longest lead: a time of eight characters, 的 and an owner. */
const baseReach = 24;
/** Longest verb of change with what joins it to the value. */
const tailReach = 12;

/** A number with its place, as far as a comparison asks for it. */
interface Compared {
  token: Pick<NumberToken, 'start' | 'end'>;
  place: Pick<Place, 'clauseStart'>;
}

/** The words that lead to a value which another is compared with (比2021年的 in 比2021年的30亿元增长50%); `null` where a number is none. */
export function findBaseLead(text: string, { token, place }: Compared): string | null {
  const before = text.slice(Math.max(place.clauseStart, token.start - baseReach), token.start);
  const after = text.slice(token.end, token.end + tailReach);
  for (const { pattern, tail } of baseValueRows) {
    // What follows is asked first: it is tied to its place, and hardly a number has it.
    const found = tail.test(after) ? pattern.exec(before) : null;
    if (found) return found[0];
  }
  return null;
}
