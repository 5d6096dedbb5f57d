import type { FigureStatus } from '../../analysis/figure.ts';
import { type PeriodContext, type PeriodPhrase, periodOfDays, resolvePeriod } from '../../text/periods.ts';
import type { Section, SectionRole } from '../../text/print/section.ts';
import type { ReportPeriod } from '../figure-input.ts';
import { aimed, aimHeads, done, estimated, promised } from '../lexicon/status-words.ts';
import { formsOf } from '../lexicon/words.ts';
import { inferred, printed, type Warranted } from '../make-figure.ts';
import { phrasesWithin } from '../names/phrases.ts';
import type { Place } from '../numbers/clauses.ts';

/** What the section says of its figures before any phrase of their own is read. */
export interface SectionTime {
  role: SectionRole;
  /** Period that holds where no phrase says otherwise; `null` when the section does not tell. */
  period: string | null;
  /** The run of years that the head names beside it (“十一五”及2010年工作回顾), by which 年均 goes; `null` when none. */
  years: string | null;
  context: PeriodContext;
}

/** When a figure holds, and how far it is a fact. */
export interface Told {
  period: Warranted<string | null>;
  status: Warranted<FigureStatus>;
}

const yearOf = (day: string | null): number | null => (day === null ? null : Number(day.slice(0, 4)));
/** A half-year report plans the other half; any other plans the year after; a term's report the term after. */
function planPeriod(period: ReportPeriod): string | null {
  const to = yearOf(period.to);
  if (to === null) return null;
  if (period.to!.slice(5) === '06-30') return `${to}H2`;
  return String(to + 1);
}

/**
 * The time that each section sets, by its head (2023年工作回顾, 下半年工作安排, 今后五年) or its parent's, then by its half:
 * a review speaks of the report's period, a plan of the one that follows. Index -1 of the result's `outside` is for
 * text before any head.
 */
export function readSectionTimes(
  sections: readonly Section[],
  period: ReportPeriod,
  titlePhrases: (title: string) => PeriodPhrase[],
): { of: SectionTime[]; outside: SectionTime } {
  const year = yearOf(period.to);
  const delivered = yearOf(period.deliveredOn);
  const context = (thisYear: number | null): PeriodContext => ({ thisYear, reportTo: period.to });
  const reviewPeriod = periodOfDays(period.from, period.to);
  const halfYear = period.to?.slice(5) === '06-30';
  // 今年 in a plan is the year planned for; in a review it is the year reviewed, unless the report says it later.
  const planYear = year === null ? delivered : halfYear ? year : year + 1;
  const base = (role: SectionRole): SectionTime =>
    role === 'plan' || role === 'notes'
      ? { role, period: planPeriod(period), years: null, context: context(planYear) }
      : { role, period: reviewPeriod, years: null, context: context(year ?? delivered) };
  const of: SectionTime[] = [];
  for (const section of sections) {
    const parent = section.parent === null ? null : of[section.parent]!;
    const time = parent && parent.role === section.role ? { ...parent } : base(section.role);
    if (section.role === 'notes') time.period = null;
    const phrases = section.level <= 2 ? titlePhrases(section.title).filter(({ speaks }) => speaks) : [];
    for (const run of phrases)
      if (['plan', 'years', 'back'].includes(run.part.type)) time.years = resolvePeriod(run, time.context);
    const told = phrases.at(-1);
    if (told && (told.part.type !== 'year' || typeof told.year === 'number')) {
      const resolved = resolvePeriod(told, time.context);
      if (resolved !== null) time.period = resolved;
      if (typeof told.year === 'number' && told.part.type === 'year') time.context = context(told.year);
    }
    of.push(time);
  }
  return { of, outside: base('review') };
}

/** 主要预期目标是：…: a sentence that opens so lists what is aimed at, wherever it stands; asked of a few hundred characters. */
const aimOpening = new RegExp(
  `^(?![^。]{0,60}(?:完成|实现|达到|超过)[^。]{0,20}目标)[^。]{0,60}(?:${formsOf(aimHeads)})(?:为|是|如下)?[:：为是]`,
  'u',
);

interface When {
  text: string;
  periods: readonly PeriodPhrase[];
  place: Place;
  /** Where the number begins. */
  at: number;
  /** Where the number ends. */
  end: number;
  /** Where the number before it in the sentence ends; the sentence's start when there is none. */
  floor: number;
  time: SectionTime;
  /** True for a value that another takes the place of: it is of the time before. */
  startValue: boolean;
}

/** Orders two periods by the year and half they begin with: `true` when `a` ends before `b` begins. */
function isBefore(a: string, b: string): boolean {
  const first = startKey(b);
  const last = endKey(a);
  return first !== null && last !== null && last < first;
}
function startKey(period: string): number | null {
  const match = /^(\d{4})(?:H(\d)|Q(\d)|-(\d{2}))?/.exec(period);
  if (!match) return null;
  const month = match[2]
    ? (Number(match[2]) - 1) * 6 + 1
    : match[3]
      ? (Number(match[3]) - 1) * 3 + 1
      : Number(match[4] ?? 1);
  return Number(match[1]) * 12 + month;
}
function endKey(period: string): number | null {
  const last = period.split('..').at(-1)!;
  const match = /^(\d{4})(?:H(\d)|Q(\d)|-(\d{2}))?/.exec(last);
  if (!match) return null;
  const month = match[2] ? Number(match[2]) * 6 : match[3] ? Number(match[3]) * 3 : Number(match[4] ?? 12);
  return Number(match[1]) * 12 + month;
}

