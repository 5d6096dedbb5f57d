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

/** What denies a bound that follows: 不应|超过, 不得|低于. */
export const boundDenials: readonly WordRow[] = [
  { form: '不', sample: '余额不突破30亿元' },
  { form: '不得', sample: '绿化率不得低于35%' },
  { form: '不能', sample: '费用不能超过5万元' },
  { form: '不应', sample: '补助不应超过20万元' },
  { form: '不应当', sample: '补助不应当超过20万元' },
  { form: '不宜', sample: '间距不宜大于30米' },
  { form: '不可', sample: '用时不可超过3天' },
  { form: '不准', sample: '人数不准超过8人' },
  { form: '不许', sample: '人数不许超过8人' },
  { form: '不要', sample: '人数不要超过8人' },
  { form: '不会', sample: '用时不会超过3天' },
  { form: '不再', sample: '债务不再高于30亿元' },
  { form: '不允许', sample: '负荷不允许超过80%' },
  { form: '严禁', sample: '用量严禁超过3吨' },
  { form: '禁止', sample: '用量禁止超过3吨' },
  { form: '未', sample: '事故未超过3起' },
  { form: '没有', sample: '事故没有超过3起' },
  { form: '绝不', sample: '债务绝不突破30亿元' },
  { form: '决不', sample: '债务决不突破30亿元' },
];

/** Every denial as one alternation. */
export const denials = formsOf(boundDenials);

/** The bounds that may be denied, with what the denial makes of them. */
export const deniedBounds: readonly HedgeRow[] = [
  { form: '超过', approx: 'under', sample: '失业率不超过4.5%' },
  { form: '超出', approx: 'under', sample: '费用不超出5万元' },
  { form: '超', approx: 'under', sample: '人数不超8人' },
  { form: '突破', approx: 'under', sample: '余额不突破30亿元' },
  { form: '高于', approx: 'under', sample: '失业率不高于4.5%' },
  { form: '大于', approx: 'under', sample: '误差不大于2%' },
  { form: '多于', approx: 'under', sample: '申请材料不多于3份' },
  { form: '逾', approx: 'under', sample: '用时不逾3天' },
  { form: '低于', approx: 'over', sample: '合格率不低于98%' },
  { form: '少于', approx: 'over', sample: '示范社区不少于20个' },
  { form: '小于', approx: 'over', sample: '面积不小于500平方米' },
  { form: '短于', approx: 'over', sample: '学习不短于40小时' },
];

/** The denial that the samples of bounds have. */
const plainDenial = boundDenials[0]!;

/** Each bound with that denial: words that lead to a number (生均经费不低于每生3000元). */
export const plainlyDenied: readonly HedgeRow[] = deniedBounds.map((bound) => ({
  ...bound,
  form: plainDenial.form + bound.form,
}));

/** Each denial with each bound; a verb may part from its number the least that 不 asks for (不少于新建3座). */
const denied: readonly HedgeRow[] = boundDenials.flatMap((denial) =>
  deniedBounds.map(({ form, approx, sample }) => ({
    form: denial.form + form,
    approx,
    // The built extension has no samples (wxt.config.ts): there the rows stand without one.
    sample: sample?.replace(plainDenial.form, denial.form) ?? '',
    ...(denial === plainDenial && approx === 'over' && { apart: true as const }),
  })),
);

/** Hedges before a number. Longest first wins; each with a sentence. */
export const hedgesBefore: readonly HedgeRow[] = [
  ...denied,
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
  { form: '不到', approx: 'under', sample: '占比不到10%' },
  { form: '不满', approx: 'under', sample: '学员不满30人' },
  { form: '低于', approx: 'under', sample: '发案低于50起' },
  { form: '少于', approx: 'under', sample: '事故少于3起' },
  { form: '小于', approx: 'under', sample: '浓度小于30微克/立方米' },
  { form: '≥', approx: 'over', sample: '优良天数比例≥90%' },
  { form: '≧', approx: 'over', sample: '优良天数比例≧90%' },
  { form: '>', approx: 'over', sample: '达标率>90%' },
  { form: '＞', approx: 'over', sample: '达标率＞90%' },
  { form: '≤', approx: 'under', sample: '负债率≤50%' },
  { form: '≦', approx: 'under', sample: '负债率≦50%' },
  { form: '<', approx: 'under', sample: '失业率<5%' },
  { form: '＜', approx: 'under', sample: '失业率＜5%' },
];

/** Denied bounds that leave what is below, and what is above, as alternations. */
export const mostForms = formsOf(denied.filter(({ approx }) => approx === 'under'));
export const floorForms = formsOf(denied.filter(({ approx }) => approx === 'over'));
/** Those that a verb may part from the number, as one alternation. */
export const leastForms = formsOf(hedgesBefore.filter(({ apart }) => apart));
/** Those that are verbs. */
export const passedForms = formsOf(hedgesBefore.filter(({ passes }) => passes));
