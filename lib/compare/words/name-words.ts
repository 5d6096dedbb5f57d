import type { WordRow } from '../../figures/lexicon/words.ts';
import { doingVerbs } from '../../figures/names/words/doing-words.ts';
import { leadVerbs } from '../../figures/names/words/lead-verbs.ts';

/** What the front of a name loses before it is set beside another: whose it is where that is the whole place, and since when. */
export const wholePlaceWords: readonly WordRow[] = [
  { form: '全省', sample: '全省地区生产总值' },
  { form: '全市', sample: '全市地区生产总值' },
  { form: '全区', sample: '全区旅游接待人数' },
  { form: '全县', sample: '全县粮食总产量' },
  { form: '全旗', sample: '全旗粮食总产量' },
  { form: '全州', sample: '全州粮食总产量' },
  { form: '全盟', sample: '全盟牲畜存栏' },
  { form: '全镇', sample: '全镇税收收入' },
  { form: '全乡', sample: '全乡税收收入' },
  { form: '全街道', sample: '全街道税收收入' },
  { form: '全域', sample: '全域旅游收入' },
  { form: '全年', sample: '全年旅游接待人数' },
  { form: '全社会', notBefore: '用电|保障|参与|消费品', sample: '全社会固定资产投资' },
  { form: '辖区', sample: '辖区常住人口' },
  { form: '累计', sample: '累计接待游客' },
  { form: '新增', notBefore: '就业|城镇就业', sample: '新增蔬菜大棚' },
  { form: '净增', sample: '净增规上企业' },
];

/** Such verbs that the figures' own tables do not hold. */
const otherDeeds: readonly WordRow[] = [
  { form: '新认定', sample: '新认定高新技术企业' },
  { form: '认定', sample: '认定高新技术企业' },
  { form: '新培育', sample: '新培育规上企业' },
  { form: '招引', sample: '招引科技企业' },
  { form: '新招聘', sample: '新招聘教师' },
  { form: '招聘', sample: '招聘教师' },
  { form: '招录', sample: '招录教师' },
  { form: '新入库', sample: '新入库科技企业' },
  { form: '入库', sample: '入库科技企业' },
  { form: '备案', sample: '备案科技企业' },
  { form: '争创', sample: '争创示范村' },
  { form: '获评', sample: '获评示范村' },
  { form: '创成', sample: '创成示范村' },
  { form: '新创', sample: '新创示范村' },
  { form: '组织实施', sample: '组织实施民生实事' },
  { form: '举办', sample: '举办惠民演出' },
  { form: '开展', sample: '开展职业技能培训' },
  { form: '新投放', sample: '新投放公交车' },
  { form: '投放', sample: '投放公交车' },
  { form: '新扩建', sample: '新扩建学校' },
  { form: '加大', sample: '加大平价超市建设' },
  { form: '打通', sample: '打通断头路' },
  { form: '投入使用', sample: '建成投入使用学校' },
  { form: '投用', sample: '建成投用学校' },
  { form: '启用', sample: '建成启用卫生室' },
  { form: '开业', sample: '建成开业菜市场' },
  { form: '办好', sample: '办好民生实事' },
  { form: '提质改造', sample: '提质改造老旧小区' },
  { form: '综合整治', sample: '综合整治背街小巷' },
  { form: '维修改造', sample: '维修改造老旧小区' },
  { form: '新改造', sample: '新改造老旧小区' },
  { form: '清理', sample: '清理占道堆物' },
  { form: '拆除', sample: '拆除违法建筑' },
  { form: '开工', sample: '开工棚户区改造' },
  { form: '引进', sample: '引进高层次人才' },
  { form: '投入', sample: '投入帮扶资金' },
  { form: '达到', sample: '达到总产量' },
  { form: '稳定', sample: '稳定蔬菜基地面积' },
  { form: '保持', sample: '保持耕地面积' },
];

/** Verbs that a plan and a report put before one thing in turn: 新建 is promised, 建成 is reported. */
export const deeds: readonly WordRow[] = [
  ...doingVerbs.filter(({ interchanged }) => interchanged),
  ...leadVerbs.filter(({ interchanged }) => interchanged),
  ...otherDeeds,
];

/** Verbs that stand behind their object as well (公厕新建改造 is 新建改造公厕). */
export const deedsBehind: readonly WordRow[] = doingVerbs.filter(
  ({ part, interchanged }) => part === 'behind' || (part === 'kept' && interchanged),
);

