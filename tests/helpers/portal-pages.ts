/** How a body's paragraphs are written: as Word exports them, as one paragraph, or plainly. */
export type PageStyle = 'word-spans' | 'one-paragraph' | 'plain';

/** A document to be shown as one of the portals shows its own. */
export interface PortalPageInput {
  family: 'pudong' | 'shmh' | 'shbsq';
  /** The body, lines parted by `\n`. */
  text: string;
  /** Heading above the body; `null` where the portal prints none. */
  title: string | null;
  /** Head fields in the portal's order, values may be empty. */
  head: Record<string, string>;
  /** Address of the page: the column in it shows in the trail. */
  address: string;
  style: PageStyle;
  /** Trail above the document, when it is not the family's usual one. */
  breadcrumb?: string[];
}

/**
 * A whole page as one of Shanghai's portals prints it: its head table or property line, its body with Word's spans
 * around every run of digits and every 年 and 月 between them, navigation, sharing and foot around both.
 */
export function renderPortalPage(input: PortalPageInput): string {
  const page = { pudong: pudongPage, shmh: shmhPage, shbsq: shbsqPage }[input.family](input);
  return `<!DOCTYPE html>\n<html lang="zh-CN">\n<head>\n<meta charset="utf-8">\n${page.meta}<title>${escapeHtml(page.title)}</title>\n${portalLook}</head>\n<body>\n${page.body}\n</body>\n</html>\n`;
}

/** A portal's own look: a column of paper in the middle, navigation in a row above it, the body in large type. */
const portalLook = `<style>
body { margin: 0; background: #f3f5f8; color: #222; font: 16px/1.9 "Noto Sans CJK SC", sans-serif }
.header, .search-bar, .footer { background: #22507f; color: #fff }
.header a, .search-bar a { color: #fff }
.logo { max-width: 1000px; margin: 0 auto; padding: 18px 20px 4px; font-size: 24px }
.nav { display: flex; flex-wrap: wrap; max-width: 1000px; margin: 0 auto; padding: 4px 20px 10px; gap: 4px 24px; list-style: none }
.wrap, .main, .content-wrap { max-width: 1000px; margin: 0 auto; padding: 16px 20px 40px; background: #fff }
.detail-title, .info-title, .article-title { margin: 24px 0; font-size: 24px; line-height: 1.5; text-align: center }
.xxgk-table { width: 100%; border-collapse: collapse; font-size: 14px }
.xxgk-table td { padding: 4px 12px; border: 1px solid #d5dae1 }
.info-line, .info-bar { padding: 8px 0; border-bottom: 1px solid #d5dae1; color: #666; font-size: 14px; text-align: center }
.article-content, .info-content, .article-con { max-width: 840px; margin: 16px auto 0; font-size: 18px; line-height: 2; text-align: justify }
.footer { padding: 12px 20px; font-size: 13px; text-align: center }
</style>\n`;

/** Head labels and chrome that a page saved as text keeps around its body. */
const savedHead =
  /^(?:高级搜索|当前位置|索\s*引\s*号|公开类别|来源|信息来源|【字号|•|[^\n]*门户网站$|文件预览|附件下载|相关)/;
const savedFoot =
  /^(?:• |相关附件|当前页二维码|读屏专用|声音开关|语速|阅读方式|配色|放大|缩小|鼠标样式|十字线|大字幕|快捷方式|重置|固定|说明|退出服务)/;

/** The body of a report that was saved as the text of its whole page: title, head lines and foot taken off. */
export function bodyOfSavedPage(text: string, title: string | null): string {
  const lines = text.split('\n').map((line) => line.trim());
  const isHead = (line: string) => line === '' || line === title || savedHead.test(line);
  const first = lines.findIndex((line) => !isHead(line));
  let last = lines.length;
  while (last > first && (lines[last - 1] === '' || savedFoot.test(lines[last - 1] as string))) last -= 1;
  return lines
    .slice(first, last)
    .join('\n')
    .replace(/\s*\|$/, '');
}

interface Page {
  title: string;
  meta: string;
  body: string;
}

function pudongPage(input: PortalPageInput): Page {
  const cells = Object.entries(input.head);
  const rows: string[] = [];
  for (let i = 0; i < cells.length; i += 2) {
    const row = cells
      .slice(i, i + 2)
      .map(([label, value]) => `<td>${escapeHtml(label)}</td><td>${escapeHtml(value)}</td>`);
    rows.push(`<tr>${row.join('')}</tr>`);
  }
  const trail = (input.breadcrumb ?? ['首页', '政务公开', '规划计划']).map(
    (step) => `<a href="/">${escapeHtml(step)}</a>`,
  );
  return {
    title: `${input.title ?? '政务公开'}-上海市浦东新区人民政府`,
    meta: metaTags({ SiteName: '上海市浦东新区人民政府', SiteIDCode: '3101150024', ColumnName: '规划计划' }),
    body: `${navigation('上海市浦东新区人民政府')}
<div class="wrap"><div class="crumb">当前位置：${trail.join(' &gt; ')}</div>
<div class="xxgk-detail">
${input.title ? `<h1 class="detail-title">${escapeHtml(input.title)}</h1>` : ''}
<table class="xxgk-table">${rows.join('')}</table>
<div class="article-content" id="ivs_content">
${renderBody(input.text, input.style)}
</div>
<div class="fj"><p>相关附件：</p><p>相关稿件：</p></div>
<div class="share">分享到：<a href="#">微信</a> <a href="#">微博</a></div>
<p><a href="javascript:window.print()">【打印本页】</a><a href="javascript:window.close()">【关闭窗口】</a></p>
</div></div>
${foot('上海市浦东新区人民政府')}`,
  };
}

