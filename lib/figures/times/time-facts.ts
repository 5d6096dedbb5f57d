import { endsBefore, lastDayOf } from '../../text/period-shape.ts';
import type { PeriodPhrase } from '../../text/periods.ts';
import { resolvePeriod } from '../../text/resolve-period.ts';
import { phrasesWithin } from '../names/phrases.ts';
import type { Place } from '../numbers/clauses.ts';
import type { SectionTime } from './section-times.ts';
import { isSpent, leadsToTime, type SpentRow } from './spent-phrases.ts';

/** A number that is asked when it holds. Offsets of the normalised text. */
export interface When {
  text: string;
  periods: readonly PeriodPhrase[];
  place: Place;
  /** Where the number begins. */
  at: number;
  /** Where its digits begin: behind a hedge like 突破. */
  from: number;
  /** Where the number ends. */
  end: number;
  /** Where the number before it in the sentence ends; the sentence's start when there is none. */
  floor: number;
  time: SectionTime;
  /** True for a value that another takes the place of, or is compared with: it is of the time before. */
  startValue: boolean;
  /** The phrase by which a sentence before it set the time; `null` where none did. */
  opened: PeriodPhrase | null;
  /** True where a remark before it made estimates of what follows (预计数，下同). */
  estimated: boolean;
  /** In the report's own notes. */
  inNotes: boolean;
  /** An amount, a share or a place that is a level or a mark that was passed: neither a change nor a sum, mean or addition. */
  level: boolean;
}

/** What the rules of time look at. */
export interface TimeFacts extends When {
  /** The phrase right behind the number (9个暑期维修项目). */
  behind: PeriodPhrase | null;
  /** The phrase that the sentence speaks of where the number stands: `behind`, else the last before it that still holds. */
  phrase: PeriodPhrase | null;
  /** Every phrase of the sentence before the number, those that only compare among them. */
  before: readonly PeriodPhrase[];
  /** The period that a sentence before it set, of a review never one after the report's last day; `null` when none did. */
  spoken: string | null;
  /** The run of years that is spoken of; `null` when it is of one year. */
  run: string | null;
  /** The number's clause, as far as it matters, without what it quotes. */
  clause: string;
  /** How the sentence opens. */
  opening: string;
}

/** What a rule of time gives: the period, which may be blank on purpose, and whether the text only implies it. */
export interface DatedBy {
  value: string | null;
  inferred: boolean;
}

/** A rule that dates a number; `null` where it does not apply. */
export interface PeriodRule {
  id: string;
  sample: string;
  apply(facts: TimeFacts): DatedBy | null;
}

/** How far back within a sentence a phrase of time is looked for; longer sentences are lists whose lead is out of sight. */
const phraseReach = 240;
/** How much of the clause before and behind the number is asked for words of status: a lead's length, and a verb's with its object. */
const clauseReach = { before: 40, behind: 16 };
/** How much of a sentence's opening is asked for words of status: an opening clause is rarely longer. */
const openingReach = 24;

/** Words of a name or watchword between quotation marks say nothing of the clause around them (“两个确保”); a clause may be cut within them. */
const quoted = /“[^“”]*(?:”|$)|^[^“”]*”/gu;

/** The facts of one number's time. */
export function readTimeFacts(when: When): TimeFacts {
  const { text, periods, place, at, end, floor, time } = when;
  const before = phrasesWithin(periods, Math.max(place.sentenceStart, at - phraseReach), at);
  const next = phrasesWithin(periods, end, end + 1)[0] ?? null;
  const behind = next?.speaks ? next : null;
  const spoken = spokenBefore(when);
  const holds = (phrase: PeriodPhrase) =>
    phrase.speaks &&
    !isSpent({ text, phrase, floor, at }) &&
    !isOthersYear(phrase, when) &&
    !isPastInPassing(phrase, when);
  return {
    ...when,
    behind,
    phrase: behind ?? before.findLast(holds) ?? null,
    before,
    spoken,
    run: [spoken, time.years, time.period].find((period) => period !== null && isRun(period)) ?? null,
    clause: text
      .slice(
        Math.max(place.clauseStart, at - clauseReach.before),
        Math.min(place.clauseEnd, end + clauseReach.behind),
      )
      .replace(quoted, ''),
    opening: text.slice(place.sentenceStart, Math.min(place.sentenceStart + openingReach, at)),
  };
}

