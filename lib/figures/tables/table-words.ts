import { basisForms } from '../lexicon/basis-words.ts';
import {
  changeForms,
  changeNounForms,
  countChangeForms,
  fallForms,
  faringForms,
  longChangeForms,
} from '../lexicon/change-words.ts';

/** What a word in a column's heading says of the numbers below it. */
export type ColumnSays =
  | 'idle'
  | 'unit'
  | 'percent'
  | 'change'
  | 'difference'
  | 'share'
  | 'rate'
  | 'rank'
  | 'score'
  | 'plan'
  | 'outcome';

/** A word of a column's heading; `unless` holds where the heading says something else after all. */
export interface ColumnRow {
  id: string;
  says: ColumnSays;
  pattern: RegExp;
  unless?: RegExp;
  sample: string;
}

/** Words by which a heading tells a change of its numbers. */
const changeInHead = `(?:${longChangeForms}|${changeNounForms}|${basisForms}|升降|增减)`;

/** Words of column headings. A heading may say several things; what its numbers are is settled in `readCell`. */
export const columnRows: readonly ColumnRow[] = [
  { id: 'numbering', says: 'idle', pattern: /^(?:序号|编号|No|文号|代码|排序$)|序号$/iu, sample: '序号' },
  {
    id: 'dating',
    says: 'idle',
    pattern: /^(?:年份|年度|时间|日期)/u,
    unless: /^年度.*(?:目标|计划|任务|预[期算]|投资|完成|实绩|[数量额值率])/u,
    sample: '年份',
  },
  {
    id: 'naming',
    says: 'idle',
    pattern: /^(?:单位$|计量单位|项目名称|名称|(?:主要)?指标(?:名称)?$|内容|地址|地点)/u,
    sample: '项目名称',
  },
  { id: 'remark', says: 'idle', pattern: /^(?:备注|电话|联系|负责|责任)/u, sample: '备注' },
  { id: 'unit-column', says: 'unit', pattern: /^(?:计量)?单位$/u, sample: '计量单位' },
  {
    id: 'percent-column',
    says: 'percent',
    pattern: /[(（][^()（）]*[%％][)）]|[%％]$/u,
    sample: '占比（±%）',
  },
  {
    id: 'change-column',
    says: 'change',
    pattern: new RegExp(changeInHead, 'u'),
    // Behind 完成 the growth is a lower head's (2023年完成 over 增长), unless it is the goal that is reached.
    unless: new RegExp(`完成(?!.{0,60}${changeInHead}(?<!目标)(?!.{0,60}(?:目标|计划|任务|预期|预算)))`, 'u'),
    sample: '同比增长（%）',
  },
  {
    id: 'difference-column',
    says: 'difference',
    pattern: new RegExp(
      `(?:增减|升降|变动|${changeForms})(?:绝对)?[额量数值]|增量|(?:${countChangeForms}|新增)(?:[(（][^()（）]*[)）])?$`,
      'u',
    ),
    unless: /[率幅速%％]|增加值$/u,
    sample: '比年初增减额',
  },
  {
    id: 'rate-column',
    says: 'rate',
    pattern:
      /(?:率|占比|比重|比例|百分比|进度)$|^完成(?:年度|全年|年初)?(?:目标|计划|任务|预算)的?$|^占(?![地用])/u,
    unless: /汇率/u,
    sample: '任务完成率',
  },
  {
    id: 'share-column',
    says: 'share',
    pattern: /占比|比重|率|完成(?:年度|全年)?(?:目标|计划|任务|预算)的?|进度|占/u,
    sample: '完成率',
  },
  { id: 'rank-column', says: 'rank', pattern: /排名|位次|名次/u, sample: '全市排名' },
  { id: 'score-column', says: 'score', pattern: /得分|分值|评分/u, sample: '考核得分' },
  {
    id: 'plan-column',
    says: 'plan',
    pattern: /目标|计划|任务|预期|预算数|(?:年初|年度|全年)预算(?![收支执外])/u,
    unless: /完成|率|占/u,
    sample: '2023年目标',
  },
  {
    id: 'outcome-column',
    says: 'outcome',
    pattern: /完成|实绩|实际(?:数|值)?$|(?:执行|决算)数/u,
    unless: /(?:预计|预期|计划|目标|拟|应|力争)完成|完成(?:时|日期)/u,
    sample: '2023年完成',
  },
];

