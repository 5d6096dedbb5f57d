import type { Aspect, FigureKind } from '../analysis/figure.ts';
import { rateGroups } from './kinds/sense.ts';
import {
  addedForms,
  addedLeadForms,
  averageForms,
  levelItemForms,
  milestoneForms,
  ownItemForms,
  totalForms,
} from './lexicon/aspect-words.ts';
import { countRiseForms, netPrefix } from './lexicon/change-words.ts';
import { links } from './lexicon/link-words.ts';
import type { Place } from './numbers/clauses.ts';
import type { NumberToken } from './numbers/number-token.ts';

/** What the rules of aspect look at. */
export interface AspectFacts {
  /** The words of the number's clause up to its digits, within reach: a hedge like 突破 is among them. */
  lead: string;
  kind: FigureKind;
  /** A rate (percent, points, times) and no count or sum. */
  rate: boolean;
}

/** A rule that says what a value says of its indicator. */
export interface AspectRule {
  id: string;
  aspect: Aspect;
  sample: string;
  apply(facts: AspectFacts): boolean;
}

/** A character of an object between a word and its number: none of another clause, no number but one in a name (5G基站) or a condition (500万元以上企业). A source for `new RegExp`. */
const object = '(?:[^，,。；;：:\\d]|\\d+(?:\\.\\d+)?(?:G|强|千伏|[A-Z]级|[百千万亿]*元?(?:及?以上)))';
/** Before the last item of a list of numbers that one word governs (新增绿道140公里、绿地300公顷). */
const listed = `[^，,。；;：:]{0,60}\\d[^，,。；;：:、]{0,12}(?:、|和|及|与|以及)`;
/** Right before a change of a count or sum: 净增2750户, 净增加300个. */
const netAdded = new RegExp(`${netPrefix}(?:${countRiseForms})${links}$`, 'u');

/** A rule about amounts, by the words that lead to them. */
const amount =
  (pattern: RegExp) =>
  ({ lead, kind }: AspectFacts): boolean =>
    kind === 'amount' && pattern.test(lead);

/**
 * The first that applies decides: a mean is a mean whatever was added, a mark that was passed is no level, and a sum of
 * several years is one even of what was added (累计新增). What no word speaks of is a level: so are 总数 and 总额, which
 * are all that there is, and standards by the head or month (每人每月600元). Of changes only 净增 says more than its kind.
 */
export const aspectRules: readonly AspectRule[] = [
  {
    id: 'average',
    aspect: 'average',
    sample: '五年新建公路740公里，年均148公里',
    apply: amount(new RegExp(`(?:${averageForms}|平均每[年月日天])[^，,。；;、\\d]{0,14}$`, 'u')),
  },
  {
    id: 'every-year',
    aspect: 'average',
    sample: '今后五年，每年新增就业岗位6000个',
    apply: amount(/(?<![人户生造亩到至从由])每年[^，,。；;、\d]{1,14}$/u),
  },
  {
    id: 'average-list',
    aspect: 'average',
    sample: '年均引进人才3000人、创业团队30个',
    apply: amount(
      new RegExp(`(?:${averageForms})${listed}(?!${object}*(?:${levelItemForms}))${object}{0,20}$`, 'u'),
    ),
  },
  {
    id: 'milestone',
    aspect: 'milestone',
    sample: '地区生产总值突破500亿元大关',
    apply: amount(new RegExp(`(?:${milestoneForms})(?:了)?$`, 'u')),
  },
  {
    id: 'milestone-list',
    aspect: 'milestone',
    sample: '甲镇、乙镇产值分别突破340亿元、240亿元',
    apply: amount(new RegExp(`(?:${milestoneForms})(?:了)?\\d[^，,。；;：:]{0,40}[、和及与]$`, 'u')),
  },
  {
    id: 'total',
    aspect: 'total',
    sample: '累计投入资金70亿元',
    apply: amount(new RegExp(`(?:${totalForms})${object}{0,24}$`, 'u')),
  },
  {
    id: 'total-list',
    aspect: 'total',
    sample: '累计改造城市棚户区1730套、农村危房280户',
    apply: amount(
      new RegExp(`(?:${totalForms})${listed}(?!${object}*(?:${levelItemForms}))${object}{0,20}$`, 'u'),
    ),
  },
  {
    id: 'added',
    aspect: 'added',
    sample: '新增公园绿地15公顷',
    apply: amount(
      new RegExp(`(?:(?:${addedForms})${object}{0,30}|(?:${addedLeadForms})(?:了|约|近|超)?)$`, 'u'),
    ),
  },
  {
    id: 'added-list',
    aspect: 'added',
    sample: '新增绿道140公里、绿地300公顷',
    apply: amount(
      new RegExp(`(?:${addedForms})${listed}(?!${object}*(?:${ownItemForms}))${object}{0,20}$`, 'u'),
    ),
  },
  {
    id: 'net-added',
    aspect: 'added',
    sample: '市场主体净增2750户',
    apply: ({ lead, kind, rate }) => kind === 'change' && !rate && netAdded.test(lead),
  },
];

/** How far before a number a word of aspect may stand: it may govern the items of a list before it. */
const leadReach = 80;

/** A number whose aspect is asked. */
interface Valued {
  text: string;
  place: Place;
  /** Where the number's digits begin. */
  token: Pick<NumberToken, 'from' | 'unit'>;
  kind: FigureKind;
}

/** What the value says of its indicator, and by which rule; a plain level where no word decides. Shares, ranks and scores are levels of their own. */
export function readAspect({ text, place, token, kind }: Valued): { aspect: Aspect; rule: string | null } {
  const lead = text.slice(Math.max(place.clauseStart, token.from - leadReach), token.from);
  const rate = rateGroups.includes(token.unit?.group ?? null);
  const rule = aspectRules.find(({ apply }) => apply({ lead, kind, rate }));
  return { aspect: rule?.aspect ?? 'level', rule: rule?.id ?? null };
}