/** What the end of a name loses: words that say it is work to be done, and not what the work is. */
export const workNouns: readonly WordRow[] = [
  { form: '建设', sample: '保障性住房建设' },
  { form: '工程', sample: '雨水管网改造工程' },
  { form: '项目', sample: '村级卫生室项目' },
  { form: '任务', sample: '棚户区改造任务' },
  { form: '等', notAfter: '平|优|同|均|中|高|初|特|一|二|三|甲', sample: '节水灌溉等' },
  { form: '一期', sample: '雨水管网一期' },
  { form: '二期', sample: '雨水管网二期' },
  { form: '三期', sample: '雨水管网三期' },
  { form: '步伐', sample: '棚户区改造步伐' },
  { form: '力度', sample: '平价超市建设力度' },
  { form: '总额', sample: '进出口总额' },
  { form: '数量', sample: '入园企业数量' },
  { form: '规模', notAfter: '上|定', sample: '固定资产投资规模' },
  { form: '额', notAfter: '限|份|交易|零售', sample: '固定资产投资额' },
  { form: '数', notAfter: '指|系|倍|次|基|人', sample: '企业数' },
];

/** Words that say the same of one thing: the first form stands for all. `sample` holds it. */
export const sameThings: readonly { form: string; forms: readonly string[]; sample: string }[] = [
  { form: '比例', forms: ['比率'], sample: '优良天数比例' },
  {
    form: '优良率',
    forms: [
      '(?:县城以上)?(?:城市|市区)?(?:环境)?(?:空气)?(?:环境)?(?:质量)?(?:AQI)?(?:指数)?(?<!水质)优良(?:天数比例|天数占比|天数率|天数?$|率)',
    ],
    sample: '环境空气质量优良率',
  },
  // A place's reports say the one in one year and the other in the next.
  {
    form: '城镇新增就业',
    forms: ['^(?:城镇新增就业|新增城镇就业|新增就业)(?:人数)?$'],
    sample: '城镇新增就业',
  },
  { form: '利用外资', forms: ['实际使用外资', '实际利用外资'], sample: '实际利用外资' },
  {
    form: '进出口',
    forms: ['外贸进出口', '对外贸易(?=总|$)', '外贸(?=总|$)'],
    sample: '外贸进出口总值',
  },
  { form: '生产总值', forms: ['地区生产总值', 'GDP'], sample: '全县生产总值' },
  { form: '二三级', forms: ['二级[和及、]?三级', '二三级'], sample: '二三级管网' },
  { form: '一二级', forms: ['一级[和及、]?二级', '一二级'], sample: '一二级公路' },
  { form: '道路', forms: ['公路', '干道', '街路'], sample: '新建农村道路' },
  { form: '供水', forms: ['自来水'], sample: '供水管网改造' },
  { form: '管网', forms: ['管线', '管道'], sample: '燃气管网' },
  { form: '扩建', forms: ['新改扩建', '改扩建'], sample: '水厂扩建' },
  { form: '危房', forms: ['危旧房屋', '危旧房'], sample: '改造农村危房' },
  { form: '公厕', forms: ['公共厕所'], sample: '新建公厕' },
  { form: '停车位', forms: ['停车泊位', '停车位', '车位', '泊位'], sample: '新增停车位' },
  {
    form: '高新技术企业',
    forms: ['国家级?高新技术企业'],
    sample: '新增国家高新技术企业',
  },
  {
    form: '老旧小区',
    forms: ['(?:城镇|城市|市区|城区)老旧(?:住宅)?小区', '老旧住宅小区'],
    sample: '改造城镇老旧小区',
  },
  { form: '背街小巷', forms: ['小街(?:小|背)?巷', '背街[里巷]巷道?', '背街小巷'], sample: '改造背街小巷' },
  {
    form: '脱贫人口',
    forms: [
      '(?:剩余)?(?:农村)?贫困人口(?:全部|稳定)?脱贫',
      '减少(?:农村)?贫困人口',
      '减贫(?:人口)?',
      '(?:剩余)?(?:农村)?贫困人口',
    ],
    sample: '剩余脱贫人口',
  },
  {
    form: '贫困村',
    forms: ['(?:退出|出列)贫困村', '贫困村(?:退出|脱贫|出列)+'],
    sample: '贫困村脱贫出列',
  },
  {
    form: '民生实事',
    forms: ['(?:为民|民生|惠民|利民){1,4}(?:办)?(?:的)?实事(?:事项)?', '(?<=^)实事(?:事项)?$'],
    sample: '重点民生实事',
  },
  {
    form: '农村劳动力转移就业',
    forms: [
      '转移(?:就业)?农村(?:富余|剩余)?劳动力(?:转移)?(?:就业)?',
      '农村(?:富余|剩余)?劳动力转移(?:就业)?',
      '农村转移劳动力(?:就业)?',
    ],
    sample: '农村劳动力转移就业',
  },
  {
    form: '饮水安全',
    forms: ['(?:农村)?(?:人口|居民|群众)?(?:饮水|饮用水)(?:不)?安全(?:问题)?', '安全饮水(?:问题)?'],
    sample: '农村人口饮水安全问题',
  },
  { form: '水土流失', forms: ['水土流失面积'], sample: '治理水土流失面积' },
  {
    form: '造林',
    forms: ['造林绿化(?:面积)?', '国土绿化(?:面积)?', '造林面积'],
    sample: '完成造林绿化面积',
  },
  {
    form: '中小学校',
    forms: ['中小学校?[和及、]?幼儿园', '中小学校?', '^学校$'],
    sample: '新改扩建中小学校',
  },
  {
    form: '规上工业企业',
    forms: [
      '(?:新)?(?:上规|升规|入规|纳规|小升规|升规入统|上规入统|升规纳统)(?:的)?(?:工业)?企业',
      '^小升规$',
    ],
    sample: '新增规上工业企业',
  },
  { form: '生猪出栏', forms: ['出栏生猪'], sample: '生猪出栏' },
  { form: '电力装机', forms: ['电力装机容量'], sample: '电力装机容量' },
  {
    form: '易涝点',
    forms: ['(?:中心城区|主城区|城市|城区|市区)?(?:内涝积水点|易涝积水点|易积水点|积水点|内涝点|易涝点)'],
    sample: '治理主城区易涝点',
  },
  {
    form: '研发投入',
    forms: [
      '(?:全社会)?(?:研究与(?:试验|实验)发展|科学研究与试验发展|R&D|研发)(?:[(（]R&D[)）])?(?:经费|活动)?(?:投入|支出)(?:经费)?(?=强度)',
      '研发投入(?=强度)',
    ],
    sample: '全社会研发投入强度',
  },
  { form: '科技企业孵化器', forms: ['科技(?:企业)?孵化器(?:面积)?'], sample: '新建科技企业孵化器' },
  { form: '登记失业率', forms: ['失业登记率'], sample: '城镇登记失业率' },
  { form: '社保', forms: ['社会保险'], sample: '城乡社保覆盖率' },
  { form: '绿色有机', forms: ['有机绿色'], sample: '绿色有机食品基地' },
  { form: '断头路', forms: ['半截路'], sample: '打通断头路' },
  { form: '通车里程', forms: ['通车总里程'], sample: '高速公路通车里程' },
  { form: '集装箱吞吐量', forms: ['港口集装箱吞吐量'], sample: '港口集装箱吞吐量' },
  { form: '城镇', forms: ['城市'], sample: '城镇居民人均可支配收入' },
  { form: '农村', forms: ['农民', '农牧民'], sample: '农村居民人均可支配收入' },
  { form: '企业', forms: ['公司'], sample: '入园企业' },
  { form: '入驻', forms: ['入园'], sample: '入驻企业' },
  { form: '规上', forms: ['规模以上', '规模(?=工业)'], sample: '规上工业企业' },
  { form: '限上', forms: ['限额以上'], sample: '限上商贸企业' },
  { form: '医保', forms: ['医疗保险', '(?<=基本)医疗(?=参保)'], sample: '城乡居民医保参保率' },
  { form: '新农合', forms: ['新型农村合作医疗', '农村合作医疗'], sample: '新农合参合率' },
  { form: '参保率', forms: ['参合率', '参保覆盖率'], sample: '居民医保参保率' },
  {
    form: '回迁房',
    forms: ['(?:棚户区)?回迁安置(?:住)?房', '回迁(?:住)?房'],
    sample: '建设回迁房',
  },
  { form: '公租房', forms: ['公共租赁住房', '公共租赁房'], sample: '公租房建设任务' },
  { form: '廉租房', forms: ['廉租住房'], sample: '分配廉租房' },
  {
    form: '保障性住房',
    forms: ['保障性安居(?:工程)?(?:住房)?', '保障房'],
    sample: '建成保障性住房',
  },
  {
    form: '农村厕所',
    forms: ['农村户厕', '户用厕所', '(?<!农村)户厕', '农厕', '农村卫生厕所'],
    sample: '改造农村厕所',
  },
  {
    form: '社会消费品零售',
    forms: ['全社会消费品零售', '社消零', '社消', '社零'],
    sample: '社会消费品零售总额',
  },
  {
    form: '居民消费价格',
    forms: ['居民消费价格总水平', '居民消费价格指数', 'CPI'],
    sample: '居民消费价格涨幅',
  },
  { form: '固定资产投资', forms: ['固投'], sample: '固定资产投资规模' },
  { form: '游客', forms: ['旅游'], sample: '接待游客' },
];

