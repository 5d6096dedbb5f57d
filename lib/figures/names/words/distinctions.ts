import { periodOnPeriod, thanLastYear, yearOnYear } from '../../lexicon/basis-words.ts';
import { faringForms } from '../../lexicon/change-words.ts';
import { formsOf, type WordRow } from '../../lexicon/words.ts';
import { predicateAdverbs } from './predicates.ts';

/** Verbs that, with their object, tell the things counted from others of their kind (企业|享受财政扶持资金). */
export const distinguishingVerbs: readonly WordRow[] = [
  { form: '实行', sample: '18个村实行垃圾分类' },
  { form: '推行', sample: '18个村推行垃圾分类' },
  { form: '实施', sample: '18家企业实施技术改造' },
  { form: '获得', sample: '36家企业获得表彰' },
  { form: '获', sample: '26件产品获国家专利授权' },
  { form: '享受', sample: '80家企业享受贴息政策' },
  { form: '受到', sample: '12个单位受到嘉奖' },
  { form: '荣获', sample: '9个家庭荣获称号' },
  { form: '获评', sample: '9个楼组获评示范楼组' },
  { form: '获批', sample: '9个企业获批省级平台' },
  { form: '取得', sample: '15家企业取得资质' },
  { form: '通过', sample: '6个社区通过市级验收' },
  { form: '达到', sample: '20个村达到示范标准' },
  { form: '入选', sample: '4家企业入选百强名录' },
  { form: '入围', sample: '4家企业入围百强名录' },
  { form: '上榜', sample: '4家企业上榜百强名录' },
  { form: '列入', sample: '7个项目列入省级规划' },
  { form: '纳入', sample: '7个项目纳入省级规划' },
  { form: '跻身', sample: '3个园区跻身全省十强' },
  { form: '进入', sample: '3个园区进入全省十强' },
  { form: '晋升', sample: '2个景区晋升国家级景区' },
  { form: '晋级', sample: '2个园区晋级国家级园区' },
  { form: '成为', sample: '30个村庄成为市级示范' },
  { form: '被授予', sample: '7家单位被授予先进集体' },
  { form: '被评为', sample: '7家单位被评为先进集体' },
  { form: '被列为', sample: '5个县被列为生态试点' },
  { form: '被列入', sample: '7个项目被列入省级规划' },
  { form: '被认定为', sample: '5家企业被认定为市级研发中心' },
  { form: '被命名为', sample: '5个社区被命名为示范社区' },
  { form: '完成', sample: '3个小区完成“无废小区”建设' },
  { form: '实现', sample: '8个村实现集中供水' },
  { form: '夺得', sample: '2个项目夺得省级大奖' },
  { form: '受到', sample: '9家单位受到市级表彰' },
  { form: '列为', sample: '5个村列为示范试点' },
  { form: '接入', sample: '9个部门接入政务平台' },
  { form: '入驻', sample: '9家企业入驻科技园区' },
  { form: '退出', sample: '3个县退出贫困序列' },
  { form: '帮扶', sample: '90名干部帮扶困难企业' },
  { form: '签订', sample: '9家企业签订倍增协议' },
  { form: '摘得', sample: '2个项目摘得金奖' },
  { form: '斩获', sample: '2个项目斩获金奖' },
  { form: '荣登', sample: '4家企业荣登百强榜单' },
  { form: '登上', sample: '4家企业登上百强榜单' },
  { form: '参加', sample: '9家企业参加进博会' },
  { form: '参与', sample: '9家企业参与制定标准' },
  { form: '进行', sample: '84%的国有企业进行了改制' },
  { form: '建成', sample: '70%的行政村建成污水处理设施' },
  { form: '建立', sample: '60个社区建立网格服务站' },
  { form: '设立', sample: '60个社区设立网格服务站' },
  { form: '设置', sample: '为90所学校设置护学通道' },
  { form: '配备', sample: '为90所学校配备校医' },
  { form: '安装', sample: '为90个社区安装了健身器材' },
  { form: '开展', sample: '12家医院开展双休日门诊' },
  { form: '开设', sample: '12家医院开设夜间门诊' },
  { form: '开通', sample: '40个村开通公交线路' },
  { form: '接通', sample: '40个村接通自来水' },
  { form: '用上', sample: '900户居民用上天然气' },
  { form: '喝上', sample: '900户农户喝上自来水' },
  { form: '住上', sample: '900户农户住上安全房' },
  { form: '住进', sample: '900户农户住进新居' },
  { form: '搬进', sample: '900户农户搬进新居' },
  { form: '搬出', sample: '900户农户搬出深山' },
  { form: '搬入', sample: '900户农户搬入新居' },
  { form: '迁入', sample: '900户农户迁入新居' },
  { form: '喜迁', sample: '900户农户喜迁新居' },
  { form: '乔迁', sample: '900户农户乔迁新居' },
  { form: '告别', sample: '900户农户告别土坯房' },
  { form: '圆了', sample: '900户农户圆了安居梦' },
  { form: '领到', sample: '900户农户领到林权证' },
  { form: '领取', sample: '900名老年人领取生活补贴' },
  { form: '收到', sample: '900户群众收到救助物资' },
  { form: '享有', sample: '900户农户享有资产收益' },
  { form: '得到', sample: '9个重点项目得到国家支持' },
  { form: '填补', sample: '9个产品填补国内空白' },
  { form: '落户', sample: '9家企业落户高新区' },
  { form: '进驻', sample: '9家企业进驻高新区' },
  { form: '驰援', sample: '90名医护人员驰援灾区' },
  { form: '支援', sample: '90名医务人员支援边疆' },
  { form: '奔赴', sample: '90名医务人员奔赴灾区' },
  { form: '发放', sample: '为900户家庭发放租房补贴' },
  { form: '提供', sample: '为900户家庭提供住房保障' },
  { form: '购买', sample: '为900名残疾人购买意外保险' },
  { form: '补办', sample: '为90家企业补办土地证' },
  { form: '清偿', sample: '为90家企业清偿历史欠款' },
  { form: '解决', sample: '为90家企业解决融资需求' },
  { form: '落实', sample: '对90家企业落实帮扶机制' },
];

