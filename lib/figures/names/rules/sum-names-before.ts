import type { Candidate, NamingRule, NumberFacts } from '../naming.ts';
import { nearestOfStatement } from '../statement-topics.ts';
import { objectBefore, objectOfOpening } from '../sum-clauses.ts';
import { countBefore, isDone, isPlannedOrDone, sumCandidate, sumOf } from '../sums.ts';
import { sumAtEnd } from '../words/spending-words.ts';

const pieces = {
  plannedAtEnd: { pattern: /(?:年度)?(?:计划)?$/u, sample: '年度计划' },
  /** An undertaking that a sentence names and says nothing of: the heading of what follows in its line. */
  heading: {
    pattern:
      /(?:^|\n)[^。，；\n]{0,6}?(?:[）).．、]|^)?(?:大力|深入|继续|全面)?(?:实施|推进|开展|抓好|启动)?(?<undertaking>[^，。；：、\d\s（）()]{2,14}(?:工程|行动|计划))。$/u,
    sample: '（1）教育惠民工程。',
  },
};

/** What the name of a sum loses where another sum takes its owner. */
export const sumBeforePatterns = Object.values(pieces);

const doneVerb = '完成';

/** A sum in the name of the undertakings that are counted right before it. */
function ofCount(number: NumberFacts): Candidate | null {
  const sum = sumOf(number);
  const count = sum === null ? null : countBefore(number);
  if (count === null) return null;
  const { text, topic } = number.names[count]!;
  return sumCandidate(number, (topic ?? text) + sum, topic ?? text);
}

/** 项目总投资339.9亿元，年度计划完成投资75.5亿元: another sum of what the sum before it is of. */
function besideSum(number: NumberFacts): Candidate | null {
  const sum = sumOf(number);
  const nearest = sum === null ? null : nearestOfStatement(number);
  if (sum === null || nearest === null) return null;
  const { text, topic } = number.names[nearest]!;
  const other = sumAtEnd.exec(text);
  const owner = topic ?? text.slice(0, other?.index ?? 0).replace(pieces.plannedAtEnd.pattern, '');
  if (other === null || owner === '') return null;
  const own = text === owner + sum && isDone(number) ? doneVerb + sum : sum;
  return text === owner + own ? null : sumCandidate(number, owner + own, owner);
}

/** 推进交通建设四年行动计划，完成投资41.8亿元: a sum of what a clause before it says was done. */
function ofClause(number: NumberFacts): Candidate | null {
  const sum = sumOf(number);
  const object = sum === null ? null : objectBefore(number);
  return object === null ? null : sumCandidate(number, object + sum, object);
}

/** 东山组团建设取得进展。全年完成投资15.9亿元: a sum that is said to be planned or done, and of nothing in its own sentence, is of the sentence that opens the topic. */
function ofOpening(number: NumberFacts): Candidate | null {
  const { place } = number;
  const sum = sumOf(number);
  if (sum === null || place.clauseStart > place.sentenceStart || !isPlannedOrDone(number)) return null;
  const object = objectOfOpening(number);
  return object === null ? null : sumCandidate(number, object + sum, object);
}

/** How far before its sentence a heading in the same line may begin. */
const headingReach = 32;

/** （1）教育惠民工程。总投资54亿元，实施校舍改造: a sum that opens the first sentence behind a heading is of what the heading names. */
function ofHeading(number: NumberFacts): Candidate | null {
  const { context, place } = number;
  const sum = place.clauseStart > place.sentenceStart ? null : sumOf(number);
  if (sum === null) return null;
  const before = context.text.slice(Math.max(0, place.sentenceStart - headingReach), place.sentenceStart);
  const undertaking = pieces.heading.pattern.exec(before)?.groups?.undertaking;
  return undertaking === undefined ? null : sumCandidate(number, undertaking + sum, undertaking);
}

/** The sums of what a heading names: no words behind them say better what they are for. */
export const sumNamesOfHeading: readonly NamingRule[] = [
  {
    id: 'sum-of-heading',
    sample: '（1）教育惠民工程。总投资54亿元，实施校舍改造。',
    apply: ofHeading,
  },
];

/** Names of sums whose object stands before them. */
export const sumNamesBefore: readonly NamingRule[] = [
  {
    id: 'sum-of-counted',
    sample: '节能环保项目75个，年度计划投资94亿元。',
    apply: ofCount,
  },
  {
    id: 'sum-beside-sum',
    sample: '项目总投资40亿元，年度计划完成投资7亿元。',
    apply: besideSum,
  },
  {
    id: 'sum-of-clause',
    sample: '推进滨河公园建设，完成投资4亿元。',
    apply: ofClause,
  },
  {
    id: 'sum-of-opening',
    sample: '老城区改造工作成效明显。全年完成投资3.5亿元。',
    apply: ofOpening,
  },
];
