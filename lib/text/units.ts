/** What sort of thing a unit measures; the headline rule and the reading of kinds go by it. */
export type UnitGroup =
  | 'money'
  | 'percent'
  | 'points'
  | 'times'
  | 'area'
  | 'length'
  | 'volume'
  | 'weight'
  | 'energy'
  | 'time'
  | 'compound'
  | 'score'
  | 'count';

/** One way to print a unit, the base it is given in, and a sentence in which it stands. */
export interface UnitRow {
  form: string;
  base: string;
  /** Multiplies the printed value into the base. */
  factor: number;
  group: UnitGroup;
  sample: string;
}

const row = (form: string, base: string, factor: number, group: UnitGroup, sample: string): UnitRow => ({
  form,
  base,
  factor,
  group,
  sample,
});

/** Units of measure. Bases: money in 元 (foreign money in its own), areas in 平方米, lengths in 米. */
export const measureUnits: readonly UnitRow[] = [
  row('元人民币', '元', 1, 'money', '到账3亿元人民币'),
  row('元', '元', 1, 'money', '实现税收9236万元'),
  row('块钱', '元', 1, 'money', '每斤高出2块钱'),
  row('美元', '美元', 1, 'money', '吸引外资6556万美元'),
  row('美金', '美元', 1, 'money', '到账外资300万美金'),
  row('欧元', '欧元', 1, 'money', '增资2亿欧元'),
  row('港元', '港元', 1, 'money', '募资5亿港元'),
  row('港币', '港元', 1, 'money', '募资5亿港币'),
  row('日元', '日元', 1, 'money', '投资80亿日元'),
  row('%', '%', 1, 'percent', '同比增长12.12%'),
  row('个百分点', '个百分点', 1, 'points', '提高2.3个百分点'),
  row('百分点', '个百分点', 1, 'points', '回落0.4百分点'),
  row('个千分点', '个千分点', 1, 'points', '下降2个千分点'),
  row('‰', '‰', 1, 'percent', '自然增长率8.5‰'),
  row('倍', '倍', 1, 'times', '是五年前的2.4倍'),
  row('番', '番', 1, 'times', '产值翻了2番'),
  row('平方公里', '平方米', 1e6, 'area', '转型开发9平方公里'),
  row('平方千米', '平方米', 1e6, 'area', '流域面积30平方千米'),
  row('km2', '平方米', 1e6, 'area', '规划面积3.2km2'),
  row('km²', '平方米', 1e6, 'area', '规划面积3.2km²'),
  row('平方米', '平方米', 1, 'area', '新增绿地0.6万平方米'),
  row('平米', '平方米', 1, 'area', '改造厂房800平米'),
  row('m2', '平方米', 1, 'area', '回购资产2.6万m2'),
  row('m²', '平方米', 1, 'area', '回购资产2.6万m²'),
  row('㎡', '平方米', 1, 'area', '拆除违建23058.67㎡'),
  row('公顷', '平方米', 1e4, 'area', '造林5.2公顷'),
  row('亩次', '亩次', 1, 'area', '防治病虫害3万亩次'),
  row('亩', '亩', 1, 'area', '流转土地12亩'),
  row('公里', '米', 1000, 'length', '新建步道2.8公里'),
  row('千米', '米', 1000, 'length', '管网延长6千米'),
  row('km', '米', 1000, 'length', '道路长1.5km'),
  row('海里', '海里', 1, 'length', '航程40海里'),
  row('延米', '米', 1, 'length', '围墙修缮600延米'),
  row('华里', '米', 500, 'length', '渠道清淤3华里'),
  row('厘米', '米', 0.01, 'length', '水位抬高30厘米'),
  row('毫米', '毫米', 1, 'length', '降水量1200毫米'),
  row('米', '米', 1, 'length', '铺设管道500米'),
  row('立方米', '立方米', 1, 'volume', '河道疏浚11329立方米'),
  row('m3', '立方米', 1, 'volume', '清淤2000m3'),
  row('m³', '立方米', 1, 'volume', '清淤2000m³'),
  row('立方', '立方米', 1, 'volume', '清运土方3万立方'),
  row('方', '方', 1, 'volume', '完成土石方20万方'),
  row('升', '升', 1, 'volume', '检测油品300升'),
  row('吨公里', '吨公里', 1, 'compound', '货物周转量8亿吨公里'),
  row('吨标准煤', '吨标准煤', 1, 'weight', '节能3万吨标准煤'),
  row('吨标煤', '吨标准煤', 1, 'weight', '节能3万吨标煤'),
  row('吨', '吨', 1, 'weight', '粮食总产38.5万吨'),
  row('公斤', '公斤', 1, 'weight', '亩产620公斤'),
  row('千克', '公斤', 1, 'weight', '查扣变质肉200千克'),
  row('市斤', '斤', 1, 'weight', '亩产1200市斤'),
  row('斤', '斤', 1, 'weight', '总产突破6亿斤'),
  row('克', '克', 1, 'weight', '缴获毒品50克'),
  row('担', '担', 1, 'weight', '收购烟叶12万担'),
  row('箱', '箱', 1, 'count', '发放物资300箱'),
  row('千瓦时', '千瓦时', 1, 'energy', '用电量8亿千瓦时'),
  row('kWh', '千瓦时', 1, 'energy', '年发电20万kWh'),
  row('度电', '千瓦时', 1, 'energy', '年发电300万度电'),
  row('度', '度', 1, 'energy', '全社会用电量5亿度'),
  row('兆瓦', '千瓦', 1000, 'energy', '装机规模50兆瓦'),
  row('MW', '千瓦', 1000, 'energy', '光伏并网12MW'),
  row('千瓦', '千瓦', 1, 'energy', '新增装机3万千瓦'),
  row('kW', '千瓦', 1, 'energy', '新增充电功率800kW'),
  row('瓦', '瓦', 1, 'energy', '更换30瓦灯具'),
  row('千伏安', '千伏安', 1, 'energy', '新增变电容量10万千伏安'),
  row('马力', '马力', 1, 'energy', '农机总动力8万马力'),
  row('赫', '赫', 1, 'energy', '频段两千赫'),
  row('标准箱', '标准箱', 1, 'count', '吞吐量60万标准箱'),
  row('标箱', '标准箱', 1, 'count', '吞吐量60万标箱'),
  row('TEU', '标准箱', 1, 'count', '吞吐量60万TEU'),
  row('个工作日', '个工作日', 1, 'time', '审批压缩至3个工作日'),
  row('工作日', '个工作日', 1, 'time', '审批压缩至3工作日'),
  row('个小时', '小时', 1, 'time', '学习不少于40个小时'),
  row('小时', '小时', 1, 'time', '上门服务13000小时'),
  row('分钟', '分钟', 1, 'time', '办理时间压缩到15分钟'),
  row('个月', '个月', 1, 'time', '连续66个月优秀'),
  row('个季度', '个季度', 1, 'time', '连续3个季度正增长'),
  row('个年头', '年', 1, 'time', '坚持了12个年头'),
  row('年', '年', 1, 'time', '连续5年保持第一'),
  row('天', '天', 1, 'time', '优良天数310天'),
  row('课时', '课时', 1, 'time', '完成培训240课时'),
  row('学时', '学时', 1, 'time', '完成培训240学时'),
  row('分', '分', 1, 'score', '测评得分96.5分'),
  row('扣分', '分', 1, 'score', '检查中实现0扣分'),
];

