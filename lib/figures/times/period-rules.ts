import { yearIn } from '../../text/resolve-period.ts';
import { levelAtEnd, runEnd, spokenSpan, yearlyOfPlan, yearlyOfRun, yearsSummed } from './run-rules.ts';
import { startValueRules } from './start-value-rules.ts';
import { isRun, type PeriodRule, resolveIn, type TimeFacts } from './time-facts.ts';

/** Whether the phrase names the year that the section speaks of (今年, 今年以来) in a review of no more than that. */
const isReviewsYear = ({ phrase, time }: TimeFacts): boolean =>
  time.role !== 'plan' &&
  (phrase?.year === 'this' || phrase?.year === 'same') &&
  yearIn(phrase.year, time.context) === time.context.thisYear &&
  (phrase.part.type === 'since' || phrase.part.type === 'year') &&
  time.period !== null &&
  !isRun(time.period);

/**
 * When a number holds. A value that is replaced or compared with comes first: what its sentence speaks of is not its
 * own time. A yearly mean goes by the run of years that is spoken of whatever year is named beside it, and a level by the
 * last year of the run. Then the phrase of the number decides, 今年 of a review being the report's own period, then what a
 * sentence before it set, and last the section.
 */
export const periodRules: readonly PeriodRule[] = [
  ...startValueRules,
  yearlyOfRun,
  yearlyOfPlan,
  runEnd,
  levelAtEnd,
  yearsSummed,
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
  spokenSpan,
  {
    id: 'section',
    sample: '完成税收2亿元',
    apply: ({ time }) => (time.period === null ? null : { value: time.period, inferred: true }),
  },
];
