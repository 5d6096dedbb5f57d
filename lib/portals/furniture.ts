import { propertyOf, textOf } from '../page/form-safe.ts';
import { isAttachmentAddress } from '../reports/page-facts.ts';
import { withoutBlanks } from '../text/print/characters.ts';

/**
 * Lines that a portal prints with every document, at its foot or head: they are no part of it. Each holds for a
 * whole line or small element, read without spaces.
 */
const furniture: readonly { pattern: RegExp; sample: string }[] = [
  {
    pattern:
      /^(?:相关|有关)(?:附件|稿件|链接|文件|报道|文章|阅读|新闻|信息|解读)(?:下载)?[:：]?(?:相关(?:稿件|附件|链接)[:：]?)*$/,
    sample: '相关附件：',
  },
  { pattern: /^(?:附件下载|文件预览|文件下载|关联信息[:：]?|信息来源[:：]?平台发布)$/, sample: '附件下载' },
  {
    pattern:
      /^[【[(（]?(?:打印(?:本页|此页|页面)?|关闭(?:本页|窗口|页面)?|返回(?:顶部|列表|上页)|收藏(?:本页)?|我要纠错|推荐给好友)[】\])）]?(?:[【[(（|]?(?:打印|关闭|返回|收藏|纠错)[\s\S]{0,8})*$/,
    sample: '【打印本页】【关闭窗口】',
  },
  {
    pattern:
      /^(?:分享(?:到|至)?[:：]?|扫一扫.{0,16}|当前页二维码|手机(?:扫描|查看|阅读).{0,12}|微信扫.{0,12})(?:微信|微博|QQ|朋友圈|空间|[、,\s])*$/,
    sample: '扫一扫在手机打开当前页',
  },
  { pattern: /^(?:上一[篇条页]|下一[篇条页])[:：]?.{0,60}$/, sample: '上一篇：没有了' },
  {
    pattern: /^(?:正文内容区域)?请?使用tab(?:按钮|键)?.{0,10}$/i,
    sample: '正文内容区域请使用tab按钮切换浏览',
  },
  {
    pattern:
      /^(?:读屏专用|声音开关|语速|阅读方式|配色|放大|缩小|鼠标样式|十字线|大字幕|快捷方式|重置|固定|说明|退出服务|听全文|长者助手|无障碍(?:版|浏览|阅读)?)$/,
    sample: '读屏专用',
  },
  {
    pattern: /^[【[]?字[体号](?:大小)?[:：]?(?:标准|加大|特大|超大|大|中|小|默认|[|\s\]】])*$/,
    sample: '【字体：大 中 小】',
  },
  {
    pattern: /^(?:责任编辑|编辑|审核|浏览次数|阅读次数|点击(?:数|次数|量)|访问量|稿件来源)[:：].{0,16}$/,
    sample: '责任编辑：综合科',
  },
  { pattern: /^(?:导出笔记|打印|分享|收藏|高级搜索|返回首页|\|)$/, sample: '高级搜索' },
];

/** True for a line that the portal prints with every document. */
export function isFurnitureLine(line: string): boolean {
  const text = withoutBlanks(line).replace(/[•·]/g, '');
  return text !== '' && text.length <= 80 && furniture.some((rule) => rule.pattern.test(text));
}

/** Longest text of an element that can be furniture by its words alone. */
const longest = 80;

/** Links from which an element that holds little else is a list of them. */
const someLinks = 3;

/** True for a list of links with hardly a word beside them; links to files are the document's. */
export function isLinkList(element: Element): boolean {
  const links = [...propertyOf(element, 'querySelectorAll')('a')];
  if (links.length < someLinks || links.some(({ href }) => isAttachmentAddress(href))) return false;
  const linked = links.reduce((sum, link) => sum + withoutBlanks(link.textContent ?? '').length, 0);
  return linked >= withoutBlanks(textOf(element)).length * 0.6;
}

/** True for an element all of whose text is such a line; one with more text than that can have is looked at no further. */
export function printsFurniture(element: Element): boolean {
  const text = textOf(element);
  return text.length <= longest * 3 && isFurnitureLine(text);
}