/** True where the heading says that of its column. */
export function columnSays(head: string, says: ColumnSays): boolean {
  return columnRows.some(
    (row) => row.says === says && row.pattern.test(head) && !(row.unless?.test(head) ?? false),
  );
}

/** A table's caption that says of its numbers that they were reached; one that names goals beside them says nothing. */
const outcomeCaption = {
  pattern: /(?:完成|执行|落实|实现)情况|实绩/u,
  unless: /[和及与暨、][^，。；]{0,60}(?:目标|计划|安排|预期)|(?:目标|计划|安排|预期)[和及与暨、]/u,
  sample: '附表：主要指标完成情况',
} as const;

/** True where the line above a table says that its numbers are outcomes. */
export const captionSaysOutcome = (caption: string): boolean =>
  outcomeCaption.pattern.test(caption) && !outcomeCaption.unless.test(caption);

/** A table's caption that says of its numbers that they are promised; one that reports how they came out says nothing. */
const planCaption = {
  pattern:
    /(?:目标|计划|任务|安排|预期)(?:值|数|项目|任务|指标|实施|投资|分解|清单|一览|明细|方案|汇总){0,6}表?$/u,
  unless: /完成|执行|落实|实现|进展|实绩/u,
  sample: '2025年重点项目计划表',
} as const;

/** True where a caption, without unit and remarks, says that a table's numbers are promised. */
export const captionSaysPlan = (caption: string): boolean =>
  planCaption.pattern.test(caption) && !planCaption.unless.test(caption);

/** A line that gives a table's unit and says nothing else. */
export const unitLine = {
  id: 'unit-line-alone',
  pattern: /^[(（]?(?:计量)?单位[：:][^：:]{1,14}$/u,
  sample: '单位：万元',
} as const;

/** What a caption says that places are beside one another in; the group `subject` is it. */
export const placeSubject = {
  id: 'place-subject',
  pattern:
    /各(?:乡镇|镇街|街镇|镇乡|街道|镇|乡|村居?|社区|地区|区县|县区|县|区|园区|单位|部门)(?:[(（][^()（）]{1,6}[)）])?(?<subject>[^各的]{2,12}?)(?:目标|计划|任务)?(?:完成|执行|进展|落实)?(?:情况)?(?:统计|一览|汇总|明细|对比)?表?$/u,
  sample: '表2　各镇税收完成情况',
} as const;

/** A heading under which a number without a sign is a fall. */
export const fallingHeads: readonly { id: string; pattern: RegExp; sample: string }[] = [
  { id: 'fall', pattern: new RegExp(fallForms, 'u'), sample: '降幅（%）' },
];

/** Where a table prints the unit of many cells at once; the group `unit` is the unit as printed. */
export const unitPlaces = {
  line: {
    id: 'unit-line',
    pattern: /[(（]?单位[：:]\s*(?<unit>[^\s)）,，；;、]{1,10})[)）]?/u,
    sample: '表1　主要经济指标（单位：亿元）',
  },
  head: {
    id: 'unit-in-brackets',
    pattern: /[(（](?<unit>[^()（）]{1,10})[)）]\s*$/u,
    sample: '税收总收入（亿元）',
  },
} as const;

/** A line of units with percent behind the first: growths without a unit of their own are in it. */
export const percentBeside = {
  id: 'percent-beside',
  pattern: /单位[：:][^\s)）]{1,8}[、，,；;/和及]\s?[%％]/u,
  sample: '主要指标（单位：亿元、%）',
} as const;

/** A rise or a fall that may be an amount or in percent: 增长额 is an amount, and so is what was added. */
export const growthAlone = {
  id: 'growth-alone',
  pattern: new RegExp(`(?:${faringForms})$`, 'u'),
  sample: '比上年增长',
} as const;