/** The open class of words that count things, with a sentence each; longest match wins. */
export const countUnits: readonly [form: string, sample: string][] = [
  ['人(户)', '向13582人(户)发放'],
  ['户(人)', '救助320户(人)'],
  ['户次', '走访2400户次'],
  ['家次', '检查644家次'],
  ['家(次)', '检查644家(次)'],
  ['人次', '服务26000人次'],
  ['人(次)', '服务260人(次)'],
  ['件次', '督查提醒17件次'],
  ['件(次)', '督查17件(次)'],
  ['剂次', '接种3285剂次'],
  ['批次', '抽检520批次'],
  ['场次', '演出120场次'],
  ['车次', '出动3100车次'],
  ['班次', '增开40班次'],
  ['架次', '起降8000架次'],
  ['艘次', '进出港900艘次'],
  ['台次', '检测1500台次'],
  ['辆次', '查扣300辆次'],
  ['起次', '处置90起次'],
  ['处次', '整改60处次'],
  ['点次', '监测800点次'],
  ['项次', '办理6700项次'],
  ['例次', '检查500例次'],
  ['宗', '成交土地9宗'],
  ['证', '征收居民268证'],
  ['客', '日均供餐1100客'],
  ['家', '新增企业685家'],
  ['户', '签约7595户'],
  ['人', '就业180人'],
  ['名', '关爱老人555名'],
  ['位', '表彰道德模范16位'],
  ['件', '接待咨询76件'],
  ['处', '整合资源20处'],
  ['条', '整改隐患64条'],
  ['台', '加装电梯10台'],
  ['个', '新增岗位929个'],
  ['項', '實施項目12項'],
  ['项', '落实举措36项'],
  ['栋', '排查房屋4141栋'],
  ['幢', '楼宇4幢'],
  ['座', '新建泵站3座'],
  ['所', '新建学校2所'],
  ['场', '开展活动125场'],
  ['次', '专项指导238次'],
  ['轮', '开展5轮筛查'],
  ['岁', '人均期望寿命84岁'],
  ['轮次', '开展筛查12轮次'],
  ['套', '整治群租房1486套'],
  ['块', '拆除招牌22块'],
  ['起', '调处纠纷269起'],
  ['份', '发放资料15000份'],
  ['部', '开工电梯10部'],
  ['辆', '更新公交车40辆'],
  ['艘', '取缔渔船12艘'],
  ['架', '引进飞机3架'],
  ['只', '出栏肉鸭9万只'],
  ['羽', '出栏家禽20万羽'],
  ['头', '存栏生猪3000头'],
  ['匹', '存栏马400匹'],
  ['尾', '放流鱼苗50万尾'],
  ['株', '植树2000株'],
  ['棵', '补种行道树300棵'],
  ['盆', '摆放花卉6万盆'],
  ['支', '组建队伍15支'],
  ['枚', '获得奖牌8枚'],
  ['本', '发放证书260本'],
  ['册', '配送图书5000册'],
  ['篇', '采用信息18篇'],
  ['期', '举办培训班12期'],
  ['幅', '悬挂横幅90幅'],
  ['张', '新增床位200张'],
  ['间', '改造教室30间'],
  ['批', '受理申报3批'],
  ['种', '引进新品种6种'],
  ['类', '归集数据23类'],
  ['款', '上线产品4款'],
  ['片', '整治区域3片'],
  ['口', '打井45口'],
  ['孔', '修缮涵闸7孔'],
  ['盏', '安装路灯500盏'],
  ['根', '更换电杆80根'],
  ['门', '开设课程26门'],
  ['对', '结对帮扶30对'],
  ['双', '送鞋200双'],
  ['组', '更换水表90组'],
  ['班', '扩建幼儿园9班'],
  ['节', '录制微课40节'],
  ['堂', '宣讲党课33堂'],
  ['笔', '发放贷款120笔'],
  ['单', '成交订单3万单'],
  ['例', '救治患者27例'],
  ['剂', '接种疫苗5万剂'],
  ['桩', '化解积案14桩'],
  ['道', '新建闸门5道'],
  ['桶', '清运餐厨垃圾800桶'],
  ['扇', '更换门窗400扇'],
  ['樘', '更换防火门60樘'],
  ['端', '接入终端30端'],
  ['路', '接入视频900路'],
  ['颗', '栽植行道树120颗'],
  ['丛', '补植灌木90丛'],
  ['把', '安装座椅30把'],
  ['件套', '配发装备60件套'],
  ['台套', '购置设备80台套'],
  ['台(套)', '购置设备80台(套)'],
  ['具', '配置灭火器500具'],
  ['顶', '发放头盔800顶'],
  ['床', '新建养老床位50床'],
  ['席', '设置参展席12席'],
  ['块次', '清理广告30块次'],
  ['点位', '整治68点位'],
  ['行政村', '覆盖35行政村'],
  ['连冠', '实现6连冠'],
];

