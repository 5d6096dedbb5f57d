import { readPeriod } from '../../text/period-shape.ts';
import { type PeriodPhrase, periodsIn } from '../../text/periods.ts';
import { sureMargin } from '../../text/print/halves.ts';
import type { Print } from '../../text/print/print.ts';
import type { SectionRole } from '../../text/print/section.ts';
import { type PeriodContext, periodOfDays, planStart, resolvePeriod } from '../../text/resolve-period.ts';
import type { ReportPeriod } from '../figure-input.ts';

/** What the section says of its figures before any phrase of their own is read. */
export interface SectionTime {
  role: SectionRole;
  /** False where the outline leaves the half in doubt: what rests on it alone is inferred. */
  sure: boolean;
  /** Period that holds where no phrase says otherwise; `null` when the section does not tell. */
  period: string | null;
  /** The run of years that the heading names beside it (“十一五”及2010年工作回顾), by which 年均 goes; `null` when none. */
  years: string | null;
  /** The year that the half ends with, or for a plan begins with; `null` where the report's days are not known. */
  year: string | null;
  /** The heading itself says when. */
  timed: boolean;
  /** Its heading, or one above it, names a run of years and a year: which is spoken of turns below it. */
  doubled: boolean;
  context: PeriodContext;
}

/** The times of a report's sections, by their indexes, and of the text before any heading. */
export interface SectionTimes {
  of: SectionTime[];
  outside: SectionTime;
}

/** Headings below this level name subjects, whose years are not the section's. */
const deepestTimed = 2;
/** Parts of a phrase that are runs of years. */
const runs: readonly string[] = ['plan', 'years', 'back', 'ahead'];
/** A report on a year that ends with this month or before it plans the rest of that year; a later one, the year after. */
const lastPartMonth = 9;

/** A report delivered from this month on, in the year after the one that it reviews, counts 以来 up to its delivery. */
const firstLateMonth = 5;

/** In a review: the speaker stands in the year that he reviews. A comparison says nothing of when he speaks. */
const saysThisYear = { pattern: /(?<![比较与和同超])今年(?!初)/gu, sample: '今年以来，新建学校3所' } as const;
/** In a review: the speaker stands in the year after it. */
const saysLastYear = {
  pattern: /(?<![比较与和同超由从])去年(?!同期|底|末)/gu,
  sample: '去年新建学校3所',
} as const;
/** In a plan: the speaker stands in the year before the one that he plans. */
const saysNextYear = { pattern: /明年/gu, sample: '明年新建学校3所' } as const;

const yearOf = (day: string | null): number | null => (day === null ? null : Number(day.slice(0, 4)));
const lastMonthOf = ({ to }: ReportPeriod): number => Number(to?.slice(5, 7));
const isPartOfYear = (period: ReportPeriod): boolean => lastMonthOf(period) <= lastPartMonth;

/** A report on half a year plans the other half, one on a quarter the other three; any other plans the year after. */
function planPeriod(period: ReportPeriod): string | null {
  const to = yearOf(period.to);
  if (to === null) return null;
  if (!isPartOfYear(period)) return String(to + 1);
  const next = String(lastMonthOf(period) + 1).padStart(2, '0');
  return periodOfDays(`${to}-${next}-01`, `${to}-12-31`);
}

/** What tells the year that 今年 means besides the report's days. */
interface Spoken {
  /** A review says 今年 more often than 去年. */
  thisYear: boolean;
  /** A plan says 明年 more often than 今年. */
  nextYear: boolean;
}

/** What the halves of a report say, headings apart from each other by their roles; a word said in passing does not decide. */
function readSpoken({ text, sections }: Pick<Print, 'text' | 'sections'>): Spoken {
  const count = (role: SectionRole, { pattern }: { pattern: RegExp }): number =>
    sections
      .filter((section) => section.parent === null && section.role === role)
      .reduce((sum, { start, end }) => sum + (text.slice(start, end).match(pattern)?.length ?? 0), 0);
  return {
    thisYear: count('review', saysThisYear) > count('review', saysLastYear),
    nextYear: count('plan', saysNextYear) > count('plan', saysThisYear),
  };
}

