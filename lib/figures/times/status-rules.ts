import type { FigureStatus } from '../../analysis/figure.ts';
import { endsBefore } from '../../text/period-shape.ts';
import {
  aimDoneWords,
  aimed,
  aimHeads,
  done,
  estimated,
  estimateWords,
  promised,
} from '../lexicon/status-words.ts';
import { findTargetLead } from '../lexicon/target-words.ts';
import { formsOf } from '../lexicon/words.ts';
import type { SectionTime } from './section-times.ts';
import type { DatedBy, TimeFacts } from './time-facts.ts';

/** A number that is asked how far it is a fact, with the period that was found for it. */
export interface StatusFacts extends TimeFacts {
  period: DatedBy;
}

/** A rule of status; `null` where it does not apply. */
export interface StatusRule {
  id: string;
  sample: string;
  apply(facts: StatusFacts): FigureStatus | null;
}

/** 据初步统计，…; 2024年，预计…: a sentence that opens so estimates all of it. */
const estimateOpening = new RegExp(
  `^\\s*(?:(?:(?:19|20)\\d{2}年|全年|[去今]年|过去(?:的)?一年|一年来)[，,]?)?据?(?:${formsOf(estimateWords)})`,
  'u',
);
/** 主要预期目标是：…: a sentence that opens so lists what is aimed at, unless it says that the aims were reached. */
const aimOpening = new RegExp(
  `^(?![^。]{0,60}(?:${formsOf(aimDoneWords)})[^。]{0,20}目标)[^。]{0,60}(?:${formsOf(aimHeads)})(?:为|是|如下)?[:：为是]`,
  'u',
);
/** 到2025年: what leads to a year to come; 截至 leads to one that has been. */
const untilLead = /(?<!截)[到至]$/u;

/** 2030年床位将达到800张. */
const will = /^[^。]{0,40}将(?!军|近)/u;

/** Whether a printed time ends before what is planned. */
const isBefore = (planned: string | null, { value, inferred }: DatedBy): boolean =>
  planned !== null && value !== null && !inferred && endsBefore(value, planned);

/** 2021年起, 2021年出台: the year in which what is explained began. */
const sinceBehind = /^(?:起|以来|开始|启动|出台|提出|印发)/u;

/** How far behind a year those words stand. */
const sinceReach = 3;

/** The year from which on a half speaks of what is to come; `null` where it is not known. */
const yearAhead = ({ role, year }: SectionTime): string | null =>
  role === 'review' && year !== null ? String(Number(year) + 1) : year;

/** The first time that a plan speaks of: its own year where its heading names one far ahead (2035年远景目标). */
const firstPlanned = ({ period, year }: SectionTime): string | null =>
  period === null || (year !== null && endsBefore(year, period)) ? year : period;

/** Whether what a note says is dated before what is planned, and promises nothing. */
const isPastInNotes = (facts: StatusFacts): boolean =>
  facts.inNotes && isBefore(yearAhead(facts.time), facts.period) && !promised.test(facts.clause);

/** Whether a note's clause dates itself by a year, and not by the one in which what it explains began. */
const isDated = ({ phrase, place, text }: TimeFacts): boolean =>
  phrase?.part.type === 'year' &&
  phrase.start >= place.clauseStart &&
  !sinceBehind.test(text.slice(phrase.end, phrase.end + sinceReach));

/** What was aimed at stands before the share of it that came true: it is a target of the time reviewed, and promised no more. */
export const targetOfShare: StatusRule = {
  id: 'target-of-a-share',
  sample: '完成年初目标62亿元的108%',
  apply: ({ text, place: { clauseStart }, at: start, end }) =>
    findTargetLead({ text, clauseStart, start, end }) === null ? null : 'target',
};

