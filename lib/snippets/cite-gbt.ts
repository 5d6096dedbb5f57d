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
 * | a number of its own | behind the title as other title information, `: ` | `：` (7.2.3; of a report 8.8.2) |
 * | no address | [R], and for what is neither report nor page [Z] (annex) | the same (annex A) |
 */

import type { CitedWork } from './cited-work.ts';
import { pageList } from './page-numbers.ts';

export type GbtEdition = 2015 | 2025;

/** One reference without its number, closed by a full stop. */
export function citeGbt(work: CitedWork, edition: GbtEdition): string {
  return edition === 2015 ? cite2015(work) : cite2025(work);
}

/** The mark of its type: a report R, a page EB, and what is known by no page Z (其他). */
function typeOf({ kind, address }: CitedWork): 'R' | 'EB' | 'Z' {
  return kind === 'report' ? 'R' : address === null ? 'Z' : 'EB';
}

function cite2015(work: CitedWork): string {
  const { day, address, accessed } = work;
  const medium = address ? '/OL' : '';
  const title = [work.title, work.number].filter((part) => part !== null).join(': ');
  const start = `${opening(work)}${halfWidth(title)}[${typeOf(work)}${medium}].`;
  // Offline, only the year stands where publisher and place would (4.1); there is no access date.
  const year = day?.slice(0, 4) ?? null;
  const pages = pageList(work.pages, ', ');
  // Without a year there is nothing for the pages to stand behind, and they are left out.
  const cited = year && pages ? `${year}: ${pages}` : null;
  if (!address) return year ? `${start} ${cited ?? year}.` : start;
  return `${start} ${cited ?? ''}${day ? `(${day})` : ''}[${accessed}]. ${address}.`;
}

function cite2025(work: CitedWork): string {
  const { day, address, accessed } = work;
  const type = typeOf(work);
  const title = [work.title, work.number].filter((part) => part !== null).join('：');
  const start = `${opening(work)}${title}[${type}${address ? '/OL' : ''}].`;
  const access = address ? ` ${address}.` : '';
  const pages = pageList(work.pages, '，');
  // A page without an address is no page: [Z] is written as a report is.
  if (type !== 'EB')
    return `${start}${day ? ` ${day}${pages && type === 'R' ? `：${pages}` : ''}.` : ''}${access}`;
  return `${start} ${day ? `（${day}）` : ''}[${accessed}].${access}`;
}

function opening({ responsible }: CitedWork): string {
  return responsible ? `${responsible}. ` : '';
}

/** The colon before other title information as 2015 writes it: 国防白皮书: 中国武装力量… */
function halfWidth(title: string): string {
  return title.replace(/：/g, ': ').replace(/:\s+/g, ': ').trim();
}
