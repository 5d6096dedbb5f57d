import type { Figure } from '../../analysis/figure.ts';
import { type Clause, clauseAt } from '../clauses.ts';
import type { ComparedReport } from '../compared-report.ts';
import type { Weigh } from '../likeness.ts';
import { coreOf, isSameIndicator, isSameUnit } from '../measure.ts';
import { thingOf } from '../name-core.ts';
import { areContrary } from '../words/contrasts.ts';
import { isOnlyGeneric } from '../words/generic-words.ts';
import { speaksOfPart } from '../words/local-words.ts';
import { saysCovered, saysFared, saysFinished, saysUnderWay, saysWanting } from '../words/progress-words.ts';
import { areApart, areOfTwoScopes, scopesOf } from '../words/scopes.ts';
import { saysInvested } from '../words/sum-words.ts';
import { isInRun } from '../year-runs.ts';
import { type ClauseIndex, clausesNaming, indexClauses } from './clause-index.ts';
import { isOfItsYear } from './due.ts';
import { type Named, nameFigure } from './named.ts';
import { nameLikeness } from './pair-score.ts';
import { countsIn, figuresIn, findPlanned } from './planned.ts';
import { membersSubject, namesOwn, type Subject, subjectsOf } from './subject.ts';

/** Where the next report names a promise's own undertaking. */
export interface Repeat {
  clause: Clause;
  state: 'reported' | 'promised-again';
  /** What it was found by: the promised number with its measure, or nothing but the words of its name. */
  by: 'number' | 'words';
}

/** A name that more clauses of a review hold is a field of work, and no undertaking. */
const mostNamed = 4;

/** What promises are looked for in again: the two reports, and how much the words of both weigh. */
export interface Searched {
  report: ComparedReport;
  next: ComparedReport;
  /** The clauses of the next report. */
  index: ClauseIndex;
  /** The promises that the next report makes in its turn, by what they print (`printedKey`). */
  planned: ReadonlyMap<string, readonly Named[]>;
  weigh: Weigh;
}

/** Makes the two reports ready to be searched. */
export function prepareSearch({
  report,
  next,
  weigh,
}: Pick<Searched, 'report' | 'next' | 'weigh'>): Searched {
  const planned = next.figures.filter(({ goal }) => goal).map((figure) => nameFigure(figure, next));
  return {
    report,
    next,
    weigh,
    index: indexClauses(next),
    planned: Map.groupBy(planned, ({ figure }) => printedKey(figure)),
  };
}

const printedKey = ({ kind, value }: Figure): string => `${kind} ${value}`;

/**
 * Finds where the next report names the undertaking of each promise: among what was done it is `reported`, among what
 * is planned `promised-again`; where both name it, the review must say that it was finished.
 */
export function findRepeats(goals: readonly Named[], searched: Searched): Map<Figure, Repeat> {
  const found = new Map<Figure, Repeat>();
  for (const goal of goals) {
    const own = findRepeat(goal, subjectsOf(goal, searched.report), searched);
    const repeat = own && !isOnlyUnderWay(own, searched) ? own : (findMembers(goal, own, searched) ?? own);
    if (repeat) found.set(goal.figure, repeat);
  }
  return found;
}

function findRepeat(goal: Named, subjects: readonly Subject[], searched: Searched): Repeat | null {
  const done = firstOf(subjects, (subject) => findDone(subject, goal, searched));
  const again = findAgain(goal, subjects, searched);
  if (done && (!again || saysFinished.test(printedIn(searched.next, done))))
    return { clause: done, state: 'reported', by: 'words' };
  return again;
}

/** What the next report says of the things that a promise names one by one; of one under way only that it is promised again. */
function findMembers(goal: Named, own: Repeat | null, searched: Searched): Repeat | null {
  const subject = membersSubject(goal, searched.report);
  const found = subject && findRepeat(goal, [subject], searched);
  const repeat = found?.state === 'promised-again' && isOfPlaces(goal) ? null : found;
  return own && repeat?.state === 'reported' ? null : repeat;
}

/** Units of places within the report's: a plan names them (普安、晴隆2县) for much else as well. */
const places = new Set(['县', '区', '市', '旗', '县区', '县市', '乡', '镇', '乡镇', '村', '街道']);

const isOfPlaces = ({ figure: { unit, indicator } }: Named): boolean =>
  unit !== null && (places.has(unit) || (unit === '个' && placesCounted.test(indicator ?? '')));

/** The name of what counted places do (3个县开展试点). */
const placesCounted = /^(?:县|区|市|旗|乡|镇|街道)(?![级委域里外内长])/u;

const isOnlyUnderWay = ({ state, clause }: Repeat, { next }: Searched): boolean => {
  const printed = printedIn(next, clause);
  return state === 'reported' && saysUnderWay.test(printed) && !saysFinished.test(printed);
};

/**
 * The clause that promises the same once more, where a figure that seems to be the outcome gives the promised number
 * back and its clause says no more than that the work goes on (40所学校建设加快推进), where the promise was to end it.
 */
export function findUnfinished(goal: Named, outcome: Figure, searched: Searched): Repeat | null {
  const { report, next } = searched;
  const clause = outcome.value === goal.figure.value ? clauseAt(next.clauses, outcome.start) : null;
  if (!clause) return null;
  const printed = printedIn(next, clause);
  if (goal.clause && saysUnderWay.test(printedIn(report, goal.clause))) return null;
  if (!saysUnderWay.test(printed) || saysFinished.test(printed)) return null;
  return findAgain(goal, subjectsOf(goal, report), searched);
}

