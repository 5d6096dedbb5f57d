/**
 * References after GB/T 7714, 信息与文献 参考文献著录规则.
 *
 * Settled from the standards as they are reproduced, clause by clause and with all their examples, in the test
 * files of two typesetting packages (hushidong/biblatex-gb7714-2025, file gbT7714-2025.tex; and
 * zepinglee/gbt7714-bibtex-style, test files 2015-numeric and 2025-numeric), and from the announcement of the
 * drafting body (news.whu.edu.cn/info/1015/489767.htm). Seen there:
 *
 * | | 2015 | 2025 (in force from 2026-07-01) |
 * |---|---|---|
 * | marks | half width, a space after colon and comma | `.` and `[ ]` half width, `：` `，` `（ ）` full width (clause 6) |
 * | web page [EB/OL] | `(更新日期)[引用日期]. 路径` | `（创建或修改日期）[引用日期]. 路径`, access date required (8.11.3) |
 * | report [R/OL] | `(更新日期)[引用日期]. 路径` (4.6) | `. 发布日期. 路径`: no access date, it is not among the items (8.8.2) |
 * | a report that stands on a web page | [R/OL] or [EB/OL] | by the rules for reports (8.11.1) |
 * | cited pages | `出版年: 引文页码(更新日期)[引用日期]` (4.6) | `发布日期：引文页码` (8.8.2; as in 8.8.3 `2011：8-9`, `1990：25`); no item of a web page (8.11.3) |
 * | no date | the date in round brackets is left out | the date is left out (有则必备) |
 * | no one responsible | may be left out in numbered lists | the same (7.1.3) |
 * | Chinese organs | not parted by full stops level from level | the same (7.1.4) |
 * | no title | own words in square brackets | the same (7.2.1) |
 */

import { isOtherGenre, type ReportGenre } from '../analysis/report-identity.ts';
import { withoutControls } from '../formats/markdown.ts';
import { addressOf } from '../knowledge/citable-source.ts';
import type { GlossarySource } from '../knowledge/glossary.ts';
import type { SnippetReport } from '../records/snippet.ts';
import type { PageRange } from '../text/report-file.ts';
import { webAddress } from '../text/web-address.ts';
import { pageNumbers } from './page-numbers.ts';
import { publicationDay, reportDay } from './report-date.ts';
import { madeUpTitle, printedTitle } from './report-title.ts';
import { responsibleBody } from './responsible-body.ts';

export type GbtEdition = 2015 | 2025;

/** A work report, on a page or in a file, or a document behind a glossary entry. `seen` is an ISO day. */
export type GbtSource =
  | { kind: 'report'; report: SnippetReport; address: string | null; seen: string; pages: PageRange | null }
  | { kind: 'page'; source: GlossarySource };

interface GbtItems {
  responsible: string | null;
  title: string;
  type: 'R' | 'EB';
  /** ISO day of publication, `null` when none is known. */
  day: string | null;
  seen: string;
  address: string | null;
  /** The cited pages: 引文页码. Without a year there is nothing for them to stand behind, and they are left out. */
  pages: string | null;
}

/** One reference without its number, closed by a full stop. */
export function citeGbt(source: GbtSource, edition: GbtEdition): string {
  const items = source.kind === 'report' ? reportItems(source) : pageItems(source.source);
  const clean = { ...items, title: withoutControls(items.title) };
  return edition === 2015 ? cite2015(clean) : cite2025(clean);
}

/** A document behind a glossary entry: a web page, cited as it was seen. */
export function citeSource(source: GlossarySource, edition: GbtEdition): string {
  return citeGbt({ kind: 'page', source }, edition);
}

function reportItems({ report, address, seen, pages }: Extract<GbtSource, { kind: 'report' }>): GbtItems {
  return {
    responsible: responsibleBody(report),
    // A title of our own stands in square brackets (7.2.1).
    title: printedTitle(report) ?? `[${madeUpTitle(report)}]`,
    type: isReport(report) ? 'R' : 'EB',
    // What both editions ask for is the day of publication; without a believable one, the day of delivery.
    day: isReport(report) ? (publicationDay(report) ?? reportDay(report)?.day ?? null) : report.publishedOn,
    seen,
    address: webAddress(address),
    pages: pageNumbers(pages),
  };
}

/** Genres that are no reports after the standard's types, whatever report their title speaks of. */
const pageGenres: readonly (ReportGenre | null)[] = ['resolution', 'interpretation'];

/** A page that the reader kept something from without its being a report is cited as a page. */
function isReport(report: SnippetReport): boolean {
  if (isOtherGenre(report)) return !pageGenres.includes(report.genre);
  return report.kind !== null || report.meeting !== null || /报告|总结/.test(report.title ?? '报告');
}

function pageItems(source: GlossarySource): GbtItems {
  return {
    responsible: source.publisher,
    title: source.title,
    type: 'EB',
    day: source.date,
    seen: source.seen,
    // The path is where the text was read (8.11.3): a copy, where no page of its own is known.
    address: webAddress(addressOf(source)),
    pages: null,
  };
}

function cite2015({ responsible, title, type, day, seen, address, pages }: GbtItems): string {
  const medium = address ? '/OL' : '';
  const start = `${opening(responsible)}${halfWidth(title)}[${type}${medium}].`;
  // Offline, only the year stands where publisher and place would (4.1); there is no access date.
  const year = day?.slice(0, 4) ?? null;
  const cited = year && pages ? `${year}: ${pages}` : null;
  if (!address) return year ? `${start} ${cited ?? year}.` : start;
  return `${start} ${cited ?? ''}${day ? `(${day})` : ''}[${seen}]. ${address}.`;
}

function cite2025({ responsible, title, type, day, seen, address, pages }: GbtItems): string {
  const medium = address ? '/OL' : '';
  const start = `${opening(responsible)}${title}[${type}${medium}].`;
  const access = address ? ` ${address}.` : '';
  if (type === 'R') return `${start}${day ? ` ${day}${pages ? `：${pages}` : ''}.` : ''}${access}`;
  return `${start} ${day ? `（${day}）` : ''}[${seen}].${access}`;
}

function opening(responsible: string | null): string {
  return responsible ? `${withoutControls(responsible)}. ` : '';
}

/** The colon before other title information as 2015 writes it: 国防白皮书: 中国武装力量… */
function halfWidth(title: string): string {
  return title.replace(/：/g, ': ').replace(/:\s+/g, ': ').trim();
}