/**
 * The year in which the speaker speaks, by which 今年 and 去年 go: the one of delivery. Where that is not known a year's
 * report is spoken after New Year, unless its own words say otherwise. A plan spoken before New Year calls the year to
 * come 明年, or else already 今年. `spoken` is `null` where the day of delivery says that New Year has passed.
 */
function spokenIn(period: ReportPeriod, role: SectionRole, spoken: Spoken | null): number | null {
  const delivered = yearOf(period.deliveredOn);
  const to = yearOf(period.to);
  if (to === null || isPartOfYear(period)) return to ?? delivered;
  if (spoken === null) return to + 1;
  const beforeNewYear = delivered === null ? spoken.thisYear || spoken.nextYear : delivered <= to;
  return beforeNewYear && (role !== 'plan' || spoken.nextYear) ? to : to + 1;
}

/** Whether the report was delivered after the year that it reviews: then no words are needed to tell the speaker's year. */
function isAfterNewYear({ to, deliveredOn }: ReportPeriod): boolean {
  const [last, delivered] = [yearOf(to), yearOf(deliveredOn)];
  return last !== null && delivered !== null && delivered > last;
}

/** The day up to which 以来 counts, where the report was delivered long after the year that it reviews. */
function lateDelivery({ to, deliveredOn }: ReportPeriod): string | null {
  if (to === null || deliveredOn === null || yearOf(deliveredOn) !== yearOf(to)! + 1) return null;
  return Number(deliveredOn.slice(5, 7)) >= firstLateMonth ? deliveredOn : null;
}

/** The time of a half of the report, before its headings are read. */
function halfTime(role: SectionRole, period: ReportPeriod, spoken: Spoken | null): SectionTime {
  const year = yearOf(period.to);
  const delivered = yearOf(period.deliveredOn);
  const planned = role === 'plan' || role === 'notes';
  // The year that a plan speaks of is the one planned for; that of a review is the one reviewed, unless the report says it later.
  const planYear = year === null ? delivered : isPartOfYear(period) ? year : year + 1;
  return {
    role,
    sure: true,
    period: planned ? planPeriod(period) : periodOfDays(period.from, period.to),
    years: null,
    year: planned ? (planYear === null ? null : String(planYear)) : (period.to?.slice(0, 4) ?? null),
    timed: false,
    doubled: false,
    context: {
      thisYear: planned ? planYear : (year ?? delivered),
      spokenIn: spokenIn(period, role, spoken),
      reportTo: period.to,
      since: lateDelivery(period),
    },
  };
}

/**
 * The time that each section sets, by its heading (2023年工作回顾, 下半年工作安排, 今后五年) or its parent's, then by its half:
 * a review speaks of the report's period, a plan of the one that follows. `outside` is for text before any heading, which
 * reads as a review does.
 */
export function readSectionTimes(
  print: Pick<Print, 'text' | 'sections'>,
  period: ReportPeriod,
): SectionTimes {
  const spoken = isAfterNewYear(period) ? null : readSpoken(print);
  const of: SectionTime[] = [];
  for (const section of print.sections) {
    const parent = section.parent === null ? null : of[section.parent]!;
    const time =
      parent && parent.role === section.role
        ? { ...parent, timed: false }
        : halfTime(section.role, period, spoken);
    if (section.role === 'notes') time.period = null;
    time.sure = section.margin === null || section.margin >= sureMargin;
    if (section.level <= deepestTimed) readHead(time, section.title);
    of.push(time);
  }
  return { of, outside: halfTime('review', period, spoken) };
}

