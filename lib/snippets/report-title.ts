import { isOtherGenre, type ReportGenre } from '../analysis/report-identity.ts';
import type { SnippetReport } from '../records/snippet.ts';
import { readPeriod } from '../text/period-shape.ts';
import { withoutBlanks } from '../text/print/characters.ts';
import { shortBody } from './responsible-body.ts';

/**
 * The report's name for a reader: its title, with the place before it when the title does not name it
 * (政府工作报告 → 金桥镇政府工作报告). Without a title, one from what was read: 浦锦街道办事处2023年上半年工作报告.
 */
export function reportTitle(report: SnippetReport): string {
  const title = printedTitle(report);
  if (title === null) return madeUpTitle(report);
  const { place } = report;
  if (place === null || title.includes(place)) return title;
  // What a bureau or a congress publishes is of the place, not of its government; 一图读懂 … says of what it is.
  if (isOtherGenre(report)) return report.genre === 'interpretation' ? title : place + title;
  return /^(?:人民)?政府/.test(title) ? place + title : `${shortBody(report) ?? place}${title}`;
}

/** The title as printed, on one line, without the spaces that portals set between Chinese characters; `null` without one. */
export function printedTitle(report: Pick<SnippetReport, 'title'>): string | null {
  const line = report.title?.replace(/\s+/g, ' ').trim() ?? '';
  return line.replace(/(?<![A-Za-z0-9]) | (?![A-Za-z0-9])/g, '') || null;
}

/** What a document without a title is called by its genre. */
const genreNames: Record<ReportGenre, string> = {
  report: '工作报告',
  bulletin: '统计公报',
  budget: '预算执行情况报告',
  'plan-report': '国民经济和社会发展计划报告',
  department: '部门工作总结',
  resolution: '决议',
  interpretation: '解读',
  'duty-report': '述职报告',
};

/** A name for a document that has no title, from place, period and genre; of a report, from the body that answers for it. */
export function madeUpTitle(report: Pick<SnippetReport, 'place' | 'period' | 'genre'>): string {
  if (isOtherGenre(report))
    return `${report.place ?? ''}${periodWords(report.period)}${genreNames[report.genre]}`;
  return `${shortBody(report) ?? report.place ?? '政府'}${periodWords(report.period)}${genreNames.report}`;
}

/** A year in a title, in digits or written out: 2013, 二〇一三年. */
const printedYear = /[0-9０-９]{4}|[〇○零一二三四五六七八九]{4}年/;

/**
 * What tells a report from the others of its place: its title as printed where that names a year, else with the period
 * that the report reviews behind it (政府工作报告（回顾2013年）); without a title a name made of place, period and genre.
 * `null` where neither title nor place was read.
 */
export function distinctTitle(
  report: Pick<SnippetReport, 'title' | 'place' | 'period' | 'genre'>,
): string | null {
  const { title, place, period } = report;
  if (title === null) return place === null ? null : madeUpTitle(report);
  return withPeriod(title, period);
}

/** The report's name for a reader, with the period behind it where the name prints no year: tells reports of places and years apart. */
export function fullTitle(report: SnippetReport): string {
  return withPeriod(reportTitle(report), report.period);
}

/** True where a report's own title prints a year. */
export const printsYear = (report: Pick<SnippetReport, 'title'>): boolean =>
  report.title !== null && printedYear.test(withoutBlanks(report.title));

function withPeriod(title: string, period: string | null): string {
  const words = periodWords(period);
  return words === '' || printedYear.test(title) ? title : `${title}（回顾${words}）`;
}

/** A period of the closed grammar as a title would put it; empty for shapes no title uses. */
function periodWords(period: string | null): string {
  const parts = period === null ? null : readPeriod(period);
  if (parts?.type === 'half') return `${parts.year}年${parts.half === 1 ? '上' : '下'}半年`;
  return parts?.type === 'year' ? `${parts.year}年` : '';
}
