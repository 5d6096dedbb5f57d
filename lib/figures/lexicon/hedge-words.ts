import type { Approx } from '../../analysis/figure.ts';
import { formsOf, type WordRow } from './words.ts';

/** A hedge that stands right before the number (`超过31.2亿元`). */
export interface HedgeRow extends WordRow {
  approx: Approx;
  /** True where a verb may stand between it and the number (至少有2个). */
  apart?: true;
  /** True of a verb that takes 了 or 到 before the number (超过了5亿元). */
  passes?: true;
}

/** Hedges before a number. Longest first wins; each with a sentence. */
export const hedgesBefore: readonly HedgeRow[] = [
  { form: '不少于', approx: 'over', apart: true, sample: '示范社区不少于20个' },
  { form: '不低于', approx: 'over', apart: true, sample: '合格率不低于98%' },
  { form: '不得少于', approx: 'over', sample: '检查不得少于4次' },
  { form: '不得低于', approx: 'over', sample: '绿化率不得低于35%' },
  { form: '不小于', approx: 'over', sample: '面积不小于500平方米' },
  { form: '至少', approx: 'over', apart: true, sample: '至少新建3座' },
  { form: '超过', approx: 'over', passes: true, sample: '税收超过31.2亿元' },
  { form: '超出', approx: 'over', passes: true, sample: '产值超出50亿元' },
  { form: '突破', approx: 'over', passes: true, sample: '总产值突破100亿元' },
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

/** Those that a verb may part from the number, as one alternation. */
export const leastForms = formsOf(hedgesBefore.filter(({ apart }) => apart));
/** Those that are verbs. */
export const passedForms = formsOf(hedgesBefore.filter(({ passes }) => passes));
