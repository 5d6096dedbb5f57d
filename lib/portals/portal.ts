import type { PageField, PageLink } from '../text/report-text.ts';
import type { PageLayout } from './page-layout.ts';

/** What a first look needs of a portal's page: where the document stands, what it is called, who put it out. */
export interface PortalGlance {
  /** Where the document's body stands (`root`, `null` when nothing like one is there yet), and what stands beside it. */
  layout: PageLayout;
  /** The heading printed above the body, `null` when there is none. */
  title: string | null;
  /** Head-table and property-line fields in page order, empty values kept. */
  head: PageField[];
  meta: PageField[];
}

/** All that a portal's page says around its document. */
export interface PortalReading extends PortalGlance {
  /** 当前位置 trail, outermost first. */
  breadcrumb: string[];
  /** Files that the page offers beside its text. */
  attachments: PageLink[];
}

/**
 * One family of portals that is built alike. A family says only what the general rules can't find by themselves;
 * `read` starts from the general reading and mends it. Adding one: a file here, a line in `all-portals.ts`, a
 * fixture and a near miss in `tests/fixtures/pages`.
 */
export interface Portal {
  /** Short name of the family: `pudong`, `jpaas`. */
  id: string;
  /** True when the page is one of the family's; by address alone where the address suffices. */
  matches(url: string, document: Document): boolean;
  /** Reads the page; never changes it, asks for nothing, needs no layout. */
  read(document: Document, url: string): PortalGlance;
}

/**
 * The trail where a family has another than the one that `printed` holds (empty when the page prints none). It stands
 * beside the family, not in it: a first look judges nothing by a trail, and the script of every page goes without.
 */
export type Trail = (page: { document: Document; glance: PortalGlance; printed: string[] }) => string[];

/**
 * The head where a family prints a day elsewhere, or a value that is none; `head` is what the general rules read. It
 * stands beside the family for the same reason: neither decides whether a page is a report.
 */
export type HeadOf = (page: { url: string; head: PageField[] }) => PageField[];
