import { describe, expect, it } from 'vitest';
import { absolute, insideFurniture, readAttachments } from '../../../lib/portals/attachments.ts';
import { readBreadcrumb } from '../../../lib/portals/breadcrumb.ts';
import { withBareDay } from '../../../lib/portals/page-day.ts';
import { readLayout } from '../../../lib/portals/page-layout.ts';
import { metaValue, readMeta } from '../../../lib/portals/page-meta.ts';
import { readPageTitle } from '../../../lib/portals/page-title.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const sentence = '全镇税收稳步增长，比上年增长6.4%，完成全年目标的103%，各项工作有序推进。';
const body = `<div id="zoom">${`<p>${sentence}</p>`.repeat(4)}</div>`;

describe('the meta tags of a page', () => {
  it('are those that speak of the document, in their order, by name or property', () => {
    const technical =
      'viewport renderer referrer theme-color robots generator format-detection csrf-token csrf-param Viewport'
        .split(' ')
        .map((name) => `<meta name="${name}" content="x">`)
        .join('');
    const page = `${technical}<meta name="PubDate" content=" 2025-01-15 \n 10:00 "><meta property="og:title" content="报告">
      <meta charset="utf-8"><meta name="Robots-info" content="y">`;
    expect(readMeta(parse(page))).toEqual([
      { label: 'PubDate', value: '2025-01-15 10:00' },
      { label: 'og:title', value: '报告' },
      { label: 'Robots-info', value: 'y' },
    ]);
  });

  it('are cut where one repeats the whole page', () => {
    const [field] = readMeta(parse(`<meta name="Description" content="${'税'.repeat(301)}">`));
    expect(field!.value).toHaveLength(300);
  });

  it('say nothing where they are empty, or hold what a program writes for nothing', () => {
    const meta = ['', 'null', 'undefined', 'NULL', '镇政府办'].map((value) => ({
      label: 'ContentSource',
      value,
    }));
    expect(metaValue(meta, 'contentsource')).toBe('镇政府办');
    expect(metaValue(meta.slice(0, 4), 'ContentSource')).toBeNull();
    expect(metaValue(meta, 'ArticleTitle')).toBeNull();
  });
});

describe('the title that a page prints', () => {
  const titleOf = (html: string, ...named: string[]) => {
    const document = parse(html);
    return readPageTitle({ document, layout: readLayout(document), named });
  };

  it.each([
    ...'article_title article-title Article_title biaoti_title content_title content-title info-title'.split(
      ' ',
    ),
    ...'wrapper_deatil_title xxgk-title detail-title con_title tdTitle arc-title title-con zw-title'.split(
      ' ',
    ),
  ])('is that of the surest name before a heading: %s', (name) => {
    const page = `<h1>临澜镇门户网站</h1><div class="${name}">临澜镇工作报告</div>${body}`;
    expect(titleOf(page)).toBe('临澜镇工作报告');
    expect(titleOf(page.replace(`class="${name}"`, 'class="x"'))).toBe('临澜镇门户网站');
  });

  it.each([
    [
      'an element of the city’s own',
      '<p id="ivs_title">临澜镇工作报告</p><div class="info-title">要闻之窗</div>',
    ],
    ['an id', '<p id="tdTitle">临澜镇工作报告</p><h1>要闻之窗</h1>'],
    ['headings in their order', '<h3>要闻之窗</h3><h2>要闻栏目</h2><h1>临澜镇工作报告</h1>'],
    ['a heading of the second rank', '<h3>要闻之窗</h3><h2>临澜镇工作报告</h2>'],
    ['one of the third', '<div class="bigtitle">要闻之窗</div><h3>临澜镇工作报告</h3>'],
    ['any name that has a title in it', '<div class="pagetitle">临澜镇工作报告</div>'],
    ['an id that has one', '<div id="newstitle">临澜镇工作报告</div>'],
    ['one in capitals', '<div class="newsTitle">临澜镇工作报告</div>'],
    ['its word in pinyin', '<div class="biaoti1">临澜镇工作报告</div>'],
  ])('is found by %s', (_by, html) => {
    expect(titleOf(html + body)).toBe('临澜镇工作报告');
  });

  it('is the one that the page is called by, though a surer one stands there', () => {
    const page = `<h1>政务公开专栏</h1><h2>临澜镇 2024年工作报告</h2>${body}`;
    expect(titleOf(page, '临澜镇2024年工作报告-临澜镇人民政府')).toBe('临澜镇 2024年工作报告');
    expect(titleOf(page, '临澜镇')).toBe('政务公开专栏');
  });

  it('has four characters and no more than a hundred', () => {
    expect(titleOf(`<h1>报告书</h1>${body}`)).toBeNull();
    expect(titleOf(`<h1>工作报告</h1>${body}`)).toBe('工作报告');
    expect(titleOf(`<h1>${'报'.repeat(100)}</h1>${body}`)).toHaveLength(100);
    expect(titleOf(`<h1>${'报'.repeat(101)}</h1>${body}`)).toBeNull();
  });

  it.each([
    ['a link', '<h1><a href="/">临澜镇门户</a></h1>'],
    ['within a link', '<a href="/"><h1>临澜镇门户</h1></a>'],
    ['in a list', '<ul><li><h2>临澜镇门户</h2></li></ul>'],
    ['in the page’s head', '<header><h1>临澜镇门户</h1></header>'],
    ['in furniture', '<div class="nav"><h1>临澜镇门户</h1></div>'],
    ['around a table', '<div class="title">临澜镇门户<table></table></div>'],
    ['around a field', '<div class="title">临澜镇门户<input></div>'],
    ['around a list', '<div class="title">临澜镇门户<ul></ul></div>'],
  ])('is none that stands %s', (_where, html) => {
    expect(titleOf(html + body)).toBeNull();
  });

  it('stands before the text or in it, never behind it or around it', () => {
    expect(titleOf(`${body}<h2>相关报道之一</h2>`)).toBeNull();
    expect(titleOf(body.replace('<p>', '<h2>临澜镇工作报告</h2><p>'))).toBe('临澜镇工作报告');
    expect(titleOf(`<div class="title">${body}</div>`)).toBeNull();
  });
});

