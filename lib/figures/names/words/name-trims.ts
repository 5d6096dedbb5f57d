import { leastForms } from '../../lexicon/hedge-words.ts';
import { formsOf, type WordRow } from '../../lexicon/words.ts';

/** Verbs before the noun of what a number counts, which say what was done for it and not which it is: the noun alone is its name. Verbs that make another quantity of it stay (新增, 引进, 淘汰, 拆除). */
export const undertakenVerbs: readonly WordRow[] = [
  { form: '培育', sample: '培育省级龙头企业6家' },
  { form: '培育壮大', sample: '培育壮大家庭农场60家' },
  { form: '培育发展', sample: '培育发展家庭农场60家' },
  { form: '培育认定', sample: '培育认定家庭农场60家' },
  { form: '培育打造', sample: '培育打造特色小镇3个' },
  { form: '新培育', sample: '新培育家庭农场60家' },
  { form: '新培育认定', sample: '新培育认定家庭农场60家' },
  { form: '选树', sample: '选树先进典型16个' },
  { form: '遴选', sample: '遴选后备人才80名' },
  { form: '扶持', sample: '扶持养殖大户120户' },
  { form: '支持', sample: '支持民营诊所30家' },
  { form: '促成', sample: '促成校企合作项目7个' },
  { form: '架设', sample: '架设高压线路40公里' },
  { form: '敷设', sample: '敷设燃气管道26公里' },
  { form: '铺设', sample: '铺设燃气管道26公里' },
  { form: '确定', sample: '确定定点药店12家' },
  { form: '命名', sample: '命名文明家庭40户' },
  { form: '更新', sample: '更新环卫车辆18辆' },
  { form: '派出', sample: '派出工作队员90名' },
  { form: '聘请', sample: '聘请法律顾问26名' },
  { form: '选聘', sample: '选聘乡村规划师90名' },
  { form: '派驻', sample: '派驻第一书记90名' },
  { form: '抽调', sample: '抽调业务骨干90名' },
  { form: '争创', sample: '争创省级示范镇2个' },
  { form: '整改', sample: '整改信访积案9件' },
  { form: '整改完成', sample: '整改完成信访积案9件' },
  { form: '储备', sample: '储备产业项目40个' },
  { form: '用好', sample: '用好乡村公益岗位70个' },
  { form: '建好', sample: '建好村级卫生室70个' },
];

/** A construction in which words stand before or behind the name of what is counted. */
export interface NameTrim {
  id: string;
  /** What is left is the group `owner`, where there is one, and the group `name`. */
  pattern: RegExp;
  sample: string;
}

const people = '(?:人|户|民|员|生|者|工|师|群众|企业|家庭|对象|职工|学校|村)';
/** A noun of what is counted, which no particle or number begins. */
const noun =
  '(?![率度量额数值的了等给到中在化好型期、和与及]|资金|补助|补贴)(?![^，。]*(?:意见|政策|措施|举措|办法|条例)$)[^，。]{3,}';

/** Of names of counted and measured things: what they lose. The first that holds is taken, then the next of what is left. */
export const countedTrims: readonly NameTrim[] = [
  {
    id: 'inside-place',
    pattern: new RegExp(
      `^(?:[省市州县区镇乡旗]|全[省市州县区镇乡旗]|[市县区省]域|辖区)内(?!外)(?:的)?(?<name>${noun})$`,
      'u',
    ),
    sample: '县内工作专班',
  },
  {
    id: 'in-each',
    pattern: new RegExp(
      `^每[个家](?:[^，。、]{2,10}?)(?:${leastForms}|重点)?(?:培育|打造|建设|建成|建立|引进|形成|发展|创建|新建)(?<name>${noun})$`,
      'u',
    ),
    sample: '每个重点园区培育骨干企业',
  },
  {
    id: 'done-in-all',
    pattern:
      /^(?:全[省市州县区镇乡旗]|我[省市州县区镇乡旗])(?:共|累计|已)?(?:完成|实现|开展|实施)了?(?<name>(?![率度]|投资$)[^，。]{2,})$/u,
    sample: '全县完成造林',
  },
  {
    id: 'moved-to',
    pattern: /^(?:小城镇|城镇|城市|非农产业|二三产业|县外|省外|外地)(?<name>转移[^，。]{2,})$/u,
    sample: '城镇转移农村人口',
  },
  {
    id: 'undertaken',
    pattern: new RegExp(`^(?!更新改造)(?:共|再|新)?(?:${formsOf(undertakenVerbs)})了?(?<name>${noun})$`, 'u'),
    sample: '培育省级龙头企业',
  },
  {
    // The verb stays: 参加了人身保险 counts who takes part, and no insurances.
    id: 'done-to',
    pattern: new RegExp(
      `^(?!除了|为了)(?<owner>[^，。、的]{2,5}?)了(?:每[天年日月]|年度)?(?<name>${noun})$`,
      'u',
    ),
    sample: '保障了每天乘客出行',
  },
  {
    id: 'in-campaign',
    pattern: new RegExp(
      '^[^，。、]{2,14}?(?:斗争|行动|战役|攻坚战?|大会战|活动)(?:中|共|累计|先后)*' +
        `(?<name>(?:打掉|抓获|破获|查处|查办|整治|排查|检查|处置|侦破|摧毁|刑拘|清理|拆除|取缔|关停)${noun})$`,
      'u',
    ),
    sample: '打霸除恶行动打掉犯罪团伙',
  },
  {
    id: 'settled-by',
    pattern: new RegExp(
      `^[^，。、]{2,12}?(?:规划|方案|会议|政府|报告|纲要|意见|上级|部门|[省市县区国]委|新区|省厅)(?:确定|下达|批复|批准|核定|明确|规定|安排|要求)(?:我[省市州县区镇乡]|实施|建设)?的?(?<name>${noun})$`,
      'u',
    ),
    sample: '专项规划确定重点任务',
  },
  {
    id: 'given-to-us',
    pattern: new RegExp(`^[^，。、]{2,8}(?:给|对|向)我[省市州县区镇乡](?<name>${noun})$`, 'u'),
    sample: '省政府给我县危房改造',
  },
  {
    id: 'done-in-place',
    pattern: new RegExp(
      `^(?<owner>(?:市区|城区|县城|农村|城乡|主城区|中心城区|城市|乡村))(?:组织|启动)?(?:实施|开展|推进|完成)了?(?<name>${noun})$`,
      'u',
    ),
    sample: '城区实施雨污分流改造',
  },
  {
    id: 'sent-to-help',
    pattern:
      /^(?<name>[^，。、]{0,6}(?:人员|队员|干部|医生|医师|护士|教师|战士|志愿者|专家))(?:支援|援助|驰援|帮扶|帮助|协助)[^，。]{2,}$/u,
    sample: '医护人员支援边疆',
  },
  {
    id: 'carried-out',
    pattern:
      /^(?<name>[^，。]{2,}(?:工作|任务|措施|举措|政策|事项|项目))(?:落实|落地|见效|落地见效|落实落地|落地落实)$/u,
    sample: '重点改革任务落实',
  },
];

