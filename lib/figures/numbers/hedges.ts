import type { Approx } from '../../analysis/figure.ts';
import type { PatternRow } from './number-token.ts';

/** A hedge that stands right before the number (`超过31.2亿元`). */
export interface HedgeRow {
  form: string;
  approx: Approx;
  sample: string;
}

/** Hedges before a number. Longest first wins; each with a sentence. */
export const hedgesBefore: readonly HedgeRow[] = [
  { form: '不少于', approx: 'over', sample: '示范社区不少于20个' },
  { form: '不低于', approx: 'over', sample: '合格率不低于98%' },
  { form: '不得少于', approx: 'over', sample: '检查不得少于4次' },
  { form: '不得低于', approx: 'over', sample: '绿化率不得低于35%' },
  { form: '不小于', approx: 'over', sample: '面积不小于500平方米' },
  { form: '至少', approx: 'over', sample: '至少新建3座' },
  { form: '超过', approx: 'over', sample: '税收超过31.2亿元' },
  { form: '超出', approx: 'over', sample: '产值超出50亿元' },
  { form: '突破', approx: 'over', sample: '总产值突破100亿元' },
  { form: '超', approx: 'over', sample: '投资超50亿元' },
  { form: '逾', approx: 'over', sample: '游客逾300万人次' },
  { form: '大于', approx: 'over', sample: '占比大于60%' },
  { form: '多于', approx: 'over', sample: '岗位多于500个' },
  { form: '高于', approx: 'over', sample: '满意率高于95%' },
  { form: '大约', approx: 'about', sample: '大约300人' },
  { form: '将近', approx: 'about', sample: '将近40家' },
  { form: '接近', approx: 'about', sample: '税收接近20亿元' },
  { form: '逼近', approx: 'about', sample: '生产总值逼近300亿元' },
  { form: '约为', approx: 'about', sample: '面积约为2万平方米' },
  { form: '约', approx: 'about', sample: '面积约4.37万平方米' },
  { form: '近', approx: 'about', sample: '服务近13000小时' },
  { form: '不足', approx: 'under', sample: '占比不足10%' },
  { form: '不超过', approx: 'under', sample: '失业率不超过4.5%' },
  { form: '不高于', approx: 'under', sample: '失业率不高于4.5%' },
  { form: '不大于', approx: 'under', sample: '误差不大于2%' },
  { form: '不多于', approx: 'under', sample: '申请材料不多于3份' },
  { form: '低于', approx: 'under', sample: '发案低于50起' },
  { form: '少于', approx: 'under', sample: '事故少于3起' },
  { form: '小于', approx: 'under', sample: '浓度小于30微克/立方米' },
];

/** Hedges after the unit. */
export const hedgesAfter: readonly HedgeRow[] = [
  { form: '及以上', approx: 'over', sample: '完成80%及以上' },
  { form: '以上', approx: 'over', sample: '落地率达到72%以上' },
  { form: '之上', approx: 'over', sample: '稳定在90%之上' },
  { form: '左右', approx: 'about', sample: '增长6%左右' },
  { form: '上下', approx: 'about', sample: '维持在50家上下' },
  { form: '及以内', approx: 'under', sample: '控制在3%及以内' },
  { form: '以内', approx: 'under', sample: '控制在1031人以内' },
  { form: '之内', approx: 'under', sample: '控制在3%之内' },
  { form: '及以下', approx: 'under', sample: '降到5%及以下' },
  { form: '以下', approx: 'under', sample: '降到30%以下' },
  { form: '余', approx: 'over', sample: '惠及群众5万人余' },
  { form: '多', approx: 'over', sample: '历时5个月多' },
];

/** A hedge with a verb between it and the number: 至少有2到3个, 超过了5亿元. */
export const hedgesApart: readonly { id: string; pattern: RegExp; approx: Approx; sample: string }[] = [
  {
    id: 'at-least-and-verb',
    pattern: /(?:至少|不少于|不低于)[^，。；、\d]{1,6}/u,
    approx: 'over',
    sample: '至少有2到3个小区达标',
  },
  { id: 'passed', pattern: /(?:超过|超额完成)(?:了|到)/u, approx: 'over', sample: '投资超过了5亿元' },
];

/** Words that only end like a hedge before a number. */
export const falseHedges: readonly PatternRow[] = [
  { id: 'about-in-a-word', pattern: /[节预签履集违公合条制]约/u, sample: '签约5户' },
  { id: 'near-in-a-word', pattern: /[最附邻靠就远新]近/u, sample: '最近3家' },
  { id: 'over-in-a-word', pattern: /[赶反]超/u, sample: '实现赶超3位' },
];

/** Words behind a number that begin like a hedge. */
export const otherWords: readonly PatternRow[] = [
  { id: 'many-kinds', pattern: /多[^，。、；,;)）]/u, sample: '扶持5家多元化企业' },
  { id: 'rest-or-place', pattern: /余[下额杭]/u, sample: '发放5万元余下部分' },
  { id: 'since-a-year', pattern: /以上年/u, sample: '补助5亿元以上年决算为准' },
];
