import type { PageField, ReportText } from '../text/report-text.ts';
import { fieldBounds as most } from './limits.ts';

/**
 * A report as it may be sent: what is longer than a field may be is cut, what is more than may be is left out, and a
 * link whose address is too long. One odd field of a page is no reason not to read it. The text, its offsets and its
 * address stay. `isCut`: something of it was cut or left out.
 */
export function cutReport(report: ReportText): { report: ReportText; isCut: boolean } {
  let isCut = false;
  const upTo = <Of extends string | readonly unknown[]>(whole: Of, bound: number): Of => {
    if (whole.length <= bound) return whole;
    isCut = true;
    return whole.slice(0, bound) as Of;
  };
  const cut = (words: string): string => upTo(words, most.text);
  const cutField = ({ label, value }: PageField): PageField => ({ label: cut(label), value: cut(value) });
  const links = report.links.filter(({ href }) => href.length <= most.address);
  isCut ||= links.length < report.links.length;
  const sent = {
    ...report,
    title: report.title && cut(report.title),
    documentTitle: report.documentTitle && cut(report.documentTitle),
    head: upTo(report.head, most.fields).map(cutField),
    meta: upTo(report.meta, most.fields).map(cutField),
    breadcrumb: upTo(report.breadcrumb, most.steps).map(cut),
    links: upTo(links, most.links).map((link) => ({ ...link, text: cut(link.text) })),
    cells: upTo(report.cells, most.cells),
    superscripts: upTo(report.superscripts, most.superscripts),
  };
  return { report: sent, isCut };
}