/** Words that name two things at once; a promise for both is kept in the outcome of each. `sample` holds the form. */
export const jointWords: readonly { form: string; members: readonly [string, string]; sample: string }[] = [
  { form: '城乡居民', members: ['城镇居民', '农村居民'], sample: '城乡居民可支配收入增长8%' },
  { form: '城乡常住居民', members: ['城镇常住居民', '农村常住居民'], sample: '城乡常住居民人均可支配收入' },
  { form: '存贷款', members: ['存款', '贷款'], sample: '金融机构存贷款余额' },
];

/** A kind of a thing: where one kind is promised and another, or all of them, is reported, the two are shown beside each other and never compared. */
export interface KindRow extends WordRow {
  whole: string;
  /** True where the whole is no outcome of a promise for the kind, which reports tell by itself. */
  toldApart?: true;
}

/** Kinds of one thing, by the whole. */
export const kinds: readonly KindRow[] = [
  { form: '公租房', whole: '保障性住房', sample: '结转公租房建设任务' },
  { form: '廉租房', whole: '保障性住房', sample: '分配廉租房' },
  { form: '经济适用房', whole: '保障性住房', sample: '建设经济适用房' },
  { form: '棚户区', whole: '保障性住房', toldApart: true, sample: '棚户区改造任务' },
  { form: '安置房', whole: '保障性住房', sample: '交付安置房' },
  { form: '周转房', whole: '保障性住房', sample: '建设教师周转房' },
  { form: '限价房', whole: '保障性住房', sample: '建设限价房' },
  { form: '保障性租赁住房', whole: '保障性住房', sample: '筹集保障性租赁住房' },
  { form: '新农合', whole: '医保', sample: '新农合参合率' },
  { form: '居民医保', whole: '医保', sample: '居民医保参保率' },
  { form: '职工医保', whole: '医保', sample: '职工医保参保率' },
  { form: '基本医保', whole: '医保', sample: '基本医保参保率' },
  { form: '新农保', whole: '养老保险', sample: '新农保参保率' },
  { form: '居民养老保险', whole: '养老保险', sample: '居民养老保险参保率' },
  { form: '职工养老保险', whole: '养老保险', sample: '职工养老保险参保率' },
  { form: '基本养老保险', whole: '养老保险', sample: '基本养老保险参保率' },
];

