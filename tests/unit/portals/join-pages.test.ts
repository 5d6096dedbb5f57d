import { describe, expect, it } from 'vitest';
import { joinPages } from '../../../lib/portals/join-pages.ts';
import { plainReportText, type ReportText } from '../../../lib/text/report-text.ts';

const page = (text: string, more: Partial<ReportText> = {}): ReportText => ({
  ...plainReportText(text),
  ...more,
});
const joined = (...texts: [string, ...string[]]) =>
  joinPages(texts.map((text) => page(text)) as [ReportText]).text;

describe('the pager at the end of a page', () => {
  const pagers =
    '首页 第1页｜尾页 第1页｜末页 第1页｜在本页阅读全文 第1页｜上一页｜上页｜前一页｜下一页｜下页｜后一页｜当前第1页｜本页是第1页｜第1页/共5页｜共有5页｜共5页｜跳转到第页 GO｜跳转到页｜【1】【2】｜[1] [2] [3]｜1 2 3 下一页 >>｜«上一页 1 … 5 下一页»';
  it.each(pagers.replace('在本页阅读全文', '全文').split('｜'))('is left out: %s', (pager) => {
    expect(joined(`税收增长。\n${pager}`, '新建公园。')).toBe('税收增长。\n新建公园。');
  });

  it.each(['1', '1 2 3', '第1页有误', '共5页报告', '全文公布', '【1】税收'])('is none in %s', (line) => {
    expect(joined(`税收增长。\n${line}`, '新建公园。')).toBe(`税收增长。\n${line}\n新建公园。`);
  });

  it('is looked for among the last three lines, of which those behind it go too, and left where there is one page alone', () => {
    expect(joined('税收增长。\n下一页\n一\n二', '新建公园。')).toBe('税收增长。\n新建公园。');
    expect(joined('税收增长。\n下一页\n一\n二\n三', '新建公园。')).toContain('下一页');
    expect(joined('税收增长。\n下一页')).toBe('税收增长。\n下一页');
  });
});

describe('the pages of one document', () => {
  it('keep their cells, tables counted on, and what is raised, each at its place', () => {
    const cells = (start: number, table: number) => [{ start, end: start + 2, table, row: 0, column: 0 }];
    const first = page('指标\n增长', { cells: cells(0, 0) as never, superscripts: [{ start: 4, end: 5 }] });
    const second = page('税收\n增长', {
      cells: [...cells(0, 0), ...cells(3, 1)] as never,
      superscripts: [{ start: 0, end: 1 }],
    });
    const whole = joinPages([first, second, second]);
    expect(whole.text).toBe('指标\n增长\n税收\n增长\n税收\n增长');
    expect(whole.cells.map(({ start, table }) => [start, table])).toEqual([
      [0, 0],
      [6, 1],
      [9, 2],
      [12, 3],
      [15, 4],
    ]);
    expect(whole.superscripts).toEqual([
      { start: 4, end: 5 },
      { start: 6, end: 7 },
      { start: 12, end: 13 },
    ]);
  });

  it('have each link once', () => {
    const link = (href: string) => ({ href, text: href });
    const links = (...hrefs: string[]) => ({ links: hrefs.map(link) as never });
    const whole = joinPages([page('甲', links('a', 'b')), page('乙', links('b', 'c'))]);
    expect(whole.links.map(({ href }) => href)).toEqual(['a', 'b', 'c']);
  });
});
