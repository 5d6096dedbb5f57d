import type { PhrasePart } from '../../text/period-grammar.ts';

/** How a sentence opens that sets the time of those after it. */
export interface SpanOpening {
  id: string;
  /** True where it says what the span was: it holds to the end of its part. Else what it holds for goes by where it stands. */
  lasts: boolean;
  /**
   * For a half that names a run of years and a year: how a plan turns from one to the other, asked of the first sentence of
   * a paragraph; how a review does, asked of a paragraph without a number.
   */
  turns?: 'plan' | 'review';
  /** The parts that its phrase may have. */
  parts: readonly PhrasePart['type'][];
  /** Asked of the sentence from its beginning, with the phrase as 〈〉. */
  pattern: RegExp;
  sample: string;
}

/** Parts of phrases that are runs of years. */
export const runParts: readonly PhrasePart['type'][] = ['back', 'ahead', 'plan', 'years'];

/** What may stand before the phrase: 各位代表，刚刚过去的; 本届政府成立以来的. */
const lead =
  '^[\\s—]*(?:各位代表[，,：:！!]?|同志们[，,：:！!]?|回[顾首望眸]|总结|纵观|刚刚|即将|已经|过去|走过|结束|的|在|这|历经|经过)*(?:[^，。；：\\d]{2,14}以来的?)?〈〉';

/** The first that applies decides. */
export const spanOpenings: readonly SpanOpening[] = [
  {
    id: 'span-is',
    lasts: true,
    parts: [...runParts, 'year'],
    pattern: new RegExp(
      `${lead}[，,]?(?:(?:对|我们?|全)[^，。；]{0,8})?(?:是|堪称|可谓)[^。！]{0,80}(?:[年期程]|时刻|阶段|岁月)[。！；，,]`,
      'u',
    ),
    sample: '〈〉，是全镇面貌大变的五年。',
  },
  {
    id: 'these-are-the-years',
    lasts: true,
    parts: ['back'],
    pattern:
      /^[\s—]*(?:各位代表[，,：:！!]?|回[顾首望眸]过去[，,]|同时[，,]|也)*这(?:[^，。；]{0,3}年)?[，,]?是[^。！]{2,60}的〈〉[。！；，,]/u,
    sample: '这是全镇面貌大变的〈〉。',
  },
  {
    id: 'run-opens',
    lasts: false,
    parts: [...runParts, 'within'],
    pattern: new RegExp(
      `${lead}(?:的?[^，。；\\d]{0,4}(?:努力|奋斗|拼搏|奋战|实践|工作|历程))?[，,：:]`,
      'u',
    ),
    sample: '〈〉，我们着力改善民生。',
  },
  {
    id: 'year-opens',
    lasts: false,
    parts: ['year'],
    pattern: new RegExp(`${lead}(?:里|中|当中|之中)?[，,：:]`, 'u'),
    sample: '〈〉，新建学校3所。',
  },
  {
    id: 'work-of-span',
    lasts: false,
    parts: [...runParts, 'year'],
    pattern: new RegExp(
      `${lead}的?(?:主要|重点|[十百两几]+件|民生|惠民|为民)*(?:工作|成绩|成效|成就|实事)[^。；]{0,20}[：:]`,
      'u',
    ),
    sample: '〈〉主要工作和成效：',
  },
  {
    id: 'aims-of-span',
    lasts: false,
    parts: [...runParts, 'year'],
    pattern:
      /^[^。；：:]{0,18}〈〉[^。；，：:]{0,24}(?:目标|指标|任务|要求|思路|工作)[^。；，：:]{0,10}(?:是|为)?[：:]|^[^。；：:]{0,18}〈〉[^。；，：:]{0,24}(?:目标|指标)(?:是|为)/u,
    sample: '综合考虑，〈〉全县发展的主要预期目标是：',
  },
  {
    id: 'run-opens-without-a-mark',
    lasts: false,
    parts: runParts,
    pattern: new RegExp(`${lead}[^，。；：:\\d]{2,30}。`, 'u'),
    sample: '〈〉城乡建设迈出新步伐。',
  },
  {
    id: 'review-turns',
    lasts: false,
    turns: 'review',
    parts: runParts,
    pattern: /^[^。；：:\d]{0,40}〈〉[，,]/u,
    sample: '经过共同努力，〈〉，全县发展较快。',
  },
  {
    id: 'plan-turns',
    lasts: false,
    turns: 'plan',
    parts: [...runParts, 'year'],
    pattern: /^[^。；：:\d]{0,18}〈〉[^。\d]{0,100}[。：:]/u,
    sample: '做好〈〉工作，必须坚持稳中求进。',
  },
];