/** 到2025年, 预计2025年: what leads to a year to come. */
const aheadLead = /(?:[到至于]|预计|计划|规划|力争|确保|争取|预期)$/u;
/** Between such a year and the number: words of what will be. */
const aheadWords = /将|力争|预计|计划|目标|规划|预期|建成|实现|达到|完成/u;
/** Behind the number: 大大超过2025年达到15%的目标. */
const aheadBehind = /^[^，。；\d]{0,8}(?:目标|任务|规划|水平)/u;
const aheadReach = { before: 3, behind: 16 };

/** A year to come that a review names in passing (面向2030年的项目, 申办2029年锦标赛): it is not when anything was done. */
function isOthersYear(phrase: PeriodPhrase, { text, end, at, time }: When): boolean {
  if (time.role === 'plan' || time.year === null || phrase.part.type !== 'year') return false;
  if (typeof phrase.year !== 'number' || phrase.year <= Number(time.year)) return false;
  if (phrase.year <= (time.context.spokenIn ?? phrase.year)) return false;
  return !(
    aheadLead.test(text.slice(Math.max(0, phrase.start - aheadReach.before), phrase.start)) ||
    aheadWords.test(text.slice(phrase.end, at)) ||
    aheadBehind.test(text.slice(end, end + aheadReach.behind))
  );
}

/** 包括|上年结转房, 按照|上年度支出: words before a time in its own clause, but none that lead to a time (截至, 到) or name who did it (我省). */
const withinClause = new RegExp(
  `[^，,。；;：:、！？\\n（(“]{2}(?<!${leadsToTime}|我们|[我全][国省市州县区盟旗镇乡街])$`,
  'u',
);
/** 去年投产的12家企业…，: whose time it is, up to the end of the clause. */
const attributed = /^[^，,。；;《“\d]{1,12}的[^，,。；;]*[，,；;]/u;
const nextClause = /[，,；;]/u;
/** “双千工程”2022年启动，: the year in which what is explained began, and has gone on since. */
const began = /^(?:开始|启动|出台|提出|印发|实施)[^，。；\d的]{0,4}[，,]/u;
/** As far as those words reach back. */
const withinReach = 10;
/** Parts of phrases that name a time, and not how long something takes or took. */
const named: NonNullable<SpentRow['parts']> = [
  'year',
  'years',
  'plan',
  'months',
  'half',
  'quarter',
  'day',
  'days',
];

/**
 * A time gone by that a plan names in passing (续建上年度廉租房870套，新建2633套; 去年投产的企业要达产，新增产值5亿元): behind
 * its clause the plan goes on.
 */
function isPastInPassing(phrase: PeriodPhrase, { text, at, time, inNotes }: When): boolean {
  if (time.role !== 'plan' || time.year === null || inNotes || !named.includes(phrase.part.type))
    return false;
  const behind = text.slice(phrase.end, at);
  if (!nextClause.test(behind) || began.test(behind)) return false;
  const within = withinClause.test(text.slice(Math.max(0, phrase.start - withinReach), phrase.start));
  if (!within && !attributed.test(behind)) return false;
  const period = resolvePeriod(phrase, time.context);
  return period !== null && endsBefore(period, time.year);
}

/**
 * What the sentences before a number set: in a review unless it is still to come, in a plan unless it is over.
 */
function spokenBefore({ opened, time }: When): string | null {
  const { reportTo } = time.context;
  if (opened === null || time.role === 'notes') return null;
  const period = resolvePeriod(opened, time.context);
  const last = lastDayOf(period);
  if (last === null) return null;
  const isOver = reportTo === null ? time.role !== 'plan' : last <= reportTo;
  return isOver === (time.role !== 'plan') ? period : null;
}

/** Whether a period of the closed grammar is a range. */
export const isRun = (period: string): boolean => period.includes('..');

/** Parts of a year that take their year from the phrase before them. */
const partsOfYear: ReadonlySet<string> = new Set(['half', 'quarter', 'months', 'day']);

/** The phrase's period by the section's context; 上半年 behind 今年以来 in its sentence is of this year, whatever year is spoken of. */
export function resolveIn(
  { time, before }: TimeFacts,
  phrase: Pick<PeriodPhrase, 'year' | 'part'> & Partial<Pick<PeriodPhrase, 'start'>>,
): string | null {
  const { start } = phrase;
  const ofThisYear =
    start !== undefined &&
    phrase.year === null &&
    partsOfYear.has(phrase.part.type) &&
    before.findLast((other) => other.start < start && other.year !== null)?.year === 'this';
  return resolvePeriod(ofThisYear ? { ...phrase, year: 'this' } : phrase, time.context);
}
