import type { PeriodPhrase } from '../../text/periods.ts';
import type { Section, SectionRole } from '../../text/print/section.ts';
import { type PeriodContext, periodOfDays, resolvePeriod } from '../../text/resolve-period.ts';
import type { ReportPeriod } from '../figure-input.ts';

/** What the section says of its figures before any phrase of their own is read. */
export interface SectionTime {
  role: SectionRole;
  /** Period that holds where no phrase says otherwise; `null` when the section does not tell. */
  period: string | null;
  /** The run of years that the heading names beside it (“十一五”及2010年工作回顾), by which 年均 goes; `null` when none. */
  years: string | null;
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
const runs: readonly string[] = ['plan', 'years', 'back'];
const halfYearEnd = '06-30';

const yearOf = (day: string | null): number | null => (day === null ? null : Number(day.slice(0, 4)));
const isHalfYear = ({ to }: ReportPeriod): boolean => to?.slice(5) === halfYearEnd;

/** A half-year report plans the other half; any other plans the year after. */
function planPeriod(period: ReportPeriod): string | null {
  const to = yearOf(period.to);
  if (to === null) return null;
  return isHalfYear(period) ? `${to}H2` : String(to + 1);
}

/** The time of a half of the report, before its headings are read. */
function halfTime(role: SectionRole, period: ReportPeriod): SectionTime {
  const year = yearOf(period.to);
  const delivered = yearOf(period.deliveredOn);
  const planned = role === 'plan' || role === 'notes';
  // 今年 in a plan is the year planned for; in a review it is the year reviewed, unless the report says it later.
  const planYear = year === null ? delivered : isHalfYear(period) ? year : year + 1;
  return {
    role,
    period: planned ? planPeriod(period) : periodOfDays(period.from, period.to),
    years: null,
    context: { thisYear: planned ? planYear : (year ?? delivered), reportTo: period.to },
  };
}

/**
 * The time that each section sets, by its heading (2023年工作回顾, 下半年工作安排, 今后五年) or its parent's, then by its half:
 * a review speaks of the report's period, a plan of the one that follows. `outside` is for text before any heading, which
 * reads as a review does.
 */
export function readSectionTimes(
  sections: readonly Section[],
  period: ReportPeriod,
  titlePhrases: (title: string) => PeriodPhrase[],
): SectionTimes {
  const of: SectionTime[] = [];
  for (const section of sections) {
    const parent = section.parent === null ? null : of[section.parent]!;
    const time = parent && parent.role === section.role ? { ...parent } : halfTime(section.role, period);
    if (section.role === 'notes') time.period = null;
    if (section.level <= deepestTimed)
      readHead(
        time,
        titlePhrases(section.title).filter(({ speaks }) => speaks),
      );
    of.push(time);
  }
  return { of, outside: halfTime('review', period) };
}

/** Sets what a heading's phrases say: the last one dates the section, a run of years is kept beside it. */
function readHead(time: SectionTime, phrases: readonly PeriodPhrase[]): void {
  for (const phrase of phrases)
    if (runs.includes(phrase.part.type)) time.years = resolvePeriod(phrase, time.context);
  const last = phrases.at(-1);
  // 今年的工作 dates nothing that the half does not.
  if (!last || (last.part.type === 'year' && typeof last.year !== 'number')) return;
  time.period = resolvePeriod(last, time.context) ?? time.period;
  if (typeof last.year === 'number' && last.part.type === 'year')
    time.context = { ...time.context, thisYear: last.year };
}
