import { counters1, furniture1 } from './furniture-1.ts';

/**
 * Counts the changes to what `normaliseBody` returns. Hashes of two versions can't be compared: whoever edits a rule
 * below adds one, and leaves the rules of the version before where they are, so that old hashes can be made again.
 */
export const normaliserVersion = 2;

/** What a version leaves out: within a line, and whole lines. */
interface Furniture {
  counters: RegExp;
  lines: readonly RegExp[];
}

/** Where a piece of a head line begins and ends: the line's own ends, a space, an upright stroke. */
const from = String.raw`(?<=^|[\s|｜])`;
const to = String.raw`(?=$|[\s|｜])`;

/** Things a portal prints into a body that differ from one visit to the next, where they are a piece by themselves. */
const counters2 = new RegExp(
  `${from}(?:${[
    // 浏览次数：123次
    String.raw`(?:浏览|阅读|点击|访问|查看)(?:次数|人数|量|数)?\s*[：:]\s*\[?\s*\d*\s*\]?\s*次?`,
    // 今天是2026年3月2日 星期一
    String.raw`(?:今天|今日|现在|当前时间|当前日期)(?:是)?\s*[：:]?\s*\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日(?:\s*星期[一二三四五六日天])?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?`,
  ].join('|')})${to}`,
  'g',
);

/** The tools of a page; a line of nothing else is no line of a report. */
const tools =
  '(?:打印|关闭|收藏|分享|扫一扫|返回顶部|返回|纠错|保存|下载|顶部)(?:本页|此页|页面|窗口|本文|网页|到|至|微信|微博|朋友圈|QQ空间|二维码|手机|查看|阅读)*';
/** What the name of a body ends with that runs a page. */
const bodies = '(?:政府|办公室|办|委员会|委|局|中心|公司|处|室|街道|镇|部|集团|协会)';
const beian = String.raw`(?:[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]?ICP\s*备(?:案号?\s*[：:])?\s*\d+\s*号(?:-\d+)?|[一-龥]?公网安备\s*\d+\s*号?|(?:政府)?网站标识码\s*[：:]?\s*\w+)`;

/** Whole lines that belong to the page and not to the report, each with a line it is meant for. A rule takes a line only where all of it is of the page. */
const furniture2: readonly RegExp[] = [
  // 【字体：大 中 小】
  /^[【[（(]?\s*字[体号]\s*[：:]?[\s|大中小]*[】\])]?$/,
  // 打印本页 | 关闭窗口
  new RegExp(String.raw`^[【[]?\s*${tools}(?:[\s|｜/、】\]【[]*${tools})*\s*[】\]]?$`),
  // 上一篇：关于…
  /^(?:上|下)一(?:篇|条)\s*[：:][^。；，]*$/,
  // 主办单位：某区人民政府办公室
  new RegExp(
    String.raw`^(?:(?:主办|承办|协办|维护)(?:单位|方)|主办|承办|协办|技术支持)\s*[：:][^。；，\d]{1,40}${bodies}$`,
  ),
  // 沪ICP备00000000号-1 网站标识码：3101150001
  new RegExp(String.raw`^(?:备案号?\s*[：:])?\s*${beian}(?:[\s|｜]*${beian})*$`, 'i'),
  // 版权所有：某区人民政府
  new RegExp(
    String.raw`^(?:(?:版权所有\s*[：:©]|Copyright|©)[^。；，]{0,60}|版权所有[^。；，\d]{0,40}${bodies})$`,
    'i',
  ),
];

const versions: Readonly<Record<number, Furniture>> = {
  1: { counters: counters1, lines: furniture1 },
  2: { counters: counters2, lines: furniture2 },
};

/** True for versions whose rules stand here: a kept hash of theirs can be compared. */
export function isKnownNormaliser(version: number): boolean {
  return version in versions;
}

/**
 * Characters that can't be seen and differ between a page and its copy: zero-width ones, soft hyphen, byte order mark.
 * This is the normaliser's own list, not that of `lib/text/print/characters.ts`: kept hashes were made with it.
 */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/**
 * A report's body as it is kept and hashed: lines without blank ones, spaces that mean nothing removed, read
 * counters, dates of viewing, tools and footers left out. Words, digits and punctuation stay as printed, and no line
 * of the report is left out (version 1 took headings such as 关闭淘汰落后产能企业35家 for tools). Twice is once. Pure;
 * linear in the text's length. Throws for a version without rules.
 */
export function normaliseBody(text: string, version = normaliserVersion): string {
  const rules = versions[version];
  if (!rules) throw new Error(`no normaliser of version ${version}`);
  return text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map((line) => normaliseLine(line, rules, version))
    .filter((line) => line !== '' && !rules.lines.some((rule) => rule.test(line)))
    .join('\n');
}

function normaliseLine(line: string, { counters }: Furniture, version: number): string {
  const spaced = line.replace(/[^\S\t]+/g, ' ');
  // Version 1 looked for counters once the spaces were gone, wherever they stood in a line.
  if (version === 1) return tighten(tighten(spaced).replace(counters, ' '));
  let rest = spaced.trim();
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(counters, ' ').replace(/ +/g, ' ').trim();
  }
  return tighten(rest);
}

/** Removes spaces beside anything but Latin letters and digits on both sides; cells keep their TAB. */
function tighten(line: string): string {
  return line
    .replace(/ +/g, ' ')
    .replace(/(?<![A-Za-z0-9]) | (?![A-Za-z0-9])/g, '')
    .replace(/^\t+$/, '')
    .trim();
}
