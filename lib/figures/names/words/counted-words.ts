import { findAll } from '../../../text/find-all.ts';
import { yearlyMean } from '../../lexicon/basis-words.ts';
import { changeForms } from '../../lexicon/change-words.ts';
import { links, reachForms } from '../../lexicon/link-words.ts';
import { formsOf, type WordRow } from '../../lexicon/words.ts';
import { sharedTail, tailAtEnd } from './list-words.ts';

/** Verbs behind the things that a number counts, which say what they did or had of the next number (合作社|流转|土地8600亩). */
export const countedVerbs: readonly WordRow[] = [
  { form: '流转', sample: '9家合作社流转土地7200亩' },
  { form: '年产', sample: '9家工厂年产果汁700吨' },
  { form: '日处理', sample: '9座厂站日处理污水700吨' },
  { form: '日供', sample: '9座水厂日供水700吨' },
  { form: '年加工', sample: '9家工厂年加工粮食700吨' },
  { form: '年处理', sample: '9家工厂年处理秸秆700吨' },
  { form: '经营土地', sample: '9家农场经营土地700亩' },
  { form: '吸纳', sample: '9家企业吸纳工人700名' },
  { form: '新增', sample: '9所学校新增学位700个' },
  { form: '缴纳', sample: '9家企业缴纳税款700万元' },
  { form: '上缴', sample: '9家企业上缴税款700万元' },
  { form: '纳税', sample: '9家企业纳税700万元' },
  { form: '贡献', sample: '9家企业贡献税收700万元' },
  { form: '拥有', sample: '9家企业拥有专利700件' },
  { form: '占地', sample: '9家工厂占地700亩' },
  { form: '带动', sample: '9家合作社带动农户700户' },
  { form: '辐射', sample: '9家合作社辐射农户700户' },
  { form: '获得', sample: '9家企业获得贷款700万元' },
  { form: '获评', sample: '9个社区获评称号7项' },
  { form: '享受', sample: '9家企业享受补贴700万元' },
  { form: '解决', sample: '9家工厂解决就业700人' },
  { form: '引进', sample: '9个园区引进企业70家' },
  { form: '收购', sample: '9家米厂收购稻谷700吨' },
  { form: '托管', sample: '9家合作社托管耕地700亩' },
  { form: '承包', sample: '9户农户承包耕地700亩' },
  { form: '安装', sample: '9个小区安装电梯70台' },
  { form: '配备', sample: '9所学校配备校车70辆' },
  { form: '收到', sample: '9所学校收到捐款70万元' },
  { form: '捐款', sample: '9家企业捐款70万元' },
  { form: '捐赠', sample: '9家企业捐赠物资70吨' },
  { form: '签订', sample: '9家企业签订合同70份' },
  { form: '申报', sample: '9家企业申报专利70件' },
  { form: '办理', sample: '9个窗口办理业务700件' },
  { form: '落实', sample: '9个村落实资金70万元' },
  { form: '存栏', sample: '9家养殖场存栏生猪7000头' },
  { form: '出栏', sample: '9家养殖场出栏生猪7000头' },
  { form: '饲养', sample: '9户农户饲养肉牛70头' },
  { form: '发放', sample: '9家银行发放贷款7亿元' },
  { form: '建有', sample: '9个村建有广场12处' },
  { form: '建成', sample: '9个村建成广场12处' },
  { form: '设立', sample: '9个镇设立网点12处' },
  { form: '设有', sample: '9个镇设有网点12处' },
  { form: '开设', sample: '9所学校开设课程12门' },
  { form: '招收', sample: '9所学校招收学生700名' },
  { form: '招聘', sample: '9家企业招聘员工700名' },
  { form: '接待', sample: '9个景区接待游客7万人次' },
  { form: '覆盖', sample: '9个站点覆盖村庄70个' },
  { form: '惠及', sample: '9个站点惠及居民700户' },
  { form: '涉及', sample: '9个地块涉及居民700户' },
  { form: '实现', sample: '9家企业实现产值7亿元' },
  { form: '完成', sample: '9家企业完成技改12项' },
  { form: '开展', sample: '9个社区开展活动70场' },
  { form: '举办', sample: '9个社区举办活动70场' },
  { form: '融资', sample: '9家企业融资7亿元' },
  { form: '筹资', sample: '9个村筹资70万元' },
  { form: '投入', sample: '9家企业投入资金7亿元' },
  { form: '转移', sample: '9个镇转移劳力700人' },
  { form: '脱贫', sample: '9个村脱贫700户' },
  { form: '入住', sample: '9个小区入住居民700户' },
  { form: '共有', sample: '9个小区共有居民700户' },
  { form: '现有', sample: '9个小区现有居民700户' },
];

