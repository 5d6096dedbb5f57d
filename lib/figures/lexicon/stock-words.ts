/** What a plan says of something that is there already or has only to be kept: no promise. */
export interface StockRow {
  id: string;
  /** Asked of the clause's words before and behind the number, with the number as 〈its last character〉. */
  pattern: RegExp;
  sample: string;
}

/** Verbs of keeping safe, looking after and going on with. */
const keep =
  '(?:确保|保障|保证|守护|护航|保护|维护|抓好|做好|加强|强化|落实|关爱|关心|兜住|兜牢|兜底|守住|守好|守牢)';
/** What is kept so of people. */
const kept =
  '(?:安全|平安|权益|利益|生计|基本生活|冷暖|过冬|取暖|供暖|用水|用电|用气|度汛|帮扶|扶持|监测|管护|救助|兜底保障)';
/** A plan that solves, builds or pays something off promises it, whatever stands behind. */
const unlessDone = (verbs: string): string => `^(?=[^〈]*〈)(?![^〈]*(?:${verbs})[^〈]*〈)`;

/** Verbs that make something of what they lead to: what such a verb counts is promised. */
const made =
  '新建|建设|建成|建强|打造|实施|推进|开工|竣工|引进|招引|招商|培育|完成|新增|创建|改造|争取|申报|申建|落地|签约|谋划|认定|组建|扶持|布局|突破|解决|达到|实现|开展|部署|落实|举办|组织|安排|投入|发放|形成|打通|攻关';
/** What is looked to, leaned on or kept to. */
const leanedOn =
  '(?:聚焦|(?:积极|主动|精准|全面)对接(?=[国央中省市上])|围绕|依托|瞄准|锚定|紧盯|紧扣|对照|针对|借助|抢抓|用足|用好|用活|发挥(?!出))';

