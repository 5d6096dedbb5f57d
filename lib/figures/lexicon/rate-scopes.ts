/** A way to work out a growth rate that reports print beside its verb: what `scope` holds, how it is printed, and a sentence. */
export interface RateScopeRow {
  id: string;
  /** What `scope` holds; `null` where it holds the words as printed, without what leads to them. */
  scope: string | null;
  pattern: RegExp;
  /** True where it is of the rate only right before its verb: 实际使用外资 is a name. */
  verbBehind?: true;
  sample: string;
}

const by = '(?:按照?|以)?';
const counted = '(?:计算|测算|核算|比较|相比)?';
/** 价格因素, 一次性收入等不可比因素: what is taken out, as a source for `new RegExp`. */
const factors = '[^，。；、\\d]{1,14}?(?:因素|影响|(?<=[^，。；]{2})(?=后))';

/** Ways to work out a growth rate, the longer words first. They say how the rate was found, and belong to no name. */
export const rateScopes: readonly RateScopeRow[] = [
  {
    id: 'constant-prices',
    scope: '不变价',
    pattern: new RegExp(`${by}(?:\\d{4}年)?不变价格?${counted}`, 'u'),
    sample: '农业产值按不变价计算增长3%',
  },
  {
    id: 'comparable-prices',
    scope: '可比价',
    pattern: new RegExp(`${by}可比价格?${counted}`, 'u'),
    sample: '工业增加值按可比价增长6%',
  },
  {
    id: 'comparable-scope',
    scope: '可比口径',
    pattern: new RegExp(`${by}(?:全)?可比(?:口径)?(?!性|因素|指标|数据|条件|城市)${counted}`, 'u'),
    sample: '旅游收入可比增长15%',
  },
  {
    id: 'same-scope',
    scope: '同口径',
    pattern: new RegExp(`${by}(?:相?同|统一)口径(?:下)?${counted}`, 'u'),
    sample: '税收同口径增长4%',
  },
  {
    id: 'natural-scope',
    scope: '自然口径',
    pattern: new RegExp(`${by}自然口径(?:下)?${counted}`, 'u'),
    sample: '税收按自然口径增长4%',
  },
  {
    id: 'factors-out',
    scope: null,
    pattern: new RegExp(
      `在?(?<printed>(?<!加计|税前)(?:扣除|剔除|剔减|不考虑)${factors})(?:的?影响)?(?:之?后)?`,
      'u',
    ),
    sample: '人均收入扣除价格因素增长5%',
  },
  {
    id: 'real',
    scope: '实际',
    pattern: /实际/u,
    verbBehind: true,
    sample: '农民人均纯收入实际增长9%',
  },
  {
    id: 'nominal',
    scope: '名义',
    pattern: /名义/u,
    verbBehind: true,
    sample: '人均收入名义增长9%',
  },
];

/** True where a figure's scope is the way its rate was found (同口径, 扣除价格因素), false where it is whose it is (镇级). */
export const isGrowthScope = (scope: string): boolean =>
  rateScopes.some((row) => (row.scope === null ? row.pattern.test(scope) : row.scope === scope));