/**
 * True when a phrase has said its say before `at`: 由上年的198亿元增加到226亿元 dates the first sum only, and what
 * was done before (在去年改造83个的基础上) does not date what is added to it.
 */
function isSpent(text: string, phrase: PeriodPhrase, floor: number, at: number): boolean {
  if (phrase.end <= floor && /[从由]$/u.test(text.slice(Math.max(0, phrase.start - 1), phrase.start)))
    return true;
  const between = text.slice(phrase.end, Math.min(at, phrase.end + 40));
  if (/基础上/u.test(between)) return true;
  // 投资126亿元，五年内翻了两番，增长35%: a run of years that ends a sentence's clause speaks of that clause alone.
  if (text[phrase.end - 1] === '内' && phrase.part.type === 'back' && /[，,]/u.test(between)) return true;
  // 增加到2021年的312亿元；…: a phrase bound to one number by 的 does not reach into the next statement.
  return (
    /^的[\d一二三四五六七八九]/u.test(text.slice(phrase.end, phrase.end + 2)) &&
    /[；;]/u.test(text.slice(phrase.end, at))
  );
}

/** Whether the clause, or the sentence's opening, prints what the status says: 完成了 of what is done, 力争 of what is planned. */
function saysStatus(status: FigureStatus, clause: string, lead: string): boolean {
  if (status === 'estimate') return true;
  return status === 'target' ? promised.test(clause) || promised.test(lead) : done.test(clause);
}

/** How far back within a sentence a phrase of time is looked for; longer sentences are lists whose lead is out of sight. */
const reach = 240;

/** When the figure holds: the last phrase before it in its sentence, else its section's time. */
export function tellTime({ text, periods, place, at, end, time, floor, startValue }: When): Told {
  const phrases = phrasesWithin(periods, Math.max(place.sentenceStart, at - reach), at).filter(
    (phrase) => phrase.speaks && !isSpent(text, phrase, floor, at),
  );
  // 9个暑期维修项目: a phrase right after the number speaks of what it counts.
  const behind = phrasesWithin(periods, end, end + 1)[0] ?? null;
  const phrase = (behind?.speaks ? behind : null) ?? phrases.at(-1) ?? null;
  const clause = text.slice(Math.max(place.clauseStart, at - 40), Math.min(place.clauseEnd, end + 16));
  const lead = text.slice(place.sentenceStart, Math.min(place.sentenceStart + 24, at));
  let period = time.period;
  let periodRule = 'section';
  let implied = period !== null;
  let past = false;
  // 年均 speaks of a run of years: where the section names one, it is that one.
  const run = time.years ?? ((time.period ?? '').includes('..') ? time.period : null);
  const yearly =
    run !== null &&
    /年均|(?<!两)年平均|五年(?:增长|累计)/u.test(text.slice(Math.max(place.clauseStart, at - 12), at));
  if (yearly) {
    period = run;
    periodRule = 'yearly-of-run';
    implied = true;
  } else if (phrase) {
    periodRule = 'phrase';
    implied = false;
    // 三年内 looks ahead where a plan speaks.
    const { part } = phrase;
    const ahead = time.role === 'plan' && part.type === 'back' && text[phrase.end - 1] === '内';
    period = resolvePeriod(
      ahead ? { ...phrase, part: { type: 'ahead', years: part.years } } : phrase,
      time.context,
    );
    // 今年以来 and 今年 in a review speak of the report's own period.
    if (
      time.role !== 'plan' &&
      phrase.year === 'this' &&
      (phrase.part.type === 'since' || phrase.part.type === 'year') &&
      time.period !== null
    ) {
      period = time.period;
      periodRule = 'this-year-of-review';
      implied = true;
    }
    past = time.role === 'plan' && period !== null && time.period !== null && isBefore(period, time.period);
  }
  let status: FigureStatus = time.role === 'plan' || time.role === 'notes' ? 'target' : 'actual';
  let statusRule = 'half';
  if (past) status = 'actual';
  else if (status === 'actual') {
    if (estimated.test(clause) || /^(?:初步统计|初步核算|据?预计|快报)/u.test(lead.trim()))
      status = 'estimate';
    else if (aimed.test(clause) || aimOpening.test(text.slice(place.sentenceStart, at))) status = 'target';
    else if (
      period !== null &&
      time.period !== null &&
      phrase &&
      isBefore(time.period, period) &&
      /(?<!截)[到至]$/u.test(text.slice(Math.max(0, phrase.start - 2), phrase.start))
    )
      status = 'target';
  }
  if (startValue && !(phrase && phrase.start >= floor)) {
    period = null;
    periodRule = 'start-value';
  }
  if (past) statusRule = 'past-in-plan';
  else if (status === 'estimate') statusRule = 'estimate-words';
  else if (status === 'target' && time.role !== 'plan' && time.role !== 'notes') statusRule = 'aim-words';
  return {
    period: implied ? inferred(period, periodRule) : printed(period, period === null ? null : periodRule),
    status: saysStatus(status, clause, lead) ? printed(status, statusRule) : inferred(status, statusRule),
  };
}
