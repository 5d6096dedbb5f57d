import type { Span } from '../../text/span.ts';
import { changeForms, changeNouns } from '../lexicon/change-words.ts';
import { withoutApart } from './apart-words.ts';
import { isMeasuredThing, nameMeasured } from './measured-things.ts';
import { inheritedFrom } from './name-inheritance.ts';
import { nextFollows, wordsAfter, wordsBefore } from './name-spans.ts';
import {
  afterAdverb,
  afterGrowth,
  amongCounted,
  beforeJoint,
  clean,
  handsOut,
  isExample,
  isGroups,
  isListOf,
  isRemnant,
  isSubjectOnly,
  isWhere,
  isYearlyOutput,
  ofBase,
  withoutOrder,
} from './name-text.ts';
import type { NumberFacts, PrintedName, Work } from './naming.ts';
import { dropExamples, trimPhrase } from './phrases.ts';
import { removingAtStart } from './words/counted-words.ts';
import { generalNames } from './words/general-names.ts';
import { predicateStart } from './words/predicates.ts';
import { givingAlone } from './words/spending-words.ts';

const changeNames = new Set(changeNouns.map(({ form }) => form));

const pieces = {
  village: {
    pattern: /^(?![^，。、]{0,4}(?:农|乡|山|行政|自然)村$)[^，。、]{1,5}(?:村|社区|街道|镇|乡|居委)$/u,
    sample: '东坪村',
  },
  /** A noun of change behind a share is no act that the share is of. */
  changeBehind: { pattern: new RegExp(`^(?:${changeForms}|达)`, 'u'), sample: '增长较快' },
  oneThing: { pattern: /[一两三][个座处所条]$/u, sample: '新建一座' },
  place: {
    pattern: /^(?:全[国省市县区州])?(?:市区|城区|主城区|中心城区|县城|农村|城镇|城市|乡村|镇区)$/u,
    sample: '市区',
  },
  wholePlace: {
    pattern: /^(?:覆盖|涉及|惠及|服务)?(?:全[国省市区县镇乡村社]|辖区内?)$/u,
    sample: '惠及全镇',
  },
};

/** What decides whether the noun behind a number is its own. */
export const factPatterns = Object.values(pieces);

const particle = '的';

/** Longest noun behind a share that may be the act it is a share of (88%完成整改). */
const longestAct = 6;

/** What naming rules look at, found once for a number. */
export function readNumberFacts(work: Work): NumberFacts {
  const { context, readings, thresholds, index } = work;
  const { token, place, sense } = readings[index]!;
  const before = wordsBefore(work);
  const phrase = trimmed(work, before);
  const words = nameIn(work, phrase);
  const takesNoun = sense.kind !== 'change' && sense.kind !== 'rank' && sense.kind !== 'score';
  const after = takesNoun ? wordsAfter(work, isSubjectOnly(words) ? '' : words) : null;
  const behind = after ? clean(context.text.slice(after.start, after.end)) : '';
  const noun = isRemnant(behind) ? '' : behind;
  return {
    ...work,
    token,
    place,
    sense,
    before,
    words,
    noun,
    printed: joinPrinted(work, { phrase, words, after, noun }),
    threshold: thresholds[index]!,
    source: inheritedFrom(work),
  };
}

function trimmed({ context }: Work, before: Span): Span {
  if (before.start >= before.end) return { start: before.end, end: before.end };
  const phrase = trimPhrase(context, before.start, before.end);
  return { start: afterGrowth(context, phrase), end: phrase.end };
}

/** The name in the trimmed words before a number; empty when they say nothing of their own. */
function nameIn(work: Work, { start, end }: Span): string {
  const { context, readings, index } = work;
  const { sense, token } = readings[index]!;
  const words = withoutApart(work, { start, end }) ?? clean(context.text.slice(start, end));
  const said = beforeJoint(afterAdverb(dropExamples(words)));
  const counted = token.unit?.group === 'count' ? amongCounted(said) : said;
  const name = sense.kind === 'rank' ? withoutOrder(said) : counted;
  // 增速高于全市4个百分点, 增速居全市第2位: a noun of change is no name, what changes stands before it.
  if ((sense.kind === 'change' || sense.kind === 'rank') && changeNames.has(name)) return '';
  // 新增安排200亩用地: what is given stands behind its measure.
  const given = token.unit?.group !== 'money' && givingAlone.test(name);
  return given || isRemnant(name) ? '' : ofBase(name, sense);
}