describe('a day that no label names', () => {
  const dayOf = (before: string, head: { label: string; value: string }[] = []) => {
    const document = parse(`<div>${before}</div>${body}`);
    return withBareDay(document, { layout: readLayout(document), title: null, head, meta: [] })
      .filter(({ label }) => label === '')
      .map(({ value }) => value);
  };

  it.each([
    ['2025-03-10', '2025-03-10'],
    ['2024年02月02日 来源: 临澜镇', '2024年02月02日'],
    ['来源：临澜镇 2024/2/2', '2024/2/2'],
    ['2024.1.5', '2024.1.5'],
    [`2024-01-05 ${'来'.repeat(69)}`, '2024-01-05'],
    [`2024-01-05 ${'来'.repeat(70)}`, null],
    ['第三次全体会议 2024-01-05', null],
    ['镇人大会议 2024-01-05', null],
    ['——2024-01-05 摘要', null],
    ['在册2024-01-05号', null],
  ])('stands in a line of little else: %s', (line, day) => {
    expect(dayOf(`<p>${line}</p>`)).toEqual(day === null ? [] : [day]);
  });

  it('is the last before the text, and near it', () => {
    expect(dayOf('<p>2024-01-05</p><p>2024-02-06</p>')).toEqual(['2024-02-06']);
    expect(dayOf(`<p>2024-01-05</p><p>${'政务公开目录'.repeat(60)}</p>`)).toEqual([]);
  });

  it('is not looked for where a field is dated', () => {
    expect(dayOf('<p>2024-01-05</p>', [{ label: '发布日期', value: '2024-01-06' }])).toEqual([]);
    expect(dayOf('<p>2024-01-05</p>', [{ label: '更新时间', value: '2024年' }])).toEqual([]);
    expect(dayOf('<p>2024-01-05</p>', [{ label: '发布日期', value: '' }])).toEqual(['2024-01-05']);
    expect(dayOf('<p>2024-01-05</p>', [{ label: '文号', value: '2024' }])).toEqual(['2024-01-05']);
  });
});

describe('the address of a link', () => {
  const base = 'https://www.linlan.gov.cn/zwgk/1.html';
  it.each([
    ['./a.pdf', 'https://www.linlan.gov.cn/zwgk/a.pdf'],
    [' /a.pdf ', 'https://www.linlan.gov.cn/a.pdf'],
    ['//x.gov.cn/a', 'https://x.gov.cn/a'],
    ['http://x.gov.cn/a', 'http://x.gov.cn/a'],
    ['', null],
    ['#top', null],
    ['javascript:void(0)', null],
    ['JavaScript:void(0)', null],
    ['mailto:a@b.cn', null],
    ['tel:12345', null],
    ['data:text/plain,a', null],
    ['ftp://x.gov.cn/a', null],
    ['http://[', null],
  ])('%s is %s', (href, address) => {
    expect(absolute(href, base)).toBe(address);
  });
});