/** Heads that only date their column, though they are numbers: a year, a month or a run of months. */
export const datingHeads: readonly { id: string; pattern: RegExp; sample: string }[] = [
  { id: 'year', pattern: /^(?:19|20)\d{2}年(?:末|底|度|\d{1,2}月(?:末|底|份)?)?$/u, sample: '2023年' },
  { id: 'months', pattern: /^\d{1,2}(?:[-—–至~]\d{1,2})?月(?:末|底|份)?$/u, sample: '1-12月' },
];

/** A year without its 年: a head in the first row alone. */
export const bareYear = { id: 'bare-year', pattern: /^(?:19|20)\d{2}$/u, sample: '2023' } as const;

/** Blanks by which a head is set as wide as others. */
export const spacedHead = {
  id: 'spaced-head',
  pattern: /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu,
  sample: '单 位',
} as const;

/** A row that says only among whom its subject, the row before it, is measured. */
export const partRow = {
  id: 'part-row',
  pattern: /^(?:城镇|农村|城市|乡村)(?:常住|居民)?$/u,
  sample: '城镇',
} as const;

/** A first head that says that the rows are places: what they measure is said by the columns. */
export const placeRows = {
  id: 'place-rows',
  pattern:
    /^(?:各)?(?:乡镇|镇街|街镇|镇乡|乡街|街道|镇|乡|村居?|社区|村社区|行政村|地区|区域|区县|县区|县|区|县市区?|市县|市州|地市|旗县区?|旗区|园区|开发区|辖区|省市|省份|国别|国家)(?:[(（][^()（）]{1,6}[)）])?(?:名称?)?$/u,
  sample: '乡镇（街道）',
} as const;

/** Heads that say how the measure on their left moved, or which part of something it is, and not what is measured. */
export const ofTheLeft = {
  id: 'of-the-left',
  pattern: new RegExp(
    `^(?:${basisForms}|±|[+-]|\\s)*(?:${longChangeForms}|${changeNounForms}|升降|增减|占比|比重|完成率|进度|排名|位次|名次)?(?:率|幅度?|速度?|额|值|情况)?$`,
    'u',
  ),
  sample: '同比增长',
} as const;

/** What a head says of a measure's plan and outcome, and not what is measured. */
export const planOrOutcome = {
  id: 'plan-or-outcome',
  pattern:
    /(?:全年|年度|年初|本年|当年|累计|实际|已){0,4}(?:目标|计划|任务|预期|预算|完成|实绩|实际|执行|决算)(?:数|值|额|量|情况)?$/u,
  sample: '全年目标',
} as const;

/** A first column of kinds of things, whose names stand in the column behind it. */
export const kindColumn = {
  id: 'kind-column',
  pattern: /^(?:(?:项目|指标|工作|任务|事项)?(?:类别|分类|类型|种类|大类)|类|领域|方面|板块|行业)$/u,
  sample: '类别',
} as const;

/** A column that names what the rows are of. */
export const thingsColumn = {
  id: 'things-column',
  pattern: /^(?:项目|指标|任务|事项|工作|实事|内容|名称)|(?:项目|指标|任务|事项|内容|名称)$/u,
  sample: '项目名称',
} as const;

/** The whole of what is built or bought over years: no number of one year. */
export const wholeSum = {
  id: 'whole-sum',
  pattern:
    /^(?:项目|计划|概算|估算|预计)?总(?:投资|造价|概算|规模)(?:额|估算|概算)?(?:[(（][^()（）]*[)）])?$/u,
  sample: '总投资（万元）',
} as const;

/** What subjects are parted so, from the noun that the part stands before. */
export const partedSubject = {
  id: 'parted-subject',
  pattern: /(?:常住)?(?:居民|人口|低保|就业|消费品).*$/u,
  sample: '全体居民人均可支配收入',
} as const;

/** What stands before a row's name and is no part of it. */
export const rowMarks: readonly { id: string; pattern: RegExp; sample: string }[] = [
  { id: 'of-which', pattern: /^其中[：:]?/u, sample: '其中：镇级财政收入' },
  { id: 'number', pattern: /^[一二三四五六七八九十\d]+[、.．]/u, sample: '1、新增就业岗位' },
];
