import { describe, expect, it } from 'vitest';
import { glanceAtLayout } from '../../../lib/portals/glance-layout.ts';
import { readLayout, wholeLayout } from '../../../lib/portals/page-layout.ts';
import { readPageFacts } from '../../../lib/portals/read-page-facts.ts';
import { readReportLinks } from '../../../lib/portals/read-report-links.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const url = 'https://www.linlan.gov.cn/zwgk/1.html';
const facts = (html: string) => readPageFacts(parse(html), url);

const sentence = '全镇税收稳步增长，比上年增长6.4%，完成全年目标的103%，各项工作有序推进。';
const paragraphs = (count: number) => `<p>${sentence}</p>`.repeat(count);

describe('a page is read further', () => {
  it.each([
    '各位代表：',
    '各位人大代表：',
    '各位副主任：',
    '各位委员：',
    '各位组成人员：',
    '临澜镇政府工作要点',
    '2024年工作情况',
    '工作的主要回顾',
    '工作总结',
    '工作小结',
    '工作报告',
    '工作汇报',
    '工作成效',
    '工作开展情况',
    '工作完成情况',
    '社代会',
    '主要工作',
    '去年回顾',
  ])('where a report’s words stand in it: %s', (words) => {
    // The title is that of a report; whether the body is looked at rests on the words alone.
    const page = `<div id="zoom"><p>各 位 代 表，</p><p>${words}</p>${paragraphs(4)}</div>`;
    expect(facts(page).body).toContain(sentence);
  });

  it('and not where none does', () => {
    expect(facts(`<div id="zoom"><p>各 位 代 表，</p>${paragraphs(4)}</div>`)).toMatchObject({
      body: '',
      title: null,
      head: [],
      linkCount: 0,
    });
  });

  it.each([
    ['a speech', '<p>各 位 来宾，主要工作如下。</p>'],
    ['comrades', '<p>同志们，主要工作如下。</p>'],
    ['one who speaks', '<p>我谨就主要工作说明如下。</p>'],
    ['one who was asked to', '<p>我受镇长委托，报告主要工作。</p>'],
    ['one who stands for others', '<p>我代表镇党委报告主要工作。</p>'],
    ['an office that is stood for', '<p>现代表街道办事处，报告主要工作。</p>'],
    ['a committee that is stood for', '<p>现代表园区管委会，报告主要工作。</p>'],
    ['a title in its first lines', '<p>主要工作</p><p>工 作 汇 报</p>'],
    ['a summary’s title', '<p>2024年工作总结</p>'],
    ['two halves', `<p>一、主要工作回顾</p>${paragraphs(3)}<p>二、2025年工作打算</p>`],
  ])('and to its head where it is %s', (_what, html) => {
    expect(facts(`<div id="zoom">${html}${paragraphs(4)}</div>`).body).toContain(sentence);
  });

  it('and not where it speaks of a report in passing', () => {
    const page = `<h1>临澜镇召开座谈会</h1><div id="zoom">${paragraphs(3)}<p>${sentence}会上听取了主要工作回顾等各方面的意见和建议，并作了交流，大家一致认为要再接再厉。</p></div>`;
    expect(facts(page)).toMatchObject({ body: '', title: '临澜镇召开座谈会' });
  });
});

