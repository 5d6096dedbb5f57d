import { anyOf } from '../any-of.ts';
import { findPrintedDay, parseCount } from '../days.ts';
import { hanziYear } from '../hanzi-digits.ts';
import {
  accountLine,
  bothHalves,
  type HalfWords,
  headHalfWords,
  sentenceHalfWords,
  turnWords,
} from './half-words.ts';
import { squeeze, yearsIn } from './heads.ts';
import { openingReach, type Statement, salutation } from './statements.ts';

/** What one statement says of the half that it stands in. */
export interface Weight {
  /** Log odds that a plan speaks here; below zero a review. */
  weight: number;
  /** What speaks for a plan that begins here, and for a review that begins here behind a plan; below zero against it. */
  opensPlan: number;
  opensReview: number;
  /** The rows that weighed, by id, with their weights. */
  evidence: readonly Weighed[];
}

/** A row that holds, with what it weighs here. */
export interface Weighed {
  id: string;
  weight: number;
}

/** Sentences of one half are alike: each tells less than if it stood alone. */
const dependence = 0.45;
/** Most that one sentence says. */
const most = 2.2;
/** Headings below this rank (一、) name subjects, of which a plan and a review speak alike. */
const deepestTelling = 2;
const subjectShare = 0.2;
/** What the words of a heading weigh where its years and own words already say the half (`Head.says`). */
const said = 10;
/** A year that only a plan, or only a review, can name: in a heading, in a sentence. */
const yearOfHead = 18;
const yearAhead = 1.5;
const yearBehind = -1;
/** How many years before the plan's are named as done; earlier ones are history in either half. */
const recent = 5;

/** Where a half begins, from likely to all but ruled out. Set by trial on the corpus that `half-words.ts` names. */
const opening = {
  head: -1,
  subject: -5,
  line: -10,
  sentence: -14,
  turn: 10,
  never: -10_000,
  review: -16,
} as const;
/** Share of a heading's own weight that makes it the likelier to open a plan, the more plainly it says so. */
const plainness = 0.2;
/** What the words that open a plan weigh besides. */
const turnWeight = 1.5;
/** A heading whose first sentence turns to the plan. */
const turnsBelow = 5;

/** When the speech is given, as far as the words of its halves go by it. */
interface Spoken {
  /** The year planned for, `null` without a day or a dated plan, and for a half-year report. */
  plans: number | null;
  /** True before New Year: 今年 is the year reviewed. */
  beforeNewYear: boolean;
}

/** First months in which a report reviews a half year, and in which it reviews the year that has not ended. */
const firstHalfYearMonth = 6;
const firstEarlyMonth = 10;

/** A title that names the year reviewed and the year planned: 2023年工作总结和2024年工作安排. */
const titleOfBoth =
  /(?:19|20)\d\d年[^。\n]{0,12}(?:回顾|总结|小结|情况)[^。\n]{0,6}?((?:19|20)\d\d)年[^。\n]{0,12}(?:安排|打算|计划|思路|目标|重点|谋划|要点)/;

/**
 * Reads when the speech is given from the day under its title, else from a title for both years, else from the latest
 * year in a heading that plans.
 */
function readSpoken(text: string, statements: readonly Statement[]): Spoken {
  const opening = text.slice(0, openingReach);
  const day = findPrintedDay(opening)?.days[0];
  if (day === undefined) {
    const titled = titleOfBoth.exec(opening)?.[1];
    if (titled) return { plans: Number(titled), beforeNewYear: false };
    const planned = statements.flatMap(({ head }) => (head?.says === 'plan' ? yearsOf(head.title) : []));
    const years = planned.filter(([first, last]) => first === last).map(([year]) => year);
    return { plans: years.length > 0 ? Math.max(...years) : null, beforeNewYear: false };
  }
  const [year, month] = day.split('-').map(Number) as [number, number];
  const beforeNewYear = month >= firstEarlyMonth;
  if (month >= firstHalfYearMonth && !beforeNewYear) return { plans: null, beforeNewYear };
  return { plans: beforeNewYear ? year + 1 : year, beforeNewYear };
}

const namedYear = new RegExp(
  `(?<!\\d)(?:19|20)\\d{2}(?!\\d)|${hanziYear}(?=年)|[一二三四五六七八九十]{1,2}五[”时期计规]`,
  'g',
);

/** First and last year of every year and five-year plan that is named, in digits or characters. */
const yearsOf = (words: string): [number, number][] =>
  (words.match(namedYear) ?? []).map((name) => {
    const spelled = parseCount(name);
    return spelled === null ? yearsIn(name) : [spelled, spelled];
  });

