import type { PageField, ReportText } from '../text/report-text.ts';

/** What a first look at a page sees, and all that detection rests on. Plain data: it may cross a message. */
export interface PageFacts {
  /** Address of the page; `null` for a local file. */
  address: string | null;
  /** The heading printed above the body, `null` when there is none. */
  title: string | null;
  /** The `<title>` of the page. */
  documentTitle: string | null;
  /** Head-table and property-line fields: 索引号, 发布机构, 来源 … */
  head: PageField[];
  meta: PageField[];
  /** 当前位置 trail; empty at a first look, which does not need it. */
  breadcrumb: string[];
  /** The body's text, at most `bodyLimit` characters, lines at block boundaries. */
  body: string;
  /** Links to other pages within the body, and how many characters they take. */
  linkCount: number;
  linkCharacters: number;
  /** What stands on a page without running text where its document would be; `null` where there is text, or nothing. */
  insteadOfText: 'attachment' | 'image' | null;
  /** Text of the first row of each of the first tables in the body. */
  tableHeads: string[];
}

/**
 * Characters of the body that the first look takes: a report's plan half begins within them
 * (the longest reports known, of provinces and cities, have about 40,000 characters in all).
 */
export const bodyLimit = 60_000;

/** The facts of a page that is read already: the same judgement then rests on its text, up to `bodyLimit`. */
export function factsOfReport(report: ReportText): PageFacts {
  const inBody = report.links.filter((link) => link.span !== null);
  return {
    address: report.address,
    title: report.title,
    documentTitle: report.documentTitle,
    head: report.head,
    meta: report.meta,
    breadcrumb: report.breadcrumb,
    body: report.text.slice(0, bodyLimit),
    linkCount: inBody.length,
    linkCharacters: inBody.reduce((sum, link) => sum + link.text.length, 0),
    insteadOfText: null,
    tableHeads: tableHeadsOf(report),
  };
}

/** True for addresses of files that can carry a whole document. */
export function isAttachmentAddress(href: string): boolean {
  return /\.(?:pdf|docx?|wps|ofd)(?:[?#]|$)/i.test(href) || /downfile\.jsp|\/download\//i.test(href);
}

function tableHeadsOf(report: ReportText): string[] {
  const heads = new Map<number, string[]>();
  for (const cell of report.cells) {
    if (cell.row !== 0 || cell.table > 2) continue;
    const row = heads.get(cell.table) ?? [];
    row.push(report.text.slice(cell.start, cell.end).trim());
    heads.set(cell.table, row);
  }
  return [...heads.values()].map((row) => row.join('|'));
}