/** Verbs that do away with what is counted: without them a name would say that it is there. */
export const removingVerbs: readonly WordRow[] = [
  { form: '打通', sample: '打通东风路等6条“断头路”' },
  { form: '取缔', sample: '取缔城东等6处马路市场' },
  { form: '关停', sample: '关停城东等6家砖厂' },
  { form: '关闭', sample: '关闭城东等6家煤矿' },
  { form: '淘汰', sample: '淘汰城东等6家水泥厂' },
  { form: '拆除', sample: '拆除城东等6处违建' },
  { form: '取消', sample: '取消年检等6项收费' },
  { form: '撤销', sample: '撤销城东等6个乡镇' },
  { form: '消除', sample: '消除城东等6处隐患' },
  { form: '化解', sample: '化解欠薪等6起纠纷' },
  { form: '封堵', sample: '封堵城东等6处排污口' },
  { form: '免除', sample: '免除学费等6项收费' },
  { form: '停办', sample: '停办城东等6所学校' },
  { form: '撤并', sample: '撤并城东等6所学校' },
  { form: '注销', sample: '注销城东等6家公司' },
];

/** What people do with a thing that is given to them: behind the people counted (农民|喝上安全水). */
export const benefits: readonly WordRow[] = [
  { form: '告别', sample: '使2.6万农民告别土坯房' },
  { form: '全部', sample: '使2.6万农民全部脱贫' },
  { form: '提供', sample: '为2.6万农民提供培训' },
  { form: '开展', sample: '为2.6万农民开展体检' },
  { form: '接受', sample: '使2.6万农民接受培训' },
  { form: '从中', sample: '使2.6万农民从中获利' },
  { form: '喝上', sample: '使2.6万农民喝上安全水' },
  { form: '吃上', sample: '使2.6万农民吃上自来水' },
  { form: '用上', sample: '使2.6万农民用上天然气' },
  { form: '通上', sample: '使2.6万农民通上动力电' },
  { form: '住上', sample: '使2.6万农民住上新房' },
  { form: '住进', sample: '使2.6万农民住进新居' },
  { form: '搬进', sample: '使2.6万农民搬进新居' },
  { form: '搬入', sample: '使2.6万农民搬入新居' },
  { form: '迁入', sample: '使2.6万农民迁入新居' },
  { form: '入住', sample: '使2.6万农民入住新居' },
  { form: '走上', sample: '使2.6万农民走上致富路' },
  { form: '走出', sample: '使2.6万农民走出大山' },
  { form: '过上', sample: '使2.6万农民过上好日子' },
  { form: '坐上', sample: '使2.6万农民坐上公交车' },
  { form: '看上', sample: '使2.6万农民看上电视' },
  { form: '享有', sample: '使2.6万农民享有医保' },
  { form: '受益', sample: '使2.6万农民受益' },
  { form: '得到', sample: '使2.6万农民得到救助' },
  { form: '摆脱', sample: '使2.6万农民摆脱贫困' },
  { form: '走进', sample: '使2.6万农民走进课堂' },
  { form: '进入', sample: '使2.6万农民进入课堂' },
  { form: '吃上', sample: '使2.6万农民吃上营养餐' },
  { form: '圆了', sample: '使2.6万农民圆了住房梦' },
  { form: '圆梦', sample: '使2.6万农民圆梦大学' },
  { form: '端上', sample: '使2.6万农民端上旅游碗' },
  { form: '告别了', sample: '使2.6万农民告别了旱厕' },
  { form: '有了', sample: '使2.6万农民有了稳定收入' },
  { form: '实现', sample: '使2.6万农民实现就业' },
  { form: '成为', sample: '使2.6万农民成为产业工人' },
  { form: '转为', sample: '使2.6万农民转为城镇居民' },
  { form: '获得', sample: '使2.6万农民获得救助' },
  { form: '领到', sample: '使2.6万农民领到补贴' },
  { form: '领取', sample: '使2.6万农民领取补贴' },
  { form: '就近', sample: '使2.6万农民就近就业' },
  { form: '重返', sample: '使2.6万农民重返校园' },
  { form: '免费', sample: '使2.6万农民免费体检' },
  { form: '乘坐', sample: '使2.6万农民乘坐公交' },
  { form: '不再', sample: '使2.6万农民不再挑水' },
];

