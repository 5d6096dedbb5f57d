import { i18n } from '#i18n';
import type { SnippetReport } from '../lib/records/snippet.ts';
import { madeUpTitle } from '../lib/snippets/report-title.ts';

/**
 * What a report is called in views: its title, else its place, period and genre (浦锦街道办事处2023年上半年工作报告);
 * that it has no title where the place is not known either.
 */
export function reportName(report: Pick<SnippetReport, 'title' | 'place' | 'period' | 'genre'>): string {
  if (report.title !== null) return report.title;
  return report.place === null ? i18n.t('identity.untitled') : madeUpTitle(report);
}
