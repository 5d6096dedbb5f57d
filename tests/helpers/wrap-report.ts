/** A report put into a page: the page, and what of it is the report's and what the site's. */
export interface WrappedReport {
  html: string;
  /** What must be read: the report's lines, without blanks. */
  body: string;
  /** What must not: lines of the site, each long enough to be known again. */
  chrome: readonly string[];
}

/** A way in which sites and their editors wrap a text. */
export interface Wrapping {
  id: string;
  /** The form of the body and what stands beside it, without the wrapper. */
  form: string;
  wrap(lines: readonly string[]): string;
}

const bare = (text: string): string => text.replace(/\s/g, '');
const escapeHtml = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
const each = (lines: readonly string[], one: (line: string, index: number) => string): string =>
  lines.map((line, index) => one(escapeHtml(line), index)).join('\n');
const paragraphs = (lines: readonly string[]): string => each(lines, (line) => `<p>${line}</p>`);

/** Cut as a converter of PDFs cuts: every line of the print by itself. */
function printedLines(lines: readonly string[], width: number): string[] {
  return lines.flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'gsu')) ?? []);
}

/** Parts of about so many lines. */
function parts(lines: readonly string[], size: number): string[][] {
  const all: string[][] = [];
  for (let at = 0; at < lines.length; at += size) all.push(lines.slice(at, at + size));
  return all;
}

/** Sentences of a site’s own: no text of the report has them. */
const said = {
  menu: ['首页', '要闻动态', '政务公开', '政务服务', '互动交流', '走进本镇', '专题专栏', '数据开放'],
  foot: [
    '主办：云汀镇人民政府办公室',
    '网站标识码：0000000000',
    '某ICP备00000000号',
    '地址：云汀路1号，邮编：000000',
  ],
  ranks: [
    '云汀镇召开安全生产工作会议，部署岁末年初重点任务',
    '云汀镇开展志愿服务活动，温暖困难群众',
    '关于公布行政许可事项目录的通知',
    '云汀镇举办文化节，展示非遗技艺',
  ],
  comments: [
    '写得很实在，希望明年把我们小区门口的路修好，下雨天老人出门太不方便了。',
    '公交线路能不能再多一班，孩子上学早，等车的时间实在有点长。',
    '支持镇里的工作，也希望以后多听听居民的意见，办事再快一点。',
    '养老食堂很好，饭菜不贵，就是座位少了，去晚了要排队。',
  ],
  statement: Array.from(
    { length: 8 },
    (_, i) =>
      `特别声明第${i + 1}条：本网站转载的信息仅供参考，使用者应当自行核实内容的真实性和完整性，因使用本网站信息造成的任何后果由使用者自行承担，未经书面许可任何单位和个人不得复制、镜像或者用于商业用途。`,
  ),
  abstracts: [
    '近日，镇里组织志愿者走进社区，为居民讲解防火知识，现场发放了宣传册。',
    '本周末将举办读书会，欢迎居民带着孩子一起参加，名额有限，报满为止。',
  ],
  news: [
    '3月5日，云汀镇组织12支志愿服务队走进8个小区，为居民义诊、理发、修补衣物，服务320人次。',
    '日前，镇党委召开扩大会议，传达上级精神，研究部署下一阶段9项重点工作。会议要求，各部门抓紧抓实。',
    '周末，读书会在镇文化中心开讲，60余名家长带着孩子到场，听老人讲述老街往事。',
    '近日，镇里完成第二批老旧电梯更新，惠及5幢楼、240户居民，平均每部电梯节省电费15%。',
    '2月底，镇应急队伍出动6辆车，用时40分钟排除一处险情，没有人员伤亡。',
    '在刚刚结束的比赛中，云汀镇代表队夺得3金2银，总分列第1名。',
    '由镇商会牵头，15家企业与4所学校签约，今后每年提供200个实习岗位。',
  ],
  endLines: [
    '扫一扫在手机打开当前页',
    '责任编辑：云汀镇党政办　审核：云汀镇宣传办',
    '上一篇：云汀镇关于开展冬季消防检查的通知',
    '下一篇：云汀镇便民服务中心办事指南',
    '主办单位：云汀镇人民政府　承办单位：云汀镇党政办公室',
    '备案号：某ICP备11111111号　某公网安备 22222222222222号',
  ],
};

