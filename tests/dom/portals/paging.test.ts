import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { joinPages } from '../../../lib/portals/join-pages.ts';
import { findNextPage } from '../../../lib/portals/paging.ts';
import { plainReportText, type ReportText } from '../../../lib/text/report-text.ts';

const site = 'https://www.example.gov.cn';
const folder = `${site}/zwgk/202301/`;

/** Follows a document from its first page, as whoever reads it whole does; `pages` gives the HTML at an address. */
function follow(first: string, pages: Record<string, string>): string[] {
  const seen = [first];
  for (let url: string | null = first; url !== null; ) {
    const { document } = new JSDOM(pages[url] ?? '').window;
    url = findNextPage(document, { first, url });
    if (url === null || seen.includes(url)) break;
    seen.push(url);
  }
  return seen;
}

/** The same pager on every page, as links print it. */
const everywhere = (html: string, ...urls: string[]) => Object.fromEntries(urls.map((url) => [url, html]));

describe('a document of several pages is followed', () => {
  it('where TRS writes its pager by script, pages counted from 0', () => {
    const pages = Object.fromEntries(
      ['t20230118_3120', 't20230118_3120_1', 't20230118_3120_2'].map((name, index) => [
        `${folder}${name}.html`,
        `<div class="TRS_Editor"><p>…</p></div><script>createPageHTML(3, ${index}, "t20230118_3120", "html");</script>`,
      ]),
    );
    expect(follow(`${folder}t20230118_3120.html`, pages)).toEqual(Object.keys(pages));
  });

  it('where the script names the element first, pages counted from 1', () => {
    const pages = Object.fromEntries(
      ['report', 'report_2', 'report_3'].map((name, at) => [
        `${folder}${name}.shtml`,
        `<div id="page_div"></div><script>createPageHTML('page_div',3, ${at + 1},'report','shtml',3);</script>`,
      ]),
    );
    expect(follow(`${folder}report.shtml`, pages)).toEqual(Object.keys(pages));
  });

  const urls = (...names: string[]) => names.map((name) => `${folder}${name}`);
  it.each([
    {
      form: 'a number each and 下一页',
      at: urls('c_1259.htm', 'c_1259_2.htm', 'c_1259_3.htm'),
      html: `<div id="div_currpage"><span>1</span> <a href="c_1259.htm">1</a> <a href="c_1259_2.htm">2</a>
        <a href="./c_1259_3.htm">3</a> <a href="c_1259_2.htm">下一页</a> <a href="c_1259_3.htm">尾页</a></div>`,
    },
    {
      form: 'numbers in brackets',
      at: urls('n-3211.html', 'n-3211-2.html'),
      html: '<div class="zdfy"><a href="n-3211.html">【1】</a><a href="/zwgk/202301/n-3211-2.html">【2】</a></div>',
    },
    {
      form: 'an index that counts from 1',
      at: urls('index1.html', 'index2.html', 'index3.html'),
      html: '<a href="index1.html#fy01">1</a><a href="index2.html#fy01">2</a><a href="index3.html#fy01">3</a>',
    },
    {
      form: 'a folder of its own',
      at: [folder, `${folder}index_1.html`],
      html: '<a href="index_1.html">下一页 &gt;&gt;</a>',
    },
    {
      form: 'a parameter',
      at: [`${site}/show.jsp?id=12`, `${site}/show.jsp?id=12&page=2`],
      html: '<p>第1页/共2页</p><a href="?id=12&amp;page=2">下页</a>',
    },
    {
      form: 'a parameter that the first page has too',
      at: [`${site}/show.jsp?id=12&pageNo=1`, `${site}/show.jsp?id=12&pageNo=2`],
      html: '<a href="show.jsp?id=12&amp;pageNo=2">第2页</a>',
    },
  ])('by links of $form', ({ at, html }) => {
    expect(follow(at[0]!, everywhere(html, ...at))).toEqual(at);
  });
});

describe('what is no further page of the document is not followed', () => {
  const first = `${folder}t20230118_3120.html`;
  it.each([
    ['the next document', '<a href="t20230119_3121.html">下一篇：关于植树的通知</a>'],
    ['the next document, called a page', '<a href="t20230119_3121.html">下一页</a>'],
    ['the next page of a list beside it', '<a href="index_1.html">下一页</a>'],
    ['another site', '<a href="https://example.com/zwgk/202301/t20230118_3120_1.html">下一页</a>'],
    ['another folder', '<a href="/other/t20230118_3120_1.html">下一页</a>'],
    ['a script', '<a href="javascript:go(2)">下一页</a>'],
    ['a year', '<a href="t20230118_3120_2023.html">2023</a>'],
    ['another document’s parameter', '<a href="t20230118_3120.html?id=2">2</a>'],
    ['a link in a sentence', '<p>见<a href="t20230118_3120_2.html">附件二</a>。</p>'],
    ['the list’s pager by script', '<script>createPageHTML(34, 0, "index", "html");</script>'],
    ['the only page', '<script>createPageHTML(1, 0, "t20230118_3120", "html");</script>'],
    ['no pager', '<p>全年完成税收17.50亿元。</p>'],
  ])('%s', (_what, html) => {
    expect(follow(first, everywhere(html, first))).toEqual([first]);
  });
});

describe('pages that were read', () => {
  const page = (text: string, more: Partial<ReportText> = {}): ReportText => ({
    ...plainReportText(text, `${folder}a.html`),
    ...more,
  });

  it('are one text without their pagers, spans where their words are', () => {
    const first = page('一、2022年工作回顾\n完成税收17.50亿元。\n1 2 3 下一页\n第1页/共3页', {
      title: '工作报告',
      superscripts: [{ start: 0, end: 1 }],
      cells: [{ start: 12, end: 14, table: 0, row: 0, column: 0, header: false }],
    });
    const second = page('指标\t数值\n全镇绿地2公顷。\n【1】【2】', {
      title: '第二页',
      superscripts: [{ start: 0, end: 2 }],
      cells: [{ start: 0, end: 2, table: 0, row: 0, column: 0, header: true }],
    });
    const whole = joinPages([first, second, page('二、2023年工作安排')]);
    expect(whole.text).toBe(
      '一、2022年工作回顾\n完成税收17.50亿元。\n指标\t数值\n全镇绿地2公顷。\n二、2023年工作安排',
    );
    expect(whole.title).toBe('工作报告');
    expect(whole.superscripts.map(({ start, end }) => whole.text.slice(start, end))).toEqual(['一', '指标']);
    expect(whole.cells.map(({ table, start, end }) => [table, whole.text.slice(start, end)])).toEqual([
      [0, '完成'],
      [1, '指标'],
    ]);
  });

  it('keep a last line of digits, and one page is as it was', () => {
    const only = page('三年分别为\n12\t13\t14\n共5页材料附后');
    expect(joinPages([only])).toBe(only);
    expect(joinPages([only, page('完')]).text).toBe('三年分别为\n12\t13\t14\n共5页材料附后\n完');
  });
});
