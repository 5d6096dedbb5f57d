import { levelForms, levelParticle, longChangeForms } from '../lexicon/change-words.ts';
import { links, reachForms } from '../lexicon/link-words.ts';
import type { Sense, SenseFacts } from './sense.ts';

/** 月人均523元、年人均3728元: among whom or over which time the second is said to be. */
const perHead = '每?[年月]?(?:人均|户均)|每?[年月]|每[人户](?:每[年月])?';

const pieces = {
  /** The word that gives each number of a list its own subject, with no other number up to the list's first. */
  apart: { pattern: /(?:分别|各)[^，。；;]*$/u, sample: '发案数、破案数分别下降' },
  /** Between two numbers of such a list; a verb of its own may open the second. */
  joint: {
    pattern: new RegExp(
      `^\\s?(?:以上|左右|以内)?(?:、|和|与|及|以及)(?<verb>(?:${levelForms})${levelParticle}|${longChangeForms}|${reachForms})?(?:${perHead})?${links}$`,
      'u',
    ),
    sample: '和上升',
  },
};

/** What lists under 分别 are known by. */
export const apartListPatterns = Object.values(pieces);

/** How far before a number the word is looked for: a list has up to a dozen numbers. */
const apartReach = 60;

/** Longest words between two numbers of one list. */
const longestJoint = 8;

/** Whether the numbers up to the one before, which stands in this one's clause, are given out by 分别. */
export function isApart({ text, place, previous }: SenseFacts): boolean {
  if (previous === null || previous.place.clauseStart !== place.clauseStart) return false;
  const from = Math.max(place.clauseStart, previous.token.start - apartReach);
  return pieces.apart.pattern.test(text.slice(from, previous.token.start));
}

/**
 * 分别达70万只、10万头, 分别下降6%和上升9%, 分别居第2位、第3位: a number under 分别 goes on the list of the one before it
 * though it counts something else or has a verb of its own, and is measured against what that one is.
 */
export function joinedSense(facts: SenseFacts, sense: Sense): Sense {
  const { text, token, previous } = facts;
  if (sense.shared || previous === null) return sense;
  const gap = token.start - previous.token.end;
  if (gap < 0 || gap > longestJoint) return sense;
  const joint = pieces.joint.pattern.exec(text.slice(previous.token.end, token.start));
  // 分别为3万元和1万元、增长8%和9%: a verb that says another thing opens another list.
  if (joint === null || (joint.groups!.verb !== undefined && sense.kind !== previous.sense.kind))
    return sense;
  if (!isApart(facts)) return sense;
  const basis = sense.kind === 'change' ? (sense.basis ?? previous.sense.basis) : sense.basis;
  return { ...sense, basis, shared: true };
}
