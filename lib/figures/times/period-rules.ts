import { readNumber } from '../../text/numerals.ts';
import { yearIn } from '../../text/resolve-period.ts';
import { totalForms } from '../lexicon/aspect-words.ts';
import { yearlyMean } from '../lexicon/basis-words.ts';
import { longChangeForms } from '../lexicon/change-words.ts';
import { startValueRules } from './start-value-rules.ts';
import { type PeriodRule, resolveIn, type TimeFacts } from './time-facts.ts';

/** Right before a number: it is a yearly one of a run of years. */
const yearlyLead = new RegExp(`${yearlyMean}|五年(?:${longChangeForms}|${totalForms})`, 'u');
/** Where those words stand. */
const yearlyReach = 12;

/** 五年累计投入8.6亿元: a sum over as many years as stand before it, up to the last that is reviewed. */
const summedYears = /(?<count>[两二三四五六七八九十])年(?:累计|共计|总共)[^，。；、\d]{0,12}$/u;
/** Its longest form: 累计 with a verb and what it was done to. */
const summedReach = 20;

/** Whether the phrase names the year that the section speaks of (今年, 今年以来) in a review. */
const isReviewsYear = ({ phrase, time }: TimeFacts): boolean =>
  time.role !== 'plan' &&
  (phrase?.year === 'this' || phrase?.year === 'same') &&
  yearIn(phrase.year, time.context) === time.context.thisYear &&
  (phrase.part.type === 'since' || phrase.part.type === 'year') &&
  time.period !== null;

/**
 * When a number holds. A value that is replaced or compared with comes first: what its sentence speaks of is not its
 * own time. A yearly mean goes by the section's run of years whatever year is named beside it; then the phrase of the
 * number decides, 今年 of a review being the report's own period, and last the section.
 */
export const periodRules: readonly PeriodRule[] = [
  ...startValueRules,
  {
    id: 'yearly-of-run',
    sample: '一、“十二五”时期发展及2015年工作回顾\n生产总值年均增长15%',
    apply({ run, text, place, at }) {
      const lead = text.slice(Math.max(place.clauseStart, at - yearlyReach), at);
      return run !== null && yearlyLead.test(lead) ? { value: run, inferred: true } : null;
    },
  },
  {
    id: 'this-year-of-review',
    sample: '今年以来，完成税收2亿元',
    apply: (facts) => (isReviewsYear(facts) ? { value: facts.time.period, inferred: true } : null),
  },
  {
    id: 'years-ahead',
    sample: '一、2023年工作回顾\n二、2024年工作安排\n三年内改造125户',
    apply(facts) {
      const { phrase, time } = facts;
      if (time.role !== 'plan' || phrase?.part.type !== 'within') return null;
      const { years } = phrase.part;
      return { value: resolveIn(facts, { ...phrase, part: { type: 'ahead', years } }), inferred: false };
    },
  },
  {
    id: 'phrase-behind',
    sample: '9个暑期维修项目完工',
    apply: (facts) =>
      facts.behind === null ? null : { value: resolveIn(facts, facts.behind), inferred: false },
  },
  {
    id: 'phrase',
    sample: '一季度完成税收2亿元',
    apply: (facts) =>
      facts.phrase === null ? null : { value: resolveIn(facts, facts.phrase), inferred: false },
  },
  {
    id: 'years-summed',
    sample: '五年累计投入8.6亿元',
    apply(facts) {
      const { text, place, at, time } = facts;
      const lead = text.slice(Math.max(place.clauseStart, at - summedReach), at);
      const count = time.role === 'plan' ? undefined : summedYears.exec(lead)?.groups?.count;
      const years = count === undefined ? null : (readNumber(count, 0)?.value ?? null);
      return years === null
        ? null
        : { value: resolveIn(facts, { year: null, part: { type: 'back', years } }), inferred: false };
    },
  },
  {
    id: 'section',
    sample: '完成税收2亿元',
    apply: ({ time }) => (time.period === null ? null : { value: time.period, inferred: true }),
  },
];
