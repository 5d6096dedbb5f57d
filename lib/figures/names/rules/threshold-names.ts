import { hedgesBefore } from '../../lexicon/hedge-words.ts';
import { formsOf } from '../../lexicon/words.ts';
import { inheritedCandidate, printedCandidate } from '../candidates.ts';
import { listLength, listStart } from '../name-lists.ts';
import { clean, shorten } from '../name-text.ts';
import type { Candidate, NamingRule, NumberFacts } from '../naming.ts';
import { trimPhrase } from '../phrases.ts';
import { trimCondition } from '../trim-name.ts';
import { generalMeasures, ownedMeasures } from '../words/general-names.ts';
import { conditionedNouns, conditionedPlaces } from '../words/nouns.ts';
import { lengthBeforePredicate } from '../words/predicates.ts';
import { isActAlone } from './act-names.ts';

/** What leads to the sum of a condition, and the sum. */
const passing = `(?:${formsOf(hedgesBefore)}|过|达到|达|突破|破)`;
const amount = '(?:[\\d.]+[十百千万亿]*|[十百千万亿]+)';
const sumUnit = '(?:元|美元|吨|蒸吨|千瓦|兆瓦|平方米|亩|人)';
const sum = `${amount}${sumUnit}?(?:以上)?`;
/** A sum that things have at least or at most, or two between which theirs is, without a word before it. */
const least = `(?:${amount}${sumUnit}以[上下内]|${amount}${sumUnit}?[至—~-]${amount}${sumUnit})`;

const pieces = {
  /** Between a condition and a count of what meets it. */
  bare: { pattern: /^(?:以上|以下)?的?(?:有|达|共|共有|为|达到|已达|分别有)?$/u, sample: '以上的' },
  passed: { pattern: /[超过破达]$/u, sample: '其中过' },
  /** A name with a condition in it. */
  counted: {
    pattern: new RegExp(
      `^(?<measure>.*?)(?:${formsOf(hedgesBefore)}|过|达到?|满)?(?:[\\d.,]+|[十百千万亿两二三四五六七八九一半])[十百千万亿]*` +
        '(?:元|美元|%|亩|平方米|吨|人|头|只|公里|岁|年|户)?(?:以上|以下|以内)?的?(?<things>[^\\d]{1,12})$',
      'u',
    ),
    sample: '营业收入超9亿元的商场',
  },
  /** A condition behind a count, others like it, and the things that meet them. */
  metBy: {
    pattern: new RegExp(
      `^(?<condition>(?<measure>[^，。；、\\d的]{0,12}?)(?:${passing}${sum}|${least}))` +
        `(?:[、和与及]\\d+[家个户项只座][^，。；、\\d的]{0,12}?(?:${passing}${sum}|${least})){0,4}(?:(?<link>的)|(?<=以[上下内])|(?<=[至—~-]${amount}${sumUnit}))(?<things>[^，。；：、\\d的]{2,12})`,
      'u',
    ),
    sample: '年产值过5亿元、8家过1亿元的龙头企业',
  },
  /** Behind a condition: others like it, each behind its count, and the things that meet them. */
  metBehind: {
    pattern: new RegExp(
      `^(?:以上)?(?:[、和与及]\\d+[家个户项只座][^，。；、\\d的]{0,12}?(?:${passing}${sum}|${least})){0,4}的?(?<things>(?![等有达为占])[^，。；：、\\d的]{2,14})`,
      'u',
    ),
    sample: '、8家过1亿元的龙头企业',
  },
  /** Things that meet a condition, up to what is said of them. */
  thingsAtStart: {
    pattern: new RegExp(
      `^[^，。]*(?:${formsOf([...conditionedNouns, ...conditionedPlaces])}|集群|集团|基地|市场|行业|公司|医院|商场|镇|乡|县)` +
        '(?=$|[超达占有要均将零]|实行|实现|调度|新增|突破|全部|已)',
      'u',
    ),
    sample: '龙头企业新增',
  },
  /** A condition without a digit or a noun: all that stands before a count. */
  worded: {
    pattern: new RegExp(
      `^(?:其中)?[:：]?(?<condition>(?:${passing})?[十百千万亿]+(?:美?元|斤|吨|亩)?以上|(?:年?(?:产值|税收|纳税|利税|投资|收入|销售额|交易额|(?:主营业务|营业|销售|经营)收入))?${passing}[十百千万亿]+(?:美?元|斤|吨|亩)|` +
        '(?:国家|自治区|部|省|市|州|盟|县|区|旗)级以上)的?$',
      'u',
    ),
    sample: '亿元以上',
  },
  /** The unit of a condition in a name that says no things. */
  unitAlone: { pattern: /^(?:美?元|吨|亩|斤|人)(?:以[上下])?$/u, sample: '元' },
  passesAtStart: { pattern: new RegExp(`^(?:${passing})${amount}`, 'u'), sample: '超过50亿元的企业' },
  nextOfList: { pattern: /^(?:以上|以下)?[，、]?(?:其中)?[:：，]?$/u, sample: '，其中' },
  passedAlone: { pattern: new RegExp(`^${passing}$`, 'u'), sample: '过' },
  particle: { pattern: /^的/u, sample: '的村分别达' },
  /** What leads on behind the things: to the next of the list, or to what they are taken for. */
  openEnd: { pattern: /(?:[和与及]|以及|为(?:重点|抓手|载体|龙头|支撑|主体|依托))$/u, sample: '项目为重点' },
  joint: { pattern: /^(?:以上)?(?:[、和与及]|以及)$/u, sample: '和20个' },
  /** 占 with what stands before it: the numbers behind are shares of all such things. */
  proportion: { pattern: /(?:分别|各|均)?占(?:比|比重)?(?:为|达到?|约|近)?$/u, sample: '的企业分别占' },
};

