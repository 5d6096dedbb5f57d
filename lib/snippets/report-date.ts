import type { SnippetReport } from '../records/snippet.ts';
import { daysBetween } from '../text/days.ts';

/** The day that stands for a report wherever it is cited. */
export interface ReportDay {
  /** ISO day. */
  day: string;
  /** True for a day that was put together from digits run together in the print (2023718日): printed with 推定, or not at all. */
  inferred: boolean;
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

/**
 * The day of the report, of publication as both editions of GB/T 7714 ask: when it was published, unless that is a
 * migration's date, else when it was delivered; else `null`.
 */
export function reportDay(report: SnippetReport): ReportDay | null {
  const published = publicationDay(report);
  if (published) return { day: published, inferred: false };
  const { deliveredOn, deliveredInferred = false } = report;
  return deliveredOn ? { day: deliveredOn, inferred: deliveredInferred } : null;
}

/** The day on which the report was published, `null` when the page prints none or only one that a migration gave it. */
function publicationDay(report: SnippetReport): string | null {
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