/** Of nouns that stand behind what counts them: what they lose. */
export const behindTrims: readonly NameTrim[] = [
  {
    id: 'works-and-others',
    pattern:
      /^(?<name>[^，。、]{3,60}(?:工程|项目|任务))(?:和|及|与|以及)(?:(?:一批|其他|部分)[^，。、]{3,60}|[^，。、]{2,60}(?:任务|工作|建设|整治|改造))$/u,
    sample: '河道清淤工程和闸站改造任务',
  },
];

/** Of names of all kinds: what they lose. */
export const namedTrims: readonly NameTrim[] = [
  {
    id: 'made-so',
    pattern:
      /^(?:新近?|已|共|累计)?(?:(?:审议|批准)?通过|建成|新?建|改建|建设|实现|完成|颁布|制定|出台|引进|签约|开工|实施|投入|下达|拨付|发放|培育|认定|争取|受理|提供|形成|设立|生产|承担|承接|举办|开通|投产)?了?的(?<name>(?!基础)[^，。的]{2,})$/u,
    sample: '新建的农村公路',
  },
  {
    id: 'owner-made-so',
    pattern:
      /^(?<owner>[^，。、的]{2,10}(?:企业|公司|财政|单位|园区|基地|部门|合作社|银行|产业|业))(?:累计|共)?(?:实现|完成|形成)的(?<name>[^，。、的]{2,})$/u,
    sample: '镇级财政实现的可用财力',
  },
  {
    id: 'made-so-here',
    pattern: /^全[省市州县区镇乡旗](?:共|累计)?(?:完成|实现|取得|形成)的(?<name>[^，。的]{3,})$/u,
    sample: '全县完成的招商签约额',
  },
  {
    id: 'by-count',
    pattern: /^[^，。、]{0,2}统计口径(?<name>[^，。]{3,})$/u,
    sample: '新统计口径汽车产量',
  },
  {
    id: 'task-handed-down',
    pattern:
      /^(?:国家|上级|[省市州县区镇乡旗](?:政府)?)?(?:下达|分配|核定)(?:我[省市州县区镇乡旗])?的?(?<name>(?!我|年度|目标|[^，。]*(?:资金|投资|预算|文件|经费|指标))[^，。、]{2,12}?)(?:年度)?(?:目标)?(?:任务)$/u,
    sample: '下达棚改任务',
  },
  {
    id: 'set-by',
    pattern:
      /^(?:[新全]区|上级|[省市州县区镇乡](?:[政委][^，。、]{0,2})?)(?:下达|确定|安排)(?:我[省市州县区镇乡])?的?(?<name>[^，。]{4,})$/u,
    sample: '市委下达我镇年度目标任务',
  },
  {
    id: 'task-first',
    pattern:
      /^(?:全年|年度|年初|(?:国家|上级|[省市州县区镇乡旗])(?:政府)?)?(?:定|下达|核定|分配|确定)?(?:我[省市州县区镇乡旗])?的?(?:年度)?(?:目标)?任务(?:为|是)?(?<name>(?:新增|新建|新开|改|建|造|整治|治理|培训|培育|转移|引进|招|植|修|搬|安置|脱贫|减)[^，。、]{1,})$/u,
    sample: '下达任务改厕',
  },
  {
    // What was set of a sum is of the sum; tasks that are counted themselves keep their name.
    id: 'task-of-a-sum',
    pattern:
      /^(?<name>[^，。]*(?:税收|[^，。]{2}税|收入|财税|引资|资金|投资|出口|外资|支出|贷款|融资|产值|增加值|利润|利税|销售额|造林|植树|清收|征缴|征收|储备|收储|保费|募捐))的?(?:全年|年度|年初)*(?:(?:目标任务|任务目标|任务)(?:数|量|额|指标)?|(?:预算|计划)数|(?<=收入(?:年初)?)预算)$/u,
    sample: '全年税收任务',
  },
  {
    id: 'yearly-output-last',
    pattern:
      /^[^，。]{2,}(?:[和与、及]|(?:实施|建设|投资|承建|引进)的)(?<name>[年日月](?:产|生产|处理|供应?|加工)[^，。、]{2,})$/u,
    sample: '管网改造和日处理污水',
  },
  {
    id: 'counted-works',
    pattern:
      /^(?:.{0,60}等)?(?<owner>[^，。、]{2,60}?)[一二三四五六七八九十两]{1,6}[个座栋处所条项]、?(?<name>总?(?:建筑|占地)?面积|总投资|总长度?)$/u,
    sample: '幸福苑等廉租房项目六个、总面积',
  },
  {
    id: 'paid-in',
    pattern: /^(?:累计)?(?:投入|拨付|下拨|筹措)(?<name>[^，。、]{2,}(?:资金|经费|补贴|补助|基金))$/u,
    sample: '投入各类帮扶资金',
  },
  {
    id: 'loss-by',
    pattern: /^[^，。、]{1,10}造成的?(?<name>(?:各类)?(?:直接)?(?:经济|财产|农业)损失)$/u,
    sample: '暴雨造成直接经济损失',
  },
  {
    id: 'earned',
    pattern: /^(?<owner>[^，。、]{0,6}?)创(?<name>(?:外汇|劳务|旅游|经济|综合|利税|总)[^，。、]{0,4}收入)$/u,
    sample: '创劳务收入',
  },
  {
    id: 'budgeted',
    pattern: /^(?<name>[^，。]*(?:收入|支出))(?:(?:全年|年初)?预算数|(?:全年|年初)预算|调整预算数?)$/u,
    sample: '一般公共预算收入年初预算数',
  },
  {
    id: 'task-of-money',
    pattern: /^(?<name>[^，。、]*(?:税收|[收投]入|引资|投资|出口|外资))(?:目标)?任务$/u,
    sample: '招商引资任务',
  },
  {
    id: 'has-in-all',
    pattern: /^(?:全[省市州县区镇乡旗]|辖区)(?:现|共|已)有(?<name>(?!及|和|与)[^，。]{3,})$/u,
    sample: '全县共有医疗机构',
  },
  {
    id: 'lifted',
    pattern:
      /^(?:全[国省市州县区镇乡旗])?(?<owner>[^，。、]{0,8}贫困(?:人口|群众|户|村|县|乡镇?))(?:已|全部|稳定|如期|顺利|均|率先|提前)*(?:实现|完成)?(?:全部|稳定|如期)*(?<name>脱贫|出列|退出|摘帽)(?:出列|摘帽|退出)?$/u,
    sample: '全县贫困人口实现脱贫',
  },
  {
    id: 'all-up-to-standard',
    pattern: /^(?<owner>[^，。、]{3,})(?:全面|全部|稳定|基本|持续|均)(?<name>达标)$/u,
    sample: '村集体经济收入全部达标',
  },
  {
    id: 'handed-to',
    pattern: new RegExp(
      `^(?<owner>[^，。]{1,24}?${people})(?:发放|兑现|兑付|拨付|落实)了?(?<name>[^，。]{2,})$`,
      'u',
    ),
    sample: '困难职工发放补贴',
  },
];

const measures =
  '(?:投资|收入|产值|销售额|交易额|出口额|利润|利税|税收|纳税|规模|注册资本|注册资金|增加值|成交额|营收)';

/** Of names of what conditions measure: what they lose. */
export const conditionTrims: readonly NameTrim[] = [
  {
    id: 'done-for-those-that-meet-it',
    pattern: new RegExp(
      '^(?:累计|力争|争取|共|再|已|新)*(?:引进|培育|招引|引育|增|建|开工|签约|落地|承接|实施|储备|谋划|扶持|打造|形成|发展|利用)+了?(?:[一几]批|[一几][户家个]|若干)?' +
        `(?<name>(?:省外|市外|县外|境外|境内|外商|工业|单项|单体|计划|协议|合同|固定资产|主营|业务|营业|销售|经营性?|集体|村集体|上缴|应税|年|总|纯|净)*${measures}额?)$`,
      'u',
    ),
    sample: '新引进总投资',
  },
];