/** What ends a noun of people, places and bodies, one of its last characters. */
const bodies =
  '(?:[厂站校村镇乡店馆库河湖队楼路桥港矿井塘湾岛寨亭坝渠泵坊](?![道段岸灯梁庄寨屯伍舍])|县(?!级)|社(?![保会区群团])|业(?![务态绩主])|户(?![籍外口型均])|区(?![域间块])|点(?![位击])|民(?![营生政族宿])|(?<=民)宿|员(?!工)|师(?!资)|场(?![地所馆景])|院(?![士校])|所(?![有在得属])|园(?![区林])|(?<=水源|产|基|驻|营|示范)地|(?<=[学医考新])生|(?<=[老工军牧病疾])人|(?<=人)口(?![径岸])|(?<=河)流(?!域))';

/** Verbs of one character that people's gains are said with (村|通了电), and characters that make a verb of two with them. */
const shortGain = '[通有修建装用办种养换]';
const longGain =
  '[开接贯联打疏拉拥享持设建配占留还具整维新翻抢兴扩改修组创搭筹重援续共自安加包使采启投选录运应利举承领经协栽播耕饲喂抚培更置调]';

const pieces = {
  /** A branch of the economy, or where a thing lies, is no body. */
  branch: {
    pattern: /^(?:(?!企业|物业)[^，。]业|农村|城镇|城市|乡村|城乡|山区|地区|全.|社会|.?重点)$/u,
    sample: '工业',
  },
  /** 村|集体经济收入, 县|财政收入: a place of one character, with a measure that only its people or its own purse have. */
  lonePlace: {
    pattern:
      /^[村乡镇县市](?=(?:集体|农民|居民|农村居民|城镇居民|村民|人均|户均|财政|一般公共预算|地方|税收|年|地区|生产|工业|经营性)[^，。；、]*(?:收入|产值|总值|增加值|税收|财力|预算|积累))/u,
    sample: '村集体经济收入',
  },
  /** Where institutions lie. */
  place: { pattern: /[村镇乡县区]/u, sample: '乡镇' },
  institution: { pattern: /[院校所站厂场园馆社库]/u, sample: '卫生院' },
  /** A character that goes on with another body (工业|区). */
  bodyFirst: { pattern: /^[场厂站点区园院校所馆库社员](?!.{0,3}[量率])/u, sample: '区面积' },
  /** Nouns that go on with the one before them. */
  things: {
    pattern:
      /^(?:集群|集聚区|聚集区|集团|园区|基地|链|项目|工程|企业|机构|单位|产品|设施|品牌|示范|建设|专业|合作社|经纪人|互助社)/u,
    sample: '项目投资',
  },
  /** 学校|食堂就餐学生: the people of a body. */
  people: {
    pattern: /^(?:[一-龥]{2}){1,3}(?:学生|师生|职工|员工|居民|农民|群众|人口|人员|患者|老人)$/u,
    sample: '食堂就餐学生',
  },
  quantity: { pattern: /率$|^.{1,3}[量额数值度费]$/u, sample: '蓄水量' },
  reached: { pattern: new RegExp(`(?:${changeForms}|${reachForms})?${links}$`, 'u'), sample: '产值达到' },
  /** What a share behind it is of. */
  shareOf: { pattern: /占[^，。；、]{2,12}的?$/u, sample: '营业收入占全市园区的' },
  /** The verb with what says over how long: 企业|年纳税, but 青年 is a word. */
  verb: {
    pattern: new RegExp(
      `(?:每[人户家]?每?年|(?<![青少成老中壮童去今明当往全周百每\\d])(?:${yearlyMean}|年)|累计|共)?(?:${formsOf(countedVerbs)})`,
      'u',
    ),
    sample: '合作社流转土地',
  },
  body: { pattern: new RegExp(bodies, 'gu'), sample: '养鱼场养殖面积' },
  removing: { pattern: new RegExp(`^(?:${formsOf(removingVerbs)})`, 'u'), sample: '取缔马路市场' },
  benefit: {
    pattern: new RegExp(
      `(?:都|均|全部|全都|全|已|已经|率先|基本|普遍|就近|免费)?(?:(?<!收(?=入住))(?:${formsOf(benefits)})|(?<![或和与就并])(?:[一-龥](?:上|进)了|(?<!${longGain})${shortGain}了|(?!制住|(?!${longGain})[一-龥]${shortGain}了)[一-龥]{2}了))`,
      'u',
    ),
    sample: '农民告别了土坯房',
  },
};

