import { lastYear } from '../lexicon/basis-words.ts';
import { levelForms, levelParticle, movedTo } from '../lexicon/change-words.ts';
import { passedForms } from '../lexicon/hedge-words.ts';
import { formsOf, type WordRow } from '../lexicon/words.ts';
import { atStart, type NumberToken, type PatternRow } from './number-token.ts';

/** Measures that have no unit: a number right behind one is its value. */
export const bareMeasures: readonly WordRow[] = [
  { form: '指数', sample: '空气质量综合指数为4.2' },
  { form: '系数', sample: '基尼系数为0.38' },
  { form: '收入比', sample: '城乡居民收入比缩小到2.1' },
  { form: '倍差', sample: '城乡收入倍差缩小到1.9' },
  { form: '容积率', sample: '工业用地容积率达到1.6' },
  { form: '抚养比', sample: '职工抚养比为2.7' },
  { form: '师生比', sample: '师生比为0.08' },
  { form: '景气度', sample: '企业景气度达到118.5' },
  { form: 'PMI', sample: '制造业PMI为50.8' },
  { form: 'CPI', sample: '全年CPI为102.3' },
  { form: '弹性', sample: '税收弹性为1.1' },
  { form: 'pH值', sample: '降水pH值为5.9' },
];

const lead: PatternRow = {
  id: 'measure-before',
  // The measure, who or what it is of in brackets, when, and what leads to a value.
  pattern: new RegExp(
    `(?:${formsOf(bareMeasures)})(?:[（(][^（()）]{1,12}[)）])?(?:分别|平均|预计|已|均|继续)*` +
      `(?:由|从|[由从](?:${lastYear}|\\d{4}年)的?|为|是|达到?|约|[:：]|(?:${levelForms})${levelParticle}|(?:${levelForms})?(?:${passedForms}))?(?:了|约)?$`,
    'u',
  ),
  sample: '空气质量综合指数为',
};
const end: PatternRow = {
  id: 'value-ends',
  pattern: new RegExp(`[，。；、,;)）\\s]|$|(?:${levelForms})|以[上下内]|左右|和\\d|的`, 'u'),
  sample: '，同比',
};
const moved: PatternRow = {
  id: 'moved-from-index',
  pattern: new RegExp(`^[，,]?${movedTo}$`, 'u'),
  sample: '提高到',
};
const calendarYear: PatternRow = { id: 'calendar-year', pattern: /^(?:19|20)\d{2}$/u, sample: '2025' };

/** What stands around the value of such a measure, and the value that is a year. */
export const indexPatterns: readonly PatternRow[] = [lead, end, moved, calendarYear];

const endsHere = atStart(end.pattern);
/** Longest measure with what leads from it to its value, and longest verb behind the value. */
const reach = { before: 30, behind: 4 } as const;

/** A number without a unit that is asked whether it is an index. */
interface Asked {
  text: string;
  token: NumberToken;
  clauseStart: number;
  /** The number before it in the sentence. */
  previous: NumberToken | null;
}

/** 指数为4.2, 指数由78.5升至88.1: whether a number without a unit is the value of a measure that has none. */
export function isIndexValue({ text, token, clauseStart, previous }: Asked): boolean {
  const { start, from, end: to } = token;
  if (calendarYear.pattern.test(text.slice(from, to)) || !endsHere.test(text.slice(to, to + reach.behind)))
    return false;
  if (lead.pattern.test(text.slice(Math.max(clauseStart, start - reach.before), start))) return true;
  const isMoved =
    previous?.unit === null && previous.bare && moved.pattern.test(text.slice(previous.end, start));
  return isMoved;
}