const byFirst = new Map<string, UnitRow[]>();
function add(unit: UnitRow): void {
  const first = unit.form[0]!;
  const rows = byFirst.get(first) ?? [];
  rows.push(unit);
  rows.sort((a, b) => b.form.length - a.form.length);
  byFirst.set(first, rows);
}
for (const unit of measureUnits) add(unit);
for (const [form, sample] of countUnits) add({ form, base: form, factor: 1, group: 'count', sample });

/** What a unit may be divided by: 元/㎡, 微克/立方米, 张/千人, 吨/日. The written form and the base that it is given in. */
export const perUnits: readonly { form: string; base: string; sample: string }[] = [
  { form: '平方公里', base: '平方公里', sample: '1200人/平方公里' },
  { form: '平方米', base: '平方米', sample: '1.2万元/平方米' },
  { form: '立方米', base: '立方米', sample: '35微克/立方米' },
  { form: '㎡', base: '平方米', sample: '1825元/㎡' },
  { form: 'm2', base: '平方米', sample: '1825元/m2' },
  { form: 'm²', base: '平方米', sample: '1825元/m²' },
  { form: 'm3', base: '立方米', sample: '35微克/m3' },
  { form: 'm³', base: '立方米', sample: '35微克/m³' },
  { form: '千人', base: '千人', sample: '6.8张/千人' },
  { form: '万人', base: '万人', sample: '12件/万人' },
  { form: '百户', base: '百户', sample: '85辆/百户' },
  { form: '人', base: '人', sample: '30元/人' },
  { form: '户', base: '户', sample: '200元/户' },
  { form: '亩', base: '亩', sample: '15万元/亩' },
  { form: '公顷', base: '公顷', sample: '3吨/公顷' },
  { form: '吨', base: '吨', sample: '35元/吨' },
  { form: '升', base: '升', sample: '12毫克/升' },
  { form: '小时', base: '小时', sample: '80公里/小时' },
  { form: '天', base: '天', sample: '3万吨/天' },
  { form: '日', base: '日', sample: '3万吨/日' },
  { form: '月', base: '月', sample: '1200元/月' },
  { form: '年', base: '年', sample: '600元/年' },
  { form: '次', base: '次', sample: '50元/次' },
  { form: '场', base: '场', sample: '300人/场' },
  { form: '台', base: '台', sample: '2万元/台' },
  { form: '公里', base: '公里', sample: '8元/公里' },
  { form: '元', base: '元', sample: '1.2吨/元' },
];
/** Numerators that only stand in compounds. */
export const numerators: readonly { form: string; sample: string }[] = [
  { form: '微克', sample: '35微克/立方米' },
  { form: '毫克', sample: '12毫克/升' },
  { form: 'μg', sample: '35μg/m3' },
  { form: 'ug', sample: '35ug/m3' },
  { form: 'mg', sample: '12mg/升' },
  { form: '卢', sample: '3卢/升' },
];

