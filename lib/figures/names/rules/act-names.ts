import { addedForms, levelItemForms, milestoneForms, ownItemForms } from '../../lexicon/aspect-words.ts';
import { formsOf } from '../../lexicon/words.ts';
import { completedCandidate } from '../candidates.ts';
import { wordsAfter } from '../name-spans.ts';
import type { NamingRule, NumberFacts } from '../naming.ts';
import { removingVerbs } from '../words/counted-words.ts';
import { doingAtStart } from '../words/doing-words.ts';
import { generalNames } from '../words/general-names.ts';
import { stageAtEnd } from '../words/nouns.ts';
import { bareSum } from '../words/spending-words.ts';

const pieces = {
  newBefore: { pattern: /^新(?=[^增建].)/u, sample: '新铺设' },
  newAlone: { pattern: /^新增$/u, sample: '新增' },
  newAtStart: {
    pattern: /^(?:新增|新开通|新认定|新引进|新签约|新设立?|筹集|规划|累计)/u,
    sample: '新增公交车',
  },
  jointAtStart: { pattern: /^[、和与及]/u, sample: '、改扩建幼儿园' },
  /** What is left of a word that a verb's characters begin (保障|性住房), or says nothing alone. */
  cutWord: { pattern: /^(?:[性化率型度]|(?:工程|项目)$)/u, sample: '性住房' },
  /** An act behind the thing that it is done to. */
  actAtEnd: {
    pattern: /(?:新建|改建|扩建|改扩建|改造|维修|建设|提升|续建|新?开工|竣工|完工|(?:基本)?建成){1,4}$/u,
    sample: '污水管网改造',
  },
  /** An act that all items of a list have in common: what was new, and what was done away with or to them. */
  handedOn: {
    pattern: new RegExp(
      `^(?:${addedForms}|${formsOf(removingVerbs)}|改造|改扩建|新改扩?建|整治|治理|修复|维修|修缮|新签约)(?=[^，。；]{2,})`,
      'u',
    ),
    sample: '新增国家高新技术企业',
  },
  /** An item that says itself what was done, or how much there is of all. */
  ownItem: {
    pattern: new RegExp(
      `^(?:${ownItemForms}|${levelItemForms}|到位|实到|实际|合同|注册|计划)|(?:再就业|转移就业|就业创业|培训)$`,
      'u',
    ),
    sample: '盘活土地',
  },
  /** A mark that was passed is none of what was new. */
  passed: { pattern: new RegExp(`^(?:${milestoneForms})`, 'u'), sample: '突破100亿元' },
  /** A level alone is of what the first of its list was. */
  levelAlone: { pattern: /^[^，。、]{1,3}级(?:及?以上)?$/u, sample: '县级' },
  /** A list that goes on: the noun of its last item is the noun of all. */
  listed: { pattern: /^(?:以上|左右)?(?:[、和与及]|以及)/u, sample: '、改建300个村卫生室' },
};

/** What the name of something done is made by. */
export const actPatterns = Object.values(pieces);

/** Most acts that one thing is named with (新建、改扩建、维修校舍). */
const mostActs = 3;

/** Shortest noun of what something is done to. */
const shortestThing = 2;

/** Whether a name is nothing but a verb of doing (新建, 改造提升). */
export function isActAlone(name: string): boolean {
  const act = name.replace(pieces.newBefore.pattern, '');
  return (
    pieces.newAlone.pattern.test(name) || (act !== '' && doingAtStart.exec(act)?.[0].length === act.length)
  );
}

/** A name without the verb that says what is done to its thing. */
function thingOf(name: string): string {
  let thing = name;
  for (let acts = 0; acts < mostActs; acts++)
    thing = thing
      .replace(pieces.jointAtStart.pattern, '')
      .replace(doingAtStart, '')
      .replace(pieces.newAtStart.pattern, '');
  return thing.replace(pieces.actAtEnd.pattern, '');
}

/** Whether the list that a number stands in goes on with an item that has a noun. */
function isListed({ context, readings, thresholds, names, index, token }: NumberFacts): boolean {
  const next = readings[index + 1];
  if (!next || !pieces.listed.pattern.test(context.text.slice(token.end, next.token.start))) return false;
  return wordsAfter({ context, readings, thresholds, names, index: index + 1 }, '') !== null;
}

/** 改造公厕60座、新建3座: a verb of doing alone is of the things that the number before it, counted alike, is of. */
function actOfItemBefore(number: NumberFacts): ReturnType<NamingRule['apply']> {
  const { words, noun, readings, names, index, place, token, sense } = number;
  if (sense.kind !== 'amount' || noun !== '' || !isActAlone(words)) return null;
  if (pieces.newAlone.pattern.test(words) || token.unit?.group === 'money') return null;
  const [before, name] = [readings[index - 1], names[index - 1]];
  if (!before || !name || before.place.statementStart !== place.statementStart) return null;
  const alike = before.sense.kind === 'amount' && before.token.unit?.base === token.unit?.base;
  const thing = thingOf(name.text);
  if (!alike || thing.length < shortestThing || pieces.cutWord.pattern.test(thing) || isListed(number))
    return null;
  // 重点工程27项，续建17项: a stage of what no other act was done to stands behind it.
  if (thing === name.text && stageAtEnd.exec(words)?.index === 0) return null;
  return completedCandidate(number, { text: words + thing, topic: thing });
}

const listJoint = '、';

/** 新增学位3000个、床位200张: an item with the act that its list says of the first; `null` for any other number. */
function actOfList(number: NumberFacts): ReturnType<NamingRule['apply']> {
  const { context, words, printed, readings, names, index, place, token, sense } = number;
  const [before, name] = [readings[index - 1], names[index - 1]];
  if (sense.kind !== 'amount' || printed?.part !== 'before' || !before || !name || isListed(number))
    return null;
  if (before.place.clauseStart !== place.clauseStart || before.sense.kind !== 'amount') return null;
  // Nothing but the item stands between the two: no verb of its own, and none of a level.
  if (context.text.slice(before.token.end, token.start) !== listJoint + words) return null;
  if (generalNames.has(words) || bareSum.test(words) || stageAtEnd.test(words)) return null;
  if (pieces.passed.pattern.test(context.text.slice(token.start, token.from))) return null;
  const act = pieces.handedOn.pattern.exec(name.text)?.[0];
  if (
    act === undefined ||
    pieces.ownItem.pattern.test(words) ||
    pieces.levelAlone.pattern.test(words) ||
    doingAtStart.test(words)
  )
    return null;
  return completedCandidate(number, { text: act + words, topic: null });
}

/** Names of which only the act is printed at the number. */
export const actNames: readonly NamingRule[] = [
  { id: 'act-of-item-before', sample: '改造公厕60座、新建3座。', apply: actOfItemBefore },
  { id: 'act-of-list', sample: '新增学位3000个、床位200张。', apply: actOfList },
];
