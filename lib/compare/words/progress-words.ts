import { formsOf, type WordRow } from '../../figures/lexicon/words.ts';
import { generalMeasures, generalRates, ownedMeasures } from '../../figures/names/words/general-names.ts';
import { deeds, deedsBehind } from './name-words.ts';

/** What says of an undertaking that it is there: 完工 in a review outweighs that its next stage is planned. */
export const finished: readonly WordRow[] = [
  { form: '完工', sample: '柳岙水厂扩建全面完工' },
  { form: '竣工', sample: '文体中心竣工' },
  { form: '建成', sample: '镇东公园建成' },
  { form: '投入使用', sample: '新校区投入使用' },
  { form: '投用', sample: '养老中心投用' },
  { form: '完成', sample: '完成管网改造' },
  { form: '达标', sample: '村级卫生室建设全部达标' },
  { form: '通车', sample: '环镇路通车' },
  { form: '交付', sample: '安置房交付' },
  { form: '封顶', sample: '安置房封顶' },
  { form: '投产', sample: '柳岙食品厂投产' },
  { form: '投运', sample: '镇东变电站投运' },
  { form: '开通', sample: '镇东至柳岙航线开通' },
  { form: '运营', sample: '物流园正式运营' },
  { form: '挂牌', sample: '人才驿站挂牌' },
  { form: '获批', sample: '省级开发区获批' },
  { form: '获评', sample: '柳岙村获评示范村' },
  { form: '创成', sample: '创成省级园林县城' },
  { form: '成功创建', sample: '成功创建全国文明村' },
  { form: '全面改造', sample: '对街区雨水管网进行全面改造' },
  { form: '验收', sample: '高标准农田通过验收' },
];

/** What says how a measure fared, where no number does. */
export const fared: readonly WordRow[] = [
  ...finished,
  { form: '增长', sample: '税收收入稳定增长' },
  { form: '提高', sample: '低保标准再次提高' },
  { form: '提升', sample: '产值持续提升' },
  { form: '上升', sample: '税收收入稳步上升' },
  { form: '下降', sample: '单位能耗持续下降' },
  { form: '降低', sample: '空置率逐年降低' },
  { form: '扩大', sample: '种植面积不断扩大' },
  { form: '增加', sample: '就业人数明显增加' },
  { form: '改善', sample: '空气质量改善' },
  { form: '稳中', sample: '地区生产总值稳中有升' },
  { form: '回升', sample: '消费品零售额回升' },
  { form: '跃升', sample: '增速跃升至全区前列' },
  { form: '突破', sample: '工业产值实现突破' },
  { form: '持平', sample: '固定资产投资与上年持平' },
  { form: '扭负为正', sample: '消费品零售总额增幅扭负为正' },
  { form: '收窄', sample: '消费品零售总额降幅收窄' },
  { form: '由负转正', sample: '工业增加值由负转正' },
  { form: '超额', sample: '税收任务超额完成' },
  { form: '落实', sample: '补助标准全面落实' },
  { form: '控制', sample: '失业率得到控制' },
  { form: '提标', sample: '低保和优抚全面提标' },
  { form: '均达', sample: '优良率、达标率均达到100%' },
  { form: '均为', sample: '两项达标率均为100%' },
  { form: '均超', sample: '参保率、续保率均超过95%' },
  { form: '均保持', sample: '两项合格率均保持在98%以上' },
  { form: '均稳定', sample: '两项参保率均稳定在98%以上' },
  { form: '位居', sample: '森林覆盖率位居全市第二' },
  { form: '稳居', sample: '工业增速稳居前三' },
  { form: '名列', sample: '空气质量名列前茅' },
  { form: '位列', sample: '税收增速位列全市第三' },
  { form: '排全', sample: '工业增速排全市第二' },
  { form: '居全', sample: '粮食产量居全省前列' },
  { form: '跃居', sample: '旅游收入跃居首位' },
];