interface Around {
  title: string;
  body: string;
  /** Stands under the body. */
  below?: string;
  /** Stands above the body, under the title. */
  above?: string;
}

/** A page of a site: menu, title, line of sources, body, what is related, foot. */
function site({ title, body, below = '', above = '' }: Around): string {
  return `<div class="top-bar"><ul class="nav">${said.menu.map((item) => `<li><a href="/${said.menu.indexOf(item)}/">${item}</a></li>`).join('')}</ul></div>
<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/zwgk/">政务公开</a></div>
<h1>${escapeHtml(title)}</h1>
<div class="info">发布时间：2025-01-15　来源：云汀镇人民政府</div>
${above}${body}${below}
<div class="links"><h3>相关信息</h3><ul>${ranks('li')}</ul></div>
<div class="footer">${said.foot.map((line) => `<p>${line}</p>`).join('')}</div>`;
}

const ranks = (tag: string): string =>
  said.ranks.map((line, i) => `<${tag}><a href="/n/${i}.html">${line}</a></${tag}>`).join('');

const comments = (name: string): string =>
  `<div class="${name}"><h3>网友评论</h3>${said.comments
    .map(
      (line, i) =>
        `<div class="item"><span>居民${'甲乙丙丁'[i]}</span> <em>2025-01-1${i} 10:2${i}</em><p>${line}</p></div>`,
    )
    .join('')}</div>`;

const statement = (name: string): string =>
  `<div class="${name}">${said.statement.map((line) => `<p>${line}</p>`).join('')}</div>`;

const aside = (name: string): string =>
  `<div class="${name}"><h3>活动预告</h3>${said.abstracts.map((line) => `<p>${line}</p>`).join('')}<ul>${ranks('li')}</ul></div>`;

/** Abstracts under headings that lead to them, in each of the forms that columns of news have. */
const news = (name: string, form: 'items' | 'list' | 'definitions' = 'items'): string => {
  const link = (i: number) => `<a href="/n/${i}.html">${said.ranks[i % said.ranks.length]}</a>`;
  const all = said.news.map((line, i) => {
    if (form === 'list') return `<li>${link(i)}<br>${line}<a href="/n/${i}.html">[详细]</a></li>`;
    if (form === 'definitions') return `<dt>${link(i)}</dt><dd>${line}</dd>`;
    return `<div class="item"><h4>${link(i)}</h4><p>${line}</p></div>`;
  });
  const tag = { items: 'div', list: 'ul', definitions: 'dl' }[form];
  return `<div class="${name}"><h3>本镇要闻</h3><${tag}>${all.join('')}</${tag}></div>`;
};

/** What stands at the body's end in its own element, as its paragraphs do, if a closing tag that may hold it is there. */
const inside = (body: string, more: string): string =>
  /<\/(?:div|section|x-article)>\s*$/.test(body)
    ? body.replace(/<\/[\w-]+>\s*$/, (end) => `${more}${end}`)
    : `<div class="k8">${body}${more}</div>`;

const bareComments = [
  '<p>网友评论</p>',
  ...said.comments.map((line, i) => `<p>居民${'甲乙丙丁'[i]}　2025-01-1${i} 10:2${i}</p><p>${line}</p>`),
].join('');

const bareFoot = [
  ...said.endLines.slice(0, 2).map((line) => `<p>${line}</p>`),
  ...said.endLines
    .slice(2, 4)
    .map((line, i) => `<p>${line.slice(0, 4)}<a href="/s/${i}.html">${line.slice(4)}</a></p>`),
  '<p>【打印本页】 【关闭窗口】</p><p>相关链接：</p>',
  ...said.ranks.map((line, i) => `<p><a href="/n/${i}.html">${line}</a></p>`),
  ...said.endLines.slice(4).map((line) => `<p>${line}</p>`),
].join('');

type Body = (lines: readonly string[]) => string;

const plain: Body = (lines) => `<div class="txt-k">${paragraphs(lines)}</div>`;

const leadTable = `<table border="1"><tr><th>指标</th><th>单位</th><th>完成</th></tr>${Array.from(
  { length: 12 },
  (_, i) => `<tr><td>主要指标${i + 1}</td><td>亿元</td><td>${i + 3}.${i}2</td></tr>`,
).join('')}</table>`;

