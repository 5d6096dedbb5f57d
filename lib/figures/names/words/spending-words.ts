import { formsOf, type WordRow, wordsOf } from '../../lexicon/words.ts';
import { predicateAdverbs } from './predicates.ts';

/** Nouns of money spent, which say nothing of what it was spent on. */
export const sumNouns: readonly WordRow[] = [
  { form: '投资', sample: '投资3亿元' },
  { form: '投资额', sample: '投资额3亿元' },
  { form: '总投资', sample: '总投资25亿元' },
  { form: '总投资额', sample: '总投资额25亿元' },
  { form: '投入', sample: '投入2亿元' },
  { form: '总投入', sample: '总投入2亿元' },
  { form: '资金', sample: '资金600万元' },
  { form: '总资金', sample: '总资金600万元' },
  { form: '经费', sample: '经费80万元' },
  { form: '专项资金', sample: '专项资金500万元' },
  { form: '专项经费', sample: '专项经费50万元' },
];

/** Words between the beginning of a name and its noun of money that say how the money came, not what it is for. */
export const sumAttributes: readonly WordRow[] = [
  { form: '计划', sample: '计划投资8亿元' },
  { form: '估算', sample: '估算总投资8亿元' },
  { form: '概算', sample: '概算总投资8亿元' },
  { form: '预算', sample: '预算投资8亿元' },
  { form: '年度计划', sample: '年度计划投资8亿元' },
  { form: '完成', sample: '完成投资8亿元' },
  { form: '累计', sample: '累计投入8亿元' },
  { form: '筹措', sample: '筹措资金260万元' },
  { form: '筹集', sample: '筹集资金260万元' },
  { form: '整合', sample: '整合资金260万元' },
  { form: '统筹', sample: '统筹资金260万元' },
  { form: '争取', sample: '争取资金260万元' },
  { form: '落实', sample: '落实资金260万元' },
  { form: '安排', sample: '安排资金260万元' },
  { form: '拨付', sample: '拨付资金260万元' },
  { form: '下拨', sample: '下拨资金260万元' },
  { form: '投入', sample: '投入资金260万元' },
  { form: '各类', sample: '各类资金260万元' },
  { form: '各项', sample: '各项资金260万元' },
  { form: '持续', sample: '持续投入260万元' },
  { form: '再', sample: '再投入260万元' },
];

/** Words that begin to say how the thing fares that a sum was spent on: 投资3亿元的快速路|进展顺利. */
export const faringWords: readonly WordRow[] = [
  { form: '主体', notBefore: '功能', sample: '总投资6亿元的农贸市场主体完工' },
  { form: '进展', sample: '总投资6亿元的农贸市场进展顺利' },
  { form: '加快', sample: '总投资6亿元的农贸市场加快推进' },
  { form: '加紧', sample: '总投资6亿元的农贸市场加紧施工' },
  { form: '有序', sample: '总投资6亿元的农贸市场有序推进' },
  { form: '扎实', sample: '总投资6亿元的农贸市场扎实推进' },
  { form: '稳步', sample: '总投资6亿元的农贸市场稳步推进' },
  { form: '推进', sample: '总投资6亿元的农贸市场推进有力' },
  { form: '投产', sample: '总投资6亿元的化肥厂投产' },
  { form: '试产', sample: '总投资6亿元的化肥厂试产' },
  { form: '签约', sample: '总投资6亿元的化肥厂签约' },
  { form: '展开', sample: '总投资6亿元的旧城改造全面展开' },
  { form: '公开', sample: '总投资6亿元的招商清单公开发布' },
  { form: '实质性', sample: '总投资6亿元的造纸厂实质性开工' },
  { form: '交付', sample: '总投资6亿元的引堤工程交付验收' },
  { form: '作出', sample: '总投资6亿元的化工基地作出投资决策' },
  { form: '做出', sample: '总投资6亿元的化工基地做出投资决策' },
  { form: '落成', sample: '总投资6亿元的体育馆落成' },
  { form: '封顶', sample: '总投资6亿元的体育馆封顶' },
  { form: '基本', notBefore: '农田|养老|医疗|公共', sample: '总投资6亿元的体育馆基本建成' },
  { form: '即将', sample: '总投资6亿元的体育馆即将开放' },
  { form: '已', sample: '总投资6亿元的体育馆已开放' },
  { form: '当年', sample: '总投资6亿元的体育馆当年开放' },
  { form: '年内', sample: '总投资6亿元的体育馆年内开放' },
  { form: '启动', notBefore: '区', sample: '总投资6亿元的体育馆启动施工' },
  { form: '获', sample: '总投资6亿元的体育馆获立项' },
  { form: '实现', sample: '总投资6亿元的体育馆实现开放' },
  { form: '前期', sample: '总投资6亿元的体育馆前期工作完成' },
  { form: '列入', sample: '总投资6亿元的体育馆列入计划' },
  { form: '提质', sample: '交通建设提质提速' },
  { form: '成效', sample: '老城区改造工作成效明显' },
  { form: '顺利', sample: '重点项目建设顺利' },
  { form: '快速', notBefore: '路|通道|公交|铁路|干道|化', sample: '园区建设快速推进' },
  { form: '加速', notBefore: '器', sample: '园区建设加速推进' },
  { form: '全面', sample: '园区建设全面铺开' },
  { form: '等一批', sample: '总投资6亿元的体育馆等一批项目加快推进' },
];

/** Nouns of undertakings that say nothing of their own. */
export const emptyObjects: readonly WordRow[] = [
  { form: '项目', sample: '投资3亿元的项目' },
  { form: '工程', sample: '投资3亿元的工程' },
  { form: '企业', sample: '投资3亿元的企业' },
  { form: '各类项目', sample: '投资3亿元的各类项目' },
  { form: '一批项目', sample: '投资3亿元的一批项目' },
  { form: '产业项目', sample: '投资3亿元的产业项目' },
  { form: '项目建设', sample: '投资3亿元推进项目建设' },
  { form: '工程建设', sample: '投资3亿元推进工程建设' },
];

const pieces = {
  bare: {
    pattern: new RegExp(`^(?:${formsOf(sumAttributes)})*(?<sum>${formsOf(sumNouns)})$`, 'u'),
    sample: '筹措资金',
  },
  ofMoney: { pattern: new RegExp(`(?:${formsOf(sumNouns)})$`, 'u'), sample: '项目总投资' },
  faring: {
    pattern: new RegExp(`(?:${formsOf(predicateAdverbs)})?(?:${wordsOf(faringWords)})`, 'u'),
    sample: '农贸市场加快推进',
  },
  /** 扶贫资金: a fund with its purpose, right behind its sum. */
  fund: {
    pattern: /^(?<fund>[^，。；：的\d、和与及]{2,12}?(?:资金|经费|专款|债券))(?=[，。；用]|$)/u,
    sample: '扶贫资金，助力脱贫',
  },
  emptyObject: { pattern: new RegExp(`^(?:${formsOf(emptyObjects)})$`, 'u'), sample: '项目' },
};

/** The patterns built from the words above. */
export const spendingPatterns = Object.values(pieces);

/** A name of money spent that does not say on what; group `sum` is its noun. */
export const bareSum = pieces.bare.pattern;
/** A noun of money spent at the end of a name. */
export const sumAtEnd = pieces.ofMoney.pattern;
/** Where words begin that say how the thing fares. */
export const faring = pieces.faring.pattern;
/** An object that says nothing of its own. */
export const emptyObject = pieces.emptyObject.pattern;
/** A fund named right behind its sum; group `fund`. */
export const fundBehind = pieces.fund.pattern;