/** Those of them whose object is what the counted became: it is the name (36家企业被认定为研发中心). */
export const titleVerbs: readonly WordRow[] = [
  { form: '获评', sample: '9个楼组获评示范楼组' },
  { form: '成为', sample: '30个村庄成为市级示范村' },
  { form: '晋升', sample: '2个景区晋升国家级景区' },
  { form: '晋级', sample: '2个园区晋级国家级园区' },
  { form: '被授予', sample: '7家单位被授予先进集体' },
  { form: '被评为', sample: '7家单位被评为先进集体' },
  { form: '被列为', sample: '5个县被列为生态试点' },
  { form: '被认定为', sample: '5家企业被认定为市级研发中心' },
  { form: '被命名为', sample: '5个社区被命名为示范社区' },
];

/** Measures that a verb has as its object: what the counted brought in, and nothing that tells them from others. */
const broughtIn =
  '(?:了)?(?:[^，。]{0,6}的?)?(?:总?投资|(?:年度)?投资计划|固定资产投资|产值|总产值|增加值|销售收入|营业收入|收入|税收|利税|利润|贷款|融资|资金)';

/** What people and places in need come to: said behind their noun, it makes the name (贫困人口脱贫). */
export const liftedStages: readonly WordRow[] = [
  { form: '脱贫', sample: '3.6万贫困人口稳定脱贫' },
  { form: '脱贫致富', sample: '600户贫困户脱贫致富' },
  { form: '脱贫出列', sample: '42个贫困村脱贫出列' },
  { form: '脱贫摘帽', sample: '2个贫困县脱贫摘帽' },
  { form: '退出', sample: '42个贫困村如期退出' },
  { form: '达标', sample: '16个村集体经济收入全部达标' },
];

