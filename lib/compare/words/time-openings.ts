import { yearCount, yearForm } from '../../text/period-grammar.ts';

/** How a paragraph or a sentence begins that turns to a time, which those behind it speak of as well. */
export interface TimeOpening {
  id: string;
  /** Group `years`: how many the run has; `plan`: the number of its five-year plan before 五. Without either it is one year. */
  pattern: RegExp;
  /** True where it turns at the beginning of any sentence, and not of a paragraph alone. */
  sentence: boolean;
  sample: string;
}

/** What may stand before the time: a mark of an item, a salutation, words that look back. */
const lead =
  '^[\\s—–-]*(?:[（(]?[一二三四五六七八九十]+[）)、．.]\\s*)?(?:各位代表[，,：:！!]?\\s*|同志们[，,：:！!]?\\s*)?(?:回[顾首望眸]|总结|刚刚|过去的?|走过的|这|本届政府|任期|我市|[，,“"])*';

/** The first that applies decides. */
export const timeOpenings: readonly TimeOpening[] = [
  {
    id: 'head-of-both',
    pattern: new RegExp(
      `${lead}[^。；，]{0,14}(?:五年|十[一二三四五]五)[^。；，]{0,8}[和及、暨](?:${yearForm}|今年|去年)`,
      'u',
    ),
    sentence: false,
    sample: '“十三五”时期和2020年工作回顾',
  },
  {
    id: 'run-of-years',
    pattern: new RegExp(
      `${lead}(?<years>${yearCount})(?:年|个年头)(?:以?来|间|里|的?工作|的?发展|的?成就|[，,是])`,
      'u',
    ),
    sentence: true,
    sample: '过去的五年，是全县变化很大的五年。',
  },
  {
    id: 'five-year-plan',
    pattern: new RegExp(
      `${lead}十(?<plan>[一二三四五])五[”"]?(?:时期|期间|以来|[，,]|[^。，]{0,12}(?:回顾|成就|成绩))`,
      'u',
    ),
    sentence: true,
    sample: '“十三五”时期，全县上下奋力拼搏。',
  },
  {
    id: 'one-year',
    pattern: new RegExp(`${lead}(?:一年|${yearForm}(?!\\d{1,2}月|在)|去年|今年)`, 'u'),
    sentence: false,
    sample: '一年来，我们主要做了以下工作：',
  },
];

/** A way in which the words before a value look back on more than a year. */
export interface LongTime {
  id: string;
  pattern: RegExp;
  sample: string;
}

/** Words of a sentence by which a value behind them may be of several years: how much it is must say so as well. */
export const longTimes: readonly LongTime[] = [
  { id: 'sum', pattern: /累计|合计|总计/u, sample: '累计投入7亿元，改造危房' },
  { id: 'yearly-mean', pattern: /年均(?!浓度|气温|值)/u, sample: '税收年均增长8%，新增企业' },
  {
    id: 'years-long',
    pattern: new RegExp(
      `(?<![当每全同上去今本前第近]|连续)${yearCount}(?:年|个年头)(?:以?来|间|里|多来|攻坚|奋战)|过去的?[三四五]年`,
      'u',
    ),
    sample: '经过三年攻坚，关停企业',
  },
  {
    id: 'campaign-ended',
    pattern: /[三五]年(?:行动|攻坚|计划)[^，。；]{0,8}(?:收官|完成|任务|目标|圆满)/u,
    sample: '三年行动圆满收官，改造危房',
  },
  {
    id: 'plan-or-term',
    pattern: /十[一二三四五]五[”"]?(?:期间|以来|时期)|本届(?:政府|任期)|任期/u,
    sample: '本届政府新增高速公路',
  },
  {
    id: 'since-then',
    pattern:
      /[12]\d{3}年以来|[比与较](?:[12]\d{3}年|[三四五]年前|[“"]?十[一二三四]五)|是(?:[12]\d{3}年|[三四五]年前|[“"]?十[一二三四]五)[^，。；]{0,6}的/u,
    sample: '税收与2015年相比翻了一番，新增企业',
  },
];

/** What a sentence says before a value of the time that it is of. */
const pieces = {
  /** Of a run: groups as in `timeOpenings`. */
  run: {
    pattern: new RegExp(
      `(?<years>${yearCount})(?:年|个年头)(?:以?来|间|里|共|累计|总计|合计)|十(?<plan>[一二三四五])五[”"]?(?:时期|期间|以来)|(?<![当每全同上去今本前第])(?<fresh>[三四五])年(?:新增|完成|建成|投入|新建|实现|实际|利用|引进|接待|改造|培育|争取)`,
      'gu',
    ),
    sample: '五年累计新建学校12所',
  },
  /** Of one year. */
  year: {
    pattern: new RegExp(
      `${yearForm}(?!以?来|[-—–~至到])|去年|今年|当年|全年|年内|年[底末]|一年来|其中`,
      'gu',
    ),
    sample: '2020年新建学校3所',
  },
  /** A name of what there is at a time: its value at the end of a run is no sum. */
  stock: { pattern: /余额|总[量数]|人口|企业|公司|主体|里程|机构|拥有量/u, sample: '金融机构存款余额' },
  /** Of a value that was reached from another: it is of the end of the run. */
  grown: {
    pattern: /[增扩提升降减缩][加长大高升至到少低小]{0,2}[到至]/u,
    sample: '进出口从1亿美元增长到3亿美元',
  },
};

/** The patterns above, for whoever tries them. */
export const timePatterns = Object.values(pieces);

/** Words of a sentence by which a value is of a run of years. */
export const saysRun = pieces.run.pattern;
/** Words of a sentence by which a value is of one year. */
export const saysYear = pieces.year.pattern;
/** A name of what is counted at a time and not over one. */
export const isStock = pieces.stock.pattern;
/** Words of a clause by which its value was reached in the end. */
export const saysReached = pieces.grown.pattern;
/** True for words of a sentence by which a value may be of several years (`longTimes`). */
export const saysSeveral = (words: string): boolean => longTimes.some(({ pattern }) => pattern.test(words));
