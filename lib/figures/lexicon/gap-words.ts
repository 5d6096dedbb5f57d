import { samePart } from './basis-words.ts';
import { type ChangeRow, changeVerbs } from './change-words.ts';
import { formsOf, type WordRow } from './words.ts';

/** A verb by which one count or sum is off another, with the way that it goes. */
export interface GapRow extends WordRow {
  dir: ChangeRow['dir'];
}

/** Verbs of a gap with what is compared with behind them: 高出全国平均水平3.2岁. */
export const gapVerbs: readonly GapRow[] = [
  { form: '高出', dir: 'up', sample: '人均期望寿命高出全国平均水平3.2岁' },
  { form: '高于', dir: 'up', sample: '人均收入高于全省平均水平800元' },
  { form: '多于', dir: 'up', sample: '优良天数多于全省平均水平12天' },
  { form: '多出', dir: 'up', sample: '优良天数多出全省平均水平12天' },
  // Of what is better low or high alike: which way it is off is not said.
  { form: '优于', dir: null, sample: '平均浓度优于年度目标2微克/立方米' },
  { form: '低于', dir: 'down', sample: '户均负担低于全省平均水平260元' },
  { form: '少于', dir: 'down', sample: '人均用水少于全省平均水平40立方米' },
];

/** Verbs whose object may be a quantity that went up or down by a count or sum: 增加供水能力3万吨. */
export const quantityVerbs: readonly GapRow[] = [
  { form: '增加', notBefore: '值', dir: 'up', sample: '增加供水能力3万吨' },
  { form: '提高', dir: 'up', sample: '提高基础养老金20元' },
  { form: '提升', dir: 'up', sample: '提升处理能力3万吨' },
  { form: '减少', dir: 'down', sample: '减少用水量30万立方米' },
  { form: '压减', dir: 'down', sample: '压减开采量30万立方米' },
  { form: '降低', dir: 'down', sample: '降低用电量30万千瓦时' },
  { form: '削减', dir: 'down', sample: '削减排放量300吨' },
];

/** Verbs of a time that is taken or granted: 审批时限缩短3天. */
export const spanVerbs: readonly GapRow[] = [
  { form: '提前', dir: 'down', sample: '平均办结天数提前2天' },
  { form: '缩短', dir: 'down', sample: '审批时限缩短3天' },
  { form: '压缩', dir: 'down', sample: '办理时间压缩5个工作日' },
  { form: '减少', dir: 'down', sample: '办理时间减少2小时' },
  { form: '延长', dir: 'up', sample: '营业时间延长2小时' },
  { form: '推迟', dir: 'up', sample: '完工时间推迟2个月' },
  { form: '增加', dir: 'up', sample: '有效工期增加20天' },
];

/** What a value may be measured by: another owner, a mean, a standard, another time. A source for `new RegExp`. */
export const measuredBy = `(?:全[国省区市州盟县镇乡]|国家|(?<=[于出比较])[省市县州区]|其他|周边|邻近|同类|平均|均值|标准|水平|目标|计划|任务|${samePart}|法定|市场|成本)`;

/** How a fall fares: every verb of change, and 加大, which a fall alone can do. A source for `new RegExp` with the groups `less` and `more`. */
export const fallFares = `(?:(?<less>${formsOf(changeVerbs.filter(({ dir }) => dir === 'down'))}|减小)|(?<more>${formsOf(changeVerbs.filter(({ dir }) => dir === 'up'))}|加大|增大|加深))`;
