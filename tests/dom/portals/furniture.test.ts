import { describe, expect, it } from 'vitest';
import { isLinkList } from '../../../lib/portals/furniture.ts';
import { chromeWordOf, isHidden } from '../../../lib/portals/page-lines.ts';
import { readReportText } from '../../../lib/portals/read-report-text.ts';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const elementOf = (html: string) => parse(html).body.firstElementChild!;

/** An invented report, long enough to be one, and a line of its own below each of its three sentences. */
const sentences = ['税收', '投资', '就业'].map(
  (what) => `全镇${what}稳步增长，比上年增长6.4%，完成全年目标的103%，各项工作有序推进。`,
);

/** The text that is read of a page that has a line in the body, right behind the text. */
function textWith(line: string): string {
  const paragraphs = [...sentences, ...sentences].map((one) => `<p>${one}</p>`).join('');
  const page = `<body><div id="zoom">${paragraphs}<p>${line}</p></div></body>`;
  return readReportText(parse(page), 'https://www.linlan.gov.cn/1.html')!.report.text;
}

describe('a line that portals print with every document is left out', () => {
  const both = (heads: string, kinds: string) =>
    heads.split(' ').flatMap((head) => kinds.split(' ').map((kind) => head + kind));
  it.each([
    ...both('相关 有关', '附件 稿件 链接 文件 报道 文章 阅读 新闻 信息： 解读'),
    ...['相关附件下载', '相关稿件：相关附件：', '相关新闻：相关稿件', '有关报道：相关链接'],
    ...['附件下载', '文件预览', '文件下载', '关联信息：', '信息来源：平台发布'],
    ...'打印 打印本页 打印此页 打印页面 关闭 关闭本页 关闭窗口 关闭页面'.split(' '),
    ...'返回顶部 返回列表 返回上页 收藏 收藏本页 我要纠错 推荐给好友 【打印】 (关闭窗口) （收藏）'.split(' '),
    ...'打印本页|关闭 打印本页【返回列表】 打印本页【收藏】 打印本页【纠错】 打印【打印】'.split(' '),
    ...'分享到： 分享至 分享到微信、微博、QQ 分享到朋友圈、空间 扫一扫在手机打开当前页 当前页二维码'.split(
      ' ',
    ),
    ...'手机扫描二维码 手机查看 手机阅读本页 微信扫码分享'.split(' '),
    ...'上一篇：没有了 上一条：临澜镇简介 上一页 下一篇：没有了 下一条 下一页'.split(' '),
    ...['正文内容区域请使用tab按钮切换浏览', '请使用Tab键', '使用tab切换'],
    ...'读屏专用 声音开关 语速 阅读方式 配色 放大 缩小 鼠标样式 十字线 大字幕 快捷方式 重置 固定 说明'.split(
      ' ',
    ),
    ...'退出服务 听全文 长者助手 无障碍 无障碍版 无障碍浏览 无障碍阅读'.split(' '),
    ...['【字体：大 中 小】', '字号：标准', '字体大小：默认', '字号：加大', '字号：特大|超大'],
    ...['责任编辑：综合科', '编辑：陈某', '审核：李某', '浏览次数：120', '阅读次数：3', '点击数：9'],
    ...['点击次数：9', '点击量：9', '访问量：1200', '稿件来源：镇政府办'],
    ...'导出笔记 打印 分享 收藏 高级搜索 返回首页 |'.split(' '),
  ])('%s', (line) => {
    expect(textWith(line)).toBe(textWith(''));
  });
});

describe('a line of the document is kept, though it begins as one of those does', () => {
  it.each([
    '相关工作有序推进。',
    '附件下载量达到2万次。',
    '打印机更新30台。',
    '分享会举办12场。',
    '上一篇章是脱贫攻坚，下一步是乡村振兴，全镇上下要以更高的标准、更实的作风、更大的力度把各项工作落到实处，为全镇居民办更多的实事和好事。',
    '字体设计产业园建成。',
    '说明会召开6次。',
    '编辑部设在镇文化站。',
  ])('%s', (line) => {
    expect(textWith(line)).toContain(line);
  });
});

describe('a list of links', () => {
  const links = (count: number, href = '/a.html') => `<a href="${href}">要闻动态</a>`.repeat(count);
  it.each([
    ['three links and nothing else', `<div>${links(3)}</div>`, true],
    ['two links', `<div>${links(2)}</div>`, false],
    ['links with a few words beside them', `<div>更多要闻：${links(3)}</div>`, true],
    ['as many words as links and more', `<div>${'全镇税收稳步增长'.repeat(2)}${links(3)}</div>`, false],
    ['links to files, which are the document’s', `<div>${links(2)}${links(1, '/a.pdf')}</div>`, false],
  ])('%s', (_name, html, is) => {
    expect(isLinkList(elementOf(html))).toBe(is);
  });
});

describe('an element is furniture by its name', () => {
  it.each([
    ...'header foot footer top bottom menu copyright nav navbar share bdsharebuttonbox bshare toolbar'.split(
      ' ',
    ),
    ...'xglj pagination wza accessible barrierfree qrcode ewm sidebar btn button print-btn printbtn btnprint'.split(
      ' ',
    ),
  ])('%s', (name) => {
    expect(chromeWordOf(elementOf(`<div class="zt ${name}">…</div>`))).toBe(name.replace(/-/g, ''));
    expect(chromeWordOf(elementOf(`<div id="${name}">…</div>`))).toBe(name.replace(/-/g, ''));
  });

  it.each([
    ['a part of a name', '<div class="left-nav">…</div>', 'nav'],
    ['a number behind it', '<div class="share2">…</div>', 'share'],
    ['its tag', '<nav class="a">…</nav>', 'nav'],
    ['its tag at the foot', '<footer>…</footer>', 'footer'],
    ['no name of its own', '<div class="topic">…</div>', null],
    ['a name that goes on', '<div class="navigation-of-works headline">…</div>', null],
    ['an inline element, whatever its name', '<span class="share">…</span>', null],
  ])('%s', (_name, html, word) => {
    expect(chromeWordOf(elementOf(html))).toBe(word);
  });
});

describe('an element that no page shows', () => {
  it.each([
    ['what is hidden', '<div hidden>…</div>', true],
    ['what has no box', '<div style="color: red; display : none">…</div>', true],
    ['a paragraph', '<p style="display: block">…</p>', false],
    ['a form’s field', '<select><option>1</option></select>', true],
    ['inline words, whatever their style', '<span style="display:none">…</span>', false],
  ])('%s', (_name, html, is) => {
    expect(isHidden(elementOf(html))).toBe(is);
  });
});