/** Where the next plan promises the same again. */
function findAgain(goal: Named, subjects: readonly Subject[], searched: Searched): Repeat | null {
  const same = findSamePromise(goal, searched);
  const found = same ?? firstOf(subjects, (subject) => findPlanned(subject, goal, searched));
  if (!found) return null;
  const counts = countsIn(found, goal.figure, searched.next);
  const isCounted = same !== null || counts.some(({ value }) => value === goal.figure.value);
  return { clause: found, state: 'promised-again', by: isCounted ? 'number' : 'words' };
}

/** The first answer that is one. */
function firstOf<T>(subjects: readonly Subject[], ask: (subject: Subject) => T | null): T | null {
  for (const subject of subjects) {
    const answer = ask(subject);
    if (answer !== null) return answer;
  }
  return null;
}

const printedIn = ({ text }: ComparedReport, { start, end }: Clause): string => text.slice(start, end);

/** The clause of the review that says in words what became of a subject, one that says it was finished before others. */
function findDone(subject: Subject, goal: Named, { next, index }: Searched): Clause | null {
  if (!subject.measure && isOnlyGeneric(subject.words)) return null;
  const named = clausesNaming(subject, index).filter(({ half }) => half === 'review');
  if (named.length > mostNamed) return null;
  const told = named.filter(
    (clause) =>
      tellsOf(subject, clause, next) &&
      !isOfRun(subject, clause, next) &&
      !areApart(goal.scopes, scopesOf(printedIn(next, clause))) &&
      (!subject.measure || !goal.local || speaksOfPart(printedIn(next, clause))),
  );
  return told.find((clause) => saysFinished.test(printedIn(next, clause))) ?? told[0] ?? null;
}

/**
 * True for a clause on several years: what they came to together says nothing of one of them, but that an undertaking of
 * the place's own was finished.
 */
const isOfRun = (subject: Subject, clause: Clause, next: ComparedReport): boolean =>
  isInRun(next, clause) && !(namesOwn(subject, clause) && saysFinished.test(printedIn(next, clause)));

/**
 * True where a clause that names a subject says what became of it: nothing that is wanting, for a measure how it fared,
 * and for an undertaking no growth of what it is a part of (集体经济收入增长10%); of a kind of work that every report
 * speaks of (设施蔬菜) it must say with a number or a word that it was done.
 */
function tellsOf(subject: Subject, clause: Clause, next: ComparedReport): boolean {
  const { measure, figure } = subject;
  const printed = printedIn(next, clause);
  if (saysWanting.test(printed)) return false;
  const inside = figuresIn(clause, next);
  if (measure)
    return (
      !isOfDistrict(printed, next) &&
      (saysFared.test(printed) || saysCovered.test(printed)) &&
      (inside.length === 0 || inside.some((one) => isOfItsYear(figure, one)))
    );
  if (saysFinished.test(printed)) return true;
  if (namesOwn(subject, clause) || (inside.length === 0 && saysFared.test(printed))) return true;
  return inside.some(
    (one) =>
      one.kind === 'rank' ||
      (one.kind === 'amount' && isOfSubject(one, subject) && !isOtherSum(one, figure, printed)),
  );
}

/** True for a clause that begins with a county or a district of the place (青禾区生产总值增速居首位). */
const isOfDistrict = (printed: string, { identity }: ComparedReport): boolean => {
  const name = districtInFront.exec(printed)?.[0];
  return name !== undefined && name !== identity.place;
};

/** A county's or a district's name at the front of a clause. */
const districtInFront =
  /^(?![全我本各])\p{Script=Han}{1,3}(?:(?<![地社园城景片灌矿牧农林山小郊校街厂院新范验发创全我本各])区|(?<![全我本各])[县旗])(?![级域城内乡])/u;

/** True for money beside what is counted otherwise, where the clause does not say that it was invested (为市场主体减负2亿元). */
const isOtherSum = (one: Figure, figure: Figure, printed: string): boolean =>
  one.unit === '元' && figure.unit !== '元' && !saysInvested.test(printed);

/** True for a value of a subject: one without a name, one that is counted like it, or of what the subject's name holds. */
function isOfSubject(one: Figure, { figure, words }: Subject): boolean {
  const core = thingOf(coreOf(one) ?? '');
  const end = words.slice(-2);
  // 公办幼儿园学位 is another thing than 公办幼儿园.
  if (core.includes(end) && !core.endsWith(end) && one.unit !== figure.unit) return false;
  if (core === '' || words.includes(core.slice(-2))) return true;
  return isSameUnit(one.unit, figure.unit) && (one.unit === figure.unit || core.includes(end));
}

/** How like the names of two promises of one number must be to be one. */
const leastAlike = 0.7;

/** The clause of the next plan that promises the same with the same number. */
function findSamePromise(goal: Named, { next, planned, weigh }: Searched): Clause | null {
  if (goal.general) return null;
  const same = planned
    .get(printedKey(goal.figure))
    ?.find(
      (other) =>
        !other.general &&
        isSameUnit(other.figure.unit, goal.figure.unit) &&
        other.figure.valueTo === goal.figure.valueTo &&
        other.members.length === goal.members.length &&
        !areContrary(goal.sides, other.sides) &&
        !areOfTwoScopes(goal.scopes, other.scopes) &&
        (isSameIndicator(other.figure, goal.figure) || nameLikeness(goal, other, weigh) >= leastAlike),
    );
  return same ? clauseAt(next.clauses, same.figure.start) : null;
}
