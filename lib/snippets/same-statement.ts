import type { Figure } from '../analysis/figure.ts';
import { changeForms } from '../figures/lexicon/change-words.ts';
import { compareMembers } from './list-member.ts';
import { isInOthersBlock, ownPart, partBehind } from './owner-block.ts';
import { type ReadFigure, readFigureOf } from './read-figure.ts';
import { sharedShare } from './shared-words.ts';
import type { Statement } from './statement.ts';
import {
  clausesOf,
  coreWords,
  differInManner,
  namesSomething,
  numberSign,
  ownerOf,
  spelled,
  touchingAfter,
  touchingBefore,
} from './subject-words.ts';

/**
 * In what two statements of one quote differ. `number`: digits, unit, range or sign; `hedge`: 约, 不到, 以上;
 * `direction`: 增长 or 下降; `subject`: whose it is or what it measures; `date`: when.
 */
export type Difference = 'number' | 'hedge' | 'direction' | 'subject' | 'date';

/** What sets a place apart from the kept one. */
export interface Comparison {
  differences: Difference[];
  /** True when words came or went of which nobody but the reader can say whether they make it another's. */
  doubt: boolean;
}

/** What belongs to a number on either side of it. */
export function sameTouching(then: Statement, now: Statement): boolean {
  const last = (words: string) => touchingBefore.exec(spelled(words))?.[0] ?? '';
  const first = (words: string) => touchingAfter.exec(spelled(words))?.[0] ?? '';
  return last(then.head) === last(now.head) && first(then.tail) === first(now.tail);
}

/**
 * Compares what was kept with what stands at a place, the quote's own characters aside. Words that are the same need
 * no reading; where they differ, the figure is read on both sides by the reader of reports, and the readings are
 * compared. An empty list says: the same number of the same.
 */
export function compareStatements(then: Statement, now: Statement): Comparison {
  const differences = new Set<Difference>();
  const a = then.subject;
  const b = now.subject;
  const reads = lazily(then, now);
  if (!sameTouching(then, now)) differences.add('number');
  const member = compareMembers(then, now);
  if (member === 'other') differences.add('subject');
  const sameLead = member === 'same' || isSameLead(then, now);
  const sameAfter = member === 'same' || isSameAfter(then, now);
  if (!sameLead || !sameAfter || differences.size > 0) {
    const [was, is] = reads();
    if (was && is) for (const one of readingsDiffer(was.figure, is.figure)) differences.add(one);
    const [led, leads] = [withoutHedge(a.lead, then, was), withoutHedge(b.lead, now, is)];
    if (!sameLead && !(manner(led, leads) || sharesItsLead(was, is, a.lead, b.lead))) {
      const direction = directionOf(a.lead) !== directionOf(b.lead);
      differences.add(direction && !differences.has('number') ? 'direction' : 'subject');
    }
    if (!sameAfter && !manner(behind(then), behind(now)) && !sameIndicator(was, is))
      differences.add('subject');
  }
  if (directionsOf(then.tail) !== directionsOf(now.tail)) {
    const [was, is] = reads();
    if (was?.growth?.dir && is?.growth?.dir && was.growth.dir !== is.growth.dir) differences.add('direction');
  }
  const firm =
    member === 'other' || [...differences].some((one) => one !== 'subject') || isReplaced(a.lead, b.lead);
  // Whose the values of a list are its names say.
  const doubtful = [...farDifferences(then, now)].filter(
    ({ difference }) => member !== 'same' || difference !== 'subject',
  );
  for (const { difference } of doubtful) differences.add(difference);
  return {
    differences: [...differences],
    doubt: differences.size > 0 && !firm && doubtful.every(({ sure }) => !sure),
  };
}

/** The lead without the hedge that the reader takes for part of the number: 约, 不低于. */
function withoutHedge(lead: string, { head }: Statement, read: ReadFigure | null): string {
  const hedge = read && read.figure.start < head.length ? coreWords(head.slice(read.figure.start)) : '';
  return hedge !== '' && lead.endsWith(hedge) ? lead.slice(0, -hedge.length) : lead;
}

