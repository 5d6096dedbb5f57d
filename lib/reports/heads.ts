import { numberings } from '../text/print/numberings.ts';
import type { BodyMatch } from './speech.ts';

/** The two halves of a report by the heads that open them. */
export interface HalfHeads {
  review: BodyMatch | null;
  plan: BodyMatch | null;
}

/** A head stands at the start of a line, or inside a paragraph after a stop or a space when it is numbered. */
const place = '(?:^|[\\n。！!;；|：: \\t\\u3000\\u00a0])';
/** Besides the numbers of all heads, those of a list counted out in a sentence: 一是回顾…, 一，回顾…. */
const number = `(?:${numberings.map(({ pattern }) => pattern).join('|')}|[一二三四五六七]是?[、.．,，])`;
const gap = '[ \\t\\u3000\\u00a0:：、—]*';

/** What a head may hold: Chinese, digits lost or printed, marks within a phrase; never a full stop. */
const inside = '[^\\n。！!；;|]';

/**
 * Heads of the half that looks back. The words stand within a short line; an ordinary sentence that holds them
 * is longer or goes on with a comma clause.
 */
const reviewWords = [
  { words: '工作(?:的)?(?:主要)?(?:回顾|总结|小结)', sample: '第一部分 上半年工作回顾' },
  {
    words: '(?:主要)?(?:工作|任务|目标)(?:的)?(?:开展|完成|推进|落实)?情况',
    sample: '一、2022年上半年工作情况',
  },
  {
    words: '(?:过去|刚刚过去|本届)(?:的)?(?:一|五|两|三|几)?年?(?:的|来)?(?:主要)?(?:工作|成绩|成就)',
    sample: '一、过去五年的工作回顾',
  },
  {
    words: '(?:主要)?(?:工作|发展)(?:取得的?)?(?:成效|成绩|成就|业绩|亮点|特色)',
    sample: '一、2024年主要工作成效',
  },
  { words: '回顾(?:过去|总结|\\d|上半年|一年|五年|20)?', sample: '一、砥砺奋进，回顾2023年政府工作' },
  { words: '所做的?(?:主要)?工作', sample: '一、今年以来所做的主要工作' },
];

/** Heads of the half that looks ahead: a time to come, or a word that can only mean it. */
const planWords = [
  {
    words:
      '(?:工作|任务)(?:的)?(?:主要)?(?:安排|打算|计划|思路|部署|要点|设想|谋划|举措|建议|目标|重点|意见)',
    sample: '二、2024年工作安排',
  },
  {
    words:
      '(?:下半年|明年|来年|今年|今后|未来|下一?步|下阶段|下一阶段|新一年|新的一年|20\\d\\d年)(?:[^\\n。]{0,10})(?:工作|任务|目标)',
    sample: '二、今后五年的主要任务',
  },
  {
    words:
      '(?:总体要求|总体思路|指导思想|奋斗目标|主要目标|预期目标)(?:和|及|与|、)[^\\n。]{0,12}(?:任务|目标|工作|安排|举措)',
    sample: '二、2025年总体要求和主要目标',
  },
  {
    words: '(?:展望|谋划|做好)(?:20\\d\\d|下半年|明年|今年|未来|新)[^\\n。]{0,12}',
    sample: '二、展望2025年',
  },
  { words: '(?:主要|重点|工作)任务', sample: '三、主要任务' },
];

/** Longest head met: 大塘埠's, with both halves of its plan, has 34 characters. */
const longest = 40;

/** Finds the first review head and the first plan head after it; each is `null` where none is printed. */
export function findHalfHeads(body: string): HalfHeads {
  const review = firstHead(body, reviewPattern, 0, isReviewHead);
  const plan = review ? firstHead(body, planPattern, review.end, isPlanHead) : null;
  return { review, plan };
}

const reviewPattern = headPattern(reviewWords.map((rule) => rule.words));
const planPattern = headPattern(planWords.map((rule) => rule.words));

function headPattern(words: string[]): RegExp {
  const core = words.join('|');
  const numbered = `${place}(${number}${gap}${inside}{0,26}?(?:${core})${inside}{0,12})`;
  const whole = `(?:^|\\n)[ \\t\\u3000\\u00a0]*(${inside}{0,24}?(?:${core})${inside}{0,8})[ \\t\\u3000\\u00a0]*(?=\\n)`;
  return new RegExp(`${numbered}|${whole}`, 'g');
}

function firstHead(
  body: string,
  pattern: RegExp,
  from: number,
  fits: (head: string, numbered: boolean) => boolean,
): BodyMatch | null {
  pattern.lastIndex = from;
  for (let match = pattern.exec(body); match; match = pattern.exec(body)) {
    const printed = (match[1] ?? match[2]) as string;
    const start = match.index + match[0].indexOf(printed);
    const head = cutHead(printed);
    if (head.length <= longest && fits(head.replace(/\s/g, ''), match[1] !== undefined)) {
      return { text: head.replace(/\s/g, ''), start, end: start + head.length };
    }
    pattern.lastIndex = start + 1;
  }
  return null;
}

/** A head inside a paragraph ends where the first sentence begins: after a space that follows its words. */
function cutHead(printed: string): string {
  const inner = /^(\S+[ \t\u3000\u00a0]*\S{4,}?)[ \t\u3000\u00a0]+\S{3,}/.exec(printed);
  return (inner ? (inner[1] as string) : printed).trimEnd();
}

/** Marks of a running sentence or of a head about something else than the whole work. */
const sentence = /[,，](?=.{12,})|[：:].{6,}|《/;

function isReviewHead(head: string): boolean {
  return (
    !sentence.test(head) &&
    !/存在|问题|困难|不足|公开|收支|预算|决算|计划执行|下半年工作(?:安排|打算)$/.test(head)
  );
}

function isPlanHead(head: string): boolean {
  return !sentence.test(head) && !/预算|决算|收支|公开|总结|回顾/.test(head);
}