/** Names that sites give a wrapper of the whole page, and that furniture has as well. */
const furnitureNames = [
  'id="barrierfree_container"',
  'id="barrier-free-box" class="accessibility"',
  'class="wza"',
  'class="share"',
  'id="top"',
  'class="bottom"',
  'class="menu"',
  'class="sidebar"',
  'class="toolbar"',
  'class="nav"',
  'class="print-btn"',
];

/** What an editor or a template makes of the paragraphs; the rest of the page is the same. */
const bodies: Readonly<Record<string, Body>> = {
  'plain paragraphs': plain,
  'items of a list': (lines) => `<ul class="txt-k">${each(lines, (line) => `<li>${line}</li>`)}</ul>`,
  'parted by br': (lines) => `<div class="txt-k">${each(lines, (line) => `　　${line}<br>`)}</div>`,
  'one div more': (lines) => `<div class="txt-k"><div>${paragraphs(lines)}</div></div>`,
  'three divs a paragraph': (lines) =>
    `<div class="k0">${each(lines, (line) => `<div class="k1"><div class="k2"><div class="k3">${line}</div></div></div>`)}</div>`,
  'a section a paragraph, as WPS pastes': (lines) =>
    `<div class="k0">${each(lines, (line) => `<section><section><section style="text-align:left"><span>${line}</span></section></section></section>`)}</div>`,
  'sections of 135': (lines) =>
    `<div class="k0"><section data-role="outer">${each(
      lines,
      (line, i) =>
        `<section class="_135editor" data-id="${i}"><section style="margin:10px"><section><p>${line}</p></section></section></section>`,
    )}</section></div>`,
  'sections of Xiumi': (lines) =>
    `<div class="k0">${parts(lines, 3)
      .map(
        (some) =>
          `<section powered-by="x"><section style="display:block"><section>${each(some, (line) => `<p style="white-space:normal"><span style="font-size:16px">${line}</span></p>`)}</section></section></section>`,
      )
      .join('')}</div>`,
  'a row a paragraph': (lines) =>
    `<table class="k0"><tbody>${each(lines, (line) => `<tr><td>${line}</td></tr>`)}</tbody></table>`,
  'a table a paragraph': (lines) =>
    `<div class="k0">${each(lines, (line) => `<table><tr><td>${line}</td></tr></table>`)}</div>`,
  'boxes of pages': (lines) =>
    `<div class="k0">${parts(printedLines(lines, 34), 14)
      .map(
        (some) =>
          `<div class="page"><div class="pc">${each(some, (line) => `<div class="t">${line}</div>`)}</div></div>`,
      )
      .join('')}</div>`,
  'short paragraphs only': (lines) =>
    `<div class="k0">${paragraphs(lines.flatMap((line) => line.match(/[^，。；]{1,22}[，。；]?/gu) ?? []))}</div>`,
  preformatted: (lines) => `<pre class="k0">${escapeHtml(lines.join('\n'))}</pre>`,
  'cell of a layout': (lines) =>
    `<table width="1000"><tr><td width="200"><ul>${ranks('li')}</ul></td><td>${paragraphs(lines)}</td></tr></table>`,
  'cell of a layout, parted by br': (lines) =>
    `<table width="1000"><tr><td>${each(lines, (line) => `${line}<br><br>`)}</td></tr></table>`,
  'two columns': (lines) =>
    `<div class="k0"><div class="col-l">${paragraphs(lines.slice(0, lines.length / 2))}</div><div class="col-r">${paragraphs(lines.slice(lines.length / 2))}</div></div>`,
  'parts under their headings': (lines) =>
    `<div class="k0">${parts(lines, 5)
      .map((some, i) => `<div class="part" id="p${i}">${paragraphs(some)}</div>`)
      .join('')}</div>`,
  'no container': paragraphs,
  'a known name a paragraph': (lines) => each(lines, (line) => `<div class="content">${line}</div>`),
  'a tool’s name a page': (lines) =>
    parts(lines, 6)
      .map((some, i) => `<div class="page-nav" id="nav_${i}">${paragraphs(some)}</div>`)
      .join(''),
  'a table before it': (lines) => `<div class="k0">${leadTable}${paragraphs(lines)}</div>`,
  'the form of a server': (lines) =>
    `<form id="form1"><input name="parentElement"><input name="getAttribute"><input name="hasAttribute">${plain(lines)}</form>`,
  'custom elements': (lines) =>
    `<x-article>${each(lines, (line) => `<x-line><p>${line}</p></x-line>`)}</x-article>`,
};