const particle = '的';

/** What stands between conditions and the numbers that speak of them. */
export const thresholdNamePatterns = Object.values(pieces);

const proportion = '占比';

/** 集体收入9万元以上、18万元以上的村: a condition in a list without words of its own is on what the one before it is on. */
function ofConditionBefore(number: NumberFacts): Candidate | null {
  const { threshold, thresholds, sense, words, names, index } = number;
  if (!threshold || !sense.shared || words !== '' || !thresholds[index - 1] || !names[index - 1]) return null;
  return inheritedCandidate(number, index - 1);
}

/** 9万元以上、18万元以上的村分别达88%和52%: the condition that stands in this number's place of the list before; `null` when the list before holds no conditions or has another length. */
function conditionInPlace({ readings, thresholds, place, index }: NumberFacts): number | null {
  const start = listStart(readings, index);
  const length = listLength(readings, start);
  const first = start - length;
  if (length < 2 || first < 0 || thresholds[index] || listStart(readings, start - 1) !== first) return null;
  for (let i = first; i < start; i++)
    if (!thresholds[i] || readings[i]!.place.clauseStart !== place.clauseStart) return null;
  return index - length;
}

/** What a number under 分别 counts: the things that meet the condition in its place, as printed. */
function ofCondition(number: NumberFacts): Candidate | null {
  const { context, readings, names, index } = number;
  const own = conditionInPlace(number);
  if (own === null) return null;
  const start = listStart(readings, index);
  const last = readings[start - 1]!.token;
  const between = context.text.slice(last.end, readings[start]!.token.start);
  const share = pieces.proportion.pattern.exec(between);
  const end = last.end + (share?.index ?? between.length);
  const span = trimPhrase(context, last.end, end);
  const noun = clean(context.text.slice(span.start, span.end)).replace(pieces.particle.pattern, '');
  if (noun === '') return null;
  const particle = pieces.particle.pattern.exec(between)?.[0] ?? '';
  const { token } = readings[own]!;
  const condition = clean(context.text.slice(token.start, token.end));
  const text = (names[own]?.text ?? '') + condition + particle + noun + (share ? proportion : '');
  return { text: shorten(text), span, inferred: true, from: null, bareNoun: false, head: '', topic: null };
}

/** Longest verb before a count that its name leaves out (新增20家). */
const longestVerb = 2;

/** How far behind a count the things may end that it counts. */
const reachOfThings = 60;

/** How many numbers before a count are asked for the things that it counts again. */
const countReach = 6;