/** What says of an undertaking that it goes on, and no more. */
export const underWay: readonly WordRow[] = [
  { form: '进展顺利', sample: '两个市民广场工程进展顺利' },
  { form: '推进', sample: '安置房建设有序推进' },
  { form: '加紧', sample: '学校建设加紧实施' },
  { form: '加快', sample: '12条道路加快建设' },
  { form: '开工', sample: '3所学校开工建设' },
  { form: '启动', sample: '启动4个片区改造' },
  { form: '正在', sample: '6座泵站正在施工' },
  { form: '在建', sample: '2家医院在建' },
  { form: '前期', sample: '5个项目开展前期工作' },
];

/** What says that something is still wanting: a report's problems name a thing and give no outcome of it. */
export const wanting: readonly WordRow[] = [
  { form: '差距', sample: '停车设施与群众期盼还有差距' },
  { form: '不足', sample: '普惠性学位供给不足' },
  { form: '不够', sample: '市场主体活力不够' },
  { form: '不强', sample: '龙头企业带动力不强' },
  { form: '不高', sample: '污水处理水平不高' },
  { form: '偏少', sample: '领军企业偏少' },
  { form: '较少', sample: '优质学位较少' },
  { form: '偏慢', sample: '园区建设偏慢' },
  { form: '较慢', sample: '项目落地较慢' },
  { form: '偏弱', sample: '产业链配套偏弱' },
  { form: '不优', sample: '产业结构不优' },
  { form: '不畅', sample: '产业循环不畅' },
  { form: '不平衡', sample: '镇村发展不平衡' },
  { form: '不均衡', sample: '教育资源不均衡' },
  { form: '不充分', sample: '城镇化不充分' },
  { form: '乏力', sample: '工业增长乏力' },
  { form: '任重道远', sample: '产业集群发展任重道远' },
  { form: '艰巨', sample: '污染防治任务艰巨' },
  { form: '仍需', sample: '营商环境仍需改善' },
  { form: '制约', sample: '用地制约仍然突出' },
  { form: '不快', sample: '安置房建设进度不快' },
  { form: '滞后', sample: '管网改造滞后' },
  { form: '短板', sample: '养老服务仍是短板' },
  { form: '薄弱', sample: '集体经济薄弱' },
  { form: '偏低', sample: '产业投资占比偏低' },
  { form: '较弱', sample: '村级卫生室能力较弱' },
  { form: '缺乏', sample: '老街缺乏停车位' },
  { form: '有待', sample: '营商环境有待改善' },
  { form: '亟待', sample: '老旧管网亟待更新' },
  { form: '未完成', sample: '棚户区改造未完成' },
  { form: '压力', sample: '保供水压力较大' },
];

/** How the name of a measure ends: what it came to is said in numbers, or by what it did. */
export const measureEnds: readonly WordRow[] = [
  ...generalMeasures,
  ...generalRates,
  ...ownedMeasures,
  { form: '率', sample: '参保率' },
  { form: '标准', sample: '城乡低保标准' },
  { form: '水平', sample: '居民收入水平' },
  { form: '支出', sample: '民生支出' },
  { form: '能力', sample: '仓储能力' },
  { form: '规模', sample: '储备规模' },
  { form: '指数', sample: '价格指数' },
  { form: '浓度', sample: '细颗粒物平均浓度' },
  { form: '能耗', sample: '单位产值能耗' },
  { form: '营收', sample: '规上营收' },
  { form: '交易额', sample: '电商交易额' },
];

/** What the name of a sum loses before it is asked what the sum is for. */
export const sumEnds: readonly WordRow[] = [
  { form: '投资', sample: '智慧城市项目投资' },
  { form: '总投资', sample: '滨河公园总投资' },
  { form: '年度投资', sample: '产业项目年度投资' },
  { form: '计划投资', sample: '物流园区计划投资' },
  { form: '投入', sample: '农村安居工程投入' },
  { form: '资金', sample: '危房改造资金' },
];