/** A unit as read: its row (compounds get one of their own) and where it ends. */
export interface ReadUnit {
  unit: UnitRow;
  end: number;
}

/** What follows a counting word that is really the beginning of another word: 3项目 lost its 个 and is not three 项. */
export const notUnits: readonly { form: string; follows: RegExp; sample: string }[] = [
  {
    form: '人',
    follows: /^(?:民|才|大|均|口|居|工|员|力|文|类|行|性|社|数|生|为|防|物|事|间|体)/,
    sample: '3人民',
  },
  { form: '家', follows: /^(?:庭|园|长|具|电|政|风|禽)/, sample: '10家庭' },
  { form: '项', follows: /^目(?!标)/, sample: '3项目' },
  { form: '部', follows: /^(?:门|分|署|委|队)/, sample: '5部门' },
  { form: '场', follows: /^(?:所|地|景|馆|站)/, sample: '2场所' },
  { form: '台', follows: /^(?:账|风|湾)/, sample: '3台账' },
  { form: '座', follows: /^(?:谈|椅|落)/, sample: '2座谈' },
  { form: '名', follows: /^(?:单|录|称|誉|牌|校|医|企)/, sample: '1名单' },
  { form: '条', follows: /^(?:件|例|款|线)/, sample: '3条件' },
  { form: '处', follows: /^(?:理|置|罚)/, sample: '4处理' },
  { form: '起', follows: /^(?:来|步|草|点|到)/, sample: '5起来' },
  { form: '位', follows: /^(?:于|居|列|置|次)/, sample: '3位于' },
  { form: '组', follows: /^(?:织|建|团)/, sample: '3组织' },
  { form: '班', follows: /^(?:子|组)/, sample: '5班子' },
  { form: '轮', follows: /^(?:胎|船|椅|岗|换|训|毂|渡)/, sample: '2轮船' },
  { form: '支', follows: /^(?:持|付|部|撑|出)/, sample: '3支持' },
  { form: '对', follows: /^(?:外|口|接|标|于|全|企)/, sample: '2对外' },
  { form: '道', follows: /^(?:路|德)/, sample: '2道路' },
  { form: '门', follows: /^(?:口|前|户|站|责)/, sample: '2门口' },
  { form: '片', follows: /^(?:区|长)/, sample: '3片区' },
  { form: '单', follows: /^(?:元|位|一|项)/, sample: '2单元' },
  { form: '张', follows: /^(?:[江桥家村网])/, sample: '3张江' },
  { form: '路', follows: /^(?:公交|车|线|站|段|口|灯|面|网|长|政)/, sample: '5路公交' },
  { form: '期', follows: /^(?:间|末|工程|项目|限|地块)/, sample: '1期间' },
  { form: '间', follows: /^(?:距|隔)/, sample: '2间距' },
  { form: '批', follows: /^(?:准|复|示)/, sample: '3批准' },
  { form: '份', follows: /^额/, sample: '2份额' },
  { form: '口', follows: /^(?:袋|岸|径|号)/, sample: '2口岸' },
  { form: '类', follows: /^型/, sample: '3类型' },
  { form: '种', follows: /^(?:植|养|业|粮|子)/, sample: '2种植' },
  { form: '节', follows: /^(?:能|点|水|约)/, sample: '3节能' },
  { form: '端', follows: /^(?:口|午)/, sample: '2端口' },
  { form: '把', follows: /^(?:手|关)/, sample: '2把手' },
  { form: '方', follows: /^(?:案|面|便|式|向|针|责)/, sample: '3方案' },
  { form: '天', follows: /^(?:然|桥|气)/, sample: '2天然' },
  { form: '分', follows: /^(?:钟|之|别|级|类|区|公|店|行|局|支|馆|会)/, sample: '5分钟' },
  { form: '斤', follows: /^斤/, sample: '3斤斤' },
  { form: '度', follows: /^(?:假|过|量)/, sample: '3度假' },
  { form: '本', follows: /^(?:级|市|区|镇|地|土|年|届|科|次|轮)/, sample: '2本级' },
  { form: '元', follows: /^(?:旦|素)/, sample: '2元旦' },
  { form: '升', follows: /^(?:级|至|到|学|高|为)/, sample: '3升级' },
  { form: '担', follows: /^(?:保|当|任)/, sample: '2担保' },
  { form: '克', follows: /^(?:服|难)/, sample: '2克服' },
  { form: '具', follows: /^(?:有|备|体)/, sample: '3具有' },
  { form: '席', follows: /^(?:位|卷)/, sample: '2席位' },
  { form: '顶', follows: /^(?:层|级|尖)/, sample: '2顶层' },
  { form: '册', follows: /^子/, sample: '2册子' },
  { form: '米', follows: /^(?:兰|苑)/, sample: '2米兰' },
  { form: '堂', follows: /^食/, sample: '2堂食' },
];