const manner = (a: string, b: string): boolean => differInManner(a, b);

/**
 * The same words before the number. A kept lead that begins where what was kept begins is compared as far as it
 * reaches; one that a line's end cuts short on one side (nobody knows which lines of a print go on) as far as the
 * other reaches.
 */
function isSameLead(then: Statement, now: Statement): boolean {
  const a = then.subject.lead;
  const b = now.subject.lead;
  if (a === b || (!then.whole && a !== '' && b.endsWith(a))) return true;
  if (isUnderOneVerb(a, b, now) || isUnderOneVerb(b, a, then)) return true;
  return (a.endsWith(b) && endsWith(now, a)) || (b.endsWith(a) && endsWith(then, b));
}

/**
 * 新建步道3公里、托育点2个 beside 新建托育点2个、步道3公里: whether `long` is `short` behind the words that the list of `short`
 * opens with, and that so lead to each of its members.
 */
function isUnderOneVerb(long: string, short: string, { head }: Statement): boolean {
  const verb = long.endsWith(short) ? long.slice(0, -short.length) : '';
  const list = ownList({ head });
  return short !== '' && verb !== '' && list.includes('、') && coreWords(list).startsWith(verb);
}

/** The list parted by 、 that a number is a member of, up to the number. */
const ownList = (statement: Pick<Statement, 'head'>): string =>
  ownPart(statement)
    .split(/[，,：:]/u)
    .at(-1)!;

/** The same words behind it, ends of lines left out of account likewise. */
function isSameAfter(then: Statement, now: Statement): boolean {
  const a = behind(then);
  const b = behind(now);
  if (a === b) return true;
  return (a.startsWith(b) && beginsWith(now, a)) || (b.startsWith(a) && beginsWith(then, b));
}

/** The words between a number and the end of its clause; those of the list's next member are none of it. */
const behind = ({ tail, subject }: Statement): string =>
  /^\s*(?:、|(?:和|与|及|以及)[^，。；]*\d)/u.test(tail) ? '' : subject.after;

const endsWith = ({ around }: Statement, words: string): boolean =>
  /\n/.test(around.before) && coreWords(around.before).endsWith(words);
const beginsWith = ({ around }: Statement, words: string): boolean =>
  /\n/.test(around.after) && coreWords(around.after).startsWith(words);

function* farDifferences(
  then: Statement,
  now: Statement,
): Generator<{ difference: Difference; sure: boolean }> {
  const a = then.subject;
  const b = now.subject;
  const owners = a.owner === b.owner && isNear(a.owner, then);
  if (a.topic !== null && a.topic !== b.topic && !owners && !holds(now, a.topic))
    yield { difference: 'subject', sure: false };
  if (isInOthersBlock(then, now)) yield { difference: 'subject', sure: true };
  const owner = a.owner && isAnothers(a.owner, then, now) ? null : a.owner;
  const other = b.owner && isAnothers(b.owner, now, then) ? null : b.owner;
  if (!isSameName(owner, other, { then, now })) {
    const near = isNear(owner, then) || isNear(other, now);
    if (owner && other) yield { difference: 'subject', sure: near };
    else if (other && isNear(other, now) && then.whole && !holds(then, other))
      yield { difference: 'subject', sure: false };
  }
  if (!isSameName(a.date, b.date, { then, now })) {
    const near = isNear(a.date, then) || isNear(b.date, now);
    if (a.date && b.date) yield { difference: 'date', sure: near };
    else if (near && (a.date !== null || then.whole)) yield { difference: 'date', sure: false };
  }
  if (isOfOthers(then, now) || isOnOtherCondition(then, now)) yield { difference: 'subject', sure: false };
  if (!sharesRow(a.row, b.row)) yield { difference: 'subject', sure: true };
  if (a.column !== null && b.column !== null && a.column !== b.column)
    yield { difference: 'subject', sure: true };
}

