import type { Figure } from '../../analysis/figure.ts';

/** A count or a share of which every year has another: no line is drawn of it. */
export interface NoLine {
  id: string;
  /** Matches the words before the value, up to it, `|`, its name, `|`, its unit. */
  pattern: RegExp;
  sample: string;
}

/** What makes no line over the years, where no known indicator is named. */
export const noLines: readonly NoLine[] = [
  /** How long something has lasted (连续6年); a mean of years (受教育年限) is a value. */
  {
    id: 'run-of-years',
    pattern: /\|(?!.{0,60}(?:年限|寿命|期限)\|).{0,60}\|年$/u,
    sample: '连续|公众安全感|年',
  },
  /** Medals and prizes are of one games, one round. */
  {
    id: 'prizes',
    pattern: /\|.{0,60}(?:[金银铜奖]牌|奖项|(?<!单项)冠军|大奖|.奖)\|/u,
    sample: '夺得|金牌|枚',
  },
  {
    id: 'chosen',
    pattern: /(?:入选|获评|荣获|斩获|摘得|夺得|评为|荣登|跻身)[^|]{0,60}\||\|入选/u,
    sample: '入选全国乡村旅游|精品线路|条',
  },
  /** A share whose part is not named. */
  { id: 'share-of', pattern: /\|占[^|]*\|/u, sample: '服务业增加值|占生产总值比重|%' },
  /** A name that is a verb. */
  {
    id: 'verb',
    pattern: /\|(?:保持|达到|完成|实现|超过|控制|安排|销号|建成|新增)\|/u,
    sample: '贫困人口|销号|人',
  },
  /** A name that says only of what kind the things are that a list picks out. */
  {
    id: 'bare-things',
    pattern: /\|(?:企业|人员|县[（(]?市?、?区?[)）]?|乡镇|村|社区|部门|单位|群众|产品)\|/u,
    sample: '其中|企业|家',
  },
  /** How large something is that stands elsewhere (124个风光项目，装机规模1200万千瓦). */
  {
    id: 'bare-size',
    pattern: /\|(?:装机|建设|投资|项目|总)*(?:规模|容量)\|/u,
    sample: '获批风光项目60个|装机规模|千瓦',
  },
  /** A principle, and no value of the year (坚持80%用于民生). */
  { id: 'principle', pattern: /坚持[^|]{0,4}\|/u, sample: '财政支出坚持|用于民生|%' },
  /** How many indicators did this or that. */
  { id: 'indicators', pattern: /\|(?:主要)?(?:经济)?指标[^|]*\|[项个]$/u, sample: '|主要经济指标|项' },
];

/** True for a value of which no line is drawn; `before` is its clause up to it. */
export const isNoLine = (
  before: string,
  { indicator, unit }: Pick<Figure, 'indicator' | 'unit'>,
): boolean => {
  const words = `${before}|${indicator ?? ''}|${unit ?? ''}`;
  return noLines.some(({ pattern }) => pattern.test(words));
};
