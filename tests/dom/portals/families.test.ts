import { describe, expect, it } from 'vitest';
import { portalOf } from '../../../lib/portals/all-portals.ts';
import { readPortal } from '../../../lib/portals/read-portal.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const sentence = '全镇税收稳步增长，比上年增长6.4%，完成全年目标的103%，各项工作有序推进。';
const text = `<div id="zoom">${`<p>${sentence}</p>`.repeat(4)}</div>`;
const read = (url: string, html: string) => readPortal(parse(html), url);

const jpaas = 'https://www.linlan.gov.cn/art/2024/3/9/art_1229_590.html';
const govxxgk = 'https://www.linlan.gov.cn/govxxgk/JF5/2025-01-20/8c1f-2a.html';
const shbsq = 'https://xxgk.shbsq.gov.cn/article.html?infoid=8c1f';

describe('the family of a page is known by its address', () => {
  it.each([
    ['https://www.pudong.gov.cn/zwgk/a/2025/20/1.html', 'pudong'],
    ['http://pudong.gov.cn:8080/zwgk/1.html', 'pudong'],
    ['https://www.pudong.gov.cn.example.org/1.html', 'general'],
    ['https://zwgk.shmh.gov.cn/mh-xxgk-cms/website/mh_xxgk/x/content/1.htm', 'shmh'],
    ['https://www.shmh.gov.cn/1.htm', 'general'],
    [shbsq, 'shbsq'],
    ['http://101.230.193.164:8080/article.html?id=1&infoid=8c1f', 'shbsq'],
    ['https://xxgk.shbsq.gov.cn/list.html?infoid=1', 'general'],
    [govxxgk, 'govxxgk'],
    ['https://www.linlan.gov.cn/govxxgk/JF5/20250120/1.html', 'general'],
    [jpaas, 'jpaas'],
    ['https://www.linlan.gov.cn/art/2024/art_8c1f2a3b8c1f2a3b8c1f2a3b8c1f2a3b.html', 'jpaas'],
    ['https://www.linlan.gov.cn/art/2024/3/9/1.html', 'general'],
    ['https://www.linlan.gov.cn/gkmlpt/content/8/1/post_1.html', 'gkmlpt'],
    ['https://www.linlan.gov.cn/zwgk/content/post_123.html', 'gkmlpt'],
    ['https://www.linlan.gov.cn/zwgk/1.html', 'general'],
  ])('%s: %s', (url, id) => {
    expect(portalOf(url, parse('')).id).toBe(id);
  });
});

describe('the day that a path holds', () => {
  const dayOf = (url: string, html: string) =>
    read(url, html + text).head.filter(({ label }) => label === '发布日期');

  it('is that of the page, where the page prints none', () => {
    expect(dayOf(jpaas, '')).toEqual([{ label: '发布日期', value: '2024-03-09' }]);
    expect(dayOf(govxxgk, '')).toEqual([{ label: '发布日期', value: '2025-01-20' }]);
    expect(dayOf('https://www.linlan.gov.cn/art/2024/art_8c1f2a3b8c1f2a3b8c1f2a3b8c1f2a3b.html', '')).toEqual(
      [],
    );
    expect(dayOf('https://www.linlan.gov.cn/zwgk/1.html', '')).toEqual([]);
  });

  it('is passed over for the one that the page prints', () => {
    for (const url of [jpaas, govxxgk])
      expect(dayOf(url, '<p>发布日期：2023-05-06</p>')).toEqual([{ label: '发布日期', value: '2023-05-06' }]);
  });
});

describe('the head of a family’s page', () => {
  it('names no platform as the one that put it out', () => {
    const head = '<p>信息来源：平台发布</p><p>索引号：JF5-1</p><p>发布日期：2023-05-06</p>';
    const values = read(govxxgk, head + text).head.map(({ value }) => value);
    expect(values).toContain('JF5-1');
    expect(values).not.toContain('平台发布');
  });

  it('takes no number of two digits for an index, where pages print none', () => {
    const headOf = (value: string) =>
      read('https://www.pudong.gov.cn/1.html', `<p>索引号：${value}</p><p>发布日期：2023-05-06</p>${text}`)
        .head.filter(({ label }) => label === '索引号')
        .map(({ value: index }) => index);
    expect(headOf('12')).toEqual([]);
    expect(headOf('AB12-2023-001')).toEqual(['AB12-2023-001']);
  });
});

