import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { joinPages } from '../../../lib/portals/join-pages.ts';
import { findNextPage, pagerScripts } from '../../../lib/portals/paging.ts';
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

  /** TRS's other template: the pager's own script in the page, which writes the links. */
  const written = (
    index: number,
    count: number,
    stem = 't20230118_3120',
  ) => `<div class="page"><SCRIPT LANGUAGE="JavaScript">
//createPageHTML(9, 0, "index", "html");
var currentPage = ${index};//所在页从0开始
var prevPage = currentPage-1//上一页
var nextPage = currentPage+1//下一页
var countPage = ${count}//共多少页
if(countPage>1&&currentPage!=0&&currentPage!=1)
\tdocument.write("<a href=\\"${stem}"+"_" + prevPage + "."+"html\\" target='_self'>上一页</a>");
else if(countPage>1&&currentPage==1)
\tdocument.write("<a href=\\"${stem}.html\\" target='_self'>上一页</a>");
</SCRIPT></div>`;

  it('where TRS has the pager written out in each page, a call of another one commented out', () => {
    const pages = Object.fromEntries(
      ['t20230118_3120', 't20230118_3120_1', 't20230118_3120_2'].map((name, index) => [
        `${folder}${name}.html`,
        written(index, 3),
      ]),
    );
    expect(follow(`${folder}t20230118_3120.html`, pages)).toEqual(Object.keys(pages));
  });

  it.each(pagerScripts.map(({ id, pattern, sample }) => [id, pattern, sample] as const))(
    'by %s, which reads its own sample',
    (_id, pattern, sample) => {
      const { count, index, stem } = pattern.exec(sample)?.groups ?? {};
      expect([count, index, stem].every((said) => said !== undefined)).toBe(true);
    },
  );

  it('where a list beside it has a pager of its own', () => {
    const pages = Object.fromEntries(
      ['t20230118_3120', 't20230118_3120_1'].map((name, at) => [
        `${folder}${name}.html`,
        `<script>createPageHTML(1, 0, "index", "html");</script><script>var home = "${site}"; createPageHTML(2, ${at}, "t20230118_3120", "html");</script>`,
      ]),
    );
    expect(follow(`${folder}t20230118_3120.html`, pages)).toEqual(Object.keys(pages));
  });

  it.each([
    ['the only page', written(0, 1)],
    ['the pager of a list', written(0, 17, 'index')],
  ])('but not where the written pager is %s', (_what, html) => {
    const first = `${folder}t20230118_3120.html`;
    expect(follow(first, everywhere(html, first))).toEqual([first]);
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
    ['another word with a number', '<a href="index2.html">2</a>'],
    ['no pager', '<p>全年完成税收17.50亿元。</p>'],
  ])('%s', (_what, html) => {
    expect(follow(first, everywhere(html, first))).toEqual([first]);
  });
});

describe('a portal that shows an article on one page', () => {
  const article = `${site}/art/2023/1/18/art_1229178230_59087240.html`;
  const post = `${site}/gkmlpt/content/3/3874/post_3874985.html`;
  it.each([
    {
      what: 'jpaas, its list beside it built by a unit that counts pages',
      first: article,
      html: `<!--ZJEG_RSS.content.begin--><p>全年完成税收17.50亿元。</p><!--ZJEG_RSS.content.end-->
        <script id="unit" src="/script/unitbuild.js" url="/api-gateway/jpaas-publish-server/front/page/build/unit"
          queryData="{'parseType':'bulidstatic','pageType':'column','pageId':'1229178230','paramJson':'{&quot;pageNo&quot;:2,&quot;pageSize&quot;:15}'}"></script>
        <a href="/col/col1229178230/index.html?uid=4860&amp;pageNum=2">下一页</a>`,
    },
    {
      what: 'jpaas of the older kind, its list from a data proxy',
      first: article,
      html: `<div id="zoom"><p>全年完成税收17.50亿元。</p></div><div class="default_pgContainer"></div>
        <a href="/module/web/jpage/dataproxy.jsp?page=2&amp;appid=1&amp;webid=130">2</a>
        <a href="/art/2023/1/19/art_1229178230_59087241.html">下一篇</a>`,
    },
    {
      what: 'gkmlpt, with the page for small screens and the list that its index counts',
      first: post,
      html: `<div class="article-content"><p>全年完成税收17.50亿元。</p></div>
        <a href="/gkmlpt/content/3/3874/mpost_3874985.html">2</a><a href="/gkmlpt/index#475">下一页</a>
        <a href="/gkmlpt/api/all/475?page=2">2</a><a href="/gkmlpt/content/3/3874/post_3874986.html">下一页</a>`,
    },
  ])('leads to no further page: $what', ({ first, html }) => {
    expect(follow(first, everywhere(html, first))).toEqual([first]);
  });

  it.each([
    ['jpaas', article, article.replace('.html', '_2.html')],
    ['gkmlpt', post, post.replace('.html', '_2.html')],
  ])('is followed where %s has parted one all the same', (_family, first, second) => {
    const html = `<p>第1页/共2页</p><a href="${second.slice(site.length)}">下一页</a>`;
    expect(follow(first, everywhere(html, first, second))).toEqual([first, second]);
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
