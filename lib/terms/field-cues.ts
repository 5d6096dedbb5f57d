import { foldForm } from '../text/print/fold.ts';

/** What may follow 双创, in quotation marks or bare. */
const afterPair = (...words: readonly string[]): string[] =>
  words.flatMap((word) => [`双创${word}`, `双创”${word}`]);

/**
 * Words that show which field a sentence speaks of, for fields whose name alone is seldom printed.
 * A field that is not listed is known by the two-character pieces of its own name.
 */
const fieldCues: readonly { field: RegExp; cues: readonly string[]; sample: string }[] = [
  {
    field: /食品|药品|市场监管/,
    cues: ['食品', '食安', '餐饮', '包保', '药品', '食药', '市场监管'],
    sample: '落实食品安全“两个责任”',
  },
  {
    field: /脱贫/,
    cues: ['脱贫', '扶贫', '贫困', '减贫', '贫地区', '六个精准', '两不愁', '三保障'],
    sample: '全面落实“六个精准”“五个一批”',
  },
  {
    field: /项目建设/,
    // 项目 and 建设 alone are printed beside any scheme there is.
    cues: [
      '项目攻坚',
      '项目为王',
      '批”项目',
      '批”市级',
      '个项目',
      '大项目',
      '点项目',
      '开工',
      '投产',
      '招商',
      '竣工',
      '谋划',
      '签约',
      '固定资产投资',
    ],
    sample: '力争全市新增“五个一批”项目1500个',
  },
  {
    field: /党风|廉政|纪检|从严治党|党建/,
    cues: ['党风', '廉政', '纪检', '监察', '从严治党', '主体责任', '监督责任', '党委', '党组'],
    sample: '落实全面从严治党“两个责任”',
  },
  {
    field: /电信|通信|信息|广电/,
    cues: [
      '电信',
      '通信',
      '宽带',
      '广电',
      '广播电视',
      '互联网',
      '物联网',
      '无线城市',
      '数字',
      '光纤',
      '基站',
      '4G',
      '5G',
      '信息化',
      '电子',
    ],
    sample: '推进电信网、广电网、互联网三网融合',
  },
  {
    field: /集体(?:经济|资产|三资)|农村经济|三农/,
    cues: ['集体', '村级', '村组', '农村', '经联社', '合作社', '农经'],
    sample: '加强农村集体“三资”监管',
  },
  { field: /帮困|救助/, cues: ['帮扶', '帮困', '救助', '困难', '捐'], sample: '发放“春风行动”救助金' },
  { field: /外资|外经|招商/, cues: ['外资', '外商', '合资', '独资', '招商'], sample: '新引进三资企业12家' },
  {
    field: /消防|安全生产|应急/,
    cues: ['消防', '火灾', '隐患', '场所', '群租', '住宿', '安全', '整治'],
    sample: '排查“三合一”场所消防隐患',
  },
  {
    field: /社区|自治|基层治理|居民/,
    cues: ['居民', '社区', '自治', '居委', '听证', '议事', '楼组', '评议', '协商'],
    sample: '推行社区“三会”制度',
  },
  {
    field: /人大|党代会|换届|会议/,
    cues: ['人大', '代表', '党代会', '全会', '政协', '换届'],
    sample: '开好“三会”',
  },
  {
    field: /基层组织|村居|物业/,
    cues: ['村', '居', '支部', '换届', '书记', '业委会', '物业'],
    sample: '完成村“两委”换届',
  },
  {
    field: /文艺/,
    cues: ['文艺', '作品', '精神文明', '电影', '电视剧', '戏剧', '歌曲', '图书', '获奖', '荣获'],
    sample: '电影《河湾》荣获“五个一工程”奖',
  },
  {
    field: /能耗|节能|碳排放/,
    cues: ['能耗', '能源', '节能', '碳', '排放', '绿色', '环保', '污染'],
    sample: '坚决遏制高耗能高排放的“两高一低”项目',
  },
  {
    field: /审判|诉讼/,
    cues: ['诉讼', '法院', '审判', '应诉', '复议', '执法', '败诉'],
    sample: '破解行政诉讼“两高一低”问题',
  },
  {
    field: /行政执法/,
    cues: ['执法', '公示', '法制审核'],
    sample: '推行重大执法决定法制审核“三项制度”改革',
  },
  {
    field: /水利|防洪/,
    cues: ['水利', '防洪', '防汛', '雨', '水文', '洪水', '监测预报'],
    sample: '加快构建雨水情监测预报“三道防线”',
  },
  {
    field: /国有/,
    cues: ['国有', '国企', '国资', '财政', '存量'],
    sample: '摸清全市国有“三资”底数',
  },
  {
    field: /水土资源/,
    cues: ['水资源消耗总量', '投资强度和容积率', '井电双控', '建设用地总量与强度'],
    sample: '实施水资源消耗总量和强度双控行动',
  },
  {
    field: /风险隐患/,
    cues: ['高危行业', '隐患排查', '隐患点', '风险区'],
    sample: '完成高危行业企业“双控”机制建设任务',
  },
  {
    field: /入户入学/,
    cues: ['入户', '入学', '落户', '居住证', '务工', '新莞人', '流动人口'],
    sample: '完善异地务工人员积分制入户城镇',
  },
  {
    field: /人才引进/,
    cues: afterPair('计划', '人才', '团队', '领军'),
    sample: '新增省“双创”人才50名',
  },
  {
    field: /创业创新/,
    // “大众创业、万众创新” in the words that go with its abbreviation, the mark before them left out or not.
    cues: [
      '创新',
      '创业',
      '众创',
      '孵化',
      '科技',
      '小微',
      '人才',
      '载体',
      '示范基地',
      '平台',
      '大赛',
      '就业',
      '市场主体',
      ...afterPair('园', '中心', '产业', '空间', '基地', '示范', '升级', '主体'),
    ],
    sample: '建设国家级“双创”示范基地',
  },
  {
    field: /城市创建/,
    cues: [
      '文明城',
      '卫生城',
      '国卫',
      '创文',
      '创卫',
      '食品安全',
      '农产品质量',
      '旅游名县',
      '旅游“双创',
      '环境综合治理',
    ],
    sample: '以国家卫生城市创建为抓手抓好“双创”工作',
  },
  {
    field: /民族交往/,
    cues: ['交往', '交融', '互嵌', '石榴', '共同体'],
    sample: '实施各民族交往交流交融“三项计划”',
  },
  {
    field: /运输|物流/,
    cues: ['联运', '运输', '物流', '班列', '货运', '通关', '集装箱', '港'],
    sample: '推广多式联运“一单制”',
  },
  {
    field: /土地/,
    cues: ['土地', '用地', '地块', '出让', '征收', '亩', '专项债'],
    sample: '加大存量用地收储力度',
  },
  {
    field: /粮食/,
    cues: ['粮', '玉米', '稻', '小麦', '大豆', '棉花', '收购价'],
    sample: '落实玉米临时收储政策',
  },
  {
    field: /财政|预算|经费/,
    cues: ['财政', '预算', '经费', '支出', '压减', '债务', '基层三保'],
    sample: '从严控制“三公”经费',
  },
  {
    field: /环境|生态|水务|绿化/,
    cues: ['河', '水', '林', '绿化', '生态', '污染', '环境'],
    sample: '落实田长、河长、林长“三长”责任',
  },
  {
    field: /教育|学校/,
    cues: ['教育', '学校', '学生', '教师', '幼儿', '办学'],
    sample: '推进“三名”工程，培育名校、名师',
  },
  {
    field: /卫生|医疗|健康/,
    cues: ['医疗', '卫生', '医院', '健康', '医保', '医药', '家庭医生'],
    sample: '深化三医联动改革',
  },
];

/** True where the words around a use speak of the field that a sense is bound to. */
export function isFieldNear(field: string, nearby: string): boolean {
  const text = foldForm(nearby);
  const cues = fieldCues.filter((entry) => entry.field.test(field)).flatMap((entry) => entry.cues);
  const pieces = cues.length > 0 ? cues : piecesOf(field);
  return pieces.some((cue) => text.includes(foldForm(cue)));
}

function piecesOf(field: string): string[] {
  const folded = foldForm(field);
  const pieces: string[] = [];
  for (let i = 0; i + 2 <= folded.length; i++) pieces.push(folded.slice(i, i + 2));
  return pieces;
}
