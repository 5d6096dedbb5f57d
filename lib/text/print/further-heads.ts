import {
  type Head,
  headLines,
  isUnnumberedHead,
  squeeze,
  toHead,
  unnumberedRank,
  wholeWork,
} from './heads.ts';

/** Longest line that is a motto. */
const longestMotto = 40;

/**
 * Lines that head a half without a number and without a word of reviewing or planning: a motto that names its year. Which
 * half it is the years say (`findHeads`). Tried without blanks.
 */
export const mottoes: readonly { id: string; pattern: RegExp; sample: string; not: string }[] = [
  {
    id: 'something-new-in-a-year',
    pattern:
      /^(?=[^。；]*20\d\d年?)(?!\D*\d.*20\d\d年|(?:(?!20\d\d).)*20\d\d.*\d)[^。；]*(?:新(?:局面|篇章?|胜利|突破|征程|佳绩|答卷|台阶|跨越|辉煌|步伐|作为|气象|成效|业绩|成绩|成就|进展|画卷|华章|格局|高度|未来)|(?:平稳|健康|高质量|稳步|跨越式?|快速)发展)$/,
    sample: '乘势而上，奋力开创2024年发展新局面',
    not: '全镇工业迈出新步伐',
  },
  {
    id: 'year-and-motto',
    pattern:
      /^(?:回[首望眸顾]|展望|走过|走进|迈向|奋[进战]|决[战胜]|聚焦)?20\d\d年?(?:[：:]|[—–-]{1,2})[^。；\d]{2,26}$/,
    sample: '2024年：乘势而上',
    not: '2024年：新建学校2所',
  },
  {
    id: 'towards-a-year',
    pattern: /^(?:回[首望眸]|走过|告别|走进|迈向|奋[进战]|决[战胜]|[^，。；：、\d]{2,12}的)20\d\d年?$/,
    sample: '极不平凡的2023年',
    not: '截至2023年',
  },
  {
    id: 'year-and-what-of-it',
    pattern:
      /^20\d\d年?(?:的|全[省市县区镇乡州旗]|主要|重点|发展|工作)*(?:成绩|成就|成效|亮点|举措|措施|打算|思路|目标|重点|计划|谋划|怎么[干办看]|[干抓做]什么)$/,
    sample: '2024年主要举措',
    not: '2024年主要农产品产量',
  },
];

/**
 * What stands between a sentence and the next in a body of one line, set apart by blanks: …请予审议。 过去五年工作回顾
 * 五年来，…. Before a year the blank is lost where a text is normalised.
 */
const between = new RegExp(
  `(?<=[。！：] )[^\\s，。；：、！？|]{4,24}?(?= \\S|(?<=${wholeWork.source})(?:19|20)\\d\\d年[，是以])`,
  'g',
);

/**
 * The headings without a number that only a reader of the whole print needs, as `findHeads` takes them: mottoes on lines of
 * their own, and what heads a half within a line.
 */
export const findFurtherHeads = (text: string): Head[] => [
  ...headLines(text, {
    longest: longestMotto,
    isHead: (words) => mottoes.some(({ pattern }) => pattern.test(words)),
  }),
  ...[...text.matchAll(between)]
    .filter(([words]) => isUnnumberedHead(squeeze(words)))
    .map(({ 0: title, index: start }) =>
      toHead({ start, end: start + title.length, rank: unnumberedRank, title }),
    ),
];
