import type { ReportFile } from './report-file.ts';
import type { Span } from './span.ts';

/** A labelled field of a page: a head-table row (`发布机构` → `金桥镇`) or a meta tag (`PubDate` → …). */
export interface PageField {
  /** As printed, inner spaces and the closing colon removed; a meta tag's name as written. */
  label: string;
  /** As printed, trimmed; may be empty: portals print labels without values. */
  value: string;
}

/** A link found on the page, absolute; `span` is its place in the text, `null` when it lies outside the body. */
export interface PageLink {
  text: string;
  href: string;
  span: Span | null;
}

/** One cell of a table in the text. Rows and columns count from 0 within their table, tables within the text. */
export interface CellSpan extends Span {
  table: number;
  row: number;
  column: number;
  /** True for `<th>`. */
  header: boolean;
}

/**
 * A document as the reader reads it, with what the page says about it.
 *
 * `text` holds the body only: block boundaries are `\n`, a table row is one line whose cells are parted by
 * one TAB (a spanned cell is repeated as empty). Everything else is evidence; nothing of it is trusted.
 */
export interface ReportText {
  text: string;
  /** The address the document was read from; `null` for a local file. */
  address: string | null;
  /** The heading that the portal prints above the body (not `<title>`), `null` when there is none. */
  title: string | null;
  /** The `<title>` of the page. */
  documentTitle: string | null;
  /** Head-table and property-line fields in page order: 索引号, 发布机构, 发布时间, 来源 … */
  head: PageField[];
  /** Meta tags in page order; names keep their case and are compared without it. */
  meta: PageField[];
  /** 当前位置 trail, outermost first; empty when there is none. */
  breadcrumb: string[];
  links: PageLink[];
  cells: CellSpan[];
  /** Spans that the page raises (`<sup>`): marks of notes, or the 2 of m². */
  superscripts: Span[];
  /** The file it was read from; `null` for a page, and for a bare text. */
  file: ReportFile | null;
}

/** A document that is nothing but text: a `.txt`, a test's sentence. */
export function plainReportText(text: string, address: string | null = null): ReportText {
  return {
    text,
    address,
    title: null,
    documentTitle: null,
    head: [],
    meta: [],
    breadcrumb: [],
    links: [],
    cells: [],
    superscripts: [],
    file: null,
  };
}