/** What is left of a name that says only of what sort its projects are: many go by it. */
export const sortWords: readonly WordRow[] = [
  { form: '重点', sample: '重点项目12个' },
  { form: '重大', sample: '重大工程8项' },
  { form: '民生', sample: '民生工程10项' },
  { form: '产业', sample: '产业项目30个' },
  { form: '工业', sample: '工业项目9个' },
  { form: '基础设施', sample: '基础设施项目46个' },
  { form: '投产', sample: '投产项目16个' },
  { form: '在建', sample: '在建项目40个' },
  { form: '国家级', sample: '国家级项目3个' },
  { form: '省级', sample: '省级项目6个' },
  { form: '市级', sample: '市级项目7个' },
];

/** What every report says in the same words: no undertaking. */
export const setPhrases: readonly WordRow[] = [
  { form: '总体要求', sample: '今年政府工作的总体要求是' },
  { form: '预期目标', sample: '经济社会发展的主要预期目标是' },
  { form: '坚强领导', sample: '在市委、市政府和区委的坚强领导下' },
  { form: '而努力奋斗', sample: '为全面建成小康社会而努力奋斗' },
  { form: '会议精神', sample: '深入贯彻中央经济工作会议精神' },
  { form: '全会精神', sample: '全面贯彻党的二十届三中全会精神' },
  { form: '大会精神', sample: '深入学习贯彻大会精神' },
  { form: '稳中求进', sample: '坚持稳中求进工作总基调' },
  { form: '各位代表', sample: '各位代表，让我们携起手来' },
  { form: '让我们', sample: '让我们更加紧密地团结起来' },
  { form: '各项目标任务', sample: '努力完成全年各项目标任务' },
  { form: '部署要求', sample: '按照省委、省政府和市委部署要求' },
  { form: '发展思路', sample: '坚持“双轮驱动”发展思路' },
  { form: '战略定位', sample: '高标准落实战略定位' },
  { form: '黄河流域生态保护和高质量发展', sample: '落实黄河流域生态保护和高质量发展战略' },
  { form: '长江经济带', sample: '融入长江经济带发展' },
  { form: '京津冀协同发展', sample: '深度融入京津冀协同发展' },
  { form: '双城经济圈建设', sample: '融入双城经济圈建设' },
  { form: '长三角一体化', sample: '融入长三角一体化发展' },
  { form: '房地产市场平稳健康发展', sample: '促进房地产市场平稳健康发展' },
];