function shmhPage(input: PortalPageInput): Page {
  const line = Object.entries(input.head).map(
    ([label, value]) => `<span>${escapeHtml(label)}:${escapeHtml(value)}</span>`,
  );
  const trail = (input.breadcrumb ?? ['首页', '规划计划']).map(escapeHtml).join(' &gt; ');
  return {
    title: '上海市闵行区人民政府信息公开',
    meta: '',
    body: `${navigation('上海市闵行区人民政府')}
<div class="search-bar"><a href="/mh-xxgk-cms/search">高级搜索</a></div>
<div class="main">
<div class="local">当前位置:${trail}</div>
${input.title ? `<div class="info-title">${escapeHtml(input.title)}</div>` : ''}
${line.length > 0 ? `<div class="info-line">${line.join('&nbsp;&nbsp;')}</div>` : ''}
<div class="info-content">
${renderBody(input.text, input.style)}
</div>
</div>
<div class="wza-bar"><span>读屏专用</span><span>声音开关</span><span>语速</span><span>阅读方式</span><span>配色</span><span>放大</span><span>缩小</span><span>退出服务</span></div>
${foot('上海市闵行区人民政府')}`,
  };
}

function shbsqPage(input: PortalPageInput): Page {
  const entries = Object.entries(input.head);
  const line = entries.filter(([label]) => ['信息来源', '发布时间'].includes(label));
  const list = entries.filter(([label]) => !['信息来源', '发布时间'].includes(label));
  return {
    title: `${input.title ?? ''}_规划计划_上海市宝山区人民政府门户网站`,
    meta: '',
    body: `${navigation('上海市宝山区人民政府')}
<div class="content-wrap">
${input.title ? `<h2 class="article-title">${escapeHtml(input.title)}</h2>` : ''}
<div class="info-bar">${line.map(([label, value]) => `<span>${label}: ${escapeHtml(value)}</span>`).join(' ')} <span>【字号 <a href="#">大</a> <a href="#">中</a> <a href="#">小</a>】</span></div>
<ul class="info-list">${list.map(([label, value]) => `<li>${spaced(label)}: <span>${escapeHtml(value)}</span></li>`).join('')}</ul>
<div class="article-con">
${renderBody(input.text, input.style)}
</div>
<ul class="tabs"><li>文件预览</li><li>附件下载</li><li>相关文章</li></ul>
<div class="ewm">当前页二维码</div>
</div>
${foot('上海市宝山区人民政府')}`,
  };
}

/** Labels of two letters are spaced to the width of four, as the portal prints 体       裁. */
function spaced(label: string): string {
  return label.length === 2 ? `${label[0]}       ${label[1]}` : label;
}

function renderBody(text: string, style: PageStyle): string {
  const lines = text.split('\n').map((line) => line.trim());
  if (style === 'one-paragraph') return `<p>${escapeHtml(lines.filter(Boolean).join(' '))}</p>`;
  return lines
    .filter(Boolean)
    .map((line) => (style === 'plain' ? `<p>${escapeHtml(line)}</p>` : wordParagraph(line)))
    .join('\n');
}

/** A paragraph as Word exports it: runs of digits, and 年 and 月 between them, each in a span of their own. */
function wordParagraph(line: string): string {
  const runs = line
    .split(/(\d+(?:\.\d+)?%?|(?<=\d)[年月](?=\d))/)
    .filter(Boolean)
    .map((run) =>
      /^[\d年月]/.test(run) && run.length < 12
        ? `<span lang="EN-US">${escapeHtml(run)}${/^\d/.test(run) ? '<o:p></o:p>' : ''}</span>`
        : `<span style="font-family:仿宋_GB2312">${escapeHtml(run)}</span>`,
    );
  return `<p class="MsoNormal" style="text-indent:24.0pt">${runs.join('')}</p>`;
}

function navigation(site: string): string {
  const items = ['首页', '要闻动态', '政务公开', '政务服务', '政民互动', '走进本区', '专题专栏'];
  return `<div class="header"><div class="logo">${site}</div><ul class="nav">${items
    .map((item) => `<li><a href="/${encodeURIComponent(item)}/">${item}</a></li>`)
    .join('')}</ul></div>`;
}

function foot(site: string): string {
  return `<div class="footer"><p>主办：${site}办公室 网站标识码：3101000000</p><p>沪ICP备00000000号 沪公网安备 31000000000000号</p></div>`;
}

function metaTags(tags: Record<string, string>): string {
  return Object.entries(tags)
    .map(([name, content]) => `<meta name="${name}" content="${escapeHtml(content)}">\n`)
    .join('');
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