/** Units that count people and nothing else. */
export const personCounters: ReadonlySet<string> = new Set(['人', '名', '位']);

/** The patterns built from the words above. */
export const countedPatterns = Object.values(pieces);

/** A verb that does away with its object, at the beginning of a phrase. */
export const removingAtStart = pieces.removing.pattern;

/** Shortest noun of things that are counted. */
const shortestNoun = 2;

/** Longest thing that belongs to the bodies counted, without a measure or a verb (医院|床位). */
const longestThing = 2;

/**
 * 养鱼场|养殖面积, 合作社|流转土地: where the noun of what a number counts ends in the words up to the next number, which
 * say what that one measures; `null` where they say only one thing, as a `known` name does.
 */
export function countedEnd(between: string, known: boolean): number | null {
  const noun = pieces.lonePlace.pattern.exec(between)?.[0].length ?? bodyEnd(between);
  if (noun !== null) return noun;
  if (sharedTail.exec(between)?.index === 0) return null;
  const verb = pieces.verb.pattern.exec(between)?.index ?? 0;
  if (verb >= shortestNoun) return measureOf(between.slice(0, verb)) ?? verb;
  const share = between.search(pieces.shareOf.pattern);
  const owned = share < 0 ? null : measureOf(between.slice(0, share));
  if (owned !== null) return owned;
  const measure = known ? 0 : (sharedTail.exec(between)?.index ?? 0);
  return measure >= shortestNoun ? measure : null;
}

/** 重点集群|销售收入: where the measure begins that a noun of what is counted ends in; `null` where it is none. */
function measureOf(noun: string): number | null {
  const at = tailAtEnd.exec(noun)?.index ?? 0;
  return at >= shortestNoun ? at : null;
}

/** Where the noun of a body ends that has a measure, a verb or a thing of its own behind it: the first one, but an institution before the place that it lies in (乡镇卫生院). `null` where none does. */
function bodyEnd(between: string): number | null {
  let place: number | null = null;
  for (const { 0: mark, index } of findAll(between, pieces.body.pattern)) {
    const end = index + mark.length;
    const noun = between.slice(0, end);
    if (end < shortestNoun || pieces.branch.pattern.test(noun)) continue;
    if (!saysOwn(between.slice(end).replace(pieces.reached.pattern, ''))) continue;
    if (!pieces.place.pattern.test(mark)) return pieces.institution.pattern.test(mark) ? end : (place ?? end);
    place ??= end;
  }
  return place;
}

/** Whether words behind a body say what it has or does. */
const saysOwn = (rest: string): boolean =>
  rest.length >= shortestNoun &&
  !pieces.things.pattern.test(rest) &&
  !pieces.bodyFirst.pattern.test(rest) &&
  (rest.length <= longestThing ||
    (sharedTail.exec(rest)?.index ?? -1) >= 0 ||
    pieces.quantity.pattern.test(rest) ||
    pieces.people.pattern.test(rest) ||
    pieces.verb.pattern.exec(rest)?.index === 0);

/** Where the words begin that say what is given to the people counted; -1 for none. */
export function benefitAt(phrase: string): number {
  const at = pieces.benefit.pattern.exec(phrase)?.index ?? -1;
  return at >= shortestNoun ? at : -1;
}
