import { isAttachmentAddress } from '../reports/page-facts.ts';
import { withoutBlanks } from '../text/print/characters.ts';
import type { PageLink } from '../text/report-text.ts';
import type { Span } from '../text/span.ts';
import { findComments } from './comments.ts';
import { isFurnitureLine } from './furniture.ts';

/**
 * Lines that portals print below their documents. Each holds for a whole line, read without spaces, behind which only
 * such lines come: in the midst of a report the same words may be its own.
 */
const footLines: readonly { pattern: RegExp; sample: string }[] = [
  {
    pattern:
      /^(?:(?:主办|承办|协办|主管|管理|运维|技术支持)(?:单位|部门)?[:：]|版权所有|Copyright|©)[^，。；]{0,70}$/i,
    sample: '主办单位：临澜镇人民政府 承办单位：临澜镇党政办公室',
  },
  {
    pattern: /^(?=.*(?:ICP[备证]|公网安备|网站标识码|备案序?号[:：]))[^，。；]{4,90}$/i,
    sample: '某ICP备00000000号 网站标识码：0000000000',
  },
  {
    pattern: /^.{0,2}地址[:：].{2,40}(?:邮编|邮政编码|电话)[:：]?[\d-]+$/,
    sample: '地址：临澜路1号，邮编：000000',
  },
  {
    pattern:
      /^[（(【[]?(?:责任|信息)?(?:编辑|责编|校对|审[核校]|[初复终]审|供稿|作者|来源|录入)[:：][^，。；]{0,40}$/,
    sample: '（责任编辑：李四 审核：张三）',
  },
  { pattern: /^(?:(?:浏览|阅读|点击|访问|点赞|收藏)\D{0,3}\d+次?)+$/, sample: '阅读：126次 点赞 12' },
  {
    pattern: /^(?:(?:查看|点击|加载).{0,2}更多|.?(?:返回|回到)(?:顶部|首页|列表).?|网站地图|联系我们|TOP)$/i,
    sample: '返回顶部',
  },
];

/** A heading over links to other pages. */
const linksHead =
  /^(?:相关|有关|推荐|热门|热点|最新|延伸|更多)(?:链接|稿件|报道|文章|阅读|新闻|信息|解读|推荐|动态)[:：]?$/;

/** A link of the document's own, or the heading over such links. */
const ownLink = /^附[件表录]/;

interface Line extends Span {
  text: string;
  /** Nothing but a link to another page, and perhaps a day: no sentence. */
  isLink: boolean;
}

/**
 * The offset at which the lines below a document begin: furniture, lists of links, and, unless all of the page is asked for
 * (`whole`), what readers said of it; the text's length where there is none. White space before it goes too. The first
 * line stays.
 */
export function endOfDocument(
  { text, links }: { text: string; links: readonly (PageLink & { span: Span })[] },
  { whole }: { whole: boolean },
): number {
  const lines = readLinesOf(text, links);
  let count = lines.length;
  for (let before = -1; before !== count; ) {
    before = count;
    while (count > 1 && isFoot(lines[count - 1]!.text)) count -= 1;
    count = startOfLinks(lines, count);
    if (!whole) count = findComments(lines, count);
  }
  return count === lines.length ? text.trimEnd().length : lines[count - 1]!.end;
}

/** No line below a document is longer. */
const longestFoot = 200;

function isFoot(line: string): boolean {
  if (line.length > longestFoot) return false;
  const text = withoutBlanks(line);
  return (
    text === '' ||
    isFurnitureLine(line) ||
    linksHead.test(text) ||
    footLines.some(({ pattern }) => pattern.test(text))
  );
}

/** How many lines stand before the list of links that ends at `count`; `count` without one. */
function startOfLinks(lines: readonly Line[], count: number): number {
  let start = count;
  while (start > 1 && lines[start - 1]!.isLink) start -= 1;
  return ownLink.test(withoutBlanks(lines[start - 1]!.text)) ? count : start;
}

/** Printed lines, with what each is. */
function readLinesOf(text: string, links: readonly (PageLink & { span: Span })[]): Line[] {
  const lines: Line[] = [];
  let start = 0;
  let next = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    let rest = '';
    let from = start;
    let isElsewhere = false;
    for (; next < links.length && links[next]!.span.start < end; next += 1) {
      const { href, span } = links[next]!;
      isElsewhere = !href.includes('#') && !isAttachmentAddress(href);
      if (!isElsewhere) continue;
      rest += text.slice(from, span.start);
      from = Math.min(end, span.end);
    }
    rest += text.slice(from, end);
    const mayBe = isElsewhere && !/[。；]$/.test(line.trimEnd()) && !ownLink.test(line.trimStart());
    const isLink = mayBe && /^[\s\d年月日:.\-/[\]()（）·•●○■□◆▪>»]*$/.test(rest);
    if (line.trim() !== '') lines.push({ text: line, start, end: start + line.trimEnd().length, isLink });
    start = end + 1;
  }
  return lines;
}
