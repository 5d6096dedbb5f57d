import { openingVerbs } from '../../lexicon/change-words.ts';
import { formsOf, type WordRow, wordsOf } from '../../lexicon/words.ts';

/** Verbs whose object is what a long clause is about, besides those of change. */
export const objectVerbs: readonly WordRow[] = [
  { form: '开展', sample: '广泛开展文明创建' },
  { form: '推进', sample: '有序推进旧区改造' },
  { form: '实施', sample: '分类实施雨污分流' },
  { form: '加强', sample: '着重加强食品安全' },
  { form: '强化', sample: '同时强化安全生产' },
  { form: '完成', sample: '按时完成河道整治' },
  { form: '落实', sample: '逐级落实消防责任' },
  { form: '推动', sample: '联手推动垃圾分类' },
  { form: '深化', sample: '稳步深化农村改革' },
  { form: '举办', sample: '连续举办就业招聘' },
  { form: '做好', sample: '尽力做好困难帮扶' },
  { form: '抓好', sample: '重点抓好秸秆禁烧' },
  { form: '建设', sample: '规划建设口袋公园' },
  { form: '打造', sample: '精心打造美丽庭院' },
  { form: '完善', sample: '补短完善养老设施' },
  { form: '促进', sample: '多方促进居民就业' },
  { form: '组织', sample: '定期组织健康体检' },
  { form: '组建', sample: '各村组建志愿队伍' },
  { form: '建立', sample: '普遍建立议事平台' },
  { form: '健全', sample: '从严健全管护机制' },
];

/** Adverbs that may open the words that say how a subject fares. */
export const stateAdverbs: readonly WordRow[] = [
  { form: '首次', sample: '财政收入首次突破' },
  { form: '再次', sample: '产量再次突破' },
  { form: '首', sample: '财政收入首超百亿' },
  { form: '成功', sample: '财政收入成功跨越' },
  { form: '一举', sample: '总量一举跨过' },
  { form: '历史性', sample: '总量历史性突破' },
];

/** Adverbs of how a subject fares. */
export const mannerWords: readonly WordRow[] = [
  { form: '稳步', sample: '收入稳步提高' },
  { form: '持续', sample: '效益持续改善' },
  { form: '快速', sample: '投资快速增长' },
  { form: '较快', sample: '工业较快增长' },
  { form: '平稳', sample: '物价平稳运行' },
  { form: '不断', sample: '设施不断完善' },
];

/** Behind what ends its clause, and has no object. */
const clauseEnd = '了?(?:$|[，,])';

