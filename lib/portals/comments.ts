import { withoutBlanks } from '../text/print/characters.ts';

/** Over what readers wrote below a page. */
const head = /^.{0,6}(?:评论|留言|跟帖|回帖).{0,8}$/;

/** A time of day with its day, or how long ago. */
const time =
  '(?<![\\d.年/-])(?:(?:(?:20)?\\d\\d[-/.年])?\\d{1,2}[-/.月]\\d{1,2}日?\\s*(?:[上下]午)?\\d{1,2}[:：]\\d\\d(?:[:：]\\d\\d)?|(?:今|昨|前)天\\s*\\d{1,2}[:：]\\d\\d|\\d{1,2}\\s*(?:秒|分钟|小时|天|个月|年)前|刚刚)';
/** A page's own line of days has labels. */
const unlabelled = '(?!.{0,20}(?:时间|日期|来源|更新))';
/** Who, and when; what was said may follow, or stand between. */
const said = new RegExp(
  `^${unlabelled}(?:[^，。；\\t]{1,30}?\\s*${time}(?:$|\\s|[:：]|.{0,16}$)|[^，。；：:]{1,16}[:：].{1,400}?${time}.{0,8}$)`,
);
const timeAlone = new RegExp(`^(?:发表于|发布于)?\\s*${time}$`);
/** Under a heading that says what follows, a day will do. */
const saidOnDay = new RegExp(`^${unlabelled}[^，。；\\t]{1,24}\\s20\\d\\d[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?$`);

/** A name that has its line to itself. */
const name = /^[^\s，。；、：:！？]{1,16}$/;

/** Of what stands with each comment to be pressed (回复, 2楼, 来自手机) none is longer, in characters. */
const longestTool = 5;

/** Lines of one comment at most; without a heading over all of them, where more must be certain. */
const longestComment = 8;
const longestUnheaded = 4;

/** A report's own heading. */
const ownHead = /^[一二三四五六七八九十]{1,3}、/;

/** Characters that a document has at least: what is shorter is no page with comments below. */
const shortest = 200;

/**
 * How many lines stand before what readers said below a page, if that ends at `count`: a heading and comments, or two
 * comments and more without one, each with a name and a time; `count` where nothing like it is there.
 */
export function findComments(lines: readonly { text: string; start: number }[], count: number): number {
  let comments = 0;
  let first = count;
  let gap = 0;
  let longest = 0;
  let byDay = 0;
  for (let at = count - 1; at > 0 && gap <= longestComment; at -= 1) {
    const text = lines[at]!.text.trim();
    if (ownHead.test(text) || lines[at]!.start < shortest) break;
    if (head.test(withoutBlanks(text)) && comments + byDay > 0) return at;
    const start = startOfComment(lines, at);
    if (start !== null) {
      comments += 1;
      longest = Math.max(longest, gap);
      first = start;
      at = start;
      gap = 0;
    } else if (saidOnDay.test(text)) {
      byDay += 1;
      gap = 0;
    } else if (text.length > longestTool) gap += 1;
  }
  return comments > 1 && longest <= longestUnheaded ? first : count;
}

/** The line in which a comment's name and time begin, if its time stands in the line at `at`; else `null`. */
function startOfComment(lines: readonly { text: string }[], at: number): number | null {
  const text = lines[at]!.text.trim();
  if (timeAlone.test(text) && name.test(lines[at - 1]?.text.trim() ?? '')) return at - 1;
  return said.test(text) ? at : null;
}
