import type { UnitGroup } from '../../text/unit-row.ts';
import { changeForms } from '../lexicon/change-words.ts';
import type { Work } from './naming.ts';
import { isActAlone } from './rules/act-names.ts';
import { doingAtStart } from './words/doing-words.ts';
import { generalMeasures } from './words/general-names.ts';
import { measureAtEnd } from './words/list-words.ts';
import { standing } from './words/nouns.ts';
import { predicateStart } from './words/predicates.ts';
import { faring } from './words/spending-words.ts';

/** Groups of units that measure a thing that stands behind them. */
const measureGroups: ReadonlySet<UnitGroup | null> = new Set([
  'area',
  'length',
  'volume',
  'weight',
  'energy',
]);

const pieces = {
  /** A yearly output behind its owner: the product follows. */
  yearlyAtEnd: { pattern: /(?:年|日|月)(?:产|处理|供应?|加工|屠宰|开采)(?:能力)?$/u, sample: '荣达年产' },
  /** Other items of a list before the owner. */
  items: { pattern: /^.*、|(?:以?及|与|(?<=[^、]{2})和)$/gu, sample: '沙湾公园、深圳湾' },
  grade: { pattern: /^级(?:及?以上)?/u, sample: '级以上泊位' },
  /** Words that say how long or big something is, and of what the number before them is no attribute. */
  extentAtEnd: {
    pattern:
      /(?:全长|总长|长度?|宽度?|高度?|里程|面积|占地|总量|量|积|数|率|规模|容量|装机|产能|能力|耕地|土地|[达至到超近约为共各均余])$/u,
    sample: '占地',
  },
  /** What begins a predicate or an adverb behind a number, and no noun of a thing. */
  notThing: {
    pattern: new RegExp(
      `^(?:${changeForms}|[/（(居创占位列同比较使让受惠用连投达均已正将并且但而以按与和及为是有在到至从由向被可能不未再又还也都就等内外前后左余多之其仍共]|通(?![村组乡镇县自行建])|供(?![热水气暖电])|中(?![药低压小型])|` +
        '覆盖|实现|全部|提供|解决|安置|建成|建设|新建|改造|任务|目标|以上|以下|以内|指标|计划|产能|规模|能力|面积|次|人|户|标准(?!化|厂房)|范围|距离|处|左右|上下|总)',
      'u',
    ),
    sample: '用于绿化',
  },
};

/** What decides whether a measure is of the thing behind it. */
export const measuredThingPatterns = Object.values(pieces);

/** Measures that say nothing of their own: a verb as general (新增) leaves the thing behind the number to be named. */
const general: ReadonlySet<string> = new Set(generalMeasures.map(({ form }) => form));

const particle = '的';

/** Shortest noun of a thing. */
const shortestThing = 2;

/** 青石900万吨煤矿: whether a weight, length, area, volume or power stands between an owner, or a verb, and the noun that it measures. */
export function isMeasuredThing({ context, readings, index }: Work, words: string, noun: string): boolean {
  const { token, sense } = readings[index]!;
  if (!measureGroups.has(token.unit?.group ?? null) || sense.kind !== 'amount') return false;
  if (noun.length < shortestThing) return false;
  // 新建1300公里的绿道: a verb alone leaves it to the noun to say of what the measure is.
  if (context.text[token.end] === particle && !isActAlone(words)) return false;
  const says =
    measureAtEnd.test(words) ||
    pieces.extentAtEnd.pattern.test(words) ||
    standing.test(words) ||
    general.has(words);
  return !says && !pieces.notThing.pattern.test(noun) && predicateStart.exec(noun)?.index !== 0;
}

/** A measured thing as a name: its owner, without the verb that opens the words before the measure, and its noun, up to what is said of it. */
export function nameMeasured(words: string, noun: string): { owner: string; thing: string } {
  const own = words.replace(pieces.items.pattern, '').replace(doingAtStart, '');
  const thing = noun.replace(pieces.grade.pattern, '');
  const end = faring.exec(thing)?.index ?? -1;
  return {
    owner: own.replace(pieces.yearlyAtEnd.pattern, ''),
    thing: end >= shortestThing ? thing.slice(0, end) : thing,
  };
}
