/** What a value may be a part or a stage of. */
export interface ScopeRow {
  id: string;
  /** The words that say so; its group `sort` or `over` where they say as well which of several it is. */
  pattern: RegExp;
  sample: string;
  /** True where a value without the words is of more than one with them; else only other words of it tell two apart. */
  part: boolean;
}

/** The parts and stages that are read in the words before a value and in its name. */
export const scopes: readonly ScopeRow[] = [
  { id: 'from-outside', pattern: /(?<sort>[省市县区境])外/u, part: true, sample: '引进省外到位资金' },
  { id: 'owned', pattern: /[省市区县旗]属(?!于)/u, part: true, sample: '市属固定资产投资' },
  { id: 'national', pattern: /国家级(?!高新技术企业)/u, part: true, sample: '国家级示范园区' },
  {
    id: 'rank-of-honour',
    pattern: /(?<sort>国家|[省市县州盟旗区乡镇]|自治区|自治州)级/u,
    part: false,
    sample: '省级示范园区',
  },
  {
    id: 'large',
    pattern:
      /(?:(?<!\d)[1一](?=[千百]?[亿万]))?(?<sort>(?:\d[\d.]*|[十百千])?[千百]?[亿万])元以上|(?:超|过|突破)(?<over>(?:\d[\d.]*|[十百千])?[千百]?[亿万])元?(?=的?[^，。；、]{0,8}(?:项目|企业|工程))/u,
    part: true,
    sample: '亿元以上项目完成投资',
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
    pattern: /(?<sort>开|引|签)(?:工|进|约)|建成|竣工|完工|投产/u,
    part: false,
    sample: '开工重点项目',
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
    id: 'firms-or-projects',
    pattern: /(?<sort>企业|项目)$/u,
    part: false,
    sample: '引进链主企业',
  },
];

/** What some words say of each scope, in the order of `scopes`; `null` where they say nothing. */
export const scopesOf = (words: string): readonly (string | null)[] =>
  scopes.map(({ pattern }) => {
    const found = pattern.exec(words);
    return found && (found.groups?.sort ?? found.groups?.over ?? '');
  });

/** True where two values are of one scope, as far as their words say. */
export const areOfOneScope = (
  first: readonly (string | null)[],
  second: readonly (string | null)[],
): boolean =>
  scopes.every(({ part }, at) => {
    const [one, other] = [first[at] ?? null, second[at] ?? null];
    return one === other || (!part && (one === null || other === null));
  });

/** True where two values say of one part or stage different things: what one does not say, it leaves open. */
export const areOfTwoScopes = (
  first: readonly (string | null)[],
  second: readonly (string | null)[],
): boolean =>
  scopes.some((_, at) => {
    const [one, other] = [first[at] ?? null, second[at] ?? null];
    return one !== null && other !== null && one !== other;
  });

const sizeAt = scopes.findIndex(({ id }) => id === 'large');

/** True where two values are of things from two sizes on (3亿元以上项目, 10亿元以上项目). */
export const areOfTwoSizes = (
  first: readonly (string | null)[],
  second: readonly (string | null)[],
): boolean => {
  const [one, other] = [first[sizeAt] ?? null, second[sizeAt] ?? null];
  return one !== null && other !== null && one !== other;
};