describe('the title of a family’s page', () => {
  it('is what its head calls the document, where nothing is printed above it', () => {
    const head = '<p>信息名称：临澜镇工作报告</p><p>发布日期：2023-05-06</p>';
    expect(read('https://www.pudong.gov.cn/1.html', head + text).title).toBe('临澜镇工作报告');
    expect(read('https://www.linlan.gov.cn/1.html', head + text).title).toBeNull();
  });

  it('is its meta tag’s, or the first part of its own', () => {
    const meta = '<meta name="ArticleTitle" content="临澜镇工作报告">';
    expect(read(jpaas, meta + text).title).toBe('临澜镇工作报告');
    expect(read(jpaas, `${meta}<h1>镇长作工作报告</h1>${text}`).title).toBe('镇长作工作报告');
    const called = (title: string) => read(shbsq, `<title>${title}</title>${text}`).title;
    expect(called('临澜镇工作报告_镇街报告_宝山区')).toBe('临澜镇工作报告');
    expect(called('临澜镇工作报告_宝山区')).toBeNull();
    expect(called('_镇街报告_宝山区')).toBeNull();
  });

  it('is no name of a site', () => {
    const page = (title: string) => read('https://zwgk.shmh.gov.cn/1.htm', `<h1>${title}</h1>${text}`).title;
    expect(page('临澜镇工作报告')).toBe('临澜镇工作报告');
    expect(page('闵行区人民政府网')).toBeNull();
  });
});

describe('the way to a family’s page', () => {
  const printed = '<div class="crumb">当前位置：首页 &gt; 镇街报告</div>';
  const wayTo = (url: string, html: string) => read(url, html).breadcrumb;

  it('is its column, where it prints none', () => {
    const column = '<meta name="ColumnName" content="镇街报告">';
    expect(wayTo(jpaas, column + text)).toEqual(['镇街报告']);
    expect(wayTo(jpaas, column + printed + text)).toEqual(['首页', '镇街报告']);
    expect(wayTo(jpaas, text)).toEqual([]);
    const title = '<title>临澜镇工作报告_镇街报告_宝山区</title>';
    const one = '<div class="crumb">当前位置：&gt; 首页</div>';
    expect(wayTo(jpaas, column + one + text)).toEqual(['首页']);
    expect(wayTo(shbsq, title + one + text)).toEqual(['首页']);
    expect(wayTo(shbsq, title + text)).toEqual(['政府信息公开', '镇街报告']);
    expect(wayTo(shbsq, title + printed + text)).toEqual(['首页', '镇街报告']);
  });

  it('does not end in the document itself', () => {
    const url = 'https://www.linlan.gov.cn/gkmlpt/content/8/1/post_1.html';
    for (const last of ['详情', '正文', '内容', '临澜镇工作报告'])
      expect(
        wayTo(url, `${printed.replace('镇街报告', `镇街报告 &gt; ${last}`)}<h1>临澜镇工作报告</h1>${text}`),
      ).toEqual(['首页', '镇街报告']);
  });

  it('is the line above the title, where no element holds it', () => {
    const url = 'https://zwgk.shmh.gov.cn/1.htm';
    expect(wayTo(url, `<p>高级搜索</p><b>当前</b>位置：镇街 ＞ 梅陇镇 > 工作报告\n${text}`)).toEqual([
      '镇街',
      '梅陇镇',
      '工作报告',
    ]);
    expect(wayTo(url, printed + text)).toEqual(['首页', '镇街报告']);
  });
});

describe('a body that the platform marks for its feed', () => {
  const marked = `<div class="a"><!--ZJEG_RSS.content.begin--><p>${sentence}</p></div>`;
  it('is the element around the mark, though another holds more', () => {
    const page = parse(`<div class="b">${`<p>${sentence}</p>`.repeat(9)}</div>${marked}`);
    expect(readPortal(page, jpaas).layout.root?.className).toBe('a');
    expect(readPortal(page, 'https://www.linlan.gov.cn/1.html').layout.root?.className).toBe('b');
  });

  it('is found by its sentences, where nothing stands around the mark but the page', () => {
    const page = parse(`<!--ZJEG_RSS.content.begin--><div class="b">${`<p>${sentence}</p>`.repeat(9)}</div>`);
    expect(readPortal(page, jpaas).layout.root?.className).toBe('b');
    const empty = parse(`<div class="a"><!--ZJEG_RSS.content.begin--></div><div class="b">${text}</div>`);
    expect(readPortal(empty, jpaas).layout.root?.id).toBe('zoom');
  });
});