/** The rows that speak of this year: before New Year it is the one reviewed. */
const ofThisYear: readonly string[] = ['this-year', 'head-this-year'];

/** The year or plan that a sentence opens with. */
const openingYear = new RegExp(`^[“"]?(?:${namedYear.source})`);
/** 一是。 says nothing. */
const shortestTelling = 4;

/** Any of the words that open a plan: hardly a sentence has one. */
const anyTurn = anyOf(turnWords.map(({ pattern }) => pattern));

const holding = <Row extends { id: string; pattern: RegExp }>(rows: readonly Row[], words: string): Row[] =>
  rows.filter(({ pattern }) => pattern.test(words));

const heard = (rows: readonly HalfWords[], words: string, beforeNewYear: boolean): Weighed[] =>
  holding(rows, words).filter(({ id }) => !(beforeNewYear && ofThisYear.includes(id)));

const sum = (rows: readonly { weight: number }[]): number =>
  rows.reduce((total, { weight }) => total + weight, 0);

/** Weighs a heading: its words and the years that it names. */
function weighHead({ head }: Statement, { plans, beforeNewYear }: Spoken): Weight {
  const { rank, says } = head!;
  const title = squeeze(head!.title);
  const years = yearsOf(title);
  const rows: Weighed[] = bothHalves.pattern.test(title)
    ? [bothHalves]
    : heard(headHalfWords, title, beforeNewYear);
  if (rows[0] !== bothHalves) {
    if (says === 'plan' || says === 'review')
      rows.push({ id: `head-says-${says}`, weight: says === 'plan' ? said : -said });
    if (plans !== null && years.some(([first]) => first >= plans))
      rows.push({ id: 'head-year-ahead', weight: yearOfHead });
    else if (plans !== null && years.length > 0 && years.every(([, last]) => last < plans))
      rows.push({ id: 'head-year-behind', weight: -yearOfHead });
  }
  const telling = rank <= deepestTelling;
  const weight = sum(rows) * (telling ? 1 : subjectShare);
  return {
    weight,
    opensPlan: (telling ? opening.head : opening.subject) + Math.max(0, Math.min(weight, said)) * plainness,
    opensReview: telling && says === 'review' ? opening.review : opening.never,
    evidence: rows,
  };
}

/** Weighs a sentence: its words, the years that it names, and whether a half begins with it. */
function weighSentence(statement: Statement, { plans, beforeNewYear }: Spoken): Weight {
  const { words, opensLine } = statement;
  const rows = words.length < shortestTelling ? [] : heard(sentenceHalfWords, words, beforeNewYear);
  const scaled = rows.map(({ id, weight }) => ({ id, weight: weight * dependence }));
  const years = plans === null ? [] : yearsOf(words);
  const behind = years.some(([, last]) => last < plans! && last >= plans! - recent);
  if (years.some(([first]) => first >= plans!)) scaled.push({ id: 'year-ahead', weight: yearAhead });
  if (behind) scaled.push({ id: 'year-behind', weight: yearBehind });
  const accounts = opensLine && accountLine.pattern.test(words);
  const opens = words.replace(salutation, '');
  const turns = anyTurn.test(opens) ? holding(turnWords, opens) : [];
  const dated = openingYear.test(opens);
  const past = plans !== null && dated && years[0]![0] < plans;
  const turned = turns.length > 0 && !past;
  // A year says which half it is of only where the year planned for is known.
  const weight = sum(scaled) + (turned && !(dated && plans === null) ? turnWeight : 0);
  return {
    weight: accounts ? accountLine.weight : Math.max(-most, Math.min(most, weight)),
    opensPlan: (opensLine ? opening.line : opening.sentence) + (turned ? opening.turn : 0),
    opensReview: accounts ? opening.review : opening.never,
    evidence: [...scaled, ...(turned ? turns.map(({ id }) => ({ id, weight: opening.turn })) : [])],
  };
}

/** What every statement says of its half. A sentence right below a heading opens no half: the heading does. */
export function weighStatements(statements: readonly Statement[], text: string): Weight[] {
  const spoken = readSpoken(text, statements);
  const weights: Weight[] = [];
  let below: Weight | null = null;
  for (const statement of statements) {
    if (statement.head) below = weighHead(statement, spoken);
    const weight: Weight = statement.head ? below! : weighSentence(statement, spoken);
    const { id } = below?.evidence[0] ?? { id: null };
    if (!statement.head && below && statement.words !== '') {
      if (below.weight > -said / 2 && id !== bothHalves.id) {
        if (weight.opensPlan > opening.line && below.weight < said) below.opensPlan += turnsBelow;
        weight.opensPlan = opening.never;
      }
      below = null;
    }
    weights.push(weight);
  }
  return weights;
}
