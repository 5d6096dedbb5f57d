import type { Aspect, FigureKind } from '../analysis/figure.ts';
import type { Place } from './numbers/clauses.ts';

/** Words that say what a value says of its indicator, with a sentence each; `name` rules look at the name, `lead` at the clause up to the number. */
export interface AspectRow {
  id: string;
  aspect: Aspect;
  where: 'name' | 'lead';
  pattern: RegExp;
  sample: string;
}

/** The first row that fits decides: a mean is a mean whatever was added, a mark that was passed is no level. */
export const aspectRules: readonly AspectRow[] = [
  {
    id: 'average-lead',
    aspect: 'average',
    where: 'lead',
    pattern: /(?:年均|月均|日均|平均每[年月日天]|每[年月日])[^，,。；;、\d]{0,12}$/u,
    sample: '年均172公里',
  },
  {
    id: 'average-name',
    aspect: 'average',
    where: 'name',
    pattern: /年均|月均|日均|平均每[年月日天]/u,
    sample: '日均客流3.2万人次',
  },
  {
    id: 'milestone',
    aspect: 'milestone',
    where: 'lead',
    pattern: /(?:突破|跨越|跨上|迈上|迈过|站上|跃上|越过|首破|首超|冲破)(?:了)?$/u,
    sample: '地区生产总值突破300亿元大关',
  },
  {
    id: 'added-lead',
    aspect: 'added',
    where: 'lead',
    pattern:
      /(?:新增|净增|增加|新建|新设|新设立|新注册|新改建|新办|新签|增设|新辟|新引进|新认定|新招)(?:了|约|近|超)?$/u,
    sample: '新增12公顷',
  },
  {
    id: 'total-lead',
    aspect: 'total',
    where: 'lead',
    pattern:
      /(?:累计|总计|共计|合计|总数|总量|总额|总共|一共)(?:已|共)?(?:达到?|为|有|完成|实现|投入|达成|突破|超过?|建成|新建)?(?:了|约|近|超)?$/u,
    sample: '累计达到286公顷',
  },
  {
    id: 'total-name',
    aspect: 'total',
    where: 'name',
    pattern: /^(?:五年|三年|年内|全年)?累计/u,
    sample: '五年累计新建农村公路860公里',
  },
  {
    id: 'added-name',
    aspect: 'added',
    where: 'name',
    pattern: /^(?:[^，]{0,8})?(?:新增|净增|新建|新设|新注册|新签|增设|新辟|新引进|新认定|新招)/u,
    sample: '新增公园绿地12公顷',
  },
];

/** How far before a number a word of aspect may stand. */
const reach = 16;

interface Valued {
  text: string;
  place: Place;
  /** Where the number's printed stretch and its digits begin: a hedge like 突破 lies between. */
  token: { start: number; from: number };
  kind: FigureKind;
  name: string | null;
}

/** What the value says of its indicator, and by which rule; a plain level where no word decides. Changes, shares, ranks and scores are levels of their own. */
export function readAspect({ text, place, token, kind, name }: Valued): {
  aspect: Aspect;
  rule: string | null;
} {
  if (kind !== 'amount') return { aspect: 'level', rule: null };
  const lead = text.slice(Math.max(place.clauseStart, token.from - reach), token.from);
  const row = aspectRules.find(({ where, pattern }) => pattern.test(where === 'lead' ? lead : (name ?? '')));
  return { aspect: row?.aspect ?? 'level', rule: row?.id ?? null };
}
