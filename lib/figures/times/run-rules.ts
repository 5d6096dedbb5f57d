import { readNumber } from '../../text/numerals.ts';
import { parsePeriod, readPeriod } from '../../text/period-shape.ts';
import { totalForms } from '../lexicon/aspect-words.ts';
import { thanLastYear, yearlyMean, yearOnYear } from '../lexicon/basis-words.ts';
import { longChangeForms } from '../lexicon/change-words.ts';
import { formsOf, type WordRow } from '../lexicon/words.ts';
import { isLevelOfRun, pastLevel } from './run-levels.ts';
import { isRun, type PeriodRule, resolveIn, type TimeFacts } from './time-facts.ts';

/** Right before a number: it is a yearly one of a run of years. */
const yearlyLead = new RegExp(
  `(?:${yearlyMean})(?!浓度|气温|水位|降[水雨])|五年(?:${longChangeForms}|${totalForms})`,
  'u',
);
/** 年均增长, and no 年均浓度, which is of one year. */
const yearlyGrowth = new RegExp(`(?:${yearlyMean})[^，。；]{0,4}(?:${longChangeForms})`, 'u');
/** What ends the clause of a run of years, and the mark that may stand right behind one that opens its sentence. */
const clauseEnd = /[，,；;。）)]/u;
const openingMark = /^[，,]/u;
/** Where those words stand. */
const yearlyReach = 12;

/** Verbs that, right behind so many years, say what was done in all of them. */
export const doneInYears: readonly WordRow[] = [
  { form: '完成', sample: '两年完成拆迁320户' },
  { form: '新增', sample: '五年新增企业35家' },
  { form: '新建', sample: '五年新建学校3所' },
  { form: '投入', sample: '三年投入3亿元' },
  { form: '投资', sample: '三年投资3亿元' },
  { form: '改造', sample: '三年改造危房320户' },
  { form: '建成', sample: '五年建成公路30公里' },
  { form: '引进', sample: '五年引进企业35家' },
  { form: '培育', sample: '五年培育企业35家' },
  { form: '利用', sample: '五年实际利用外资3亿美元' },
  { form: '接待', sample: '三年接待游客30万人次' },
  { form: '争取', sample: '五年争取资金3亿元' },
  { form: '解决', sample: '三年解决就业3200人' },
];

/** What was summed, and the items of a list before it: 五年累计培育龙头企业16家、示范社|70家. */
const summedObject = '[^，。；、\\d]{0,20}(?:\\d[^，。；]{0,40}[、和及与][^，。；、\\d]{0,20})?';
/** 五年累计投入8.6亿元, 五年共投入: a sum over as many years as stand before it, up to the last that is reviewed. */
const summedYears = new RegExp(
  `(?<![第前\\d.])(?<count>[两二三四五六七八九十]|[2-9])年(?:来|间|中)?(?:${totalForms}|共(?![同有享建产青])|合共)${summedObject}$`,
  'u',
);
/** 五年新增织机3000台, 两年完成拆迁: a verb of what was done in them will do too, where the years are all of them and no plan's. */
const yearsOfDoing = new RegExp(
  `(?<![第前续每后新近上下满划])(?<count>[两二三四五六七八九十])年(?:来|间|中)?(?:圆满|全面|实际|已)?(?:${formsOf(doneInYears)})${summedObject}$`,
  'u',
);
/** 期末, 规划期末: the end of the run that is spoken of. */
const endOfRun = /(?:^|[，,；;、])(?:到|至)?(?:规划|计划)?期末[^，。；]{0,40}$/u;
/** Longest clause before a number that is of the end of a run. */
const levelReach = 60;
/** Longest sum's lead: 累计 with a verb and what it was done to. */
const summedReach = 64;

/** 比上年, 同比: what a change is measured against is the year before the one that it is of. */
const againstLastYear = new RegExp(`$(?<=(?:${thanLastYear}|${yearOnYear})(?:(?!${yearlyMean}).)*)`, 'u');
/** 连续五年比上年: of every year of the run alike. */
const everyYear = /连续|每年|逐年|历年/u;

