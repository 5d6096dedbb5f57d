import { countedNames } from './counted-names.ts';
import type { NameContext } from './name-context.ts';

/** What may stand between a term and the word that makes a name of both: name characters, no punctuation. */
const inside = '[\\p{Script=Han}A-Za-z0-9（）()·]';

/** With whom China has, or talks of, a free-trade area, as reports write it. */
const treatyParties =
  '东盟|欧盟|欧亚|亚太|RCEP|中日韩|中韩|中澳|中新|中瑞|中巴|中智|中秘|中柬|中格|中冰|中毛|中厄|中尼|中海|海合会|韩国|日本|澳大利亚|新西兰|瑞士|智利|秘鲁|柬埔寨|巴基斯坦|新加坡|格鲁吉亚|冰岛|毛里求斯|塞尔维亚|厄瓜多尔|洪都拉斯|马尔代夫|尼加拉瓜|哥斯达黎加';

/** What stands before a name that bears no modifier: a verb, a preposition, the city whose name it is. */
const leadsToBareName =
  '(?:在|以|的|是|为|把|将|对|让|和|与|及|按|向|推进|推动|加快|聚焦|服务|融入|打造|建设|建成|抓住|抢抓|围绕|对接|对标|紧扣|依托|参与|助力|支撑|支持|落实|承接|扛起|立足|结合|浦东|浦东新区|上海|国际|全球)';

