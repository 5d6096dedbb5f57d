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
  { form: '超额', sample: '税收任务超额完成' },
  { form: '落实', sample: '补助标准全面落实' },
  { form: '控制', sample: '失业率得到控制' },
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
  finished: { pattern: new RegExp(formsOf(finished), 'u'), sample: '柳岙水厂扩建全面完工' },
  fared: { pattern: new RegExp(formsOf(fared), 'u'), sample: '税收收入稳定增长' },
  measure: { pattern: new RegExp(`(?:${formsOf(measureEnds)})$`, 'u'), sample: '城乡低保标准' },
  sum: { pattern: new RegExp(`(?:${formsOf(sumEnds)})$`, 'u'), sample: '智慧城市项目投资' },
  /** A number that stands in a name, with all before it. */
  counted: { pattern: /^.*\d[\d.]*\D{0,4}?的/u, sample: '总长度12公里的道路改造' },
};

/** The patterns built from the words above. */
export const progressPatterns = Object.values(pieces);

/** The front of a clause, up to a number, that says that what it counts was or is to be done. */
export const saysDeed = pieces.deed.pattern;
/** A clause that says that something was finished. */
export const saysFinished = pieces.finished.pattern;
/** A clause that says how a measure fared. */
export const saysFared = pieces.fared.pattern;
/** A name that ends as a measure's does. */
export const measureAtEnd = pieces.measure.pattern;
/** What a sum's name ends with. */
export const sumAtEnd = pieces.sum.pattern;
/** The part of a name up to a number in it and its 的. */
export const countedFront = pieces.counted.pattern;