describe('what a first look sees', () => {
  const speech = '<p>各位代表：现在报告主要工作。</p>';

  it('is the text without the tools that stand above it', () => {
    const tools = ['打印本页', '分享到微信', '【字体：大中小】', '字号：大', '无障碍', '请使用tab键'];
    const page = `<div id="zoom">${tools.map((line) => `<p>${line}</p>`).join('')}${speech}${paragraphs(4)}</div>`;
    expect(facts(page).body.split('\n')[0]).toBe('各位代表：现在报告主要工作。');
  });

  it('is the first row of its first three tables', () => {
    const table = (at: number) =>
      `<table><tr><td>任务 ${at}</td><th>责任\n单位</th></tr><tr><td>二</td></tr></table>`;
    const page = `<div id="zoom">${speech}${paragraphs(4)}<table></table>${table(1)}${table(2)}${table(3)}</div>`;
    expect(facts(page).tableHeads).toEqual(['任务1|责任单位', '任务2|责任单位']);
  });

  it('is how many links to other pages it holds, and their characters', () => {
    const links =
      '<a href="/a.html"> 要闻 </a><a href="#top">回到顶部</a><a href="">空</a><a href="a.pdf">附件</a>';
    const page = `<div id="zoom">${speech}${paragraphs(4)}<p>${links}，</p></div><a href="/b.html">别处</a>`;
    expect(facts(page)).toMatchObject({ linkCount: 1, linkCharacters: 2 });
  });

  it('is what stands instead of a text', () => {
    const insteadOf = (html: string) => facts(`<h1>临澜镇2024年政府工作报告</h1>${html}`).insteadOfText;
    expect(insteadOf('<p><a href="a.pdf">附件</a></p><div id="zoom"><img src="1.png"></div>')).toBe(
      'attachment',
    );
    expect(insteadOf('<div id="zoom"><img src="1.png"></div>')).toBe('image');
    expect(insteadOf('<div class="content"><img src="1.png"></div>')).toBe('image');
    expect(insteadOf('<div class="logo"><img src="1.png"></div>')).toBeNull();
    expect(insteadOf(`<div id="zoom">${speech}${paragraphs(6)}<img src="1.png"></div>`)).toBeNull();
  });

  it('is the page’s own title, cut where it is none', () => {
    expect(facts(`<title> 临澜镇 </title>`).documentTitle).toBe('临澜镇');
    expect(facts('<title> </title>').documentTitle).toBeNull();
    expect(facts(`<title>${'报'.repeat(1200)}</title>`).documentTitle).toHaveLength(999);
  });

  it('is the title that tells of another kind of page, whatever else is printed', () => {
    const page = `<h1>临澜镇门户之窗</h1><h2>政府工作报告解读</h2><div id="zoom">${paragraphs(4)}</div>`;
    expect(facts(page)).toMatchObject({ title: '政府工作报告解读', body: '' });
  });
});

describe('the container of a text by its name', () => {
  const names =
    '#ivs_content .trs_editor_view .TRS_UEDITOR .TRS_Editor #UCAP-CONTENT .Custom_UnionStyle #zoom #Zoom .Article_content .article-content .article_content .articleContent .ewb-article-content .hbgov-article-content .xxgk-content .xxgk_content .wrapper_detail_text #TDContent .infodetail .v_news_content #vsb_content .pages_content .wenZhang .xlxlcont .detailCont .vF_detail_content .zwxl-content'.split(
      ' ',
    );
  const likely = '.zoom .article #article .zw .txt .view #content .content'.split(' ');
  const opened = (name: string) =>
    name.startsWith('#') ? `<div id="${name.slice(1)}">` : `<div class="${name.slice(1)}">`;

  it.each(names)('%s holds the sentences, and what stands with them', (name) => {
    const page = parse(
      `<div class="x">${opened(name)}<h4>临澜镇</h4><div class="y">${paragraphs(4)}</div></div></div>`,
    );
    expect(readLayout(page).root).toBe(page.querySelector(name));
    expect(glanceAtLayout(page).root).toBe(page.querySelector(name));
  });

  it.each([...names, ...likely])('%s is believed where a page has no sentences', (name) => {
    const long = '临澜镇工作目录'.repeat(20);
    const page = parse(`<p>要闻</p>${opened(name)}${long}</div>`);
    expect(readLayout(page).root).toBe(page.querySelector(name));
    const short = parse(`<p>要闻</p>${opened(name)}临澜镇工作目录</div>`);
    expect(readLayout(short).root).toBeNull();
  });

  it('has 120 characters where nothing else speaks for it', () => {
    const rootOf = (count: number) => readLayout(parse(`<div id="zoom">${'报'.repeat(count)}</div>`)).root;
    expect(rootOf(120)?.id).toBe('zoom');
    expect(rootOf(119)).toBeNull();
  });

  it('is the one with more text, of two; the inner one, of two with the same sentences', () => {
    const [long, longer] = ['报'.repeat(130), '报'.repeat(140)];
    const beside = parse(`<div class="TRS_Editor">${longer}</div><div id="zoom">${long}</div>`);
    expect(readLayout(beside).root?.className).toBe('TRS_Editor');
    const within = parse(`<div class="TRS_Editor"><div id="zoom">${paragraphs(4)}</div></div>`);
    expect(readLayout(within).root?.id).toBe('zoom');
  });

  it('is a table’s, where it holds more than the sentences beside it', () => {
    const cells = '<tr><td>临澜镇工作任务</td><td>综合科</td></tr>'.repeat(20);
    const page = parse(
      `<div class="note">${paragraphs(1)}</div><div id="zoom"><table>${cells}</table></div>`,
    );
    expect(readLayout(page).root?.id).toBe('zoom');
  });

  it('is none that holds a part of the sentences only', () => {
    const page = parse(`<div class="x"><div id="zoom">${paragraphs(2)}</div>${paragraphs(4)}</div>`);
    expect(readLayout(page).root?.className).toBe('x');
  });
});