/** Stages that things counted have come to: a word of one before their noun tells them from those that have not (竣工|道路). */
export const reachedStages: readonly WordRow[] = [
  { form: '开工', sample: '8个工程开工' },
  { form: '竣工', sample: '8条道路竣工' },
  { form: '完工', sample: '8条道路完工' },
  { form: '建成', sample: '8座公园建成' },
  { form: '投产', sample: '8个工厂投产' },
  { form: '达产', sample: '8个工厂达产' },
  { form: '试产', sample: '8个工厂试产' },
  { form: '投用', sample: '8座泵站投用' },
  { form: '投运', sample: '8座泵站投运' },
  { form: '启用', sample: '8所学校启用' },
  { form: '开业', sample: '8家酒店开业' },
  { form: '开园', sample: '8个园区开园' },
  { form: '通车', sample: '8条公路通车' },
  { form: '封顶', sample: '8栋楼房封顶' },
  { form: '落成', sample: '8座场馆落成' },
  { form: '复工', sample: '8个工地复工' },
  { form: '签约', sample: '8个门栋签约' },
  { form: '落地', sample: '8个项目落地' },
  { form: '落户', sample: '8家企业落户' },
  { form: '挂牌', sample: '8个基地挂牌' },
  { form: '上市', sample: '8家企业上市' },
  { form: '揭牌', sample: '8个站点揭牌' },
  { form: '获批', sample: '8个平台获批' },
  { form: '出列', sample: '8个薄弱村出列' },
  { form: '摘帽', sample: '8个县摘帽' },
];

/** Adverbs by which all of the counted are meant. */
const ofAll: ReadonlySet<string> = new Set(['均', '均已', '全部']);
const allAdverbs = [...ofAll].join('|');

/** What may stand behind such a stage and goes on with it (开工|建设). */
export const stageEndings: readonly WordRow[] = [
  { form: '建设', sample: '8个工程开工建设' },
  { form: '验收', sample: '8条道路竣工验收' },
  { form: '运营', sample: '8座泵站投产运营' },
  { form: '使用', sample: '8座泵站竣工使用' },
  { form: '达效', sample: '8个工厂达产达效' },
];

/** Adverbs that do not say that it was all of them: what all came to tells none from others. */
const someAdverbs = formsOf(predicateAdverbs.filter(({ form }) => !ofAll.has(form)));

/** What the people, bodies and undertakings of a count end in: for these alone the noun says too little. */
const things =
  '(?:企业|单位|小区|社区|街道|家庭|居民|群众|农户|牧民|市民|村民|渔民|移民|学校|机构|商户|行业|商品|市场|区县|县区|个人|职工|学生|员工|项目|工程|园区|景区|产品|品牌|技术|基地|平台|成果|作品|案例|城市|村庄|院校|高校|医院|医生|教师|干部|集体|剧目|文物|事项|工作|乡镇|公司|协会|农民|数据|证照|[村镇乡县户人者员])';

/** Longest noun that says too little alone, of what is counted: 低收入家庭. Of shares, which say nothing without what those behind them did, longer ones do too. */
const longestBare = { counted: 5, share: 10 };