/** Words that say how a subject fares: the subject stands before them. */
export const stateWords: readonly WordRow[] = [
  { form: '突破', sample: '财政收入突破' },
  { form: '过', followedBy: '[十百千万]+亿元?(?:大关|台阶)?(?:$|[，,])', sample: '财政收入过百亿' },
  { form: '超', followedBy: '[十百千万]+亿元?(?:大关|台阶)?(?:$|[，,])', sample: '财政收入超百亿' },
  { form: '跨越', sample: '工业产值跨越' },
  { form: '跨过', sample: '总量跨过' },
  { form: '迈上', sample: '经济总量迈上' },
  { form: '再创', sample: '产量再创新高' },
  { form: '创新', sample: '出口创新高' },
  { form: '创下新', sample: '销量创下新高' },
  { form: '大幅', sample: '利润大幅增加' },
  { form: '明显', sample: '质量明显好转' },
  { form: '稳定增', sample: '税收稳定增长' },
  { form: '站上', sample: '总量站上' },
  { form: '翻倍', sample: '铁路总里程翻倍' },
  { form: '翻番', sample: '旅游收入实现翻番' },
  { form: '倍增', sample: '高新技术企业倍增' },
  { form: '实现倍增', sample: '高新技术企业实现倍增' },
  { form: '实现零的突破', sample: '三甲医院实现零的突破' },
  { form: '创历史', sample: '新增企业创历史新高' },
  { form: '实现全覆盖', sample: '社会保险制度实现全覆盖' },
  { form: '再跨', sample: '经济总量再跨千亿台阶' },
  { form: '连跨', sample: '生产总值连跨三个千亿元台阶' },
  { form: '连上', followedBy: '[两二三四五六七八九十\\d]+个', sample: '财政收入连上两个百亿台阶' },
  { form: '接连', sample: '生产总值接连跃上两个百亿台阶' },
  { form: '相继', sample: '财政收入相继跨过五十亿、六十亿元大关' },
  { form: '先后', followedBy: '[跨突跃迈]', sample: '经济总量先后突破两个千亿' },
  { form: '跃上', sample: '工业产值跃上新台阶' },
  { form: '跨上', sample: '工业产值跨上新台阶' },
  { form: '取得历史性', sample: '生产总值取得历史性突破' },
  { form: '实现', followedBy: '了?[\\d一二三四五六七八九十]+连', sample: '原油产量实现5连升' },
  { form: '量质双升', sample: '主导产业量质双升' },
  { form: '初具规模', sample: '花卉基地初具规模' },
  { form: '初见成效', sample: '林下经济初见成效' },
  { form: '克服', sample: '粮食生产克服严重旱灾影响' },
  { form: '战胜', sample: '粮食生产战胜特大洪涝灾害' },
  { form: '经受住', sample: '工业经济经受住下行压力' },
  { form: '喜获丰收', sample: '粮食生产喜获丰收' },
  { form: '再获丰收', sample: '粮食生产再获丰收' },
  { form: '形成规模', sample: '食用菌种植形成规模' },
  { form: '蓬勃', sample: '乡村旅游蓬勃发展' },
  { form: '迅速', sample: '电子商务迅速发展' },
  { form: '迅猛', sample: '电子商务迅猛发展' },
  { form: '日益', sample: '夜间经济日益活跃' },
  { form: '日趋', sample: '夜间经济日趋活跃' },
  { form: '方兴未艾', sample: '直播带货方兴未艾' },
  { form: '异军突起', sample: '直播带货异军突起' },
  { form: '风生水起', sample: '民宿经济风生水起' },
  { form: '健康发展', sample: '民营经济健康发展' },
  { form: '加快发展', sample: '现代物流加快发展' },
  { form: '发展迅猛', sample: '电子商务发展迅猛' },
  { form: '发展迅速', sample: '现代物流发展迅速' },
  { form: '发展壮大', sample: '集体经济发展壮大' },
  { form: '发展势头', sample: '现代物流发展势头良好' },
  { form: '提质增效', sample: '设施农业提质增效' },
  { form: '提档升级', notBefore: '专项|行动|工程|改造|计划', sample: '农业公园提档升级' },
  { form: '提质升级', notBefore: '专项|行动|工程|改造|计划', sample: '农业公园提质升级' },
  { form: '扩容提质', sample: '冷链中心扩容提质' },
  { form: '提质扩容', sample: '冷链中心提质扩容' },
  { form: '建成运营', sample: '电商产业园建成运营' },
  { form: '建成投用', sample: '冷链中心建成投用' },
  { form: '建成投产', sample: '饲料厂建成投产' },
  { form: '建成开园', sample: '农业公园建成开园' },
  { form: '投入运营', sample: '农贸市场投入运营' },
  { form: '正式运营', sample: '农贸市场正式运营' },
  { form: '正式开业', sample: '商业综合体正式开业' },
  { form: '开业运营', sample: '商业综合体开业运营' },
  { form: '运行良好', sample: '扶贫车间运行良好' },
  { form: '运营良好', sample: '扶贫车间运营良好' },
  { form: '开门', followedBy: '[纳迎待营]', sample: '建材市场开门纳客' },
  { form: '开业', notBefore: '率', sample: '建材市场开业' },
  { form: '挂牌运营', sample: '粮食交易中心挂牌运营' },
  { form: '建成使用', sample: '冷链中心建成使用' },
  { form: '投入使用', sample: '冷链中心投入使用' },
  { form: '投产达效', sample: '饲料厂投产达效' },
  { form: '达产达效', sample: '饲料厂达产达效' },
  { form: '通过', followedBy: '国家|省|市|专家|验收|评估|认证|审核', sample: '产业园区通过国家验收' },
  { form: '被', followedBy: '[评列定认称命授]|确定|国家|省', sample: '花卉基地被评为示范基地' },
  { form: '荣获', sample: '花卉基地荣获示范称号' },
  { form: '获评', sample: '花卉基地获评示范基地' },
  { form: '入选', sample: '花卉基地入选示范名单' },
  { form: '全面推进', followedBy: clauseEnd, sample: '管网工程全面推进' },
  { form: '有序推进', followedBy: clauseEnd, sample: '管网工程有序推进' },
  { form: '扎实推进', followedBy: clauseEnd, sample: '管网工程扎实推进' },
  { form: '顺利推进', followedBy: clauseEnd, sample: '管网工程顺利推进' },
  { form: '加快推进', followedBy: clauseEnd, sample: '管网工程加快推进' },
  { form: '提速推进', followedBy: clauseEnd, sample: '地铁建设提速推进' },
  { form: '强力推进', followedBy: clauseEnd, sample: '管网工程强力推进' },
  { form: '深入推进', followedBy: clauseEnd, sample: '国企改革深入推进' },
  { form: '稳步推进', followedBy: clauseEnd, sample: '国企改革稳步推进' },
  { form: '推进有力', followedBy: clauseEnd, sample: '项目建设推进有力' },
  { form: '推进顺利', followedBy: clauseEnd, sample: '项目建设推进顺利' },
  { form: '进展顺利', followedBy: clauseEnd, sample: '项目建设进展顺利' },
];

const pieces = {
  object: {
    pattern: new RegExp(`(?:${formsOf([...objectVerbs, ...openingVerbs])})(?=[^，。；]{4,120}$)`, 'gu'),
    sample: '有序推进旧区改造',
  },
  state: {
    pattern: new RegExp(`(?:${formsOf(stateAdverbs)})?(?:${wordsOf([...stateWords, ...mannerWords])})`, 'u'),
    sample: '财政收入首次突破亿元大关',
  },
};

/** The patterns built from the words above. */
export const statementPatterns = Object.values(pieces);

/** A verb with its object up to the end of a clause; global, for `findAll`. */
export const objectVerb = pieces.object.pattern;
/** Where a clause begins to say how its subject fares. */
export const statePredicate = pieces.state.pattern;
