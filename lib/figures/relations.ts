import type { Figure } from '../analysis/figure.ts';
import type { Relation, RelationKind } from '../analysis/relation.ts';
import { findBaseLead } from './kinds/base-value.ts';
import { movedTo } from './lexicon/change-words.ts';
import { links, reachForms, reachOpenings } from './lexicon/link-words.ts';
import { structureForms } from './lexicon/structure-words.ts';
import { formsOf } from './lexicon/words.ts';
import type { Name, Reading } from './names/naming.ts';

/** A rule that ties two numbers: what kind of tie, whether the text prints it, and a sentence in which it holds. */
export interface RelationRow {
  id: string;
  kind: RelationKind;
  inferred: boolean;
  sample: string;
}

/** A tie between two readings of one text, by their indexes. */
export interface Tie {
  rule: RelationRow;
  from: number;
  to: number;
}

/** The ways in which a report ties numbers. What each looks for stands in the function of its name below. */
export const relationRules = {
  inherited: {
    id: 'growth-of-inherited',
    kind: 'growth-of',
    inferred: true,
    sample: '完成税收31.2亿元，同比增长48.2%',
  },
  share: {
    id: 'share-of-inherited',
    kind: 'share-of',
    inferred: true,
    sample: '完成税收31.2亿元，占全区的8%',
  },
  ahead: {
    id: 'growth-before-level',
    kind: 'growth-of',
    inferred: true,
    sample: '地区生产总值增长6.9%，达到274亿元',
  },
  column: {
    id: 'growth-of-column',
    kind: 'growth-of',
    inferred: true,
    sample: '指标\t本年\t增长（%）\n税收（亿元）\t19.26\t8.3',
  },
  replaced: { id: 'from-to', kind: 'replaces', inferred: false, sample: '覆盖率由41%提高到53%' },
  compared: {
    id: 'compared-with',
    kind: 'replaces',
    inferred: false,
    sample: '完成工业产值45亿元，比2021年的30亿元增长50%',
  },
  part: { id: 'of-which', kind: 'part-of', inferred: false, sample: '完成税收31.2亿元，其中区级税收9.8亿元' },
  listed: { id: 'same-list', kind: 'same-list', inferred: false, sample: '分别增长5%、6%和7%' },
  ratio: { id: 'ratio-member', kind: 'ratio', inferred: false, sample: '三次产业结构调整为18:49:33' },
} as const satisfies Record<string, RelationRow>;

/** Where the value that is replaced stands: 由, 从, with its owner, year or share between (由上年的198亿元, 从每人每月100元, 由全省第49位). */
const startLead =
  /[从由](?:[^，。；]{0,14}的[^，。；、\d]{0,4}|[^，。；、\d]{0,10}|[^，。；、]{0,4}\d{4}年[^，。；、\d]{0,4})$/u;