/** Every such context, in the order in which they are tried. */
export const nameContexts: readonly NameContext[] = [
  {
    rule: 'street',
    before: null,
    // 路径, 路线, 路网 … are words of their own; so are 街道, 街区, 街面, 街镇.
    after:
      /^(?:[东南西北中]?(?:路(?![径线网演由子况灯面段政])|大道|公路|支路)|街(?![道区面镇巷坊长头])|弄(?!虚))/u,
    sample: '车辆经数字经济路左转进入园区',
    term: '数字经济',
  },
  {
    rule: 'house number',
    before: null,
    after: /^\d+\s*(?:弄|号(?!地块|文|线|楼宇|令|公告))/u,
    sample: '办公地点迁至智慧社区12弄',
    term: '智慧社区',
  },
  {
    rule: 'building',
    before: null,
    after: /^(?:大厦|大楼|广场|花园|花苑|公寓|名苑|新苑|家苑|雅苑|酒店|宾馆|地铁站|公交站)/u,
    sample: '活动在乡村振兴大厦举行',
    term: '乡村振兴',
  },
  {
    rule: 'firm',
    before: null,
    after: new RegExp(
      `^${inside}{0,12}?(?:有限责任公司|有限公司|股份公司|股份有限|集团公司|律师事务所|会计师事务所|合伙企业)`,
      'u',
    ),
    sample: '引进远成融资租赁（上海）有限公司',
    term: '融资租赁',
  },
  {
    rule: 'firm in short',
    before: null,
    after: /^(?:公司|集团|股份|银行|证券|基金公司|事务所)/u,
    sample: '与绿色低碳集团签订协议',
    term: '绿色低碳',
  },
  {
    rule: 'school or hospital',
    before: null,
    after: /^(?:大学|学院|中学|小学|幼儿园|职校|技校|医院|出版社|日报|晚报)/u,
    sample: '学生来自公共卫生学院',
    term: '公共卫生',
  },
  {
    rule: 'home',
    before: null,
    // Places where a group of people meets: 残疾人康复之家, 志愿服务之家, 劳动模范之家.
    after: /^之家/u,
    sample: '街道残疾人康复之家投入使用',
    term: '残疾人康复',
  },
  {
    rule: 'both kinds of committees',
    // 居村 is one word there: the committees of residents and of villagers alike.
    before: /居$/u,
    after: null,
    within: /^村.{0,1}两委/u,
    sample: '完成居村两委换届',
    term: '村两委',
  },
  {
    rule: 'form of a page',
    // The head table of a government page says how the page itself was made public.
    before: /(?:公开类别|公开属性|公开方式|公开形式|主题分类|体裁分类)\s*[:：]?\s*$/u,
    after: null,
    sample: '公开类别：主动公开',
    term: '主动公开',
  },
  {
    rule: 'to a high standard',
    before: /[高低]$/u,
    after: null,
    within: /^标准地$/u,
    sample: '高标准地推进旧区改造',
    term: '标准地',
  },
  {
    rule: 'word that ends with 创新',
    before: /创$/u,
    after: null,
    within: /^新发展格局$/u,
    sample: '构建分工合理的创新发展格局',
    term: '新发展格局',
  },
  {
    rule: 'rules of a committee of its own',
    before: /[省市州区县旗]委“?$/u,
    after: null,
    within: /^(?:八项规定|约法三章)$/u,
    sample: '严格执行省委“十项规定”和州委“八项规定”',
    term: '八项规定',
  },
  {
    rule: 'trial in something',
    // 集中|试点, 服务业中|试行: the preposition, then another word.
    before: null,
    after: /^(?:[点行卷题]|验(?!证))/u,
    within: /^中试$/u,
    sample: '确定三个街道为集中试点单位',
    term: '中试',
  },
  {
    rule: 'permit that is none',
    before: /非$/u,
    after: null,
    within: /^行政许可$/u,
    sample: '全面取消非行政许可审批事项',
    term: '行政许可',
  },
  {
    rule: 'five of another prize',
    // The prize of the Party's publicity department is for works of art and thought.
    before: /道德建设“?$/u,
    after: null,
    within: /^五个一工程$/u,
    sample: '实施公民道德建设“五个一工程”',
    term: '五个一工程',
  },
  {
    rule: 'five batches of firms',
    before: null,
    after: /^”?(?:大?企业|骨干)/u,
    within: /^五个一批$/u,
    sample: '培育“五个一批”企业',
    term: '五个一批',
  },
  {
    rule: 'pair in a list that counts on',
    // “一环、双区、九走廊”: the items of a place's own layout, each with its number.
    before: /[一二三四五六七八九十两]\p{Script=Han}{1,3}、$/u,
    after: null,
    within: /^双区$/u,
    sample: '打造“一环、双区、九走廊”生态布局',
    term: '双区',
  },
  {
    rule: 'balance of other land than fields',
    before: /(?:林地|林地异地|湿地)“?$/u,
    after: null,
    within: /^占补平衡$/u,
    sample: '落实林地占补平衡管理制度',
    term: '占补平衡',
  },
  {
    rule: 'centre of another civilisation',
    before: /生态$/u,
    after: null,
    within: /^文明实践中心$/u,
    sample: '新安江生态文明实践中心开馆运行',
    term: '文明实践中心',
  },
  {
    rule: 'four other chains',
    before: null,
    after: /^”?(?:增效|产值|保主)/u,
    within: /^四链$/u,
    sample: '突出稳“四链”保主体',
    term: '四链',
  },
  {
    rule: 'another pair of 创',
    // 岭南文化“双创”: 创造性转化 and 创新性发展.
    before: /(?:文化|健身|无诈|双百|一带)“?$/u,
    after: null,
    within: /^双创$/u,
    sample: '深入实施岭南文化“双创”工程',
    term: '双创',
  },
  {
    rule: 'both at their highest',
    before: null,
    after: /^(?:历史|新高|佳绩|纪录|卫)/u,
    within: /^双创$/u,
    sample: '销售面积和销售额双创历史新高',
    term: '双创',
  },
  {
    rule: 'debt behind another verb',
    before: /[消深优强转]$/u,
    after: /^[务券权]/u,
    within: /^化债$/u,
    sample: '逐步消化债务存量',
    term: '化债',
  },
  {
    rule: 'loan for insurance payments',
    // Loans to those who cannot pay for their pension are another thing than loans backed by a pool.
    before: null,
    after: /^款/u,
    within: /^助保贷$/u,
    sample: '落实困难群体助保贷款政策',
    term: '助保贷',
  },
  {
    rule: 'standard name or map',
    before: null,
    after: /^[名图价址]/u,
    within: /^标准地$/u,
    sample: '设置标准地名标志',
    term: '标准地',
  },
  ...countedNames,
  {
    rule: 'free-trade area of a treaty',
    // States that have a treaty make up an area; a pilot zone is a piece of one country's land.
    before: new RegExp(
      `(?:${treatyParties})(?:[、和与及](?:${treatyParties}))*(?:[、和与及]?\\p{Script=Han}{0,4}等)?(?:国家|双边|多边)?“?$`,
      'u',
    ),
    after: null,
    within: /^自贸区$/u,
    sample: '抢抓中国—东盟自贸区升级机遇',
    term: '自贸区',
  },
  {
    rule: 'free-trade area that is negotiated',
    before: null,
    after: /^”?(?:谈判|协定|协议|提升战略|战略|伙伴)/u,
    within: /^自贸区$/u,
    sample: '用好自贸区协定的优惠关税',
    term: '自贸区',
  },
  {
    rule: 'title below the national one',
    before: /(?:省级?|自治区级?|(?<!全国)[市州盟县]级)“?$/u,
    after: null,
    within: /^文明城市$/u,
    sample: '成功创建省级文明城市',
    term: '文明城市',
  },
  {
    rule: 'list of firms below the national one',
    // 全省小巨人 are the national ones of the province, 省小巨人 those that it names itself; 国家级、省级 counts both.
    before: /(?<!国(?:家级?)?[、和及与]?)(?:省级|(?<![全我本在])省|自治区级?|[市州盟县]级)[“‘]?$/u,
    after: null,
    within: /^[“‘]?专精特新.*小巨人/u,
    sample: '新认定省级专精特新“小巨人”企业8家',
    term: '专精特新“小巨人”企业',
  },
  {
    rule: 'city of another kind',
    before: /生态“?$/u,
    after: null,
    within: /^文明城市$/u,
    sample: '列入水生态文明城市试点',
    term: '文明城市',
  },
  {
    rule: 'assessed kind of small firms',
    // The ministry of science keeps a list of these firms; size alone makes none.
    before: /(?:科技|创新|技术)[型性]?“?$/u,
    after: null,
    within: /^中小企业$/u,
    sample: '新入库科技型中小企业15家',
    term: '中小企业',
  },
  {
    rule: 'area or centre of its own name',
    // Bare, both are what Pudong and Shanghai are to become; behind a modifier they are what anyone builds.
    before: new RegExp(`[\\p{Script=Han}A-Za-z0-9）)](?<!${leadsToBareName})$`, 'u'),
    after: null,
    within: /^(?:引领区|科创中心)$/u,
    sample: '建成区域性科创中心',
    term: '科创中心',
  },
  {
    rule: 'to lead a region',
    before: null,
    after: /^域/u,
    within: /^引领区$/u,
    sample: '在引领区域发展上走在前列',
    term: '引领区',
  },
  {
    rule: 'several kinds of chiefs',
    before: /[河湖库湾田沙路][“‘]?$/u,
    after: null,
    within: /^林长制$/u,
    sample: '全面推行河湖林长制',
    term: '林长制',
  },
  {
    rule: 'projects of a region or a firm',
    // What neighbours or firms do together is no list that a government makes for its residents.
    before:
      /(?:一体化|毗邻|合作|跨省|跨界|跨区域|[两三四]地|[两三四]省|都市圈|城市群|结对|共建|企业|公司|集团)[^。；]{0,16}$/u,
    after: null,
    within: /^实事项目$/u,
    sample: '毗邻地区共同推进8个实事项目',
    term: '实事项目',
  },
  {
    rule: 'giants of another title',
    // 科技小巨人 has its entry; these are titles of cities and ministries, by another yardstick.
    before:
      /(?:行业|科技型|科技创新型?|科创|创新型?|农业|农产品加工|文化|文旅|旅游|物流|建筑业?|商贸|外贸|服务业|瞪羚)$/u,
    after: null,
    within: /^[“‘「"]?小巨人[”’」"]?企业$/u,
    sample: '新增科技型小巨人企业12家',
    term: '小巨人企业',
  },
  {
    rule: 'three meet to talk a thing over',
    before: null,
    // “三会”商|机制; but “三会”商定, 商议: there the three meetings decide.
    after: /^[”’」"]?商(?=机制|制度|会|工作|平台|\P{Script=Han}|$)/u,
    within: /^三会$/u,
    sample: '坚持“三会”商，把纠纷化解在当地',
    term: '三会',
  },
];

/** How far around a term a rule may look: the longest name of a firm in these reports has some thirty characters. */
const reach = 40;

/** The rule by which the characters at `start..end` are part of a name, `null` when they are a term. */
export function findNameContext(text: string, start: number, end: number): string | null {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  for (const context of nameContexts) {
    if (context.before && !context.before.test(before)) continue;
    if (context.after && !context.after.test(after)) continue;
    if (context.within && !context.within.test(text.slice(start, end))) continue;
    return context.rule;
  }
  return insideTitle(text, start, end) ? 'title' : null;
}

/** Titles in 《》 are longer than any sentence's reach: the longest of an office's papers have some sixty characters. */
const titleReach = 80;

/**
 * True when the term is a proper part of a 《title》: there it is a word of a document's name, and what is
 * explained is the document. A title that is the term itself (《民法典》) is a use of it.
 */
function insideTitle(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - titleReach), start);
  const open = before.lastIndexOf('《');
  if (open < 0 || before.indexOf('》', open) >= 0) return false;
  const after = text.slice(end, end + titleReach);
  const close = after.indexOf('》');
  if (close < 0 || (after.indexOf('《') >= 0 && after.indexOf('《') < close)) return false;
  const left = before.slice(open + 1).trim();
  const right = after.slice(0, close).trim();
  return left !== '' || right !== '';
}
