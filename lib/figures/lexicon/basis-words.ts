import { yearForm } from '../../text/period-grammar.ts';
import { type WordRow, wordsOf } from './words.ts';

/** What a change is measured against: what `basis` holds, how it is printed, and a sentence. */
export interface BasisRow {
  id: string;
  canonical: string;
  pattern: RegExp;
  sample: string;
}

/** 比, 较: what opens a comparison. A source for `new RegExp`. */
export const comparison = '[比较]';
/** The two bases that are one word. */
export const yearOnYear = '同比';
/** Against the month, quarter or half year before. */
export const periodOnPeriod = '环比';
/** A mean of years, said of a level or of its growth. A source for `new RegExp`. */
export const yearlyMean = '(?<!连续[一二三四五六七八九十两\\d]{1,2})年均|(?<!两|前[二三四五])年平均';
/** The year before, by each of its names. */
export const lastYears: readonly WordRow[] = [
  { form: '去年', sample: '税收比去年增长7%' },
  { form: '上年', sample: '税收比上年增长7%' },
  { form: '上一年', sample: '税收比上一年增长7%' },
  { form: '前一年', notAfter: '提', sample: '税收比前一年增长7%' },
];
/** Each of them as one alternation in brackets, a source for `new RegExp`. */
export const lastYear = `(?:${wordsOf(lastYears)})`;
/** 同期: the same part of another year. A source for `new RegExp`. */
export const samePart = '(?:同期|同月)';
/** 比上年, 较去年 with no part of the year named. A source for `new RegExp`. */
export const thanLastYear = `${comparison}${lastYear}`;

/** Bases with a word of their own. Where several stand before a number the last one printed holds; at one place the later row. */
export const basisRules: readonly BasisRow[] = [
  {
    id: 'same-period',
    canonical: '同比',
    pattern: new RegExp(`${yearOnYear}|[比较同与和]?${lastYear}(?:的)?${samePart}|${comparison}同期`, 'u'),
    sample: '税收同比增长48.2%',
  },
  {
    id: 'period-before',
    canonical: '环比',
    pattern: new RegExp(`${periodOnPeriod}|${comparison}(?:上月|上季度|上个季度)`, 'u'),
    sample: '产值环比增长3%',
  },
  {
    id: 'first-half',
    canonical: '较上半年',
    pattern: new RegExp(`${comparison}上半年`, 'u'),
    sample: '出口较上半年增长3%',
  },
  {
    id: 'end-of-last-year',
    canonical: '比上年末',
    pattern: new RegExp(`[比较与]${lastYear}(?:度|年)?(?:末|底)|[比较与](?:今年)?年初`, 'u'),
    sample: '贷款余额比年初增长6%',
  },
  {
    id: 'last-year',
    canonical: '较上年',
    pattern: new RegExp(`[比较与同](?:${lastYear}度?|前年)(?!${samePart}|末|底|年末|年底)`, 'u'),
    sample: '产值比上年增长7%',
  },
  {
    id: 'two-year-average',
    canonical: '两年平均',
    pattern: /两年平均|两年年均/u,
    sample: '工业增加值两年平均增长8%',
  },
  {
    id: 'yearly-average',
    canonical: '年均',
    pattern: new RegExp(`${yearlyMean}|平均每年|年递增`, 'u'),
    sample: '收入年均增长9.5%',
  },
];

/** The patterns of `basisRules` as one alternation, a source for `new RegExp`. */
export const basisForms = basisRules.map(({ pattern }) => pattern.source).join('|');

/** A basis that a year or an event names: `basis` holds 比 and the name as printed, without quotation marks. */
export interface NamedBasisRow {
  id: string;
  /** The group `name` is what is compared with. */
  pattern: RegExp;
  sample: string;
}

/** What leads to such a name. */
const than = '(?:[比较是为与]|相当于)';
/** 前五年|总和: several years taken together. */
const takenTogether = '(?:的?(?:总和|之和|合计|总量|总额))?';
/** “十一五”, 九五: a five-year plan by its number, between its marks. */
const planName = '(?:十[一二三四]?五|[七八九]五)';

