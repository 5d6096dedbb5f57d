import type { Figure } from '../../analysis/figure.ts';
import { formsOf } from '../../figures/lexicon/words.ts';
import type { Clause } from '../clauses.ts';
import type { ComparedReport } from '../compared-report.ts';
import { isOwnName } from '../measure.ts';
import { nameCore } from '../name-core.ts';
import { areContrary, phaseIn, type Sides, sidesOf } from '../words/contrasts.ts';
import { ownPart } from '../words/generic-words.ts';
import { deeds, deedsBehind, workNouns } from '../words/name-words.ts';
import { countedFront, measureAtEnd, sumAtEnd } from '../words/progress-words.ts';
import { membersOf } from './members.ts';
import type { Named } from './named.ts';
import { topicsOf } from './topics.ts';

/** A name with the pairs of its neighbouring characters in their order: it is looked for in every clause. */
interface Sought {
  words: string;
  pairs: readonly string[];
  /** What of it must stand in the clause as it is; without it, its beginning and its end. */
  name?: string;
  /** Pairs of characters of which one must stand beside the name. */
  head?: readonly string[];
}

/** What a promise is about, as the clauses of the next report are asked for it. */
export interface Subject extends Sought {
  figure: Figure;
  /** The parts of a name of several (雨水管网及泵站改造); each may come back without the others. Empty for one. */
  parts: readonly Sought[];
  sides: Sides;
  /** True for a name that must stand in a clause as it is. */
  whole?: true;
  /** True for a measure, which undertakes nothing: what it came to is said in numbers, or by what it did. */
  measure: boolean;
}

/** How much of what a promise is about a clause must name. */
const leastNamed = { review: 0.7, plan: 0.75 };

/** A name up to this long is named whole or not at all. */
const shortName = 5;

/** A name of so many characters must be named with its end, or common words alone would name it. */
const longName = 8;

/** A plan or an undertaking by its name in quotation marks; group `name`. */
const quotedName =
  /[“"「](?<name>[^”"」，。；]{4,24})(?:(?<=计划|工程|行动|专项)[”"」]|[”"」](?=[^，。；、“”]{0,8}(?:计划|工程|行动|专项)))/gu;

/** Fewer characters than this name no undertaking of one's own. */
const leastSubject = 3;

/** What joins the parts of a name. */
const joints = /[、和及与]/u;
const leastPart = 4;
const leastOfPart = 0.66;

/** What the next report is asked for: what a promise is about by its name, and by the other words for it. */
export function subjectsOf(goal: Named, report: ComparedReport): Subject[] {
  const own = subjectOf(goal);
  const others = [...quotedSubjects(goal, report), ...topicSubjects(goal.figure, report)];
  return own ? [own, ...others] : others;
}

/** Fewer characters in quotation marks are no name of a plan or an undertaking of one's own. */
const leastQuoted = 6;

/** What a promise's clause names in quotation marks (实施100家企业“双百企业创新发展助推计划”): it comes back by that name. */
function quotedSubjects({ figure, clause }: Named, { text }: ComparedReport): Subject[] {
  if (!clause) return [];
  const printed = text.slice(clause.start, clause.end);
  return [...printed.matchAll(quotedName)]
    .map(({ groups }) => nameCore(groups?.name ?? ''))
    .filter((words) => words.length >= leastQuoted && isOwnName(words))
    .map((words) => ({
      ...soughtAs(words),
      figure,
      parts: [],
      sides: sidesOf(words),
      measure: false,
      whole: true,
    }));
}

/** The things that a promise names and counts (柳岙大街和镇东路两处公园), each of which may come back alone; `null` where it names none. */
export function membersSubject(goal: Named, report: ComparedReport): Subject | null {
  const parts = membersOf(goal, report);
  if (parts.length === 0) return null;
  const words = parts.map(({ name }) => name).join('');
  return {
    ...soughtAs(words),
    figure: goal.figure,
    parts: parts.map((part) => ({ ...part, ...soughtAs(part.words) })),
    sides: sidesOf(`${words}|${phaseIn(report.text.slice(goal.clause?.start, goal.figure.start))}`),
    measure: false,
  };
}

/** What a promise is about by the words around it (`topicsOf`); a field of work is as little an undertaking as a measure is. */
export const topicSubjects = (figure: Figure, report: ComparedReport): Subject[] =>
  topicsOf(figure, report).map(({ words, printed }) => ({
    ...soughtAs(words),
    figure,
    parts: partsOf(printed),
    sides: sidesOf(`${words}|${phaseIn(printed)}`),
    measure: !isOwnName(words),
  }));

/** Whose honour a thing has, in front of its name: things of many kinds have it. */
const rank = /^(?:国家|[省市县区]|自治区|自治州)级(?:以上)?/u;

/** More than this of a name must be named without that. */
const leastRanked = 0.5;

/** How much of a name must be named of what it does not share with many. */
const leastOwn = 0.6;