const startsWith = (text: string, form: string, at: number): boolean =>
  text.startsWith(form, at) ||
  (/[A-Za-z]/.test(form) && text.slice(at, at + form.length).toLowerCase() === form.toLowerCase());

/**
 * The unit that begins at `at`: the longest form of the tables, with a denominator when one follows a slash
 * (`元/㎡`, `张/千人`). `null` when none begins there, or when the word only looks like one (3项目, 12人居).
 */
export function readUnit(text: string, at: number): ReadUnit | null {
  const first = text[at];
  if (first === undefined) return null;
  for (const { form: name } of numerators)
    if (text.startsWith(`${name}/`, at)) {
      const over: UnitRow = { form: name, base: name, factor: 1, group: 'compound', sample: '' };
      const compound = readPer(text, at + name.length, over);
      if (compound) return compound;
    }
  const rows =
    byFirst.get(first) ?? byFirst.get(first.toUpperCase()) ?? byFirst.get(first.toLowerCase()) ?? [];
  for (const unit of rows) {
    if (!startsWith(text, unit.form, at)) continue;
    const end = at + unit.form.length;
    if (/[A-Za-z]$/.test(unit.form) && /[A-Za-z0-9]/.test(text[end] ?? '')) continue;
    const after = text.slice(end, end + 3);
    if (notUnits.some(({ form, follows }) => form === unit.form && follows.test(after))) continue;
    return readPer(text, end, unit) ?? { unit, end };
  }
  return null;
}

function readPer(text: string, at: number, over: UnitRow): ReadUnit | null {
  if (text[at] !== '/') return null;
  for (const { form, base } of perUnits)
    if (startsWith(text, form, at + 1)) {
      const end = at + 1 + form.length;
      const unit: UnitRow = {
        ...over,
        form: `${over.form}/${form}`,
        base: `${over.base}/${base}`,
        group: 'compound',
      };
      return { unit, end };
    }
  return null;
}