/** 比2016年, 较“十二五”末, 比五年前: bases with a name of their own. */
export const namedBases: readonly NamedBasisRow[] = [
  {
    id: 'printed-year',
    pattern: new RegExp(`${than}(?<name>${yearForm}(?:末|底)?)`, 'u'),
    sample: '产值比2016年增长40%',
  },
  {
    id: 'end-of-plan',
    pattern: new RegExp(`${than}(?<name>“?${planName}”?(?:时?期|期间)?末)`, 'u'),
    sample: '产值较“十二五”末增长40%',
  },
  {
    id: 'plan-before',
    pattern: new RegExp(
      `${than}(?<name>“?${planName}”?(?:时期|期间|规划期|计划)?${takenTogether})(?!末|期末|时期|期间|规划)`,
      'u',
    ),
    sample: '出口比“十五”时期增加1.9倍',
  },
  {
    id: 'years-before',
    pattern: new RegExp(
      `${than}(?<name>(?:上一?个?|前一?个?|此前的?|过去的?)[两二三四五十]年(?:平均|均值|${takenTogether}))(?!前)`,
      'u',
    ),
    sample: '投资比上个五年增加20亿元',
  },
  {
    id: 'term-before',
    pattern: new RegExp(`${than}(?<name>上一?届(?:政府)?(?:五年|任期|末|期末|期间)?${takenTogether})`, 'u'),
    sample: '财政收入比上届末增长1.2倍',
  },
  {
    id: 'years-ago',
    pattern: new RegExp(`${than}(?<name>[二三四五十两]年前)`, 'u'),
    sample: '收入比五年前增长60%',
  },
  {
    id: 'part-of-year',
    pattern: new RegExp(`${than}(?<name>前三季度|上半年|[一二三]季度|1[-—]\\d{1,2}月份?)`, 'u'),
    sample: '增速比前三季度提高1.2个百分点',
  },
  { id: 'first-year', pattern: new RegExp(`${than}(?<name>开局之年)`, 'u'), sample: '税收比开局之年增长30%' },
  {
    id: 'change-of-term',
    pattern: new RegExp(`${than}(?<name>换届(?:时|之初))`, 'u'),
    sample: '税收比换届时增长70%',
  },
  {
    id: 'founding',
    pattern: new RegExp(
      `${than}(?<name>(?:建[区县市镇乡国党]|[设撤][区市县](?:[设建][区市])?|改革开放|合并)(?:之?初期?|前夕?))`,
      'u',
    ),
    sample: '产值比建区之初增长20倍',
  },
  {
    id: 'legal-limit',
    pattern: new RegExp(
      `${comparison}(?<name>(?:法定|法律规定|国家规定|规定|承诺|原有?)的?(?:办理|办结|审批|承诺)?(?:时限|时间|期限|工作日))`,
      'u',
    ),
    sample: '办理时限较法定时限缩短70%',
  },
  {
    id: 'census',
    pattern: new RegExp(
      `${than}(?<name>第[一二三四五六七八]次(?:全[国省市])?(?:人口|经济|农业|国土|森林资源)?普查(?:时|数据)?|“?[四五六七]普”?(?:时|数据)?)`,
      'u',
    ),
    sample: '常住人口较第六次全国人口普查增加2万人',
  },
  {
    id: 'on-the-ground-of',
    pattern: new RegExp(
      `在(?<name>${yearForm}末?|“?${planName}”?(?:时?期|期间)?末?|${lastYear}|前年)的?基础上`,
      'u',
    ),
    sample: '财政收入在2018年基础上翻一番',
  },
];

/** Their patterns as one alternation without names of groups, a source for `new RegExp`. */
export const namedBasisForms = namedBases
  .map(({ pattern }) => pattern.source.replace('?<name>', '?:'))
  .join('|');

/** A comparison that opens a sentence and holds for all of it. */
export const comparedOpening = {
  id: 'compared-opening',
  pattern: /相比[^，,]{0,2}[，,]/u,
  sample: '与去年同期相比，税收增长8%',
} as const;
