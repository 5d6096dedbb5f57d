import { withoutBlanks } from '../text/print/characters.ts';
import type { CellSpan, ReportText } from '../text/report-text.ts';

/** What a pager prints, without spaces: 上一页 1 2 3 下一页, 第1页/共5页, 【1】【2】. */
const pagerLine =
  /^(?:首页|尾页|末页|全文|上一?页|前一?页|下一?页|后一?页|(?:当前|本页是)?第\d{1,2}页|共有?\d{1,2}页|跳转到第?页?|GO|\d+(?!\d)|[[\]【】()（）<>«»‹›|/，,、:：….])+$/i;
/** Digits alone may be a line of the report. */
const pagerSign = /页|[[【]\d{1,2}[\]】]/;

/** Lines at a page's end among which its pager is looked for. */
const atEnd = 3;

/**
 * One report of a document's pages in their order: the first says what it is, the text of all is one, each page's
 * pager left out. Spans are those of the whole text; tables count on from page to page.
 */
export function joinPages([first, ...rest]: readonly [ReportText, ...ReportText[]]): ReportText {
  if (rest.length === 0) return first;
  const whole = withoutPager(first);
  return rest.reduce((joined, page) => append(joined, withoutPager(page)), whole);
}

function append(joined: ReportText, page: ReportText): ReportText {
  const by = joined.text.length + 1;
  const move = <S extends { start: number; end: number }>(span: S): S => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  });
  const tables = joined.cells.reduce((most, { table }) => Math.max(most, table + 1), 0);
  const known = new Set(joined.links.map(({ href }) => href));
  return {
    ...joined,
    text: `${joined.text}\n${page.text}`,
    cells: [
      ...joined.cells,
      ...page.cells.map((cell): CellSpan => move({ ...cell, table: cell.table + tables })),
    ],
    superscripts: [...joined.superscripts, ...page.superscripts.map(move)],
    links: [
      ...joined.links,
      ...page.links
        .filter(({ href }) => !known.has(href))
        .map((link) => ({ ...link, span: link.span && move(link.span) })),
    ],
  };
}

/** A page without the lines of its pager at the end. */
function withoutPager(page: ReportText): ReportText {
  const lines = page.text.split('\n');
  const from = Math.max(0, lines.length - atEnd);
  const pager = lines.findIndex((line, at) => at >= from && isPagerLine(line));
  if (pager < 0) return page;
  const end = lines.slice(0, pager).join('\n').length;
  const inside = ({ end: last }: { end: number }) => last <= end;
  return {
    ...page,
    text: page.text.slice(0, end),
    cells: page.cells.filter(inside),
    superscripts: page.superscripts.filter(inside),
    links: page.links.filter(({ span }) => span === null || inside(span)),
  };
}

function isPagerLine(line: string): boolean {
  const words = withoutBlanks(line);
  return pagerSign.test(words) && pagerLine.test(words);
}
