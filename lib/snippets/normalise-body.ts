/**
 * Counts the changes to what `normaliseBody` returns. Hashes of two versions can't be compared: whoever edits a
 * rule below adds one.
 */
export const NORMALISER_VERSION = 1;

/** Things a portal prints into a body that differ from one visit to the next. */
const counters =
  /(?:浏览|阅读|点击|访问|查看)(?:次数|人数|量|数)?\s*[：:]\s*\[?\s*\d*\s*\]?\s*次?|(?:今天|今日|现在|当前时间|当前日期)(?:是)?\s*[：:]?\s*\d{4}\s*年\s*\d{1,2}\s*月\s*\d{1,2}\s*日(?:\s*星期[一二三四五六日天])?(?:\s*\d{1,2}:\d{2}(?::\d{2})?)?/g;

/** Whole lines that belong to the page and not to the report, each with a line it is meant for. */
const furniture: readonly RegExp[] = [
  // 【字体：大 中 小】
  /^[【[（(]?\s*字[体号]\s*[：:]?[\s|大中小]*[】\])）]?$/,
  // 打印本页 | 关闭窗口
  /^[【[]?\s*(?:打印|关闭|收藏|分享到?|扫一扫|返回顶部|纠错)[^。；，]{0,30}$/,
  // 上一篇：关于…
  /^(?:上|下)一(?:篇|条)\s*[：:]/,
  // 主办单位：某区人民政府办公室
  /^(?:主办|承办|协办|技术支持|维护)(?:单位|方)?\s*[：:]/,
  // 沪ICP备00000000号-1
  /ICP\s*备\s*\d+号|公网安备\s*\d+|网站标识码\s*[：:]?\s*\w+/i,
  // 版权所有：某区人民政府
  /^(?:版权所有|Copyright|©)/i,
];

/**
 * Characters that can't be seen and differ between a page and its copy: zero-width ones, soft hyphen, byte order mark.
 * This is version 1's own list, not that of `lib/text/print/characters.ts`: kept hashes were made with it.
 */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/**
 * A report's body as it is kept and hashed: lines without blank ones, spaces that mean nothing removed, read
 * counters, dates of viewing, tools and footers left out. Words, digits and punctuation stay as printed.
 * Twice is once. Pure; linear in the text's length.
 */
export function normaliseBody(text: string): string {
  return text
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/\r\n?/g, '\n')
    .split('\n')
    .map(normaliseLine)
    .filter((line) => line !== '' && !furniture.some((rule) => rule.test(line)))
    .join('\n');
}

function normaliseLine(line: string): string {
  // Spaces first: a counter is recognised by its words, not by how the portal sets them.
  const spaced = line.replace(/[^\S\t]+/g, ' ');
  const tight = tighten(spaced);
  return tighten(tight.replace(counters, ' '));
}

/** Removes spaces beside anything but Latin letters and digits on both sides; cells keep their TAB. */
function tighten(line: string): string {
  return line
    .replace(/ +/g, ' ')
    .replace(/(?<![A-Za-z0-9]) | (?![A-Za-z0-9])/g, '')
    .replace(/^\t+$/, '')
    .trim();
}