/** Least share of its characters that a clause has in common with the one that stands in its place. */
const inItsPlace = 0.5;

/**
 * 盐仓村加装电梯6台，惠及72户 beside 新场村加装电梯6台，惠及72户: whether a clause before the number, in its own statement,
 * has other words in the place of some of its own. Whether they make it another's number nobody but the reader can say.
 */
function isOfOthers(then: Statement, now: Statement): boolean {
  // 青山村收入9万元: a clause with an owner of its own is no one else's, and another year is told as such.
  if (ownerOf(clausesOf(then.head).at(-1)!) !== null || then.subject.date !== now.subject.date) return false;
  const kept = clausesBefore(then);
  const others = clausesBefore(now).filter((clause) => !kept.includes(clause));
  const siblings = clausesOf(ownList(then)).slice(0, -1).map(coreWords);
  const here = coreWords(ownPart(now) + now.quote + partBehind(now));
  return kept.some(
    (clause) =>
      !(siblings.includes(clause) ? standsIn(clause, here) : here.includes(clause)) &&
      others.some(
        (other) =>
          isReplaced(clause, other) &&
          !manner(clause, other) &&
          !(ownerOf(clause) !== null && ownerOf(clause) === ownerOf(other)) &&
          (sharedShare(clause, other) >= inItsPlace || (stands(clause, now) && stands(other, then))),
      ),
  );
}

/** True where the words stand in the number's sentence or before it. */
const stands = (words: string, { before, head, quote, tail }: Statement): boolean =>
  coreWords(before + head + quote + tail).includes(words);

/** The clauses before the number's own, in its own statement. */
const clausesBefore = (statement: Statement): string[] =>
  clausesOf(ownPart(statement)).slice(0, -1).map(coreWords);

/** 年纳税100万元以上企业56家 beside 年纳税50万元以上企业56家: whether the same words lead to the number with other numbers between them. */
function isOnOtherCondition(then: Statement, now: Statement): boolean {
  const [kept, found] = [then, now].map(({ head }) =>
    clausesOf(head).at(-1)!.replace(touchingBefore, ''),
  ) as [string, string];
  // 分别增长8%和6%: the other numbers of a list are conditions on none.
  if (kept.includes('分别')) return false;
  const numbers = (words: string) => (spelled(words).match(/\d[\d.,]*/g) ?? []).join();
  return coreWords(kept) === coreWords(found) && numbers(kept) !== numbers(found);
}

/** True where the words stand somewhere around the number, its line's end left out of account. */
const holds = (now: Statement, words: string): boolean =>
  coreWords(now.before + now.head + now.tail).includes(words) || isCut(words, now);

/** The same name or date, or one that a line's end keeps from one side's sentence. */
function isSameName(
  a: string | null,
  b: string | null,
  { then, now }: Record<'then' | 'now', Statement>,
): boolean {
  if (a === b) return true;
  return (!isNear(b, now) && isCut(a, now)) || (!isNear(a, then) && isCut(b, then));
}

/** True where a line's end, which may be none, keeps the words from the sentence they belong to. */
const isCut = (words: string | null, { open, around }: Statement): boolean =>
  words !== null &&
  open &&
  (spelled(around.before).includes(words) || coreWords(around.before).includes(words));

/**
 * True where the owner belongs to another number: its clause has a number of its own, it opens another statement or the
 * number's clause names what it measures, and the owner's clause stands by, word for word, on the other page too.
 */
function isAnothers(owner: string, then: Statement, now: Statement): boolean {
  const clauses = clausesOf(then.head);
  const its = clauses.slice(0, -1).find((clause) => ownerOf(clause) === owner);
  if (its === undefined || !/\d/.test(its)) return false;
  if (clausesOf(ownPart(then)).includes(its) && !namesSomething(clauses.at(-1)!)) return false;
  return spelled(now.before + now.head + now.quote + now.tail).includes(spelled(its));
}