interface Parts {
  phrase: Span;
  words: string;
  after: Span | null;
  noun: string;
}

/** 青年路剩余27户置换: the words before a number, the noun behind it, or both, where both are the number's own. */
function joinPrinted(work: Work, { phrase, words, after, noun }: Parts): PrintedName | null {
  if (after === null || noun === '' || !takesNounOf(work, words, noun))
    return words === '' ? null : { text: words, span: phrase, part: 'before' };
  const removed = isExample(words) ? (removingAtStart.exec(words)?.[0] ?? '') : '';
  if (removed !== '') return { text: removed + noun, span: after, part: 'both' };
  if (words === '' || standsAlone(words, noun) || isToldBefore(work, { words, noun }))
    return { text: noun, span: after, part: 'after' };
  if (!isMeasuredThing(work, words, noun)) return { text: words + noun, span: phrase, part: 'both' };
  const { owner, thing } = nameMeasured(words, noun);
  return owner === ''
    ? { text: thing, span: after, part: 'after' }
    : { text: owner + thing, span: phrase, part: 'both' };
}

/** Whether the noun behind the number is a part of its name beside the words before it. */
function takesNounOf(work: Work, words: string, noun: string): boolean {
  const { token } = work.readings[work.index]!;
  if (
    words === '' ||
    (isPlace(words) && work.readings[work.index]!.sense.kind === 'share') ||
    isYearlyOutput(words) ||
    handsOut(words) ||
    isSubjectOnly(words)
  )
    return true;
  if (isOfVillage(words, noun) || isActOfShare(work, noun) || isMeasuredThing(work, words, noun)) return true;
  const counts = token.unit === null || token.unit.group === 'count' || token.unit.group === 'time';
  // 投资2000万的项目: the sum is of the investment, whatever it is an attribute of.
  const attributive = generalNames.has(words) && work.context.text[token.end] === particle;
  return counts && !attributive && !nextFollows(work);
}

/** 东坪村520亩土地流转示范片: a village before a measured noun is where it lies. */
const isOfVillage = (words: string, noun: string): boolean =>
  pieces.village.pattern.test(words) && noun.length >= 3;

function isActOfShare({ context, readings, index }: Work, noun: string): boolean {
  const { token, sense } = readings[index]!;
  return (
    sense.kind === 'share' &&
    noun.length <= longestAct &&
    context.text[token.end] !== particle &&
    !pieces.changeBehind.pattern.test(noun) &&
    !predicateStart.test(noun)
  );
}

/** Whether the words before a number list what it counts, or belong to the count right before it, or say where the things lie that it is a share of. */
function isToldBefore(
  { context, readings, index }: Work,
  { words, noun }: Pick<Parts, 'words' | 'noun'>,
): boolean {
  const { token, sense } = readings[index]!;
  const counts = token.unit?.group === 'count';
  const says = noun.length >= 2 && !generalNames.has(noun);
  if (counts && says && (isListOf(words, token.value) || isGroups(words))) return true;
  const before = readings[index - 1]?.token;
  if (counts && before?.unit?.group === 'count' && isWhere(words))
    return token.start - before.end <= words.length + 1;
  return sense.kind === 'share' && isPlace(words) && context.text[token.end] === particle;
}

const isPlace = (words: string): boolean => pieces.place.pattern.test(words);

/** Whether the noun behind the number is the whole name, and the words before it only say whose or which. */
const standsAlone = (words: string, noun: string): boolean =>
  pieces.oneThing.pattern.test(words) ||
  pieces.wholePlace.pattern.test(words) ||
  isExample(words) ||
  (handsOut(words) && noun.length >= 2) ||
  isOfVillage(words, noun);
