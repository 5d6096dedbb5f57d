import { type WordRow, wordsOf } from './words.ts';

/** Words of an estimate, in the number's clause or in the one that opens its sentence. */
export const estimateWords: readonly WordRow[] = [
  { form: '预计', sample: '预计完成税收2亿元' },
  { form: '初步统计', sample: '据初步统计，接待游客320万人次' },
  { form: '初步测算', sample: '初步测算，全市生产总值550亿元' },
  { form: '初步核算', sample: '经初步核算，地区生产总值309亿元' },
  { form: '快报', sample: '快报数显示，工业总产值达到86亿元' },
  { form: '预估', sample: '预估产值36亿元' },
  { form: '预测', sample: '预测全年接待游客320万人次' },
  { form: '有望', sample: '税收有望突破20亿元' },
  { form: '可望', sample: '税收可望突破20亿元' },
];

/** In a review these speak of what is still to come. */
export const aimWords: readonly WordRow[] = [
  { form: '力争', sample: '力争完成投资9亿元' },
  {
    form: '确保',
    notBefore: '了|[^，。；]{0,24}(?:安全|归仓|过冬|度汛)',
    sample: '确保新增学位800个',
  },
  // 争取中央资金3亿元 was got: it is striven for only where what is to come of it follows.
  {
    form: '争取',
    followedBy:
      '(?:[在于让将早尽]|使(?!用)|\\d{4}年|到20|到年|[^，。；\\d]{0,16}(?:完成|实现|达到|引进|引入|建成|开工|竣工|投产|投用|通车|年内|年底|提高到|控制|进入|年均|平均))',
    sample: '争取引进项目12个',
  },
  {
    form: '计划',
    notAfter: '行动|[年期项大]|提升|攻坚|发展',
    followedBy: '到|于|在|新',
    sample: '计划新建学校3所',
  },
  { form: '将', followedBy: '达|实现|完成|建|新|投', sample: '将完成投资9亿元' },
  { form: '拟', followedBy: '达|实现|完成|建|新|投', sample: '拟投资3亿元' },
  { form: '预期', followedBy: '达|实现|完成|建|新|投', sample: '预期达到35家' },
];

/** 主要预期目标: what a sentence that lists what is aimed at opens with. */
export const aimHeads: readonly WordRow[] = [
  { form: '预期目标', sample: '主要预期目标为：地区生产总值增长7%' },
  { form: '奋斗目标', sample: '今年的奋斗目标是：税收增长8%' },
  { form: '主要目标', sample: '主要目标是：新增就业3000人' },
  { form: '发展目标', sample: '发展目标为：总产值达到90亿元' },
  { form: '工作目标', sample: '工作目标是：办结率达到98%' },
  { form: '总体目标', sample: '总体目标：税收达到20亿元' },
];

/** In a sentence that opens with aims these say that they were reached. */
export const aimDoneWords: readonly WordRow[] = [
  { form: '完成', sample: '全面完成预期目标' },
  { form: '实现', sample: '圆满实现预期目标' },
  { form: '达到', sample: '达到预期目标' },
  { form: '超过', sample: '超过预期目标' },
];