/** What a number that was set is called, right before it: 任务, 年初目标. */
const taskName = /(?:任务|目标|计划|(?<!用[地电海林])指标|预算)(?:数|值|量)?(?:为|是)?$/u;
/** What is done with tasks that are counted themselves (落实任务12个), and what is measured by one (超过目标2万人). */
const tasksCounted = /(?:落实|实施|分解|承接|承担|推进|部署|梳理|超|[高低]于|占)[^，。；]{0,14}$/u;
/** The verb that set it, with its object. */
const taskVerb = /(?<![“”动人])(?:计划|原定|下达|核定)(?![”的总])[^，。；、\d]{0,10}$/u;
/** ，实际完成: what came of it. */
const resultBehind = /^[，,；;](?:现|目前|最终)?(?:实际|已|完成|超额|入库|到位)/u;
/** A rate, a place in an order and tasks that are counted are no tasks. */
const noTask = /(?:%|点|倍|项|条|第.{1,3})$/u;
/** How far before and behind a number those words stand. */
const taskReach = { before: 20, behind: 16 };

/** 年度目标改造: a clause that opens with an aim and the verb of what was to be done; only 实际 behind it shows that it was one. */
const aimFirst =
  /^[^，。；、\d]{0,6}?(?:目标任务|任务目标|目标|任务)(?:为|是|[:：])?(?:完成|新增|新建|新开|改|建|造|整治|治理|培训|培育|转移|引进|招|植|修|搬|安置|脱贫|减)[^，。；、\d]{0,14}$/u;
const actualBehind = /^[，,；;](?:现|目前|最终)?实际/u;

/** A task that was set before, followed by what came of it: the number is a target, though a review reports it. */
export const taskSetRule: StatusRule = {
  id: 'task-set',
  sample: '造林任务3万亩，完成3.2万亩',
  apply({ text, place, at, end }) {
    if (noTask.test(text.slice(at, end))) return null;
    const lead = text.slice(Math.max(place.clauseStart, at - taskReach.before), at);
    const behind = text.slice(end, end + taskReach.behind);
    const named = taskName.test(lead);
    if (aimFirst.test(lead) && actualBehind.test(behind)) return 'target';
    const set = (named && !tasksCounted.test(lead)) || taskVerb.test(lead);
    return set && resultBehind.test(behind) ? 'target' : null;
  },
};

/** 已储备, 目前已开工建设: what a plan says was done before it. */
const doneBefore =
  /^(?!.*(?:将|力争|争取|确保|计划|预计|要|达到|年[底内末]|届时|基础上)).*(?<![早不而业])已(?:经|累计|基本|全部)?(?:储备|完成|开工|建成|投入|签约|落地|到位|下达|谋划|入库|启动|筹集|筹措|落实|征收|拆除|拨付|引进|入驻|开通)了?(?:(?!完成|实现)[^，。；、\d和及与新]){0,12}$/u;
/** How far before a number they stand. */
const doneReach = 24;

/** What was set by another, and no word that it was done: 市下达造林任务, 市下达了|2万户的改造任务. */
const givenLead = /^(?!.*(?:完成|实现|超|落实|达到)).*(?:下达|核定|分解)(?![”的总])[^，。；、\d]{0,12}$/u;
const givenBehind = /^的?[^，。；、\d]{0,10}(?:任务|指标|计划|目标)(?!.{0,6}完成)/u;

/** A task that was set before, without a word of what came of it. */
export const taskGivenRule: StatusRule = {
  id: 'task-given',
  sample: '市下达我镇造林任务3万亩',
  apply({ text, place, at, end }) {
    if (noTask.test(text.slice(at, end))) return null;
    const lead = text.slice(Math.max(place.clauseStart, at - taskReach.before), at);
    if (!givenLead.test(lead)) return null;
    return taskName.test(lead) || givenBehind.test(text.slice(end, end + taskReach.behind)) ? 'target' : null;
  },
};

/** 向…四千亿元|大关迈进: a mark that is headed for and not reached yet. */
const headingLead = /(?:向着?|朝着?)[^，。；、\d]{0,12}$/u;
const headingBehind = /^的?(?:大关|关口|台阶)?的?(?:目标)?(?:迈进|冲刺|进军|挺进|奋进|进发)/u;
/** How far behind a number those words stand. */
const headingReach = 10;

/** A number that is headed for is a target, though a review says so. */
const headedForRule: StatusRule = {
  id: 'headed-for',
  sample: '经济总量超过280亿元，向300亿元大关迈进',
  apply: ({ text, place, at, end }) =>
    headingLead.test(text.slice(place.clauseStart, at)) &&
    headingBehind.test(text.slice(end, end + headingReach))
      ? 'target'
      : null,
};

