import { yearIn } from '../../text/resolve-period.ts';
import { thanLastYear, yearOnYear } from '../lexicon/basis-words.ts';
import { changeForms } from '../lexicon/change-words.ts';
import { yearlyNameForms } from '../lexicon/level-words.ts';
import { summedSinceGovernment, yearlyOfPrintedYears } from './printed-spans.ts';
import {
  againstLastOfRun,
  againstPointOfRun,
  levelAtEnd,
  levelOfEffort,
  runEnd,
  spokenSpan,
  summedAgainstRun,
  yearlyOfPlan,
  yearlyOfRun,
  yearsAhead,
  yearsSummed,
} from './run-rules.ts';
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

/** The sentence up to a number introduces a place: 白沙乡位于县城西部，辖8个村. */
const introduces = /位于|地处|坐落|毗邻|(?<!管)下?辖(?!区)|幅员/u;
/** What such a sentence tells of a place, right before the number: its distance, its parts, its people and its land. */
const standingFact =
  /(?:距(?:离)?[^，。；、\d]{1,10}|下?辖|共有|现有|设有?|总?人口(?:约|近|超|达)?|(?:总|区域|国土|版图|行政区划|辖区|幅员|耕地|林地|水域|森林|草原|山林|土地)面积(?:约|近|为|达)?|幅员|海拔|耕地|林地|人口[^，。；]{0,12}户)$/u;
/** Between one fact and the next that stands beside it: 8个行政村、127个村民小组; 3723户11441人. */
const besideFact = /(?:下?辖|总?人口)[^，。；]{0,24}\d[^，。；]{0,8}$/u;

/** What adds up over a year, right before its sum or its growth: by the end of a year it is of that year. */
const yearlyFlow = new RegExp(
  `(?:${yearlyNameForms}|国民生产总值|(?:可支配|纯)收入|总收入|营业收入|总产值|增加值|投资|(?:${yearOnYear}|${thanLastYear})(?:${changeForms}))(?:完成|实现|达到?|突破|约|将)*$`,
  'u',
);
/** Longest of both with what leads from them to a number. */
const factReach = 40;

/** Half of a year, as a section's own time. */
const half = /^\d{4}H[12]$/;
/** Before 全年 in the middle of its clause: 力争|全年税收. */
const inClause = /[^，。；：:、\s]$/u;
/** From 全年 to a number of another clause: 税收突破2.6亿元，新增绿地. */
const pastItsNumber = /^[^，。；\d]*\d[^，。；]*[，；]/u;

/** The words before a number in its clause, as far as they are asked. */
const leadOf = ({ text, place, from }: TimeFacts): string =>
  text.slice(Math.max(place.clauseStart, from - factReach), from);

/**
 * When a number holds. A value that is replaced or compared with comes first: what its sentence speaks of is not its
 * own time. A yearly mean goes by the two years that its sentence leads from and to, else by the run of years that is spoken of whatever year is named beside it, and a level by the
 * last year of the run. Then the phrase of the number decides, 今年 of a review being the report's own period, then what a
 * sentence before it set, and last the section. What a place has lastingly (辖8个村) is of no time.
 */
export const periodRules: readonly PeriodRule[] = [
  ...startValueRules,
  yearlyOfPrintedYears,
  summedSinceGovernment,
  yearlyOfRun,
  yearlyOfPlan,
  runEnd,
  summedAgainstRun,
  levelOfEffort,
  levelAtEnd,
  againstLastOfRun,
  againstPointOfRun,
  yearsSummed,
  {
    id: 'this-year-of-review',
    sample: '今年以来，完成税收2亿元',
    apply: (facts) => (isReviewsYear(facts) ? { value: facts.time.period, inferred: true } : null),
  },
  {
    id: 'years-ahead',
    sample: '一、2023年工作回顾\n二、2024年工作安排\n三年内改造125户',
    apply: yearsAhead,
  },
  {
    id: 'phrase-behind',
    sample: '9个暑期维修项目完工',
    apply: (facts) =>
      facts.behind === null ? null : { value: resolveIn(facts, facts.behind), inferred: false },
  },
  {
    id: 'flow-by-year-end',
    sample: '到2023年底，全镇实现总产值9亿元',
    apply(facts) {
      const { phrase } = facts;
      if (phrase?.part.type !== 'day' || phrase.part.day !== 'end' || phrase.part.month !== 12) return null;
      if (!yearlyFlow.test(leadOf(facts))) return null;
      return { value: resolveIn(facts, { ...phrase, part: { type: 'year' } }), inferred: true };
    },
  },
  {
    // Whether the goals of a half year's plan behind the first are of the year as well, the text leaves open.
    id: 'year-of-a-goal-before',
    sample: '一、2023年上半年工作回顾\n二、下半年工作安排\n力争全年税收突破2亿元，新建学校3所',
    apply(facts) {
      const { text, at, phrase, time } = facts;
      if (phrase?.part.type !== 'year' || phrase.year !== null || !half.test(time.period ?? '')) return null;
      if (!inClause.test(text.slice(Math.max(0, phrase.start - 1), phrase.start))) return null;
      return pastItsNumber.test(text.slice(phrase.end, at))
        ? { value: resolveIn(facts, phrase), inferred: true }
        : null;
    },
  },
  {
    id: 'phrase',
    sample: '一季度完成税收2亿元',
    apply: (facts) =>
      facts.phrase === null ? null : { value: resolveIn(facts, facts.phrase), inferred: false },
  },
  {
    id: 'standing-fact',
    sample: '白沙乡位于县城西部，辖8个行政村',
    apply(facts) {
      const { text, place, at } = facts;
      const lead = leadOf(facts);
      if (!standingFact.test(lead) && !besideFact.test(lead)) return null;
      return introduces.test(text.slice(place.sentenceStart, at)) ? { value: null, inferred: true } : null;
    },
  },
  spokenSpan,
  {
    id: 'section',
    sample: '完成税收2亿元',
    apply: ({ time }) => (time.period === null ? null : { value: time.period, inferred: true }),
  },
];