/** The ways in which a plan speaks of a stock. */
export const stockRows: readonly StockRow[] = [
  {
    // So many big things are a programme's name, as in words (十大行动): what it does is promised, and not their number.
    id: 'big-items',
    pattern: /〈大〉/u,
    sample: '开展〈大〉行动',
  },
  {
    // 项目220个，其中10亿元20个、50亿元5个: of which size those are that are promised.
    id: 'size-of-some',
    pattern: /其中[，,：:]?(?:总?投资)?(?:[\d.]+[万亿]+元\d+[个家户项座]、)*〈元〉\d+[个家户项座]/u,
    sample: '其中〈元〉20个、50亿元5个',
  },
  {
    // How much may be owed is set from above.
    id: 'debt-ceiling',
    pattern: /(?:债务|举债|借债|债券)(?:资金)?(?:余额)?限额(?:总额)?(?:为|达到?|是|共|共计|核定为?)?〈元〉/u,
    sample: '政府债务限额为〈元〉',
  },
  {
    id: 'lead',
    pattern: /(?:现有|已有|原有|深化|巩固|基础上)[^，。；]{0,8}〈/u,
    sample: '在现有〈家〉的基础上',
  },
  {
    id: 'still-there',
    pattern:
      /(?:(?:还|仍|仍然|尚|依然)(?:有|剩|存在|欠|缺)|(?<![项从由])目前|眼下|(?<![从由])当前|至今|现存)[^，。；]{0,14}〈/u,
    sample: '全镇还有〈个〉村未通公路',
  },
  {
    id: 'not-yet',
    pattern: new RegExp(
      `${unlessDone('解决|完成|消除|实现|改造')}.*〉[^，。；]{0,14}(?:尚未|还未|仍未|还没|没有|未能|未[通达脱改建接用完])`,
      'u',
    ),
    sample: '〈间〉老旧房屋尚未加固',
  },
  {
    id: 'red-line',
    pattern: new RegExp(
      `${unlessDone('划定|拆除|整治|清理')}.*(?:(?:红线|底线)(?!民生)[^，。；]{0,8}〈|〉[^，。；]{0,16}(?:红线|底线(?!民生)))`,
      'u',
    ),
    sample: '严守〈亩〉耕地保护红线',
  },
  {
    id: 'farmland-kept',
    pattern: /(?:守住|守牢|守好|严守|坚守|守护|保住)[^，。；]{0,8}〈.〉[^，。；]{0,8}(?:基本农田|耕地)/u,
    sample: '守牢〈亩〉永久基本农田',
  },
  {
    id: 'area-of-a-place',
    pattern:
      /^(?=[^〈]*〈)(?![^〈]*(?:完成|新增|建成)[^〈]*〈)[^〈]*〈[里顷亩米]〉的?(?:区域|范围|片区|核心区|启动区|先行区|开发建设|转型开发|整体开发)/u,
    sample: '深入参与城北〈里〉开发建设',
  },
  {
    id: 'under-supervision',
    pattern:
      /对(?:\d[^，。；、]{1,14}[、和]){0,3}〈.〉(?![^，。；]*(?:实施|进行|实行|开展|完成))[^，。；]{2,24}的?(?:监督管理|监管|管理|巡查|监测|检查|督导)$/u,
    sample: '加强对〈家〉加油站的监督管理',
  },
  {
    id: 'all-going-on',
    // 推进全镇〈个〉项目开工 says what is to come of them.
    pattern:
      /(?:统筹|协调|继续|持续|有序|稳步)推进全[省市县区州旗盟镇乡街]道?〈[个项]〉[^，。；]{0,14}(?:项目|工程)(?:的?建设)?$/u,
    sample: '统筹推进全镇〈个〉两级重大项目建设',
  },
  {
    id: 'paid-to',
    pattern: /(?:资金|经费|款项?|收益)(?:划入|划拨[到给至]|拨入|打入|汇入)〈[个户家名]〉/u,
    sample: '分配资金划入〈个〉村的账户',
  },
  {
    id: 'looked-after',
    pattern: new RegExp(
      `${unlessDone('解决|实现|完成|新增|新建|建成|改造|培训')}.*${keep}[^，。；\\d]{0,8}〈[人名户位万]〉(?!.*(?:住[进上]|[喝用吃走]上|搬|脱贫(?![户人群家劳])|达到))[^，。；]{0,14}${kept}`,
      'u',
    ),
    sample: '确保〈名〉师生出行安全',
  },
  {
    id: 'looked-after-places',
    pattern: new RegExp(
      `${unlessDone(made)}.*(?:抓好|做好|加强|强化|落实)[^，。；\\d]{0,8}〈[个处]〉[^，。；]{0,10}安置[点区][^，。；]{0,4}(?:后续|帮扶|扶持|管理)`,
      'u',
    ),
    sample: '抓好〈个〉移民安置点后续扶持',
  },
  {
    id: 'debt',
    pattern: new RegExp(
      `${unlessDone('化解|偿还|压减|压降|消化|清偿|清理|置换|减少|解决|控制|以内')}.*(?:债务|欠款|欠账|旧账)(?:余额|总额|规模)?(?:为|达|达到|有|共)?〈`,
      'u',
    ),
    sample: '存量债务〈元〉实行清单管理',
  },
  {
    id: 'debt-limit',
    pattern:
      /(?:债务|负债)(?:余额|总额|规模|总量|率|水平)?(?:要|应|须|必须)?(?:严格|严|继续|始终|稳定|合理)*(?:控制|控|保持|限定|限制)在?[^，。；、\d]{0,8}〈|(?:债务|负债)(?:余额|总额|规模|率)〈.〉(?:以内|之内|以下)|〈.〉[^，。；、\d]{0,4}(?:债务)?(?:限额|警戒线)|(?:管控|严控|监管|管理|管好|防范)[^，。；、\d]{0,4}〈元〉[^，。；、\d]{0,6}债务|〈元〉[^，。；、\d]{0,6}债务[^，。；、\d]{0,2}(?:管控|监管|监测|防控)/u,
    sample: '把政府债务余额控制在〈元〉以内',
  },
  {
    id: 'left-over',
    pattern:
      /(?:针对|对于?|关注|紧盯|聚焦|帮扶)[^，。；、\d]{0,4}(?:剩余|余下|剩下)的?[^，。；、\d]{0,10}〈.〉(?![^，。；]{0,16}(?:实施|建设|改造))/u,
    sample: '针对剩余的〈名〉困难群众逐户帮扶',
  },
  {
    id: 'those-who-are',
    pattern:
      /(?:已(?!建成|完成)|(?:去|上|前|往|历|近[两三几])年)[^，。；、\d]{1,14}的〈[名人户个家位万条]〉/u,
    sample: '关注去年脱贫的〈户〉群众',
  },
  {
    id: 'leaned-on',
    pattern: new RegExp(
      `${leanedOn}(?:(?!${made})[^，。；]){0,120}〈.〉(?![^，。；]{0,14}(?:目标|远景))`,
      'u',
    ),
    sample: '聚焦年产值超10亿元的〈个〉产业集群',
  },
  {
    id: 'rules-kept',
    pattern: new RegExp(
      `${unlessDone('出台|制定|推出|实现|解决|完成')}.*(?:落实|执行|贯彻|遵守|兑现|用好)[^。；〈]{0,120}〈[项条个]〉[^，。；]{0,14}(?:规定|制度|政策|措施|条例|意见|办法|要求)`,
      'u',
    ),
    sample: '认真落实〈条〉安全生产规定',
  },
  {
    id: 'watched-over',
    pattern: new RegExp(
      `${unlessDone(made)}.*(?:加强|强化|抓好|做好|严格)[^。；\\d〈]{0,120}〈[条座个处家口所户]〉[^，。；]{0,12}(?:监管|监测|检测|巡查|管护|管控|巡护|养护|管理保护)`,
      'u',
    ),
    sample: '加强白沙河等〈条〉河流水质监测',
  },
  {
    id: 'all-of-place',
    pattern: new RegExp(
      `${unlessDone(`${made}|为|对|向|给|使|让|覆盖`)}.*(?:强化|加强|当好|推动|促进|服务|管好|用好|办好|守护|保障)好?全[省市县区州旗盟镇乡](?:现有)?〈[所条座家个户名]〉(?![^，。；]*(?:${made}|提升|治理|整治|更新|升级|配[置备]|达标|清零|摘帽|脱贫|覆盖|建档|安装|修缮|推行|推广|办理|购买|提供|培训|化解|纳入))`,
      'u',
    ),
    sample: '强化全县〈所〉中小学校园安全责任',
  },
  {
    // 做好八个方面工作: how many points the plan itself has, which a heading counts.
    id: 'points-of-the-plan',
    pattern:
      /(?:[做抓办落]好|抓[实紧牢]|突出|推进|聚焦|着力|[从在]|以下)[^，。；、\d]{0,8}〈[个大]〉(?:重点|主要)?方面(?![^，。；]{0,8}(?:实事|项目|工程))|(?:[做抓]好|抓[实紧牢])(?:以下|如下)?〈[项件个大]〉(?:重点|主要|中心)?(?:工作|任务)(?![^，。；])/u,
    sample: '重点抓好〈个〉方面的工作',
  },
  {
    id: 'term-of-right',
    pattern:
      /(?:承包|合同|租赁|租约|使用权|经营权|期限|有效期)[^，。；]{0,12}(?:延长|顺延|延续)〈年〉|〈年〉(?:不变|禁[渔捕])/u,
    sample: '落实土地承包到期后延长〈年〉政策',
  },
  {
    id: 'people-of-age',
    pattern:
      /〈岁〉[^，。；、\d]{0,6}(?:儿童|婴幼儿|幼儿|少年|孩子|老[人年]|人口|居民|人员|人群|学生|妇女|患者)/u,
    sample: '关爱〈岁〉留守儿童',
  },
  {
    id: 'people-of-place',
    pattern: /〈[万亿]〉(?:名|各族)?[^，。；、\d的]{0,6}(?:人民(?!币)|儿女|父老|乡亲)/u,
    sample: '不负〈万〉青禾人民的期望',
  },
  {
    id: 'counted-so',
    pattern:
      /(?:涉及|其中)[^，。；、\d]{0,10}有〈|(?:承担|负责)[^，。；、\d]{0,10}〈[项个件条]〉[^，。；、\d]{0,8}任务/u,
    sample: '其中涉及我县有〈项〉',
  },
  {
    id: 'capacity-of-project',
    pattern: new RegExp(
      `${unlessDone('新建|新增|新上|建成|形成|投产(?!达产)|开工|规划|谋划')}.*(?:推进|推动|加快|抓好|促进|力争|争取|确保|支持|做好|跟进)(?:(?!建设)[^，。；\\d])*〈[吨瓦台辆套斤升头只]〉(?:级|年产)?[^，。；、\\d的]{1,10}(?:、\\d[^，。；]*)?(?:项目|装置|生产线)`,
      'u',
    ),
    sample: '加快远达〈吨〉合成氨项目前期工作',
  },
  {
    id: 'better-life',
    pattern:
      /(?:让|使)[^，。；\d]{0,10}〈[人名户万]〉(?:名|户)?[^，。；\d]{0,6}?(?:人民|群众|百姓|居民|市民|村民|乡亲|儿女|父老|人)[^，。；]{0,12}(?:获得感|幸福感|安全感|满意|幸福|福祉|共享|分享|好日子|(?:美好|好的|更好|富足|富裕|小康|幸福)(?:的)?(?:生活|日子))/u,
    sample: '让全县〈万〉人民过上更好的日子',
  },
  {
    id: 'welfare-of-all',
    pattern:
      /(?:增进|造福(?!工程))[^，。；\d]{0,8}〈[人名户万]〉|为(?:了)?(?:全[省市州县区镇乡旗]|我[省市州县区镇乡旗])[^，。；\d]{0,4}〈[人名户万]〉(?:名|户)?[^，。；\d]{0,6}?(?:人民|群众|百姓|居民|市民|村民|乡亲|父老)(?:谋|提供|创造|带来|营造|办)/u,
    sample: '不断增进全县〈万〉人民福祉',
  },
  {
    id: 'project-size',
    pattern:
      /(?:总投资|(?:计划|概算|估算)投资)额?(?:约|近|超|超过|达|达到|为)?〈元〉(?:以上|左右|多)?的(?!目标|任务)/u,
    sample: '推进总投资〈元〉的食品产业园建设',
  },
];

/** Of those verbs, the ones that end a list of stocks: what is planned or supported in it goes on. */
const madeInList = made.replace('谋划|', '').replace('|扶持', '');

/** 已储备项目86个，|总投资320亿元: a stock goes on over a list whose later items hold nouns alone; asked of the statement's words before a number. */
export const listedStock = {
  id: 'listed-stock',
  pattern: new RegExp(
    `(?:^|[，,：:])(?:目前|截至目前|当前)?[，,]?[^，。；、\\d]{0,6}?(?:(?<!实)现有(?!的)|已有(?!的)|尚有|还有|仍有|已(?:经)?(?:储备|谋划|入库|签约|排查|摸排|登记))(?:(?!${madeInList}|将|要|力争|确保|计划|争取|进行|保留)[^。；])*\\d(?:(?!${madeInList}|将|要|力争|确保|计划(?!总?投资)|争取)[^。；\\d])*[，、](?:其中)?(?:(?:计划|概算|估算)?总?投资额?|[^，。；、\\d新建改再将力要全开]{2,8}?)(?:约|近|超|超过|达|达到|为)?$`,
    'u',
  ),
  sample: '已储备项目86个，总投资',
} as const;