/** 比2015年, 较“十二五”末: a change since a point before the run; what of the years between adds up stands against it. */
const againstPoint = new RegExp(
  `(?<!(?:${totalForms}|新增)[^。；]{0,40})[比较](?:同口径)?(?:${pastLevel}|五年前)(?:(?!${yearlyMean})[^，。；])*$`,
  'u',
);

/** The run of years that a number without a year of its own would be of; `null` where it is of none. */
function spokenRun(facts: TimeFacts): string | null {
  const { phrase, time, spoken } = facts;
  // Years that a plan gives itself lie ahead, those of a review behind.
  if (time.role === 'plan' && phrase?.part.type === 'within') return null;
  const period = phrase !== null ? resolveIn(facts, phrase) : (spoken ?? time.period);
  const parts = period === null ? null : readPeriod(period);
  return parts?.type === 'years' ? period : null;
}

/** What is of the last year of a run. */
const ofLastYear = (run: string): ReturnType<PeriodRule['apply']> => ({
  value: parsePeriod(run)!.to.slice(0, 4),
  inferred: true,
});

/** Rules of numbers in a review of several years, by the order of `periodRules`. */
export const yearlyOfRun: PeriodRule = {
  id: 'yearly-of-run',
  sample: '一、“十二五”时期发展及2015年工作回顾\n生产总值年均增长15%',
  apply(facts) {
    const { run, phrase, text, place, at } = facts;
    const lead = text.slice(Math.max(place.clauseStart, at - yearlyReach), at);
    if (run === null || !yearlyLead.test(lead)) return null;
    // “十四五”期间年均增长6%, said in a plan for the years behind them: the run that its own clause names.
    const isOwn = phrase !== null && !clauseEnd.test(text.slice(phrase.end, at).replace(openingMark, ''));
    const isBehind = phrase?.part.type === 'back' && facts.time.role === 'plan';
    const own = isOwn && !isBehind ? resolveIn(facts, phrase) : null;
    return own !== null && isRun(own) ? { value: own, inferred: false } : { value: run, inferred: true };
  },
};

/** What is said of the end of a run is of its last year, whatever it is. */
export const runEnd: PeriodRule = {
  id: 'run-end',
  sample: '一、2023年工作回顾\n二、2024年工作安排\n“十五五”期间，服务业提速，期末增加值占全县的35%',
  apply(facts) {
    const { text, place, at } = facts;
    if (!endOfRun.test(text.slice(Math.max(place.clauseStart - 1, at - levelReach), at))) return null;
    const run = spokenRun(facts) ?? facts.run;
    return run === null ? null : ofLastYear(run);
  },
};

/** A yearly mean of a plan that names no run of years here is of one that the text does not say. */
export const yearlyOfPlan: PeriodRule = {
  id: 'yearly-of-plan',
  sample: '一、2023年工作回顾\n二、2024年工作安排\n生产总值年均增长8%',
  apply({ run, phrase, time, text, place, at }) {
    if (time.role !== 'plan' || run !== null || phrase !== null) return null;
    const lead = text.slice(Math.max(place.clauseStart, at - yearlyReach), at);
    return yearlyGrowth.test(lead) ? { value: null, inferred: true } : null;
  },
};

/** A level that a review or a plan of several years gives is of the last of them. */
export const levelAtEnd: PeriodRule = {
  id: 'level-at-end',
  sample: '五年来，林木覆盖率达到26%',
  apply(facts) {
    const run = facts.behind !== null ? null : spokenRun(facts);
    if (run === null || !isLevelOfRun(facts)) return null;
    return ofLastYear(run);
  },
};

/** A growth since the year before, in a review of several years, is of the last of them. */
export const againstLastOfRun: PeriodRule = {
  id: 'against-last-of-run',
  sample: '五年来，税收稳步增长。税收实现9亿元，比上年增长7%',
  apply(facts) {
    const { text, place, at, behind, time, level } = facts;
    const run = behind !== null || level || time.role === 'plan' ? null : spokenRun(facts);
    const lead = text.slice(Math.max(place.clauseStart, at - levelReach), at);
    if (run === null || !againstLastYear.test(lead) || everyYear.test(lead)) return null;
    return ofLastYear(run);
  },
};