/** Longest such lead. */
const startReach = 20;
/** What leads from the value that is replaced to the one that takes its place. */
const endLink = new RegExp(
  `^(?:[（(][^（()）]{0,10}[)）])?[，,]?[^，。；]{0,4}(?:${movedTo}|[跃跻升晋挺前][升进身移]?[居至到入])`,
  'u',
);
/** What leads from one ratio to the one that takes its place: 调整优化为, 转变为, 调至. */
const ratioLink = new RegExp(`^[，,]?(?:${structureForms}){1,8}(?:为|到|至|成)`, 'u');
/** What leads from a growth to the level that it reached: ，达到, ，完成, ，总量达. */
const reachedLink = new RegExp(
  `^[，,、]?(?:${formsOf(reachOpenings)})?(?:${reachForms}|${movedTo})${links}$`,
  'u',
);
/** What opens a part of the sum before it. */
const partLead = /^[，,；;。(（]?(?:其中|含|内含)[，,：:]?/u;

interface TieInput {
  text: string;
  readings: readonly Reading[];
  names: readonly (Name | null)[];
  /** What `findListStarts` says of the readings. */
  listStarts: readonly number[];
}

/** Every tie between numbers of a text, in the order of the numbers that speak; each number speaks of one level at most. Offsets of the normalised text. */
export function findTies(input: TieInput): Tie[] {
  const ties: Tie[] = [];
  const levels = new Map<number, number>();
  const compared = new Map<number, number>();
  const add = (rule: RelationRow, from: number, to: number): void => {
    ties.push({ rule, from, to });
    if (rule.kind === 'growth-of' || rule.kind === 'share-of') levels.set(from, to);
    if (rule === relationRules.compared) compared.set(from, to);
  };
  input.readings.forEach((_, index) => {
    const replaced = replacedBy(input, index);
    const comparedTo = comparedLevel(input, index);
    const level = levelOf(input, index, { levels, compared });
    // 由41%提高到53%: the second share is of the same whole as the first, and no share of it.
    if (level !== null && level !== replaced && comparedTo === null)
      add(
        input.readings[index]!.sense.kind === 'share' ? relationRules.share : relationRules.inherited,
        index,
        level,
      );
    for (const [change, reached] of changesAhead(input, index, levels))
      if (!levels.has(change)) add(relationRules.ahead, change, reached);
    if (replaced !== null) add(relationRules.replaced, replaced, index);
    if (comparedTo !== null) add(relationRules.compared, index, comparedTo);
    const whole = wholeOf(input, index);
    if (whole !== null) add(relationRules.part, index, whole);
    if (input.readings[index]!.token.member?.index) add(relationRules.ratio, index, index - 1);
    else if (index > 0 && input.readings[index]!.sense.shared) add(relationRules.listed, index, index - 1);
  });
  return ties;
}

/** The ties found so far: of changes and shares to their levels, and of values that are compared with to those that took their place. */
interface FoundLevels {
  levels: ReadonlyMap<number, number>;
  compared: ReadonlyMap<number, number>;
}

/** The level that a change or share took its name from, `null` for how far it is off another; a change after a change speaks of the same level, and one after a value that is compared with of the level compared. */
function levelOf(
  { text, readings, names }: TieInput,
  index: number,
  { levels, compared }: FoundLevels,
): number | null {
  const { token, sense } = readings[index]!;
  const { kind } = sense;
  const from = names[index]?.from ?? null;
  // A ratio states the parts of what it is named after, and no share of a figure before it.
  if (token.member || sense.compared?.apart) return null;
  if (from === null || (kind !== 'change' && kind !== 'share')) return null;
  const comparedTo = compared.get(from);
  if (comparedTo !== undefined) return comparedTo;
  // 比2020年的31万吨增加4万吨: a level that is not printed has no figure.
  if (findBaseLead(text, readings[from]!) !== null) return null;
  const source = readings[from]!.sense.kind;
  if (source === 'amount' || source === 'share') return from;
  return kind === 'change' && source === 'change' ? (levels.get(from) ?? null) : null;
}

/**
 * 增长6.9%，达到274亿元: the changes right before a level that has no other name, each with its level; all are of one
 * statement (增收1.2亿元、增长11%，达12.1亿元), and of two lists as long the items speak of each other. The nearest change is a
 * rate or of the level's unit. Empty where the number was not reached so.
 */
function changesAhead(
  { text, readings, names, listStarts }: TieInput,
  index: number,
  levels: ReadonlyMap<number, number>,
): [change: number, level: number][] {
  const [before, here] = [readings[index - 1], readings[index]!];
  if (before?.sense.kind !== 'change' || here.sense.kind !== 'amount') return [];
  if (before.place.statementStart !== here.place.statementStart) return [];
  const fits = ({ token }: Reading): boolean =>
    token.unit?.group === 'percent' || token.unit?.base === here.token.unit?.base;
  const first = listStarts[index - 1]!;
  const sameName = names[index]?.from === first || names[index]?.text === names[first]?.text;
  const link = text.slice(before.token.end, here.token.from);
  if (!fits(before) || !sameName || !reachedLink.test(link)) return [];
  const count = index - first;
  if (count > 1) {
    if (listStarts[index + count - 1] !== index) return [];
    return readings.slice(first, index).map((_, item) => [first + item, index + item]);
  }
  const changes: [number, number][] = [];
  for (let i = index - 1; readings[i]?.place.statementStart === here.place.statementStart; i--) {
    const change = readings[i]!;
    if (change.sense.kind !== 'change' || !fits(change) || levels.has(i)) break;
    if (names[i]?.text !== names[index]?.text) break;
    changes.push([i, index]);
  }
  return changes;
}

/** Whether a value is printed as one that another takes the place of, be it a figure or not (由12.4%降至零). */
export function isStartValue(text: string, reading: Reading): boolean {
  const { token, place } = reading;
  const lead = text.slice(Math.max(place.clauseStart, token.start - startReach), token.start);
  if (
    startLead.test(lead) &&
    endLink.test(text.slice(token.end, Math.min(place.statementEnd, token.end + startReach)))
  )
    return true;
  return findBaseLead(text, reading) !== null;
}

/** For each number the index of the first of the list that it stands in, its own where it stands alone: members of a ratio, or items that share one lead. One pass. */
export function findListStarts(readings: readonly Reading[]): number[] {
  const starts: number[] = [];
  readings.forEach(({ token, sense }, index) => {
    if (token.member) starts.push(index - token.member.index);
    else starts.push(sense.shared && sense.rule !== 'from-to' ? (starts[index - 1] ?? index) : index);
  });
  return starts;
}

/** Whether one of two values can take the other's place: of one unit, or two lengths of time (由3天压缩至1小时). */
const isLike = (a: Reading, b: Reading): boolean =>
  a.token.unit?.base === b.token.unit?.base ||
  (a.token.unit?.group === 'time' && b.token.unit?.group === 'time');

/**
 * 由A提高到B: index of the value whose place a number takes, right before its own in the statement; of lists and ratios,
 * item by item (由A、B提高到C、D). `null` when it takes none.
 */
function replacedBy({ text, readings, listStarts }: TieInput, index: number): number | null {
  const start = listStarts[index]!;
  const last = readings[start - 1];
  if (!last) return null;
  const from = listStarts[start - 1]!;
  const replaced = from + index - start;
  if (replaced >= start) return null;
  const [first, here] = [readings[from]!, readings[start]!];
  if (first.place.sentenceStart !== here.place.sentenceStart) return null;
  if (first.token.member?.count !== here.token.member?.count) return null;
  if (last.place.statementStart !== here.place.statementStart) return null;
  if (!isLike(readings[replaced]!, readings[index]!)) return null;
  const lead = text.slice(
    Math.max(first.place.clauseStart, first.token.start - startReach),
    first.token.start,
  );
  const link = text.slice(last.token.end, here.token.start);
  const leads = here.token.member ? ratioLink : endLink;
  return startLead.test(lead) && leads.test(link) ? replaced : null;
}

/** How many numbers away the level of a value that is compared with is looked for: its changes and its own parts may stand between. */
const levelReach = 6;

/**
 * 45亿元，比2021年的30亿元增长50%: index of the level that a value is compared with, the nearest of its unit before it in
 * the sentence, else the next in its statement (比2021年的30亿元增长50%，达到36亿元). `null` for any other number.
 */
function comparedLevel({ text, readings }: TieInput, index: number): number | null {
  const here = readings[index]!;
  if (here.sense.kind === 'change' || findBaseLead(text, here) === null) return null;
  const isLevel = ({ token, sense, place }: Reading, within: 'sentenceStart' | 'statementStart'): boolean =>
    place[within] === here.place[within] &&
    token.unit?.base === here.token.unit?.base &&
    sense.kind === here.sense.kind;
  for (let i = index - 1; i >= Math.max(0, index - levelReach); i--)
    if (isLevel(readings[i]!, 'sentenceStart') && findBaseLead(text, readings[i]!) === null) return i;
  for (let i = index + 1; i <= index + levelReach && i < readings.length; i++)
    if (isLevel(readings[i]!, 'statementStart')) return i;
  return null;
}

/** 其中…: the nearest amount before it in the sentence, of the same unit, that is no part itself. */
function wholeOf({ text, readings }: TieInput, index: number): number | null {
  const here = readings[index]!;
  if (here.sense.kind !== 'amount' || here.token.unit === null) return null;
  if (!partLead.test(text.slice(Math.max(0, here.place.clauseStart - 1), here.place.clauseStart + 4)))
    return null;
  for (let i = index - 1; i >= 0 && readings[i]!.place.sentenceStart === here.place.sentenceStart; i--) {
    const other = readings[i]!;
    if (other.place.clauseStart === here.place.clauseStart) continue;
    if (other.sense.kind === 'amount' && other.token.unit?.base === here.token.unit.base) return i;
  }
  return null;
}

/** The ties as relations between figures, which stand at the same indexes as their readings. */
export function toRelations(ties: readonly Tie[], figures: readonly Figure[]): Relation[] {
  return ties.map(({ rule, from, to }) => ({
    kind: rule.kind,
    from: figures[from]!.start,
    to: figures[to]!.start,
    inferred: rule.inferred,
    reading: { rule: rule.id },
  }));
}