/**
 * How far a number is a fact. A plan's half plans, save for what its own phrase dates before the plan. In a review
 * what was set before comes first, words of estimate come before words of aim (预计将达到 is an estimate), those before a year to come, and what no rule
 * speaks of is reported by the half that it stands in.
 */
export const statusRules: readonly StatusRule[] = [
  {
    id: 'past-in-plan',
    sample: '一、2023年工作回顾\n二、2024年工作安排\n2022年完成税收2亿元',
    apply: (facts) =>
      facts.time.role === 'plan' && !facts.inNotes && isBefore(firstPlanned(facts.time), facts.period)
        ? 'actual'
        : null,
  },
  {
    id: 'done-before-plan',
    sample: '一、2023年工作回顾\n二、2024年工作安排\n已储备项目86个',
    apply: ({ time, text, place, at }) =>
      time.role === 'plan' && doneBefore.test(text.slice(Math.max(place.clauseStart, at - doneReach), at))
        ? 'actual'
        : null,
  },
  {
    id: 'past-in-notes',
    sample: '名词解释\n万亿台阶：2019年税收突破2亿元',
    // A note on a programme says what it once promised: only a clause that dates itself and says what was done tells.
    apply: (facts) => (isDated(facts) && isPastInNotes(facts) && done.test(facts.clause) ? 'actual' : null),
  },
  {
    id: 'planned-half',
    sample: '一、2023年工作回顾\n二、2024年工作安排\n税收2亿元',
    apply: ({ time, inNotes }) => (time.role === 'plan' && !inNotes ? 'target' : null),
  },
  targetOfShare,
  taskSetRule,
  taskGivenRule,
  headedForRule,
  {
    id: 'estimate-words',
    sample: '预计完成税收2亿元',
    apply: ({ clause }) => (estimated.test(clause) ? 'estimate' : null),
  },
  {
    id: 'estimate-opening',
    sample: '据初步统计，全年接待游客320万人次，其中过夜游客12万人次',
    apply: ({ opening }) => (estimateOpening.test(opening) ? 'estimate' : null),
  },
  {
    id: 'aim-words',
    sample: '力争税收达到10亿元',
    apply: ({ clause }) => (aimed.test(clause) ? 'target' : null),
  },
  {
    id: 'aim-opening',
    sample: '今年主要预期目标是：税收增长9%',
    apply: ({ text, place, at }) => (aimOpening.test(text.slice(place.sentenceStart, at)) ? 'target' : null),
  },
  {
    id: 'year-to-come',
    sample: '到2030年，床位达到800张',
    apply: ({ period, time, phrase, text, at }) =>
      period.value !== null &&
      phrase !== null &&
      [time.period, time.year].some((reviewed) => reviewed !== null && endsBefore(reviewed, period.value!)) &&
      (untilLead.test(text.slice(Math.max(0, phrase.start - 2), phrase.start)) ||
        will.test(text.slice(phrase.end, at)))
        ? 'target'
        : null,
  },
  {
    id: 'estimate-below',
    sample: '地区生产总值520亿元（预计数，下同）。财政收入35亿元。',
    apply: ({ estimated: remarked, startValue, time, period }) =>
      remarked && !startValue && !isBefore(time.period, period) ? 'estimate' : null,
  },
  {
    id: 'in-notes',
    sample: '名词解释\n规上企业：年主营业务收入2000万元的企业',
    // What a note explains is neither done nor promised by the half behind which it is printed: that is all that is left to go by.
    apply(facts) {
      const { inNotes, time } = facts;
      if (!inNotes) return null;
      if (time.role === 'plan') return isPastInNotes(facts) ? 'actual' : 'target';
      return time.role === 'notes' && !(isDated(facts) && isPastInNotes(facts)) ? 'target' : 'actual';
    },
  },
];

/** Whether the clause, or for a plan the sentence's opening, prints what the status says: 完成了 of what is done, 力争 of what is planned. */
export function printsStatus(status: FigureStatus, { clause, opening }: TimeFacts): boolean {
  if (status === 'estimate') return true;
  return status === 'target' ? promised.test(clause) || promised.test(opening) : done.test(clause);
}
