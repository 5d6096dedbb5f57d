import type { PageField, ReportText } from '../text/report-text.ts';
import { fieldBounds as most } from './limits.ts';

/**
 * A report as it may be sent: what is longer than a field may be is cut, what is more than may be is left out, and a
 * link whose address is too long. One odd field of a page is no reason not to read it. The text, its offsets and its address stay.
 */
export function cutReport(report: ReportText): ReportText {
  return {
    ...report,
    title: report.title && cut(report.title),
    documentTitle: report.documentTitle && cut(report.documentTitle),
    head: report.head.slice(0, most.fields).map(cutField),
    meta: report.meta.slice(0, most.fields).map(cutField),
    breadcrumb: report.breadcrumb.slice(0, most.steps).map(cut),
    links: report.links
      .filter(({ href }) => href.length <= most.address)
      .slice(0, most.links)
      .map((link) => ({ ...link, text: cut(link.text) })),
    cells: report.cells.slice(0, most.cells),
    superscripts: report.superscripts.slice(0, most.superscripts),
  };
}

const cut = (words: string): string => words.slice(0, most.text);
const cutField = ({ label, value }: PageField): PageField => ({ label: cut(label), value: cut(value) });
