import { printedCandidate } from '../candidates.ts';
import { clean } from '../name-text.ts';
import type { Candidate, NamingRule, NumberFacts } from '../naming.ts';
import { findSumObject, type SumObject } from '../sum-objects.ts';
import { countBefore, isDone, isGiven, leadOf, sumCandidate, sumOf } from '../sums.ts';
import { bareSum, fundAtEnd, fundBehind, givingEmpty } from '../words/spending-words.ts';

const pieces = {
  /** An owner printed right before the sum as a noun of its own: what is spent on stands before. */
  ownerBefore: {
    pattern: /(?:项目|工程|中心|基地|园区?|厂|馆|路|桥|线)[，,]$/u,
    sample: '滨河公园项目，3亿元',
  },
  /** 注资3亿元设立担保公司: what is put into a body is no fund. */
  injected: { pattern: /注资$/u, sample: '市财政注资' },
  particleFirst: { pattern: /^的/u, sample: '的恒达纺织2个项目' },
};

/** What decides whether the words behind a sum are its object. */
export const sumBehindPatterns = Object.values(pieces);

const injected = '注资';

/** How far behind a sum the name of its fund may reach. */
const reachAfter = 16;

/** Whether what stands behind a comma may be what the sum is for: nothing in its statement has said so before. */
function mayFollow(number: NumberFacts, { form, founds }: SumObject): boolean {
  if (form !== 'next-clause') return true;
  if (founds) return false;
  const { context, place, before } = number;
  if (countBefore(number) !== null) return false;
  if (place.clauseStart <= place.statementStart) return true;
  const clauses = context.text.slice(place.statementStart, before.start);
  return !isDone(number) && !pieces.ownerBefore.pattern.test(clauses);
}

/** A sum in the name of what stands behind it. */
const ofObject =
  (form: SumObject['form']): NamingRule['apply'] =>
  (number) => {
    const sum = sumOf(number);
    const object = sum === null ? null : findSumObject(number);
    if (object === null || object.form !== form || !mayFollow(number, object)) return null;
    // 年度计划投资7亿元，完成投资10亿元: another sum is nothing that money was spent on.
    if (bareSum.test(object.text)) return null;
    return sumCandidate(number, object.text + sum, object.text);
  };

/** 又安排400万元，修缮乡镇卫生院: what a given sum is for, or the fund that it makes. */
function ofGiven(number: NumberFacts): Candidate | null {
  if (!isGiven(number)) return null;
  const object = findSumObject(number);
  if (object === null) return ofFund(number);
  const { text } = object;
  const sum = pieces.injected.pattern.test(leadOf(number)) ? injected : sumOf(number)!;
  return sumCandidate(number, fundAtEnd.test(text) ? text : text + sum, text);
}

/** Whether a sum is given and nothing says what for: then no other number's name is its own. */
export const isGivenForNothing = (number: NumberFacts): boolean =>
  isGiven(number) &&
  (number.words === '' ? number.printed === null : givingEmpty.test(number.words)) &&
  ofGiven(number) === null;

/** Names of sums of which only a verb of giving stands before: no number before them gives them a name. */
export const givenNames: readonly NamingRule[] = [
  { id: 'given-for', sample: '又安排400万元，修缮乡镇卫生院。', apply: ofGiven },
];

/** 投入1825万元扶贫资金: the fund is named behind its sum. */
function ofFund(number: NumberFacts): Candidate | null {
  const { context, token } = number;
  if (sumOf(number) === null) return null;
  const fund = fundBehind.exec(context.text.slice(token.end, token.end + reachAfter))?.groups?.fund;
  return fund === undefined || bareSum.test(fund) ? null : sumCandidate(number, clean(fund), null);
}

/** 投资2.3亿元的鸿运纺织2个项目: what stands between a sum and a count is the sum's object, not the count's name. */
function countBehindObject(number: NumberFacts): Candidate | null {
  const { readings, names, index, before, words, noun, context, printed } = number;
  const money = readings[index - 1]?.token;
  if (!money || money.end !== before.start || names[index - 1]?.topic == null) return null;
  if (!pieces.particleFirst.pattern.test(context.text.slice(before.start, before.end))) return null;
  if (printed === null || words === '' || noun === '' || printed.part !== 'both') return null;
  return { ...printedCandidate(number, { ...printed, part: 'after' }), text: noun, head: '' };
}

/** Names of sums whose object stands behind them. */
export const sumNamesBehind: readonly NamingRule[] = [
  {
    id: 'object-of-sum',
    sample: '总投资2亿元的体育馆加快推进。',
    apply: ofObject('attributive'),
  },
  {
    id: 'doing-with-sum',
    sample: '投资7300万元实施防洪改造工程。',
    apply: ofObject('doing'),
  },
  {
    id: 'doing-behind-sum',
    sample: '投资4360万元，对城区雨水管网进行全面改造。',
    apply: ofObject('next-clause'),
  },
  {
    id: 'fund-behind-sum',
    sample: '投入1825万元扶贫资金，助力脱贫。',
    apply: ofFund,
  },
  {
    id: 'count-behind-object',
    sample: '投资3.2亿元的化肥厂、投资1.8亿元的纺织厂2个项目投产。',
    apply: countBehindObject,
  },
];