const pieces = {
  /** A deed before its object, and no stock that was reached by it. */
  deed: {
    pattern: new RegExp(
      `^(?!.*(?:达|累计|总数)).*(?:新[增开设招引]|${formsOf([...deeds, ...deedsBehind])})`,
      'u',
    ),
    sample: '建成就业车间86个',
  },
  /** A stock, and no deed of the time. */
  reached: {
    pattern:
      /^(?!.*(?:新[增开设招建]|净增|改造)).*(?:达|突破|累计|总[数量]|共有|拥有|现有|已有|保有|存量|发展到|增[加至]至?到?)/u,
    sample: '专业合作社达到26家',
  },
  finished: { pattern: new RegExp(formsOf(finished), 'u'), sample: '柳岙水厂扩建全面完工' },
  fared: { pattern: new RegExp(formsOf(fared), 'u'), sample: '税收收入稳定增长' },
  /** What a share of coverage came to. */
  covered: { pattern: /全覆盖/u, sample: '社会工作服务站镇街全覆盖' },
  underWay: { pattern: new RegExp(formsOf(underWay), 'u'), sample: '安置房建设有序推进' },
  wanting: { pattern: new RegExp(formsOf(wanting), 'u'), sample: '管网改造滞后' },
  measure: { pattern: new RegExp(`(?:${formsOf(measureEnds)})$`, 'u'), sample: '城乡低保标准' },
  sum: { pattern: new RegExp(`(?:${formsOf(sumEnds)})$`, 'u'), sample: '智慧城市项目投资' },
  /** The words of a value that is a part of something. */
  portion: { pattern: /占|比重|份额/u, sample: '高技术产品出口占出口总额' },
  /** The end of a list behind a value that counts what it lists as brands or bases. */
  brands: {
    pattern:
      /等(?:\d+|[一二三四五六七八九十两]+)(?:个|大)[^，。；]{0,10}(?:品牌|基地|产业带|片区|招牌|名片)/u,
    sample: '80万头生猪等三个“十万级”品牌',
  },
  /** The words of a value that is counted in a way of its own. */
  adjusted: {
    pattern: /同口径|可比口径|扣除|剔除|还原/u,
    sample: '一般公共预算收入同口径增长',
  },
  /** The same in brackets right behind a value. */
  adjustedBehind: {
    pattern: /^[（(](?:按|以)?(?:同口径|可比口径)[^）)\d]{0,4}[）)]/u,
    sample: '增长6%（同口径）',
  },
  /** The words before a number of years for which something holds. */
  runOfYears: { pattern: /连续$/u, sample: '项目数连续' },
  /** A number that stands in a name, with all before it. */
  counted: { pattern: /^.*\d[\d.]*\D{0,4}?的/u, sample: '总长度12公里的道路改造' },
};

/** The patterns built from the words above. */
export const progressPatterns = Object.values(pieces);

/** The front of a clause, up to a number, that says that what it counts was or is to be done. */
export const saysDeed = pieces.deed.pattern;
/** The words of a value that say that it is what there is in the end. */
export const saysReached = pieces.reached.pattern;
/** A clause that says that something was finished. */
export const saysFinished = pieces.finished.pattern;
/** A clause that says how a measure fared. */
export const saysFared = pieces.fared.pattern;
/** A clause that says that something is now everywhere. */
export const saysCovered = pieces.covered.pattern;
/** A clause that says that something goes on. */
export const saysUnderWay = pieces.underWay.pattern;
/** A clause that says that something is still wanting. */
export const saysWanting = pieces.wanting.pattern;
/** A name that ends as a measure's does. */
export const measureAtEnd = pieces.measure.pattern;
/** What a sum's name ends with. */
export const sumAtEnd = pieces.sum.pattern;
/** The words of a value that say that it is a part of something. */
export const saysPortion = pieces.portion.pattern;
/** The text behind a value that ends its list as one of brands or bases, which the value is a part of the name of. */
export const countsBrands = pieces.brands.pattern;
/** The words of a value that say that it is counted in a way of its own. */
export const saysAdjusted = pieces.adjusted.pattern;
/** The text behind a value that begins with such words in brackets. */
export const bracketedAdjusted = pieces.adjustedBehind.pattern;
/** Words in front of a number of years that only say for how long something has been so (连续4年居首位). */
export const saysRunOfYears = pieces.runOfYears.pattern;
/** The part of a name up to a number in it and its 的. */
export const countedFront = pieces.counted.pattern;