const pieces = {
  /** Nouns that say already which things they are, or that the cut left in pieces. */
  said: { pattern: /[、在有为“”]|以[上下]|新建|续建|拟建|[或和与及]$/u, sample: '在建工程' },
  predicate: {
    pattern: new RegExp(
      `^(?:(?<noun>[^，。\\d]{0,${longestBare.share}}?${things})(?:${someAdverbs})?|(?<any>${things})(?:${allAdverbs}))` +
        `(?<says>(?!建成区)(?:${formsOf(distinguishingVerbs)})(?!${broughtIn}$)(?:[^，,。；;：\\d]|\\d+(?=[强佳优])){2,20})$`,
      'u',
    ),
    sample: '企业享受贴息政策',
  },
  /** What the counted have, and how it fared. */
  fares: {
    pattern: new RegExp(
      `^(?<noun>[^，。\\d]{0,${longestBare.counted}}?${things})(?![村镇区县户])的?(?<says>[^，。；、\\d在为有]{2,10}?)(?:${yearOnYear}|${periodOnPeriod}|${thanLastYear})?(?:${someAdverbs}|出现|实现)*(?<change>(?:两位数|正|负)?(?:${faringForms})|持平)$`,
      'u',
    ),
    sample: '企业产值同比下降',
  },
  title: {
    pattern: new RegExp(`^(?:${formsOf(titleVerbs)})(?:为|了)?(?<title>[^“”]{3,})$`, 'u'),
    sample: '被认定为市级研发中心',
  },
  /** A title that is no noun of a thing: the thing follows it. */
  quality: { pattern: /(?:示范|试点|先进|优秀|标杆|重点)$/u, sample: '市级、省级示范' },
  made: { pattern: /^建成(?:了|为)?(?<made>[^，。]{3,})$/u, sample: '建成幸福社区' },
  done: { pattern: /(?<=^[^，。]{2,3})了(?=[^，。])/u, sample: '实行了垃圾分类' },
  lifted: {
    pattern: new RegExp(
      `^(?:${formsOf(predicateAdverbs)}){0,6}(?:实现)?(?:${formsOf(predicateAdverbs)}){0,6}(?<stage>${formsOf(liftedStages)})$`,
      'u',
    ),
    sample: '实现稳定脱贫',
  },
  stage: {
    pattern: new RegExp(
      `^(?:${formsOf(predicateAdverbs)})?(?:在[^，。；\\d]{2,12}?)?(?<stage>(?:${formsOf(reachedStages)})+(?:${formsOf(stageEndings)})?)$`,
      'u',
    ),
    sample: '全部竣工验收',
  },
};

/** The patterns built from the words above. */
export const distinctionPatterns = Object.values(pieces);

/** What ties the words that distinguish to the noun. */
const particle = '的';

/** Longest noun that a stage may stand before. */
const longestStaged = 6;

/** Longest noun that a stage may stand behind. */
const longestLifted = 14;

/** A name that tells the counted from others is not longer than this; where it would be, the noun stands for itself. */
const longestDistinction = 20;

/** 55%的社区建成幸福社区: what they were made, where it is a thing of their own kind; else `undefined`. */
function madeOf({ noun, says }: { noun: string; says: string }): string | undefined {
  const made = pieces.made.pattern.exec(says)?.groups?.made;
  return made?.endsWith(noun) ? made : undefined;
}

/**
 * 享受贴息政策的企业, 竣工验收道路: the name of things that what they got, did or came to tells from others; `null` where
 * `phrase`, the words from their noun to the end of the clause, says nothing of the kind, or where the noun says enough
 * alone. Of what is not `counted` no stage is told: 80%的项目开工 is a `share` of all.
 */
export function distinguish(
  phrase: string,
  { noun, counted, share }: { noun: string; counted: boolean; share: boolean },
): string | null {
  const lifted = counted && pieces.lifted.pattern.exec(phrase.slice(noun.length))?.groups?.stage;
  if (lifted && noun.length >= 3 && noun.length <= longestLifted) return noun + lifted;
  const stage = counted && pieces.stage.pattern.exec(phrase.slice(noun.length))?.groups?.stage;
  if (stage && noun.length >= 2 && noun.length <= longestStaged && !pieces.said.pattern.test(noun))
    return stage + noun;
  const fared = counted && pieces.fares.pattern.exec(phrase)?.groups;
  if (fared && fared.noun!.length > 1 && !pieces.said.pattern.test(fared.noun!))
    return fared.says! + fared.change! + particle + fared.noun!;
  const found = pieces.predicate.pattern.exec(phrase)?.groups;
  const parts = found && { noun: found.noun ?? found.any!, says: found.says! };
  const longest = share ? longestBare.share : longestBare.counted;
  if (!parts || parts.noun.length > longest || pieces.said.pattern.test(parts.noun)) return null;
  const title = pieces.title.pattern.exec(parts.says)?.groups?.title;
  const named = title && pieces.quality.pattern.test(title) ? title + parts.noun : (title ?? madeOf(parts));
  const whole = named ?? parts.says.replace(pieces.done.pattern, '') + particle + parts.noun;
  return whole.length > longestDistinction ? parts.noun : whole;
}