/** What a promise is about; `null` where its name says too little. What a sum is about is what it is for. */
function subjectOf({ figure, general }: Named): Subject | null {
  const name = (figure.indicator ?? '').replace(countedFront, '');
  // 每个县各引进: to whom something falls is no name.
  if (name.startsWith('每')) return null;
  const purpose = figure.unit === '元' ? name.replace(sumAtEnd, '') : name;
  const words = nameCore(purpose, figure.scope);
  const isPurpose = words !== nameCore(name, figure.scope);
  if (words.length < leastSubject || (general && !isPurpose)) return null;
  const measure =
    figure.kind !== 'amount' ||
    (figure.indicatorId !== null && figure.unit === '元') ||
    measureAtEnd.test(name);
  return {
    ...soughtAs(words),
    figure,
    parts: partsOf(figure.indicator ?? ''),
    sides: sidesOf(`${words}|${phaseIn(name)}`),
    measure: measure && !isPurpose,
  };
}

const deed = new RegExp(formsOf([...deeds, ...deedsBehind, ...workNouns]), 'gu');

/** True for a part that is what is done, and no thing (落地、开工建设). */
const isDeedAlone = (part: string): boolean => part.replace(deed, '') === '';

/** The cores of a name's parts; none for a name of one part. */
function partsOf(name: string): Sought[] {
  const parts = name.split(joints).filter((part) => part.length >= leastPart && !isDeedAlone(part));
  return parts.length > 1 ? parts.map((part) => soughtAs(nameCore(part))) : [];
}

const soughtAs = (words: string): Sought => ({
  words,
  pairs: Array.from({ length: Math.max(0, words.length - 1) }, (_, at) => words.slice(at, at + 2)),
});

/** True where a clause of a half names a subject; `words` are the clause's own. */
export function isNamedIn(
  subject: Subject,
  { clause, printed }: { clause: Clause; printed: string },
): boolean {
  const { figure, words, parts, sides, measure } = subject;
  const { half, bigrams } = clause;
  if (subject.whole && !clause.words.includes(words)) return false;
  if (half === null || (measure && isInsideOther(words, clause.words))) return false;
  if (!parts.some((part) => isPartNamed(part, clause))) {
    if (coverageOf(subject, bigrams) < leastCoverage(subject, half)) return false;
    if (rank.test(words) && coverageOf(soughtAs(words.replace(rank, '')), bigrams) <= leastRanked)
      return false;
    if (!measure && coverageOf(soughtAs(ownPart(words)), bigrams) < leastOwn) return false;
    const needsEnd = half === 'plan' || words.length >= longName;
    if (needsEnd && parts.length === 0 && !bigrams.has(words.slice(-2)) && !printed.includes(figure.text))
      return false;
  }
  return !areContrary(sides, sidesOf(`${clause.words}|${phaseIn(printed)}`));
}

/** True where a clause names a measure only inside the name of another (占生产总值比重, 单位生产总值能耗). */
function isInsideOther(measure: string, clause: string): boolean {
  const places: string[] = clause.split(measure);
  return (
    places.length > 1 &&
    places.slice(1).every((behind, at) => partOfOther.test(`${places[at]!.slice(-2)}|${behind.slice(0, 3)}`))
  );
}

/** The words around a measure's name, parted where it stands, that make it a part of another's. */
const partOfOther = /(?:占|单位|万元|人均|亿元)\||\|(?:的?(?:比重|比例|占比|能耗|贡献)|占)/u;

/** True where what a clause names of a subject is of the place's own, and no kind of work that every report speaks of. */
export function namesOwn(subject: Subject, clause: Clause): boolean {
  if (coverageOf(subject, clause.bigrams) >= leastNamed.plan) return isOwnName(subject.words);
  return subject.parts.some((part) => isPartNamed(part, clause) && isOwnName(part.words));
}

/** A part is named by its own name, or its beginning and its end, and most of the rest. */
const isPartNamed = (part: Sought, { words, bigrams }: Clause): boolean =>
  (part.name === undefined
    ? bigrams.has(part.words.slice(-2)) && bigrams.has(part.words.slice(0, 2))
    : words.includes(part.name) && hasHead(part, bigrams)) && coverageOf(part, bigrams) >= leastOfPart;

const hasHead = ({ head = [] }: Sought, bigrams: ReadonlySet<string>): boolean =>
  head.length === 0 || head.some((pair) => bigrams.has(pair));

/** How much of a subject a clause of a half must name, as `coverageOf` counts it; without a half, at least. */
export const leastCoverage = ({ measure, words }: Subject, half: 'review' | 'plan' = 'review'): number =>
  measure || words.length <= shortName ? 1 : leastNamed[half];

/** The share of a name's characters that two neighbours of it have in common with some pairs, those of a clause. */
export function coverageOf({ words, pairs }: Sought, bigrams: ReadonlySet<string>): number {
  let covered = 0;
  /** The characters before this one are counted, or no part of the clause. */
  let next = 0;
  for (let at = 0; at < pairs.length; at += 1) {
    if (!bigrams.has(pairs[at]!)) continue;
    covered += at < next ? 1 : 2;
    next = at + 2;
  }
  return covered / words.length;
}
