import { longChangeVerbs } from '../lexicon/change-words.ts';
import { formsOf } from '../lexicon/words.ts';
import { orderAlone } from './name-text.ts';

/** What no name begins, ends or goes on with, and a name that has it. */
export interface BadEdgeRow {
  id: string;
  pattern: RegExp;
  sample: string;
  /** A name that only looks like it. */
  not?: string;
}

/**
 * Why a name is refused: its words were cut in the wrong place, or are no name at all. What may be cut clean is cut where
 * the words are found (`phrases.ts`, `name-text.ts`); what comes here has no clean edge, and a blank says more.
 */
export const badEdges: readonly BadEdgeRow[] = [
  { id: 'compared-at-end', pattern: /较$/u, sample: '刑事案件发案数在上年较', not: '比较数' },
  { id: 'from-at-end', pattern: /(?<![自理事缘])由$/u, sample: '标准由', not: '举报理由' },
  { id: 'risen-at-end', pattern: /(?<!提)升$/u, sample: '量质双升', not: '客车产能提升' },
  { id: 'under-at-end', pattern: /(?<![地线天乡])下$/u, sample: '疫情冲击下', not: '线上线下' },
  { id: 'beyond-at-end', pattern: /(?<![商中英])超$/u, sample: '投资超', not: '生鲜商超' },
  { id: 'given-at-end', pattern: /(?:给予|予以)$/u, sample: '纳入补贴范围的家电给予', not: '家电补贴' },
  { id: 'doing-at-end', pattern: /(?<![沉附执衣])着$/u, sample: '两架航班搭载着', not: '沉着' },
  { id: 'quote-open', pattern: /^[^“]*”|“[^”]*$/u, sample: '事项“全程网办', not: '“三品一标”认证' },
  { id: 'order-at-end', pattern: /(?:名|位|列|居|数)第$/u, sample: '县中排名第', not: '县排名' },
  { id: 'order-alone', pattern: orderAlone, sample: '居全国首位', not: '居民收入' },
  { id: 'compared-alone', pattern: /^相?比$/u, sample: '比', not: '收入比' },
  { id: 'mark-at-end', pattern: /[、，。；：（(]$/u, sample: '科学家、', not: '学校、医院' },
  { id: 'apart-inside', pattern: /分别/u, sample: '企业分别入选', not: '企业' },
  { id: 'mark-inside', pattern: /[①-⑳〔〕【】。；：，]/u, sample: '】即“公路+服务', not: '“公路+服务”' },
  {
    id: 'numbered',
    pattern: /^[一二三四五六七八九十]是|^[(（][一二三四五六七八九十\d]+[)）]/u,
    sample: '(二)第二产业增加值',
    not: '第二产业增加值',
  },
  {
    id: 'verb-alone',
    pattern: new RegExp(
      `^(?:完成|实现|达到|新增|${formsOf(longChangeVerbs)}|新建|新修|修建|整修|建成|实施|安排|投入|争取|确保|力争|突破|拿出|追加|列支)$`,
      'u',
    ),
    sample: '新建',
    not: '新建泵站',
  },
];

/** Whether a name begins and ends at a word, holds no mark that parts clauses, and is more than a verb. */
export const hasCleanEdges = (name: string): boolean => !badEdges.some(({ pattern }) => pattern.test(name));