/** A half that begins by saying what its year is: what it says of it dates nothing. */
const saysWhatYearIs = {
  pattern: /^(?:(?:19|20)\d{2}年|今年)，?是/u,
  sample: '2026年是“十五五”规划的开局之年',
} as const;

/** A heading that names a government: its years are those of the report, where that reviews more than one. */
const namesGovernment = {
  pattern: /(?:本|上|这|第[^，。；]{1,4})届(?:[^，。；]{0,2})政府/u,
  sample: '本届政府工作回顾',
} as const;

/** Before a year that a heading names beside another time: “十三五”时期和2020年工作回顾. */
const joinedBefore = /[和与及暨、]$/u;

/**
 * Sets what a heading's phrases say: the last one dates the section, a run of years is kept beside it. Of a run and the
 * year that ends or begins it (“十三五”时期和2020年工作回顾) the first holds until the text turns to the other.
 */
function readHead(time: SectionTime, title: string): void {
  // 2021年以来工作回顾 reviews up to the report's last day, whenever it was delivered.
  const context = { ...time.context, since: null };
  const named = phrasesOf(title).filter((phrase) => !isAhead(phrase, time));
  const ofRun = named.filter(({ part }) => runs.includes(part.type));
  for (const phrase of ofRun) time.years = resolvePeriod(phrase, context);
  const government = yearsOfGovernment(time, title);
  if (government !== null) time.years = time.period;
  const doubled =
    (ofRun.length > 0 || government !== null) &&
    named.some((phrase) => phrase.part.type === 'year' && resolvePeriod(phrase, context) === time.year);
  const last = doubled ? named[0] : (runBesideFarYear(named, time) ?? named.findLast(({ speaks }) => speaks));
  // 今年的工作 dates nothing that the half does not.
  if (!last || (!doubled && last.part.type === 'year' && typeof last.year !== 'number')) return;
  time.timed = true;
  time.doubled ||= doubled;
  // 本届政府和2021年工作回顾: the years of the government come first.
  if (!doubled || government === null || last.start < government)
    time.period = resolvePeriod(last, context) ?? time.period;
  if (typeof last.year === 'number' && last.part.type === 'year')
    time.context = { ...time.context, thisYear: last.year };
}

/** “十四五”成就及“十五五”目标: a plan that only begins when the review has ended dates no review. */
function isAhead({ part }: PeriodPhrase, { role, year }: SectionTime): boolean {
  return role === 'review' && year !== null && part.type === 'plan' && planStart(part.ordinal) > Number(year);
}

/** 二〇三五年远景目标和“十四五”时期主要任务: beside a year far ahead of a plan's own, its run of years is what the plan is for. */
function runBesideFarYear(
  named: readonly PeriodPhrase[],
  { role, year }: SectionTime,
): PeriodPhrase | undefined {
  if (role !== 'plan' || year === null) return undefined;
  const isFar = ({ part, year: named }: PeriodPhrase): boolean =>
    part.type === 'year' && typeof named === 'number' && named > Number(year) + 1;
  return named.some(isFar) ? named.findLast(({ part }) => runs.includes(part.type)) : undefined;
}

/** Where a heading of a review of several years names the government whose they are; `null` where it names none. */
function yearsOfGovernment({ role, period }: SectionTime, title: string): number | null {
  if (role !== 'review' || period === null || readPeriod(period)?.type !== 'years') return null;
  return namesGovernment.pattern.exec(title)?.index ?? null;
}

/** What a heading says of its time, what is joined to another phrase included: it is none that is compared with. */
function phrasesOf(title: string): PeriodPhrase[] {
  const isJoined = (start: number, i: number): boolean =>
    joinedBefore.test(title.slice(0, start)) &&
    (i > 0 || namesGovernment.pattern.test(title.slice(0, start)));
  const phrases = periodsIn(title).filter(({ speaks, start }, i) => speaks || isJoined(start, i));
  return saysWhatYearIs.pattern.test(title) ? phrases.slice(0, 1) : phrases;
}
