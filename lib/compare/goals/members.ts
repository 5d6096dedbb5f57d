import type { ComparedReport } from '../compared-report.ts';
import { bigramsOf } from '../likeness.ts';
import { isOwnName } from '../measure.ts';
import { nameCore } from '../name-core.ts';
import { isOnlyGeneric } from '../words/generic-words.ts';
import { membersInFront } from '../words/sum-words.ts';
import type { Named } from './named.ts';
import { measuring } from './pair-score.ts';

/** What things of their own names are counted as, where that says nothing of them; branches (产业链) have none. */
const undertakings = /项目|工程/u;

/** What joins the things that a clause names. */
const joints = /[、和及与]/u;

/** A name of so many characters stands for itself, a shorter one with what it is the name of (镇东 of 镇东文体中心). */
const leastAlone = 6;

/** A thing that a promise names: its name, and with what it is the name of. */
export interface Member {
  name: string;
  words: string;
  /** Pairs of characters of what it is, of which a clause must hold one; none where that says nothing (项目). */
  head: readonly string[];
}

/** A shorter name than this says nothing without what it is the name of. */
const leastBare = 4;

/** How much of the end of what is counted stands behind a short name. */
const headReach = 6;

/**
 * The things that a promise names and counts (完成柳岙大街和镇东路两处公园 has 柳岙大街公园 and 镇东路公园); empty where it
 * only counts, or counts what stands beside the things that it names (镇东写字楼和2个广场).
 */
export function membersOf({ figure, clause, core, alone }: Named, { text }: ComparedReport): Member[] {
  if (!clause || !alone || measuring.has(figure.unit ?? '')) return [];
  const found = membersInFront.exec(text.slice(clause.start, figure.start).trim());
  const { members = '', more } = found?.groups ?? {};
  const names = members
    .split(joints)
    .map((name) => nameCore(name))
    .filter((name) => name.length > 1);
  if (names.length < 2 && more === undefined) return [];
  const isGeneric = isOnlyGeneric(core.words);
  if (isGeneric && !undertakings.test(figure.indicator ?? '')) return [];
  const head = isGeneric ? '' : core.words.slice(-headReach);
  const pairs = [...bigramsOf(head)].filter((pair) => !isOnlyGeneric(pair));
  return names
    .filter((name) => name.length >= (head === '' ? leastBare : 2))
    .map((name) => ({ name, words: name.length < leastAlone ? name + head : name, head: pairs }))
    .filter(({ words }) => isOwnName(words));
}
