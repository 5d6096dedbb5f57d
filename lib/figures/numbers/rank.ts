import { readNumber } from '../../text/numerals.ts';
import { rankField, rankForms, risingForms } from '../lexicon/rank-words.ts';
import { atEnd, atStart, impliedUnit, type NumberToken, type PatternRow } from './number-token.ts';

const place: PatternRow = {
  id: 'place',
  pattern: /(?<lead>[第前])(?<number>\d{1,3}|[一二三四五六七八九十]{1,3})(?<unit>名|位)?/u,
  sample: '位居前三',
};

const ordering: PatternRow = {
  id: 'ordering',
  // Verbs and nouns that put what follows in an order, a few characters before it.
  pattern: new RegExp(
    `(?:${rankForms}|位|名|跃|升|${rankField}|同类[^，。]{0,4}|绝对数|总[量数额]|率|进|绩|评比?|考核|竞赛|比赛|活动)` +
      '(?:(?:19|20)\\d{2}年的?)?[^，。；、,;\\d第]{0,8}(?:(?:19|20)\\d{2}年的?)?',
    'u',
  ),
  sample: '总量居全市第3位',
};

const leading: PatternRow = {
  id: 'leading',
  // 前三 is a place only where something rises to it: 前三季度, 前三名选手 are none.
  pattern: new RegExp(`(?:${risingForms}|居|列|排|进|位)[^，。；、,;]{0,10}`, 'u'),
  sample: '跻身全省前10位',
};

/** A place’s number. */
const order = '(?:\\d{1,3}|[一二三四五六七八九十]{1,3})';
/** What a second number orders instead (第一和第三污水处理厂). */
const thingBehind = '(?![\\d一二三四五六七八九十])[^名位的跃升提，。；、和与及,;)）\\n]';

const closing: PatternRow = {
  id: 'closing',
  // 全市第一、二、三产业 are branches.
  // Without 名 or 位 the place must end its phrase or lead to the next: 第一批, 第3届 only count on.
  pattern: new RegExp(
    `[，。；,;)）\\n]|$|、(?!第${order}${thingBehind}|[二三](?:、三)?(?:次|大)?产业?)|[和与及]第${order}(?!${thingBehind})|跃|提?升[至到]|的(?:好成绩|位置|佳绩)`,
    'u',
  ),
  sample: '取得全市第一的好成绩',
};

const listed: PatternRow = { id: 'listed', pattern: /[、和与及]/u, sample: '分别居第1、第2位' };

const going: PatternRow = {
  id: 'going-on',
  // A clause that has a noun alone before its place goes on with the order of the one before it.
  pattern: /[，,、][^，。；,;\d第前]{2,16}/u,
  sample: '工业增速居全省第一，投资增速第三',
};

const item: PatternRow = {
  id: 'item',
  // At the head of a line it counts on, whatever heading stands above.
  pattern: /[\n*]\s*第[一二三四五六七八九十]{1,3}[，,、：:]/u,
  sample: '重点工作安排\n第一，补齐短板',
};

/** What makes a number behind 第 or 前 a place in an order, or the head of an item. */
export const rankPatterns: readonly PatternRow[] = [place, ordering, leading, closing, listed, going, item];

const placeHere = atStart(place.pattern);
const orderedHere = atEnd(ordering.pattern);
const ledHere = atEnd(leading.pattern);
const closedHere = atStart(closing.pattern);
const listJoint = atEnd(atStart(listed.pattern));
const itemHere = atEnd(item.pattern);
const goesOn = atEnd(atStart(going.pattern));
/** The longest words between two places of one order. */
const longestGap = 18;
/** How much behind a place is asked for its end. */
const closingReach = 8;
/** How many blanks at most indent an item. */
const itemReach = 6;
/** 第 may open any place, 前 only the top of an order. */
const placeMark = '第';
const topMark = '前';

/** 全市第3, 位列第二, 竞赛第一名, 位居前三: a place in an order; `null` for 第一批, 第3届 and all that only counts on. */
export function readRank(text: string, at: number, before: NumberToken | null): NumberToken[] | null {
  if (text[at] !== placeMark && text[at] !== topMark) return null;
  const match = placeHere.exec(text.slice(at, at + 6));
  if (!match) return null;
  const { number, unit } = match.groups as { number: string; unit?: string };
  const end = at + match[0].length;
  const value = readNumber(number, 0)?.value;
  // What goes on a list of places is one, and what the next clause has behind its noun.
  const gap = before?.rule === 'rank' && at - before.end <= longestGap ? text.slice(before.end, at) : '';
  const isListed = listJoint.test(gap);
  const isOrdered = isListed || goesOn.test(gap) || orderedHere.test(text.slice(Math.max(0, at - 20), at));
  if (value === undefined || !isOrdered) return null;
  if (!unit && !closedHere.test(text.slice(end, end + closingReach))) return null;
  if (itemHere.test(text.slice(Math.max(0, at - itemReach), end + 1))) return null;
  if (text[at] === topMark && !isListed && !ledHere.test(text.slice(Math.max(0, at - 16), at))) return null;
  return [
    {
      start: at,
      end,
      from: at,
      value,
      valueTo: null,
      unit: unit ? impliedUnit(unit, 'count') : null,
      step: 1,
      approx: 'exact',
      rule: 'rank',
      parts: [{ role: 'order', start: at, end }],
      arabic: /\d/.test(number),
      bare: true,
    },
  ];
}
