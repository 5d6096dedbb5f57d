import type { Span } from '../../text/span.ts';
import { changeForms } from '../lexicon/change-words.ts';
import { links } from '../lexicon/link-words.ts';
import type { Place } from '../numbers/clauses.ts';
import type { NumberToken } from '../numbers/number-token.ts';
import type { Work } from './naming.ts';
import { phrasesWithin, trimPhrase } from './phrases.ts';
import { predicateStart } from './tail-words.ts';

/** Longest stretch that is searched for a name on either side of a number. */
export const reachBefore = 60;

const reachAfter = 40;

const joint = /[、和与及或]/u;

/** The words before a number that may hold its name: its clause, from the number or the joint before it. */
export function stretchBefore({ context, readings, index }: Work): Span {
  const { text, periods } = context;
  const { token, place, sense } = readings[index]!;
  const end = Math.max(place.clauseStart, Math.min(sense.leadStart, token.start));
  let start = Math.max(place.clauseStart, end - reachBefore);
  const previous = readings[index - 1];
  if (previous && previous.token.end > start) {
    // 10亿元以上项目6个: a condition is part of the name that follows it.
    const condition = isThreshold(text, previous.token, previous.place);
    const earlier = Math.max(
      place.clauseStart,
      readings[index - 2]?.token.end ?? 0,
      previous.token.start - 16,
    );
    start = Math.min(condition ? earlier : previous.token.end, end);
    const between = text.slice(start, end);
    const last = lastJoint(between);
    // 实施河道疏浚11329立方米、新种绿化20723平方米: what follows the first joint is the next item's own.
    if (/^[、和与及或]/u.test(between)) start += /^(?:以及|及|和|与|、|或)/u.exec(between)?.[0].length ?? 1;
    else if (last >= 0) start += last + 1;
  }
  for (const phrase of phrasesWithin(periods, start, end))
    if (phrase.speaks && phrase.end < end - 2 && phrase.start > start) start = phrase.end;
  // Looked for in the stretch alone: a search back through the text would cost its length at every number.
  const bracket =
    start + Math.max(text.slice(start, end).lastIndexOf('('), text.slice(start, end).lastIndexOf('（'));
  if (bracket >= start && !/[)）]/u.test(text.slice(bracket, end))) start = bracket + 1;
  return { start: Math.min(start, end), end };
}

function lastJoint(stretch: string): number {
  for (let i = stretch.length - 1; i >= 0; i--) if (joint.test(stretch[i]!)) return i;
  return -1;
}

/** Whether another number follows in the clause without a joint: then the words between belong to it. */
export function nextFollows({ context: { text }, readings, index }: Work): boolean {
  const { token, place } = readings[index]!;
  const next = readings[index + 1];
  if (!next || next.token.start >= place.clauseEnd) return false;
  return lastJoint(text.slice(token.end, Math.min(next.token.start, token.end + reachAfter))) < 0;
}

/** A verb of change with all that stands between it and its number. */
const changeLink = new RegExp(`^(?:${changeForms})${links}$`, 'u');

/** The words after a number that may hold what it counts. */
export function stretchAfter({ context, readings, index }: Work, pre: string): Span | null {
  const { text } = context;
  const { token, place } = readings[index]!;
  let end = Math.min(place.clauseEnd, token.end + reachAfter);
  const next = readings[index + 1];
  if (next && next.token.start < end) {
    end = next.token.start;
    const last = lastJoint(text.slice(token.end, end));
    if (last >= 0) end = token.end + last;
  }
  let start = token.end;
  const opening = text[start] ?? '';
  if (/[、，。；：:,;!！?？…)）\n\t]/u.test(opening)) return null;
  // 比2021年的24亿元增长50%: the words to the next number are that number's verb.
  if (next && changeLink.test(text.slice(start, next.token.start))) return null;
  if (opening === '的') start++;
  if (/^[(（]/u.test(text.slice(start, start + 1))) {
    const close = text.slice(start, end).search(/[)）]/u);
    if (close < 0 || close > 16) return null;
    start += close + 1;
  }
  const closing = text.slice(start, end).search(/[)）]/u);
  if (closing >= 0 && !/[(（]/u.test(text.slice(start, start + closing))) end = start + closing;
  const phrase = text.slice(start, end);
  // 逼近300亿元大关: a mark on a scale is not what is measured.
  if (/^(?:大关|关口|台阶|门槛)/u.test(phrase)) return null;
  const predicate = predicateStart.exec(phrase);
  if (predicate && (predicate.index >= 3 || (predicate.index > 0 && pre !== '')))
    end = start + predicate.index;
  const tail = /(?:等(?:工作|活动|项目)?|工作任务|工作|目标|任务|以上|左右|的基础上?)$/u.exec(
    text.slice(start, end),
  );
  if (tail && tail.index >= 3) end = start + tail.index;
  // 5台完成征询: what was done is all that is said, so the verb stays.
  const done = predicate?.index === 0 && pre === '';
  const trimmed = done ? { start, end } : trimPhrase(context, start, end);
  if (/中$/u.test(text.slice(trimmed.start, trimmed.end))) trimmed.end--;
  if (trimmed.start >= trimmed.end) return null;
  const firstJoint = /[、]/u.exec(text.slice(trimmed.start, trimmed.end));
  if (firstJoint && firstJoint.index >= 4) trimmed.end = trimmed.start + firstJoint.index;
  return trimmed;
}

/** True for 5000万元以上的企业, 超过20%的项目: the number is a condition on the noun that follows it. */
export function isThreshold(text: string, token: NumberToken, place: Place): boolean {
  if (token.approx === 'exact' || token.unit === null || token.unit.group === 'count') return false;
  const after = text.slice(token.end, Math.min(place.clauseEnd, token.end + 12));
  if (/^的?\d/u.test(after)) return true;
  return /^的?(?:[^，。；、]{0,6})(?:企业|项目|工程|单位|商户|楼宇|园区|村|学校|机构|小区|老人|家庭|人员|产品|合同|案件)/u.test(
    after,
  );
}