/** In a clause these print that the number is of what was done. */
export const doneWords: readonly WordRow[] = [
  { form: '完成', sample: '完成税收2亿元' },
  { form: '实现', sample: '实现利润3亿元' },
  { form: '达', sample: '总数达35家' },
  { form: '累计', sample: '累计拆除12万平方米' },
  { form: '新增', sample: '新增企业35家' },
  { form: '净增', sample: '净增企业35家' },
  { form: '同比', sample: '同比持平，为35家' },
  { form: '环比', sample: '环比持平，为35家' },
  { form: '比上年', sample: '比上年略高，为35家' },
  { form: '较上年', sample: '较上年略高，为35家' },
  { form: '比去年', sample: '比去年略高，为35家' },
  { form: '较去年', sample: '较去年略高，为35家' },
  { form: '增长', sample: '税收增长48.2%' },
  { form: '下降', sample: '投诉下降12%' },
  { form: '增加', sample: '岗位增加300个' },
  { form: '减少', sample: '投诉减少30件' },
  { form: '提高', sample: '占比提高2个百分点' },
  { form: '提升', sample: '满意度提升5%' },
  { form: '了', sample: '办了35件实事' },
  { form: '已', sample: '已入库35家' },
  { form: '建成', sample: '建成学校3所' },
  { form: '竣工', sample: '竣工项目12个' },
  { form: '开工', sample: '开工项目12个' },
  { form: '启动', sample: '启动项目12个' },
  { form: '成功', sample: '成功申报项目12个' },
  { form: '获', sample: '获奖项12个' },
  { form: '拆除', sample: '拆除违建3万平方米' },
  { form: '发放', sample: '发放补贴300万元' },
  { form: '举办', sample: '举办活动80场' },
  { form: '开展', sample: '开展检查300次' },
  { form: '改造', sample: '改造老旧小区12个' },
  { form: '引进', sample: '引进企业35家' },
  { form: '培育', sample: '培育企业35家' },
  { form: '办理', sample: '办理提案120件' },
  { form: '受理', sample: '受理诉求3200件' },
  { form: '化解', sample: '化解矛盾120起' },
  { form: '调解', sample: '调解纠纷120起' },
  { form: '整治', sample: '整治河道12公里' },
  { form: '突破', sample: '产值突破30亿元' },
  { form: '跃升', sample: '产值跃升至30亿元' },
  { form: '位居', sample: '位居全市第3' },
  { form: '位列', sample: '位列全市第3' },
  { form: '排名', sample: '排名全市第3' },
  { form: '落实', sample: '落实资金300万元' },
  { form: '新建', sample: '新建公厕12座' },
  { form: '成立', sample: '成立合作社12家' },
  { form: '创建', sample: '创建示范村12个' },
  { form: '安置', sample: '安置居民300户' },
  { form: '培训', sample: '培训农民3000人次' },
];

/** In a clause, or where the sentence opens, these print that the number is planned. */
export const promiseWords: readonly WordRow[] = [
  { form: '力争', sample: '力争完成投资9亿元' },
  { form: '确保', sample: '确保新增学位800个' },
  { form: '争取', sample: '争取引进项目12个' },
  { form: '目标', sample: '税收目标20亿元' },
  { form: '不低于', sample: '合格率不低于98%' },
  { form: '不少于', sample: '新增岗位不少于3000个' },
  { form: '计划', sample: '计划新建学校3所' },
  { form: '保持在', sample: '优良率保持在90%' },
  { form: '控制在', sample: '失业率控制在4%' },
  { form: '预期', sample: '预期增长7%' },
  { form: '务必', sample: '务必完成投资9亿元' },
  { form: '将', notAfter: '即', sample: '将新建学校3所' },
  { form: '拟', sample: '拟新建学校3所' },
  { form: '要', notAfter: '[主重需]', sample: '要完成投资9亿元' },
  { form: '年内', sample: '年内新建学校3所' },
  { form: '全年', sample: '全年新建学校3所' },
  { form: '今年', sample: '今年新建学校3所' },
  { form: '明年', sample: '明年新建学校3所' },
  { form: '下半年', sample: '下半年新建学校3所' },
  { form: '到20', followedBy: '\\d{2}年', sample: '到2025年新建学校3所' },
  { form: '年底前', sample: '年底前新建学校3所' },
];

/** Each list as one pattern, to be asked of a clause. */
export const estimated = new RegExp(wordsOf(estimateWords), 'u');
/** A word of `aimWords`. */
export const aimed = new RegExp(wordsOf(aimWords), 'u');
/** A word of `doneWords`. */
export const done = new RegExp(wordsOf(doneWords), 'u');
/** A word of `promiseWords`. */
export const promised = new RegExp(wordsOf(promiseWords), 'u');
