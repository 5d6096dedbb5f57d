import type { SnippetReport } from '../records/snippet.ts';
import { daysBetween } from '../text/days.ts';

/** The day that stands for a report in a citation, and what happened on it. */
export interface ReportDay {
  /** ISO day. */
  day: string;
  which: 'delivered' | 'published';
}

/**
 * A page published later than this after the meeting was moved there by a migration. 政府信息公开条例 art. 26 asks
 * for publication within 20 working days; offices are late, but a quarter of a year is another system's date.
 */
const latestAfterMeeting = 92;

/**
 * Without a day of the meeting: a report is held and published between shortly before its period ends (annual
 * meetings of December, half-year ones of June) and seven months after (the latest half-year reports known come
 * out in the following January).
 */
const earliestAroundEnd = -45;
const latestAfterEnd = 214;

/** The day of the report: when it was delivered, else when it was published, unless that is a migration's date; else `null`. */
export function reportDay(report: SnippetReport): ReportDay | null {
  if (report.deliveredOn) return { day: report.deliveredOn, which: 'delivered' };
  const published = publicationDay(report);
  return published ? { day: published, which: 'published' } : null;
}

/** The day on which the report was published, `null` when the page prints none or only one that a migration gave it. */
export function publicationDay(report: SnippetReport): string | null {
  const { publishedOn, deliveredOn, periodTo } = report;
  if (!publishedOn || Number.isNaN(Date.parse(publishedOn))) return null;
  if (deliveredOn) {
    const late = daysBetween(deliveredOn, publishedOn);
    return late >= 0 && late <= latestAfterMeeting ? publishedOn : null;
  }
  if (periodTo) {
    const late = daysBetween(periodTo, publishedOn);
    return late >= earliestAroundEnd && late <= latestAfterEnd ? publishedOn : null;
  }
  // Neither meeting nor period says otherwise, and neither confirms it: blank when unsure.
  return null;
}
