/** What a value may be a part or a stage of. */
export interface ScopeRow {
  id: string;
  /** The words that say so; its group `sort` or `over` where they say as well which of several it is. */
  pattern: RegExp;
  sample: string;
  /** True where a value without the words is of more than one with them; else only other words of it tell two apart. */
  part: boolean;
  /** True where the words at the head of a list say it of each of its items that says nothing of it (新开工综合管廊16公里、道路8公里). */
  leads?: true;
  /**
   * What makes two values of it two things, of which neither is set beside the other: that both say different things of
   * it (`differs`), or that one alone has the words (`either`).
   */
  apart?: 'differs' | 'either';
  /** True where the same is promised again in either wording, so that only outcomes are told apart. */
  ofOutcomes?: true;
}

/** The parts and stages that are read in the words before a value and in its name. */
export const scopes: readonly ScopeRow[] = [
  { id: 'from-outside', pattern: /(?<sort>[省市县区境])外/u, part: true, sample: '引进省外到位资金' },
  { id: 'owned', pattern: /[省市区县旗]属(?!于)/u, part: true, sample: '市属固定资产投资' },
  { id: 'national', pattern: /国家级(?!高新技术企业)/u, part: true, sample: '国家级示范园区' },
  {
    id: 'rank-of-honour',
    pattern:
      /(?<sort>国家(?=级|先进)|省市|市县|[省市县州盟旗区乡镇]|自治区|自治州)(?:级|(?<=国家)先进)|(?<over>[省市县州盟旗区])[列定](?=\p{Script=Han}{0,4}实事)/u,
    part: false,
    apart: 'differs',
    sample: '省级示范园区',
  },
  {
    id: 'large',
    pattern:
      /(?:(?<!\d)[1一](?=[千百]?[亿万]))?(?<sort>(?:\d[\d.]*|[十百千])?[千百]?[亿万])元以上|(?:超|过|突破)(?<over>(?:\d[\d.]*|[十百千])?[千百]?[亿万])元?(?=的?[^，。；、]{0,8}(?:项目|企业|工程))/u,
    part: true,
    apart: 'differs',
    sample: '亿元以上项目完成投资',
  },
  {
    id: 'size-in-name',
    pattern:
      /(?:(?<!\d)1(?=[十百千]?亿))?(?<sort>(?:\d[\d.]*|[十百千])?亿)元?级?(?:以上)?的?(?=企业|产业|园区|集群|工厂|镇|村|项目)/u,
    part: true,
    apart: 'differs',
    sample: '新增百亿元企业3家',
  },
  {
    id: 'core-of-town',
    pattern: /(?:中心|主)城区(?!内涝|易涝|积水|易积水)/u,
    part: true,
    sample: '打通中心城区断头路20处',
  },
  {
    id: 'not-yet',
    pattern: /在审|后备|拟上市|储备/u,
    part: true,
    apart: 'either',
    sample: '培育上市后备企业22家',
  },
  {
    id: 'sort-of-projects',
    pattern: /重[点大](?<sort>\p{Script=Han}{2,4}?)项目/u,
    part: true,
    sample: '重点水利项目完成投资',
  },
  {
    id: 'branch-of-investment',
    pattern:
      /(?<sort>工业|民间|制造业|农业|基础设施|技改|技术改造|房地产|交通|水利|文化|旅游|服务业|产业)(?:固定资产)?投资/u,
    part: true,
    sample: '工业固定资产投资',
  },
  {
    id: 'branch-of-services',
    pattern: /(?<sort>生产性|生活性|高技术|现代)服务业/u,
    part: true,
    sample: '生产性服务业增加值',
  },
  {
    id: 'branch-of-core-industry',
    pattern: /核心产业(?<sort>制造业|服务业)/u,
    part: true,
    sample: '数字经济核心产业制造业增加值',
  },
  {
    id: 'sort-of-tourism',
    pattern: /(?<sort>乡村|红色|冰雪|研学|入境|国内|过夜)(?:旅游|游客)/u,
    part: true,
    sample: '乡村旅游收入',
  },
  { id: 'planted-by-hand', pattern: /人工造林/u, part: true, sample: '人工造林8万亩' },
  { id: 'highly-skilled', pattern: /高技能/u, part: true, sample: '新增高技能人才600人' },
  { id: 'chosen-giants', pattern: /重点[“"]?小巨人/u, part: true, sample: '重点“小巨人”企业3家' },
  {
    id: 'model-farms',
    pattern: /示范(?:性)?(?=家庭农场|合作社|农民|社(?!区))/u,
    part: true,
    sample: '示范家庭农场60家',
  },
  {
    id: 'new-energy',
    pattern: /新能源(?=汽车|车辆?|乘用车|公交)/u,
    part: true,
    sample: '新能源汽车产量增长30%',
  },
  {
    id: 'local-firms',
    pattern: /地方(?=规上|规模以上|工业)/u,
    part: true,
    sample: '地方规上工业增加值增长20%',
  },
  {
    id: 'across-borders',
    pattern: /跨(?:区|县|市|省|流域)/u,
    part: true,
    sample: '打通跨区域断头路7条',
  },
  {
    id: 'rank-of-projects',
    pattern:
      /(?<sort>国家|省市|省|(?<![全本我该各城园新辖社地景])[市县区州盟旗])[级列]?[“"]?(?:在建|年度)?(?:百大|重[点大])(?=\p{Script=Han}{0,4}(?:项目|工程))/u,
    part: true,
    sample: '实施省级重点项目20个',
  },
  {
    id: 'sort-of-large-projects',
    pattern: /以上的?(?:重[点大])?(?<sort>\p{Script=Han}{0,6}?)项目/u,
    part: false,
    sample: '新开工亿元以上产业项目140个',
  },
  {
    id: 'per-head',
    pattern: /人均(?=(?:地区|国内)?(?:生产总值|GDP))/u,
    part: true,
    sample: '人均GDP增长7.5%',
  },
  { id: 'animals-for-meat', pattern: /肉(?=[牛羊][^|]{0,60}$)/u, part: true, sample: '肉羊饲养量600万只' },
  { id: 'high-level', pattern: /高层次/u, part: true, sample: '引进高层次人才团队30个' },
  {
    id: 'insured',
    pattern:
      /(?<sort>职工|居民|农民工|机关事业单位|灵活就业人员)(?:参加)?(?:基本|社会)?(?=(?:养老|医疗)*保险|医保)/u,
    part: true,
    sample: '新增企业职工养老保险参保8.2万人',
  },
  { id: 'at-ports', pattern: /口岸(?=进出口|外贸|贸易)/u, part: true, sample: '口岸进出口贸易总额' },
  {
    id: 'work-in-quarters',
    pattern: /小区(?:的|内)?(?:绿化|亮化|物业|供[水热]|排水|管网|雨污|充电|停车)/u,
    part: true,
    sample: '提升老旧小区绿化50个',
  },
  {
    id: 'registered-or-resident',
    pattern: /(?<sort>户籍|常住)人口/u,
    part: false,
    sample: '常住人口城镇化率',
  },
  { id: 'poor-on-record', pattern: /建档立卡/u, part: true, sample: '建档立卡贫困人口参保率' },
  {
    id: 'kind-of-villages',
    pattern: /(?<sort>行政村|自然村|乡镇)(?=[^，。；|]{0,12}(?:覆盖|通[达畅]|普及|硬化)率)/u,
    part: true,
    sample: '行政村光网覆盖率',
  },
  { id: 'net', pattern: /净增/u, part: true, sample: '净增高新技术企业7家' },
  {
    id: 'sort-of-dwelling',
    pattern:
      /(?<sort>公|廉|经|安|周|限|保障性租|保障)(?=共租赁住?房|租住?房|济适用住?房|置住?房|转住?房|价住?房|赁住?房|性?(?:住房|安居工程))/u,
    part: false,
    sample: '建设公共租赁住房',
  },
  {
    id: 'stage',
    pattern:
      /(?<sort>开(?=工)|引(?=进)|[网签](?=[签约])|(?<!正|存)在(?=建(?![设成立])))|建成|竣工|完工|投产|投[用运]/u,
    part: false,
    leads: true,
    sample: '开工重点项目',
  },
  {
    id: 'new-or-rebuilt',
    pattern:
      /新[建、和及（(]*(?:提升)?[改扩]|(?<sort>新(?=建(?![、和及（(]*(?:提升)?[改扩]))|(?<!新[建、和及（(]{0,3}|改)[改扩](?=扩?建))/u,
    part: false,
    leads: true,
    ofOutcomes: true,
    sample: '新改建城乡公厕420座',
  },
  {
    id: 'residents',
    pattern: /(?<sort>全)[体省市州盟区县旗](?:常住)?居民|城乡(?:常住)?居民/u,
    part: false,
    sample: '全体居民人均可支配收入',
  },
  {
    id: 'all-or-some-residents',
    pattern:
      /(?:城[镇市]|农村(?:牧区)?|农牧民|农牧区|牧区|乡村)(?:常住)?居民|(?<!乡|乡常住)(?<sort>居民)人均/u,
    part: false,
    sample: '居民人均可支配收入',
  },
  {
    id: 'head',
    pattern: /(?<sort>企业|(?<!建设|改造|提升|治理)项目|村|乡镇|(?<=示范)[县镇户]|学位|床位|岗位)$/u,
    part: false,
    apart: 'differs',
    sample: '引进链主企业',
  },
];

/** What some words, and the head of the list that they are an item of, say of each scope, in the order of `scopes`; `null` where they say nothing. */
export const scopesOf = (words: string, head = ''): readonly (string | null)[] =>
  scopes.map((row) => {
    const { pattern, leads, apart } = row;
    if (apart === 'differs') return onlySortIn(words, row);
    const found = pattern.exec(words) ?? (leads ? pattern.exec(head) : null);
    return found && sortOf(found);
  });

const sortOf = ({ groups }: RegExpMatchArray): string => groups?.sort ?? groups?.over ?? '';

/** Which sort some words say: of several (国家级、省级示范村) none, but of several sizes the last, which is the value's own. */
function onlySortIn(words: string, { pattern, part }: ScopeRow): string | null {
  const sorts = [...words.matchAll(new RegExp(pattern, 'gu'))].map(sortOf);
  return part || new Set(sorts).size === 1 ? (sorts.at(-1) ?? null) : null;
}

/** True where two values are of one scope, as far as their words say; of one number, words of a part may be left out. */
export const areOfOneScope = (
  first: readonly (string | null)[],
  second: readonly (string | null)[],
  isOneNumber = false,
): boolean =>
  scopes.every(({ part }, at) => {
    const [one, other] = [first[at] ?? null, second[at] ?? null];
    return one === other || ((!part || isOneNumber) && (one === null || other === null));
  });

/** True where two values say of one part or stage different things: what one does not say, it leaves open. */
export const areOfTwoScopes = (
  first: readonly (string | null)[],
  second: readonly (string | null)[],
): boolean =>
  scopes.some(({ ofOutcomes }, at) => {
    const [one, other] = [first[at] ?? null, second[at] ?? null];
    return !ofOutcomes && one !== null && other !== null && one !== other;
  });

/** True where two values are of two things by what they say (3亿元以上项目, 10亿元以上项目; 市级, 县级). */
export const areApart = (first: readonly (string | null)[], second: readonly (string | null)[]): boolean =>
  scopes.some(({ apart }, at) => {
    const [one, other] = [first[at] ?? null, second[at] ?? null];
    return apart !== undefined && one !== other && (apart === 'either' || (one !== null && other !== null));
  });