/** 产值超5亿元的工厂11家，其中超15亿元的4家: a count right behind a condition without a noun is of the things that the count before it in the sentence is of. */
function countOfCondition(number: NumberFacts): Candidate | null {
  const { context, readings, index, token, noun } = number;
  const condition = readings[index - 1]?.token;
  if (!condition || token.unit?.group !== 'count' || noun !== '') return null;
  const between = context.text.slice(condition.end, token.start);
  if (!pieces.bare.pattern.test(between) || !isCondition(number, index - 1)) return null;
  return ofThingsBefore(number, clean(context.text.slice(condition.start, condition.end)), index - 2);
}

/** 项目120个，其中亿元以上68个: a count right behind a condition without a digit is of the things that the count before it in the sentence is of. */
function countOfWorded(number: NumberFacts): Candidate | null {
  const { token, words, noun, index } = number;
  if (token.unit?.group !== 'count' || noun !== '') return null;
  const condition = pieces.worded.pattern.exec(words)?.groups?.condition;
  return condition ? ofThingsBefore(number, condition, index - 1) : null;
}

/** The condition on the things that a count before it in the sentence is of, from the `last` of the numbers that are asked. */
function ofThingsBefore(number: NumberFacts, condition: string, last: number): Candidate | null {
  const { readings, thresholds, names, index, token, place } = number;
  for (let i = last; i >= Math.max(0, index - countReach); i--) {
    const other = readings[i]!;
    if (other.place.sentenceStart !== place.sentenceStart) return null;
    if (other.token.unit?.base !== token.unit!.base || !names[i] || thresholds[i]) continue;
    const { measure, things } = partsOfCounted(names[i]!.text);
    if (pieces.unitAlone.pattern.test(things)) return null;
    const text = shorten(measure + condition + particle + things);
    return { text, span: null, inferred: true, from: null, bareNoun: false, head: '', topic: null };
  }
  return null;
}

/** 20家年产值过亿元的龙头企业, 5家过10亿元、8家过1亿元的龙头企业: what a count before a condition counts. */
function countBeforeCondition(number: NumberFacts): Candidate | null {
  const {
    context: { text },
    readings,
    index,
    token,
    place,
    words,
  } = number;
  if (token.unit?.group !== 'count' || (words.length > longestVerb && !isActAlone(words))) return null;
  const parts = pieces.metBy.pattern.exec(text.slice(token.end, token.end + reachOfThings))?.groups;
  if (!parts || (readings[index + 1]?.token.start ?? 0) >= place.clauseEnd) return null;
  const things = parts
    .things!.slice(0, lengthBeforePredicate(parts.things!))
    .replace(pieces.openEnd.pattern, '');
  if (things.length < 2) return null;
  const measure = parts.measure === '' ? measureBefore(number) : '';
  return {
    text: shorten(measure + clean(parts.condition!) + (parts.link ?? '') + things),
    span: null,
    inferred: true,
    from: null,
    bareNoun: false,
    head: '',
    topic: null,
  };
}

/** 5个年收入超50亿元和20个|超10亿元的园区: what the condition before in a list of counts measures; empty where none stands there. */
function measureBefore(number: NumberFacts): string {
  const { context, names, readings, index, token } = number;
  const before = readings[index - 1];
  const other = names[index - 1];
  // What meets the condition before it stands in that name as well (龙头企业年产值).
  const name = other?.rule === measureOfThingsId ? other.head : (other?.text ?? '');
  if (before === undefined || name.length > longestMeasure || !isCondition(number, index - 1)) return '';
  return pieces.joint.pattern.test(context.text.slice(before.token.end, token.start)) ? name : '';
}

/** 产值过7亿元的商户31家，过19亿元的商户4家: a count of things behind a condition in a list, with what the condition is on. */
function countInList(number: NumberFacts): Candidate | null {
  const { names, index, token, words, printed } = number;
  const condition = names[index - 1];
  if (token.unit?.group !== 'count' || printed?.part !== 'before' || condition?.rule !== conditionInList.id)
    return null;
  const measure = ofThingsFirst.find((form) => condition.text.endsWith(form));
  if (measure === undefined || !pieces.passesAtStart.pattern.test(words) || words.includes(measure))
    return null;
  return { ...printedCandidate(number, printed), text: shorten(measure + words), inferred: true };
}

/** Longest measure of a condition: 主营业务收入. */
const longestMeasure = 8;