/** True for a name or a date that its own sentence prints. */
const isNear = (words: string | null, { head }: Statement): boolean =>
  words !== null && spelled(head).includes(words);

/** A row keeps its names when columns of words are put in or taken out. */
function sharesRow(then: readonly string[], now: readonly string[]): boolean {
  if (then.length === 0 || now.length === 0) return true;
  return then.every((name) => now.includes(name)) || now.every((name) => then.includes(name));
}

/** True when words stand in another's place; false when words only came or went. */
const isReplaced = (then: string, now: string): boolean => sharedShare(then, now) < 1;

/** 甲、乙、丙分别为1、2、3: which name belongs to which number is read, not matched. */
function sharesItsLead(was: ReadFigure | null, is: ReadFigure | null, then: string, now: string): boolean {
  const rest = (lead: string) => lead.slice(lead.lastIndexOf('分别')).replaceAll(numberSign, '');
  // What stands between 分别 and the number is no name.
  return then.includes('分别') && now.includes('分别') && rest(then) === rest(now) && sameIndicator(was, is);
}

function sameIndicator(was: ReadFigure | null, is: ReadFigure | null): boolean {
  const name = was?.figure.indicator ?? null;
  return name !== null && name === is?.figure.indicator;
}

function* readingsDiffer(was: Figure, is: Figure): Generator<Difference> {
  if (was.value !== is.value || was.valueTo !== is.valueTo || was.unit !== is.unit) yield 'number';
  if (was.approx !== is.approx || hedgeOf(was) !== hedgeOf(is)) yield 'hedge';
  if (was.dir !== null && is.dir !== null && was.dir !== is.dir) yield 'direction';
  if (was.kind !== is.kind) yield 'subject';
  if (was.basis !== null && is.basis !== null && was.basis !== is.basis) yield 'subject';
}

function hedgeOf({ reading, text, start }: Figure): string {
  return reading.parts
    .filter(({ role }) => role === 'hedge')
    .map((part) => spelled(text.slice(part.start - start, part.end - start)))
    .join('…');
}

const everyChange = new RegExp(changeForms, 'gu');

/** The verbs of change in a sentence's rest, in order: where they are the same, its growths point the same way. */
const directionsOf = (words: string): string => (spelled(words).match(everyChange) ?? []).join();

/** The last verb of change before a number. */
const directionOf = (lead: string): string => lead.match(everyChange)?.at(-1) ?? '';

function lazily(then: Statement, now: Statement): () => [ReadFigure | null, ReadFigure | null] {
  let read: [ReadFigure | null, ReadFigure | null] | null = null;
  return () => {
    read ??= [readFigureOf(then), readFigureOf(now)];
    return read;
  };
}

/** How many of a kept sentence's other clauses stand word for word around a place: near it, and in its own sentence. */
export interface SharedClauses {
  kept: number;
  around: number;
  within: number;
}

/** Counts the clauses of three characters and more, the number's own left out. */
export function sharedClauses(then: Statement, now: Statement): SharedClauses {
  const own = (words: string) => clausesOf(words).map(spelled);
  // The next member of a list begins where the number ends.
  const behindIt = own(then.tail.replace(/^\s*、/u, '，')).slice(1);
  const kept = [...own(then.head).slice(0, -1), ...behindIt].filter(({ length }) => length >= 3);
  const sentence = spelled(now.head + now.quote + now.tail);
  const around = spelled(now.before) + sentence;
  const count = (words: string) => kept.filter((clause) => standsIn(clause, words)).length;
  return { kept: kept.length, around: count(around), within: count(sentence) };
}

/** Least words of a list's member by which it is known without the verb that leads to them all. */
const leastMember = 4;

/** True where a clause stands in some words, or its second half with its number does: another member of its list may lead now. */
function standsIn(clause: string, words: string): boolean {
  const half = clause.slice(Math.floor(clause.length / 2));
  const isMember = half.length >= leastMember && /[\d#]$|\d[^\d]*$/u.test(half);
  return words.includes(clause) || (isMember && words.includes(half));
}
