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

/** A verb of giving money. */
export interface GivingRow extends WordRow {
  /** True where it is a noun as well, which names the sum where nothing says what it is for (融资6亿元). */
  noun?: true;
}

/** Verbs of giving money, alone before a sum: what it is given for stands behind it, and the verb is no name. */
export const givingVerbs: readonly GivingRow[] = [
  { form: '拿出', sample: '每年拿出900万元设立奖教基金' },
  { form: '安排', sample: '每年安排260万元扶持村级合作社' },
  { form: '再安排', sample: '再安排260万元扶持村级合作社' },
  { form: '新增安排', sample: '新增安排260万元扶持村级合作社' },
  { form: '专项安排', sample: '专项安排260万元扶持村级合作社' },
  { form: '追加', sample: '又追加200万元用于困难群众救助' },
  { form: '追加安排', sample: '追加安排200万元用于困难群众救助' },
  { form: '列支', sample: '每年列支500万元设立产业发展基金' },
  { form: '专项列支', sample: '专项列支500万元设立产业发展基金' },
  { form: '列预算', sample: '每年列预算1300万元设立救助基金' },
  { form: '预算安排', sample: '预算安排1300万元设立救助基金' },
  { form: '出资', sample: '出资600万元建设文化礼堂' },
  { form: '斥资', sample: '斥资600万元建设文化礼堂' },
  { form: '注资', sample: '注资600万元组建担保公司' },
  { form: '拨付', sample: '拨付600万元用于抗旱' },
  { form: '拨出', sample: '拨出600万元用于抗旱' },
  { form: '下拨', sample: '下拨600万元用于抗旱' },
  { form: '划拨', sample: '划拨600万元用于抗旱' },
  { form: '拨款', sample: '拨款600万元用于抗旱' },
  { form: '筹集', sample: '筹集600万元用于抗旱' },
  { form: '筹措', sample: '筹措600万元用于抗旱' },
  { form: '筹资', noun: true, sample: '筹资600万元改造校舍' },
  { form: '融资', noun: true, sample: '融资6亿元建设环城路' },
  { form: '募集', sample: '募集600万元用于助学' },
  { form: '统筹', sample: '统筹600万元用于抗旱' },
  { form: '统筹安排', sample: '统筹安排600万元用于抗旱' },
  { form: '整合', sample: '整合600万元用于抗旱' },
  { form: '争取', sample: '争取600万元用于抗旱' },
  { form: '落实', sample: '落实600万元用于抗旱' },
  { form: '花费', sample: '花费600万元改造校舍' },
  { form: '耗资', sample: '耗资600万元改造校舍' },
  { form: '设立', sample: '设立20亿元产业投资基金' },
  { form: '组建', sample: '组建20亿元产业投资基金' },
  { form: '发行', sample: '发行6亿元专项债券' },
  { form: '发放', noun: true, sample: '新增发放600万元' },
  { form: '列入预算', sample: '每年列入预算300万元用于村干部培训' },
  { form: '列入年初预算', sample: '每年列入年初预算300万元用于村干部培训' },
  { form: '增设', sample: '增设600万元奖励资金' },
  { form: '增加', sample: '增加600万元用于抗旱' },
];

/** Nouns of money at the end of what it was given for: no further noun is needed. */
export const fundNouns: readonly WordRow[] = [
  { form: '基金', sample: '助学基金' },
  { form: '资金', sample: '周转资金' },
  { form: '经费', sample: '办案经费' },
  { form: '专款', sample: '救灾专款' },
  { form: '债券', sample: '专项债券' },
  { form: '专项债', sample: '地方政府专项债' },
  { form: '国债', sample: '特别国债' },
  { form: '贷款', sample: '助学贷款' },
  { form: '补贴', sample: '取暖补贴' },
  { form: '补助', sample: '生活补助' },
  { form: '奖金', sample: '先进奖金' },
  { form: '资金池', sample: '转贷资金池' },
  { form: '消费券', sample: '惠民消费券' },
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

/** What may stand before a verb of giving without saying what is given. */
const givingAdverbs = `(?:又|还|新增?|另|各级|[省市县区镇乡](?:级|本级)?(?:财政|政府|里)|财政|政府|每年|今年|共|专项|统一|${formsOf(sumAttributes)}){0,8}`;

const pieces = {
  bare: {
    pattern: new RegExp(`^(?:${formsOf(sumAttributes)})*(?<sum>${formsOf(sumNouns)})$`, 'u'),
    sample: '筹措资金',
  },
  giving: {
    pattern: new RegExp(`^${givingAdverbs}(?:${formsOf(givingVerbs)})$`, 'u'),
    sample: '再安排',
  },
  givingEmpty: {
    pattern: new RegExp(`^${givingAdverbs}(?:${formsOf(givingVerbs.filter(({ noun }) => !noun))})$`, 'u'),
    sample: '再安排',
  },
  givingAtEnd: {
    pattern: new RegExp(`(?:${formsOf(givingVerbs)})$`, 'u'),
    sample: '又安排',
  },
  fundAtEnd: { pattern: new RegExp(`(?:${formsOf(fundNouns)})$`, 'u'), sample: '助学基金' },
  ofMoney: { pattern: new RegExp(`(?:${formsOf(sumNouns)})$`, 'u'), sample: '项目总投资' },
  faring: {
    pattern: new RegExp(`(?:${formsOf(predicateAdverbs)})?(?:${wordsOf(faringWords)})`, 'u'),
    sample: '农贸市场加快推进',
  },
  /** 扶贫资金: a fund with its purpose, right behind its sum. */
  fund: {
    pattern: new RegExp(
      `^(?<fund>[^，。；：的\\d、和与及]{0,16}?(?:${formsOf(fundNouns)}))(?!池|管理|使用|到位|保障|需求|链|流)`,
      'u',
    ),
    sample: '扶贫资金，助力脱贫',
  },
  emptyObject: { pattern: new RegExp(`^(?:${formsOf(emptyObjects)})$`, 'u'), sample: '项目' },
};

/** The patterns built from the words above. */
export const spendingPatterns = Object.values(pieces);

/** A name of money spent that does not say on what; group `sum` is its noun. */
export const bareSum = pieces.bare.pattern;
/** A name that is only a verb of giving. */
export const givingAlone = pieces.giving.pattern;
/** One that is no noun: alone it names nothing. */
export const givingEmpty = pieces.givingEmpty.pattern;
/** Words that end in a verb of giving. */
export const givingAtEnd = pieces.givingAtEnd.pattern;
/** A noun of money at the end of what it was given for. */
export const fundAtEnd = pieces.fundAtEnd.pattern;
/** A noun of money spent at the end of a name. */
export const sumAtEnd = pieces.ofMoney.pattern;
/** Where words begin that say how the thing fares. */
export const faring = pieces.faring.pattern;
/** An object that says nothing of its own. */
export const emptyObject = pieces.emptyObject.pattern;
/** A fund named right behind its sum; group `fund`. */
export const fundBehind = pieces.fund.pattern;