/** A change since a year or the end of a plan, in a review or a plan of several years, is of the last of them: both are levels. */
export const againstPointOfRun: PeriodRule = {
  id: 'against-point-of-run',
  sample: '五年来，林业稳步发展。森林覆盖率比2015年提高3个百分点',
  apply(facts) {
    const { text, place, at, behind, level } = facts;
    const run = behind !== null || level ? null : spokenRun(facts);
    const lead = text.slice(Math.max(place.sentenceStart, at - levelReach), at);
    if (run === null || !againstPoint.test(lead) || everyYear.test(lead)) return null;
    return ofLastYear(run);
  },
};

/** Behind a sum: what it is compared with is the sum of another plan's years. */
const againstRun =
  /^[，,]?(?:是|为|比|较|相当于)(?:[“"]?[^，。；\d]{1,3}五[”"]?(?:时期|期间|五年|的)|(?:前|上一?个)五年)/u;
/** Before a sum, in its clause. */
const summedLead = new RegExp(`(?:${totalForms})[^，。；、\\d]{0,16}$`, 'u');

/** A sum that is compared with that of another plan's years is of all years of its own. */
export const summedAgainstRun: PeriodRule = {
  id: 'summed-against-run',
  sample:
    '一、“十二五”时期及2015年工作回顾\n2015年实现税收8亿元，固定资产投资累计完成90亿元，是“十一五”时期的1.9倍',
  apply(facts) {
    const { text, place, at, end, run, time } = facts;
    if (run === null || time.role === 'plan' || !againstRun.test(text.slice(end, end + levelReach)))
      return null;
    const lead = text.slice(Math.max(place.clauseStart, at - levelReach), at);
    return summedLead.test(lead) ? { value: run, inferred: true } : null;
  },
};

/** The years that a plan gives itself, from its own on (三年内); `null` where it names none. */
export function yearsAhead(facts: TimeFacts): ReturnType<PeriodRule['apply']> {
  const { phrase, time } = facts;
  if (time.role !== 'plan' || phrase?.part.type !== 'within') return null;
  const { years } = phrase.part;
  return { value: resolveIn(facts, { ...phrase, part: { type: 'ahead', years } }), inferred: false };
}

/** A level that a plan promises for the end of several years of effort is of the last of them. */
export const levelOfEffort: PeriodRule = {
  id: 'level-of-effort',
  sample: '一、2023年工作回顾\n二、2024年工作安排\n经过三年努力，林木覆盖率达到26%',
  apply(facts) {
    const ahead = isLevelOfRun(facts) ? (yearsAhead(facts)?.value ?? null) : null;
    return ahead !== null && isRun(ahead) ? { ...ofLastYear(ahead)!, inferred: false } : null;
  },
};

/** A sentence before it set the time that it speaks of. */
export const spokenSpan: PeriodRule = {
  id: 'spoken-span',
  sample: '过去的五年，是全镇面貌大变的五年。改造危房125户',
  apply: ({ spoken }) => (spoken === null ? null : { value: spoken, inferred: true }),
};

/** A sum over as many years as are printed before it. */
export const yearsSummed: PeriodRule = {
  id: 'years-summed',
  sample: '五年累计投入8.6亿元',
  apply(facts) {
    const { text, place, at, time, phrase } = facts;
    // “十三五”期间五年共…: the phrase says which five.
    if (phrase !== null && phrase.part.type !== 'year') return null;
    const lead = text.slice(Math.max(place.clauseStart, at - summedReach), at);
    const count =
      time.role === 'plan' ? undefined : (summedYears.exec(lead) ?? yearsOfDoing.exec(lead))?.groups?.count;
    const years = count === undefined ? null : (readNumber(count, 0)?.value ?? null);
    return years === null
      ? null
      : { value: resolveIn(facts, { year: null, part: { type: 'back', years } }), inferred: false };
  },
};