describe('the files beside a text', () => {
  const base = 'https://www.linlan.gov.cn/zwgk/1.html';
  const filesOf = (html: string) => {
    const document = parse(html);
    return readAttachments(document, base, readLayout(document).isChrome);
  };

  it('are named by their words, else by what they are titled, each address once', () => {
    const page = `${body}<p><a href="a.pdf"> 附件 \n 一 </a><a href="a.pdf">下载</a><a href="b.pdf" title="附表"></a></p>`;
    expect(filesOf(page).map(({ text, href }) => [text, href.slice(base.lastIndexOf('/'))])).toEqual([
      ['附件 一', '/a.pdf'],
      ['附表', '/b.pdf'],
    ]);
  });

  it('are none of the menus; the printing box and what is related offers files too', () => {
    const boxes = ['nav', 'footer', 'toolbar print', 'share related'];
    const page = boxes.map((name, at) => `<div class="${name}"><a href="${at}.pdf">附件</a></div>`).join('');
    expect(filesOf(body + page).map(({ href }) => href.at(-5))).toEqual(['2', '3']);
  });

  it('stand in furniture as deep as they may', () => {
    const document = parse('<div class="nav"><p><a href="/a.pdf">附件</a></p></div>');
    const anchor = document.querySelector('a')!;
    expect(insideFurniture(anchor, ({ className }) => className === 'nav')).toBe(true);
    expect(insideFurniture(anchor, () => false)).toBe(false);
    expect(insideFurniture(anchor, ({ localName }) => localName === 'body')).toBe(false);
  });
});

describe('the way to a page', () => {
  const trailOf = (html: string) => readBreadcrumb(parse(html));
  const steps = ['首页', '政务公开', '镇街报告'];

  it.each('crumbs position location dqwz weizhi current bread path place'.split(' '))(
    'stands in an element that is named for it: %s',
    (name) => {
      expect(trailOf(`<div class="${name}">首页 > 政务公开 > 镇街报告</div>`)).toEqual(steps);
    },
  );

  it('may be named by an id', () => {
    expect(trailOf('<div id="crumb">首页 > 政务公开 > 镇街报告</div>')).toEqual(steps);
  });

  it.each(['>', '＞', '»', '›', '→', '>>', '-->', '·>', '/', '|'])('is parted by %s', (sign) => {
    const printed = `您的位置：首页 > 政务公开 ${sign} 镇街报告`.replaceAll('>', '&gt;');
    expect(trailOf(`<div class="crumb">${printed}</div>`)).toEqual(steps);
  });

  it.each([
    '当前位置：首页 > 政务公开 > 镇街报告',
    '您现在的位置: 首页 > 政务公开 > 镇街报告',
    '您的当前位置是：首页 > 政务公开 > 镇街报告',
    '所在位置 首页 > 政务公开 > 镇街报告',
    '您当前所在地：首页 > 政务公开 > 镇街报告',
  ])('has no name of its own where its words say it: %s', (words) => {
    expect(trailOf(`<div>${words.replaceAll('>', '&gt;')}</div>`).slice(-2)).toEqual(steps.slice(-2));
  });

  it('may be the text around the word that names it', () => {
    expect(trailOf('<div><b>当前位置：</b>首页 &gt; 政务公开 &gt; 镇街报告</div>')).toEqual(steps);
  });

  it.each([
    ['no separator', '<div class="crumb">首页 政务公开</div>'],
    ['another beginning', '<div class="crumb">要闻 &gt; 政务公开</div>'],
    ['more than a trail’s text', `<div class="crumb">首页 &gt; ${'政务公开'.repeat(40)}</div>`],
  ])('is none with %s', (_name, html) => {
    expect(trailOf(html)).toEqual([]);
  });

  it('has no step that is a sentence', () => {
    expect(trailOf(`<div class="crumb">首页 &gt; ${'报'.repeat(40)} &gt; ${'报'.repeat(41)}</div>`)).toEqual([
      '首页',
      '报'.repeat(40),
    ]);
  });
});