/** 1个收入过4亿元的园区、2个过3亿元的园区: a condition right behind its count is on what the one before it is on. */
function ofConditionInList(number: NumberFacts): Candidate | null {
  const { context, readings, names, index, token } = number;
  const count = readings[index - 1]?.token;
  const before = readings[index - 2];
  if (count?.unit?.group !== 'count' || token.unit?.group === 'count' || !names[index - 2]) return null;
  const between = context.text.slice(count.end, token.start);
  const open = between === '' || pieces.nextOfList.pattern.test(between);
  if (open ? token.approx === 'exact' : !pieces.passedAlone.pattern.test(between)) return null;
  if (before!.place.sentenceStart !== readings[index]!.place.sentenceStart) return null;
  if (before!.token.unit?.base !== token.unit?.base) return null;
  return inheritedCandidate(number, index - 2);
}

/** 年产值超5亿元的龙头企业: what a condition measures that is always of something is of the things that meet it. */
function measureOfThings(number: NumberFacts): Candidate | null {
  const { threshold, words, context, token, place } = number;
  const measure = trimCondition(words);
  if (!threshold || !ofThings.has(measure)) return null;
  const behind = context.text.slice(token.end, Math.min(place.clauseEnd, token.end + reachOfThings));
  const printed = pieces.metBehind.pattern.exec(behind)?.groups?.things ?? '';
  const things = pieces.thingsAtStart.pattern.exec(printed.slice(0, lengthBeforePredicate(printed)))?.[0];
  if (things === undefined) return null;
  const text = shorten(things + measure);
  return {
    text,
    span: number.before,
    inferred: true,
    from: null,
    bareNoun: false,
    head: measure,
    topic: null,
  };
}

const measureOfThingsId = 'measure-of-things';

/** Measures that are always of something. */
const ofThings: ReadonlySet<string> = new Set([...generalMeasures, ...ownedMeasures].map(({ form }) => form));

/** These, the longest first. */
const ofThingsFirst = [...ofThings].sort((a, b) => b.length - a.length);

/** Whether a number leaves one side open by its hedge, or by the words right before it. */
const isCondition = ({ context, readings }: NumberFacts, at: number): boolean => {
  const { token, place } = readings[at]!;
  const lead = context.text.slice(Math.max(place.clauseStart, token.start - 3), token.start);
  return token.approx !== 'exact' || pieces.passed.pattern.test(lead);
};

/** 主营业务收入|超10亿元的|企业: what a condition in a name measures, and what it is a condition on. */
function partsOfCounted(name: string): { measure: string; things: string } {
  const found = pieces.counted.pattern.exec(name)?.groups;
  return found ? { measure: found.measure!, things: found.things! } : { measure: '', things: name };
}

/** A condition that goes on a list of counts, each with its own: what it measures was said with the first. */
export const conditionInList: NamingRule = {
  id: 'condition-in-list',
  sample: '新增1个收入过4亿元的园区、2个过3亿元的园区。',
  apply: ofConditionInList,
};

/** The rule that names a count by the condition behind it. */
export const countBeforeConditionId = 'count-before-condition';

/** Names of conditions in a list and of the numbers that say how many meet each. */
export const thresholdNames: readonly NamingRule[] = [
  {
    id: 'condition-before',
    sample: '产值3000万元以上、2亿元以上的企业分别占58%和27%。',
    apply: ofConditionBefore,
  },
  {
    id: 'count-of-condition',
    sample: '产值超5亿元的工厂11家，其中超15亿元的4家。',
    apply: countOfCondition,
  },
  {
    id: 'count-of-worded-condition',
    sample: '实施项目120个，其中亿元以上68个。',
    apply: countOfWorded,
  },
  {
    id: measureOfThingsId,
    sample: '培育年产值超5亿元的龙头企业20家。',
    apply: measureOfThings,
  },
  {
    id: countBeforeConditionId,
    sample: '培育20家年产值超5亿元的龙头企业。',
    apply: countBeforeCondition,
  },
  conditionInList,
  {
    id: 'count-in-list',
    sample: '主营业务收入超7亿元的商户31家，超19亿元的商户4家。',
    apply: countInList,
  },
  {
    id: 'of-condition',
    sample: '集体收入9万元以上、18万元以上的村分别达88%和52%。',
    apply: ofCondition,
  },
];
