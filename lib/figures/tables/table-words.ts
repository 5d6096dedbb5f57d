import { basisForms } from '../lexicon/basis-words.ts';
import { changeNounForms, fallForms, longChangeForms } from '../lexicon/change-words.ts';

/** What a word in a column's heading says of the numbers below it. */
export type ColumnSays = 'idle' | 'unit' | 'percent' | 'change' | 'share' | 'rank' | 'score' | 'plan';

/** A word of a column's heading; `unless` holds where the heading says something else after all. */
export interface ColumnRow {
  id: string;
  says: ColumnSays;
  pattern: RegExp;
  unless?: RegExp;
  sample: string;
}

/** Words of column headings. A heading may say several things; what its numbers are is settled in `readCell`. */
export const columnRows: readonly ColumnRow[] = [
  { id: 'numbering', says: 'idle', pattern: /^(?:序号|编号|No|文号|代码|排序$)/iu, sample: '序号' },
  { id: 'dating', says: 'idle', pattern: /^(?:年份|年度|时间|日期)/u, sample: '年份' },
  {
    id: 'naming',
    says: 'idle',
    pattern: /^(?:单位$|计量单位|项目名称|名称|指标(?:名称)?$|内容|地址|地点)/u,
    sample: '项目名称',
  },
  { id: 'remark', says: 'idle', pattern: /^(?:备注|电话|联系|负责|责任)/u, sample: '备注' },
  { id: 'unit-column', says: 'unit', pattern: /^(?:计量)?单位$/u, sample: '计量单位' },
  { id: 'percent-column', says: 'percent', pattern: /[(（]%[)）]/u, sample: '占比（%）' },
  {
    id: 'change-column',
    says: 'change',
    pattern: new RegExp(`${longChangeForms}|${changeNounForms}|${basisForms}|升降|增减`, 'u'),
    unless: /完成/u,
    sample: '同比增长（%）',
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
    pattern: /目标|计划|任务|预期|预算数|指标值/u,
    unless: /完成|率|占/u,
    sample: '2023年目标',
  },
];

/** True where the heading says that of its column. */
export function columnSays(head: string, says: ColumnSays): boolean {
  return columnRows.some(
    (row) => row.says === says && row.pattern.test(head) && !(row.unless?.test(head) ?? false),
  );
}

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

/** What stands before a row's name and is no part of it. */
export const rowMarks: readonly { id: string; pattern: RegExp; sample: string }[] = [
  { id: 'of-which', pattern: /^其中[：:]?/u, sample: '其中：镇级财政收入' },
  { id: 'number', pattern: /^[一二三四五六七八九十\d]+[、.．]/u, sample: '1、新增就业岗位' },
];