describe('what stands beside a text', () => {
  const prose = '<p>这里的风景真好，空气清新，大家都愿意来。</p>'.repeat(2);
  const isLeftOut = (name: string, inside = prose) => {
    const page = parse(`<div class="main">${paragraphs(9)}</div><div class="${name}">${inside}</div>`);
    return readLayout(page).isChrome(page.querySelectorAll('div')[1]!);
  };

  it.each(
    'comment pinglun review statement shengming disclaim related recommend xglj-list rank hot-news'.split(
      ' ',
    ),
  )('is left out by its name: %s', (name) => {
    expect(isLeftOut(name)).toBe(true);
  });

  it('is a part of it where it is prose, and where it speaks as a report does', () => {
    expect(isLeftOut('more')).toBe(false);
    expect(isLeftOut('more', paragraphs(2))).toBe(false);
    expect(isLeftOut('main', '<p>风景好，</p>'.repeat(3))).toBe(false);
  });

  it('is left out where the site speaks, and where it is a list', () => {
    expect(isLeftOut('more', '<p>本网站声明：版权归本站所有，转载请注明。</p>')).toBe(true);
    expect(isLeftOut('more', '<p>要闻，<a href="/1">全镇召开动员大会</a></p>'.repeat(3))).toBe(true);
  });
});

describe('links whose words name a report', () => {
  const linksOf = (html: string) =>
    readReportLinks(parse(html), url).map(({ text, href }) => [
      text,
      href.replace('https://www.linlan.gov.cn', ''),
    ]);

  it('are those of a column’s page, without marks, days and endings', () => {
    expect(
      linksOf(`<a href="1.html">· 临澜镇2024年政府工作报告 2024-01-15</a><a href="2.html">政务公开</a>
        <a href="1.html">临澜镇2024年政府工作报告</a><a href="3.html">-临澜镇2023年政府工作报告（2023.1.5）</a>
        <a href="4.html">•临澜镇2022年政府工作报告[2022/01/05]</a>`),
    ).toEqual([
      ['临澜镇2024年政府工作报告', '/zwgk/1.html'],
      ['临澜镇2023年政府工作报告', '/zwgk/3.html'],
      ['临澜镇2022年政府工作报告', '/zwgk/4.html'],
    ]);
  });

  it('are called by their title where their words are cut, and as they are printed where they lead to a file', () => {
    expect(
      linksOf(`<a href="1.html" title="临澜镇2024年政府工作报告">临澜镇2024年政府工作...</a>
        <a href="2.html" title="临澜镇2023年政府工作报告">临澜镇2023年政府工作…</a>
        <a href="3.html" title="点此">临澜镇2022年政府工作报告</a>
        <a href="4.pdf">临澜镇2021年政府工作报告.pdf</a>`),
    ).toEqual([
      ['临澜镇2024年政府工作报告', '/zwgk/1.html'],
      ['临澜镇2023年政府工作报告', '/zwgk/2.html'],
      ['临澜镇2022年政府工作报告', '/zwgk/3.html'],
      ['临澜镇2021年政府工作报告.pdf', '/zwgk/4.pdf'],
    ]);
  });

  it('lead where the page says that its addresses begin', () => {
    const link = '<a href="1.html">临澜镇2024年政府工作报告</a>';
    expect(linksOf(`<base href="/b/">${link}`)[0]![1]).toBe('/b/1.html');
    expect(linksOf(`<base href="http://[">${link}`)[0]![1]).toBe('/zwgk/1.html');
  });

  it('are two hundred at most', () => {
    const many = Array.from({ length: 201 }, (_, at) => `<a href="${at}.html">临澜镇2024年政府工作报告</a>`);
    expect(linksOf(many.join(''))).toHaveLength(200);
  });
});

describe('a document without a body', () => {
  it('has no text, at a first look as at any other', () => {
    const document = new DOMParser().parseFromString('<feed><p>各位代表</p></feed>', 'application/xml');
    for (const layout of [glanceAtLayout(document), readLayout(document), wholeLayout(document)])
      expect(layout).toMatchObject({ root: null, leftOut: 0 });
  });
});