/** What stands beside the body and has sentences too, or links. */
const neighbours: Readonly<Record<string, (title: string, body: string) => string>> = {
  'nothing beside it': (title, body) => site({ title, body }),
  'a longer statement below': (title, body) => site({ title, body, below: statement('k9') }),
  'comments below': (title, body) => site({ title, body, below: comments('pl-list') }),
  'comments in the same element': (title, body) =>
    site({ title, body: `<div class="k8">${body}${comments('k9')}</div>` }),
  'a column of news beside it': (title, body) =>
    site({ title, body: `<div class="l">${aside('k7')}</div><div class="r">${body}</div>` }),
  'a column of abstracts before it': (title, body) =>
    site({ title, body: `<div class="col">${news('k7')}</div><div class="col">${body}</div>` }),
  'a cell of abstracts beside it': (title, body) =>
    site({
      title,
      body: `<table><tr><td>${body}</td><td>${news('k7', 'definitions')}</td></tr></table>`,
    }),
  'abstracts below it': (title, body) =>
    site({ title, body: `<div class="k8">${body}${news('k7', 'list')}</div>` }),
  'comments among its own paragraphs': (title, body) => site({ title, body: inside(body, bareComments) }),
  'a foot among its own paragraphs': (title, body) => site({ title, body: inside(body, bareFoot) }),
  'ranks before it': (title, body) =>
    site({ title, body, above: `<div class="k6"><ol>${ranks('li')}</ol></div>` }),
};

/** The page without a wrapper, or all of it or its body in one that is named like furniture. */
const wrappers: readonly { id: string; all: string; body: string }[] = [
  { id: '', all: '', body: '' },
  ...furnitureNames.flatMap((name) => [
    { id: `all in <div ${name}>`, all: name, body: '' },
    { id: `body in <div ${name}>`, all: '', body: name },
  ]),
];

/** Every wrapping there is: each form of the body with each neighbour in each wrapper. */
export const wrappings: readonly Wrapping[] = wrappers.flatMap(({ id: wrapper, all, body: inner }) =>
  Object.entries(neighbours).flatMap(([neighbour, around]) =>
    Object.entries(bodies).map(([form, body]) => ({
      id: [form, neighbour, wrapper].filter(Boolean).join(', '),
      form: `${form}, ${neighbour}`,
      wrap([title = '', ...lines]: readonly string[]) {
        const own = inner ? `<div ${inner}>${body(lines)}</div>` : body(lines);
        const page = around(title, own);
        return all ? `<div ${all}>${page}</div>` : page;
      },
    })),
  ),
);

/** A text that is one paragraph has no title line. */
const longestTitle = 80;

/** Puts a report, its title its first line, into a page. */
export function wrapReport(text: string, wrapping: Wrapping): WrappedReport {
  const printed = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const lines = printed[0]!.length > longestTitle ? ['工作总结', ...printed] : printed;
  const html = `<!DOCTYPE html>\n<html lang="zh-CN"><head><meta charset="utf-8"><title>${escapeHtml(lines[0]!)}_云汀镇人民政府</title></head><body>\n${wrapping.wrap(lines)}\n</body></html>\n`;
  return {
    html,
    body: bare(lines.slice(1).join('')),
    chrome: Object.values(said)
      .flat()
      .filter((line) => html.includes(line) && !text.includes(line)),
  };
}

/** What share of a report was read, and what share of what was read is the site’s. */
export function judgeReading(
  read: string,
  { body, chrome }: WrappedReport,
): { kept: number; strange: number } {
  const text = bare(read);
  const kept = longestCommon(body, text);
  const strange = chrome.reduce((sum, line) => sum + (text.includes(bare(line)) ? bare(line).length : 0), 0);
  return { kept: kept / body.length, strange: text === '' ? 0 : strange / text.length };
}

/** Characters of `body` that stand in `text` in pieces of twelve, in any order: a rough count that needs no diff. */
function longestCommon(body: string, text: string): number {
  const size = 12;
  let found = 0;
  for (let at = 0; at < body.length; at += size) {
    const piece = body.slice(at, at + size);
    if (text.includes(piece)) found += piece.length;
  }
  return found;
}
